"""Cases for tests of the database, made without reading any log.

``make_record`` gives one plausible row; ``random_bundles`` draws cases with histories: what
happened when, what was recorded when, and the spans that follow.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from db.writes.offices import add_offices, add_staff
from disputes_app.domain.cases import (
    CaseId,
    Departure,
    Line,
    Outcome,
    Source,
    Stage,
    in_complaint_population,
)
from disputes_app.domain.events import Event, event_digest
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.records import (
    AmountRecord,
    CaseBundle,
    CaseRecord,
    ClockRecord,
    EventRecord,
    PartyRecord,
)
from disputes_app.domain.spans import FOREVER, KnownSpan, Span, history

TOWNS = {1: "测试东镇", 2: "测试东镇", 3: "测试西镇", 4: ""}
CAUSES = ("克扣、拖欠工资", "工伤待遇", "")
OFFICES = tuple(
    OfficeRecord(id_, f"T{id_}", f"测试{id_}所", f"Test office {id_}", line, TOWNS[id_])
    for id_, line in ((1, Line.MEDIATION), (2, Line.ARBITRATION), (3, Line.INSPECTION), (4, None))
)
STAFF = tuple(StaffRecord(id_, 1 + (id_ - 1) % 4, f"测试员{id_}", "handler") for id_ in range(1, 9))
_DAY = timedelta(days=1)


def add_people(conn: Connection) -> None:
    """Enter the offices and staff that the cases refer to."""
    add_offices(conn, OFFICES)
    add_staff(conn, STAFF)


def morning(day: date) -> datetime:
    """Return 10 o'clock in Shanghai, aware UTC."""
    return datetime.combine(day, time(2), UTC)


def make_record(n: int = 1, **changes: Any) -> CaseRecord:
    """Return the row of an accepted arbitration case; ``n`` makes its numbers its own."""
    received = date(2026, 3, 2)
    record = CaseRecord(
        id=None,
        line=Line.ARBITRATION,
        source=Source.APPLICATION,
        complaint=False,
        receipt_number=f"测收字第{n}号",
        office_id=2,
        handler_id=2,
        attributed_office_id=2,
        attributed_handler_id=2,
        received_on=received,
        created_at=morning(received),
        number=f"测办字第{n}号",
        accepted_on=date(2026, 3, 5),
        due_on=date(2026, 4, 20),
        working_due_on=date(2026, 4, 20),
        stage=Stage.ACCEPTED,
        applicant_names="测试甲",
        respondent_names="测试有限公司",
        employer_key="ceshi",
        last_seq=1,
    )
    return replace(record, **changes)


@dataclass(frozen=True, slots=True)
class _State:
    """How a drawn case stands from a day on, and when that was recorded."""

    on: date
    recorded_at: datetime
    changes: dict[str, Any]


def random_bundles(seed: int, count: int, *, first_id: int = 1) -> list[CaseBundle]:
    """Draw cases received in 2024 and 2025, with everything that can befall them."""
    draw = random.Random(seed)
    return [_bundle(draw, CaseId(first_id + n)) for n in range(count)]


def _bundle(draw: random.Random, case_id: CaseId) -> CaseBundle:
    line = draw.choice(list(Line))
    sources = [Source.COMPLAINT, Source.REPORT, Source.PATROL]
    source = draw.choice(sources) if line is Line.INSPECTION else Source.APPLICATION
    office, handler = draw.choice(OFFICES).id, draw.choice([None, *(one.id for one in STAFF)])
    received = date(2024, 1, 1) + draw.randrange(700) * _DAY
    base = Span(
        line=line,
        complaint=in_complaint_population(line, source),
        office_id=office,
        handler_id=handler,
        from_on=received,
        to_on=FOREVER,
    )
    states = _states(draw, received)
    known = history(
        (at, _spans(base, [one for one in states if one.recorded_at <= at]))
        for at in sorted({one.recorded_at for one in states})
    )
    return _with_rows(draw, case_id, base, source, states, known)


def _states(draw: random.Random, received: date) -> list[_State]:
    """Draw what happened: intake, then refusal, or acceptance and all that may follow."""
    days = [received]

    def later(most: int) -> date:
        days.append(days[-1] + draw.randrange(1, most) * _DAY)
        return days[-1]

    def state(on: date, **changes: Any) -> _State:
        late = draw.choice([0, 0, 0, 0, 1, 9])
        return _State(on, morning(on + late * _DAY), changes)

    intake = state(received, accept_due_on=received + 7 * _DAY)
    states = [replace(intake, recorded_at=morning(received))]
    if draw.random() < 0.05:
        return states
    if draw.random() < 0.1:
        way = draw.choice([Departure.REFUSED, Departure.WITHDRAWN_BEFORE_ACCEPTANCE])
        on = later(12)
        return [*states, state(on, departure=way, left_on=on, accept_due_on=None)]
    accepted = later(12)
    if draw.random() < 0.04:
        return [*states, state(accepted, accept_due_on=None, cannot_judge=True)]
    due = accepted + draw.randrange(15, 70) * _DAY
    provisional = draw.random() < 0.03
    states.append(state(accepted, accept_due_on=None, due_on=due, provisional=provisional))
    if draw.random() < 0.2:
        on = later(15)
        states.append(state(on, suspended_since=on, due_on=None))
        if draw.random() < 0.2:
            return states
        states.append(state(later(40), suspended_since=None, due_on=days[-1] + 30 * _DAY))
    held = {"office_id": draw.choice(OFFICES).id} if draw.random() < 0.1 else {}
    states.append(state(later(10), **held))
    on = later(60)
    if draw.random() < 0.1:
        way = draw.choice([Departure.TRANSFERRED, Departure.MERGED, Departure.STRUCK_OUT])
        states.append(state(on, departure=way, left_on=on))
    elif draw.random() < 0.9:
        states.append(state(on, closed_on=on, late_entered=draw.random() < 0.1))
    return states


def _spans(base: Span, states: list[_State]) -> tuple[Span, ...]:
    spans: list[Span] = []
    span = base
    for one in sorted(states, key=lambda state: state.on):
        if spans and spans[-1].from_on < one.on:
            spans[-1] = replace(spans[-1], to_on=one.on)
        elif spans:
            spans.pop()
        span = replace(span, from_on=one.on, **one.changes)
        spans.append(span)
    return tuple(spans)


def _with_rows(
    draw: random.Random,
    case_id: CaseId,
    base: Span,
    source: Source,
    states: list[_State],
    known: tuple[KnownSpan, ...],
) -> CaseBundle:
    """Add the row and the smaller tables to the spans of a case."""
    last = next(one.span for one in known if one.known_to is None and one.span.to_on == FOREVER)
    accepted = None if len(states) == 1 or last.departure in _NEVER else states[1].on
    open_ = last.closed_on is None and last.departure is None
    record = CaseRecord(
        id=case_id,
        line=base.line,
        source=source,
        complaint=base.complaint,
        receipt_number=f"测收字第{case_id}号",
        number=f"测办字第{case_id}号" if accepted else None,
        old_number=f"旧{case_id}" if draw.random() < 0.1 else None,
        office_id=last.office_id,
        handler_id=last.handler_id,
        attributed_office_id=last.office_id,
        cause=CAUSES[case_id % 3],
        attributed_handler_id=last.handler_id,
        received_on=base.from_on,
        created_at=morning(base.from_on),
        accepted_on=accepted,
        accept_due_on=last.accept_due_on,
        due_on=None if last.departure else last.due_on,
        working_due_on=last.due_on,
        provisional=last.provisional,
        closed_on=last.closed_on,
        outcome=draw.choice(list(Outcome)) if last.closed_on else None,
        departure=last.departure,
        left_on=last.left_on,
        stage=Stage.CLOSED if last.closed_on else draw.choice([Stage.ACCEPTED, Stage.SERVED]),
        suspended_since=last.suspended_since,
        cannot_judge="start_unknown" if last.cannot_judge else None,
        late_entered=last.late_entered,
        hearing_on=states[-1].on + 20 * _DAY if draw.random() < 0.2 else None,
        claimed_fen=draw.randrange(10**7),
        applicant_names=f"测试甲{case_id}",
        respondent_names=f"测试公司{draw.randrange(40)}",
        employer_key=f"ceshi{draw.randrange(40):02}",
        unserved=open_ and draw.random() < 0.3,
        quiet_since=states[-1].on if open_ and last.suspended_since is None else None,
        back_entered=draw.random() < 0.2,
        grouped=case_id % 5 == 0,
        last_seq=len(states),
    )
    events = tuple(
        EventRecord(event, event_digest(record.receipt_number, event))
        for event in (
            Event(seq, "note", one.on, one.recorded_at, "测试员", {"text": "测试"})
            for seq, one in enumerate(states, start=1)
        )
    )
    clocks = (
        ClockRecord("test.conclude", 0, 1, "office", base.from_on, record.due_on, last.closed_on),
        ClockRecord("test.sue", 1, 1, "party", base.from_on, record.due_on),
    )
    return CaseBundle(
        case=record,
        events=events,
        parties=(
            PartyRecord(1, "applicant", person=True, name=record.applicant_names),
            PartyRecord(2, "respondent", person=False, name=record.respondent_names),
        ),
        clocks=clocks,
        amounts=(AmountRecord(1, "agreed", base.from_on, 100_00),),
        spans=known,
        tokens=f"测试 公司 ceshi{case_id}",
    )


_NEVER = frozenset({Departure.REFUSED, Departure.WITHDRAWN_BEFORE_ACCEPTANCE})

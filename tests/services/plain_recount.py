"""A recount of the closure rate written from the definition, without the product's query.

It reads the logs, asks ``fold`` for the facts of every case on the as-of day, and
counts with plain loops.  Nothing of ``db.queries.rate`` or ``domain.spans`` is used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rate import Basis, Grouping, Population, RateQuery
from disputes_app.domain.state import CaseState

COMPLAINT_SOURCES = {
    "complaint",
    "report",
    "assigned",
    "hotline_12345",
    "hotline_12333",
    "petition",
    "clue_platform",
    "town_screening",
}
CLOSING_KINDS = {
    "mediation.agreement",
    "mediation.no_agreement",
    "mediation.withdrawn",
    "arbitration.awarded",
    "arbitration.settled",
    "arbitration.withdrawal_granted",
    "arbitration.deemed_withdrawn",
    "arbitration.revoked",
    "arbitration.terminated",
    "inspection.handling_decision",
    "inspection.penalty_decision",
    "inspection.filing_withdrawn",
    "inspection.referred",
    "inspection.closing_approved",
}
SHANGHAI = timezone(timedelta(hours=8))


@dataclass(frozen=True)
class Log:
    """A case as the test read it from the tables."""

    line: Line
    events: tuple[Event, ...]
    cause: str = ""


States = dict[tuple[int, tuple[int, ...]], CaseState | None]
"""What a log comes to, by its place and the entries read."""


def recount(
    logs: Sequence[Log],
    law: Law,
    query: RateQuery,
    towns: Mapping[int, str] | None = None,
    states: States | None = None,
) -> tuple[Counter[str], Counter[str]]:
    """Return the headline numbers, and ``group:number`` counts for the groups.

    Args:
        towns: the town of every office, where towns are asked for.
        states: what was read before of the same logs; a log whose entries up to the as-of day
            were read already is not read again.
    """
    read = {} if states is None else states
    numbers: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    for place, log in enumerate(logs):
        if log.line is not query.line:
            continue
        known = tuple(
            event
            for event in log.events
            if query.known_at is None or event.recorded_at <= query.known_at
        )
        entries = tuple(event.seq for event in known if event.happened_on <= query.as_of)
        if (place, entries) not in read:
            read[place, entries] = _state(log, known, law, query.as_of)
        state = read[place, entries]
        if state is None or not _counts(state, query):
            continue
        late_entered = _late_entered(known, law)
        for number in _numbers(state, query, late_entered=late_entered):
            numbers[number] += 1
            key = _group(log, state, query, towns or {})
            if key is not None:
                groups[f"{key}:{number}"] += 1
    return numbers, groups


def _state(log: Log, known: tuple[Event, ...], law: Law, as_of: date) -> CaseState | None:
    if not any(event.kind == "received" and event.happened_on <= as_of for event in known):
        return None
    return fold(log.line, known, law, as_of)


def _counts(state: CaseState, query: RateQuery) -> bool:
    if query.line is Line.INSPECTION and query.population is Population.COMPLAINTS:
        return state.source.value in COMPLAINT_SOURCES
    return True


def _numbers(state: CaseState, query: RateQuery, *, late_entered: bool) -> list[str]:
    cut_off = min(query.to_day, query.as_of)
    facts = state.facts
    if facts.departure is not None:
        left = facts.left_on
        inside = left is not None and query.from_day <= left <= cut_off
        return [facts.departure.value] if inside else []
    if state.accepted_on is None:
        due = facts.accept_due_on
        late = due is not None and due < query.as_of and facts.closed_on is None
        return ["intake_late"] if late else []
    if facts.suspended_since is not None:
        return ["suspended"]
    if facts.due_on is None:
        return ["cannot_judge"]
    if query.basis is Basis.CLOSED:
        return _by_closing(facts.due_on, facts.closed_on, query, late_entered=late_entered)
    return _by_last_day(facts.due_on, facts.closed_on, query, late_entered=late_entered)


def _by_last_day(
    due: date, closed: date | None, query: RateQuery, *, late_entered: bool
) -> list[str]:
    cut_off = min(query.to_day, query.as_of)
    today = due == query.as_of and closed is None
    if query.from_day <= due <= cut_off and not today:
        found = ["due"]
        if closed is None:
            found.append("late_open")
        else:
            found.append("on_time" if closed <= due else "late_closed")
            if late_entered:
                found.append("late_entered")
        return found
    if not query.from_day <= due <= query.to_day:
        return []
    found = ["pending"]
    if closed is not None:
        found.append("pending_closed")
    if today:
        found.append("due_today")
    return found


def _by_closing(
    due: date, closed: date | None, query: RateQuery, *, late_entered: bool
) -> list[str]:
    cut_off = min(query.to_day, query.as_of)
    if closed is not None and query.from_day <= closed <= cut_off:
        found = ["due", "on_time" if closed <= due else "late_closed"]
        if late_entered:
            found.append("late_entered")
        return found
    open_on_cut_off = closed is None or closed > cut_off
    if open_on_cut_off and due < cut_off:
        return ["due", "late_open"]
    return []


def _group(log: Log, state: CaseState, query: RateQuery, towns: Mapping[int, str]) -> str | None:
    holder, due_on = state.facts.attributed, state.facts.due_on
    if query.by is Grouping.CAUSE:
        return log.cause
    if query.by in {Grouping.MONTH, Grouping.YEAR}:
        shape = "%Y-%m" if query.by is Grouping.MONTH else "%Y"
        return None if due_on is None else due_on.strftime(shape)
    if query.by is None or holder is None:
        return None
    if query.by is Grouping.TOWN:
        return towns[holder.office_id]
    number = holder.office_id if query.by is Grouping.OFFICE else holder.handler_id
    return str(number or 0)


def _late_entered(events: tuple[Event, ...], law: Law) -> bool:
    targets = {int(str(event.facts["seq"])) for event in events if event.kind == "void"}
    closings = [
        event
        for event in events
        if event.kind in CLOSING_KINDS and event.facts.get("all_claims") is not False
    ]
    live = [event for event in closings if event.seq not in targets]
    if not live:
        return False
    closing = live[-1]
    recorded: datetime = closing.recorded_at.astimezone(UTC)
    recorded_on = recorded.astimezone(SHANGHAI).date()
    waited, day = 0, closing.happened_on
    while day < recorded_on:
        day += timedelta(days=1)
        waited += law.calendar.is_working(day)
    if waited > 3 or (waited == 3 and not law.calendar.is_working(recorded_on)):
        return True
    return any(
        event.seq in targets and event.happened_on > closing.happened_on for event in closings
    )

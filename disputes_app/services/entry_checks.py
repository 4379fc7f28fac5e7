"""What speaks against an entry that its own log does not know: other cases, the minimum wage?

Asked inside the transaction that records it.  What the law does not allow is refused with the
article; what has happened all the same is recorded as irregular, like a flaw of the log itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries.archive import cases_between
from db.queries.groups import group_row, memberships
from db.writes import numbers as number_writes
from disputes_app.domain.admission import Admission, IrregularError
from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome
from disputes_app.domain.earlier_cases import Consequence, EarlierCase, consequence_of
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.final_award import AWARDED, final_award
from disputes_app.domain.fold import live_events
from disputes_app.domain.hearing_log import TRIBUNAL_FORMED, key_of, names_in, recused
from disputes_app.domain.kinds.base import is_set, number_of, text_of
from disputes_app.domain.kinds.inspection import ACCEPTED as COMPLAINT_ACCEPTED
from disputes_app.domain.kinds.taking_part import COLLECTIVE
from disputes_app.domain.numbering import FILE_SERIES
from disputes_app.domain.proceeding import Problem, Severity
from disputes_app.domain.proceedings import sends_elsewhere
from disputes_app.domain.retention import least_years
from disputes_app.services.hearing_bookings import were_agents
from disputes_app.services.hearing_check import Asked
from disputes_app.services.minimum_wage import wages_and_day
from disputes_app.services.office_settings import series_in_use, settings_of
from disputes_app.services.proceedings import proceedings_of

ACCEPTED = "arbitration.accepted"
_MOST_EARLIER = 8


def check_entry(asked: Asked, event: Event) -> tuple[Problem, ...]:
    """Return what is irregular about an entry by what lies outside its log.

    Raises:
        IrregularError: it is, and no reason and confirmation were given.
    """
    check = _CHECKS.get(event.kind)
    codes = tuple(check(asked, event)) if check is not None else ()
    if codes and (event.irregular is None or event.confirmed_by is None):
        raise IrregularError(event.kind, codes, event.happened_on)
    unlawful = Severity.UNLAWFUL
    return tuple(Problem(event.seq, event.kind, one, unlawful, event.happened_on) for one in codes)


def earlier_cases(conn: Connection, case_id: CaseId) -> tuple[EarlierCase, ...]:
    """Return earlier arbitrations between the same parties, the newest first."""
    return earlier_of_rows(cases_between(conn, case_id, limit=_MOST_EARLIER))


def earlier_of_rows(
    found: Iterable[tuple[int, str, date | None, str | None, str | None]],
) -> tuple[EarlierCase, ...]:
    """Return what earlier cases, as they are read, mean for a new one."""
    return tuple(
        EarlierCase(
            CaseId(found_id),
            number,
            on,
            consequence_of(
                None if outcome is None else Outcome(outcome),
                None if departure is None else Departure(departure),
            ),
        )
        for found_id, number, on, outcome, departure in found
    )


def _accepted_again(asked: Asked, event: Event) -> Iterator[str]:
    """Refuse what was treated as withdrawn before, unless it is about something else (规则 39)."""
    if is_set(event.facts, "other_claims"):
        return
    if any(
        one.consequence is Consequence.BARS_39 for one in earlier_cases(asked.conn, asked.case_id)
    ):
        yield "reapplied_after_absence"


def _mixed_award(asked: Asked, event: Event) -> Iterator[str]:
    """Refuse one paper for final and non-final items (规则 50; 解释一 20).

    A partial award disposes of some items only, and which ones is not on record.
    """
    told = text_of(event.facts, "award_type")
    if told == "both" or not is_set(event.facts, "all_claims"):
        return
    wages, wage_day = wages_and_day(asked.conn)
    live = live_events((*asked.events, event), date.max)
    found = final_award(asked.case.line, live, wages, event.happened_on, wage_day)
    if found is not None and found.is_mixed:
        yield "award_mixes_items"


def _unfit_tribunal(asked: Asked, event: Event) -> Iterator[str]:
    """Refuse who was a party's agent (调解仲裁法 33), or was recused here (规则 11)."""
    members = (*names_in(text_of(event.facts, "members")), *names_in(text_of(event.facts, "clerk")))
    if were_agents(asked.conn, asked.case_id, members):
        yield "arbitrator_was_agent"
    barred = {key_of(one) for one in recused(asked.events)}
    if any(key_of(one) in barred for one in members):
        yield "arbitrator_recused"
    if _is_sole_for_many(asked, event):
        yield "sole_in_collective"


def _is_sole_for_many(asked: Asked, event: Event) -> bool:
    """Say whether one arbitrator shall decide for ten workers whose cases stand in one group.

    Each of the cases alone has one worker; together they are collective (规则 62, 65), which the
    log of one does not know.
    """
    if text_of(event.facts, "mode") != "sole" or is_set(event.facts, "simple"):
        return False
    found = memberships(asked.conn, (asked.case_id,)).get(asked.case_id)
    row = None if found is None else group_row(asked.conn, found.group)
    return row is not None and row.people >= COLLECTIVE


def _belongs_elsewhere(asked: Asked, event: Event) -> Iterator[str]:
    """Tell the complainant to go on where the dispute already is (监察条例 21); never a report."""
    found = proceedings_of(asked.conn, asked.case_id)
    if sends_elsewhere(asked.case.source, found, event.happened_on):
        yield "dispute_under_way"


_CHECKS: Mapping[str, Callable[[Asked, Event], Iterator[str]]] = MappingProxyType(
    {
        ACCEPTED: _accepted_again,
        AWARDED: _mixed_award,
        TRIBUNAL_FORMED: _unfit_tribunal,
        COMPLAINT_ACCEPTED: _belongs_elsewhere,
    }
)


def completed(asked: Asked, event: Event, admission: Admission) -> Event:
    """Return an archiving with its number, and with the office's years where no law sets them."""
    if event.kind != ARCHIVED:
        return event
    facts: dict[str, FactValue] = dict(event.facts)
    line = asked.case.line
    if not number_of(facts, "keep_years"):
        lawful = least_years(line, admission.after.outcome)
        years = 0 if lawful else _usual_years(asked, line)
        if years:
            facts["keep_years"] = years
    if not text_of(facts, "file_number").strip():
        facts["file_number"] = _next_number(asked, line, event.happened_on.year)
    return replace(event, facts=facts)


def _usual_years(asked: Asked, line: Line) -> int:
    return settings_of(asked.conn).number(f"archive.keep_{line.value}") or 0


def _next_number(asked: Asked, line: Line, year: int) -> str:
    series = series_in_use(asked.conn, FILE_SERIES[line])
    return number_writes.give_number(asked.conn, series, year, asked.case_id)

"""When are hearings before a penalty held (行政处罚法 63, 64), for the calendar?

They sit in no tribunal's room and are set by an entry of the inspection; the calendar shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.case_rows import rows_of
from db.queries.hearings import penalty_hearing_entries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import number_of, text_of

_HELD = "inspection.hearing_held"


@dataclass(frozen=True, slots=True)
class PenaltyHearing:
    """A hearing before a penalty; ``party`` is who is heard, empty where it is not said."""

    case_id: CaseId
    seq: int
    number: str
    respondents: str
    party: str
    on: date
    place: str
    host: str
    held: bool


def penalty_hearings(conn: Connection, first: date, last: date) -> tuple[PenaltyHearing, ...]:
    """Return the hearings of these days, both inclusive, by day and case."""
    entries = penalty_hearing_entries(conn, first, last)
    ids = tuple(dict.fromkeys(case_id for case_id, *_ in entries))
    rows = {row.id: row for row in rows_of(conn, ids)}
    logs = case_file.events_of(conn, ids)
    found = []
    for case_id, seq, key, on in entries:
        live = live_events([one.event for one in logs.get(case_id, ())], date.max)
        entry = next((one for one in live if one.seq == seq), None)
        if entry is not None:
            names = {one.place: one.name for one in case_file.case_parties(conn, case_id)}
            found.append(
                PenaltyHearing(
                    case_id,
                    seq,
                    rows[case_id].shown_number,
                    rows[case_id].respondent_names,
                    names.get(key, ""),
                    on,
                    text_of(entry.facts, "place"),
                    text_of(entry.facts, "host"),
                    any(_holds(one, key, on) for one in live),
                )
            )
    return tuple(found)


def _holds(event: Event, key: int, on: date) -> bool:
    party = number_of(event.facts, "party")
    return event.kind == _HELD and event.happened_on == on and (party == key or 0 in {party, key})

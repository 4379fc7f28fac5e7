"""Which mediations, arbitrations and suits has the worker of a complaint with this employer?

A protected complainant is no party and is not looked for: to name that other case would name the
person.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection

from db.queries.proceedings import Individual, cases_elsewhere, parties_of
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.fold import live_events
from disputes_app.domain.proceedings import Proceeding, proceeding
from disputes_app.services.log_store import read_log

_MOST = 8


def proceedings_of(conn: Connection, case_id: CaseId) -> tuple[Proceeding, ...]:
    """Return the cases of the other lines between parties of a case, the newest first."""
    firms, people = parties_of(conn, case_id)
    return proceedings_between(conn, firms, people)


def proceedings_between(
    conn: Connection, firms: Collection[int], people: Sequence[Individual]
) -> tuple[Proceeding, ...]:
    """Return the cases of the other lines between employers by their records and these people."""
    found = cases_elsewhere(conn, firms, people, limit=_MOST)
    return tuple(
        proceeding(
            one.case_id,
            one.number,
            one.line,
            (one.received_on, one.ended_on),
            live_events(read_log(conn, one.case_id), date.max)
            if one.ended_on is not None and one.line is Line.ARBITRATION
            else (),
        )
        for one in found
    )

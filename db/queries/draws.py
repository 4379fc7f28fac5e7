"""Which employers may be drawn, when was each looked at last, and what was drawn from?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, distinct, func, select

from db.models import (
    CaseParty,
    DisputeCase,
    DossierAmount,
    DossierEntry,
    DrawRow,
    Employer,
)
from disputes_app.domain.cases import OWN_INITIATIVE, Line
from disputes_app.domain.draw_file import Excluded
from disputes_app.domain.kinds.base import text_of


@dataclass(frozen=True, slots=True)
class RegisterEmployer:
    """An employer of the register as a draw looks at it."""

    id: int
    name: str
    code: str | None
    name_key: str
    address: str


@dataclass(frozen=True, slots=True)
class StoredVisit:
    """A visit of a draw or a campaign, by the key of the employer."""

    target: str
    on: date
    found: str


def register_employers(conn: Connection) -> tuple[RegisterEmployer, ...]:
    """Return every employer that stands for itself; a draw is from all of them."""
    query = select(
        Employer.c.id,
        Employer.c.name,
        Employer.c.code,
        Employer.c.name_key,
        func.coalesce(Employer.c.address, ""),
    ).where(Employer.c.merged_into_id.is_(None))
    return tuple(RegisterEmployer(*row) for row in conn.execute(query.order_by(Employer.c.id)))


def open_case_counts(conn: Connection) -> dict[int, int]:
    """Return how many open cases of any line each employer has."""
    query = (
        select(CaseParty.c.employer_id, func.count(distinct(CaseParty.c.case_id)))
        .join(DisputeCase, DisputeCase.c.id == CaseParty.c.case_id)
        .where(DisputeCase.c.ended_on.is_(None), CaseParty.c.employer_id.is_not(None))
        .group_by(CaseParty.c.employer_id)
    )
    return {row[0]: row[1] for row in conn.execute(query)}


def complaint_counts(conn: Connection, since: date) -> dict[int, int]:
    """Return how many complaints and reports came in against each since a day (inclusive)."""
    query = (
        select(CaseParty.c.employer_id, func.count(distinct(CaseParty.c.case_id)))
        .join(DisputeCase, DisputeCase.c.id == CaseParty.c.case_id)
        .where(
            DisputeCase.c.line == Line.INSPECTION.value,
            DisputeCase.c.received_on >= since,
            DisputeCase.c.complaint.is_(True),
            CaseParty.c.employer_id.is_not(None),
        )
        .group_by(CaseParty.c.employer_id)
    )
    return {row[0]: row[1] for row in conn.execute(query)}


def inspected_employers(conn: Connection, since: date) -> frozenset[int]:
    """Return who had a case from a patrol, a campaign or a draw since a day (inclusive)."""
    sources = sorted(one.value for one in OWN_INITIATIVE)
    query = (
        select(CaseParty.c.employer_id)
        .distinct()
        .join(DisputeCase, DisputeCase.c.id == CaseParty.c.case_id)
        .where(
            DisputeCase.c.line == Line.INSPECTION.value,
            DisputeCase.c.received_on >= since,
            DisputeCase.c.source.in_(sources),
            CaseParty.c.employer_id.is_not(None),
        )
    )
    return frozenset(conn.execute(query).scalars())


def visits_since(conn: Connection, what: Sequence[str], since: date) -> tuple[StoredVisit, ...]:
    """Return visits since a day (inclusive), the oldest first.

    Args:
        what: as what the visits are counted, see ``dossier_amount``.
    """
    table = DossierEntry
    query = (
        select(DossierAmount.c.happened_on, table.c.facts)
        .join(
            table,
            (table.c.dossier_id == DossierAmount.c.dossier_id)
            & (table.c.seq == DossierAmount.c.seq),
        )
        .where(DossierAmount.c.what.in_(what), DossierAmount.c.happened_on >= since)
        .order_by(DossierAmount.c.happened_on, table.c.dossier_id, table.c.seq)
    )
    found = []
    for on, text in conn.execute(query):
        facts = json.loads(text)
        found.append(StoredVisit(text_of(facts, "target"), on, text_of(facts, "found")))
    return tuple(found)


def draw_rows(conn: Connection, dossier_id: int, seq: int) -> tuple[Excluded, ...]:
    """Return the rows of one draw in their order; who could be drawn has no reason."""
    table = DrawRow
    query = (
        select(table.c.part, table.c.key, table.c.name, table.c.reason, table.c.note)
        .where(table.c.dossier_id == dossier_id, table.c.seq == seq)
        .order_by(table.c.place)
    )
    return tuple(Excluded(*row) for row in conn.execute(query))


def cases_standing(conn: Connection, numbers: Sequence[str]) -> dict[str, date | None]:
    """Return by 收件号 on which day each case ended, None for one in hand."""
    found: dict[str, date | None] = {}
    for first in range(0, len(numbers), _AT_ONCE):
        query = select(DisputeCase.c.receipt_number, DisputeCase.c.ended_on).where(
            DisputeCase.c.receipt_number.in_(numbers[first : first + _AT_ONCE])
        )
        found.update({row[0]: row[1] for row in conn.execute(query)})
    return found


_AT_ONCE = 400

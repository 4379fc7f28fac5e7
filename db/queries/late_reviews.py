"""Which cases have a review of their lateness (复盘), and which causes were named?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.models import CaseMatter
from disputes_app.domain.cases import CaseId
from disputes_app.domain.matter_records import MatterKind

_IDS_AT_ONCE = 500
_MATTER = CaseMatter.c
_IS_REVIEW = _MATTER.kind == MatterKind.LATE_REVIEW.value


class ReviewRow(NamedTuple):
    """The review that holds: when, by whom, its causes with the main one first."""

    on: date
    reviewer: str
    causes: tuple[str, ...]


def reviews_of(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, ReviewRow]:
    """Return the reviews of these cases; those without one are left out."""
    found: dict[CaseId, ReviewRow] = {}
    columns = (_MATTER.case_id, _MATTER.opened_on, _MATTER.reference, _MATTER.body)
    for first in range(0, len(case_ids), _IDS_AT_ONCE):
        ids = case_ids[first : first + _IDS_AT_ONCE]
        query = (
            select(*columns)
            .where(_MATTER.case_id.in_(ids), _IS_REVIEW)
            .order_by(_MATTER.case_id, _MATTER.seq, _MATTER.place)
        )
        for case_id, on, reviewer, cause in conn.execute(query):
            key = CaseId(case_id)
            former = found[key].causes if key in found else ()
            found[key] = ReviewRow(on, reviewer, (*former, cause))
    return found


def causes_used(conn: Connection) -> tuple[str, ...]:
    """Return every cause that was ever named in a review that holds."""
    query = select(_MATTER.body).where(_IS_REVIEW).distinct().order_by(_MATTER.body)
    return tuple(conn.execute(query).scalars())

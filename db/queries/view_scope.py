"""Which conditions on the case table say whose cases somebody looks at?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, select

from db.models import DisputeCase
from disputes_app.domain.cases import CaseId
from disputes_app.domain.view_scope import ViewScope

_CASE = DisputeCase.c


def attributed_to(scope: ViewScope) -> Iterator[ColumnElement[bool]]:
    """Cases that the figures attribute to these offices, or this person."""
    if scope.office_ids:
        yield _CASE.attributed_office_id.in_(scope.office_ids)
    if scope.handler_id is not None:
        yield _CASE.attributed_handler_id == scope.handler_id


def held_by(scope: ViewScope) -> Iterator[ColumnElement[bool]]:
    """Cases that these offices, or this person, hold now."""
    if scope.office_ids:
        yield _CASE.office_id.in_(scope.office_ids)
    if scope.handler_id is not None:
        yield _CASE.handler_id == scope.handler_id


def held_ids(conn: Connection, ids: Sequence[CaseId], scope: ViewScope) -> frozenset[CaseId]:
    """Return which of these cases they hold now."""
    query = select(_CASE.id).where(_CASE.id.in_(ids), *held_by(scope))
    return frozenset(CaseId(one) for one in conn.execute(query).scalars())

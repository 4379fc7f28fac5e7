"""Who is or was on the joint-punishment list, by name, by code, and on a day?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from db.models import Dossier, ListedParty
from db.queries.dossiers import logs_of
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.listed import EMPLOYER, REVOKED, ListedSpan
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Event

_SPAN: list[Any] = [ListedParty.c[one.name] for one in fields(ListedSpan)]
MOST_FOUND = 50


@dataclass(frozen=True, slots=True)
class FoundSpan:
    """A party on the list for one term, and the record that says so."""

    dossier_id: DossierId
    number: str
    span: ListedSpan


def spans_named(conn: Connection, name_key: str, code: str) -> tuple[FoundSpan, ...]:
    """Return every term of whoever has this name (``whole_name``) or code, the newest first.

    Either may be empty for none.
    """
    wanted = [
        column == value
        for column, value in ((ListedParty.c.name_key, name_key), (ListedParty.c.code, code))
        if value
    ]
    return _found(conn, or_(*wanted)) if wanted else ()


def spans_like(conn: Connection, name_key: str) -> tuple[FoundSpan, ...]:
    """Return every term of whoever has this in its name; looks through the whole list."""
    return _found(conn, ListedParty.c.name_key.contains(name_key, autoescape=True))


def spans_in_effect(conn: Connection, on: date) -> tuple[FoundSpan, ...]:
    """Return who is on the list on a day, the term that ends last first."""
    return _found(conn, _in_effect(on), limit=None, by=ListedParty.c.until_on)


def first_listed(conn: Connection, first: date, last: date) -> int:
    """Return how many employers were listed for the first time in a period, both days inclusive.

    A decision that was revoked does not count.
    """
    firm = case((ListedParty.c.code != "", ListedParty.c.code), else_=ListedParty.c.name_key)
    began = (
        select(func.min(ListedParty.c.from_on).label("began"))
        .where(ListedParty.c.role == EMPLOYER, ListedParty.c.end != REVOKED)
        .group_by(firm)
        .subquery()
    )
    query = select(func.count()).select_from(began).where(began.c.began.between(first, last))
    return int(conn.execute(query).scalar_one())


def listing_logs(
    conn: Connection, *, open_only: bool, dossier_ids: Sequence[DossierId] | None = None
) -> dict[DossierId, tuple[Event, ...]]:
    """Return the logs of listings, by id: the open ones, all, or some."""
    query = select(Dossier.c.id).where(Dossier.c.type == DossierType.LISTING.value)
    if open_only:
        query = query.where(Dossier.c.open.is_(True))
    if dossier_ids is not None:
        query = query.where(Dossier.c.id.in_(dossier_ids))
    ids = [DossierId(one) for one in conn.execute(query.order_by(Dossier.c.id)).scalars()]
    return {id_: tuple(one.event for one in records) for id_, records in logs_of(conn, ids).items()}


def _in_effect(on: date) -> ColumnElement[bool]:
    return and_(
        ListedParty.c.until_on >= on,
        ListedParty.c.from_on <= on,
        or_(ListedParty.c.ended_on.is_(None), ListedParty.c.ended_on > on),
    )


def _found(
    conn: Connection,
    condition: ColumnElement[bool],
    *,
    limit: int | None = MOST_FOUND,
    by: ColumnElement[Any] = ListedParty.c.from_on,
) -> tuple[FoundSpan, ...]:
    query: Select[Any] = (
        select(ListedParty.c.dossier_id, Dossier.c.number, *_SPAN)
        .join(Dossier, Dossier.c.id == ListedParty.c.dossier_id)
        .where(condition)
        .order_by(by.desc(), ListedParty.c.dossier_id.desc(), ListedParty.c.place)
        .limit(limit)
    )
    return tuple(
        FoundSpan(DossierId(id_), number, ListedSpan(*span))
        for id_, number, *span in conn.execute(query)
    )

"""How many matters and disputes came, were settled and are in hand, by town?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, case, distinct, func, or_, select

from db.models import Dossier, DossierAmount, DossierClock
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.on_site import PROMISE
from disputes_app.domain.rules import RuleKind

_NOT_COUNTED = ("merged", "struck_out")
"""Outcomes of what was entered twice or by mistake."""


@dataclass(frozen=True, slots=True)
class MatterCount:
    """What a sheet says of one type and town; ``town`` is empty where nobody said it.

    Attributes:
        came, came_people, came_fen: opened in the period; workers, and what is owed to them.
        ended, ended_people, paid_fen: ended in the period; workers, and what was paid to them.
        in_hand, late: open at the end of the last day, and of these past their own last day.
    """

    type: DossierType
    town: str
    came: int
    came_people: int
    came_fen: int
    ended: int
    ended_people: int
    paid_fen: int
    in_hand: int
    late: int


def matter_counts(
    conn: Connection, types: Sequence[DossierType], first: date, last: date
) -> tuple[MatterCount, ...]:
    """Return a row for each type and town that has records; both days inclusive."""
    row = Dossier.c
    came = row.opened_on.between(first, last)
    ended = row.ended_on.between(first, last)
    in_hand = (row.opened_on <= last) & or_(row.ended_on.is_(None), row.ended_on > last)
    late = in_hand & row.id.in_(_late_on(last))
    query = (
        select(
            row.type,
            row.town,
            _count(came),
            _sum(came, row.people),
            _sum(came, row.owed_fen),
            _count(ended),
            _sum(ended, row.people),
            _sum(ended, row.paid_fen),
            _count(in_hand),
            _count(late),
        )
        .where(row.type.in_([one.value for one in types]), row.outcome.not_in(_NOT_COUNTED))
        .group_by(row.type, row.town)
        .order_by(row.type, row.town)
    )
    return tuple(
        MatterCount(DossierType(type_), town, *map(int, counts))
        for type_, town, *counts in conn.execute(query)
    )


def _late_on(last: date) -> Select[tuple[int]]:
    """Return the records whose own period had ended before that day without being met."""
    clock = DossierClock.c
    return select(clock.dossier_id).where(
        clock.kind == RuleKind.OFFICE.value,
        clock.started_on <= last,
        clock.due_on < last,
        or_(clock.stopped_on.is_(None), clock.stopped_on > last),
    )


def passed_promises(conn: Connection, last: date) -> int:
    """Return how many disputes wait, at the end of a day, for a payment promised before it."""
    clock = DossierClock.c
    query = select(func.count(distinct(clock.dossier_id))).where(
        clock.rule_id == PROMISE,
        clock.started_on <= last,
        clock.due_on < last,
        or_(clock.stopped_on.is_(None), clock.stopped_on > last),
    )
    return int(conn.execute(query).scalar_one())


def sums_by_name(conn: Connection, names: Sequence[str], first: date, last: date) -> dict[str, int]:
    """Return what the entries of a period say of some indicators, where they say anything."""
    query = (
        select(DossierAmount.c.what, func.sum(DossierAmount.c.fen))
        .where(DossierAmount.c.what.in_(names), DossierAmount.c.happened_on.between(first, last))
        .group_by(DossierAmount.c.what)
    )
    return {what: int(fen) for what, fen in conn.execute(query)}


def _count(wanted: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)


def _sum(wanted: ColumnElement[bool], value: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((wanted, value), else_=0)), 0)

"""Which minimum wages does this database hold, who corrects them, and what does a package add?

What the office entered is never taken back: a package offers only what is newer than the last
row here, or everything where there is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from db.queries import minimum_wage as wage_queries
from db.queries.office_settings import office_setting
from db.writes import minimum_wage as wage_writes
from db.writes.law import take_law
from db.writes.office_settings import set_office_setting
from disputes_app.domain.errors import DomainError
from disputes_app.domain.final_award import WageDay
from disputes_app.domain.minimum_wage import MinimumWage, check_wage
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.wage_package import packaged_wages

WAGE_DAY_KEY = "final_award.wage_day"


@dataclass(eq=False)
class WageChangedElsewhereError(DomainError):
    """The row is no longer as it was looked at: it was corrected from elsewhere."""

    day: date


@dataclass(eq=False)
class NoWageOfferError(DomainError):
    """The package holds nothing that this database lacks; ``last`` is the day of its last row."""

    last: date | None


@dataclass(frozen=True, slots=True)
class WagesChanged:
    """What a command on the minimum wages left behind, so that open views read them anew."""

    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class WageTable:
    """What is to be seen of the minimum wages.

    Attributes:
        rows: the oldest first.
        offered: what the package knows and this database does not.
        wage_day: which day's wage the office takes for a final award.
    """

    rows: tuple[MinimumWage, ...]
    offered: tuple[MinimumWage, ...]
    wage_day: WageDay


def may_correct_wages(actor: Actor) -> bool:
    """Say whether somebody may change the table."""
    return Right.ADOPT_LAW in RIGHTS[actor.role]


def seed_wages(conn: Connection, at: datetime) -> None:
    """Write the packaged rows into a database that was just made."""
    wage_writes.add_wages(conn, packaged_wages(), at)


def minimum_wages(ctx: Context) -> tuple[MinimumWage, ...]:
    """Return every row of this database, the oldest first."""
    with ctx.database.read() as conn:
        return wage_queries.minimum_wages(conn)


def wage_table(ctx: Context) -> WageTable:
    """Return the rows, what the package offers besides, and the choice of the office."""
    with ctx.database.read() as conn:
        rows = wage_queries.minimum_wages(conn)
        chosen = _wage_day(conn)
    return WageTable(rows, _offer(rows), chosen)


def wages_and_day(conn: Connection) -> tuple[tuple[MinimumWage, ...], WageDay]:
    """Return the rows and the choice of the office, within a reading that is under way."""
    return wage_queries.minimum_wages(conn), _wage_day(conn)


def add_wage(ctx: Context, actor: Actor, row: MinimumWage) -> WagesChanged:
    """Enter a row.

    Raises:
        NotAllowedError: only who may adopt law.
        As ``minimum_wage.check_wage``.
    """

    def work(conn: Connection, rows: Sequence[MinimumWage]) -> tuple[WagesChanged, str]:
        check_wage(row, rows, ctx.today())
        wage_writes.add_wages(conn, (row,), ctx.now())
        return WagesChanged((row.in_force_from,)), _said(row)

    return _change(ctx, actor, "add_minimum_wage", work)


def correct_wage(ctx: Context, actor: Actor, seen: MinimumWage, row: MinimumWage) -> WagesChanged:
    """Put another row in the place of one; both stay in the audit.

    Args:
        seen: the row as it was looked at.
        row: what stands there from now on; it may have another day.

    Raises:
        WageChangedElsewhereError: it is no longer like that.
        As :func:`add_wage`.
    """

    def work(conn: Connection, rows: Sequence[MinimumWage]) -> tuple[WagesChanged, str]:
        if seen not in rows:
            raise WageChangedElsewhereError(seen.in_force_from)
        check_wage(row, [one for one in rows if one != seen], ctx.today())
        wage_writes.remove_wage(conn, seen.in_force_from)
        wage_writes.add_wages(conn, (row,), ctx.now())
        days = tuple(dict.fromkeys((seen.in_force_from, row.in_force_from)))
        return WagesChanged(days), f"{_said(seen)} -> {_said(row)}"

    return _change(ctx, actor, "correct_minimum_wage", work)


def adopt_offered_wages(ctx: Context, actor: Actor) -> WagesChanged:
    """Take over what the package offers.

    Raises:
        NotAllowedError: only who may adopt law.
        NoWageOfferError: it offers nothing.
    """

    def work(conn: Connection, rows: Sequence[MinimumWage]) -> tuple[WagesChanged, str]:
        offered = _offer(rows)
        if not offered:
            raise NoWageOfferError(rows[-1].in_force_from if rows else None)
        wage_writes.add_wages(conn, offered, ctx.now())
        days = tuple(one.in_force_from for one in offered)
        return WagesChanged(days), "; ".join(_said(one) for one in offered)

    return _change(ctx, actor, "adopt_minimum_wages", work)


def choose_wage_day(ctx: Context, actor: Actor, day: WageDay) -> WagesChanged:
    """Choose which day's wage makes the ceiling; raise NotAllowedError."""

    def work(conn: Connection, _rows: Sequence[MinimumWage]) -> tuple[WagesChanged, str]:
        former = _wage_day(conn)
        set_office_setting(conn, WAGE_DAY_KEY, json.dumps(day.value), ctx.now(), actor.name)
        return WagesChanged(), f"{former.value} -> {day.value}"

    return _change(ctx, actor, "choose_wage_day", work)


# What they share


def _change(
    ctx: Context,
    actor: Actor,
    command: str,
    work: Callable[[Connection, Sequence[MinimumWage]], tuple[WagesChanged, str]],
) -> WagesChanged:
    """Do ``work`` on the rows, which no other desk changes meanwhile, and keep what it did."""
    actor.require(Right.ADOPT_LAW)

    def unit(conn: Connection) -> WagesChanged:
        take_law(conn)
        changed, detail = work(conn, wage_queries.minimum_wages(conn))
        add_audit_row(conn, ctx, actor, command, detail=detail)
        return changed

    return ctx.database.run_write(unit)


def _wage_day(conn: Connection) -> WageDay:
    stored = office_setting(conn, WAGE_DAY_KEY)
    return WageDay.AWARD if stored is None else WageDay(json.loads(stored))


def _offer(rows: Sequence[MinimumWage]) -> tuple[MinimumWage, ...]:
    packaged = packaged_wages()
    if not rows:
        return packaged
    last = rows[-1].in_force_from
    return tuple(one for one in packaged if one.in_force_from > last)


def _said(row: MinimumWage) -> str:
    hourly = "-" if row.hourly is None else row.hourly
    return f"{row.in_force_from} {row.monthly}/{hourly} {row.mark.value} {row.source}"

"""How is a value of a plan's indicator entered by hand, corrected, taken back and listed?"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import indicator_entries as queries
from db.writes import audit as audit_writes
from db.writes import indicator_entries as writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.indicator_entries import (
    LONGEST_SOURCE,
    ComputedIndicatorError,
    CorrectionReasonError,
    IndicatorEntry,
    IndicatorSourceError,
    IndicatorYearError,
    NothingEnteredError,
    UnknownIndicatorError,
    checked_source,
    checked_value,
    holding,
)
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.plan_indicators import PlanIndicator, plan_of
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.plan_package import packaged_plans

_DAWN, _DUSK = 1, 9999


@dataclass(frozen=True, slots=True)
class NewValue:
    """What was typed: a value of a year, from where, and why where it corrects one."""

    indicator: str
    year: int
    value: str
    source: str
    reason: str = ""


# Queries


def entered_values(ctx: Context, year: int | None = None) -> tuple[IndicatorEntry, ...]:
    """Return every entry, corrected ones too, in the order of entering; of one year if given."""
    with ctx.database.read() as conn:
        return queries.indicator_entries(conn, year or _DAWN, year or _DUSK)


# Commands


def enter_indicator(ctx: Context, actor: Actor, new: NewValue) -> IndicatorEntry:
    """Enter a value; where one holds already it is corrected, which needs a reason.

    Raises:
        NotAllowedError: the role may not publish figures.
        UnknownIndicatorError, ComputedIndicatorError, IndicatorYearError, IndicatorValueError,
        IndicatorSourceError: it cannot be entered so.
        CorrectionReasonError: a value holds, and no reason was given.
        NothingChangesError: the same value holds, from the same source.
    """
    actor.require(Right.PUBLISH_FIGURES)
    indicator = _enterable(ctx, new.indicator, new.year)
    value, source = checked_value(indicator, new.value), checked_source(new.source)
    reason = _reason(new.reason)

    def work(conn: Connection) -> IndicatorEntry:
        writes.lock_entries(conn)
        held = _held(conn, indicator.id, new.year)
        if held is not None and (held.value, held.source) == (value, source):
            raise NothingChangesError
        if held is not None and not reason:
            raise CorrectionReasonError(held.value or "")
        entry = IndicatorEntry(indicator.id, new.year, value, source, reason, ctx.now(), actor.name)
        return _stored(conn, actor, entry, held)

    return ctx.database.run_write(work)


def take_back_indicator(
    ctx: Context, actor: Actor, indicator: str, year: int, reason: str
) -> IndicatorEntry:
    """Take back what holds (it was entered for a wrong year); the entries stay.

    Raises:
        NotAllowedError, UnknownIndicatorError, ComputedIndicatorError, IndicatorYearError: as
        :func:`enter_indicator`.
        NothingEnteredError: nothing holds.
        CorrectionReasonError: no reason was given.
    """
    actor.require(Right.PUBLISH_FIGURES)
    row = _enterable(ctx, indicator, year)
    why = _reason(reason)

    def work(conn: Connection) -> IndicatorEntry:
        writes.lock_entries(conn)
        held = _held(conn, row.id, year)
        if held is None:
            raise NothingEnteredError(row.id, year)
        if not why:
            raise CorrectionReasonError(held.value or "")
        entry = IndicatorEntry(row.id, year, None, held.source, why, ctx.now(), actor.name)
        return _stored(conn, actor, entry, held)

    return ctx.database.run_write(work)


def _enterable(ctx: Context, id_: str, year: int) -> PlanIndicator:
    plan = plan_of(packaged_plans(), year)
    found = None if plan is None else plan.indicator(id_)
    if found is None:
        raise UnknownIndicatorError(id_, year)
    if not found.by_hand:
        raise ComputedIndicatorError(id_)
    if year > ctx.today().year:
        raise IndicatorYearError(year)
    return found


def _reason(text: str) -> str:
    reason = " ".join(text.split())
    if len(reason) > LONGEST_SOURCE:
        raise IndicatorSourceError("source_too_long")
    return reason


def _held(conn: Connection, id_: str, year: int) -> IndicatorEntry | None:
    return holding(queries.indicator_entries(conn, year, year)).get((id_, year))


def _stored(
    conn: Connection, actor: Actor, entry: IndicatorEntry, held: IndicatorEntry | None
) -> IndicatorEntry:
    writes.insert_entry(conn, entry)
    was = "-" if held is None else held.value
    detail = f"{entry.indicator} {entry.year}: {was} -> {entry.value or '-'} ({entry.source})"
    record = AuditRecord(
        entry.entered_at,
        actor.name,
        actor.role.value,
        actor.office_id,
        "enter_indicator",
        detail=detail,
    )
    audit_writes.append_audit(conn, record)
    return entry

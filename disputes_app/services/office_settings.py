"""What has the office set where the law leaves it a choice that moves no date, and how is it set?

Read anew at every use: another desk may have set it meanwhile.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import office_settings as setting_queries
from db.writes import audit as audit_writes
from db.writes import office_settings as setting_writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.numbering import (
    ALL_SERIES,
    YEAR,
    NumberPatternTakenError,
    Series,
    numbers_like,
    shown_pattern,
)
from disputes_app.domain.office_settings import (
    OfficeSettings,
    SettingState,
    checked,
    setting_of,
    value_text,
)
from disputes_app.domain.setting_kinds import OfficeSetting, SettingType, Value
from disputes_app.domain.setting_table import SETTINGS, pattern_key
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context


@dataclass(frozen=True, slots=True)
class OfficeSettingChanged:
    """What a command left behind: which setting holds which value now."""

    key: str
    value: Value | None


def office_settings(ctx: Context) -> OfficeSettings:
    """Return every setting with the value that holds now."""
    with ctx.database.read() as conn:
        return settings_of(conn)


def next_counters(ctx: Context) -> dict[str, int]:
    """Return by series the counter of the number that comes next this year."""
    with ctx.database.read() as conn:
        known = setting_queries.next_values(conn, ctx.today().year)
    return {series: known.get(series, 1) for series in ALL_SERIES}


def set_office_setting(ctx: Context, actor: Actor, key: str, value: Value) -> OfficeSettingChanged:
    """Let another value hold from now on.

    Raises:
        NotAllowedError: it takes the same right as adopting a change of the law.
        SettingUnknownError, SettingValueError, SettingRangeError, NumberPatternError,
        NumberPatternTakenError: it cannot be set so.
        NothingChangesError: the office has set this value already.
    """
    actor.require(Right.ADOPT_LAW)
    setting = setting_of(key)
    wanted = checked(setting, value)

    def work(conn: Connection) -> OfficeSettingChanged:
        setting_writes.lock_settings(conn)
        before = settings_of(conn)
        if before[key].is_own and before[key].value == wanted:
            raise NothingChangesError
        if setting.type is SettingType.PATTERN:
            _check_own(conn, before, key, str(wanted))
        setting_writes.set_office_setting(conn, key, json.dumps(wanted), ctx.now(), actor.name)
        return _done(conn, ctx, actor, before[key], wanted)

    return ctx.database.run_write(work)


def restore_office_setting(ctx: Context, actor: Actor, key: str) -> OfficeSettingChanged:
    """Let the default hold again.

    Raises:
        NotAllowedError, SettingUnknownError: as :func:`set_office_setting`.
        NumberPatternTakenError: another series gives its numbers by that default now.
        NothingChangesError: the default holds already.
    """
    actor.require(Right.ADOPT_LAW)
    setting = setting_of(key)

    def work(conn: Connection) -> OfficeSettingChanged:
        setting_writes.lock_settings(conn)
        before = settings_of(conn)
        if not before[key].is_own:
            raise NothingChangesError
        if setting.type is SettingType.PATTERN:
            _check_own(conn, before, key, str(setting.default))
        setting_writes.drop_office_setting(conn, key)
        return _done(conn, ctx, actor, before[key], setting.default)

    return ctx.database.run_write(work)


# Inside a transaction of another use case


def settings_of(conn: Connection) -> OfficeSettings:
    """Return every setting as this transaction sees it; what no program knows is left out."""
    return OfficeSettings(
        tuple(
            SettingState(SETTINGS[row.key], json.loads(row.value), row.set_at, row.set_by)
            for row in setting_queries.office_settings(conn)
            if row.key in SETTINGS
        )
    )


def series_in_use(conn: Connection, series: Series) -> Series:
    """Return a run of numbers as the office writes it now."""
    stored = setting_queries.office_setting(conn, pattern_key(series))
    return series if stored is None else series.written_as(json.loads(stored))


def _check_own(conn: Connection, now: OfficeSettings, key: str, pattern: str) -> None:
    """Refuse a pattern in which another series gives numbers, or ever gave one."""
    for series in ALL_SERIES.values():
        if pattern_key(series) == key:
            taken = setting_queries.number_written_like(
                conn, numbers_like(pattern), pattern.partition(YEAR)[0], but_of=series.id
            )
            if taken is not None:
                raise NumberPatternTakenError(pattern, taken)
        elif now.series(series).pattern == pattern:
            raise NumberPatternTakenError(pattern, shown_pattern(pattern))


def _done(
    conn: Connection, ctx: Context, actor: Actor, before: SettingState, value: Value | None
) -> OfficeSettingChanged:
    setting = before.setting
    was, becomes = _said(setting, before.value), _said(setting, value)
    audit_writes.append_audit(
        conn,
        AuditRecord(
            ctx.now(),
            actor.name,
            actor.role.value,
            actor.office_id,
            "set_office_setting",
            None,
            f"{setting.key} {was} -> {becomes}",
        ),
    )
    return OfficeSettingChanged(setting.key, value)


def _said(setting: OfficeSetting, value: Value | None) -> str:
    return value_text(setting, value) or "-"

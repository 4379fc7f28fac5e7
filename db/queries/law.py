"""Which law has been adopted in this database?"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, func, select

from db.models import CalendarDay, CalendarYear, LawAdoption, PolicySetting, RuleVersion
from disputes_app.domain.law_records import CalendarDayRecord, CalendarYearRecord, RuleVersionRecord

_YEAR: list[Any] = [CalendarYear.c[one.name] for one in fields(CalendarYearRecord)]
_DAY: list[Any] = [CalendarDay.c[one.name] for one in fields(CalendarDayRecord)]
_RULE: list[Any] = [RuleVersion.c[one.name] for one in fields(RuleVersionRecord)]


_LAST_ADOPTION = select(func.max(LawAdoption.c.id))
LAW_LOCK = 4_213_099
"""Key of the server's advisory lock on the law."""


def calendar_years(conn: Connection) -> tuple[CalendarYearRecord, ...]:
    """Return the years whose notices were adopted, in order."""
    rows = conn.execute(select(*_YEAR).order_by(CalendarYear.c.year))
    return tuple(CalendarYearRecord(*row) for row in rows)


def calendar_days(conn: Connection) -> tuple[CalendarDayRecord, ...]:
    """Return the days that are not what their weekday says, in order."""
    rows = conn.execute(select(*_DAY).order_by(CalendarDay.c.day))
    return tuple(CalendarDayRecord(*row) for row in rows)


def rule_versions(conn: Connection) -> tuple[RuleVersionRecord, ...]:
    """Return every rule version by id and first day in force."""
    query = select(*_RULE).order_by(RuleVersion.c.rule_id, RuleVersion.c.in_force_from)
    return tuple(RuleVersionRecord(*row) for row in conn.execute(query))


def policy(conn: Connection) -> dict[str, str]:
    """Return the settings that move dates."""
    query = select(PolicySetting.c.key, PolicySetting.c.value).order_by(PolicySetting.c.key)
    return {row[0]: row[1] for row in conn.execute(query)}


def law_stamp(conn: Connection) -> int:
    """Return a mark that rises with every adoption: the id of the last; 0 where there is none."""
    return int(conn.execute(_LAST_ADOPTION).scalar() or 0)


def hold_law(conn: Connection) -> None:
    """Let nobody adopt a change of the law before this transaction has ended.

    Commands do not hold each other up.  On SQLite only one transaction writes anyway.
    """
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock_shared({LAW_LOCK})")

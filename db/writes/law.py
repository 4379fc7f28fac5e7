"""How is a change of the law adopted into this database?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import Connection, bindparam, delete, insert, update

from db.columns import rows_of
from db.models import CalendarDay, CalendarYear, LawAdoption, PolicySetting, RuleVersion
from db.queries.law import LAW_LOCK
from disputes_app.domain.law_records import CalendarDayRecord, CalendarYearRecord, RuleVersionRecord

_YEARS = rows_of(CalendarYear)
_DAYS = rows_of(CalendarDay)
_RULES = rows_of(RuleVersion)
_FORGET_DAY = delete(CalendarDay).where(CalendarDay.c.day == bindparam("of_day"))
_FORGET_VERSION = delete(RuleVersion).where(
    RuleVersion.c.rule_id == bindparam("of_rule"),
    RuleVersion.c.in_force_from == bindparam("of_day"),
)
_year_values = attrgetter(*[one.name for one in fields(CalendarYearRecord)])
_day_values = attrgetter(*[one.name for one in fields(CalendarDayRecord)])
_rule_values = attrgetter(*[one.name for one in fields(RuleVersionRecord)])


def add_calendar_years(conn: Connection, years: Iterable[CalendarYearRecord]) -> None:
    """Adopt the notices of years.  Before their days."""
    _YEARS.insert(conn, [_year_values(one) for one in years])


def add_calendar_days(conn: Connection, days: Iterable[CalendarDayRecord]) -> None:
    """Adopt days; a day adopted before is replaced (a later notice can reassign it)."""
    wanted = list(days)
    if wanted:
        conn.execute(_FORGET_DAY, [{"of_day": one.day} for one in wanted])
    _DAYS.insert(conn, [_day_values(one) for one in wanted])


def add_rule_versions(conn: Connection, rules: Iterable[RuleVersionRecord]) -> None:
    """Adopt rule versions; a version adopted before under the same day is replaced."""
    wanted = list(rules)
    if wanted:
        named = [{"of_rule": one.rule_id, "of_day": one.in_force_from} for one in wanted]
        conn.execute(_FORGET_VERSION, named)
    _RULES.insert(conn, [_rule_values(one) for one in wanted])


def change_calendar(
    conn: Connection,
    years: Iterable[CalendarYearRecord],
    days: Iterable[CalendarDayRecord],
    removed: Iterable[date],
) -> None:
    """Put other notices in place: years and days that are new or differ, and days that go."""
    for day in removed:
        conn.execute(delete(CalendarDay).where(CalendarDay.c.day == day))
    for year in years:
        values = {"notice": year.notice, "provisional": year.provisional}
        conn.execute(
            update(CalendarYear)
            .where(CalendarYear.c.year == year.year)
            .values(**values, adopted_at=year.adopted_at)
        )
    add_calendar_days(conn, days)


def take_law(conn: Connection) -> None:
    """Let no command count until this transaction has ended; wait for those under way."""
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LAW_LOCK})")


def set_policy(conn: Connection, key: str, value: str, at: datetime) -> None:
    """Choose how the office reads a point on which two readings are possible."""
    conn.execute(delete(PolicySetting).where(PolicySetting.c.key == key))
    conn.execute(insert(PolicySetting).values(key=key, value=value, adopted_at=at))


def add_adoption(conn: Connection, *, at: datetime, actor: str, what: str, detail: str) -> int:
    """Record who confirmed a change of the law, and what it was; return its id."""
    statement = insert(LawAdoption).values(at=at, actor=actor, what=what, detail=detail)
    return int(conn.execute(statement.returning(LawAdoption.c.id)).scalar_one())

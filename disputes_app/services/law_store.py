"""Which law does this database hold, and how did it get there?

Calendar, rule versions and the settings that move dates are rows with the moment
of their adoption.  They are seeded from the package when the database is made;
afterwards only an adoption changes them, never a newer package by itself.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from db.queries import law as law_queries
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.law_records import CalendarDayRecord, CalendarYearRecord, RuleVersionRecord
from disputes_app.domain.rulebook_format import entry_of, read_rule
from disputes_app.domain.rules import Rule, Rulebook, line_of_work
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear, WorkCalendar
from disputes_app.services.law_in_force import LawInForce

PACKAGE_ACTOR = "安装程序"


def seed_law(conn: Connection, law: Law, at: datetime) -> None:
    """Write a whole law into an empty database.

    Provisional years come along, so that no later start has to compute their days.
    """
    from db.writes import law as law_writes  # once in the life of a database

    years = [
        CalendarYearRecord(one.year, one.notice, one.provisional, at) for one in law.calendar.years
    ]
    law_writes.add_calendar_years(conn, years)
    days = [
        CalendarDayRecord(one.day, one.working, one.reason, one.notice, one.day.year, at)
        for one in law.calendar.days
    ]
    law_writes.add_calendar_days(conn, days)
    rules = [rule_record(rule, at) for rule in law.rulebook.all_versions()]
    law_writes.add_rule_versions(conn, rules)
    for key, value in dataclasses.asdict(law.policy).items():
        law_writes.set_policy(conn, key, json.dumps(value), at)
    law_writes.add_adoption(conn, at=at, actor=PACKAGE_ACTOR, what="package", detail=law.digest())


def rule_record(rule: Rule, at: datetime) -> RuleVersionRecord:
    """Return the row of a rule version adopted at ``at``."""
    return RuleVersionRecord(rule.id, rule.in_force_from, _json(entry_of(rule)), at)


def load_law(conn: Connection) -> Law:
    """Return the law that is adopted in this database."""
    years = tuple(
        CalendarYear(one.year, one.notice, provisional=one.provisional)
        for one in law_queries.calendar_years(conn)
    )
    days = tuple(
        CalendarDay(one.day, one.working, one.reason, one.notice)
        for one in law_queries.calendar_days(conn)
    )
    stored = sorted(law_queries.rule_versions(conn), key=lambda one: line_of_work(one.rule_id))
    rules = tuple(read_rule(json.loads(one.body)) for one in stored)
    settings = {key: json.loads(value) for key, value in law_queries.policy(conn).items()}
    return Law(Rulebook(rules), WorkCalendar(years, days), Policy(**settings))


def law_in_force(conn: Connection) -> LawInForce | None:
    """Return the law adopted in this database; None where there is none yet."""
    stamp = law_queries.law_stamp(conn)
    return LawInForce(load_law(conn), stamp) if stamp else None


def _json(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

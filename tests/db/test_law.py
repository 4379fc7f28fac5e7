from __future__ import annotations

from datetime import date

from db.engine import Database
from db.queries.law import (
    calendar_days,
    calendar_years,
    law_stamp,
    policy,
    rule_versions,
)
from db.queries.offices import offices, staff
from db.queries.period_counts import PeriodCounts
from db.queries.totals import Indicators, indicators
from db.writes.bulk import insert_bundles
from db.writes.cases import insert_case
from db.writes.law import (
    add_adoption,
    add_calendar_days,
    add_calendar_years,
    add_rule_versions,
    set_policy,
)
from db.writes.offices import set_staff_active
from db.writes.projections import replace_amounts
from disputes_app.domain.cases import Departure, Line, Outcome
from disputes_app.domain.law_records import CalendarDayRecord, CalendarYearRecord, RuleVersionRecord
from disputes_app.domain.records import AmountRecord
from tests.support.case_rows import OFFICES, STAFF, add_people, make_record, morning, random_bundles

_AT = morning(date(2026, 1, 5))


def test_the_law_comes_back_as_it_was_adopted(database: Database) -> None:
    year = CalendarYearRecord(2026, "国办发明电", provisional=False, adopted_at=_AT)
    day = CalendarDayRecord(
        date(2026, 2, 14), working=True, reason="调休上班", notice="国办", year=2026, adopted_at=_AT
    )
    off = CalendarDayRecord(
        date(2026, 2, 14), working=False, reason="春节", notice="国办二", year=2026, adopted_at=_AT
    )
    rule = RuleVersionRecord("arbitration.award", date(2008, 5, 1), '{"length":45}', _AT)
    with database.write() as conn:
        before = law_stamp(conn)
        add_calendar_years(conn, [year])
        add_calendar_days(conn, [day])
        add_calendar_days(conn, [off])
        add_rule_versions(conn, [rule])
        add_rule_versions(conn, [rule])
        set_policy(conn, "rolls", "yes", _AT)
        set_policy(conn, "rolls", "no", _AT)
        assert add_adoption(conn, at=_AT, actor="李", what="calendar", detail="2026") == 1
    with database.read() as conn:
        assert calendar_years(conn) == (year,)
        assert calendar_days(conn) == (off,)
        assert rule_versions(conn) == (rule,)
        assert policy(conn) == {"rolls": "no"}
        assert law_stamp(conn) != before


def test_offices_and_people(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        set_staff_active(conn, 2, active=False)
    with database.read() as conn:
        assert offices(conn) == OFFICES
        assert [one.id for one in staff(conn)] == [one.id for one in STAFF]
        assert [one.active for one in staff(conn, 2)] == [False, True]


def test_indicators_count_the_period_only(database: Database) -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    rows = [
        make_record(1, line=Line.MEDIATION, closed_on=first, outcome=Outcome.AGREEMENT),
        make_record(2, closed_on=last, outcome=Outcome.SETTLEMENT),
        make_record(3, closed_on=last, outcome=Outcome.AWARD),
        make_record(4, closed_on=date(2027, 1, 1), outcome=Outcome.AWARD),
        make_record(5, line=Line.MEDIATION, departure=Departure.REFUSED, left_on=first),
        make_record(6, line=Line.INSPECTION, accepted_on=first, violation_on=last),
        make_record(7, line=Line.INSPECTION, accepted_on=None, violation_on=date(2025, 12, 31)),
    ]
    sums = {1: ("agreed", 100), 2: ("agreed", 20), 3: ("awarded", 3), 6: ("recovered", 7)}
    with database.write() as conn:
        add_people(conn)
        for n, row in enumerate(rows, start=1):
            case_id = insert_case(conn, row)
            if n in sums:
                what, fen = sums[n]
                amount = AmountRecord(1, what, last, fen)
                late = AmountRecord(2, what, date(2027, 1, 1), 10**12)
                replace_amounts(conn, case_id, row.line, [amount, late])
    with database.read() as conn:
        assert indicators(conn, PeriodCounts(first, last)) == Indicators(
            mediation_closed=1,
            arbitration_closed=2,
            settled=2,
            recovered_for_parties_fen=123,
            inspection_accepted=1,
            violations=1,
            recovered_by_inspection_fen=7,
        )


def test_indicators_of_an_empty_period(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        insert_bundles(conn, random_bundles(4, 20))
        assert (
            indicators(conn, PeriodCounts(date(2020, 1, 1), date(2020, 2, 1))).mediation_closed == 0
        )

"""What a change makes of the law, what does not fit, and from which day dates can differ."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from disputes_app.domain.counting import count, explain
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import (
    ChangeKind,
    LawChange,
    NothingChangesError,
    NoticeProblemError,
    RuleOrderError,
    SettingNotAllowedError,
    allowed_settings,
    change_of,
    festivals_of,
)
from disputes_app.domain.rules import RuleNotInForceError
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear
from tests.support.notices import FESTIVALS, NOTICE, day, notice, notice_days, plain_table

YEAR = CalendarYear(2027, NOTICE, provisional=False)


def test_a_notice_makes_its_year_certain_and_nothing_else(law: Law) -> None:
    changed = notice().applied_to(law)
    table = plain_table(adopted=True)
    for n in range(365):
        one = date(2027, 1, 1) + timedelta(days=n)
        assert changed.calendar.is_working(one) == table[one], one
    assert changed.calendar.provisional_from == date(2027, 12, 25)
    for n in range((date(2026, 12, 31) - date(2026, 1, 1)).days):
        one = date(2026, 1, 1) + timedelta(days=n)
        assert changed.calendar.is_working(one) == law.calendar.is_working(one)
    assert (changed.rulebook, changed.policy) == (law.rulebook, law.policy)


def test_the_festivals_of_a_provisional_year_are_the_statutory_days(law: Law) -> None:
    assert [one.day for one in festivals_of(law.calendar, 2027)] == [day(one) for one in FESTIVALS]
    assert festivals_of(law.calendar, 2026) == ()


def test_dates_can_differ_from_the_first_uncertain_day(law: Law) -> None:
    assert notice().first_day(law) == date(2026, 12, 25)


def test_a_notice_may_arrange_the_last_days_of_the_year_before(law: Law) -> None:
    worked = CalendarDay(date(2026, 12, 26), working=True, reason="调休上班", notice=NOTICE)
    change = LawChange(ChangeKind.CALENDAR, (YEAR,), (*notice_days(), worked))
    assert change.applied_to(law).calendar.is_working(date(2026, 12, 26))


def without(text: str) -> tuple[CalendarDay, ...]:
    return tuple(one for one in notice_days() if one.day != day(text))


@pytest.mark.parametrize(
    ("year", "days", "problem", "at"),
    [
        (YEAR, (), "no_days", date(2027, 1, 1)),
        (CalendarYear(2027, "  ", provisional=False), notice_days(), "no_notice", date(2027, 1, 1)),
        (YEAR, without("06-09"), "festival_missing", day("06-09")),
        (YEAR, (*notice_days(), notice_days()[0]), "day_twice", day("01-01")),
        (
            YEAR,
            (*notice_days(), CalendarDay(date(2027, 3, 1), True, "调休上班", NOTICE)),
            "already_working",
            date(2027, 3, 1),
        ),
        (
            YEAR,
            (*notice_days(), CalendarDay(date(2026, 12, 24), False, "元旦", NOTICE)),
            "day_outside",
            date(2026, 12, 24),
        ),
        (
            CalendarYear(2028, NOTICE, provisional=False),
            (CalendarDay(date(2028, 1, 1), False, "元旦", NOTICE),),
            "year_before_missing",
            date(2027, 1, 1),
        ),
        (
            CalendarYear(2050, NOTICE, provisional=False),
            (CalendarDay(date(2050, 1, 1), False, "元旦", NOTICE),),
            "year_missing",
            date(2050, 1, 1),
        ),
    ],
)
def test_a_notice_that_does_not_fit_is_refused(
    law: Law, year: CalendarYear, days: tuple[CalendarDay, ...], problem: str, at: date
) -> None:
    with pytest.raises(NoticeProblemError) as refused:
        LawChange(ChangeKind.CALENDAR, (year,), days).applied_to(law)
    assert (refused.value.problem, refused.value.at) == (problem, at)


def test_a_later_notice_changes_only_its_days(law: Law) -> None:
    adopted = notice().applied_to(law)
    with pytest.raises(NoticeProblemError) as refused:
        LawChange(ChangeKind.CALENDAR, (YEAR,), notice_days()[:1]).applied_to(adopted)
    assert refused.value.problem == "same_notice"
    later = CalendarYear(2027, "关于延长2027年春节假期的通知（虚拟）", provisional=False)
    longer = CalendarDay(day("02-15"), working=False, reason="春节", notice=later.notice)
    change = LawChange(ChangeKind.CALENDAR, (later,), (longer,))
    assert change.first_day(adopted) == day("02-15")
    changed = change.applied_to(adopted)
    assert not changed.calendar.is_working(day("02-15"))
    assert changed.calendar.is_working(day("02-20"))


def test_a_rule_changes_from_a_day_and_older_clocks_stand(law: Law) -> None:
    old = law.version("arbitration.award", date(2026, 11, 1))
    new = dataclasses.replace(old, length=60, in_force_from=date(2027, 1, 1))
    change = LawChange(ChangeKind.RULES, rules=(new,))
    changed = change.applied_to(law)
    assert change.first_day(law) == date(2027, 1, 1)
    for start, length in ((date(2026, 12, 31), 45), (date(2027, 1, 1), 60)):
        rule = changed.version("arbitration.award", start)
        assert rule.length == length
        assert count(rule, start, changed).raw_due == start + timedelta(days=length)
        assert explain(rule, start, changed).length == length
    assert changed.rulebook.versions("arbitration.award")[1].in_force_to == date(2026, 12, 31)
    with pytest.raises(RuleNotInForceError):
        changed.version("arbitration.award", date(2007, 1, 1))


def test_a_version_of_the_same_day_takes_the_place_of_the_old_one(law: Law) -> None:
    old = law.version("inspection.accept", date(2026, 1, 1))
    change = LawChange(ChangeKind.RULES, rules=(dataclasses.replace(old, length=7),))
    changed = change.applied_to(law)
    assert len(changed.rulebook.rules) == len(law.rulebook.rules)
    assert changed.version("inspection.accept", date(2026, 1, 1)).length == 7


def test_a_version_that_ends_before_it_begins_is_refused(law: Law) -> None:
    old = law.version("inspection.accept", date(2026, 1, 1))
    wrong = dataclasses.replace(old, in_force_from=date(2027, 1, 1), in_force_to=date(2026, 12, 1))
    with pytest.raises(RuleOrderError):
        LawChange(ChangeKind.RULES, rules=(wrong,)).applied_to(law)


def test_settings_stay_within_what_the_law_allows(law: Law) -> None:
    assert allowed_settings()["inspection_close_length"] == (60, 75)
    assert allowed_settings()["settlement_closes_on"] == ("signed", "made")
    assert allowed_settings()["service_public_notice_rolls"] == (True, False)
    change = LawChange(ChangeKind.SETTINGS, settings=(("inspection_close_length", 75),))
    changed = change.applied_to(law)
    assert changed.version("inspection.close", date(2026, 1, 5)).length == 75
    for key, value in (("inspection_close_length", 90), ("hearing_clear_days", 1), ("other", 1)):
        with pytest.raises(SettingNotAllowedError):
            LawChange(ChangeKind.SETTINGS, settings=((key, value),)).applied_to(law)


def test_what_changes_nothing_is_refused(law: Law) -> None:
    with pytest.raises(NothingChangesError):
        LawChange(ChangeKind.SETTINGS, settings=(("hearing_clear_days", False),)).applied_to(law)
    with pytest.raises(NothingChangesError):
        LawChange(ChangeKind.PACKAGE).applied_to(law)


def test_a_stored_change_is_read_back(law: Law) -> None:
    rule = dataclasses.replace(
        law.version("arbitration.award", date(2026, 1, 1)), in_force_from=date(2027, 1, 1)
    )
    whole = dataclasses.replace(notice(), rules=(rule,), settings=(("hearing_clear_days", True),))
    assert change_of(whole.as_json()) == whole

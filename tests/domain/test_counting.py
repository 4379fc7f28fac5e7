from __future__ import annotations

import dataclasses
from datetime import date, datetime
from typing import Any

import pytest

from disputes_app.domain.count_errors import (
    ExtensionTooLongError,
    ExtensionUnknownError,
    LengthFixedError,
    LengthMissingError,
    NotPositiveError,
    PauseBackwardsError,
    PauseUnknownError,
    RestartBeforeStartError,
    RestartUnknownError,
    TimeOfDayMissingError,
)
from disputes_app.domain.counting import EXCLUDED_REASON, Pause, count, explain, governing
from disputes_app.domain.errors import DomainError
from disputes_app.domain.explanation import Span
from disputes_app.domain.law import Law
from disputes_app.domain.packaged_calendar import STATUTE, notice_name
from disputes_app.domain.rules import Unit, UnknownRuleError
from disputes_app.domain.work_calendar import CalendarNotCoveredError, DayOff


def day(text: str) -> date:
    return date.fromisoformat(text)


def due_of(law: Law, rule_id: str, start: str, **facts: Any) -> tuple[date, date, bool]:
    """Count both ways, hold them against each other, and return raw_due, due, provisional."""
    rule = governing(law, rule_id, day(start), facts.get("restarts", ()))
    counted = count(rule, day(start), law, **facts)
    explained = explain(rule, day(start), law, **facts)
    assert counted == (
        explained.raw_due,
        explained.due,
        explained.provisional,
        explained.effective_start,
    )
    return counted.raw_due, counted.due, counted.provisional


VECTORS = [
    # rule, start, raw_due, due: worked out by hand from the notices of 2025 and 2026
    ("arbitration.award", "2025-12-05", "2026-01-19", "2026-01-19"),
    ("arbitration.award", "2026-01-28", "2026-03-14", "2026-03-16"),
    ("arbitration.award", "2026-08-18", "2026-10-02", "2026-10-08"),
    ("arbitration.award", "2025-09-25", "2025-11-09", "2025-11-10"),
    ("arbitration.award", "2026-04-30", "2026-06-14", "2026-06-15"),
    ("arbitration.accept", "2026-02-11", "2026-02-25", "2026-02-25"),
    ("arbitration.defence", "2026-02-11", "2026-03-03", "2026-03-03"),
    ("arbitration.serve_application", "2025-09-26", "2025-10-10", "2025-10-10"),
    ("arbitration.defence", "2025-09-26", "2025-10-16", "2025-10-16"),
    ("arbitration.tribunal", "2026-04-29", "2026-05-09", "2026-05-09"),
    ("arbitration.defence", "2026-04-29", "2026-05-15", "2026-05-15"),
    ("arbitration.accept", "2026-09-24", "2026-10-09", "2026-10-09"),
    ("arbitration.defence", "2026-09-24", "2026-10-15", "2026-10-15"),
    ("inspection.investigate", "2025-12-01", "2026-03-02", "2026-03-02"),
    ("inspection.investigate", "2026-01-05", "2026-04-03", "2026-04-03"),
    ("inspection.investigate", "2026-06-01", "2026-08-25", "2026-08-25"),
    ("inspection.close", "2025-08-15", "2025-11-13", "2025-11-13"),
    ("arbitration.hearing_notice", "2026-03-03", "2026-02-25", "2026-02-25"),
    ("arbitration.hearing_notice", "2026-02-25", "2026-02-11", "2026-02-11"),
    ("arbitration.hearing_notice", "2025-10-10", "2025-09-26", "2025-09-26"),
    ("arbitration.sue", "2026-01-20", "2026-02-04", "2026-02-04"),
    ("arbitration.set_aside", "2026-01-20", "2026-02-19", "2026-02-24"),
    ("service.public_notice", "2026-01-20", "2026-02-19", "2026-02-24"),
    ("blacklist.decide", "2026-01-20", "2026-02-24", "2026-02-24"),
    ("arbitration.sue", "2026-09-15", "2026-09-30", "2026-09-30"),
    ("arbitration.set_aside", "2026-09-15", "2026-10-15", "2026-10-15"),
    ("blacklist.decide", "2026-09-15", "2026-10-19", "2026-10-19"),
    # further units
    ("service.public_notice", "2021-11-02", "2022-01-01", "2022-01-04"),
    ("limitation.general", "2024-02-29", "2025-02-28", "2025-02-28"),
    ("limitation.general", "2025-05-02", "2026-05-02", "2026-05-06"),
    ("enforcement.apply", "2025-11-30", "2026-02-28", "2026-02-28"),
    ("remedy.suit", "2025-08-31", "2026-02-28", "2026-02-28"),
    ("blacklist.term", "2023-02-18", "2026-02-18", "2026-02-18"),
    ("blacklist.term", "2021-02-18", "2022-02-18", "2022-02-18"),
    ("mediation.right_to_arbitrate", "2026-02-02", "2026-02-17", "2026-02-17"),
]


@pytest.mark.parametrize(("rule_id", "start", "raw_due", "due"), VECTORS)
def test_worked_examples(law: Law, rule_id: str, start: str, raw_due: str, due: str) -> None:
    assert due_of(law, rule_id, start) == (day(raw_due), day(due), False)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2025-12-01", "2026-04-14"),
        ("2026-01-05", "2026-05-20"),
        ("2026-06-01", "2026-10-12"),
        ("2025-08-15", "2025-12-25"),
    ],
)
def test_an_extended_investigation_counts_on(law: Law, start: str, due: str) -> None:
    assert due_of(law, "inspection.investigate", start, extension=30)[1] == day(due)


SUSPENSION = Pause(day("2026-01-12"), day("2026-01-21"), "suspension")

AWARDS: list[Any] = [
    # facts, raw_due, due; every clock starts on 2026-01-05, whose 45th day is 2026-02-19
    pytest.param({}, "2026-02-19", "2026-02-24", id="plain"),
    pytest.param({"extension": 15}, "2026-03-06", "2026-03-06", id="extension-adds-to-the-count"),
    pytest.param({"pauses": (SUSPENSION,)}, "2026-03-01", "2026-03-02", id="ten-days-out"),
    pytest.param(
        {"pauses": (SUSPENSION, Pause(day("2026-01-15"), day("2026-01-24"), "public_notice"))},
        "2026-03-04",
        "2026-03-04",
        id="overlap-counts-once",
    ),
    pytest.param(
        {"pauses": (Pause(day("2026-01-01"), day("2026-01-07")),)},
        "2026-02-21",
        "2026-02-24",
        id="days-before-and-on-the-start-are-no-days",
    ),
    pytest.param(
        {"pauses": (Pause(day("2026-02-20"), day("2026-03-20")),)},
        "2026-02-19",
        "2026-02-24",
        id="after-the-raw-end-changes-nothing-even-before-the-rolled-day",
    ),
    pytest.param(
        {"pauses": (Pause(day("2026-02-19"), day("2026-02-19")),)},
        "2026-02-20",
        "2026-02-24",
        id="the-raw-last-day-itself-can-be-excluded",
    ),
    pytest.param(
        {"pauses": (SUSPENSION, Pause(day("2026-02-25"), day("2026-02-26")))},
        "2026-03-03",
        "2026-03-03",
        id="one-pause-brings-the-next-into-the-way",
    ),
    pytest.param({"restarts": (day("2026-01-19"),)}, "2026-03-05", "2026-03-05", id="restart"),
    pytest.param(
        {"restarts": (day("2026-01-19"), day("2026-01-12"))},
        "2026-03-05",
        "2026-03-05",
        id="the-latest-restart-counts",
    ),
    pytest.param(
        {"restarts": (day("2026-01-19"),), "pauses": (SUSPENSION,)},
        "2026-03-07",
        "2026-03-09",
        id="only-paused-days-since-the-restart",
    ),
    pytest.param(
        {"restarts": (day("2026-01-05"),)}, "2026-02-19", "2026-02-24", id="restart-on-the-start"
    ),
]


@pytest.mark.parametrize(("facts", "raw_due", "due"), AWARDS)
def test_what_moves_the_award(law: Law, facts: dict[str, Any], raw_due: str, due: str) -> None:
    assert due_of(law, "arbitration.award", "2026-01-05", **facts)[:2] == (day(raw_due), day(due))


def test_deferred_acceptance_pauses_working_days(law: Law) -> None:
    pause = Pause(day("2026-01-08"), day("2026-01-14"), "pre_mediation")
    assert due_of(law, "arbitration.accept", "2026-01-05", pauses=(pause,))[1] == day("2026-01-19")


def test_a_restart_into_a_newer_law_is_governed_by_it(law: Law) -> None:
    start, restart = day("2017-06-20"), day("2017-07-03")
    assert governing(law, "arbitration.award", start).law == "劳动争议调解仲裁法"
    assert governing(law, "arbitration.award", start, [restart]).article == "45"


def test_a_shorter_defence_may_be_agreed(law: Law) -> None:
    assert due_of(law, "arbitration.defence", "2026-01-05", length=3)[1] == day("2026-01-08")


def test_a_designated_term_counts_calendar_days_and_does_not_roll(law: Law) -> None:
    assert due_of(law, "inspection.order_to_pay", "2026-02-10", length=7)[:2] == (
        day("2026-02-17"),
        day("2026-02-17"),
    )


def test_the_statutory_length_may_be_named(law: Law) -> None:
    assert due_of(law, "inspection.close", "2025-12-01", length=60)[1] == day("2026-03-02")


def test_hours_run_from_the_time_of_day(law: Law) -> None:
    start = datetime(2026, 1, 5, 16, 30)  # noqa: DTZ001 - local time, as on the paper
    rule = governing(law, "crime.transfer", start)
    counted = count(rule, start, law)
    assert counted.due == datetime(2026, 1, 6, 16, 30)  # noqa: DTZ001 - as above
    shown = explain(rule, start, law).as_json()
    assert (shown["start"], shown["due"]) == ("2026-01-05T16:30:00", "2026-01-06T16:30:00")
    assert shown["skipped"] == []


def test_calendar_days_count_backwards_too_and_never_roll(law: Law) -> None:
    working = governing(law, "arbitration.hearing_notice", day("2026-03-03"))
    rule = dataclasses.replace(working, unit=Unit.CALENDAR_DAYS, switches=())
    counted = count(rule, day("2027-01-05"), law)
    assert (counted.due, counted.provisional) == (day("2026-12-31"), False)
    assert explain(rule, day("2027-01-05"), law).skipped == ()


# Explanations


def test_an_explanation_shows_every_step(law: Law) -> None:
    rule = governing(law, "arbitration.award", day("2026-01-05"))
    shown = explain(
        rule,
        day("2026-01-05"),
        law,
        pauses=(Pause(day("2026-02-19"), day("2026-02-19"), "suspension"),),
    )
    assert shown.as_json() == {
        "rule": "arbitration.award",
        "law": "劳动人事争议仲裁办案规则",
        "article": "45",
        "start": "2026-01-05",
        "effective_start": "2026-01-05",
        "length": 45,
        "unit": "calendar_days",
        "direction": "after",
        "extended_by": 0,
        "pauses": [{"from": "2026-02-19", "to": "2026-02-19"}],
        "paused_days": 1,
        "restarts": [],
        "raw_due": "2026-02-20",
        "due": "2026-02-24",
        "rolled_over": [
            {"date": "2026-02-20", "reason": "春节调休"},
            {"date": "2026-02-21", "reason": "周末"},
            {"date": "2026-02-22", "reason": "周末"},
            {"date": "2026-02-23", "reason": "春节调休"},
        ],
        "skipped": [{"date": "2026-02-19", "reason": "中止审理期间", "notice": None}],
        "provisional": False,
    }


def test_skipped_days_name_weekend_festival_and_notice(law: Law) -> None:
    rule = governing(law, "arbitration.accept", day("2025-12-29"))
    assert explain(rule, day("2025-12-29"), law).skipped == (
        DayOff(day("2026-01-01"), "元旦", notice_name(2026)),
        DayOff(day("2026-01-02"), "元旦调休", notice_name(2026)),
        DayOff(day("2026-01-03"), "周末", None),
    )


def test_backwards_the_days_between_are_shown(law: Law) -> None:
    rule = governing(law, "arbitration.hearing_notice", day("2026-01-08"))
    shown = explain(rule, day("2026-01-08"), law)
    assert shown.due == day("2025-12-31")
    assert [off.day.day for off in shown.skipped] == [1, 2, 3]


def test_a_paused_day_off_is_shown_once_as_paused(law: Law) -> None:
    rule = governing(law, "arbitration.accept", day("2026-01-08"))
    pause = Pause(day("2026-01-09"), day("2026-01-10"))
    shown = explain(rule, day("2026-01-08"), law, pauses=(pause,))
    assert [(off.day.day, off.reason) for off in shown.skipped] == [
        (9, "当事人同意先行调解、暂缓受理期间 (69)"),
        (10, "当事人同意先行调解、暂缓受理期间 (69)"),
        (11, "周末"),
    ]
    assert shown.paused_days == 2


def test_a_pause_of_unknown_kind_is_just_not_counted(law: Law) -> None:
    rule = governing(law, "arbitration.award", day("2026-01-05"))
    shown = explain(
        rule, day("2026-01-05"), law, pauses=(Pause(day("2026-01-06"), day("2026-01-06")),)
    )
    assert shown.skipped == (DayOff(day("2026-01-06"), EXCLUDED_REASON, None),)


def test_touching_pauses_are_shown_as_one(law: Law) -> None:
    rule = governing(law, "arbitration.award", day("2026-01-05"))
    pauses = (
        Pause(day("2026-01-10"), day("2026-01-12"), "public_notice"),
        Pause(day("2026-01-08"), day("2026-01-09"), "suspension"),
    )
    shown = explain(rule, day("2026-01-05"), law, pauses=pauses)
    assert shown.pauses == (Span(day("2026-01-08"), day("2026-01-12")),)
    assert [off.reason[:2] for off in shown.skipped] == ["中止", "中止", "公告", "公告", "公告"]


# Provisional results


@pytest.mark.parametrize(
    ("rule_id", "start", "provisional"),
    [
        pytest.param("arbitration.accept", "2026-12-17", False, id="ends-on-christmas-eve"),
        pytest.param("arbitration.accept", "2026-12-18", True, id="ends-a-day-later"),
        pytest.param("arbitration.sue", "2026-12-09", False, id="rolling-period-ends-in-time"),
        pytest.param("arbitration.sue", "2026-12-11", True, id="rolls-over-unknown-days"),
        pytest.param("blacklist.term", "2026-12-30", False, id="a-term-asks-no-calendar"),
        pytest.param("arbitration.hearing_notice", "2026-12-25", False, id="backwards-in-time"),
        pytest.param("arbitration.hearing_notice", "2026-12-28", True, id="backwards-over-it"),
    ],
)
def test_a_result_is_provisional_if_a_day_it_consulted_is(
    law: Law, rule_id: str, start: str, provisional: bool
) -> None:
    assert due_of(law, rule_id, start)[2] is provisional


def test_a_provisional_festival_is_skipped_with_the_statute_as_its_source(law: Law) -> None:
    rule = governing(law, "arbitration.accept", day("2027-09-29"))
    shown = explain(rule, day("2027-09-29"), law)
    assert shown.provisional
    assert DayOff(day("2027-10-01"), "国庆节", STATUTE) in shown.skipped


# Refusals


PAUSE = Pause(day("2026-01-08"), day("2026-01-14"))
REFUSALS: list[Any] = [
    ("inspection.close", {"pauses": (PAUSE,)}, PauseUnknownError),
    ("arbitration.hearing_notice", {"pauses": (PAUSE,)}, PauseUnknownError),
    (
        "arbitration.award",
        {"pauses": (Pause(PAUSE.first, PAUSE.last, "pre_mediation"),)},
        PauseUnknownError,
    ),
    ("arbitration.award", {"pauses": (Pause(PAUSE.last, PAUSE.first),)}, PauseBackwardsError),
    ("inspection.close", {"restarts": (day("2026-01-08"),)}, RestartUnknownError),
    (
        "arbitration.award",
        {"restarts": (day("2026-01-08"), day("2026-01-04"))},
        RestartBeforeStartError,
    ),
    ("arbitration.accept", {"extension": 1}, ExtensionUnknownError),
    ("arbitration.award", {"extension": 16}, ExtensionTooLongError),
    ("inspection.close", {"extension": 31}, ExtensionTooLongError),
    ("arbitration.award", {"extension": -1}, NotPositiveError),
    ("inspection.order_to_pay", {}, LengthMissingError),
    ("inspection.order_to_pay", {"length": 0}, NotPositiveError),
    ("arbitration.award", {"length": 30}, LengthFixedError),
    ("arbitration.defence", {"length": 11}, LengthFixedError),
    ("crime.transfer", {}, TimeOfDayMissingError),
    ("inspection.order_to_pay", {"length": 10**9}, CalendarNotCoveredError),
]


@pytest.mark.parametrize(("rule_id", "facts", "error"), REFUSALS)
def test_what_the_rule_does_not_know_is_refused(
    law: Law, rule_id: str, facts: dict[str, Any], error: type[DomainError]
) -> None:
    rule = governing(law, rule_id, day("2026-01-05"))
    for way in (count, explain):
        with pytest.raises(error):
            way(rule, day("2026-01-05"), law, **facts)


def test_an_agreed_extension_has_no_limit_but_the_calendar(law: Law) -> None:
    assert due_of(law, "mediation.conclude", "2026-01-05", extension=40)[0] == day("2026-03-01")


@pytest.mark.parametrize(
    ("rule_id", "start"),
    [
        pytest.param("crime.decide", "2006-12-31", id="before-2007"),
        pytest.param("inspection.close", "2006-12-31", id="working-days-before-2007"),
        pytest.param("inspection.lookback", "2006-12-31", id="years-before-2007"),
        pytest.param("inspection.close", "2036-12-20", id="working-days-beyond-ten-years"),
        pytest.param("blacklist.term", "2034-01-01", id="years-beyond-ten-years"),
        pytest.param("arbitration.award", "2036-12-20", id="calendar-days-beyond-ten-years"),
        pytest.param("mediation.right_to_arbitrate", "2036-12-20", id="unrolled-days-beyond"),
        pytest.param("arbitration.award", "2040-01-01", id="starts-beyond-ten-years"),
    ],
)
def test_days_the_calendar_does_not_cover_are_refused(law: Law, rule_id: str, start: str) -> None:
    rule = governing(law, rule_id, day(start))
    for way in (count, explain):
        with pytest.raises(CalendarNotCoveredError):
            way(rule, day(start), law)


def test_an_unknown_rule_is_refused(law: Law) -> None:
    with pytest.raises(UnknownRuleError):
        governing(law, "arbitration.nothing", day("2026-01-05"))

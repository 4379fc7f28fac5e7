"""Limitation of arbitration: one year, begun anew or passing days, only for information."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.law import Law
from disputes_app.domain.limitation import (
    Interruption,
    Limitation,
    LimitationStanding,
    LimitationTrack,
    NoEffect,
    limitation,
)
from tests.domain.arbitration_logs import codes
from tests.domain.logs import AS_OF, Row, log, void
from tests.support.law import packaged_law

A = Line.ARBITRATION
LAW = packaged_law()
NOTED_ON = "2026-11-02"


def known(day: str) -> Row:
    return ("limitation_noted", NOTED_ON, {"known_on": day})


def ended(day: str) -> Row:
    return ("limitation_noted", NOTED_ON, {"employment": "ended", "ended_on": day})


def interrupted(day: str, ground: str = "claim") -> Row:
    return ("limitation_interrupted", NOTED_ON, {"on": day, "ground": ground})


def suspended(first: str, last: str | None = None) -> Row:
    facts = {"first": first, "ground": "force_majeure"}
    return ("limitation_suspended", NOTED_ON, facts if last is None else {**facts, "last": last})


def of(applied_on: str, *rows: Row, law: Law = LAW) -> Limitation:
    events = log(A, ("received", applied_on), *rows)
    assert codes(fold(A, events, law, AS_OF)) == []
    found = limitation(A, live_events(events, AS_OF), law)
    assert found is not None
    return found


def told(track: LimitationTrack) -> tuple[str, str | None]:
    due = track.clock.due if track.clock is not None else None
    return track.standing.value, None if due is None else due.isoformat()


# applied for, what was noted, standing, last day
GENERAL = [
    pytest.param("2026-03-05", [known("2025-03-05")], "within", "2026-03-05", id="last-day"),
    pytest.param("2026-03-06", [known("2025-03-05")], "past", "2026-03-05", id="a-day-late"),
    # 14 March 2026 is a Saturday
    pytest.param("2026-03-16", [known("2025-03-14")], "within", "2026-03-16", id="rolls"),
    pytest.param("2025-02-28", [known("2024-02-29")], "within", "2025-02-28", id="leap-day"),
    pytest.param(
        "2026-09-01",
        [known("2025-03-05"), interrupted("2025-09-01")],
        "within",
        "2026-09-01",
        id="begun-anew",
    ),
    pytest.param(
        "2026-10-30",
        [known("2024-12-02"), interrupted("2025-12-02"), interrupted("2025-12-01", "agreed")],
        "within",
        "2026-12-02",
        id="the-last-interruption-counts",
    ),
    # The second comes in time only because the first began the year anew.
    pytest.param(
        "2026-10-30",
        [known("2024-01-10"), interrupted("2025-01-08"), interrupted("2026-01-06", "relief")],
        "within",
        "2027-01-06",
        id="one-upon-the-other",
    ),
    pytest.param(
        "2026-03-06",
        [known("2024-03-05"), interrupted("2025-04-01")],
        "past",
        "2025-03-05",
        id="interrupted-too-late",
    ),
    pytest.param(
        "2026-10-30",
        [known("2025-03-05"), interrupted("2026-03-05")],
        "within",
        "2027-03-05",
        id="interrupted-on-the-last-day",
    ),
    pytest.param(
        "2026-10-30",
        [known("2025-03-05"), interrupted("2026-03-06")],
        "past",
        "2026-03-05",
        id="interrupted-a-day-after-it",
    ),
    pytest.param(
        "2026-03-05",
        [known("2025-03-05"), interrupted("2025-01-05")],
        "within",
        "2026-03-05",
        id="interrupted-before-the-start",
    ),
    # ten days from 5 March 2026 are 15 March, a Sunday
    pytest.param(
        "2026-03-16",
        [known("2025-03-05"), suspended("2025-06-01", "2025-06-10")],
        "within",
        "2026-03-16",
        id="days-that-do-not-count",
    ),
    pytest.param(
        "2026-03-17",
        [known("2025-03-05"), suspended("2025-06-01", "2025-06-10")],
        "past",
        "2026-03-16",
        id="days-that-do-not-count-late",
    ),
    # 2 to 9 June do not count once the year began anew on the 5th: only five of them are left.
    pytest.param(
        "2026-06-10",
        [known("2025-03-05"), interrupted("2025-06-05"), suspended("2025-06-01", "2025-06-10")],
        "within",
        "2026-06-10",
        id="days-before-the-new-start-count-for-nothing",
    ),
    pytest.param(
        "2026-10-30",
        [known("2025-03-05"), suspended("2026-02-01")],
        "within",
        "2026-12-02",
        id="still-unable-to-apply",
    ),
    pytest.param(
        "2026-03-06",
        [known("2025-03-05"), suspended("2026-03-06", "2026-03-09")],
        "past",
        "2026-03-05",
        id="unable-only-after-the-end",
    ),
    pytest.param("2026-03-05", [], "unknown", None, id="nothing-noted"),
    pytest.param("2026-03-05", [ended("2026-01-05")], "unknown", None, id="only-the-employment"),
    pytest.param("2026-03-05", [known("2008-04-30")], "unknown", None, id="before-the-law"),
]


@pytest.mark.parametrize(("applied_on", "rows", "standing", "due"), GENERAL)
def test_of_claims_other_than_wages(
    applied_on: str, rows: list[Row], standing: str, due: str | None
) -> None:
    assert told(of(applied_on, *rows).general) == (standing, due)


def test_wages_owed_while_the_employment_lasts_have_no_limitation() -> None:
    found = of("2026-03-05", ("limitation_noted", NOTED_ON, {"employment": "goes_on"}))
    assert told(found.wages) == ("unlimited", None)
    assert found.general.standing is LimitationStanding.UNKNOWN
    assert found.has_facts


@pytest.mark.parametrize(
    ("applied_on", "standing"), [("2026-03-05", "within"), ("2026-03-06", "past")]
)
def test_wages_have_one_year_from_the_end_of_employment(applied_on: str, standing: str) -> None:
    found = of(applied_on, ended("2025-03-05"))
    assert told(found.wages) == (standing, "2026-03-05")
    clock = found.wages.clock
    assert clock is not None
    assert (clock.rule.id, clock.rule.article) == ("limitation.wages", "27")


def test_both_sorts_of_claims_stand_beside_each_other() -> None:
    facts = {"known_on": "2024-06-03", "employment": "ended", "ended_on": "2025-06-03"}
    found = of("2026-03-05", ("limitation_noted", NOTED_ON, facts))
    assert [told(one) for one in found.tracks] == [("past", "2025-06-03"), ("within", "2026-06-03")]


def test_why_a_start_that_is_known_cannot_be_counted_is_said() -> None:
    found = of("2026-03-05", known("2008-04-30"))
    assert found.general.trouble == "rule_not_in_force"
    assert found.has_facts
    assert not of("2026-03-05").has_facts


def test_why_an_interruption_changes_nothing_is_said() -> None:
    found = of(
        "2026-03-05",
        known("2025-03-05"),
        interrupted("2025-03-04"),
        interrupted("2025-09-01", "agreed"),
        interrupted("2026-10-01"),
    )
    assert found.general.interruptions == (
        Interruption(date(2025, 3, 4), "claim", NoEffect.BEFORE_START),
        Interruption(date(2025, 9, 1), "agreed", None),
        Interruption(date(2026, 10, 1), "claim", NoEffect.AFTER_APPLICATION),
    )
    late = of("2026-03-06", known("2024-03-05"), interrupted("2025-03-06"))
    assert late.general.interruptions[0].no_effect is NoEffect.AFTER_END


def test_the_working_is_that_of_every_other_period() -> None:
    found = of(
        "2026-03-05",
        known("2025-03-05"),
        interrupted("2025-06-05"),
        suspended("2025-07-01", "2025-07-03"),
    )
    working = found.general.working
    assert working is not None
    assert (working.law, working.article, working.start) == (
        "劳动争议调解仲裁法",
        "27",
        date(2025, 3, 5),
    )
    assert working.restarts == (date(2025, 6, 5),)
    assert (working.paused_days, str(working.due)) == (3, "2026-06-08")


def test_what_was_noted_last_counts_and_a_void_takes_it_back() -> None:
    rows: tuple[Row, ...] = (("received", "2026-03-06"), known("2025-03-05"), known("2025-03-06"))
    events = log(A, *rows)
    now = limitation(A, live_events(events, AS_OF), LAW)
    before = limitation(A, live_events(void(A, events, 3, NOTED_ON), AS_OF), LAW)
    assert now is not None
    assert before is not None
    assert (told(now.general)[0], told(before.general)[0]) == ("within", "past")


def test_it_may_stand_on_a_paper_only_once_it_was_raised() -> None:
    found = of("2026-03-06", known("2025-03-05"))
    assert found.raised_on is None
    found = of("2026-03-06", known("2025-03-05"), ("limitation_raised", "2026-11-03", {"party": 2}))
    assert found.raised_on is not None
    assert (found.raised_on, found.raised_by) == (date(2026, 11, 3), 2)


def test_its_entries_start_no_clock_and_change_nothing(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-10-26"), ("accepted", "2026-10-28"))
    noted: tuple[Row, ...] = (
        known("2020-03-05"),
        interrupted("2020-05-06"),
        suspended("2020-06-01", "2020-06-02"),
        ("limitation_raised", "2026-11-03", {"party": 2}),
        ("claim_item", "2026-11-03", {"number": 1}),
    )
    plain = fold(A, log(A, *rows), law, AS_OF)
    assert fold(A, log(A, *rows, *noted), law, AS_OF) == plain
    # long past, and accepted all the same
    accepted_last = log(A, ("received", "2026-10-26"), *noted, ("accepted", "2026-11-04"))
    assert codes(fold(A, accepted_last, law, AS_OF)) == ["accepted_late"]


def test_other_lines_have_none() -> None:
    events = live_events(log(Line.INSPECTION, ("received", "2026-03-05")), AS_OF)
    assert limitation(Line.INSPECTION, events, LAW) is None
    assert limitation(A, (), LAW) is None


DAYS = st.dates(date(2023, 1, 1), date(2026, 10, 30))


@given(DAYS, st.lists(DAYS, max_size=4), st.lists(st.tuples(DAYS, DAYS), max_size=2), DAYS)
def test_another_interruption_or_suspension_never_takes_time_away(
    start: date, days: list[date], spans: list[tuple[date, date]], more: date
) -> None:
    rows = [
        known(str(start)),
        *[interrupted(str(day)) for day in days],
        *[suspended(str(min(span)), str(max(span))) for span in spans],
    ]
    before = of("2026-10-30", *rows).general
    for added in (interrupted(str(more)), suspended(str(more), str(more))):
        after = of("2026-10-30", *rows, added).general
        assert before.clock is not None
        assert after.clock is not None
        assert before.clock.due is not None
        assert after.clock.due is not None
        assert after.clock.due >= before.clock.due

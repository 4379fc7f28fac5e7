"""Where the days of a case went, worked by hand, and that no day is lost or counted twice."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.domain.case_review import NO_DAYS, CaseReview, Days, ReviewVerdict, case_review
from disputes_app.domain.cases import Holder, Line, Stage
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.domain.review_oddities import OddityKind
from tests.domain.log_strategies import plausible_logs
from tests.domain.logs import AS_OF, Row, entry, log, void
from tests.support.law import packaged_law

LINE = Line.ARBITRATION
OPENED: tuple[Row, ...] = (
    ("received", "2026-02-27", {"office": 1, "handler": 3}),
    ("accepted", "2026-03-02"),
)
LATE: tuple[Row, ...] = (
    *OPENED,
    ("suspended", "2026-03-20"),
    ("resumed", "2026-04-10"),
    ("assigned", "2026-04-20", {"office": 5, "handler": 8}),
    ("awarded", "2026-05-12"),
)
LAW = packaged_law()


def review(events: tuple[Event, ...], as_of: date = AS_OF, line: Line = LINE) -> CaseReview:
    found = case_review(line, events, LAW, as_of, quiet_after=10)
    assert found is not None
    return found


def test_the_days_of_a_late_case_by_stage_holder_and_pause() -> None:
    found = review(log(LINE, *LATE))
    assert found.verdict is ReviewVerdict.LATE_CLOSED
    assert (found.first_due_on, found.due_on) == (date(2026, 4, 16), date(2026, 5, 7))
    # 27 February to 12 May: 74 days; 8, 11 and 12 May are over.
    assert found.whole == Days(74, 50)
    assert found.over == Days(5, 4)
    assert found.by_stage == (
        (Stage.RECEIVED, Days(3, 2)),
        (Stage.ACCEPTED, Days(50, 34)),
        (Stage.SUSPENDED, Days(21, 14)),
    )
    # The day of the hand-over is still the day of who had it before.
    assert found.by_holder == ((Holder(1, 3), Days(52, 36)), (Holder(5, 8), Days(22, 14)))
    assert [one[:3] for one in found.tenures] == [
        (Holder(1, 3), date(2026, 2, 27), date(2026, 4, 20)),
        (Holder(5, 8), date(2026, 4, 20), date(2026, 5, 12)),
    ]
    # Suspended from 20 March to 9 April, both inclusive.
    assert found.by_pause == (("suspension", Days(21, 14)),)


def test_a_gap_is_what_nobody_entered_without_the_days_that_were_paused() -> None:
    found = review(log(LINE, *LATE))
    # The hand-over is no progress: from 10 April to the award; 2 to 20 March is too short a gap
    # only for who allows more than its 14 working days.
    assert [(one.after, one.until, one.paused) for one in found.quiet] == [
        (date(2026, 3, 2), date(2026, 3, 20), Days(1, 1)),
        (date(2026, 4, 10), date(2026, 5, 12), NO_DAYS),
    ]
    assert found.quiet_days == found.quiet[0].days.plus(found.quiet[1].days)


def test_an_open_case_is_counted_to_the_day_asked_for() -> None:
    events = log(LINE, *OPENED)
    assert review(events, date(2026, 4, 16)).verdict is ReviewVerdict.OPEN
    late = review(events, date(2026, 4, 20))
    assert (late.verdict, late.over, late.until) == (
        ReviewVerdict.LATE_OPEN,
        Days(4, 2),
        date(2026, 4, 20),
    )
    suspended = review(log(LINE, *OPENED, ("suspended", "2026-03-20")), date(2026, 6, 30))
    assert (suspended.verdict, suspended.over) == (ReviewVerdict.SUSPENDED, NO_DAYS)
    assert suspended.by_pause[0][1].calendar == 103


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (OPENED[:1], ReviewVerdict.NOT_ACCEPTED),
        ((*OPENED, ("awarded", "2026-04-16")), ReviewVerdict.IN_TIME),
        ((*OPENED, ("awarded", "2026-04-17")), ReviewVerdict.LATE_CLOSED),
        ((*OPENED[:1], ("refused", "2026-03-04")), ReviewVerdict.LEFT),
    ],
)
def test_verdicts_are_those_of_the_rate(rows: tuple[Row, ...], verdict: ReviewVerdict) -> None:
    assert review(log(LINE, *rows)).verdict is verdict


def test_odd_things_stand_in_the_order_of_days() -> None:
    events = log(LINE, *OPENED, ("awarded", "2026-04-10"))
    events = void(LINE, events, 3, "2026-04-20")
    again = entry(LINE, 5, "awarded", "2026-04-10", recorded_on=date(2026, 4, 20))
    flawed = entry(LINE, 6, "note", "2026-04-21", irregular="补记", confirmed_by="赵某")
    found = review((*events, again, flawed)).oddities
    assert [(one.kind, one.seq) for one in found if one.kind is not OddityKind.CLOCK_MISSED] == [
        (OddityKind.CLOSING_VOIDED, 3),
        (OddityKind.ENTERED_LATE, 5),
        (OddityKind.UNLAWFUL, 6),
    ]
    late = [one for one in found if one.kind is OddityKind.ENTERED_LATE]
    assert late[0].seen_on == date(2026, 4, 20)


def test_a_log_without_a_receipt_has_no_days() -> None:
    assert (
        case_review(LINE, log(LINE, ("accepted", "2026-03-02")), LAW, AS_OF, quiet_after=1) is None
    )


@given(plausible_logs(), st.dates(date(2026, 2, 1), date(2027, 1, 31)), st.integers(1, 20))
@settings(max_examples=150)
def test_every_sum_comes_to_the_whole_span(
    case: tuple[Line, tuple[Event, ...]], as_of: date, quiet_after: int
) -> None:
    line, events = case
    found = case_review(line, events, LAW, as_of, quiet_after=quiet_after)
    if found is None:
        return
    assert found.whole.calendar == (found.until - found.received_on).days
    assert found.whole.working == LAW.calendar.working_days_between(found.received_on, found.until)
    for sums in (found.by_stage, found.by_holder):
        total = NO_DAYS
        for _key, days in sums:
            total = total.plus(days)
        assert total == found.whole
    over = NO_DAYS
    for one in found.stretches:
        assert one.after < one.until
        if one.over:
            over = over.plus(one.days)
    assert over == found.over
    assert found.paused.plus(found.quiet_days).calendar <= found.whole.calendar


def test_the_law_of_the_tests_is_the_packaged_one(law: Law) -> None:
    assert law.rulebook.ids() == LAW.rulebook.ids()

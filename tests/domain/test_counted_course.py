"""What the indicators count of hearings and of the award that closed a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.cases import Outcome
from disputes_app.domain.counted_course import CountedCourse, counted_course, has_final_award
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.hearing_records import HearingRecord, HearingState
from disputes_app.domain.kinds.award import AWARDED

CLOSED = date(2026, 3, 20)
HELD, CANCELLED = HearingState.HELD, HearingState.CANCELLED


def hearing(seq: int, day: int, state: HearingState = HELD) -> HearingRecord:
    return HearingRecord(seq, date(2026, 3, day), None, None, "", "", "", "", state)


def award(seq: int, award_type: str, on: date = CLOSED) -> Event:
    facts = {"award_type": award_type}
    return Event(seq, AWARDED, on, datetime(2026, 3, 20, 2, tzinfo=UTC), "赵测试", facts)


def void_of(seq: int) -> Event:
    return replace(award(seq + 10, ""), kind=VOID, facts={"seq": seq})


def test_only_hearings_that_were_held_count_and_the_last_only_up_to_the_closing() -> None:
    hearings = [hearing(1, 5, CANCELLED), hearing(2, 9), hearing(3, 12), hearing(4, 25)]
    still_open = counted_course([], hearings, closed_on=None, outcome=None)
    assert still_open == CountedCourse(date(2026, 3, 9), None, final_award=False)
    closed = counted_course([], hearings, closed_on=CLOSED, outcome=Outcome.SETTLEMENT)
    assert closed == CountedCourse(date(2026, 3, 9), date(2026, 3, 12), final_award=False)
    nothing = counted_course([], hearings[:1], closed_on=CLOSED, outcome=Outcome.AWARD)
    assert nothing == CountedCourse(None, None, final_award=False)


@pytest.mark.parametrize(
    ("log", "final"),
    [
        ([award(3, "final")], True),
        ([award(3, "both")], True),
        ([award(3, "non_final")], False),
        ([], False),
        ([award(3, "final", date(2026, 3, 10)), award(5, "non_final")], False),
        ([award(3, "final"), void_of(3), award(5, "non_final")], False),
        ([award(3, "non_final"), void_of(3), award(5, "final")], True),
        ([award(3, "final"), void_of(3), award(5, "both")], True),
    ],
)
def test_the_award_that_closed_the_case_decides(log: list[Event], *, final: bool) -> None:
    assert has_final_award(log, CLOSED) is final
    assert counted_course(log, [], closed_on=CLOSED, outcome=Outcome.AWARD).final_award is final
    assert not counted_course(log, [], closed_on=CLOSED, outcome=Outcome.SETTLEMENT).final_award

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from disputes_app.cli.days import (
    BadDateError,
    BadMomentError,
    BadPauseError,
    DaysReversedError,
    read_day,
    read_moment,
    read_pause,
    read_period,
    read_start,
)
from disputes_app.domain.admission import DayOutOfRangeError
from disputes_app.domain.counting import Pause

BEIJING = timezone(timedelta(hours=8))


def test_a_day_is_written_in_one_way_only() -> None:
    assert read_day("2026-01-05", "--from") == date(2026, 1, 5)
    for text in ("2026-02-31", "20260105", "2026-W01-1", "2026-1-5", "05.01.2026", "", " "):
        with pytest.raises(BadDateError) as caught:
            read_day(text, "--from")
        assert caught.value.data() == {"text": text, "option": "--from"}


def test_the_calendar_sets_the_first_and_the_last_day() -> None:
    assert read_day("2007-01-01", "--to") == date(2007, 1, 1)
    assert read_day("2036-12-31", "--to") == date(2036, 12, 31)
    for text in ("2006-12-31", "2037-01-01", "9999-12-31"):
        with pytest.raises(DayOutOfRangeError):
            read_day(text, "--to")


def test_a_start_may_have_a_time() -> None:
    assert read_start("2026-01-05", "--start") == date(2026, 1, 5)
    assert type(read_start("2026-01-05", "--start")) is date
    assert read_start("2026-01-05T09:30", "--start") == datetime(2026, 1, 5, 9, 30)  # noqa: DTZ001 - periods in hours are local
    for text in ("2026-01-05T", "2026-01-05T9", "2026-01-05T09:30Z"):
        with pytest.raises(BadDateError):
            read_start(text, "--start")


def test_a_moment_without_a_zone_is_one_in_shanghai() -> None:
    assert read_moment("2026-01-05T17:30:00", "--known-at") == datetime(
        2026, 1, 5, 17, 30, tzinfo=BEIJING
    )
    assert read_moment("2026-01-05T17:30:00Z", "--known-at") == datetime(
        2026, 1, 5, 17, 30, tzinfo=UTC
    )
    assert read_moment("2026-01-05", "--known-at") == datetime(2026, 1, 5, tzinfo=BEIJING)
    with pytest.raises(BadMomentError):
        read_moment("2026-01-05T99:30", "--known-at")
    with pytest.raises(BadDateError):
        read_moment("yesterday", "--known-at")


def test_a_pause_is_two_days() -> None:
    assert read_pause("2026-01-05..2026-01-20") == Pause(date(2026, 1, 5), date(2026, 1, 20))
    with pytest.raises(BadPauseError):
        read_pause("2026-01-05")
    with pytest.raises(BadDateError):
        read_pause("2026-01-05..")


def test_a_period_begins_before_it_ends() -> None:
    assert read_period("2026-01-05", "2026-01-05") == (date(2026, 1, 5), date(2026, 1, 5))
    with pytest.raises(DaysReversedError):
        read_period("2026-01-06", "2026-01-05")

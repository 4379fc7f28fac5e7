"""Spans of a log worked by hand, and which closings count as entered late (补录办结)."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rate_history import entered_late, is_closing, spans_and_state
from disputes_app.domain.spans import FOREVER, Measure, Span
from tests.domain.logs import Row, entry, log, void

LINE = Line.ARBITRATION
OPENED: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))
LAST = date(2026, 4, 16)


def spans_of(law: Law, events: tuple[Event, ...], line: Line = LINE) -> tuple[Span, ...]:
    return spans_and_state(line, events, law)[0]


def told(spans: tuple[Span, ...]) -> list[tuple[str, Measure]]:
    return [(span.from_on.isoformat(), span.counted[0]) for span in spans]


def test_the_story_of_a_case(law: Law) -> None:
    events = log(
        LINE,
        *OPENED,
        ("note", "2026-03-05"),
        ("suspended", "2026-03-20"),
        ("resumed", "2026-04-10"),
        ("assigned", "2026-04-20", {"office": 5}),
        ("awarded", "2026-05-08"),
        ("paper_served", "2026-05-12"),
        ("archived", "2026-06-30"),
    )
    spans = spans_of(law, events)
    assert told(spans) == [
        ("2026-02-27", Measure.INTAKE),
        ("2026-03-02", Measure.OPEN),
        ("2026-03-20", Measure.SUSPENDED),
        ("2026-04-10", Measure.OPEN),
        ("2026-04-20", Measure.OPEN),
        ("2026-05-08", Measure.LATE),
    ]
    assert [span.due_on for span in spans] == [
        None,
        LAST,
        None,
        date(2026, 5, 7),
        date(2026, 5, 7),
        date(2026, 5, 7),
    ]
    assert [span.office_id for span in spans] == [1, 1, 1, 1, 5, 5]
    assert spans[-1].to_on == FOREVER


def test_one_day_has_one_span(law: Law) -> None:
    day = "2026-03-02"
    spans = spans_of(law, log(LINE, ("received", day), ("accepted", day), ("awarded", day)))
    assert told(spans) == [(day, Measure.ON_TIME)]


def test_a_log_without_receipt_has_no_spans(law: Law) -> None:
    assert spans_of(law, ()) == ()
    assert spans_of(law, log(LINE, ("note", "2026-03-02"))) == ()
    events = log(LINE, ("note", "2026-02-01"), *OPENED)
    assert spans_of(law, events)[0].from_on == date(2026, 2, 27)


@pytest.mark.parametrize(
    ("name", "departure"),
    [
        ("transferred_out", Departure.TRANSFERRED),
        ("merged_into", Departure.MERGED),
        ("struck_out", Departure.STRUCK_OUT),
    ],
)
def test_leaving(law: Law, name: str, departure: Departure) -> None:
    last = spans_of(law, log(LINE, *OPENED, (name, "2026-04-01")))[-1]
    assert last.counted == (Measure(departure.value), date(2026, 4, 1))


@pytest.mark.parametrize("source", ["complaint", "patrol"])
def test_who_counts_for_the_target(law: Law, source: str) -> None:
    events = log(Line.INSPECTION, ("received", "2026-02-27", {"source": source}))
    assert spans_of(law, events, Line.INSPECTION)[0].complaint is (source == "complaint")


def test_a_change_that_no_number_sees_makes_no_span(law: Law) -> None:
    # Why it cannot be judged changes (the calendar, then the law does not reach); the case not.
    last = law.calendar.last_day
    events = log(
        LINE,
        ("received", (last - timedelta(5)).isoformat()),
        ("accepted", (last - timedelta(4)).isoformat()),
        ("absorbed", (last - timedelta(3)).isoformat(), {"their_start": "2008-01-07"}),
    )
    reasons = [fold(LINE, events[:n], law, FOREVER).facts.cannot_judge for n in (2, 3)]
    assert reasons == ["CalendarNotCoveredError", "RuleNotInForceError"]
    assert [measure for _, measure in told(spans_of(law, events))] == [
        Measure.NONE,
        Measure.CANNOT_JUDGE,
    ]


# Closings entered late


@pytest.mark.parametrize(
    ("recorded", "late"),
    [("2026-04-10", False), ("2026-04-15", False), ("2026-04-16", True)],
    ids=["same-day", "third-working-day", "fourth-working-day"],
)
def test_more_than_three_working_days_are_late(law: Law, recorded: str, late: bool) -> None:
    # Friday 10 April: Monday, Tuesday and Wednesday are the three working days.
    closing = entry(LINE, 3, "awarded", "2026-04-10", recorded_on=date.fromisoformat(recorded))
    assert entered_late(closing, law) is late
    spans = spans_of(law, (*log(LINE, *OPENED), closing))
    assert [span.late_entered for span in spans] == [False, False, late]
    assert spans[-1].tallied[1:] == (((Measure.LATE_ENTERED, LAST),) if late else ())


def test_the_day_of_entry_is_a_day_in_shanghai(law: Law) -> None:
    closing = entry(LINE, 3, "awarded", "2026-04-10", recorded_on=date(2026, 4, 15))
    midnight = closing.recorded_at.replace(hour=16)
    assert entered_late(dataclasses.replace(closing, recorded_at=midnight), law)


def test_a_closing_outside_the_calendar_is_late(law: Law) -> None:
    assert entered_late(entry(LINE, 3, "awarded", "2006-12-29"), law)


@pytest.mark.parametrize(
    ("second", "late"), [("2026-04-16", True), ("2026-04-20", False), ("2026-04-21", False)]
)
def test_moved_earlier_by_a_void(law: Law, second: str, late: bool) -> None:
    events = void(LINE, log(LINE, *OPENED, ("awarded", "2026-04-20")), 3, "2026-04-21")
    again = entry(LINE, 5, "settled", second, {"made_on": "2026-04-10"})
    closing = dataclasses.replace(again, recorded_at=events[-1].recorded_at)
    if second == "2026-04-16":
        # Entered on its third working day: only the void makes it late.
        assert not entered_late(closing, law)
    assert spans_of(law, (*events, closing))[-1].late_entered is late


def test_a_voided_partial_award_moves_no_closing(law: Law) -> None:
    partial = ("awarded", "2026-04-20", {"all_claims": False})
    events = void(LINE, log(LINE, *OPENED, partial), 3, "2026-04-21")
    closing = entry(LINE, 5, "awarded", "2026-04-17", recorded_on=date(2026, 4, 21))
    assert not spans_of(law, (*events, closing))[-1].late_entered


def test_a_late_transfer_entered_late_is_late_too(law: Law) -> None:
    leaving = entry(LINE, 3, "transferred_out", "2026-04-20", recorded_on=date(2026, 5, 20))
    last = spans_of(law, (*log(LINE, *OPENED), leaving))[-1]
    assert (last.counted[0], last.late_entered) == (Measure.LATE, True)


@pytest.mark.parametrize(
    ("name", "facts", "closes"),
    [
        ("awarded", {}, True),
        ("awarded", {"all_claims": False}, False),
        ("settled", {}, True),
        ("settled", {"partial": True}, False),
        ("paper_served", {}, False),
        ("terminated", {}, True),
        ("received", {}, False),
        ("no_such_kind", {}, False),
    ],
)
def test_what_is_a_closing(name: str, facts: dict[str, bool], closes: bool) -> None:
    assert is_closing(entry(LINE, 1, name, "2026-04-20", dict(facts))) is closes

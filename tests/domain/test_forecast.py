"""What does a forecast say of offices whose truth is known?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.domain.forecast import simulate, why_none
from disputes_app.domain.forecast_chances import Chances, reach_of
from disputes_app.domain.forecast_days import working_day_from
from disputes_app.domain.forecast_facts import (
    Counted,
    Fates,
    LiveCase,
    Move,
    OfficeLog,
    Past,
    SpanRow,
)
from disputes_app.domain.forecast_ground import (
    Assumption,
    Ground,
    LeverFacts,
    Levers,
    NoForecast,
    load_factor,
)
from disputes_app.domain.forecast_outlook import Outlook, band_of, courses, outlook
from disputes_app.domain.forecast_scores import HeldOut, Scores, Trust, scores
from disputes_app.domain.lateness import LatenessHistory
from disputes_app.domain.spans import FOREVER
from tests.support.law import packaged_law

CALENDAR = packaged_law().calendar
TARGET = Fraction(98, 100)
DAY, LAST = date(2026, 6, 30), date(2026, 7, 31)
FIRST = date(2026, 7, 1)
YEARS = timedelta(days=730)
TERM = 30


def fates(*, on_time: int = 90, late: int = 10) -> Fates:
    """Return cases closed up to 29 days before their last day, or up to 10 days after it."""
    ended = [-(n % TERM) for n in range(on_time)] + [n % 10 + 1 for n in range(late)]
    return Fates(tuple(ended), late_open=0)


def ground(
    *,
    lefts: tuple[int, ...] = (3, 8, 15, 21),
    past: Fates | None = None,
    target: Fraction | None = TARGET,
    counted: Counted | None = None,
) -> Ground:
    """Return an office on the eve of a month, without new cases to come."""
    live = [
        LiveCase(n, working_day_from(CALENDAR, DAY, left), left, moved=False)
        for n, left in enumerate(lefts)
    ]
    whole = Past(DAY - YEARS, past or fates(), Fates((), 0), {})
    done = counted or Counted({date(2026, 7, 2): 40}, {})
    live.sort(key=lambda one: (one.due_on, one.case_id))
    return Ground(FIRST, LAST, DAY, True, target, done, tuple(live), whole, CALENDAR)


def facts(of: Ground, gain: int = 30) -> LeverFacts:
    """Return levers that reach every open case."""
    extended = {
        one.case_id: (working_day_from(CALENDAR, one.due_on, gain), gain) for one in of.live
    }
    return LeverFacts(4, extended, {one.case_id: 5 for one in of.live})


def finals(of: Ground, levers: Levers, gain: int = 30, seed: int = 5) -> list[tuple[int, int]]:
    """Return on time and due of every run."""
    return courses(of, simulate(of, seed, 100, levers, facts(of, gain)))[-1]


# chances


def test_chances_are_those_of_the_list_of_cases_at_risk() -> None:
    past = fates()
    leads = [(-one, 1) for one in past.after if one <= 0]
    listed = LatenessHistory(leads, late=past.late)
    chances = Chances(past, Random(1))
    for left in (0, 5, 20, 60):
        assert fmean(chances.late(left)) == pytest.approx(
            float(listed.chance(left).ratio), abs=0.01
        )


def test_a_past_without_late_cases_makes_nothing_certain() -> None:
    found = Chances(Fates((-3,) * 200, 0), Random(1)).late(10)
    assert 0 < fmean(found) < 0.01


def test_moves_take_their_share() -> None:
    moves = (Move(DAY, 2, 30, again=False),) * 50
    chances = Chances(Fates((0,) * 50, 0, moves), Random(1))
    assert fmean(chances.stays(1)) == 1
    assert fmean(chances.stays(2)) == pytest.approx(0.5, abs=0.02)
    assert chances.move(2, 0.99) == (2, 30)


@pytest.mark.parametrize(
    ("left", "faster", "sooner", "reach"),
    [
        (10, Fraction(1), 0, 10),
        (10, Fraction(1), 3, 13),
        (10, Fraction(6, 5), 0, 8),
        (10, Fraction(5, 6), 0, 12),
        (0, Fraction(6, 5), 0, 0),
    ],
)
def test_a_lever_changes_how_long_a_case_may_take(
    left: int, faster: Fraction, sooner: int, reach: int
) -> None:
    assert reach_of(left, faster, sooner) == reach


def test_load_follows_people_and_new_cases() -> None:
    of = LeverFacts(4)
    assert load_factor(Levers(), of) == 1
    assert load_factor(Levers(handlers=1), of) == Fraction(4, 5)
    assert load_factor(Levers(handlers=1, more_cases=25), of) == 1
    assert load_factor(Levers(handlers=1), LeverFacts(0)) == 1


# runs


def test_the_same_seed_gives_the_same_answer_and_another_one_differs() -> None:
    of = ground()
    first, again = (outlook(of, simulate(of, 5, 300)) for _ in range(2))
    assert first == again
    assert outlook(of, simulate(of, 6, 300)).lost != first.lost


def test_what_is_closed_or_late_already_stays() -> None:
    done = Counted({FIRST: 30, LAST: 20}, {FIRST: 2})
    found = outlook(
        ground(lefts=(), counted=done), simulate(ground(lefts=(), counted=done), 1, 100)
    )
    assert found.registered == 50
    assert found.lost == 2
    assert found.band is not None
    assert found.band.low90 == found.band.high90 == Fraction(48, 50)
    assert (found.met, found.ended) == (0, 100)
    assert found.end == FIRST + timedelta(days=1)


def test_exactly_98_per_cent_meets_the_target_and_one_case_less_does_not() -> None:
    for late, met in ((1, 100), (2, 0)):
        of = ground(lefts=(), counted=Counted({FIRST: 50}, {FIRST: late}))
        assert outlook(of, simulate(of, 1, 100)).met == met


def test_without_a_target_there_is_a_rate_but_no_chance() -> None:
    of = ground(target=None)
    found = outlook(of, simulate(of, 1, 200))
    assert (found.probability, found.met, found.ended, found.end) == (None, None, None, None)
    assert found.band is not None


def test_nothing_due_is_no_rate() -> None:
    of = ground(lefts=(), counted=Counted({}, {}))
    found = outlook(of, simulate(of, 1, 100))
    assert (found.band, found.probability, found.nothing_due) == (None, None, 100)


def test_too_small_a_past_gives_no_forecast() -> None:
    assert why_none(ground(past=fates(on_time=19, late=0))) is NoForecast.FEW_PAST
    assert why_none(ground(past=fates(on_time=19, late=1))) is None


lefts_drawn = st.lists(st.integers(0, 22), max_size=5).map(tuple)


@settings(max_examples=12)
@given(lefts_drawn, st.integers(0, 3), st.integers(1, 40))
def test_more_extensions_never_lower_a_rate_on_the_same_draws(
    lefts: tuple[int, ...], before: int, gain: int
) -> None:
    of = ground(lefts=lefts)
    fewer = finals(of, Levers(extensions=before), gain)
    more = finals(of, Levers(extensions=before + 1), gain)
    for (on_time, due), (on_time_more, due_more) in zip(fewer, more, strict=True):
        assert Fraction(on_time_more, due_more) >= Fraction(on_time, due)


def test_an_extension_saves_the_cases_that_need_no_longer() -> None:
    """Past cases were up to ten days late; the period is over before the longest extension."""
    of = ground(lefts=(1, 2, 3))
    late = {
        gain: sum(due - on_time for on_time, due in finals(of, Levers(extensions=3), gain))
        for gain in (1, 5, 10)
    }
    plain = sum(due - on_time for on_time, due in finals(of, Levers()))
    assert plain > late[1] > late[5] > late[10]
    assert late[10] <= plain / 10


@settings(max_examples=5)
@given(lefts_drawn, st.integers(0, 4))
def test_people_and_earlier_hearings_never_lower_a_rate_on_the_same_draws(
    lefts: tuple[int, ...], more: int
) -> None:
    of = ground(lefts=lefts)
    plain = finals(of, Levers())
    for levers in (Levers(handlers=more), Levers(hearing_days=more)):
        for before, after in zip(plain, finals(of, levers), strict=True):
            assert after[1] == before[1]
            assert after[0] >= before[0]


@settings(max_examples=5)
@given(lefts_drawn, st.integers(0, 4), st.integers(0, 3))
def test_an_outlook_is_in_order(lefts: tuple[int, ...], late: int, seed: int) -> None:
    of = ground(lefts=lefts, counted=Counted({FIRST: 5}, {FIRST: late}))
    found = outlook(of, simulate(of, seed, 100, apart=5))
    assert found.probability is not None
    assert 0 <= found.probability <= 1
    for point in found.fan:
        band = point.band
        assert 0 <= band.low90 <= band.low80 <= band.median <= band.high80 <= band.high90 <= 1
    assert [point.day for point in found.fan] == sorted({point.day for point in found.fan})
    assert found.fan[-1].band == found.band


def test_the_interval_is_the_wider_one() -> None:
    band = band_of([(n, 100) for n in range(101)])
    assert band is not None
    assert (band.low90, band.low80, band.median) == (
        Fraction(5, 100),
        Fraction(1, 10),
        Fraction(1, 2),
    )
    assert (band.high80, band.high90) == (Fraction(9, 10), Fraction(95, 100))


def test_assumptions_name_the_levers_moved() -> None:
    assert Levers().assumptions == (Assumption.ENDS, Assumption.BEGINS, Assumption.UNSURE)
    assert Assumption.EXTENSIONS in Levers(extensions=1).assumptions
    assert Assumption.SAME_DRAWS in Levers(extensions=1).assumptions


# an office whose truth is known


def made_up(chance: float, seed: int) -> Iterator[SpanRow]:
    """Yield three years of an office: three cases a working day, so many of them late."""
    rng = Random(seed)
    case_id = 0
    for on in CALENDAR.working_days():
        if not date(2022, 1, 1) <= on <= date(2025, 6, 30):
            continue
        for _ in range(3):
            case_id += 1
            due = working_day_from(CALENDAR, on, TERM)
            days = rng.randint(1, 5) if rng.random() < chance else -rng.randint(0, TERM - 1)
            closed = working_day_from(CALENDAR, due, days)
            yield SpanRow(case_id, 1, on, closed, "open", due, None)
            measure = "late" if closed > due else "on_time"
            yield SpanRow(case_id, 1, closed, FOREVER, measure, due, closed)


def months_of(log: OfficeLog) -> list[HeldOut]:
    """Forecast twelve months of it, each from its beginning, and see what they came to."""
    found = []
    for n in range(12):
        first = date(2024 + n // 12, n % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        eve = first - timedelta(days=1)
        of = Ground(
            first,
            last,
            eve,
            True,
            TARGET,
            log.counted(first, last, eve),
            log.live(eve),
            log.past(eve, YEARS),
            CALENDAR,
        )
        seen = outlook(of, simulate(of, 1, 100))
        happened = log.counted(first, last, date(2025, 6, 30))
        found.append(HeldOut(first, last, TARGET, seen, None, happened.registered, happened.lost))
    return found


def test_forecasts_of_a_known_office_are_calibrated() -> None:
    months = months_of(OfficeLog(made_up(0.03, seed=3), CALENDAR))
    seen = [one.outlook for one in months if one.outlook is not None]
    assert len(seen) == len(months)
    registered = sum(float(one.registered) for one in seen)
    assert registered == pytest.approx(sum(one.due for one in months), rel=0.03)
    assert sum(float(one.lost) for one in seen) / registered == pytest.approx(0.03, rel=0.2)
    found = scores(months)
    assert found.judged == 12
    assert found.inside >= 8
    assert found.trust in {Trust.FITTING, Trust.TOO_WIDE}


# scores


def held_out(rate: int, *, low: int, high: int, met: int) -> HeldOut:
    """Return a month of 100 cases; numbers in per cent."""
    band = band_of([(low, 100), (high, 100)])
    seen = Outlook(100, 0, met, band, Fraction(100), Fraction(0), 0, None, Fraction(0))
    return HeldOut(FIRST, LAST, TARGET, seen, None, 100, 100 - rate)


def test_scores_count_what_lay_inside_and_how_far_the_chances_were_off() -> None:
    months = [held_out(99, low=97, high=100, met=80), held_out(96, low=97, high=100, met=50)]
    none = HeldOut(FIRST, LAST, TARGET, None, NoForecast.FEW_PAST, 0, 0)
    found = scores([*months, none])
    assert (found.judged, found.inside, found.coverage) == (2, 1, Fraction(1, 2))
    assert found.brier == (Fraction(1, 5) ** 2 + Fraction(1, 2) ** 2) / 2
    assert found.plain == Fraction(1, 4)
    assert found.trust is Trust.TOO_FEW
    assert scores([none]) == Scores(0, 0, None, None)


@pytest.mark.parametrize(
    ("inside", "judged", "trust"),
    [
        (5, 5, Trust.TOO_FEW),
        (19, 24, Trust.FITTING),
        (12, 24, Trust.TOO_NARROW),
        (36, 36, Trust.TOO_WIDE),
        (10, 10, Trust.FITTING),
    ],
)
def test_trust_follows_from_how_many_lay_inside(inside: int, judged: int, trust: Trust) -> None:
    assert Scores(judged, inside, None, None).trust is trust


# what the spans of a case tell


D = date.fromisoformat


def spans(*rows: tuple[str, str, str, str | None, str | None]) -> OfficeLog:
    """Return the log of one case: from, to, measure, last day, day of closing."""
    found = [
        SpanRow(
            1,
            7,
            D(first),
            FOREVER if not last else D(last),
            measure,
            D(due) if due else None,
            D(closed) if closed else None,
        )
        for first, last, measure, due, closed in rows
    ]
    return OfficeLog(found, CALENDAR)


def test_an_extended_case_tells_of_a_move_and_of_an_end_after_it() -> None:
    log = spans(
        ("2026-03-02", "2026-05-20", "open", "2026-05-29", None),
        ("2026-05-20", "2026-07-13", "open", "2026-07-10", None),
        ("2026-07-13", "", "late", "2026-07-10", "2026-07-13"),
    )
    past = log.past(D("2026-08-03"), YEARS)
    assert past.first == Fates((), 0, (Move(D("2026-05-20"), 7, 29, again=False),))
    assert past.moved == Fates((1,), 0)
    assert (past.cases, past.late) == (1, 1)
    assert [len(cases) for day, cases in past.starts.items() if cases] == [1]
    before = log.past(D("2026-07-11"), YEARS)
    assert (before.moved.late_open, log.live(D("2026-07-11"))) == (1, ())
    assert log.counted(FIRST, LAST, D("2026-07-11")).lost == 1
    assert log.counted(FIRST, LAST, D("2026-07-10")).registered == 0
    (live,) = log.live(D("2026-05-19"))
    assert (live.left, live.moved, log.handlers(D("2026-05-19"))) == (8, False, 1)


def test_a_suspended_case_is_gone_and_begins_again() -> None:
    log = spans(
        ("2026-03-02", "2026-03-16", "open", "2026-04-16", None),
        ("2026-03-16", "2026-06-01", "suspended", None, None),
        ("2026-06-01", "2026-06-15", "open", "2026-07-03", None),
        ("2026-06-15", "", "on_time", "2026-07-03", "2026-06-15"),
    )
    past = log.past(D("2026-08-03"), YEARS)
    assert [one.gain for one in past.first.moves] == [None]
    assert past.moved.after == (-13,)  # 19 June is a festival
    begun = {day: cases for day, cases in past.starts.items() if cases}
    assert [(day, cases[0].moved) for day, cases in begun.items()] == [
        (D("2026-03-02"), False),
        (D("2026-06-01"), True),
    ]


def test_late_on_a_day_off_is_late_all_the_same() -> None:
    """Closed on the Saturday after a last day that was a Friday."""
    log = spans(
        ("2026-03-02", "2026-07-11", "open", "2026-07-10", None),
        ("2026-07-11", "", "late", "2026-07-10", "2026-07-11"),
    )
    assert log.past(D("2026-08-03"), YEARS).first.after == (1,)
    assert log.counted(FIRST, LAST, D("2026-08-03")).lost == 1

"""A small office: what is known is what the rate says, and levers reach what the law allows."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.forecast_ground import Horizon, Levers, NoForecast
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.services.forecast import ForecastAsk, back_test, forecast, period_of
from disputes_app.services.forecast_levers import days_sooner
from disputes_app.services.lateness import risk_list
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.rate import PeriodError, closure_rate
from tests.services.conftest import HEAD, LAW, Desk

EXTENDED: Facts = {"days": 30, "ground": "案情复杂", **HEAD}
TODAY = "2026-11-20"


def test_what_is_known_is_what_the_rate_says(desk: Desk) -> None:
    closed = desk.complaint("2026-06-01")
    desk.decide(closed, "2026-07-10")
    desk.complaint("2026-07-06")  # late since 29 September
    desk.complaint("2026-09-10")
    used = desk.complaint("2026-09-11")
    desk.record(used, "inspection.extended", "2026-10-15", EXTENDED)
    ctx = desk.on(TODAY)
    for day, horizon in ((date(2026, 10, 8), Horizon.YEAR), (date(2026, 11, 20), Horizon.QUARTER)):
        found = forecast(ctx, ForecastAsk(horizon=horizon, as_of=day))
        period = period_of(horizon, day)
        figures = closure_rate(
            ctx, RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, *period, day)
        )
        assert (found.registered, found.lost) == (figures.registered, figures.late)
        assert (found.why, found.counts.handlers) == (NoForecast.FEW_PAST, 1)
    year = forecast(ctx, ForecastAsk(horizon=Horizon.YEAR))
    assert (year.registered, year.lost, year.open_cases) == (3, 1, 1)
    assert (year.past_cases, year.past_late) == (2, 1)
    listed = risk_list(ctx)
    assert (listed.closed, listed.late, listed.since) == (
        year.past_cases,
        year.past_late,
        year.since,
    )
    assert year.counts.may_extend == 1
    before = forecast(ctx, ForecastAsk(horizon=Horizon.YEAR, as_of=date(2026, 10, 14)))
    assert before.counts.may_extend == 2


def test_arbitration_has_no_target_and_its_own_extension(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-11-02")
    desk.record(case, "arbitration.accepted", "2026-11-03", {"signed_by": "赵测试"})
    found = forecast(desk.on(TODAY), ForecastAsk(Line.ARBITRATION))
    assert (found.target, found.registered) == (None, 1)
    assert (found.counts.may_extend, found.counts.hearings) == (1, 0)


@pytest.mark.parametrize(
    ("hearing_on", "sooner"),
    [
        (None, 0),
        (date(2026, 11, 19), 0),
        (date(2026, 11, 26), -1),
        (date(2026, 11, 27), 0),
        (date(2026, 12, 1), 2),
    ],
)
def test_a_hearing_is_held_earlier_only_while_its_notice_can_still_be_served(
    hearing_on: date | None, sooner: int
) -> None:
    """Five working days before it (办案规则 38)."""
    assert days_sooner(hearing_on, LAW, date.fromisoformat(TODAY)) == sooner


def test_a_day_to_come_is_refused_and_an_empty_office_has_nothing_to_go_by(desk: Desk) -> None:
    ctx = desk.on(TODAY)
    with pytest.raises(PeriodError):
        forecast(ctx, ForecastAsk(as_of=date(2026, 11, 21)))
    found = forecast(ctx, ForecastAsk(levers=Levers(handlers=1)))
    assert (found.why, found.base, found.changed) == (NoForecast.FEW_PAST, None, None)
    tested = back_test(ctx, months=3)
    assert [one.first for one in tested.months] == [date(2026, n, 1) for n in (8, 9, 10)]
    assert {one.why for one in tested.months} == {NoForecast.FEW_PAST}
    assert (tested.scores.judged, tested.scores.coverage, tested.scores.brier) == (0, None, None)


def test_a_back_test_can_be_stopped(desk: Desk) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        back_test(desk.on(TODAY), progress=progress)

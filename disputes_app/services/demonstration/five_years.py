"""Part 1: which cases make up the five years 2016-2020, whose totals equal the plan?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from disputes_app.services.demonstration import (
    accounts,
    arbitration,
    arbitration_exits,
    inspection,
    mediation,
)
from disputes_app.services.demonstration.corrections import mistype_closings
from disputes_app.services.demonstration.plan import FIRST_DAY, LAST_DAY, Plan
from disputes_app.services.demonstration.story import Setting, Story
from disputes_app.services.demonstration.working_days import picker

_YEARS = {2015: 0.8, 2016: 0.86, 2017: 0.92, 2018: 0.98, 2019: 1.08, 2020: 1.16, 2021: 1.0}
_LOCKDOWN = (date(2020, 1, 31), date(2020, 3, 10))
_LOCKDOWN_SHARE = 0.3
_WAGE_SEASON = {1: 1.5, 2: 1.2, 11: 1.1, 12: 1.35}
_LATE_MEDIATIONS = 0.016
_LATE_ARBITRATIONS = 0.021
_MERGED_IN_A_HUNDRED = 14
_MISTYPED_IN_TEN_THOUSAND = 6


def mediations(setting: Setting, plan: Plan) -> list[Story]:
    """Return the mediations of the five years, those that count and those that do not."""
    rng = setting.rng
    endings = mediation.draw_endings(setting, plan.mediation_closed, plan.agreements)
    days = picker(setting.days.span(FIRST_DAY, LAST_DAY), _busy)(rng, len(endings))
    closings = [
        mediation.Closing(on, ending, late=setting.chance(_LATE_MEDIATIONS))
        for on, ending in zip(days, endings, strict=True)
    ]
    after = _days_after(setting, plan.mediation_after, timedelta(days=12))
    closings += [
        mediation.Closing(on, mediation.Ending.AGREEMENT, begun_by=LAST_DAY) for on in after
    ]
    stories = mediation.closed_mediations(setting, closings)
    mistype_closings(setting, stories, plan.mediation_closed * _MISTYPED_IN_TEN_THOUSAND // 10_000)
    return stories + mediation.other_mediations(setting, _received(setting, plan.mediation_other))


def arbitrations(setting: Setting, plan: Plan) -> list[Story]:
    """Return the arbitrations of the five years, those that count and those that do not."""
    rng = setting.rng
    endings = arbitration.draw_endings(setting, plan.arbitration_closed, plan.settlements)
    days = picker(setting.days.span(FIRST_DAY, LAST_DAY), _busy)(rng, len(endings))
    closings = [
        arbitration.Closing(on, ending, late=setting.chance(_LATE_ARBITRATIONS))
        for on, ending in zip(days, endings, strict=True)
    ]
    after = _days_after(setting, plan.arbitration_after, timedelta(days=36))
    closings += [
        arbitration.Closing(on, arbitration.Ending.SETTLEMENT, begun_by=LAST_DAY) for on in after
    ]
    stories = arbitration.closed_arbitrations(setting, closings)
    mistype_closings(
        setting, stories, plan.arbitration_closed * _MISTYPED_IN_TEN_THOUSAND // 10_000
    )
    merged = arbitration_exits.merged_pairs(
        setting, stories, plan.arbitration_other * _MERGED_IN_A_HUNDRED // 100
    )
    left = plan.arbitration_other - len(merged)
    return [
        *stories,
        *merged,
        *arbitration_exits.other_arbitrations(setting, _received(setting, left)),
    ]


def inspections(setting: Setting, plan: Plan) -> list[Story]:
    """Return the inspections of the five years, those that count and those that do not."""
    rng = setting.rng
    days = picker(setting.days.span(FIRST_DAY, LAST_DAY), _wage_season)
    accepted = days(rng, plan.inspection_accepted)
    filings = inspection.draw_filings(setting, accepted, plan.violations, LAST_DAY)
    before = picker(setting.days.span(date(2015, 10, 20), date(2015, 12, 31)))
    filings += inspection.carried_in(setting, before(rng, plan.inspection_before), FIRST_DAY)
    return [
        *inspection.filed_inspections(setting, filings),
        *inspection.other_inspections(setting, _received(setting, plan.inspection_other)),
    ]


LINES: tuple[Callable[[Setting, Plan], list[Story]], ...] = (mediations, arbitrations, inspections)


def five_years(setting: Setting, plan: Plan) -> list[Story]:
    """Return all cases of part 1, with the sums that the plan publishes."""
    stories = [story for line in LINES for story in line(setting, plan)]
    share_out(setting, stories, plan)
    return stories


def share_out(setting: Setting, stories: list[Story], plan: Plan) -> None:
    """Give the payments of the period their sums, and every case what was claimed."""
    for kinds, total in (
        (accounts.FOR_PARTIES, plan.recovered_for_parties_fen),
        (accounts.BY_INSPECTION, plan.recovered_by_inspection_fen),
    ):
        entries = accounts.paying_entries(stories, kinds, FIRST_DAY, LAST_DAY)
        accounts.meet_total(entries, total, setting.rng)
    accounts.fill_claims(stories, setting.rng)


def _busy(day: date) -> float:
    if _LOCKDOWN[0] <= day <= _LOCKDOWN[1]:
        return _LOCKDOWN_SHARE
    return _YEARS[day.year]


def _wage_season(day: date) -> float:
    return _busy(day) * _WAGE_SEASON.get(day.month, 1.0)


def _received(setting: Setting, count: int) -> list[date]:
    last = LAST_DAY - timedelta(days=30)
    return picker(setting.days.span(FIRST_DAY, last), _busy)(setting.rng, count)


def _days_after(setting: Setting, count: int, within: timedelta) -> list[date]:
    """Draw days of closing just after the period."""
    first = LAST_DAY + timedelta(days=1)
    return picker(setting.days.span(first, LAST_DAY + within))(setting.rng, count)

"""How would the rules that hold now have done over days that are past?

Every day is judged by what had been recorded by its end.  Employers merged since, and what a
project check was corrected to since, count as they are known today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.alert_replay import Replay, replayed
from disputes_app.domain.alerts import evaluate
from disputes_app.domain.errors import DomainError
from disputes_app.services.alert_rule_desk import rules_of
from disputes_app.services.alert_signals import incidents_between, signals_between
from disputes_app.services.alerts import LOOK_BACK
from disputes_app.services.context import Context

USUAL_DAYS = 365


@dataclass(eq=False)
class ReplayPeriodError(DomainError):
    """These days cannot be replayed: they end before they begin, or are not over yet."""

    first: date
    last: date
    today: date


def usual_period(ctx: Context) -> tuple[date, date]:
    """Return the days that are replayed unless somebody says others: a year up to today."""
    today = ctx.today()
    return today - timedelta(days=USUAL_DAYS), today


def replay_alerts(ctx: Context, first: date, last: date) -> Replay:
    """Replay the rules over these days, both inclusive, against the register of incidents.

    Raises:
        ReplayPeriodError: the first day lies after the last, or the last after today.
    """
    if first > last or last > ctx.today():
        raise ReplayPeriodError(first, last, ctx.today())
    with ctx.database.read() as conn:
        rules = rules_of(conn)
        horizon = timedelta(days=rules.horizon_days)
        known_to = min(last + horizon, ctx.today())
        back = timedelta(days=LOOK_BACK * rules.longest_window)
        signals = signals_between(conn, first - back, known_to)
        incidents = incidents_between(conn, first, known_to)
    alerts = evaluate(signals, rules.rules, known_to)
    return replayed(alerts, incidents, first, last, rules.horizon_days, known_to)

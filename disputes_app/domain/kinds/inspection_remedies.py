"""Which periods does a decision start once it reaches an employer, and when does the court open?

行政处罚法 67 (15 days to pay); 行政复议法 20, 23(1)(1) (60 days; on the spot first of all);
行政诉讼法 45, 46 (six months; 15 days after a review); 行政强制法 53: who neither seeks a remedy
nor performs may be brought before the court within three months from the end of these periods;
行政处罚法 72: or from the end of a delay that was approved.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.service import start_on_service

PAY = "penalty.pay"
REVIEW, SUIT = "remedy.review", "remedy.suit"
SUIT_AFTER = "remedy.suit_after_review"
DEMAND, APPLY = "enforcement.demand", "enforcement.apply"
FIRST_REVIEW = (PAY, REVIEW)
"""Against a penalty on the spot there is no suit before the review."""


def start_remedies(
    docket: Docket, event: Event, place: int, rule_ids: tuple[str, ...], *, window: bool = True
) -> None:
    """Start the periods of a party from the day on which it has the decision.

    Args:
        window: also the three months of the court, which follow the last of them; where no last
            day is known there is none.
    """
    start_on_service(docket, event, place, *rule_ids)
    for rule_id in rule_ids:
        clock = docket.find(rule_id, place)
        if clock is not None:
            clock.lasting = True
    if window and last_days(docket, place):
        open_window(docket, place, event.happened_on)


def open_window(docket: Docket, place: int, not_before: date) -> None:
    """Let the three months run from the day on which the last period of the party ends."""
    last = max((*last_days(docket, place), not_before))
    clock = docket.start(APPLY, last, key=place)
    if clock is not None:
        clock.lasting = True


def last_days(docket: Docket, place: int) -> list[date]:
    """Return the last day of each period in which the party may still seek a remedy."""
    found = (docket.last_day(docket.find(one, place)) for one in (REVIEW, SUIT, SUIT_AFTER))
    return [day for day in found if day is not None]

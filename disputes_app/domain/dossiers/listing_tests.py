"""Is there an expired order, and which of the two statutory tests is met by which evidence?

办法 5: an order to pay expired unpaid, and (1) the wages owed to 农民工 reach the threshold of
拒不支付劳动报酬罪 that the bureau has set within 法释〔2013〕3号 3, or (2) the arrears caused a
group or extreme incident *and* that had a serious bad social influence.  Two facts: a group alone,
however large, is not enough.  A person enters what was found; nothing is found by the program.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.listing_course import (
    DECIDE,
    EMPLOYER_PLACE,
    AmountTest,
    EventTest,
    Party,
    course_of,
)
from disputes_app.domain.dossiers.listing_parties import before_decision
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.approval import days_added, extension_flaw, signature_flaw
from disputes_app.domain.kinds.base import Choice, day_of, number_of, text_of
from disputes_app.domain.wage_crime import Owed, Threshold, large_sum

INCIDENTS = (
    Choice("group", "群体性事件", "Group incident"),
    Choice("extreme", "极端事件", "Extreme incident"),
)
ANNULLED_BY = (
    Choice("self", "本机关自行撤销", "By this bureau"),
    Choice("review", "行政复议机关撤销", "By the reviewing body"),
    Choice("court", "人民法院判决撤销", "By the court"),
)
ONE_BOUNDS, TEN_BOUNDS = (5_000_00, 20_000_00), (30_000_00, 100_000_00)
"""Between these the high court sets the sums (法释〔2013〕3号 3), whole fen."""


def incident_found(dossier: Dossier) -> str | None:
    """Let the influence of an incident be entered once the incident is."""
    missing = course_of(dossier).incident is None
    return before_decision(dossier) or ("listing_no_incident" if missing else None)


def not_annulled(dossier: Dossier) -> str | None:
    """Let the order be annulled once."""
    annulled = course_of(dossier).annulled_on is not None
    return open_still(dossier) or ("listing_order_annulled" if annulled else None)


def opened(dossier: Dossier, event: Event) -> None:
    """Open the record of an employer and an order to pay.

    The twenty working days run from the end of its term, whoever notices it when (办法 8).
    """
    facts, on = event.facts, event.happened_on
    order_on, until = day_of(facts, "order_on"), day_of(facts, "order_until")
    if order_on is None or until is None:
        return
    if order_on > on:
        dossier.impossible("date_after_entry", order_on)
        return
    if until < order_on:
        dossier.impossible("listing_term_before_order", until)
        return
    if not number_of(facts, "people") or not number_of(facts, "owed_fen"):
        dossier.impossible("listing_no_migrants")
        return
    dossier.open(event, "ordered")
    dossier.title = dossier.employer
    course = course_of(dossier)
    course.order_number, course.order_on, course.order_until = dossier.reference, order_on, until
    course.parties[EMPLOYER_PLACE] = Party(
        EMPLOYER_PLACE, "employer", dossier.employer, dossier.employer_code
    )
    dossier.start(DECIDE, until)


def unpaid(dossier: Dossier, event: Event) -> None:
    """Note that the order's term is over and not everything is paid (办法 5)."""
    course, on = course_of(dossier), event.happened_on
    if course.order_until is None or on <= course.order_until:
        dossier.impossible("listing_order_runs", course.order_until)
        return
    fen = number_of(event.facts, "unpaid_fen")
    if not fen:
        dossier.impossible("not_positive")
        return
    course.unpaid_on, course.unpaid_fen = on, fen


def amount_tested(dossier: Dossier, event: Event) -> None:
    """Hold the sum against the threshold (办法 5(1)); a later entry stands for an earlier one."""
    facts = event.facts
    one, ten = number_of(facts, "threshold_one_fen"), number_of(facts, "threshold_ten_fen")
    if not (_within(one, ONE_BOUNDS) and _within(ten, TEN_BOUNDS)):
        dossier.impossible("listing_no_threshold")
        return
    people, fen = number_of(facts, "people"), number_of(facts, "amount_fen")
    one_fen, months = number_of(facts, "one_fen") or None, number_of(facts, "months") or None
    if not people or not fen or (one_fen or 0) > fen:
        dossier.impossible("listing_bad_sum")
        return
    met = large_sum(Owed(people, fen, months, one_fen), Threshold(one, ten, own=True))
    course_of(dossier).amount = AmountTest(
        event.seq,
        event.happened_on,
        met.value,
        people,
        fen,
        one_fen,
        months,
        one,
        ten,
        text_of(facts, "evidence"),
        number_of(facts, "entry"),
    )


def _within(fen: int, bounds: tuple[int, int]) -> bool:
    return bounds[0] <= fen <= bounds[1]


def incident_told(dossier: Dossier, event: Event) -> None:
    """Note the group or extreme incident that the arrears caused (办法 5(2), first half)."""
    course_of(dossier).incident = _told(event, text_of(event.facts, "what"))


def influence_told(dossier: Dossier, event: Event) -> None:
    """Note its serious bad social influence (办法 5(2), second half)."""
    course_of(dossier).influence = _told(event, "influence")


def _told(event: Event, what: str) -> EventTest:
    facts = event.facts
    return EventTest(
        event.seq,
        event.happened_on,
        what,
        text_of(facts, "evidence"),
        number_of(facts, "entry"),
        text_of(facts, "dossier"),
        number_of(facts, "people"),
    )


def extended(dossier: Dossier, event: Event) -> None:
    """Give the decision up to twenty working days more, once, signed by the head (办法 8).

    By another, or after the last day, it moves nothing, nor where it is marked irregular.
    """
    clock = dossier.find(DECIDE)
    days = days_added(dossier, event)
    if clock is None:
        dossier.impossible("listing_no_decide_clock")
        return
    if not days or signature_flaw(dossier, event, clock.rule.offices):
        return
    flawed = extension_flaw(dossier, clock, days, event.happened_on)
    if not (flawed or dossier.irregular):
        clock.extension += days
        clock.extensions += 1
        clock.changed()


def order_annulled(dossier: Dossier, event: Event) -> None:
    """Note that the order is annulled: nobody may be listed by it, and who is comes off (16)."""
    course_of(dossier).annulled_on = event.happened_on


def corrected(dossier: Dossier, event: Event) -> None:
    """Note that everything is paid (办法 7, 12(1))."""
    course_of(dossier).corrected_on = event.happened_on


def promised(dossier: Dossier, event: Event) -> None:
    """Note the written promise to owe no wages again (办法 7, 12(3))."""
    course_of(dossier).promised_on = event.happened_on

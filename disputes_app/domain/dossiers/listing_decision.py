"""When may an employer be listed, when not, and how may the decision be attacked?

办法 5 (an expired order and a test), 6 (after the last objection period), 7 (corrected and
promised: the head may leave it), 8 (twenty working days), 11 (three years from the decision), 16
(an annulled order), 18 (行政复议 or suit).
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.listing_course import (
    DECIDE,
    ELIGIBLE,
    EMPLOYER_PLACE,
    HEADS,
    OBJECTION,
    TAKE_DOWN,
    TERM,
    Course,
    Party,
    Term,
    course_of,
    in_force,
    take_down_key,
)
from disputes_app.domain.dossiers.listing_parties import (
    is_proven,
    names_head,
    served_day,
    waits_for,
)
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.approval import signature_flaw
from disputes_app.domain.kinds.base import Choice, is_set, number_of, text_of
from disputes_app.domain.kinds.inspection_remedies import REVIEW, SUIT, SUIT_AFTER

LISTED, NOT_LISTED = "listed", "not_listed"
GROUNDS = (
    Choice("corrected", "已改正并作出书面信用承诺（办法第7条）", "Corrected and promised (art. 7)"),
    Choice("paid", "期限内已支付（办法第5条）", "Paid within the term (art. 5)"),
    Choice("no_test", "不符合第5条规定的情形", "No test of art. 5 is met"),
    Choice("order_annulled", "责令限期支付文书已撤销", "The order was annulled"),
    Choice("objection", "用人单位的异议成立", "The employer's objection is founded"),
)
WAYS = (
    Choice("review", "行政复议", "Administrative review"),
    Choice("suit", "行政诉讼", "Suit"),
)
ABOUT = (
    Choice("listing", "列入决定", "Decision to list"),
    Choice("refusal", "不予提前移出决定", "Refusal of early removal"),
)
RESULTS = (
    Choice("kept", "维持、驳回", "Upheld"),
    Choice("annulled", "撤销、确认违法或者无效", "Annulled"),
    Choice("withdrawn", "撤回", "Withdrawn"),
)


def why_not_listed(dossier: Dossier, on: date) -> tuple[str, date | None] | None:
    """Return the first reason against listing on a day, with its day; None where there is none."""
    course = course_of(dossier)
    found = _not_founded(course, on)
    if found is not None:
        return found
    if not in_force(dossier, TERM, on):
        return "listing_no_rule", None
    if not in_force(dossier, OBJECTION, on):
        return None
    employer = course.parties[EMPLOYER_PLACE]
    if employer.is_excluded:
        return "listing_objection_upheld", employer.answered_on
    waiting = (waits_for(dossier, one, on) for one in course.parties.values())
    return next((why for why in waiting if why is not None), None)


def _not_founded(course: Course, on: date) -> tuple[str, date | None] | None:
    """Return what is missing of 办法 5: an order that expired unpaid and stands, and a test."""
    if course.annulled_on is not None:
        return "listing_order_annulled", course.annulled_on
    if course.order_until is None or on <= course.order_until:
        return "listing_order_runs", course.order_until
    if course.unpaid_on is None:
        return "listing_no_unpaid", None
    return None if course.is_tested else ("listing_no_test", None)


def listed(dossier: Dossier, event: Event) -> None:
    """Decide to list: the employer and every party with it, from this day on (办法 5, 8, 11)."""
    on, course = event.happened_on, course_of(dossier)
    why_not = why_not_listed(dossier, on)
    if why_not is not None:
        dossier.impossible(*why_not)
        return
    if in_force(dossier, DECIDE, on):
        if not names_head(dossier):
            dossier.unlawful("listing_no_head")
        if not is_set(event.facts, "tells_remedies"):
            dossier.unlawful("listing_paper_incomplete")
    _decided(course, event, LISTED)
    dossier.finish(DECIDE, on, "listing_decided_late")
    begin_term(dossier, on)


def not_listed(dossier: Dossier, event: Event) -> None:
    """Decide not to list, with the ground and the reasons; art. 7 leaves it to the head."""
    on, course = event.happened_on, course_of(dossier)
    ground = text_of(event.facts, "ground")
    if not _ground_holds(course, ground):
        dossier.impossible(f"listing_ground_{ground}")
        return
    if ground == "corrected":
        signature_flaw(dossier, event, HEADS)
    _decided(course, event, NOT_LISTED)
    course.ground = ground
    dossier.finish(DECIDE, on, "listing_decided_late")
    dossier.end(on, NOT_LISTED)


def _ground_holds(course: Course, ground: str) -> bool:
    holds = {
        "corrected": course.corrected_on is not None and course.promised_on is not None,
        "paid": course.unpaid_on is None,
        "no_test": not course.is_tested,
        "order_annulled": course.annulled_on is not None,
        "objection": course.parties[EMPLOYER_PLACE].is_excluded,
    }
    return holds[ground]


def _decided(course: Course, event: Event, what: str) -> None:
    course.decision, course.decided_on = what, event.happened_on
    course.decision_number = text_of(event.facts, "number")
    course.reason = text_of(event.facts, "reason")
    course.basis = text_of(event.facts, "basis")


def begin_term(dossier: Dossier, on: date) -> None:
    """Put it on the list for the term of the version in force; what follows its end begins too.

    A term ends on its day, a working day or not; ten working days later the publication has to be
    gone (办法 17(1)).
    """
    course = course_of(dossier)
    number = len(course.terms) + 1
    clock = dossier.start(TERM, on, key=number)
    until = dossier.last_day(clock)
    course.terms.append(Term(number, on, until))
    course.taken_down_on = None
    if until is not None:
        dossier.start(TAKE_DOWN, until, key=take_down_key(number))
    start_waiting(dossier)
    dossier.stage = LISTED


def start_waiting(dossier: Dossier) -> None:
    """Let the six months run from the later of correction and listing (办法 12(2))."""
    course = course_of(dossier)
    term = course.term
    if term is not None and course.corrected_on is not None:
        dossier.start(ELIGIBLE, max(course.corrected_on, term.from_on), key=term.number)


def end_term(dossier: Dossier, on: date, end: str) -> None:
    """End the effect for all parties on a day; ten working days to take down begin (办法 17)."""
    term = course_of(dossier).term
    if term is None:
        return
    term.ended_on, term.end = on, end
    for rule_id in (TERM, ELIGIBLE):
        dossier.stop(rule_id, on, key=term.number)
    dossier.start(TAKE_DOWN, on, key=take_down_key(term.number))
    dossier.stage = "removed"


def decision_served(dossier: Dossier, event: Event) -> None:
    """Begin a party's sixty days for a review and six months for a suit (办法 18)."""
    party = course_of(dossier).parties.get(number_of(event.facts, "party"))
    if party is None or party.is_excluded:
        dossier.impossible("not_a_party")
        return
    on = served_day(dossier, event)
    if party.decision_served_on is not None and (on is None or on >= party.decision_served_on):
        dossier.impossible("listing_served_already", party.decision_served_on)
        return
    if is_proven(dossier, event) and on is not None:
        party.decision_served_on = on
        start_remedies(dossier, on, party.place)


def start_remedies(dossier: Dossier, on: date, key: int) -> None:
    """Begin the periods of 行政复议法 20 and 行政诉讼法 46; they outlive the record."""
    for rule_id in (REVIEW, SUIT):
        clock = dossier.start(rule_id, on, key=key)
        if clock is not None:
            clock.lasting = True


def remedy_key(dossier: Dossier, party: Party, event: Event) -> int | None:
    """Return the key of a party's periods against the decision an entry is about."""
    if text_of(event.facts, "about") == "listing":
        return party.place if party.decision_served_on is not None else None
    course = course_of(dossier)
    refused = course.refused_seq and party.place == EMPLOYER_PLACE
    return key_for(party.place, course.refused_seq) if refused else None


def remedy_sought(dossier: Dossier, event: Event) -> None:
    """Note that a party asked for a review, or sued."""
    party = course_of(dossier).parties.get(number_of(event.facts, "party"))
    key = None if party is None else remedy_key(dossier, party, event)
    if party is None or key is None:
        dossier.impossible("listing_no_decision_for_party")
        return
    if text_of(event.facts, "way") == "review":
        dossier.stop(REVIEW, event.happened_on, key=key)
    for rule_id in (SUIT, SUIT_AFTER):
        dossier.stop(rule_id, event.happened_on, key=key)


def remedy_result(dossier: Dossier, event: Event) -> None:
    """Take over what the reviewing body or court said.

    An annulled listing ends for all if the employer won, else for the person who did; against a
    review that kept it there are fifteen days to sue (行政诉讼法 45).
    """
    course, on = course_of(dossier), event.happened_on
    party = course.parties.get(number_of(event.facts, "party"))
    key = None if party is None else remedy_key(dossier, party, event)
    if party is None or key is None:
        dossier.impossible("listing_no_decision_for_party")
        return
    result = text_of(event.facts, "result")
    if result == "kept" and text_of(event.facts, "way") == "review":
        clock = dossier.start(SUIT_AFTER, on, key=key)
        if clock is not None:
            clock.lasting = True
    if result == "annulled":
        _annulled(dossier, event, party)


def _annulled(dossier: Dossier, event: Event, party: Party) -> None:
    course, on, term = course_of(dossier), event.happened_on, course_of(dossier).term
    if text_of(event.facts, "about") == "refusal":
        course.refused_on, course.refused_seq = None, 0
        course.applied_on = on
    elif party.place == EMPLOYER_PLACE:
        _undo(dossier, on)
    elif party.freed_on is None and term is not None:
        party.freed_on = on
        if course.in_effect(on):
            dossier.start(TAKE_DOWN, on, key=take_down_key(term.number, party.place))


def revoked(dossier: Dossier, event: Event) -> None:
    """Revoke the decision to list: its order was annulled (办法 16), or the bureau corrects it.

    A term that was over by then keeps its last day, and so does its taking down (办法 17(1)).
    """
    course = course_of(dossier)
    if text_of(event.facts, "ground") == "order_annulled" and course.annulled_on is None:
        dossier.impossible("listing_order_stands")
        return
    _undo(dossier, event.happened_on)


def _undo(dossier: Dossier, on: date) -> None:
    """Take the decision back: it ends what still has effect, and nothing of it is restored (16)."""
    course = course_of(dossier)
    if course.in_effect(on):
        end_term(dossier, on, "revoked")
    elif course.term is not None:
        course.term.end = "revoked"
    course.decision = "annulled"

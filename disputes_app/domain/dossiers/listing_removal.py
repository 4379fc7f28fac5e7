"""What follows a listing: publication, new arrears, early removal and its revocation, take-down?

办法 9, 10 (publish, share), 12 (early removal after six months), 13 (never with new arrears or a
prosecution), 14 (fifteen working days; all parties together), 15 (false materials: restored, its
term counted anew), 17 (ten working days to take down).
"""

from __future__ import annotations

from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.listing_course import (
    ELIGIBLE,
    EMPLOYER_PLACE,
    REMOVAL,
    TAKE_DOWN,
    Course,
    Shown,
    course_of,
    take_down_key,
)
from disputes_app.domain.dossiers.listing_decision import begin_term, end_term, start_remedies
from disputes_app.domain.dossiers.listing_decision import start_waiting as start_six_months
from disputes_app.domain.dossiers.listing_parties import is_proven, served_day
from disputes_app.domain.dossiers.listing_tests import corrected as note_correction
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, is_set, number_of, text_of

PROSECUTIONS = (
    Choice("pending", "涉嫌拒不支付劳动报酬犯罪，正在刑事诉讼期间", "Criminal proceedings pend"),
    Choice("convicted", "已经被追究刑事责任", "Convicted"),
    Choice("cleared", "刑事诉讼已终结，未追究刑事责任", "Ended without criminal liability"),
)
REVOKED_FOR = (
    Choice("order_annulled", "责令限期支付文书被撤销（办法第16条）", "The order was annulled (16)"),
    Choice("own", "本机关自行纠正", "Corrected by this bureau"),
)


def decided_to_list(dossier: Dossier) -> str | None:
    """Let an entry be made once it was decided to list."""
    return None if course_of(dossier).terms else "listing_not_listed"


def on_list(dossier: Dossier) -> str | None:
    """Let an entry be made while the newest term was not ended by a decision."""
    term = course_of(dossier).term
    if term is None:
        return "listing_not_listed"
    return open_still(dossier) or ("listing_ended" if term.end else None)


def listed_and_open(dossier: Dossier) -> str | None:
    """Let a publication be taken down once."""
    return decided_to_list(dossier) or open_still(dossier)


def removal_open(dossier: Dossier) -> str | None:
    """Let an application be decided that was not decided yet."""
    waits = course_of(dossier).applied_on is not None
    return on_list(dossier) or (None if waits else "listing_not_applied")


def was_removed(dossier: Dossier) -> str | None:
    """Let an early removal be revoked, also long after the record ended (办法 15)."""
    term = course_of(dossier).term
    if term is None or term.end != "removed":
        return "listing_not_removed"
    return "listing_order_annulled" if course_of(dossier).annulled_on is not None else None


def _in_effect(dossier: Dossier, event: Event) -> bool:
    """Say whether it is on the list that day; a term that is over is shown no more (办法 17)."""
    course, on = course_of(dossier), event.happened_on
    if not course.in_effect(on):
        dossier.impossible(
            "listing_not_in_effect", None if not course.term else course.term.until_on
        )
        return False
    return True


def published(dossier: Dossier, event: Event) -> None:
    """Publish the list on the bureau's portal and the other sites (办法 9)."""
    if _in_effect(dossier, event):
        course_of(dossier).published.append(_shown(event))


def shared(dossier: Dossier, event: Event) -> None:
    """Share it with the credit platform of the same level (办法 10)."""
    if _in_effect(dossier, event):
        course_of(dossier).shared.append(_shown(event))


def said(_dossier: Dossier, _event: Event) -> None:
    """Stand in the log and change nothing."""


def _shown(event: Event) -> Shown:
    return Shown(event.seq, event.happened_on, text_of(event.facts, "where"))


def corrected(dossier: Dossier, event: Event) -> None:
    """Note the correction; once listed the six months run from it (办法 12)."""
    if course_of(dossier).corrected_on is not None:
        dossier.impossible("listing_corrected_already", course_of(dossier).corrected_on)
        return
    note_correction(dossier, event)
    if course_of(dossier).terms:
        start_six_months(dossier)


def new_arrears(dossier: Dossier, event: Event) -> None:
    """Note that it owes wages again within its term (办法 13(1))."""
    course, case = course_of(dossier), text_of(event.facts, "case")
    if not course.in_effect(event.happened_on):
        dossier.impossible("listing_not_in_effect")
        return
    course.new_arrears.append((event.happened_on, case))
    dossier.link_case(case)


def prosecuted(dossier: Dossier, event: Event) -> None:
    """Note how a prosecution for refusal to pay stands (办法 13(2))."""
    course = course_of(dossier)
    course.prosecution = text_of(event.facts, "what")


def excluded(dossier: Dossier, event: Event) -> None:
    """Note another ground that laws or policy set against early removal (办法 13(3))."""
    course_of(dossier).excluded.append((event.happened_on, text_of(event.facts, "basis")))


def removal_applied(dossier: Dossier, event: Event) -> None:
    """Take the application with its three papers; fifteen working days begin (办法 12, 14)."""
    course, on, facts = course_of(dossier), event.happened_on, event.facts
    term = course.term
    if term is None or not course.in_effect(on):
        dossier.impossible("listing_not_in_effect", None if term is None else term.until_on)
        return
    if course.applied_on is not None:
        dossier.impossible("listing_applied_already", course.applied_on)
        return
    if course.corrected_on is None:
        dossier.impossible("listing_not_corrected")
        return
    clock = dossier.clocks.get((ELIGIBLE, term.number))
    first = dossier.last_day(clock)
    if first is None or on < first:
        dossier.impossible("listing_too_early", first)
        return
    if not all(is_set(facts, one) for one in ("written", "proof_of_correction", "promise")):
        dossier.impossible("listing_materials_missing")
        return
    course.applied_on = on
    dossier.start(REMOVAL, on)


def why_not_removed(course: Course) -> str | None:
    """Return which exclusion of 办法 13 stands against early removal in the present term."""
    term = course.term
    if term is None:
        return "listing_not_listed"
    if any(on >= term.from_on for on, _case in course.new_arrears):
        return "listing_new_arrears"
    if course.prosecution in {"pending", "convicted"}:
        return "listing_prosecuted"
    return "listing_excluded" if course.excluded else None


def removal_granted(dossier: Dossier, event: Event) -> None:
    """Remove the employer, and with it every other party (办法 14 ¶3)."""
    course, on = course_of(dossier), event.happened_on
    term = course.term
    if term is None or not course.in_effect(on):
        dossier.impossible("listing_not_in_effect", None if term is None else term.until_on)
        return
    why_not = why_not_removed(course)
    if why_not is not None:
        dossier.impossible(why_not)
        return
    dossier.finish(REMOVAL, on, "listing_removal_late")
    course.applied_on = None
    end_term(dossier, on, "removed")


def removal_refused(dossier: Dossier, event: Event) -> None:
    """Refuse early removal, with the reasons (办法 14 ¶2)."""
    course, on = course_of(dossier), event.happened_on
    dossier.finish(REMOVAL, on, "listing_removal_late")
    course.applied_on = None
    course.refused_on, course.refused_seq = on, event.seq


def refusal_served(dossier: Dossier, event: Event) -> None:
    """Begin the employer's periods against the refusal (办法 18)."""
    course, on = course_of(dossier), served_day(dossier, event)
    if not course.refused_seq:
        dossier.impossible("listing_not_refused")
        return
    if is_proven(dossier, event) and on is not None:
        start_remedies(dossier, on, key_for(EMPLOYER_PLACE, course.refused_seq))


def restored(dossier: Dossier, event: Event) -> None:
    """Revoke the early removal for false materials: listed again, its term counted anew (15)."""
    course, on = course_of(dossier), event.happened_on
    term = course.term
    if term is None or not is_set(event.facts, "serious"):
        dossier.impossible("listing_not_serious")
        return
    if is_set(event.facts, "not_corrected"):
        course.corrected_on = None
    dossier.stop(TAKE_DOWN, on, key=take_down_key(term.number))
    dossier.ended_on, dossier.outcome = None, ""
    begin_term(dossier, on)


def taken_down(dossier: Dossier, event: Event) -> None:
    """Stop publishing and tell the sites, ten working days after the end at most (办法 17)."""
    course, on = course_of(dossier), event.happened_on
    term, place = course.term, number_of(event.facts, "party")
    if term is None:
        return
    if place > EMPLOYER_PLACE:
        _person_taken_down(dossier, event, place)
        return
    if course.in_effect(on):
        dossier.impossible("listing_in_effect", term.until_on)
        return
    dossier.finish(TAKE_DOWN, on, "listing_taken_down_late", key=take_down_key(term.number))
    course.taken_down_on = on
    course.downs.append(on)
    dossier.end(on, term.end or "expired")


def _person_taken_down(dossier: Dossier, event: Event, place: int) -> None:
    course, on = course_of(dossier), event.happened_on
    party, term = course.parties.get(place), course.term
    if party is None or term is None or party.freed_on is None:
        dossier.impossible("listing_in_effect", None if term is None else term.until_on)
        return
    key = take_down_key(term.number, place)
    dossier.finish(TAKE_DOWN, on, "listing_taken_down_late", key=key)


def struck_out(dossier: Dossier, event: Event) -> None:
    """End a record that was opened by mistake."""
    dossier.end(event.happened_on, "struck_out")

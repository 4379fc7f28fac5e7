"""Who is to be listed, who has been told, and may each still object (办法 5, 6)?

Employer and persons have each their own notice, service, objection and answer.  A notice counts as
served as other papers of an inspection do: on the day of its proof (民诉法 87-91), or with the
last day of a public notice (民诉法 95).  The five working days begin on that day.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.listing_course import (
    EMPLOYER_PLACE,
    OBJECTION,
    VERIFY,
    Party,
    course_of,
    in_force,
    last_day_of,
)
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, day_of, is_set, number_of, text_of
from disputes_app.domain.kinds.service import NEEDS_PROOF, PUBLIC_NOTICE, UNPROVEN, names_proof

BY_NOTICE = "public_notice"
ROLES = (
    Choice("legal_rep", "法定代表人", "Legal representative"),
    Choice("principal", "主要负责人", "Person in charge"),
    Choice("direct_manager", "直接负责的主管人员", "Manager directly responsible"),
    Choice("other_person", "其他直接责任人员", "Other person directly responsible"),
)
_HEADS_OF_FIRM = frozenset({"legal_rep", "principal"})
UPHELD = "upheld"
ANSWERS = (
    Choice("rejected", "异议不成立", "Objection not founded"),
    Choice(UPHELD, "异议成立，该当事人不予列入", "Objection founded; this party is not listed"),
)


def before_decision(dossier: Dossier) -> str | None:
    """Let an entry be made until it has been decided."""
    return open_still(dossier) or ("listing_decided" if course_of(dossier).decision else None)


def may_notice(dossier: Dossier) -> str | None:
    """Let a notice go out once an order expired unpaid and a test is met (办法 5, 6)."""
    course = course_of(dossier)
    why_not = before_decision(dossier)
    if why_not is None and course.annulled_on is not None:
        return "listing_order_annulled"
    if why_not is None and course.unpaid_on is None:
        return "listing_no_unpaid"
    return why_not or (None if course.is_tested else "listing_no_test")


def person_added(dossier: Dossier, event: Event) -> None:
    """Name a person who is to be listed with the employer (办法 5)."""
    course, name = course_of(dossier), text_of(event.facts, "name").strip()
    role, code = text_of(event.facts, "role"), text_of(event.facts, "id_number")
    if any(one.name == name and one.code == code for one in course.parties.values()):
        dossier.impossible("listing_person_twice")
        return
    course.parties[event.seq] = Party(event.seq, role, name, code)


def person_left_out(dossier: Dossier, event: Event) -> None:
    """Leave a person out who is not responsible after all."""
    place = number_of(event.facts, "party")
    if place == EMPLOYER_PLACE or _party(dossier, event) is None:
        dossier.impossible("listing_not_a_person")
        return
    for rule_id in (OBJECTION, VERIFY, PUBLIC_NOTICE):
        dossier.stop(rule_id, event.happened_on, key=place)
    del course_of(dossier).parties[place]


def noticed(dossier: Dossier, event: Event) -> None:
    """Tell a party what is intended, why, and which rights it has (办法 6).

    A new notice to the same party begins its course anew.
    """
    party = _party(dossier, event)
    if party is None:
        return
    on = event.happened_on
    if not is_set(event.facts, "tells_rights") and in_force(dossier, OBJECTION, on):
        dossier.unlawful("listing_notice_incomplete")
        return
    for rule_id in (OBJECTION, VERIFY, PUBLIC_NOTICE):
        dossier.stop(rule_id, on, key=party.place)
    fresh = Party(party.place, party.role, party.name, party.code)
    fresh.noticed_on, fresh.notice_number = on, text_of(event.facts, "number")
    course_of(dossier).parties[party.place] = fresh
    dossier.stage = "notice"


def notice_served(dossier: Dossier, event: Event) -> None:
    """Begin the party's five working days on the day on which it has the notice (办法 6)."""
    party = _party(dossier, event)
    if party is None:
        return
    on = served_day(dossier, event)
    if party.noticed_on is None:
        dossier.impossible("listing_not_noticed")
        return
    if party.served_on is not None and (on is None or on >= party.served_on):
        dossier.impossible("listing_served_already", party.served_on)
        return
    if not is_proven(dossier, event):
        return
    party.method = text_of(event.facts, "method")
    party.acted_on, party.served_on = event.happened_on, on
    if party.method == BY_NOTICE:
        dossier.start(PUBLIC_NOTICE, event.happened_on, key=party.place)
    else:
        dossier.stop(PUBLIC_NOTICE, event.happened_on, key=party.place)
    if on is not None:
        dossier.start(OBJECTION, on, key=party.place)
    if all(one.served_on is not None for one in course_of(dossier).parties.values()):
        dossier.stage = "objection"


def served_day(dossier: Dossier, event: Event) -> date | None:
    """Return the day on which a service takes effect; None where no rule of that time is known."""
    if text_of(event.facts, "method") == BY_NOTICE:
        return last_day_of(dossier, PUBLIC_NOTICE, event.happened_on)
    return event.happened_on


def is_proven(dossier: Dossier, event: Event) -> bool:
    """Say whether an entry tells of a service in law; report what is wrong with it."""
    sent_on = day_of(event.facts, "sent_on")
    if sent_on is not None and sent_on > event.happened_on:
        dossier.impossible("date_after_entry", sent_on)
        return False
    method = text_of(event.facts, "method")
    if method == "electronic" and not text_of(event.facts, "system").strip():
        dossier.impossible("system_missing")
        return False
    unproven = method in NEEDS_PROOF and not names_proof(event.facts)
    return not (unproven and dossier.unlawful(UNPROVEN))


def objected(dossier: Dossier, event: Event) -> None:
    """Take an objection: in time it has to be verified and answered (办法 6); late it has none."""
    party = _served(dossier, event)
    if party is None:
        return
    if party.objected_on is not None or party.waived_on is not None:
        dossier.impossible("listing_objected_already")
        return
    on, clock = event.happened_on, dossier.find(OBJECTION, party.place)
    if dossier.passed(clock, on) is not None:
        party.late_objection_on = on
        return
    party.objected_on, party.objection = on, text_of(event.facts, "text")
    dossier.stop(OBJECTION, on, key=party.place)
    dossier.start(VERIFY, on, key=party.place)


def waived(dossier: Dossier, event: Event) -> None:
    """Note that a party does not object."""
    party = _served(dossier, event)
    if party is None:
        return
    if party.objected_on is not None:
        dossier.impossible("listing_objected_already")
        return
    party.waived_on = event.happened_on
    dossier.stop(OBJECTION, event.happened_on, key=party.place)


def answered(dossier: Dossier, event: Event) -> None:
    """Tell a party what came of its objection, within five working days (办法 6)."""
    party = _party(dossier, event)
    if party is None:
        return
    if party.objected_on is None or party.answered_on is not None:
        dossier.impossible("listing_no_objection")
        return
    party.answered_on, party.answer = event.happened_on, text_of(event.facts, "result")
    dossier.finish(VERIFY, event.happened_on, "listing_verified_late", key=party.place)


def waits_for(dossier: Dossier, party: Party, on: date) -> tuple[str, date | None] | None:
    """Return why nothing can be decided on a day because of a party; None where it can be.

    Its objection period has ended, or it objected and was answered, or it waived (办法 6).
    """
    if party.noticed_on is None:
        return "listing_party_not_noticed", None
    if party.served_on is None or party.served_on > on:
        return "listing_party_not_served", party.served_on
    if party.objected_on is not None:
        return None if party.answered_on is not None else ("listing_objection_open", None)
    clock = dossier.clocks.get((OBJECTION, party.place))
    if party.waived_on is not None or clock is None:
        return None
    last = dossier.last_day(clock)
    return ("listing_objection_runs", last) if last is None or on <= last else None


def names_head(dossier: Dossier) -> bool:
    """Say whether the legal representative or person in charge is among the parties (办法 5)."""
    return any(one.role in _HEADS_OF_FIRM for one in course_of(dossier).parties.values())


def _party(dossier: Dossier, event: Event) -> Party | None:
    party = course_of(dossier).parties.get(number_of(event.facts, "party"))
    if party is None:
        dossier.impossible("not_a_party")
    return party


def _served(dossier: Dossier, event: Event) -> Party | None:
    """Return the party of an entry once it has the notice."""
    party = _party(dossier, event)
    if party is None:
        return None
    if party.served_on is None or party.served_on > event.happened_on:
        dossier.impossible("listing_party_not_served", party.served_on)
        return None
    return party

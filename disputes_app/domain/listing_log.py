"""How does the log of a listing become what is known of it on a day?

A pure reader: it reads the log with :func:`read_steps` and asks nothing else.  Cited is
拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人社部令第45号) as 办法.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from disputes_app.domain.dossiers.base import Dossier, DossierType
from disputes_app.domain.dossiers.listing_course import (
    DECIDE,
    ELIGIBLE,
    OBJECTION,
    REMOVAL,
    TAKE_DOWN,
    VERIFY,
    Course,
    Party,
    course_of,
    listed_spans,
    take_down_key,
)
from disputes_app.domain.dossiers.listing_decision import why_not_listed
from disputes_app.domain.dossiers.listing_parties import waits_for
from disputes_app.domain.dossiers.listing_removal import why_not_removed
from disputes_app.domain.dossiers.reading import live_steps, read_steps
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.domain.listing_standing import (
    Due,
    ListedParty,
    ListingDue,
    ListingLog,
    ListingStage,
    PartyState,
    RemovalFacts,
)

REPAIR_RULES_SINCE = date(2026, 4, 1)
"""信用修复管理办法 (国家发展改革委令第36号), not on file in full."""


def listing_log(
    events: Iterable[Event], law: Law, on: date, *, repair_months: int = 0
) -> ListingLog:
    """Return how a record stands at the end of a day; entries of later days are left out.

    Args:
        events: the log as stored, with what was struck out.
        repair_months: how long the credit-repair rules may ask for; 0 for no warning.
    """
    dossier = read_steps(DossierType.LISTING, live_steps(DossierType.LISTING, events, on), law)
    course = course_of(dossier)
    spans = listed_spans(dossier)
    take_down_until = _take_down_until(dossier, course, on)
    return ListingLog(
        on=on,
        stage=_stage(dossier, course, on),
        employer=dossier.employer,
        employer_code=dossier.employer_code,
        order_number=course.order_number,
        order_on=course.order_on,
        order_until=course.order_until,
        cases=tuple(dossier.cases),
        people=dossier.people,
        owed_fen=dossier.owed_fen,
        unpaid_on=course.unpaid_on,
        unpaid_fen=course.unpaid_fen,
        amount=course.amount,
        incident=course.incident,
        influence=course.influence,
        amount_met=course.amount_met,
        event_met=course.event_met,
        annulled_on=course.annulled_on,
        promised_on=course.promised_on,
        parties=tuple(_party(dossier, course, one, on) for one in course.parties.values()),
        waits=None if course.decision or dossier.ended else why_not_listed(dossier, on),
        decide_until=dossier.last_day(dossier.find(DECIDE)),
        decision=course.decision,
        decided_on=course.decided_on,
        decision_number=course.decision_number,
        ground=course.ground,
        reason=course.reason,
        basis=course.basis,
        spans=spans,
        published=tuple(course.published),
        shared=tuple(course.shared),
        is_public=course.is_public,
        taken_down_on=course.taken_down_on,
        take_down_until=take_down_until,
        removal=_removal(dossier, course, on, repair_months),
        new_arrears=tuple(course.new_arrears),
        prosecution=course.prosecution,
        due=tuple(_due(dossier, course, on)),
    )


def _stage(dossier: Dossier, course: Course, on: date) -> ListingStage:
    if course.terms:
        return _after_decision(dossier, course, on)
    if dossier.ended:
        return ListingStage.NOT_LISTED
    if course.order_until is None or on <= course.order_until:
        return ListingStage.ORDERED
    if course.annulled_on is not None:
        return ListingStage.DECIDING
    if course.unpaid_on is None or not course.is_tested:
        return ListingStage.CLUE
    return _before_decision(dossier, course, on)


def _after_decision(dossier: Dossier, course: Course, on: date) -> ListingStage:
    if not course.in_effect(on):
        return ListingStage.REMOVED
    eligible = _eligible_from(dossier, course)
    may = eligible is not None and on >= eligible and why_not_removed(course) is None
    return ListingStage.REMOVABLE if may else ListingStage.LISTED


def _before_decision(dossier: Dossier, course: Course, on: date) -> ListingStage:
    states = {_state(dossier, course, one, on) for one in course.parties.values()}
    if states & {PartyState.TO_NOTICE, PartyState.TO_SERVE, PartyState.NOTICE_RUNS}:
        return ListingStage.NOTICE
    if states & {PartyState.MAY_OBJECT, PartyState.TO_ANSWER}:
        return ListingStage.OBJECTION
    return ListingStage.DECIDING


_STATE_OF = {
    "listing_party_not_noticed": PartyState.TO_NOTICE,
    "listing_objection_open": PartyState.TO_ANSWER,
    "listing_objection_runs": PartyState.MAY_OBJECT,
}


def _state(dossier: Dossier, course: Course, party: Party, on: date) -> PartyState:
    if party.is_excluded:
        return PartyState.EXCLUDED
    if course.terms:
        freed = party.freed_on is not None and party.freed_on <= on
        return PartyState.LISTED if course.in_effect(on) and not freed else PartyState.OVER
    if dossier.ended:
        return PartyState.NOT_LISTED
    why = waits_for(dossier, party, on)
    if why is None:
        return PartyState.READY
    waits_for_service = PartyState.TO_SERVE if party.acted_on is None else PartyState.NOTICE_RUNS
    return _STATE_OF.get(why[0], waits_for_service)


def _party(dossier: Dossier, course: Course, party: Party, on: date) -> ListedParty:
    def last(rule_id: str, *, running: bool = False) -> date | None:
        key = (rule_id, party.place)
        return dossier.last_day(dossier.find(*key) if running else dossier.clocks.get(key))

    return ListedParty(
        place=party.place,
        role=party.role,
        name=party.name,
        code=party.code,
        state=_state(dossier, course, party, on),
        noticed_on=party.noticed_on,
        notice_number=party.notice_number,
        method=party.method,
        acted_on=party.acted_on,
        served_on=party.served_on,
        objection_until=None if party.served_on is None else last(OBJECTION),
        objected_on=party.objected_on,
        objection=party.objection,
        late_objection_on=party.late_objection_on,
        answer_until=last(VERIFY, running=True),
        answered_on=party.answered_on,
        answer=party.answer,
        waived_on=party.waived_on,
        decision_served_on=party.decision_served_on,
        freed_on=party.freed_on,
    )


def _eligible_from(dossier: Dossier, course: Course) -> date | None:
    term = course.term
    if term is None or course.corrected_on is None:
        return None
    return dossier.last_day(dossier.clocks.get((ELIGIBLE, term.number)))


def _removal(dossier: Dossier, course: Course, on: date, repair_months: int) -> RemovalFacts:
    eligible = _eligible_from(dossier, course)
    term = course.term
    warn_until = None
    if repair_months and term is not None and eligible is not None and course.in_effect(on):
        later = max(term.from_on, course.corrected_on or term.from_on)
        over = later + relativedelta(months=repair_months)
        warn_until = over if over > max(eligible, REPAIR_RULES_SINCE) else None
    return RemovalFacts(
        course.corrected_on,
        eligible,
        why_not_removed(course) if term is not None else None,
        course.applied_on,
        dossier.last_day(dossier.find(REMOVAL)),
        course.refused_on,
        warn_until,
    )


def _take_down_until(dossier: Dossier, course: Course, on: date) -> date | None:
    term = course.term
    if term is None or course.in_effect(on) or course.taken_down_on is not None:
        return None
    return dossier.last_day(dossier.find(TAKE_DOWN, take_down_key(term.number)))


def _due(dossier: Dossier, course: Course, on: date) -> Iterator[Due]:
    if course.terms:
        yield from _due_after(dossier, course, on)
    elif not dossier.ended and course.order_until is not None and on > course.order_until:
        yield from _due_before(dossier, course, on)


def _due_before(dossier: Dossier, course: Course, on: date) -> Iterator[Due]:
    until = dossier.last_day(dossier.find(DECIDE))
    if course.annulled_on is not None:
        yield Due(ListingDue.DECIDE, until)
        return
    if course.unpaid_on is None:
        yield Due(ListingDue.ESTABLISH_UNPAID, until)
    if not course.is_tested:
        yield Due(ListingDue.TEST, until)
    if course.unpaid_on is None or not course.is_tested:
        return
    yield from _due_of_parties(dossier, course, on)
    yield Due(ListingDue.DECIDE, until)


def _due_of_parties(dossier: Dossier, course: Course, on: date) -> Iterator[Due]:
    for party in course.parties.values():
        state = _state(dossier, course, party, on)
        if state is PartyState.TO_NOTICE:
            yield Due(ListingDue.NOTICE, party=party.place)
        elif state is PartyState.TO_SERVE:
            yield Due(ListingDue.SERVE_NOTICE, party=party.place)
        elif state is PartyState.TO_ANSWER:
            until = dossier.last_day(dossier.find(VERIFY, party.place))
            yield Due(ListingDue.ANSWER_OBJECTION, until, party.place)


def _due_after(dossier: Dossier, course: Course, on: date) -> Iterator[Due]:
    term = course.term
    if term is None or dossier.ended:
        return
    if not course.in_effect(on):
        yield Due(ListingDue.TAKE_DOWN, _take_down_until(dossier, course, on))
        return
    if course.annulled_on is not None:
        yield Due(ListingDue.REVOKE)
    for party in course.parties.values():
        if not party.is_excluded and party.decision_served_on is None:
            yield Due(ListingDue.SERVE_DECISION, party=party.place)
        freed = dossier.find(TAKE_DOWN, take_down_key(term.number, party.place))
        if freed is not None:
            yield Due(ListingDue.TAKE_DOWN, dossier.last_day(freed), party.place)
    if not any(one.on >= term.from_on for one in course.published):
        yield Due(ListingDue.PUBLISH)
    if not any(one.on >= term.from_on for one in course.shared):
        yield Due(ListingDue.SHARE)
    if course.applied_on is not None:
        yield Due(ListingDue.DECIDE_REMOVAL, dossier.last_day(dossier.find(REMOVAL)))

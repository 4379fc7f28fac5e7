"""Whom does a paper reach, and from when do periods run?  Days counted by hand.

Twelve workers, six of them in the case (places 1, 3 to 7), against an employer (place 2).  The
award of Wednesday 1 April 2026 is received by the representatives 1, 3 and 4 on 2, 3 and 8 April.
Fifteen days (法 50) from 8 April end on Thursday 23 April, from 7 April on Wednesday 22 April.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.clock_keys import key_for, paper_of, place_of
from disputes_app.domain.court_course import court_items
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.kinds.answering import OBJECTION
from disputes_app.domain.kinds.arbitration import COLLECTIVE_NOTICE, DEFENCE, HEARING_NOTICE, SERVE
from disputes_app.domain.kinds.court import SET_ASIDE, SUE, SUE_FINAL
from disputes_app.domain.law import Law
from disputes_app.domain.legal_effect import Effect, EffectReason, PaperEffect, legal_effect
from disputes_app.domain.service_records import ServiceState
from disputes_app.domain.service_tasks import service_tasks
from disputes_app.domain.state import CaseState
from tests.domain.acting_stories import CHOSEN, MANY, TAKES
from tests.domain.admission_cases import OPEN
from tests.domain.logs import Row, log

A = Line.ARBITRATION
WORKERS = (1, 3, 4, 5, 6, 7)
AWARD: Row = ("awarded", "2026-04-01", {"award_type": "non_final"})
PARTIAL: Row = ("awarded", "2026-04-01", {"all_claims": False, "award_type": "non_final"})


def got(place: int, day: str, kind: str = "paper_served", **more: str | int) -> Row:
    return (kind, day, {"party": place, **more})


def read(law: Law, *rows: Row, as_of: date = date.max) -> CaseState:
    return fold(A, log(A, *rows), law, as_of)


def effects(law: Law, on: str, *rows: Row) -> tuple[PaperEffect, ...]:
    events, day = log(A, *rows), date.fromisoformat(on)
    return legal_effect(live_events(events, day), fold(A, events, law, day), day)


def stopped(state: CaseState, rule_id: str, key: int = 0) -> date | None:
    """Return when a clock that is there was stopped."""
    clock = state.clock(rule_id, key)
    assert clock is not None
    return clock.stopped_on


def due(state: CaseState, rule_id: str, key: int) -> str | None:
    clock = state.clock(rule_id, key)
    return None if clock is None or clock.due is None else clock.due.isoformat()


THREE = (got(1, "2026-04-02"), got(3, "2026-04-03"), got(4, "2026-04-08"))
EMPLOYER = got(2, "2026-04-07")


@pytest.mark.parametrize(
    ("rows", "days", "stage"),
    [
        pytest.param(THREE[:2], ("2026-04-17", None), Stage.CLOSED, id="one-has-it-not-yet"),
        pytest.param(THREE, ("2026-04-17", "2026-04-23"), Stage.CLOSED, id="from-the-last"),
        pytest.param(
            (*THREE, EMPLOYER), ("2026-04-17", "2026-04-23"), Stage.DELIVERED, id="all-have-it"
        ),
        # Served in person before: the own receipt stands; after: it was served already.
        pytest.param(
            (got(5, "2026-04-03"), *THREE), ("2026-04-17", "2026-04-20"), Stage.CLOSED, id="own"
        ),
        pytest.param(
            (*THREE, got(5, "2026-04-20")), ("2026-04-17", "2026-04-23"), Stage.CLOSED, id="again"
        ),
        # Posted on Thursday 2 April: 3, 7 and 8 April are the three working days (规则 20; the 6th
        # is 清明节), so that it takes effect on the 8th, after the other two.
        pytest.param(
            (got(1, "2026-04-02", method="posted"), got(3, "2026-04-03"), got(4, "2026-04-03")),
            ("2026-04-23", "2026-04-23"),
            Stage.CLOSED,
            id="posted-takes-effect-last",
        ),
    ],
)
def test_representatives_receive_for_those_they_represent(
    law: Law, rows: Sequence[Row], days: tuple[str | None, str | None], stage: Stage
) -> None:
    state = read(law, *MANY, CHOSEN, AWARD, *rows)
    assert (due(state, SUE, 1), due(state, SUE, 5)) == days
    assert state.stage is stage
    assert not state.problems


def test_each_of_two_papers_reaches_the_represented_by_itself(law: Law) -> None:
    both: Row = ("awarded", "2026-04-01", {"award_type": "both"})
    final = [got(n, "2026-04-02", award_type="final") for n in (1, 3, 4)]
    state = read(law, *MANY, CHOSEN, both, *final, got(1, "2026-04-03", award_type="non_final"))
    assert due(state, SUE_FINAL, 7) == "2026-04-17"
    assert due(state, SUE, 7) is None


def test_a_settlement_is_signed_by_each(law: Law) -> None:
    settled: Row = ("settled", "2026-04-01", {"all_consent": True})
    state = read(law, *MANY, CHOSEN, settled, *THREE, EMPLOYER)
    assert state.stage is Stage.CLOSED


def test_who_was_not_lawfully_chosen_receives_for_nobody(law: Law) -> None:
    two: Row = ("representatives_chosen", "2026-03-05", {"representatives": [1, 3]})
    state = read(law, *MANY, two, AWARD, *THREE)
    assert state.clock(SUE, 5) is None


def test_a_hearing_is_notified_once_the_representatives_know(law: Law) -> None:
    planned: Row = ("hearing_scheduled", "2026-03-10", {"hearing_on": "2026-03-20"})
    notices = [got(n, "2026-03-11", "hearing_notice_served") for n in (1, 2, 3, 4)]
    assert stopped(read(law, *MANY, CHOSEN, planned, *notices[:3]), HEARING_NOTICE) is None
    assert stopped(read(law, *MANY, CHOSEN, planned, *notices), HEARING_NOTICE)


def test_the_answer_of_workers_runs_from_their_representatives(law: Law) -> None:
    """The employer applies: ten working days (规则 33) from Monday 9 March end on the 23rd."""
    many: Row = (
        "received",
        "2026-02-27",
        {"applicants": [2], "respondents": list(WORKERS), "people": 12, "employer_applies": True},
    )
    copies = [got(n, f"2026-03-0{n + 5}", "application_served") for n in (1, 3, 4)]
    state = read(law, many, OPEN[1], CHOSEN, *copies)
    assert due(state, DEFENCE, 1) == "2026-03-20"
    assert due(state, DEFENCE, 6) == due(state, OBJECTION, 6) == "2026-03-23"
    assert stopped(state, SERVE, 6) == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("rows", "on", "effect", "reason", "since"),
    [
        pytest.param((*THREE[:2], EMPLOYER), "2026-06-01", "not_yet", "not_received", None),
        pytest.param((*THREE, EMPLOYER), "2026-04-23", "not_yet", "period_runs", None),
        pytest.param((*THREE, EMPLOYER), "2026-04-24", "in_effect", "periods_over", "2026-04-24"),
    ],
    ids=["one-has-it-not", "last-day", "day-after"],
)
def test_the_award_takes_effect_after_the_last_period(
    law: Law, rows: Sequence[Row], on: str, effect: str, reason: str, since: str | None
) -> None:
    (found,) = effects(law, on, *MANY, CHOSEN, AWARD, *rows)
    assert (found.effect, found.reason) == (Effect(effect), EffectReason(reason))
    assert found.since == (None if since is None else date.fromisoformat(since))
    through = [one.received_on for one in found.parties if one.place in {5, 6, 7}]
    assert set(through) == ({date(2026, 4, 8)} if len(rows) == 4 else {None})


def test_papers_are_due_to_the_representatives_only(law: Law) -> None:
    events = log(A, *MANY, CHOSEN, AWARD, THREE[0])
    tasks = service_tasks(A, events, fold(A, events, law, date.max), law)
    told = {(one.paper, one.party): one.state for one in tasks}
    award = {place: state for (paper, place), state in told.items() if paper == "award"}
    assert award == {
        1: ServiceState.SERVED,
        2: ServiceState.NEEDED,
        3: ServiceState.NEEDED,
        4: ServiceState.NEEDED,
    }
    # What was due before they were chosen is shown, and needed no longer.
    assert told["acceptance_notice", 5] is ServiceState.DROPPED


def test_an_agent_who_may_receive_papers_takes_them_for_the_party(law: Law) -> None:
    """民诉法 88: fifteen days from Thursday 2 April end on Friday 17 April."""
    state = read(law, *OPEN, TAKES, AWARD, got(1, "2026-04-02", receiver=7))
    assert due(state, SUE, 1) == "2026-04-17"
    without: Row = ("party.agent_appointed", "2026-03-05", {"for_parties": [1]})
    state = read(law, *OPEN, without, AWARD, got(1, "2026-04-02", receiver=7))
    assert state.clock(SUE, 1) is None
    assert [one.code for one in state.problems] == ["receiver_without_power"]


# Partial awards (法 43)


def test_a_partial_award_has_periods_of_its_own(law: Law) -> None:
    """Received on 2 April, the suit ends on the 17th; the later award runs from 11 May."""
    served = got(1, "2026-04-02", "partial_award_served")
    events = log(A, *OPEN, PARTIAL, served, ("awarded", "2026-05-08"), got(1, "2026-05-11"))
    open_state = fold(A, events, law, date(2026, 4, 30))
    state = fold(A, events, law, date.max)
    partial = key_for(1, 3)
    assert (place_of(partial), paper_of(partial)) == (1, 3)
    assert due(open_state, SUE, partial) == "2026-04-17"
    assert open_state.closed_on is None
    assert (due(state, SUE, partial), due(state, SUE_FINAL, 1)) == ("2026-04-17", "2026-05-26")
    assert stopped(state, SUE, partial) is None


def test_the_end_of_the_case_stops_no_period_of_a_partial_award(law: Law) -> None:
    served = got(1, "2026-04-02", "partial_award_served")
    state = read(law, *OPEN, PARTIAL, served, ("awarded", "2026-04-10"))
    assert stopped(state, SUE, key_for(1, 3)) is None
    assert state.stage is Stage.CLOSED


def test_a_partial_award_takes_effect_by_itself(law: Law) -> None:
    had = [got(n, "2026-04-02", "partial_award_served") for n in (1, 2)]
    (found,) = effects(law, "2026-04-18", *OPEN, PARTIAL, *had)
    assert (found.partial, found.effect, found.since) == (True, Effect.IN_EFFECT, date(2026, 4, 18))
    sued: Row = ("court_applied", "2026-04-10", {"party": 1, "way": "sue"})
    last: Row = ("awarded", "2026-05-08", {"award_type": "final"})
    rows = (*OPEN, PARTIAL, *had, sued, last, *(got(n, "2026-05-11") for n in (1, 2)))
    partial, award = effects(law, "2026-06-01", *rows)
    assert (partial.effect, partial.reason) == (Effect.AT_COURT, EffectReason.SUED)
    assert (award.partial, award.effect) == (False, Effect.IN_EFFECT)
    assert stopped(read(law, *rows), SUE, key_for(1, 3)) == date(2026, 4, 10)


def test_two_partial_awards_are_told_apart_by_their_day(law: Law) -> None:
    second: Row = ("awarded", "2026-04-08", {"all_claims": False, "award_type": "final"})
    first = got(2, "2026-04-09", "partial_award_served", award_on="2026-04-01")
    events = log(A, *OPEN, PARTIAL, second, first, got(2, "2026-04-10", "partial_award_served"))
    state = fold(A, events, law, date.max)
    assert due(state, SUE, key_for(2, 3)) == "2026-04-24"
    assert due(state, SET_ASIDE, key_for(2, 4)) == "2026-05-11"
    tasks = service_tasks(A, events, state, law)
    partial = [one for one in tasks if one.paper == "partial_award" and one.party == 2]
    assert [(one.cause, one.seq) for one in partial] == [(3, 5), (4, 6)]


def test_what_courts_decided_is_kept_claim_by_claim(law: Law) -> None:
    items: tuple[Row, ...] = (
        ("court_item", "2026-07-01", {"item": 2, "result": "changed", "amount_fen": 500_00}),
        ("court_item", "2026-07-01", {"item": 1, "result": "changed"}),
        ("court_item", "2026-09-01", {"item": 1, "result": "upheld"}),
    )
    events = log(A, *OPEN, AWARD, got(1, "2026-04-02"), *items)
    assert not fold(A, events, law, date.max).problems
    told = [(one.item, one.result, one.fen) for one in court_items(live_events(events, date.max))]
    assert told == [(1, "upheld", None), (2, "changed", 500_00)]


# Who decides a collective case


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({"mode": "sole"}, ["sole_in_collective"]),
        ({"mode": "sole", "simple": True}, []),
        ({"mode": "three"}, []),
    ],
    ids=["sole", "sole-simply", "three"],
)
def test_ten_workers_are_for_three_unless_handled_simply(
    law: Law, facts: dict[str, str | bool], codes: list[str]
) -> None:
    state = read(law, *MANY, ("tribunal_formed", "2026-03-04", facts))
    assert [one.code for one in state.problems] == codes
    notice = state.clock(COLLECTIVE_NOTICE)
    assert notice is not None
    assert (notice.stopped_on is not None) is (facts == {"mode": "sole", "simple": True})

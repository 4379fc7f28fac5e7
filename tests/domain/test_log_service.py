"""On which day a paper reached a party, what starts then, and what moves with the proof."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import Stage
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rate_history import spans_and_state
from disputes_app.domain.state import CaseState, ClockState
from tests.domain.arbitration_logs import ACCEPTED, LINE, arbitration, codes, read
from tests.domain.logs import AS_OF, Row, entry, log, void

SERVE, DEFENCE = "arbitration.serve_application", "arbitration.defence"
OBJECTION = "arbitration.jurisdiction_objection"
POSTED: Facts = {"method": "posted", "posting_ground": "refused"}


def started(state: CaseState, rule_id: str, key: int = 2) -> tuple[str, str]:
    clock = state.clock(rule_id, key)
    assert clock is not None
    assert clock.due is not None
    return clock.started_on.isoformat(), clock.due.isoformat()


# The application (规则 20, 33; 民诉法 89-95)


@pytest.mark.parametrize(
    ("on", "facts", "starts", "ends"),
    [
        ("2026-03-06", {"method": "direct"}, "2026-03-06", "2026-03-20"),
        (
            "2026-03-06",
            {"method": "mail", "sent_on": "2026-03-04"},
            "2026-03-06",
            "2026-03-20",
        ),
        (
            "2026-03-06",
            {"method": "electronic", "system": "约定邮箱"},
            "2026-03-06",
            "2026-03-20",
        ),
        ("2026-03-06", POSTED, "2026-03-11", "2026-03-25"),
        (
            "2026-03-06",
            {"method": "posted", "posting_ground": "closed_ten"},
            "2026-03-11",
            "2026-03-25",
        ),
        # Ten working days before a festival: 30 April and the make-up Saturday count.
        ("2026-04-28", POSTED, "2026-05-06", "2026-05-19"),
    ],
    ids=["direct", "mail", "electronic", "refused", "closed-ten", "before-a-festival"],
)
def test_the_defence_runs_from_the_proven_day(
    law: Law, on: str, facts: Facts, starts: str, ends: str
) -> None:
    accepted = "2026-03-02" if on < "2026-04" else "2026-04-27"
    rows: tuple[Row, ...] = (
        ("received", accepted),
        ("accepted", accepted),
        ("application_served", on, facts),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == []
    assert started(state, DEFENCE) == (starts, ends)
    assert started(state, OBJECTION) == (starts, ends)
    served = state.clock(SERVE, 2)
    assert served is not None
    assert served.stopped_on == date.fromisoformat(on)


def test_what_is_deemed_served_shows_the_days_of_waiting(law: Law) -> None:
    state = read(arbitration(("application_served", "2026-03-06", POSTED)), law)
    assert started(state, "service.posting") == ("2026-03-06", "2026-03-11")
    clock = state.clock("service.posting", 2)
    assert clock is not None
    assert clock.state(AS_OF) is ClockState.REACHED


@pytest.mark.parametrize(
    ("people", "ground", "lawful"),
    [
        (1, "refused", True),
        (12, "closed_ten", True),
        (10, "closed_ten", True),
        (9, "closed_ten", False),
        (0, "closed_ten", True),  # the number was never said
        (12, "neither", False),
        (12, "", False),
        (1, "unrecorded", True),
    ],
)
def test_posting_needs_one_of_two_conditions(
    law: Law, people: int, ground: str, *, lawful: bool
) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2026-02-27", {"people": people} if people else {}),
        ACCEPTED,
        ("application_served", "2026-03-06", {"method": "posted", "posting_ground": ground}),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == ([] if lawful else ["posted_without_ground"])
    served = state.clock(SERVE, 2)
    assert served is not None
    # What is no service stops no clock of the office and starts none of the party.
    assert (served.stopped_on is not None) is lawful
    assert (state.clock(DEFENCE, 2) is not None) is lawful
    assert state.stage is (Stage.SERVED if lawful else Stage.ACCEPTED)


@pytest.mark.parametrize(
    ("published", "effective", "last_day"),
    [
        ("2026-03-16", "2026-04-15", "2026-04-29"),
        # 2021-12-31 + 60 days = 1 March 2022; ten working days from there.
        ("2021-12-31", "2022-03-01", "2022-03-15"),
        # 2022-01-04 + 30 days = 3 February, a holiday until the 6th.
        ("2022-01-04", "2022-02-07", "2022-02-21"),
    ],
)
def test_public_notice_takes_thirty_days_and_took_sixty_before_2022(
    law: Law, published: str, effective: str, last_day: str
) -> None:
    accepted = "2026-03-12" if published > "2026" else "2021-12-30"
    rows: tuple[Row, ...] = (
        ("received", accepted),
        ("accepted", accepted),
        ("public_notice", published),
    )
    state = read(log(LINE, *rows), law)
    assert started(state, DEFENCE) == (effective, last_day)
    assert started(state, "service.public_notice") == (published, effective)


def test_an_agreed_shorter_defence(law: Law) -> None:
    state = read(arbitration(("application_served", "2026-03-06", {"defence_days": 3})), law)
    assert started(state, DEFENCE) == ("2026-03-06", "2026-03-11")
    assert started(state, OBJECTION) == ("2026-03-06", "2026-03-20")


def test_the_defence_goes_on_to_the_applicant(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("application_served", "2026-03-06"),
        ("defence_received", "2026-03-13"),
    )
    state = read(arbitration(*rows), law)
    assert started(state, "arbitration.serve_defence") == ("2026-03-13", "2026-03-20")
    done = read(arbitration(*rows, ("defence_served", "2026-03-20")), law)
    assert codes(done) == []
    clock = done.clock("arbitration.serve_defence", 2)
    assert clock is not None
    assert clock.state(AS_OF) is ClockState.MET
    waived = read(arbitration(rows[0], ("defence_received", "2026-03-13", {"waived": True})), law)
    assert waived.clock("arbitration.serve_defence", 2) is None


def test_changed_claims_give_a_new_defence(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("application_served", "2026-03-06"),
        ("claims_changed", "2026-03-16"),
    )
    told: Row = ("claims_change_served", "2026-03-18")
    state = read(arbitration(*rows, told), law)
    clock = state.clock(DEFENCE, 2)
    assert clock is not None
    assert (clock.restarts, clock.due) == ((date(2026, 3, 18),), date(2026, 4, 1))
    answered = read(arbitration(*rows, ("defence_received", "2026-03-17"), told), law)
    assert started(answered, DEFENCE) == ("2026-03-18", "2026-04-01")
    waived = read(arbitration(*rows, (told[0], told[1], {"waived": True})), law)
    assert started(waived, DEFENCE) == ("2026-03-06", "2026-03-20")


# The hearing: its notice must have reached the parties (规则 38)


@pytest.mark.parametrize(
    ("served", "facts", "flaws"),
    [
        ("2026-03-24", {"method": "direct"}, []),
        ("2026-03-19", POSTED, []),
        ("2026-03-20", POSTED, ["hearing_notice_late"]),
    ],
)
def test_a_posted_notice_counts_from_the_day_it_is_deemed_served(
    law: Law, served: str, facts: Facts, flaws: list[str]
) -> None:
    rows: tuple[Row, ...] = (
        ("tribunal_formed", "2026-03-06"),
        ("hearing_scheduled", "2026-03-16", {"hearing_on": "2026-03-31"}),
        ("hearing_notice_served", served, facts),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == flaws
    # 31 March is the day of the hearing: three working days before it is the 26th.
    clock = state.clock("arbitration.postponement_request")
    assert clock is not None
    assert clock.due == date(2026, 3, 26)


# The award (法 48-50; 规则 20, 59)

AWARD_ON = "2026-04-15"


@pytest.mark.parametrize(
    ("award_type", "party", "periods"),
    [
        ("final", 1, {"sue_final_worker": "2026-05-06"}),
        ("final", 2, {"set_aside": "2026-05-20"}),
        ("non_final", 1, {"sue": "2026-05-06"}),
        ("non_final", 2, {"sue": "2026-05-06"}),
        ("both", 1, {"sue": "2026-05-06", "sue_final_worker": "2026-05-06"}),
        ("both", 2, {"sue": "2026-05-06", "set_aside": "2026-05-20"}),
    ],
)
@pytest.mark.parametrize("said_by", ["award", "service"])
def test_what_each_side_may_do_against_each_award(
    law: Law, award_type: str, party: int, periods: dict[str, str], said_by: str
) -> None:
    served: Facts = {"party": party}
    if said_by == "service":
        served = {**served, "award_type": award_type}
    rows: tuple[Row, ...] = (
        ("awarded", AWARD_ON, {"award_type": award_type}),
        ("paper_served", "2026-04-20", served),
    )
    assert _periods(read(arbitration(*rows), law), party) == periods


def _periods(state: CaseState, party: int) -> dict[str, str]:
    assert codes(state) == []
    return {
        clock.rule.id.removeprefix("arbitration."): str(clock.due)
        for clock in state.clocks
        if clock.key == party and clock.stopped_on is None
    }


def test_the_employer_may_be_the_applicant(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2026-02-27", {"employer_applies": True}),
        ACCEPTED,
        ("awarded", AWARD_ON, {"award_type": "final"}),
        ("paper_served", "2026-04-20", {"party": 1}),
        ("paper_served", "2026-04-20", {"party": 2}),
    )
    state = read(log(LINE, *rows), law)
    assert _periods(state, 1) == {"set_aside": "2026-05-20"}
    assert _periods(state, 2) == {"sue_final_worker": "2026-05-06"}


@pytest.mark.parametrize(
    ("side", "periods"),
    [({}, {}), ({"side": "employer"}, {"set_aside": "2026-05-20"})],
)
def test_a_third_party_stands_where_the_entry_says(
    law: Law, side: Facts, periods: dict[str, str]
) -> None:
    rows: tuple[Row, ...] = (
        ("party_joined", "2026-03-05", {"party": 3, "role": "third_party"}),
        ("awarded", AWARD_ON, {"award_type": "final"}),
        ("paper_served", "2026-04-20", {"party": 3, **side}),
    )
    assert _periods(read(arbitration(*rows), law), 3) == periods


def test_an_award_is_never_served_electronically(law: Law) -> None:
    sent: Row = ("paper_served", "2026-04-20", {"party": 2, "method": "electronic"})
    state = read(arbitration(("awarded", AWARD_ON), sent), law)
    assert codes(state) == ["electronic_not_allowed"]
    assert state.clock("arbitration.set_aside", 2) is None
    withdrawn = read(arbitration(("withdrawal_granted", AWARD_ON), sent), law)
    assert codes(withdrawn) == []
    # What an old entry says stays as it was taken then.
    old = dataclasses.replace(
        log(LINE, *arbitration_rows(("awarded", AWARD_ON), sent))[-1],
        facts={"party": 2, "method": "electronic"},
        schema=1,
    )
    before = arbitration(("awarded", AWARD_ON, {"award_type": "final"}))
    kept = read((*before, dataclasses.replace(old, seq=4)), law)
    assert codes(kept) == []
    assert started(kept, "arbitration.set_aside") == ("2026-04-20", "2026-05-20")


def arbitration_rows(*rows: Row) -> tuple[Row, ...]:
    return (("received", "2026-02-27"), ACCEPTED, *rows)


@pytest.mark.parametrize(
    ("ruling", "party", "rule_id", "last_day"),
    [
        ("set_aside", 1, "sue_after_set_aside", "2026-07-16"),
        ("set_aside", 2, "sue_after_set_aside", "2026-07-16"),
        ("worker_suit_ended", 2, "set_aside_after_worker_suit", "2026-07-31"),
        ("not_accepted", 2, "set_aside_after_refusal", "2026-07-31"),
    ],
    ids=["法49-worker", "法49-employer", "解释一21", "解释一18"],
)
def test_what_follows_a_ruling_of_the_court(
    law: Law, ruling: str, party: int, rule_id: str, last_day: str
) -> None:
    rows: tuple[Row, ...] = (
        ("awarded", AWARD_ON, {"award_type": "final"}),
        ("paper_served", "2026-04-20", {"party": 1}),
        ("paper_served", "2026-04-20", {"party": 2}),
        ("court_applied", "2026-05-06", {"party": 1, "way": "sue"}),
        ("court_applied", "2026-05-07", {"party": 2, "way": "set_aside"}),
        ("court_ruling", "2026-07-01", {"party": party, "ruling": ruling}),
    )
    assert _periods(read(arbitration(*rows), law), party) == {rule_id: last_day}


def test_everybody_is_told_of_a_revoked_acceptance(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("revoked", "2026-03-20"),
        ("paper_served", "2026-03-23", {"party": 1}),
    )
    state = read(arbitration(*rows), law)
    assert started(state, "arbitration.revoke_acceptance", 0) == ("2026-03-20", "2026-03-27")
    done = read(arbitration(*rows, ("paper_served", "2026-03-30", {"party": 2})), law)
    assert codes(done) == ["served_late"]


# A service without its proof (规则 20; 民诉法 87, 91)


@pytest.mark.parametrize(
    ("facts", "since", "serves"),
    [
        ({"method": "direct", "proof": ""}, 3, False),
        ({"method": "mail", "proof": "  "}, 3, False),
        ({"method": "entrusted", "proof": ""}, 3, False),
        ({**POSTED, "proof": ""}, 3, False),
        ({"method": "direct", "proof": "", "document": "回证"}, 3, True),
        ({"method": "electronic", "system": "约定邮箱", "proof": ""}, 3, True),
        ({"method": "direct", "proof": ""}, 2, True),
        ({"method": "posted", "posting_ground": "", "proof": ""}, 1, True),
    ],
    ids=["direct", "mail", "entrusted", "posted", "document", "electronic", "old", "oldest"],
)
def test_no_clock_runs_from_an_unproven_service(
    law: Law, facts: Facts, since: int, serves: bool
) -> None:
    events = arbitration(("application_served", "2026-03-06", facts))
    events = (*events[:-1], dataclasses.replace(events[-1], schema=since))
    state = read(events, law)
    assert codes(state) == ([] if serves else ["service_unproven"])
    assert (state.clock(DEFENCE, 2) is not None) is serves
    serving = state.clock(SERVE, 2)
    assert serving is not None
    assert (serving.stopped_on is None) is (not serves)


# A corrected proof moves every clock that hangs on it


def corrected(events: tuple[Event, ...], of: int, day: str, on: str = "2026-11-01") -> Event:
    facts: Facts = {"entry": of, "served_on": day, "reason": "回执日期录错"}
    return entry(LINE, max(event.seq for event in events) + 1, "service.corrected", on, facts)


def test_a_corrected_proof_moves_what_hangs_on_it(law: Law) -> None:
    events = arbitration(
        ("application_served", "2026-03-04"),
        ("defence_received", "2026-03-20"),
        ("awarded", AWARD_ON, {"award_type": "final"}),
        ("paper_served", "2026-04-20", {"party": 1}),
    )
    before = read(events, law)
    assert started(before, DEFENCE) == ("2026-03-04", "2026-03-18")
    moved = (*events, corrected(events, 3, "2026-03-09"), corrected(events, 6, "2026-04-22"))
    moved = tuple(dataclasses.replace(one, seq=n) for n, one in enumerate(moved, start=1))
    after = read(moved, law)
    assert codes(after) == []
    assert started(after, DEFENCE) == ("2026-03-09", "2026-03-23")
    served = after.clock(SERVE, 2)
    assert served is not None
    assert served.stopped_on == date(2026, 3, 9)
    assert started(after, "arbitration.sue_final_worker", 1) == ("2026-04-22", "2026-05-07")
    # It is read as if it had always stood there: also on a day before it was corrected.
    then = fold(LINE, moved, law, date(2026, 3, 5))
    assert then.clock(DEFENCE, 2) is None
    assert spans_and_state(LINE, moved, law)[1] == read(moved, law, date.max)


def test_a_corrected_proof_can_show_that_service_was_late(law: Law) -> None:
    events = arbitration(("application_served", "2026-03-06"))
    late = (*events, corrected(events, 3, "2026-03-10"))
    assert codes(read(late, law)) == ["served_late"]


def test_the_last_correction_holds_and_a_void_takes_it_back(law: Law) -> None:
    events = arbitration(("application_served", "2026-03-04"))
    once = (*events, corrected(events, 3, "2026-03-05"))
    twice = (*once, corrected(once, 3, "2026-03-06"))
    assert started(read(twice, law), DEFENCE)[0] == "2026-03-06"
    assert started(read(void(LINE, twice, 5, "2026-11-02"), law), DEFENCE)[0] == "2026-03-05"
    back = void(LINE, void(LINE, twice, 5, "2026-11-02"), 4, "2026-11-03")
    assert read(back, law).clocks == read(events, law).clocks


def test_voiding_and_entering_anew_moves_them_too(law: Law) -> None:
    events = void(LINE, arbitration(("application_served", "2026-03-04")), 3, "2026-11-01")
    again = (*events, entry(LINE, 5, "application_served", "2026-03-09"))
    assert started(read(again, law), DEFENCE) == ("2026-03-09", "2026-03-23")


def test_only_a_service_is_moved(law: Law) -> None:
    events = arbitration(("tribunal_formed", "2026-03-04"), ("application_served", "2026-03-05"))
    wrong = (*events, corrected(events, 2, "2026-03-03"))
    state = read(wrong, law)
    assert codes(state) == ["no_such_service"]
    assert state.accepted_on == date(2026, 3, 2)


# Ten workers or more (规则 62-64)


def test_a_collective_dispute_has_its_own_five_days(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-02-27", {"people": 10}), ACCEPTED)
    state = read(log(LINE, *rows), law)
    assert state.clock("arbitration.accept") is None
    assert started(state, "arbitration.collective_decision", 0) == ("2026-02-27", "2026-03-05")
    assert started(state, "arbitration.collective_notice", 0) == ("2026-03-02", "2026-03-09")
    waiting = read(log(LINE, rows[0]), law)
    assert waiting.facts.accept_due_on == date(2026, 3, 5)
    ways: tuple[Row, ...] = (
        ("collective_notified", "2026-03-09"),
        ("tribunal_formed", "2026-03-06", {"mode": "sole", "simple": True}),
    )
    for row in ways:
        done = read(log(LINE, *rows, row), law)
        assert codes(done) == []
        clock = done.clock("arbitration.collective_notice")
        assert clock is not None
        assert clock.stopped_on is not None
    few = read(log(LINE, ("received", "2026-02-27", {"people": 9}), ACCEPTED), law)
    assert few.clock("arbitration.collective_notice") is None
    old = read(log(LINE, ("received", "2016-03-01", {"people": 30})), law)
    assert old.facts.accept_due_on == date(2016, 3, 8)

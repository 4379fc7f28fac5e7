"""Who acts for a party, where papers reach it, and what agents and representatives may do."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import admit
from disputes_app.domain.cases import Outcome
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.mandates import Power
from disputes_app.domain.party_log import (
    addresses_of,
    agents_in_log,
    mandates_of,
    representatives_of,
)
from disputes_app.domain.records import PartyRecord
from tests.domain.acting_stories import ADDRESS, AGENT, CHOSEN, MANY, MAY_SETTLE, SETTLING
from tests.domain.admission_cases import OPEN, TODAY, A
from tests.domain.logs import Row, entry, log, void

PARTY = PartyRecord(1, "applicant", person=True, name="王测试")
LAWYER = PartyRecord(7, "agent", person=True, name="律测试")


def settle(law: Law, rows: list[Row], facts: Facts) -> Outcome | None:
    """Enter a settlement after these rows, and say how the case stands then."""
    day = "2026-04-01"
    given: Facts = {"made_on": day, **facts}
    events = log(A, *rows)
    event = entry(A, len(rows) + 1, "settled", day, given, irregular="有", confirmed_by="张")
    return admit(A, events, event, law, TODAY).after.outcome


@pytest.mark.parametrize(
    ("rows", "facts", "outcome"),
    [
        ([*OPEN], {}, Outcome.SETTLEMENT),
        ([*OPEN, AGENT], {}, None),
        ([*OPEN, AGENT], {"in_person": True}, Outcome.SETTLEMENT),
        ([*OPEN, SETTLING], {}, Outcome.SETTLEMENT),
        ([*OPEN, AGENT, ("party.agent_ended", "2026-03-31")], {}, Outcome.SETTLEMENT),
        ([*OPEN, AGENT, ("party.agent_ended", "2026-04-01")], {}, None),
        (
            [*OPEN, ("party.agent_appointed", "2026-03-05", {"to_on": "2026-03-31"})],
            {},
            Outcome.SETTLEMENT,
        ),
        (
            [*OPEN, AGENT, ("party.agent_appointed", "2026-03-06", {**MAY_SETTLE, "party": 8})],
            {},
            Outcome.SETTLEMENT,
        ),
        ([*MANY, CHOSEN], {}, None),
        ([*MANY, CHOSEN], {"all_consent": True}, Outcome.SETTLEMENT),
    ],
    ids=[
        "nobody acts",
        "general",
        "in person",
        "special",
        "ended",
        "ends that day",
        "expired",
        "one of two has the power",
        "represented",
        "each consented",
    ],
)
def test_a_settlement_without_the_power_ends_nothing(
    law: Law, rows: list[Row], facts: Facts, outcome: Outcome | None
) -> None:
    assert settle(law, rows, facts) is outcome


def test_agents_stand_as_the_log_tells(law: Law) -> None:
    events = log(
        A, *OPEN, SETTLING, ("party.agent_powers_changed", "2026-03-09", {"receives": True})
    )
    (mandate,) = mandates_of(events)
    assert (mandate.for_parties, mandate.special, mandate.receives) == ((1,), False, True)
    assert mandate.powers == frozenset()
    assert mandates_of(log(A, *OPEN, SETTLING))[0].powers == {Power.SETTLE}
    ended = log(A, *OPEN, AGENT, ("party.agent_ended", "2026-03-09"))
    (agent,) = agents_in_log((PARTY, LAWYER), ended)
    assert agent.until_on == date(2026, 3, 9)
    (struck,) = agents_in_log((PARTY, LAWYER), void(A, ended, 3, "2026-03-10"))
    assert (struck.role, struck.until_on) == ("no_agent", None)
    assert agents_in_log((PARTY, LAWYER), log(A, *OPEN)) == (LAWYER,)


def test_a_later_address_supersedes_and_a_void_brings_the_earlier_back() -> None:
    events: tuple[Event, ...] = log(
        A,
        *OPEN,
        (ADDRESS, "2026-03-05", {"address": "甲路1号"}),
        (
            ADDRESS,
            "2026-03-09",
            {"address": "乙路2号", "electronic": True, "electronic_address": "a@b.cn"},
        ),
    )
    old, new = addresses_of(events)[2]
    assert (old.address, old.electronic, old.consent_on) == ("甲路1号", False, None)
    assert (new.address, new.electronic_address, new.consent_on) == (
        "乙路2号",
        "a@b.cn",
        date(2026, 3, 9),
    )
    (only,) = addresses_of(void(A, events, 4, "2026-03-10"))[2]
    assert only == old


def test_representatives_are_those_chosen_last(law: Law) -> None:
    again: Row = ("representatives_chosen", "2026-03-06", {"representatives": [4, 5, 6]})
    events = log(A, *MANY, CHOSEN, again)
    assert representatives_of(events) == (4, 5, 6)
    assert representatives_of(void(A, events, 4, "2026-03-07")) == (1, 3, 4)
    assert fold(A, events, law, TODAY).problems == ()

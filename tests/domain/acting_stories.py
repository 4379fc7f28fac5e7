"""Stories of agents, representatives and addresses: the last entry is impossible or unlawful."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from tests.domain.admission_cases import OPEN, A, M, R
from tests.domain.logs import Row

AGENT: Row = ("party.agent_appointed", "2026-03-05", {"for_parties": [1]})
MAY_SETTLE: Facts = {"for_parties": [1], "authority": "special", "settle": True}
SETTLING: Row = ("party.agent_appointed", "2026-03-05", MAY_SETTLE)
MANY: tuple[Row, ...] = (
    ("received", "2026-02-27", {"applicants": [1, 3, 4, 5, 6, 7], "people": 12}),
    OPEN[1],
)
CHOSEN: Row = ("representatives_chosen", "2026-03-05", {"representatives": [1, 3, 4]})
SETTLED: Row = ("settled", "2026-04-01")
ADDRESS = "party.address_confirmed"

TAKES: Row = ("party.agent_appointed", "2026-03-05", {"for_parties": [1], "receives": True})
AWARDED: Row = ("awarded", "2026-04-01")
PAPER = "paper_served"
PARTIAL: Row = ("awarded", "2026-04-01", {"all_claims": False})

IMPOSSIBLE: list[tuple[str, Line, Sequence[Row]]] = [
    ("already_a_party", A, [*OPEN, AGENT, AGENT]),
    ("not_a_party", A, [*OPEN, ("party.agent_appointed", "2026-03-05", {"for_parties": [9]})]),
    (
        "authority_backwards",
        A,
        [*OPEN, ("party.agent_appointed", "2026-03-05", {"to_on": "2026-03-04"})],
    ),
    (
        "no_power_named",
        A,
        [*OPEN, ("party.agent_appointed", "2026-03-05", {"authority": "special"})],
    ),
    (
        "general_with_powers",
        A,
        [*OPEN, AGENT, ("party.agent_powers_changed", "2026-03-06", {"waive": True})],
    ),
    (
        "not_an_agent",
        A,
        [*OPEN, AGENT, ("party.agent_ended", "2026-03-06"), ("party.agent_ended", "2026-03-07")],
    ),
    ("not_an_agent", A, [*OPEN, AGENT, ("party.agent_ended", "2026-03-06", {"agent": 2})]),
    ("no_agent_acts", M, [R, ("party.agent_ended", "2026-03-06")]),
    ("electronic_address_missing", A, [*OPEN, (ADDRESS, "2026-03-05", {"electronic": True})]),
    ("date_after_entry", A, [*OPEN, (ADDRESS, "2026-03-05", {"consent_on": "2026-03-06"})]),
    ("not_a_party", A, [*OPEN, AGENT, (ADDRESS, "2026-03-05", {"party": 7})]),
    ("fewer_than_ten_workers", A, [*OPEN, CHOSEN]),
    (
        "not_on_the_workers_side",
        A,
        [*MANY, ("representatives_chosen", "2026-03-05", {"representatives": [1, 2, 3]})],
    ),
]

IMPOSSIBLE += [
    ("not_an_agent", A, [*OPEN, AWARDED, (PAPER, "2026-04-03", {"party": 1, "receiver": 7})]),
    (
        "receiver_of_another",
        A,
        [*OPEN, TAKES, AWARDED, (PAPER, "2026-04-03", {"party": 2, "receiver": 7})],
    ),
    ("no_partial_award", A, [*OPEN, ("partial_award_served", "2026-04-03")]),
    (
        "no_partial_award",
        A,
        [*OPEN, PARTIAL, ("partial_award_served", "2026-04-03", {"award_on": "2026-04-02"})],
    ),
    (
        "no_partial_award",
        A,
        [*OPEN, PARTIAL, ("court_applied", "2026-04-03", {"award_on": "2026-04-02"})],
    ),
    (
        "not_a_party",
        A,
        [*OPEN, PARTIAL, ("partial_award_served", "2026-04-03", {"party": 9})],
    ),
]

UNLAWFUL: list[tuple[str, Line, Sequence[Row]]] = [
    ("agent_without_power", A, [*OPEN, AGENT, SETTLED]),
    ("agent_without_power", A, [*OPEN, SETTLING, ("withdrawal_granted", "2026-04-01")]),
    ("agent_without_power", A, [*OPEN, SETTLING, ("claims_changed", "2026-04-01")]),
    (
        "agent_without_power",
        A,
        [*OPEN, AGENT, ("counterclaim_received", "2026-04-01", {"party": 1})],
    ),
    ("agent_without_power", M, [*OPEN, AGENT, ("agreement", "2026-03-06")]),
    ("agent_without_power", M, [*OPEN, AGENT, ("withdrawn", "2026-03-06")]),
    (
        "agent_without_power",
        A,
        [
            *OPEN,
            SETTLING,
            ("party.agent_powers_changed", "2026-03-06", {"agent": 7}),
            SETTLED,
        ],
    ),
    ("represented_did_not_consent", A, [*MANY, CHOSEN, SETTLED]),
    (
        "receiver_without_power",
        A,
        [*OPEN, AGENT, AWARDED, (PAPER, "2026-04-03", {"party": 1, "receiver": 7})],
    ),
    (
        "electronic_not_allowed",
        A,
        [*OPEN, PARTIAL, ("partial_award_served", "2026-04-03", {"method": "electronic"})],
    ),
    ("sole_in_collective", A, [*MANY, ("tribunal_formed", "2026-03-04", {"mode": "sole"})]),
    ("represented_did_not_consent", A, [*MANY, CHOSEN, ("withdrawal_granted", "2026-04-01")]),
    (
        "representatives_not_three_to_five",
        A,
        [*MANY, ("representatives_chosen", "2026-03-05", {"representatives": [1, 3]})],
    ),
    (
        "representatives_not_three_to_five",
        A,
        [
            *MANY,
            (
                "representatives_chosen",
                "2026-03-05",
                {"representatives": [1, 3, 4], "others": "甲、乙、丙"},
            ),
        ],
    ),
]

"""What became of a request is read from the log, in the order of entry."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from disputes_app.domain.approval_log import approvals_of, draft_of, drafted, keeps_signature
from disputes_app.domain.approval_records import ApprovalState
from disputes_app.domain.approval_rules import ALL_RULES, APPROVAL_RULES
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from tests.domain.logs import Row, log

R: Row = ("received", "2026-03-02")
OPEN: tuple[Row, ...] = (R, ("accepted", "2026-03-02"))
EXTENSION = "inspection.extended"
ASKED: Row = ("approval.requested", "2026-04-01", {"asked": EXTENSION})
SIGNED: Row = ("extended", "2026-03-31")
"""Signed the day before the request was written down."""
RETURNED: Row = ("approval.returned", "2026-04-02", {"request": 3})
WAITING, DONE, BACK = ApprovalState.WAITING, ApprovalState.SIGNED, ApprovalState.RETURNED

LOGS: list[tuple[str, Sequence[Row], list[ApprovalState]]] = [
    ("waits", [*OPEN, ASKED], [WAITING]),
    ("signed before it was asked", [*OPEN, ASKED, SIGNED], [DONE]),
    ("signed before, entered before", [*OPEN, SIGNED, ASKED], [WAITING]),
    ("returned", [*OPEN, ASKED, RETURNED], [BACK]),
    ("returned, asked again", [*OPEN, ASKED, RETURNED, ASKED], [BACK, WAITING]),
    ("returned, then signed after all", [*OPEN, ASKED, RETURNED, SIGNED], [BACK]),
    ("the request is void", [*OPEN, ASKED, ("void", "2026-04-02", {"seq": 3})], []),
    (
        "the signed act is void",
        [*OPEN, ASKED, SIGNED, ("void", "2026-04-02", {"seq": 4})],
        [WAITING],
    ),
    (
        "withdrawn",
        [*OPEN, ASKED, ("approval.withdrawn", "2026-04-02", {"request": 3})],
        [ApprovalState.WITHDRAWN],
    ),
    (
        "a return that names another entry",
        [*OPEN, ASKED, ("approval.returned", "2026-04-02", {"request": 1})],
        [WAITING],
    ),
    ("another act", [*OPEN, ASKED, ("ordered", "2026-04-02")], [WAITING]),
]


@pytest.mark.parametrize(
    ("rows", "states"), [row[1:] for row in LOGS], ids=[row[0] for row in LOGS]
)
def test_what_became_of_a_request(rows: Sequence[Row], states: list[ApprovalState]) -> None:
    events = log(Line.INSPECTION, *rows)
    found = approvals_of(events, ended=False, accepted=True)
    assert [one.state for one in found] == states
    over = approvals_of(events, ended=True, accepted=True)
    lapsed = [ApprovalState.LAPSED if one is WAITING else one for one in states]
    assert [one.state for one in over] == lapsed


def test_whether_to_take_a_case_is_asked_until_it_is_taken() -> None:
    asked: Row = ("approval.requested", "2026-03-02", {"asked": "inspection.refused"})
    events = log(Line.INSPECTION, R, asked)
    states = [approvals_of(events, ended=False, accepted=one)[0].state for one in (False, True)]
    assert states == [WAITING, ApprovalState.LAPSED]


def test_a_draft_keeps_the_facts_without_the_signature() -> None:
    facts: Facts = {
        "days": 30,
        "ground": "复杂。",
        "signed_by": "钱",
        "signer_office": "department_head",
    }
    assert drafted({"draft": draft_of(facts)}) == {"days": 30, "ground": "复杂。"}
    assert drafted({"draft": "[1]"}) == drafted({"draft": "{"}) == drafted({}) == {}


def test_the_rules_name_kinds_and_offices_that_there_are(law: Law) -> None:
    offices = {one.value for one in OFFICES}
    for rule in ALL_RULES:
        kind = CATALOGUE[rule.kind]
        assert set(rule.offices) <= offices
        assert not rule.extends or keeps_signature(kind)
    for kind_id, rule_id in (
        (EXTENSION, "inspection.close"),
        ("arbitration.extended", "arbitration.award"),
    ):
        newest = law.read(law.rulebook.versions(rule_id)[0])
        assert {str(one) for one in newest.offices} <= set(APPROVAL_RULES[kind_id].offices)

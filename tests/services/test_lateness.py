"""Past cases of a small office, and what they say of those still open."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.lateness import risk_list
from disputes_app.services.log_store import CaseChanged
from tests.services.conftest import Desk

AGREED: Facts = {"amount_fen": 100_000, "terms": "一次付清。", "matter": "wages"}


def accepted(desk: Desk, name: str, on: str) -> CaseChanged:
    """Receive and accept a mediation; its last day is the fifteenth after."""
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
    case = desk.register(Line.MEDIATION, on, worker=worker)
    return desk.record(case, "mediation.accepted", on)


def test_an_open_case_is_judged_by_those_that_were_open_as_long(desk: Desk) -> None:
    """Last day 2026-03-17: closed on it, six working days before it, and three days late."""
    for name, closed_on in (("甲", "2026-03-17"), ("乙", "2026-03-09"), ("丙", "2026-03-20")):
        case = accepted(desk, f"{name}测试", "2026-03-02")
        desk.record(case, "mediation.agreement", closed_on, AGREED)
    accepted(desk, "丁测试", "2026-03-03")
    near = accepted(desk, "戊测试", "2026-03-30")
    far = accepted(desk, "己测试", "2026-04-07")

    found = risk_list(desk.on("2026-04-10"), Line.MEDIATION)

    assert (found.closed, found.late, found.late_open) == (4, 2, 1)
    said = [
        (one.row.id, one.row.due_on, one.left, one.chance.late, one.chance.alike, one.load)
        for one in found.cases
    ]
    assert said == [
        (near.case_id, date(2026, 4, 14), 2, 2, 3, 3),
        (far.case_id, date(2026, 4, 22), 8, 2, 4, 3),
    ]
    assert found.expected == 5 / 8 + 5 / 10
    assert {one.steps for one in found.cases} == {1}


def test_of_cases_as_likely_to_be_late_the_one_with_fewer_steps_comes_first(desk: Desk) -> None:
    """Two cases accepted on one day; only the later one has its tribunal."""
    first, second = (
        desk.record(
            desk.register(
                Line.ARBITRATION,
                "2026-04-01",
                worker=NewParty(PartyRole.APPLICANT, is_person=True, name=name),
            ),
            "arbitration.accepted",
            "2026-04-01",
            {"signed_by": "赵测试"},
        )
        for name in ("甲测试", "乙测试")
    )
    formed: Facts = {"mode": "sole", "members": "陈测试", "clerk": "李测试"}
    second = desk.record(second, "arbitration.tribunal_formed", "2026-04-02", formed)
    found = risk_list(desk.on("2026-04-03"), Line.ARBITRATION)
    assert [(one.row.id, one.steps) for one in found.cases] == [
        (second.case_id, 2),
        (first.case_id, 4),
    ]


def test_nothing_open_means_nothing_at_risk(desk: Desk) -> None:
    found = risk_list(desk.on("2026-04-10"), Line.ARBITRATION)
    assert (found.cases, found.expected) == ((), 0)

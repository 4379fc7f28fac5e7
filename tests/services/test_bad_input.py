"""Bad input is refused with the reason, and the article where there is one; on both databases.

What happened all the same is recorded as irregular, with a reason and the supervisor's name.
Attachments have their own tests in ``tests/services/attached``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from disputes_app.cli.refusals import sentence
from disputes_app.domain.admission import IrregularError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.register_lists import Register
from disputes_app.domain.service_list import ServiceFilter
from disputes_app.services.case_view import open_case
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.mail_list import mail_list
from disputes_app.services.registers import register_page
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.service import service_of_case
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, EMPLOYER, OFFICES, SUPERVISOR, WORKER, Desk

A = Line.ARBITRATION
Step = tuple[str, str, Facts]
ACCEPTED: Step = ("arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})
AWARD: Facts = {"all_claims": True, "amount_fen": 100, "award_type": "final"}
ITEM: Facts = {"number": 1, "nature": "standards", "awarded_fen": 500_00}
OTHER_ITEM: Facts = {"number": 2, "nature": "other", "awarded_fen": 500_00}
ITEMS: Sequence[Step] = [
    ("arbitration.claim_item", "2026-03-04", ITEM),
    ("arbitration.claim_item", "2026-03-04", OTHER_ITEM),
]
SOLE: Facts = {"mode": "sole", "members": "钱仲裁"}
LAWYER = NewParty(PartyRole.AGENT, is_person=True, name="钱仲裁")
ASKED: Facts = {"party": 1, "against": "钱仲裁", "reason": "近亲属"}
GRANTED: Facts = {"party": 1, "result": "granted", "signed_by": "赵测试"}


def opened(desk: Desk, *, people: int = 1) -> CaseChanged:
    workers = [replace(WORKER, name=f"工人{n}测试", id_number="") for n in range(people)]
    registration = Registration(
        A,
        Source.APPLICATION,
        date(2026, 3, 2),
        OFFICES[A],
        2,
        cause="追索劳动报酬",
        applicants=tuple(workers),
        respondents=(EMPLOYER,),
        people=people,
    )
    return register_case(desk.on("2026-03-02"), SUPERVISOR, registration)


def taken(desk: Desk, steps: Sequence[Step], *, people: int = 1) -> CaseChanged:
    case = opened(desk, people=people)
    for kind, day, facts in steps:
        case = desk.record(case, kind, day, facts)
    return case


BAD: list[tuple[str, Sequence[Step], Step, str]] = [
    (
        "before-its-cause",
        [],
        ("arbitration.heard", "2026-03-04", {}),
        "尚未受理",
    ),
    (
        "before-the-receipt",
        [],
        ("arbitration.accepted", "2026-03-01", {"signed_by": "赵测试"}),
        "收",
    ),
    (
        "electronic-without-system",
        [ACCEPTED],
        ("arbitration.application_served", "2026-03-06", {"party": 2, "method": "electronic"}),
        "系统",
    ),
]


@pytest.mark.parametrize(
    ("steps", "bad", "says"), [pytest.param(*row[1:], id=row[0]) for row in BAD]
)
def test_what_cannot_be_is_refused(desk: Desk, steps: Sequence[Step], bad: Step, says: str) -> None:
    case = taken(desk, steps)
    with pytest.raises(DomainError) as refused:
        desk.record(case, *bad, irregular="仍要登记", confirmed_by=SUPERVISOR.name)
    assert says in sentence(refused.value, "zh")
    assert sentence(refused.value, "en")
    assert open_case(desk.ctx, case.case_id).version == case.version


def test_the_future_is_refused(desk: Desk) -> None:
    case = opened(desk)
    with pytest.raises(DomainError) as refused:
        desk.record(case, *ACCEPTED, entered="2026-03-02")
    assert "2026-03-03" in sentence(refused.value, "zh")


UNLAWFUL: list[tuple[str, int, Sequence[Step], Step, str, str]] = [
    (
        "one-arbitrator-for-ten-workers",
        10,
        [ACCEPTED],
        ("arbitration.tribunal_formed", "2026-03-05", SOLE),
        "sole_in_collective",
        "规则62、65、56",
    ),
    (
        "final-and-other-items-in-one-paper",
        1,
        [ACCEPTED, *ITEMS],
        ("arbitration.awarded", "2026-04-01", AWARD),
        "award_mixes_items",
        "规则50",
    ),
    (
        "service-without-proof",
        1,
        [ACCEPTED],
        ("arbitration.application_served", "2026-03-06", {"party": 2, "method": "mail"}),
        "service_unproven",
        "规则20；民诉法87、91",
    ),
    (
        "recused-arbitrator",
        1,
        [
            ACCEPTED,
            ("arbitration.recusal_requested", "2026-03-04", ASKED),
            ("arbitration.recusal_decided", "2026-03-05", GRANTED),
        ],
        ("arbitration.tribunal_formed", "2026-03-06", SOLE),
        "arbitrator_recused",
        "规则11",
    ),
]


@pytest.mark.parametrize(
    ("people", "steps", "bad", "code", "article"),
    [pytest.param(*row[1:], id=row[0]) for row in UNLAWFUL],
)
def test_what_was_unlawful_is_refused_or_recorded_as_irregular(
    desk: Desk, people: int, steps: Sequence[Step], bad: Step, code: str, article: str
) -> None:
    case = taken(desk, steps, people=people)
    with pytest.raises(IrregularError) as refused:
        desk.record(case, *bad)
    assert refused.value.codes == (code,)
    assert article in sentence(refused.value, "zh")
    kept = desk.record(case, *bad, irregular="已经发生", confirmed_by=SUPERVISOR.name)
    assert kept.version == case.version + 1
    assert verify(desk.ctx).ok


def test_ten_workers_before_one_arbitrator_are_handled_simply(desk: Desk) -> None:
    case = taken(desk, [ACCEPTED], people=10)
    simply: Facts = {**SOLE, "simple": True}
    assert desk.record(case, "arbitration.tribunal_formed", "2026-03-05", simply).state.stage


def test_who_was_an_agent_of_the_employer_sits_in_none_of_its_cases(desk: Desk) -> None:
    earlier = taken(desk, [ACCEPTED])
    facts: Facts = {"for_parties": [2], "kind": "lawyer", "authority": "general"}
    entry = NewEntry("party.agent_appointed", date(2026, 3, 5), facts, new_party=LAWYER)
    record_event(
        desk.on("2026-03-05"), SUPERVISOR, earlier.case_id, entry, seen_version=earlier.version
    )
    case = taken(desk, [ACCEPTED])
    three: Facts = {"mode": "three", "members": "孙仲裁（首席）、钱仲裁、李仲裁"}
    with pytest.raises(IrregularError) as refused:
        desk.record(case, "arbitration.tribunal_formed", "2026-03-06", three)
    assert refused.value.codes == ("arbitrator_was_agent",)
    assert "33条" in sentence(refused.value, "zh")
    fit: Facts = {"mode": "three", "members": "孙仲裁（首席）、吴仲裁、李仲裁"}
    assert desk.record(case, "arbitration.tribunal_formed", "2026-03-06", fit).state.stage


# Where papers go


def test_papers_go_where_the_party_confirmed(desk: Desk) -> None:
    case = taken(desk, [ACCEPTED])

    def lines() -> dict[tuple[str, int], tuple[str, bool]]:
        found = service_of_case(desk.on("2026-03-05"), open_case(desk.ctx, case.case_id))
        return {
            (one.task.paper, one.task.party): (one.address, one.to is not None and one.to.confirmed)
            for one in found
        }

    assert lines()["application", 2] == ("", False)
    facts: Facts = {
        "party": 2,
        "address": "嘉定区测试路9号",
        "phone": "59539999",
        "electronic": True,
        "electronic_address": "a@b.cn",
    }
    case = desk.record(case, "party.address_confirmed", "2026-03-05", facts)
    assert lines()["application", 2] == ("嘉定区测试路9号", True)
    table, letters = mail_list(desk.on("2026-03-05"), CLERK, ServiceFilter())
    assert letters == 2
    assert "嘉定区测试路9号,59539999" in table.decode("utf-8-sig")
    # The confirmation is the consent to electronic service (民诉法 90).
    notice: Facts = {"paper": "acceptance_notice", "party": 1, "method": "electronic"}
    with pytest.raises(IrregularError):
        desk.record(case, "service.sent", "2026-03-06", notice)
    copy: Facts = {"paper": "application", "party": 2, "method": "electronic"}
    assert desk.record(case, "service.sent", "2026-03-06", copy).version
    assert register_page(desk.ctx, Register.EMPLOYER).rows
    assert verify(desk.ctx).ok

"""What papers know of claims and of agents, read from the log of a real case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.templates.fields import agents_of
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.case_view import open_case
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.registration import Registration, register_case
from tests.services.conftest import ARBITRATION, CLERK, EMPLOYER, SUPERVISOR, WORKER, Desk

_FACTS: Facts = {"for_parties": [1], "kind": "lawyer", "authority": "general"}


def _appoint(desk: Desk, case: CaseChanged, name: str) -> CaseChanged:
    lawyer = NewParty(PartyRole.AGENT, is_person=True, name=name)
    entry = NewEntry("party.agent_appointed", date(2026, 3, 5), _FACTS, new_party=lawyer)
    ctx = desk.on("2026-03-05")
    return record_event(ctx, SUPERVISOR, case.case_id, entry, seen_version=case.version)


def test_claims_and_agents_of_a_case_as_papers_print_them(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    case = desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})
    case = _appoint(desk, _appoint(desk, case, "律测试"), "离测试")
    powers: Facts = {"agent": 3, "authority": "special", "settle": True}
    case = desk.record(case, "party.agent_powers_changed", "2026-03-06", powers)
    case = desk.record(case, "party.agent_ended", "2026-03-06", {"agent": 4, "how": "revoked"})
    item: Facts = {"number": 1, "nature": "wages", "text": "支付工资", "claimed_fen": 120_000}
    case = desk.record(case, "arbitration.claim_item", "2026-03-06", item)
    item = {"number": 2, "nature": "other", "text": "出具离职证明"}
    case = desk.record(case, "arbitration.claim_item", "2026-03-06", item)
    ctx = desk.on("2026-03-09")
    paper = case_paper(ctx, open_case(ctx, case.case_id), ctx.today())
    told = [(one.number, one.text, one.nature, one.claimed) for one in paper.claim_items]
    assert told == [
        (1, "支付工资", "劳动报酬", Money(120_000)),
        (2, "出具离职证明", "其他", None),
    ]
    (agent,) = agents_of(paper.entries)
    assert (agent["party"], agent["for_parties"], agent["authority"]) == (
        "律测试",
        ("王测试",),
        "特别授权",
    )


def test_papers_take_from_the_register_what_a_party_did_not_say(desk: Desk) -> None:
    boss = replace(EMPLOYER, representative="赵测试")
    named = replace(EMPLOYER, code=None)
    for day, firm in (("2026-03-02", boss), ("2026-03-03", named)):
        registration = Registration(
            Line.ARBITRATION,
            Source.APPLICATION,
            date.fromisoformat(day),
            ARBITRATION,
            applicants=(WORKER,),
            respondents=(firm,),
        )
        case = register_case(desk.on(day), CLERK, registration)
        ctx = desk.on(day)
        paper = case_paper(ctx, open_case(ctx, case.case_id), ctx.today())
        (party,) = paper.respondents
        assert (party.credit_code, party.legal_representative) == (EMPLOYER.code, "赵测试")
        assert not paper.applicants[0].credit_code

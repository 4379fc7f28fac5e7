"""Agents, their powers, and addresses for service: kept with the log, checked by verify."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from db.models import CaseParty
from db.queries import case_file
from disputes_app.domain.admission import IrregularError
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.hearing_schedule import ClashKind
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.records import PartyRecord
from disputes_app.domain.register_lists import Register
from disputes_app.services.case_json import case_json
from disputes_app.services.case_list import search_cases
from disputes_app.services.case_view import open_case
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.part_check import ProtectedPartyError
from disputes_app.services.registers import record_view, register_page
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.service_address import ServiceAddress, addresses_of_cases
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, OFFICES, SUPERVISOR, Desk
from tests.support.court import OTHER_ROOM, Court

LAWYER = NewParty(PartyRole.AGENT, is_person=True, name="律测试", phone="10012345678")
GENERAL: Facts = {"for_parties": [1], "kind": "lawyer", "authority": "general"}
MADE: Facts = {"made_on": "2026-03-20", "amount_fen": 100}


def appoint(desk: Desk, case: CaseChanged, facts: Facts = GENERAL) -> CaseChanged:
    entry = NewEntry("party.agent_appointed", date(2026, 3, 5), facts, new_party=LAWYER)
    return record_event(
        desk.on("2026-03-05"), SUPERVISOR, case.case_id, entry, seen_version=case.version
    )


def accepted(desk: Desk) -> CaseChanged:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    return desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})


def agent(desk: Desk, case: CaseChanged) -> PartyRecord:
    with desk.ctx.database.read() as conn:
        return case_file.case_parties(conn, case.case_id)[-1]


def test_an_agent_stands_among_the_parties_and_in_no_register(desk: Desk) -> None:
    case = appoint(desk, accepted(desk))
    found = agent(desk, case)
    assert (found.place, found.role, found.name, found.worker_id) == (3, "agent", "律测试", None)
    assert [row.name for row in register_page(desk.ctx, Register.WORKER).rows] == ["王测试"]
    assert [row.id for row in search_cases(desk.ctx, "律测试").rows] == [case.case_id]
    with pytest.raises(IrregularError) as refused:
        desk.record(case, "arbitration.settled", "2026-03-20", MADE)
    assert refused.value.codes == ("agent_without_power",)
    powers: Facts = {"agent": 3, "authority": "special", "settle": True}
    case = desk.record(case, "party.agent_powers_changed", "2026-03-18", powers)
    settled = desk.record(case, "arbitration.settled", "2026-03-20", MADE)
    assert settled.state.ended
    assert verify(desk.ctx).ok


def test_a_settlement_without_the_power_is_kept_and_ends_nothing(desk: Desk) -> None:
    case = appoint(desk, accepted(desk))
    case = desk.record(
        case,
        "arbitration.settled",
        "2026-03-20",
        MADE,
        irregular="代理人越权签字",
        confirmed_by=SUPERVISOR.name,
    )
    assert not case.state.ended
    ratified = {**MADE, "in_person": True}
    assert desk.record(case, "arbitration.settled", "2026-03-23", ratified).state.ended


def test_the_row_of_an_agent_follows_the_log(desk: Desk) -> None:
    case = appoint(desk, accepted(desk))
    case = desk.record(case, "party.agent_ended", "2026-03-10", {"agent": 3, "how": "revoked"})
    assert agent(desk, case).until_on == date(2026, 3, 10)
    case = desk.void(case, 4, "2026-03-11")
    assert agent(desk, case).until_on is None
    case = desk.void(case, 3, "2026-03-12")
    assert agent(desk, case).role == "no_agent"
    assert verify(desk.ctx).ok
    with desk.ctx.database.write() as conn:
        conn.execute(update(CaseParty).where(CaseParty.c.place == 3).values(role="agent"))
    report = verify(desk.ctx)
    assert [one.first for one in report.checks if one.differences] == [(f"{case.number}: agents",)]


def address_for(desk: Desk, case_id: CaseId, place: int) -> ServiceAddress | None:
    with desk.ctx.database.read() as conn:
        return addresses_of_cases(conn, [case_id])[case_id].get(place)


def test_a_confirmed_address_is_the_one_to_serve_at(desk: Desk) -> None:
    case = accepted(desk)
    plain = address_for(desk, case.case_id, 2)
    assert plain is not None
    assert (plain.confirmed, plain.address) == (False, "")
    facts: Facts = {
        "party": 2,
        "address": "测试路2号",
        "postcode": "201800",
        "recipient": "前台",
        "phone": "59530000",
        "document": "卷1第3页",
    }
    case = desk.record(case, "party.address_confirmed", "2026-03-05", facts)
    again = {**facts, "address": "测试路3号", "electronic": True, "electronic_address": "a@b.cn"}
    case = desk.record(case, "party.address_confirmed", "2026-03-09", again)
    found = address_for(desk, case.case_id, 2)
    assert address_for(desk, case.case_id, 9) is None
    assert found is not None
    assert (found.address, found.electronic_address, found.consent_on, found.confirmed_on) == (
        "测试路3号",
        "a@b.cn",
        date(2026, 3, 9),
        date(2026, 3, 9),
    )
    desk.void(case, 4, "2026-03-10")
    earlier = address_for(desk, case.case_id, 2)
    assert earlier is not None
    assert (earlier.address, earlier.electronic_address) == ("测试路2号", "")
    (row,) = register_page(desk.ctx, Register.EMPLOYER).rows
    (known,) = record_view(desk.ctx, Register.EMPLOYER, row.id).addresses
    assert (known.address, known.recipient) == ("测试路2号", "前台")
    said = case_json(desk.ctx, open_case(desk.ctx, case.case_id))["events"]
    assert "测试路" not in str(said)  # where somebody lives stays inside
    assert "59530000" not in str(said)


def test_nothing_about_a_protected_person_enters_the_log(desk: Desk) -> None:
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        date(2026, 3, 2),
        OFFICES[Line.INSPECTION],
        respondents=(EMPLOYER,),
        reporter=Reporter("密测试"),
    )
    case = register_case(desk.on("2026-03-02"), SUPERVISOR, registration)
    with pytest.raises(ProtectedPartyError):
        desk.record(case, "party.address_confirmed", "2026-03-05", {"party": 1, "address": "甲"})
    with pytest.raises(ProtectedPartyError):
        appoint(desk, case)
    other = appoint(desk, case, {**GENERAL, "for_parties": [2]})
    assert replace(agent(desk, other), phone=None).name == "律测试"


def test_hearings_know_who_acts_and_who_acted_for_whom(desk: Desk) -> None:
    court = Court(desk)

    def act(case: CaseChanged, name: str, place: int) -> CaseChanged:
        facts: Facts = {**GENERAL, "for_parties": [place]}
        person = NewParty(PartyRole.AGENT, is_person=True, name=name)
        entry = NewEntry("party.agent_appointed", date(2026, 8, 19), facts, new_party=person)
        return record_event(
            desk.on("2026-08-19"), SUPERVISOR, case.case_id, entry, seen_version=case.version
        )

    first = act(court.case("李测试", firm="上海测试厂"), "律测试", 2)
    second = act(court.case("吴测试"), "律测试", 1)
    court.set(first)
    assert court.kinds(lambda: court.set(second, room=OTHER_ROOM)) == [ClashKind.AGENT]
    second = desk.record(second, "party.agent_ended", "2026-08-20", {"agent": 3, "how": "resigned"})
    court.set(second, room=OTHER_ROOM)  # whoever gave up need not be there
    sits = court.case("律测试", firm="上海测试厂", unfit=True)
    tried = lambda: court.set(sits, hearing_time="14:00")  # noqa: E731 - tried below
    assert court.kinds(tried) == [ClashKind.WAS_AGENT]
    against = act(court.case("李测试", firm="嘉定测试厂"), "郑测试", 1)
    opponent = court.case("郑测试", firm="嘉定测试厂")
    court.set(opponent, hearing_time="14:00")  # it acted against that firm, not for it
    mistaken = court.case("郑测试", worker="工测试4", firm="别的测试厂", unfit=True)
    assert court.kinds(lambda: court.set(mistaken, hearing_time="15:30")) == [ClashKind.WAS_AGENT]
    desk.void(against, 4, "2026-08-20")
    court.set(mistaken, hearing_time="15:30")

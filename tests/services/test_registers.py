"""Employers and persons once: linked at registration, merged and parted, reached where they say."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import CaseParty, Employer, PartyMerge, Worker
from db.queries import case_file
from db.queries.audit import audit_rows
from db.queries.merges import merges_of
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.merges import (
    MergedOnError,
    NoMergeReasonError,
    RecordMergedError,
    SameRecordError,
    TwoNumbersError,
    UnknownMergeError,
    UnknownRecordError,
)
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.register_lists import Register
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.register_merges import merge_records, part_records, tell_apart
from disputes_app.services.registers import (
    Contacts,
    RecordChangedError,
    change_contacts,
    record_cases,
    record_view,
    register_page,
    suspected_doubles,
)
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, EMPLOYER, OFFICES, SUPERVISOR, WORKER, Desk

DAY = "2026-03-02"
E, W = Register.EMPLOYER, Register.WORKER


def receive(
    desk: Desk, employer: NewParty, worker: NewParty = WORKER, people: int = 1
) -> CaseChanged:
    registration = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        date.fromisoformat(DAY),
        OFFICES[Line.ARBITRATION],
        people=people,
        applicants=(worker,),
        respondents=(employer,),
    )
    return register_case(desk.on(DAY), CLERK, registration)


def firm(name: str, code: str | None = None) -> NewParty:
    return NewParty(PartyRole.RESPONDENT, is_person=False, name=name, code=code)


def links(desk: Desk) -> dict[tuple[int, int], tuple[int | None, int | None]]:
    query = select(
        CaseParty.c.case_id, CaseParty.c.place, CaseParty.c.employer_id, CaseParty.c.worker_id
    )
    with desk.ctx.database.read() as conn:
        return {(row[0], row[1]): (row[2], row[3]) for row in conn.execute(query)}


def test_a_record_has_its_cases_on_all_lines(desk: Desk) -> None:
    first = receive(desk, replace(EMPLOYER, phone="100"), people=12)
    second = desk.register(Line.INSPECTION, DAY)
    (row,) = register_page(desk.ctx, E, "测试汽配").rows
    assert (row.open_cases, row.all_cases, row.people) == (2, 2, 13)
    view = record_view(desk.ctx, E, row.id)
    assert [(one.line, one.open_cases) for one in view.counts] == [
        (Line.ARBITRATION, 1),
        (Line.INSPECTION, 1),
    ]
    assert (view.largest, view.contacts.phone) == (12, "100")
    cases = record_cases(desk.ctx, E, row.id, limit=1)
    assert [one.id for one in cases.rows] == [second.case_id]
    assert [one.id for one in record_cases(desk.ctx, E, row.id, cases.after).rows] == [
        first.case_id
    ]
    (person,) = register_page(desk.ctx, W, "110105").rows
    assert (person.name, person.all_cases) == ("王测试", 2)
    assert verify(desk.ctx).ok


def test_who_is_protected_stands_in_no_register(desk: Desk) -> None:
    secret = Reporter("密测试", "10012345678", "11010519491231002X", "欠薪")
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        date.fromisoformat(DAY),
        OFFICES[Line.INSPECTION],
        respondents=(EMPLOYER,),
        reporter=secret,
    )
    register_case(desk.on(DAY), SUPERVISOR, registration)
    for text in ("密测试", "10012345678", "110105", ""):
        assert register_page(desk.ctx, W, text).rows == ()
    assert suspected_doubles(desk.ctx, W) == ()


def test_a_merge_moves_every_party_and_can_be_taken_back(desk: Desk) -> None:
    receive(desk, EMPLOYER)
    receive(desk, firm("上海测试汽配有限责任公司"))
    receive(desk, firm("测试汽配（上海）有限公司"))
    before = links(desk)
    (double,) = suspected_doubles(desk.ctx, E)
    kept, second, third = (row.id for row in double.rows)
    merge_records(desk.ctx, SUPERVISOR, E, second, third, "同一家")
    merge_records(desk.ctx, SUPERVISOR, E, kept, second, "同一家，执照已核对")
    assert {one[0] for one in links(desk).values() if one[0]} == {kept}
    assert suspected_doubles(desk.ctx, E) == ()
    view = record_view(desk.ctx, E, kept)
    assert [one.id for one in view.others] == [second, third]
    assert view.counts[0].all_cases == 3
    assert record_view(desk.ctx, E, third).stands_for == kept
    late = receive(desk, firm("测试汽配（上海）有限公司"))  # the name that was given up
    assert links(desk)[late.case_id, 2][0] == kept
    with desk.ctx.database.read() as conn:
        newest, older = merges_of(conn, E, second)
        assert (newest.gone_id, newest.merged_by, newest.moved) == (second, "张测试", 2)
        assert older.moved == 1
        assert audit_rows(conn)[-2].record.command == "merge_records"
    assert verify(desk.ctx).ok

    with pytest.raises(MergedOnError):
        part_records(desk.ctx, SUPERVISOR, older.id, "看错了")
    part_records(desk.ctx, SUPERVISOR, newest.id, "不是同一家")
    part_records(desk.ctx, SUPERVISOR, older.id, "也不是")
    after = links(desk)
    assert after.pop((late.case_id, 2))[0] == kept  # it never was the other's
    after.pop((late.case_id, 1))
    assert after == before
    with pytest.raises(UnknownMergeError):
        part_records(desk.ctx, SUPERVISOR, newest.id, "再来")
    assert verify(desk.ctx).ok


def test_persons_are_merged_alike(desk: Desk) -> None:
    with_phone = replace(WORKER, phone="10012345678")
    receive(desk, EMPLOYER, with_phone)
    receive(desk, EMPLOYER, replace(with_phone, id_number=None))
    (double,) = suspected_doubles(desk.ctx, W)
    kept, gone = double.rows
    assert kept.number is not None
    merge_records(desk.ctx, SUPERVISOR, W, kept.id, gone.id, "本人说明")
    assert record_view(desk.ctx, W, kept.id).counts[0].all_cases == 2


def test_what_was_found_to_be_two_is_not_suspected_again(desk: Desk) -> None:
    with_phone = replace(WORKER, phone="10012345678")
    receive(desk, EMPLOYER, with_phone)
    receive(desk, EMPLOYER, replace(with_phone, id_number=None))
    (double,) = suspected_doubles(desk.ctx, W)
    first, second = double.rows
    with pytest.raises(NotAllowedError):
        tell_apart(desk.ctx, CLERK, W, first.id, second.id)
    with pytest.raises(SameRecordError):
        tell_apart(desk.ctx, SUPERVISOR, W, first.id, first.id)
    tell_apart(desk.ctx, SUPERVISOR, W, second.id, first.id)
    tell_apart(desk.ctx, SUPERVISOR, W, first.id, second.id)
    assert suspected_doubles(desk.ctx, W) == ()
    with desk.ctx.database.read() as conn:
        said = [one for one in audit_rows(conn) if one.record.command == "tell_apart"]
    assert len(said) == 2
    merge_records(desk.ctx, SUPERVISOR, W, first.id, second.id, "后来查明是一人")
    assert verify(desk.ctx).ok


def test_what_cannot_be_one_is_refused(desk: Desk) -> None:
    receive(desk, EMPLOYER)
    receive(desk, firm("上海测试物流有限公司", "91310114MA1GW0001Q"))
    receive(desk, firm("上海测试厂"))
    rows = {row.name: row.id for row in register_page(desk.ctx, E).rows}
    own, other, plain = (
        rows[name] for name in (EMPLOYER.name, "上海测试物流有限公司", "上海测试厂")
    )
    tries = [
        (TwoNumbersError, own, other, "同一家"),
        (SameRecordError, own, own, "同一家"),
        (NoMergeReasonError, own, plain, "  "),
        (UnknownRecordError, own, 999, "同一家"),
    ]
    for refusal, kept, gone, reason in tries:
        with pytest.raises(refusal):
            merge_records(desk.ctx, SUPERVISOR, E, kept, gone, reason)
    with pytest.raises(NotAllowedError):
        merge_records(desk.ctx, CLERK, E, own, plain, "同一家")
    merge_records(desk.ctx, SUPERVISOR, E, own, plain, "同一家")
    with pytest.raises(RecordMergedError):
        merge_records(desk.ctx, SUPERVISOR, E, other, plain, "同一家")


def test_contacts_are_kept_up_by_one_desk_at_a_time(desk: Desk) -> None:
    receive(desk, replace(EMPLOYER, address="测试路1号"))
    (row,) = register_page(desk.ctx, E).rows
    seen = record_view(desk.ctx, E, row.id).contacts
    wanted = Contacts("021-59530000", "测试路2号", "孙测试")
    change_contacts(desk.ctx, CLERK, E, row.id, wanted, seen=seen)
    assert record_view(desk.ctx, E, row.id).contacts == wanted
    with pytest.raises(RecordChangedError):
        change_contacts(desk.ctx, CLERK, E, row.id, Contacts(), seen=seen)
    with desk.ctx.database.read() as conn:
        assert audit_rows(conn)[-1].record.command == "change_contacts"
        (party,) = [one for one in case_file.case_parties(conn, 1) if not one.person]  # type: ignore[arg-type]  # the first case
    assert party.address == "测试路1号"  # what a case says stays


def test_two_desks_that_meet_a_firm_at_once_enter_it_once(desk: Desk) -> None:
    start = threading.Barrier(2)
    refused: list[BaseException] = []

    def meet(name: str) -> None:
        start.wait()
        try:
            receive(desk, EMPLOYER, replace(WORKER, name=name))
            receive(desk, firm("上海测试厂"), replace(WORKER, name=name))
        except BaseException as error:  # noqa: BLE001 - told by the test
            refused.append(error)

    desks = [threading.Thread(target=meet, args=(name,)) for name in ("王测试", "王 测试")]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert refused == []
    with desk.ctx.database.read() as conn:
        assert len(conn.execute(select(Employer.c.id)).all()) == 2
        assert len(conn.execute(select(Worker.c.id)).all()) == 1


def test_two_desks_that_merge_at_once_leave_no_party_behind(desk: Desk) -> None:
    receive(desk, EMPLOYER)
    receive(desk, firm("上海测试汽配有限责任公司"))
    kept, gone = (row.id for row in suspected_doubles(desk.ctx, E)[0].rows)
    start = threading.Barrier(3)

    def act(what: str) -> None:
        start.wait()
        if what == "receive":
            receive(desk, firm("上海测试汽配有限责任公司"))
        else:
            try:
                merge_records(desk.ctx, SUPERVISOR, E, kept, gone, "同一家")
            except RecordMergedError:
                refused.append(what)

    refused: list[str] = []
    desks = [threading.Thread(target=act, args=(what,)) for what in ("receive", "one", "two")]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert len(refused) == 1
    with desk.ctx.database.read() as conn:
        assert len(conn.execute(select(PartyMerge.c.id)).all()) == 1
    assert {one[0] for one in links(desk).values() if one[0]} == {kept}
    assert verify(desk.ctx).ok

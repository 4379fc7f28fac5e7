"""Registers: a firm and a person are entered once, and found again however they are written."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from db.engine import Database
from db.queries.registers import (
    Typed,
    cases_of_record,
    count_records,
    doubles,
    employer_record,
    employers_alike,
    persons_alike,
    register_page,
    worker_record,
)
from db.writes.registers import link_employer, link_worker
from disputes_app.domain.cases import CaseId
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.register_lists import Register, RegisterCursor
from disputes_app.services.party_records import employer_met, worker_met

FIRM, CODE, OTHER_CODE = "上海测试汽配有限公司", "91350100M000100Y43", "91310114MA1GW00019"
NUMBER = "11010519491231002X"


def met(name: str, code: str | None = None, phone: str | None = None) -> NewParty:
    return NewParty(PartyRole.RESPONDENT, is_person=False, name=name, code=code, phone=phone)


def person(name: str, number: str | None = None, phone: str | None = None) -> NewParty:
    return NewParty(PartyRole.APPLICANT, is_person=True, name=name, id_number=number, phone=phone)


def firm(database: Database, name: str, code: str | None = None, phone: str | None = None) -> int:
    with database.write() as conn:
        return link_employer(conn, employer_met(met(name, code, phone), 0, code))


def worker(
    database: Database, name: str, number: str | None = None, phone: str | None = None
) -> int | None:
    with database.write() as conn:
        return link_worker(conn, worker_met(person(name, number, phone), 0))


def test_an_employer_is_entered_once(database: Database) -> None:
    first = firm(database, FIRM, CODE)
    assert firm(database, "改了名字的公司", CODE) == first  # by its code, whatever it is called
    assert firm(database, "上海 测试汽配（有限公司） ", phone="100") == first  # by the whole name
    assert firm(database, FIRM, OTHER_CODE) != first  # another code is another firm
    assert firm(database, "上海测试汽配厂") != first  # nothing is linked that only looks alike
    with database.read() as conn:
        found = employer_record(conn, first)
        assert found is not None
        assert (found.name, found.code, found.phone) == (FIRM, CODE, "100")


def test_a_code_learned_later_is_taken_over(database: Database) -> None:
    first = firm(database, FIRM)
    assert firm(database, FIRM, CODE) == first
    with database.read() as conn:
        found = employer_record(conn, first)
        assert found is not None
        assert found.code == CODE


def test_a_person_is_known_by_the_number_alone(database: Database) -> None:
    first = worker(database, "王测试", NUMBER)
    assert worker(database, "王测试（曾用名）", NUMBER, "100 1234 5678") == first
    assert worker(database, "王测试", None, "10012345678") not in {first, None}
    assert worker(database, "王测试") is None  # a name is nobody
    with database.read() as conn:
        found = worker_record(conn, first or 0)
        assert found is not None
        assert (found.name, found.phone, found.phone_key) == (
            "王测试",
            "100 1234 5678",
            "10012345678",
        )


def test_who_may_be_one_is_told(database: Database) -> None:
    first = firm(database, FIRM, CODE)
    second = firm(database, "测试汽配（上海）有限责任公司")
    firm(database, "苏州测试汽配有限公司")
    firm(database, "上海测试汽配有限公司嘉定分公司")
    number = worker(database, "王测试", NUMBER, "10012345678")
    phone = worker(database, "王 测试", None, "+86 100-1234-5678")
    worker(database, "李测试", None, "10012345678")
    with database.read() as conn:
        alike = employers_alike(conn, "测试汽配", None, limit=5)
        assert [one.id for one in alike] == [first, second]
        other = employers_alike(conn, "测试汽配", OTHER_CODE, limit=5)
        assert [one.id for one in other] == [second]
        found = persons_alike(
            conn, name_key="王测试", id_number=None, phone_key="10012345678", limit=5
        )
        assert [one.id for one in found] == [number, phone]
        groups = [
            [one.id for one in double.rows]
            for register in Register
            for double in doubles(conn, register, limit=10)
        ]
        assert groups == [[first, second], [number, phone]]


def test_the_register_is_read_by_pages(database: Database) -> None:
    names = ["测试丙厂", "测试乙厂", "测试甲厂", "测试甲厂分店", "别的店"]
    for name in names:
        firm(database, name)
    with database.read() as conn:
        seen, after = [], None
        while True:
            page = register_page(conn, Register.EMPLOYER, Typed(), after=after, limit=2)
            seen += [one.name for one in page.rows]
            after = page.after
            if after is None:
                break
            assert isinstance(after, RegisterCursor)
        assert sorted(seen) == sorted(names)
        assert seen[0] == "别的店"  # bie comes before ce
        wanted = Typed(name_key="甲厂")
        assert count_records(conn, Register.EMPLOYER, wanted) == 2
        page = register_page(conn, Register.EMPLOYER, wanted, limit=9)
        assert [one.name for one in page.rows] == ["测试甲厂", "测试甲厂分店"]


@pytest.mark.parametrize("register", Register)
def test_lists_are_read_from_their_index(sqlite_database: Database, register: Register) -> None:
    asked: list[tuple[str, Any]] = []
    with sqlite_database.read() as conn:

        @event.listens_for(conn, "before_cursor_execute")
        def _note(
            _conn: object, _cursor: object, said: str, values: object, *_rest: object
        ) -> None:
            asked.append((said, values))

        after = RegisterCursor("ce", 1)
        register_page(conn, register, Typed(), after=after, limit=9)
        cases_of_record(conn, register, 1, before=CaseId(7), limit=9)
        doubles(conn, register, limit=9)
        plans = [
            " ".join(str(row[3]) for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", v))
            for said, v in tuple(asked)
        ]
    same = {Register.EMPLOYER: "ix_employer_core", Register.WORKER: "ix_worker_same"}[register]
    apart = "told_apart USING PRIMARY KEY"
    wanted = (f"ix_{register}_listed", f"ix_case_party_{register}_id_case_id", apart, same)
    for plan, index in zip(plans, wanted, strict=True):
        assert index in plan
        assert "TEMP B-TREE" not in plan

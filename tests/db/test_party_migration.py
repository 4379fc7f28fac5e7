"""Parties entered before there were registers get their records when the database is opened."""

from __future__ import annotations

from alembic import command
from sqlalchemy import text

from db.engine import Database, open_database
from db.migrate import alembic_config
from db.queries.case_file import case_parties
from db.queries.registers import employer_record, worker_record
from db.writes.cases import insert_case
from db.writes.registers import link_employer
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.party_records import employer_met
from tests.support.case_rows import add_people, make_record

NUMBER = "11010519491231002X"
OLD = [
    (1, "applicant", True, "王测试", NUMBER, None, "10012345678", None),
    (2, "respondent", False, "上海测试厂", None, "91A", None, 5),
    (3, "third_party", False, "上海 测试（厂）", None, None, None, None),
    (4, "third_party", False, "上海测试物流有限公司", None, "91B", None, None),
    (5, "applicant", True, "王测试", NUMBER, None, None, None),
    (6, "applicant", True, "李测试", None, None, "100 8765 4321", None),
    (7, "applicant", True, "周测试", None, None, None, None),
    (8, "agent", True, "律测试", None, None, "10000000000", None),
]


def test_old_parties_are_linked(database: Database, target: str) -> None:
    with database.write() as conn:
        add_people(conn)
        case_id = insert_case(conn, make_record(1))
        command.downgrade(alembic_config(conn), "0005")
        conn.execute(
            text(
                "INSERT INTO employer (id, name, code, name_key, pinyin_key)"
                " VALUES (5, '上海测试厂', '91A', '上海测试', 'shang hai ce shi chang')"
            )
        )
        for row in OLD:
            names = ("place", "role", "person", "name", "id_number", "code", "phone", "employer_id")
            conn.execute(
                text(
                    "INSERT INTO case_party (case_id, place, role, person, name, id_number, code,"
                    " phone, employer_id) VALUES (:case_id, :place, :role, :person, :name,"
                    " :id_number, :code, :phone, :employer_id)"
                ),
                {"case_id": case_id, **dict(zip(names, row, strict=True))},
            )
    again = open_database(target)
    with again.read() as conn:
        parties = {one.place: one for one in case_parties(conn, case_id)}
        assert parties[2].employer_id == parties[3].employer_id == 5
        firm = employer_record(conn, parties[4].employer_id or 0)
        assert firm is not None
        assert (firm.name_key, firm.core_key, firm.code) == (
            "上海测试物流有限公司",
            "测试物流",
            "91B",
        )
        assert firm.pinyin_key.startswith("shang hai ce shi wu liu")
        person = worker_record(conn, parties[1].worker_id or 0)
        assert person is not None
        assert (person.id_number, person.phone_key) == (NUMBER, "10012345678")
        assert parties[5].worker_id == parties[1].worker_id
        assert parties[6].worker_id not in {None, parties[1].worker_id}
        assert parties[7].worker_id is parties[8].worker_id is None
    with again.write() as conn:
        new = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试新厂")
        assert link_employer(conn, employer_met(new, 0, None)) > firm.id
    again.close()

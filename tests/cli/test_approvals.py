"""What waits for a signature, on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from db.engine import open_database
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.approvals import ask
from disputes_app.services.context import Context
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration import Registration, register_case
from tests.cli.conftest import Run
from tests.support.law import packaged_law

CLERK = Actor("陈测试", Role.CLERK, 1, 1)
RECEIVED = date(2026, 11, 20)


def _asked_for(path: Path) -> None:
    """Receive an application and submit its refusal, on a Friday."""
    database, law = open_database(path, create=True), packaged_law()
    with database.write() as conn:
        seed_law(conn, law, datetime(2026, 1, 1, tzinfo=UTC))
        add_offices(conn, [OfficeRecord(1, "ZC", "仲裁院", "Court", None, "")])
        add_staff(conn, [StaffRecord(1, 1, CLERK.name, CLERK.role.value)])
    context = Context(database, LawInForce(law), fixed_day(RECEIVED), demonstration=False)
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name="王测试")
    employer = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试汽配有限公司")
    registration = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        RECEIVED,
        1,
        1,
        applicants=(worker,),
        respondents=(employer,),
    )
    case = register_case(context, CLERK, registration)
    refusal = NewEntry("arbitration.refused", RECEIVED, {"ground": "30_1"})
    ask(context, CLERK, case.case_id, refusal, seen_version=case.version)
    database.close()


def test_what_waits_is_listed_with_the_day_it_must_keep(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    _asked_for(path)
    (row,) = run("--db", path, "approvals", "--json").json("approvals")
    assert (row["asked"], row["facts"]) == ("arbitration.refused", {"ground": "30_1"})
    assert (row["sign_by"], row["due_after"]) == ("2026-11-27", None)
    assert row["offices"] == ["commission_director", "arbitration_head"]
    said = run("--db", path, "approvals").out
    assert "不予受理" in said
    assert "共 1 件" in said
    english = run("--db", path, "--lang", "en", "approvals").out
    assert "1 waiting" in english
    assert "Case rules art. 31" in english
    assert run("--db", path, "approvals", "--line", "inspection", "--json").json("approvals") == []

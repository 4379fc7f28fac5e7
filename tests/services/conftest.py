"""An office with law, people and a clock that tests set, on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.engine import Database, open_database
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.log import record_event, void_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, register_case
from tests.support.databases import KINDS, filled_template, new_target
from tests.support.law import packaged_law

LAW = packaged_law()
FIRST_ADOPTION = 1
"""The stamp of the law that the bureau begins with."""
MEDIATION, ARBITRATION, INSPECTION = 1, 2, 3
OFFICES = {Line.MEDIATION: MEDIATION, Line.ARBITRATION: ARBITRATION, Line.INSPECTION: INSPECTION}
HANDLER = Actor("李测试", Role.HANDLER, INSPECTION, 2)
OTHER_HANDLER = Actor("周测试", Role.HANDLER, INSPECTION, 3)
SUPERVISOR = Actor("张测试", Role.SUPERVISOR, INSPECTION, 4)
CLERK = Actor("陈测试", Role.CLERK, ARBITRATION, 1)

WORKER = NewParty(
    PartyRole.APPLICANT, is_person=True, name="王测试", id_number="11010519491231002X"
)
COLLEAGUE = NewParty(PartyRole.APPLICANT, is_person=True, name="何测试")
"""Complains while the worker is in another procedure (监察条例 21)."""
EMPLOYER = NewParty(
    PartyRole.RESPONDENT, is_person=False, name="上海测试汽配有限公司", code="91350100M000100Y43"
)

SIGNED: Facts = {"signed_by": "赵测试", "signer_office": "commission_director"}
HEAD: Facts = {"signed_by": "钱测试", "signer_office": "department_head"}
FILED: Facts = {"first_inspector": "李测试", "second_inspector": "周测试", "signed_by": "钱测试"}


class Desk:
    """Registers and records on days that the test names; the clock stands on the day of entry."""

    def __init__(self, ctx: Context, actor: Actor = SUPERVISOR) -> None:
        self.ctx = ctx
        self.actor = actor

    def on(self, day: str | date) -> Context:
        """Return the context with its clock on a day."""
        moment = date.fromisoformat(day) if isinstance(day, str) else day
        return replace(self.ctx, clock=fixed_day(moment))

    def register(
        self,
        line: Line,
        day: str,
        *,
        source: Source = Source.APPLICATION,
        organisation: str = "town",
        office_id: int | None = None,
        handler_id: int | None = 2,
        worker: NewParty = WORKER,
        old_number: str = "",
    ) -> CaseChanged:
        """Receive a case on a day."""
        if line is Line.INSPECTION and source is Source.APPLICATION:
            source = Source.COMPLAINT
        registration = Registration(
            line,
            source,
            date.fromisoformat(day),
            office_id or OFFICES[line],
            handler_id,
            organisation=organisation if line is Line.MEDIATION else "",
            cause="追索劳动报酬",
            applicants=(worker,),
            respondents=(EMPLOYER,),
            old_number=old_number,
        )
        return register_case(self.on(day), self.actor, registration)

    def record(
        self,
        case: CaseChanged,
        kind: str,
        day: str,
        facts: Facts | None = None,
        *,
        entered: str | None = None,
        irregular: str | None = None,
        confirmed_by: str | None = None,
    ) -> CaseChanged:
        """Record that something happened on a day; entered the same day unless said."""
        entry = NewEntry(
            kind,
            date.fromisoformat(day),
            facts or {},
            irregular=irregular,
            confirmed_by=confirmed_by,
        )
        return record_event(
            self.on(entered or day), self.actor, case.case_id, entry, seen_version=case.version
        )

    def void(self, case: CaseChanged, seq: int, day: str) -> CaseChanged:
        """Strike out an entry on a day."""
        return void_event(
            self.on(day), self.actor, case.case_id, seq, "登记有误", seen_version=case.version
        )

    def complaint(
        self, day: str, *, source: Source = Source.COMPLAINT, worker: NewParty = WORKER
    ) -> CaseChanged:
        """Receive and accept a complaint on one day: 60 working days run from it."""
        case = self.register(Line.INSPECTION, day, source=source, worker=worker)
        return self.record(case, "inspection.accepted", day, FILED)

    def decide(self, case: CaseChanged, day: str, **entered: str) -> CaseChanged:
        """Close an inspection case by a handling decision."""
        facts: Facts = {"number": f"嘉人社监（2026）理字{case.case_id}号"}
        return self.record(case, "inspection.handling_decision", day, facts, **entered)


def _fill(database: Database) -> None:
    """Put a bureau in: one office a line, two handlers, a clerk and a supervisor."""
    with database.write() as conn:
        seed_law(conn, LAW, datetime(2026, 1, 1, tzinfo=UTC))
        add_offices(
            conn,
            [
                OfficeRecord(
                    MEDIATION, "TJ", "安亭镇调解委员会", "Anting mediation", None, "安亭镇"
                ),
                OfficeRecord(ARBITRATION, "ZC", "仲裁院", "Arbitration court", None, ""),
                OfficeRecord(INSPECTION, "JC", "监察大队", "Inspection brigade", None, ""),
            ],
        )
        add_staff(
            conn,
            [
                StaffRecord(1, ARBITRATION, CLERK.name, Role.CLERK.value),
                StaffRecord(2, INSPECTION, HANDLER.name, Role.HANDLER.value),
                StaffRecord(3, INSPECTION, OTHER_HANDLER.name, Role.HANDLER.value),
                StaffRecord(4, INSPECTION, SUPERVISOR.name, Role.SUPERVISOR.value),
            ],
        )


@pytest.fixture(scope="session")
def sqlite_bureau(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the bureau in it, made once."""
    path = tmp_path_factory.mktemp("bureau") / "bureau.db"
    shutil.copy(sqlite_template, path)
    database = open_database(path)
    _fill(database)
    database.close()
    return path


@pytest.fixture
def bureau_in_a_file(sqlite_bureau: Path, tmp_path: Path) -> Iterator[Database]:
    """The bureau in a SQLite file, for what is the same on a server."""
    path = tmp_path / "cases.db"
    shutil.copy(sqlite_bureau, path)
    opened = open_database(path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def server_bureau(server_uri: str) -> str:
    """The name of a template on the server with the bureau in it, made once."""
    return filled_template(server_uri, "bureau_template", _fill)


@pytest.fixture(params=KINDS)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty database lies, or one with the bureau in it for a test with a desk."""
    if "desk" not in request.fixturenames:
        with new_target(request, tmp_path) as address:
            yield address
        return
    if request.param == "postgresql":
        template: str = request.getfixturevalue("server_bureau")
        with new_target(request, tmp_path, template=template) as address:
            yield address
        return
    made: Path = request.getfixturevalue("sqlite_bureau")
    with new_target(request, tmp_path, template_file=made) as address:
        yield address


@pytest.fixture
def desk(database: Database) -> Desk:
    """A bureau with one office a line, two handlers, a clerk and a supervisor."""
    law = LawInForce(LAW, stamp=FIRST_ADOPTION)
    return Desk(Context(database, law, fixed_day(date(2026, 11, 20)), demonstration=False))

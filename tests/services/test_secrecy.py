"""Who is protected is named nowhere: not in an entry, a paper, a package; and who may look."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import ProtectedReporter, whole_schema
from db.writes import events as event_writes
from db.writes.offices import add_staff
from disputes_app.domain.approval_records import RequestRef
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Event
from disputes_app.domain.exposure import ADDRESS, NAME, PHONE, exposed, secret_of
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.records import EventRecord
from disputes_app.domain.staff import Actor, NotAllowedError, Role
from disputes_app.services import approvals
from disputes_app.services.approval_sheets import render_sheets
from disputes_app.services.case_view import NoRevealReasonError, open_case, reveal_reporter
from disputes_app.services.late_protection import CannotProtectError, protect_complainant
from disputes_app.services.log import preview_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.papers import preview_paper
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.reporter_changes import change_reporter
from disputes_app.services.secrecy import EntryExposesError, PaperExposesError
from disputes_app.services.verify import verify
from tests.services.conftest import (
    ARBITRATION,
    CLERK,
    EMPLOYER,
    FILED,
    HANDLER,
    INSPECTION,
    OTHER_HANDLER,
    SUPERVISOR,
    WORKER,
    Desk,
)

COMPLAINT = Registration(
    Line.INSPECTION,
    Source.COMPLAINT,
    date(2026, 11, 16),
    INSPECTION,
    HANDLER.staff_id,
    cause="拖欠工资",
    respondents=(EMPLOYER,),
    reporter=Reporter("欧阳测伟", "138 0000 1234", None, "地址：嘉定镇测试路8弄3号"),
)
SQUAD_HEAD_ELSEWHERE = Actor("孙测试", Role.SUPERVISOR, 9, 5)
ADMINISTRATOR = Actor("管测试", Role.ADMINISTRATOR, INSPECTION, 9)


@pytest.fixture
def case(desk: Desk) -> CaseChanged:
    return register_case(desk.on("2026-11-16"), CLERK, COMPLAINT)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("欧 阳测伟来电催问", (NAME,)),
        ("请拨138-0000-1234", (PHONE,)),
        ("住嘉定镇测试路8弄3号", (ADDRESS,)),
    ],
)
def test_an_entry_that_tells_is_refused_without_saying_it_again(
    desk: Desk, case: CaseChanged, text: str, codes: tuple[str, ...]
) -> None:
    entry = NewEntry("note", date(2026, 11, 16), {"text": text})
    with pytest.raises(EntryExposesError) as shown:
        preview_event(desk.on("2026-11-16"), case.case_id, entry, HANDLER)
    with pytest.raises(EntryExposesError) as refused:
        desk.record(case, "note", "2026-11-16", {"text": text})
    assert shown.value.codes == refused.value.codes == codes
    assert text not in str(refused.value)


def test_a_registration_that_tells_is_refused_whole(desk: Desk) -> None:
    told = replace(COMPLAINT, summary="欧阳测伟投诉拖欠工资")
    with pytest.raises(EntryExposesError):
        register_case(desk.on("2026-11-16"), CLERK, told)
    with desk.ctx.database.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM dispute_case").scalar() == 0


def _old_entry(desk: Desk, case: CaseChanged, seq: int, note: str) -> None:
    """Write an entry as it stood in a log before entries were looked through."""
    ctx = desk.on("2026-11-17")
    facts = {"asked": "inspection.refused", "draft": "{}", "note": note}
    event = Event(seq, "approval.requested", date(2026, 11, 17), ctx.now(), CLERK.name, facts)
    with ctx.database.write() as conn:
        event_writes.insert_events(conn, case.case_id, (EventRecord(event, "0" * 64),))


def test_a_paper_that_tells_is_refused_without_saying_it_again(
    desk: Desk, case: CaseChanged
) -> None:
    _old_entry(desk, case, 2, "欧阳测伟说的")
    ctx = desk.on("2026-11-17")
    with pytest.raises(PaperExposesError) as refused:
        preview_paper(ctx, CLERK, case.case_id, "inspection.refusal_sheet")
    assert refused.value.codes == (NAME,)
    assert "欧阳" not in str(refused.value)
    ref = RequestRef(case.case_id, 2, case.version)
    with pytest.raises(PaperExposesError):
        render_sheets(ctx, CLERK, (ref,))


def test_a_paper_that_tells_nothing_is_made(desk: Desk, case: CaseChanged) -> None:
    ctx = desk.on("2026-11-17")
    act = NewEntry("inspection.refused", date(2026, 11, 17), {"ground": "other_authority"})
    approvals.ask(ctx, CLERK, case.case_id, act, seen_version=case.version, note="拟不予受理")
    assert preview_paper(ctx, CLERK, case.case_id, "inspection.refusal_sheet").startswith(b"%PDF")
    assert preview_paper(ctx, CLERK, case.case_id, "common.receipt").startswith(b"%PDF")


def test_only_the_two_inspectors_and_their_head_may_look(desk: Desk, case: CaseChanged) -> None:
    with desk.ctx.database.write() as conn:
        add_staff(conn, [StaffRecord(5, ARBITRATION, "孙测试", Role.SUPERVISOR.value)])
    ctx = desk.on("2026-11-17")
    for actor in (OTHER_HANDLER, CLERK, ADMINISTRATOR, SQUAD_HEAD_ELSEWHERE):
        with pytest.raises(NotAllowedError):
            reveal_reporter(ctx, actor, case.case_id, "回访")
    with pytest.raises(NoRevealReasonError):
        reveal_reporter(ctx, HANDLER, case.case_id, "  ")
    with pytest.raises(EntryExposesError):
        reveal_reporter(ctx, HANDLER, case.case_id, "找欧阳测伟")
    desk.record(case, "inspection.accepted", "2026-11-17", FILED)
    for actor in (HANDLER, OTHER_HANDLER, SUPERVISOR):
        assert reveal_reporter(ctx, actor, case.case_id, "回访").name == "欧阳测伟"
    with pytest.raises(NotAllowedError):
        change_reporter(ctx, CLERK, case.case_id, Reporter("司徒测敏"))
    assert change_reporter(ctx, HANDLER, case.case_id, Reporter(" ", "1390")).name == "匿名"
    assert reveal_reporter(ctx, HANDLER, case.case_id, "回访") == Reporter("匿名", "1390")
    with ctx.database.read() as conn:
        said = conn.exec_driver_sql(
            "SELECT actor, detail FROM audit WHERE command = 'change_reporter'"
        ).all()
        assert [tuple(row) for row in said] == [(HANDLER.name, "changed")]
        rows = conn.exec_driver_sql(
            "SELECT actor, detail FROM audit WHERE command = 'reveal_reporter' ORDER BY id"
        ).all()
    names = [HANDLER.name, OTHER_HANDLER.name, SUPERVISOR.name, HANDLER.name]
    assert [tuple(row) for row in rows] == [(name, "looked 回访") for name in names]


def test_a_complainant_may_ask_for_protection_later(desk: Desk) -> None:
    case = desk.complaint("2026-11-16")
    ctx = desk.on("2026-11-17")
    done = protect_complainant(ctx, HANDLER, case.case_id, seen_version=case.version)
    view = open_case(ctx, case.case_id)
    assert (view.protected, view.row.applicant_names) == (True, "投诉人(保密)")
    assert reveal_reporter(ctx, HANDLER, case.case_id, "回访").name == WORKER.name
    secrets = (secret_of(WORKER.name, WORKER.phone, WORKER.id_number),)
    with ctx.database.read() as conn:
        for table in whole_schema().sorted_tables:
            rows = conn.execute(select(table)).all() if table is not ProtectedReporter else ()
            assert exposed(secrets, [str(one) for row in rows for one in row]) == (), table.name
    assert verify(ctx).ok
    with pytest.raises(CannotProtectError) as raised:
        protect_complainant(ctx, HANDLER, case.case_id, seen_version=done.version)
    assert raised.value.reason == "protected_already"


def test_what_was_said_already_cannot_be_covered(desk: Desk) -> None:
    case = desk.complaint("2026-11-16")
    case = desk.record(case, "note", "2026-11-16", {"text": f"{WORKER.name}来电"})
    ctx = desk.on("2026-11-17")
    with pytest.raises(CannotProtectError) as raised:
        protect_complainant(ctx, HANDLER, case.case_id, seen_version=case.version)
    assert raised.value.reason == "named_already"
    mediation = desk.register(Line.MEDIATION, "2026-11-16")
    with pytest.raises(CannotProtectError) as raised:
        protect_complainant(ctx, HANDLER, mediation.case_id, seen_version=mediation.version)
    assert raised.value.reason == "not_a_complaint"

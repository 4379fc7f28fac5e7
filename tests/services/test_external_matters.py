"""External matters and on-site disputes: entered once, turned into cases, on both databases."""

from __future__ import annotations

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from db.queries import dossiers as queries
from db.queries.disputes import Disputes
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierQuery
from disputes_app.domain.events import Facts
from disputes_app.services.dispute_figures import dispute_sheet
from disputes_app.services.dispute_workbook import dispute_workbook
from disputes_app.services.dossier_checks import MatterTwiceError, UnknownDossierNumberError
from disputes_app.services.dossier_registration import case_proposal, register_from
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_list,
    dossier_view,
    open_dossier,
    preview_opening,
    record_step,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration import Registration
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, INSPECTION, SUPERVISOR, WORKER, Desk

SHEET: Facts = {
    "channel": "hotline_12345",
    "reference": "W1",
    "title": "反映拖欠工资",
    "content": "三个月未发",
    "employer": EMPLOYER.name,
    "employer_code": EMPLOYER.code or "",
    "people": 12,
    "owed_fen": 50_000_00,
    "reply_days": 5,
}
CALL: Facts = {
    "way": "visit",
    "title": "上门讨薪",
    "cause": "wages",
    "people": 3,
    "owed_fen": 9_000_00,
    "employer": EMPLOYER.name,
    "place": "测试路1号",
}


def opened(desk: Desk, type_: DossierType, facts: Facts, day: str = "2026-11-03") -> DossierChanged:
    kind = "external.received" if type_ is DossierType.EXTERNAL else "on_site.opened"
    entry = NewEntry(kind, date.fromisoformat(day), facts)
    return open_dossier(desk.on(day), SUPERVISOR, type_, entry)


def step(desk: Desk, of: DossierChanged, kind: str, day: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(kind, date.fromisoformat(day), facts)
    return record_step(
        desk.on(day), SUPERVISOR, of.dossier_id, entry, seen_version=of.version
    )  # fmt: skip


def complaint(source: Source, day: str = "2026-11-05") -> Registration:
    return Registration(
        Line.INSPECTION,
        source,
        date.fromisoformat(day),
        INSPECTION,
        2,
        cause="克扣、拖欠工资",
        applicants=(WORKER,),
        respondents=(EMPLOYER,),
    )


def test_a_sheet_is_entered_once(desk: Desk) -> None:
    first = opened(desk, DossierType.EXTERNAL, SHEET)
    again = NewEntry("external.received", date(2026, 11, 4), SHEET)
    ctx = desk.on("2026-11-04")
    for refuse in (preview_opening, open_dossier):
        with pytest.raises(MatterTwiceError) as caught:
            refuse(ctx, SUPERVISOR, DossierType.EXTERNAL, again)
        assert caught.value.number == first.number
    other = opened(desk, DossierType.EXTERNAL, {**SHEET, "channel": "petition"})
    step(desk, other, "external.struck_out", "2026-11-05", {"reason": "录错来源"})
    third = opened(desk, DossierType.EXTERNAL, {**SHEET, "channel": "petition"}, "2026-11-06")
    assert third.number == "嘉人社（2026）交办第3号"


def test_a_matter_becomes_a_case_that_is_linked(desk: Desk) -> None:
    matter = opened(desk, DossierType.EXTERNAL, SHEET)
    ctx = desk.on("2026-11-05")
    proposal = case_proposal(ctx, matter.dossier_id)
    assert (proposal.source, proposal.people, proposal.owed_fen) == (
        Source.HOTLINE_12345, 12, 50_000_00,
    )  # fmt: skip
    assert proposal.employer_code == EMPLOYER.code
    assert proposal.summary == "反映拖欠工资\n三个月未发\n来件编号 W1"
    made = register_from(ctx, SUPERVISOR, complaint(proposal.source), matter.dossier_id)
    assert made.dossier.state.cases == (made.case.receipt_number,)
    assert made.dossier.state.ended_on is None
    view = dossier_view(ctx, matter.dossier_id)
    assert [one.event.kind for one in view.log] == ["external.received", "dossier.linked"]
    with ctx.database.read() as conn:
        found = queries.dossiers_of_case(conn, made.case.case_id)
    assert [one.number for one in found] == [matter.number]
    assert verify(ctx).ok


def test_a_dispute_that_failed_becomes_a_case(desk: Desk) -> None:
    matter = opened(desk, DossierType.EXTERNAL, SHEET)
    call = opened(desk, DossierType.ON_SITE, {**CALL, "external": "W1"})
    assert call.state.dossiers == (matter.number,)
    with pytest.raises(UnknownDossierNumberError):
        opened(desk, DossierType.ON_SITE, {**CALL, "external": "W9"})
    failed = step(desk, call, "on_site.failed", "2026-11-04", {"reason": "单位拒付"})
    ctx = desk.on("2026-11-05")
    proposal = case_proposal(ctx, call.dossier_id)
    assert (proposal.source, proposal.cause) == (Source.COMPLAINT, "克扣、拖欠工资")
    made = register_from(ctx, SUPERVISOR, complaint(proposal.source), failed.dossier_id)
    assert (made.dossier.state.outcome, made.dossier.version) == ("case", 3)
    assert verify(ctx).ok


def test_the_weekly_sheet_counts_what_came_ended_and_is_late(desk: Desk) -> None:
    matter = opened(desk, DossierType.EXTERNAL, {**SHEET, "town": "安亭镇"})
    twice = opened(desk, DossierType.EXTERNAL, {**SHEET, "reference": "W2"})
    step(desk, twice, "external.struck_out", "2026-11-03", {"reason": "误登"})
    call = opened(desk, DossierType.ON_SITE, {**CALL, "town": "安亭镇"})
    promise: Facts = {"text": "一周内付清", "pay_by": "2026-11-04"}
    call = step(desk, call, "on_site.agreed", "2026-11-03", promise)
    paid: Facts = {"payer": "deposit", "paid_fen": 9_000_00}
    call = step(desk, call, "on_site.paid", "2026-11-06", paid)
    step(desk, call, "on_site.resolved", "2026-11-06", {"text": "付清"})
    answer = step(desk, matter, "external.replied", "2026-11-10", {"text": "已办"})
    step(desk, answer, "external.visited", "2026-11-11", {"result": "satisfied"})
    ctx = desk.on("2026-12-01")
    sheet = dispute_sheet(ctx, date(2026, 11, 2), date(2026, 11, 8))
    assert [(one.type.value, one.town) for one in sheet.towns] == [
        ("external", "安亭镇"), ("on_site", "安亭镇"),
    ]  # fmt: skip
    found = sheet.totals[DossierType.EXTERNAL]
    assert (found.came, found.came_people, found.came_fen) == (1, 12, 50_000_00)
    assert (found.ended, found.in_hand, found.late) == (0, 1, 0)
    found = sheet.totals[DossierType.ON_SITE]
    assert (found.came, found.ended, found.ended_people, found.paid_fen) == (1, 1, 3, 9_000_00)
    assert (sheet.paid_fen["deposit"], sheet.paid_fen["employer"]) == (9_000_00, 0)
    assert (sheet.settled.resolved, sheet.settled.workers) == (1, 3)
    assert (sheet.asked["satisfied"], sheet.promises_passed) == (0, 0)
    book = CalamineWorkbook.from_filelike(
        io.BytesIO(dispute_workbook(SUPERVISOR, sheet, ctx.today()))
    )
    rows = book.get_sheet_by_name("分街镇").to_python()
    assert rows[2] == ["现场协调", "安亭镇", 1, 3, rows[2][4], 1, 3, 9000, 0, 0]
    assert [row[1] for row in rows[3:]] == ["合计", "合计"]
    assert ["支付：工资保证金(元)", 9000] in book.get_sheet_by_name("汇总").to_python()
    day = date(2026, 11, 5)
    assert dispute_sheet(ctx, day, day).promises_passed == 1
    after = dispute_sheet(ctx, date(2026, 11, 9), date(2026, 11, 15))
    assert (after.totals[DossierType.EXTERNAL].ended, after.asked["satisfied"]) == (1, 1)
    assert dispute_sheet(ctx, ctx.today(), ctx.today()).totals[DossierType.ON_SITE].in_hand == 0


def test_two_disputes_that_became_one_case_count_once_when_it_closed(desk: Desk) -> None:
    case = desk.complaint("2026-11-03")
    for people in (3, 5):
        call = opened(desk, DossierType.ON_SITE, {**CALL, "people": people})
        step(desk, call, "on_site.became_case", "2026-11-03", {"case": case.receipt_number})
    ctx = desk.on("2026-12-31")
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert dispute_sheet(ctx, *year).settled == Disputes(0, 0, 0, 0, 0)
    desk.decide(case, "2026-11-20")
    assert dispute_sheet(ctx, *year).settled == Disputes(1, 3, 9_000_00, 1, 0)
    assert dispute_sheet(ctx, date(2026, 11, 21), year[1]).settled.resolved == 0


def test_passed_promises_are_listed_as_they_are_counted(desk: Desk) -> None:
    for pay_by in ("2026-11-04", "2026-11-05", "2026-11-06"):
        call = opened(desk, DossierType.ON_SITE, CALL)
        promise: Facts = {"text": "一周内付清", "pay_by": pay_by}
        call = step(desk, call, "on_site.agreed", "2026-11-03", promise)
    opened(desk, DossierType.ON_SITE, CALL)
    day = date(2026, 11, 6)
    ctx = desk.on(day)
    wanted = DossierQuery(DossierType.ON_SITE, open_only=True, promised_before=day)
    numbers = [row.number for row in dossier_list(ctx, wanted).rows]
    assert [one[-3:] for one in numbers] == ["第1号", "第2号"]
    assert dispute_sheet(ctx, day, day).promises_passed == 2
    first = dossier_list(ctx, wanted).rows[0]
    paid: Facts = {"payer": "employer", "paid_fen": 9_000_00}
    entry = NewEntry("on_site.paid", day, paid)
    record_step(ctx, SUPERVISOR, DossierId(first.id or 0), entry, seen_version=first.version)
    assert dossier_list(ctx, wanted).total == dispute_sheet(ctx, day, day).promises_passed == 1
    if desk.ctx.database.path is not None:
        question = queries.promise_query(day).compile(compile_kwargs={"literal_binds": True})
        with ctx.database.read() as conn:
            plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}").all()
        assert "ix_dossier_clock_running" in str(plan)

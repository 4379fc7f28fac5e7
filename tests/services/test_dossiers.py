"""Records beside the cases: numbers, links, versions, law, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from db.errors import DossierChangedError
from db.queries import dossiers as queries
from disputes_app.domain.cases import Line
from disputes_app.domain.deadline_log import Change
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierQuery
from disputes_app.domain.events import Facts
from disputes_app.services import law_desk
from disputes_app.services.deadline_log import day_log
from disputes_app.services.dossiers import (
    DossierChanged,
    UnknownCaseNumberError,
    dossier_list,
    dossier_view,
    open_dossier,
    preview_opening,
    record_step,
    void_step,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, SUPERVISOR, Desk
from tests.support.notices import NOTICE, notice

RECEIVED: Facts = {
    "channel": "hotline_12345",
    "reference": "W2026110300123",
    "title": "反映某厂拖欠工资",
    "reply_by": "2026-11-17",
    "employer": "上海测试汽配有限公司",
    "office": 3,
    "people": 12,
}


def received(desk: Desk, day: str = "2026-11-03", **more: str) -> DossierChanged:
    entry = NewEntry("external.received", date.fromisoformat(day), {**RECEIVED, **more})
    return open_dossier(desk.on(day), SUPERVISOR, DossierType.EXTERNAL, entry)


def test_a_record_is_numbered_found_carried_on_and_verified(desk: Desk) -> None:
    case = desk.complaint("2026-11-02")
    first, second = (
        received(desk, case=case.number or ""),
        received(desk, "2026-11-04", reference="W2"),
    )
    assert [first.number, second.number] == [
        "嘉人社（2026）交办第1号",
        "嘉人社（2026）交办第2号",
    ]
    ctx = desk.on("2026-11-18")
    found = dossier_list(ctx, DossierQuery(DossierType.EXTERNAL, text="汽配"))
    assert (found.total, found.open, found.late) == (2, 2, 2)
    answered = record_step(
        desk.on("2026-11-10"),
        SUPERVISOR,
        first.dossier_id,
        NewEntry("external.replied", date(2026, 11, 10), {"text": "已受理立案"}),
        seen_version=first.version,
    )
    with pytest.raises(DossierChangedError):
        record_step(
            ctx,
            SUPERVISOR,
            first.dossier_id,
            NewEntry("dossier.note", date(2026, 11, 10), {"text": "电话告知"}),
            seen_version=first.version,
        )
    assert answered.state.outcome == "replied"
    late = dossier_list(ctx, DossierQuery(DossierType.EXTERNAL, late_on=ctx.today()))
    assert [row.number for row in late.rows] == [second.number]
    view = dossier_view(ctx, first.dossier_id)
    assert [one.event.kind for one in view.log] == ["external.received", "external.replied"]
    with ctx.database.read() as conn:
        (of_case,) = queries.dossiers_of_case(conn, case.case_id)
        of_employer = queries.dossiers_of_employer(conn, of_case.employer_id or 0)
    assert of_case.number == first.number
    assert {one.number for one in of_employer} == {first.number, second.number}
    back = void_step(
        ctx, SUPERVISOR, first.dossier_id, 2, "答复退回", seen_version=answered.version
    )
    assert back.state.ended_on is None
    assert verify(ctx).ok
    with ctx.database.write() as conn:
        conn.execute(text("UPDATE dossier SET people = 13 WHERE id = 1"))
    broken = next(one for one in verify(ctx).checks if one.name == "dossiers")
    assert broken.first == (f"{first.number}: row",)


def test_an_unknown_case_is_refused_and_no_number_is_used_up(desk: Desk) -> None:
    with pytest.raises(UnknownCaseNumberError):
        received(desk, case="嘉人社监（2026）立字第999号")
    ctx = desk.on("2026-11-03")
    entry = NewEntry("external.received", date(2026, 11, 3), RECEIVED)
    shown = preview_opening(ctx, SUPERVISOR, DossierType.EXTERNAL, entry)
    assert shown.after.next_clock is not None
    assert received(desk).number == "嘉人社（2026）交办第1号"


def test_records_of_other_lines_are_no_cases(desk: Desk) -> None:
    received(desk)
    case = desk.register(Line.ARBITRATION, "2026-11-03")
    assert case.receipt_number.endswith("第1号")
    assert verify(replace(desk.on("2026-11-03"))).ok


def test_an_adopted_notice_moves_records_lists_them_before_and_logs_them(desk: Desk) -> None:
    by_day = {one: value for one, value in RECEIVED.items() if one != "reply_by"}
    entry = NewEntry("external.received", date(2026, 11, 16), {**by_day, "reply_days": 60})
    moving = open_dossier(desk.on("2026-11-16"), SUPERVISOR, DossierType.EXTERNAL, entry)
    received(desk, "2026-11-16", reference="W2")
    ctx = desk.ctx

    def due() -> date | None:
        return dossier_view(ctx, moving.dossier_id).record.due_on

    # The 50th working day is 26 January; without the notice only 5 and 8 February are off, with
    # it 5-13 February are, and 31 January, a Sunday, is worked.
    before, after = date(2027, 2, 11), date(2027, 2, 16)
    assert due() == before
    proposal = law_desk.prepare(ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(ctx, proposal)
    told = [(m.number, m.dossier_id, m.rule_id, m.old_due, m.new_due, m.office) for m in seen.moves]
    listed = (moving.number, moving.dossier_id, "external.reply", before, after, "监察大队")
    assert told == [listed]
    assert (seen.changed, seen.changed_records, seen.moved_records) == (0, 1, 1)
    done = law_desk.adopt(ctx, SUPERVISOR, proposal, seen)
    assert due() == after
    assert verify(ctx).ok, verify(ctx)
    (kept,) = law_desk.moves_of_adoption(ctx, done.adoption_id or 0)
    assert kept == replace(seen.moves[0], old_provisional=kept.old_provisional)
    (row,) = day_log(ctx, SUPERVISOR, ctx.today()).rows
    assert (row.number, row.change, row.old_due, row.new_due) == (
        moving.number,
        Change.MOVED,
        before,
        after,
    )
    assert row.cause is not None
    assert (row.cause.what.zh, row.cause.by) == (NOTICE, SUPERVISOR.name)
    assert day_log(ctx, SUPERVISOR, ctx.today(), line=Line.INSPECTION).rows == ()

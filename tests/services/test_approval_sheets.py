"""The sheets to be signed: one a request, many in one file, recorded as issued."""

from __future__ import annotations

from disputes_app.documents.form import form_catalogue
from disputes_app.domain.approval_records import RequestRef
from disputes_app.domain.approval_rules import ALL_RULES
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.services.approval_sheets import record_sheets, render_sheets
from disputes_app.services.approvals import ask
from disputes_app.services.case_view import open_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.papers import forms_of
from tests.documents.sample import pages_of
from tests.services.conftest import HANDLER, SUPERVISOR, Desk

MORE: Facts = {"days": 30, "ground": "涉及人数多，账册尚未调齐。"}


def asked(desk: Desk, case: CaseChanged, kind: str, facts: Facts, day: str) -> RequestRef:
    on = desk.on(day)
    act = NewEntry(kind, on.today(), facts)
    note = "拟同意。"
    changed = ask(on, HANDLER, case.case_id, act, seen_version=case.version, note=note)
    return RequestRef(case.case_id, len(open_case(on, case.case_id).entries), changed.version)


def test_every_act_has_a_sheet_of_its_line() -> None:
    lines = {form.id: form.lines for form in form_catalogue()}
    for rule in ALL_RULES:
        line = rule.kind.split(".")[0]
        # The one other period that may be extended is that of the list (blacklist.decide).
        assert lines[rule.sheet] == {Line.INSPECTION if line == "deadline" else Line(line)}


def test_sheets_of_many_in_one_file(desk: Desk) -> None:
    extension = asked(desk, desk.complaint("2026-09-01"), "inspection.extended", MORE, "2026-11-18")
    application = desk.register(Line.ARBITRATION, "2026-11-17")
    filing = asked(desk, application, "arbitration.accepted", {}, "2026-11-18")

    first, second = pages_of(render_sheets(desk.ctx, SUPERVISOR, [extension, filing]))

    for said in (
        "延长办案期限审批表",
        "至2026-11-30",
        "至2027-01-12",
        "涉及人数多，账册尚未调齐。",
        "拟同意。",
        "监察条例第17条",
        "行政部门负责人",
        "上海测试汽配有限公司",
    ):
        assert said in first.replace("\n", "")
    assert "立案（组庭）审批表" in second.replace("\n", "")
    assert "办案规则第30条" in second
    record_sheets(desk.ctx, SUPERVISOR, [extension, filing])

    states = {one.id: one.allowed for one in forms_of(desk.ctx, extension.case_id)}
    assert states["inspection.extension_sheet"] is True
    assert states["inspection.closing_sheet"] is False

"""A handler opens the statistics and sees the own cases; the weekly list is printed by handler."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.rate import Grouping
from disputes_app.domain.staff import Actor, Role
from disputes_app.domain.view_scope import EVERYTHING, ViewKind
from tests.support.casework import Casework
from tests.ui.daily.conftest import INSPECTOR, SQUAD, SUPERVISOR_ACTOR, Bureau
from tests.ui.daily.test_statistics import cell

HANDLER = Actor("李测试", Role.HANDLER, SQUAD, INSPECTOR)


def test_a_handler_sees_the_own_and_prints_the_weekly_list(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    bureau.decide(bureau.complaint(date(2026, 3, 2)), date(2026, 4, 1))
    bureau.complaint(date(2026, 9, 10), name="急测试")
    work.desk.take_actor(HANDLER)
    page = work.statistics()
    work.settle()
    assert [one.kind for one in page.bar.view.keys] == [ViewKind.OWN, ViewKind.OFFICE]
    assert page.bar.view.currentText() == "本人承办（李测试）"
    assert Grouping.HANDLER not in page.bar.by.keys
    assert page.figures is not None
    assert (page.figures.due, page.figures.query.scope.handler_id) == (1, INSPECTOR)
    assert "只统计本人承办（李测试）的案件。" in page.notes_text

    page.show_due()
    work.settle()
    panel = page.due
    assert "在办案件 1 件" in panel.words.text()
    assert cell(panel.table, 0, 3) == "2026-12-09 余13个工作日"
    assert cell(panel.table, 0, 4) == "未作出处理、处罚决定或结案"
    assert cell(panel.table, 0, 5) == "《劳动保障监察条例》第17条"
    panel.export_to(tmp_path / "list.xlsx")
    panel.show_paper()
    work.settle()
    assert panel.paper.page_count == 1
    assert (tmp_path / "list.xlsx").read_bytes().startswith(b"PK")
    panel.show_list()
    panel.days.set_value(10)
    work.settle()
    assert "没有到期而未开庭" in panel.words.text()


def test_a_supervisor_sees_all_and_prints_an_instruction(work: Casework, bureau: Bureau) -> None:
    bureau.decide(bureau.complaint(date(2026, 3, 2)), date(2026, 4, 1))
    case = bureau.complaint(date(2026, 9, 10), name="急测试")
    due = {"text": "本周作出决定", "reply_by": "2026-11-27"}
    bureau.record(case, "supervised", date(2026, 11, 16), due)
    work.desk.take_actor(HANDLER)
    page = work.statistics()
    page.show_risk()
    work.settle()
    work.desk.take_actor(SUPERVISOR_ACTOR)
    work.settle()
    assert page.bar.view.value() == EVERYTHING
    page.bar.by.set_value(Grouping.HANDLER)
    work.settle()
    table = page.table.groups_model
    row = [str(table.index(0, column).data()) for column in range(table.columnCount())]
    assert (row[0], row[1], row[6]) == ("李测试", "1", "不排名")
    assert "应结不足5件的 1 组只列出，不排名。" in page.notes_text
    QTest.keyClick(page.risk.sheet_button, Qt.Key.Key_Space)
    work.settle()
    papers = work.case_in_front().papers
    assert papers.paper.page_count == 1
    assert any(row.startswith("督办单") for row in papers.rows)

"""A town's report and a note on a key case at the desk: entered, imported, handled, confirmed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.writes.offices import add_offices
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.services.dossiers import dossier_view, open_dossier
from disputes_app.services.log_entries import NewEntry
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import SQUAD, SUPERVISOR_ACTOR, Bureau
from ui.dossier.key_note_part import Part as KeyNotePart
from ui.dossier.screening_part import Part as ScreeningPart
from ui.dossier.screening_table import CHANGE, EMPLOYER, HANDLING
from ui.dossier.towns_dialog import TownsDialog
from ui.pages.alerts import AlertsPage
from ui.pages.dossier import DossierPage
from ui.pages.register import RegisterPage

TABLE = "单位名称,人数,款项,风险\n甲厂,5,900.50,欠薪\n乙厂,2,,停工\n丙厂,1,1,失联\n"


@pytest.fixture
def towns(bureau: Bureau) -> None:
    rows = [
        OfficeRecord(place, name, f"{name}调解", name, Line.MEDIATION, name, "town")
        for place, name in ((11, "安亭镇"), (12, "马陆镇"))
    ]
    with bureau.context.database.write() as conn:
        add_offices(conn, rows)


def dossier_page(work: Casework) -> DossierPage:
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    work.settle()
    return page


def choose(work: Casework, part: ScreeningPart, right: int) -> None:
    """Enter on the row of a finding, then an act among those that can be done."""
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    for _ in range(right):
        work.press(Qt.Key.Key_Right)
    work.press(Qt.Key.Key_Return)
    work.settle()
    work.settle()


def cell(part: ScreeningPart, row: int, column: int) -> str:
    item = part.table.item(row, column)
    return "" if item is None else item.text()


def press(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.usefixtures("towns")
def test_a_towns_report_is_entered_imported_and_handled(work: Casework, tmp_path: Path) -> None:
    work.window.open_page("alerts", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, AlertsPage)
    page.bar.choose(DossierType.SCREENING)
    work.settle()
    press(page.bar.overview_button)
    work.settle()
    dialog = page.overview
    assert isinstance(dialog, TownsDialog)
    assert dialog.words.text().startswith(
        "2 个街镇没有报送：安亭镇、马陆镇。设置中没有填写报送期限"
    )
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    work.settle()
    assert page.opening is not None
    work.window.activateWindow()
    work.qtbot.waitUntil(work.window.isActiveWindow)
    work.save()
    part = dossier_page(work).part
    assert isinstance(part, ScreeningPart)
    part.empty.acted.emit()
    work.fill(["甲厂", "", "", "3", "2", "800", "", "", "工资延期", "协管员"])
    work.settle()
    work.settle()
    assert part.summary.text() == "排查问题 1 条，待处理 1 条。"
    assert "无从对比" in part.compared.text()
    assert not part.form.isHidden(), "the next one can be typed at once"
    work.press(Qt.Key.Key_Escape)
    _import(work, part, tmp_path)
    _handle(work, part)


def _handle(work: Casework, part: ScreeningPart) -> None:
    choose(work, part, 0)
    work.enter("已付清")
    work.settle()
    assert cell(part, 0, HANDLING) == "不需处理"
    part.table.setCurrentCell(2, EMPLOYER)
    choose(work, part, 4)
    assert cell(part, 2, HANDLING).startswith("已转现场协调 ")
    part.table.setCurrentCell(1, EMPLOYER)
    choose(work, part, 2)
    front = work.window.tabs.front
    assert isinstance(front, RegisterPage)
    assert front.form.head.source.value() is Source.TOWN_SCREENING
    assert front.form.respondents.forms[0].name.value() == "甲厂"
    assert front.origin.finding == 2


def _import(work: Casework, part: ScreeningPart, tmp_path: Path) -> None:
    file = tmp_path / "排查.csv"
    file.write_text(TABLE.replace("停工", "起火"), encoding="utf-8")
    press(part.buttons["read"])
    dialog = part.dialog
    dialog.read_file(file)
    work.settle()
    assert "有 1 处问题" in dialog.words.text()
    assert "第 3 行 D3“起火”" in dialog.problems.toPlainText()
    assert not dialog.save_button.isEnabled()
    file.write_text(TABLE, encoding="utf-8")
    dialog.read_file(file)
    work.settle()
    dialog.columns[2].set_value("amount")
    dialog.columns[2].value_changed.emit("amount")
    work.settle()
    assert "3 条问题，涉及 8 人、¥901.50" in dialog.words.text()
    press(dialog.save_button)
    work.settle()
    work.settle()
    assert part.table.rowCount() == 4
    assert cell(part, 1, CHANGE) == "—"


@pytest.mark.usefixtures("towns")
def test_a_note_waits_for_receipts(work: Casework, bureau: Bureau) -> None:
    day = date(2026, 11, 10)
    facts: Facts = {
        "direction": "out", "title": "甲厂欠薪", "to": "区建管委、区信访办",
        "text": "可能聚集。", "office": SQUAD,
    }  # fmt: skip
    opened = open_dossier(
        bureau.on(day), SUPERVISOR_ACTOR, DossierType.KEY_NOTE,
        NewEntry("key_note.written", day, facts),
    )  # fmt: skip
    work.desk.open_dossier(opened.dossier_id, opened.number)
    page = dossier_page(work)
    part = page.part
    assert isinstance(part, KeyNotePart)
    assert part.heading.text() == "还没有发出"
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    work.settle()
    work.save()
    assert part.heading.text() == "2 个单位没有回执：区建管委、区信访办"
    part.table.setCurrentCell(1, 0)
    part.take_receipt()
    work.settle()
    panel = page.entering
    assert panel is not None
    names = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert names
    _type_receipt(work)
    assert part.heading.text() == "1 个单位没有回执：区建管委"
    press(part.paper_button)
    work.settle()
    assert page.papers is not None
    assert page.papers.isVisible()
    assert page.papers.paper.page_count == 1
    state = dossier_view(work.desk.context, opened.dossier_id).state
    assert state.stage == "sent"


def _type_receipt(work: Casework) -> None:
    for _ in range(4):
        if work.focused().accessibleName() == "签收人、经办人":
            break
        work.press(Qt.Key.Key_Return)
    work.enter("周测试")
    work.press(Qt.Key.Key_S, CTRL)
    work.settle()

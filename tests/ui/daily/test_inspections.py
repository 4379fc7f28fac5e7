"""A draw and a campaign at the desk: drawn, drawn again, replayed, visited, filed, printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from db.writes.offices import add_staff
from disputes_app.domain.cases import Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.draw_file import read_draw, replayed
from disputes_app.domain.events import Facts
from disputes_app.domain.organisation import StaffRecord
from disputes_app.services.case_view import find_case, open_case
from disputes_app.services.dossiers import (
    DossierChanged,
    DossierView,
    dossier_view,
    open_dossier,
)
from disputes_app.services.log_entries import NewEntry
from tests.ui.daily.conftest import SQUAD, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.desk import Desk
from ui.dossier import campaign_part, draw_part
from ui.dossier.inspection_part import InspectionPart
from ui.dossier.inspection_table import CASE, FOUND, NAME, WHO
from ui.i18n import Tongue
from ui.theme import Theme

LISTED = "甲厂\n乙厂\n丙厂\n丁厂"


class Shown:
    """A part as the page of a record shows it: read anew after each command."""

    def __init__(
        self, qtbot: QtBot, desk: Desk, part: InspectionPart, opened: DossierChanged
    ) -> None:
        self.qtbot, self.desk, self.part = qtbot, desk, part
        self.dossier_id = opened.dossier_id
        qtbot.addWidget(part)
        part.resize(1100, 640)
        part.show()
        part.activateWindow()
        part.changed.connect(lambda _changed: self.read())
        self.read()

    def read(self) -> DossierView:
        view = dossier_view(self.desk.context, self.dossier_id)
        self.part.show_view(view)  # type: ignore[attr-defined]  # both parts have it
        return view

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.is_idle, timeout=10_000)

    def cell(self, row: int, column: int) -> str:
        item = self.part.table.item(row, column)
        return "" if item is None else item.text()

    def press(self, key: Qt.Key) -> None:
        widget = self.part.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


@pytest.fixture
def shown(
    qtbot: QtBot, bureau: Bureau, bureau_desk: Desk, dressed: Theme, chinese: Tongue
) -> Callable[[type[InspectionPart], DossierType, Facts], Shown]:
    """Open a record and show the part of its type."""
    people = [
        StaffRecord(7, SQUAD, "周测试", "handler"),
        StaffRecord(8, SQUAD, "吴测试", "handler"),
    ]
    with bureau.context.database.write() as conn:
        add_staff(conn, people)

    def make(part: type[InspectionPart], type_: DossierType, facts: Facts) -> Shown:
        kind = f"{type_.value}.opened"
        entry = NewEntry(kind, date(2026, 11, 16), {"office": SQUAD, "basis": "计划", **facts})
        opened = open_dossier(bureau.context, SUPERVISOR_ACTOR, type_, entry)
        return Shown(qtbot, bureau_desk, part(bureau_desk), opened)  # type: ignore[call-arg]  # both take the desk alone

    return make


def test_a_draw_is_made_replayed_and_visited(
    shown: Callable[..., Shown], bureau: Bureau, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = shown(draw_part.Part, DossierType.DRAW, {"title": "秋季双随机"})
    part = desk.part
    assert isinstance(part, draw_part.Part)
    assert part.summary.text() == "还没有抽取"
    part.empty.acted.emit()
    form = part.form
    form.listed.set_value(LISTED)
    form.not_employers.set_value("丁厂，企业已注销")
    form.ask_for_pool()
    desk.settle()
    assert form.pool.text().startswith("可抽 3 户，检查人员 4 人，排除 1 项\n名录SHA-256：")
    form.count.set_value(4)
    form.seed.set_value("体彩大乐透2026132期 05 12 20")
    form.draw_button.click()
    desk.settle()
    assert "要抽4户，可抽的有3户" in part.banner.words
    form.count.set_value(2)
    form.seed.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert part.summary.text().startswith(
        "第1次抽取（2026-11-20）：从3户中抽取2户，已检查0户（0%）"
    )
    assert "体彩大乐透2026132期" in part.detail.text()
    _drawn_again(desk, part)
    _visit_by_keyboard(desk, part)
    assert not part.draw_button.isEnabled()
    part.show_record()
    desk.settle()
    assert part.paper.page_count == 2
    file = tmp_path / "抽取.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(file), ""))
    part.export_button.click()
    desk.settle()
    assert replayed(read_draw(file.read_text(encoding="utf-8"), file.name)).same
    with bureau.context.database.write() as conn:
        conn.execute(text("UPDATE draw_row SET key = '别家' WHERE seq = 3 AND place = 1"))
    part.replay()
    desk.settle()
    assert "复算不一致\n单位名录与记录的SHA-256不符" in part.banner.words


def _drawn_again(desk: Shown, part: draw_part.Part) -> None:
    """A second draw wants a reason; then the first of a pair falls ill."""
    form = part.form
    part.replay_button.click()
    desk.settle()
    assert part.banner.words.startswith("复算一致\nSHA-256：")
    part.begin_draw()
    form.order()
    assert not desk.desk.writes.tasks
    form.again.set_value("监督人未到场")
    form.order()
    desk.settle()
    assert "理由：监督人未到场" in part.detail.text()
    before = desk.cell(0, WHO).split("、")
    part.begin_replacing()
    part.asking.choice.setCurrentIndex(0)
    part.asking.text.set_value("病假")
    part.asking.confirm()
    desk.settle()
    assert desk.cell(0, WHO).split("、")[1] == before[1]
    assert before[0] not in desk.cell(0, WHO)


def _visit_by_keyboard(desk: Shown, part: draw_part.Part) -> None:
    """Enter begins a visit of the row with the cursor, Enter in the last field ends it."""
    part.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert part.visit.title.text() == desk.cell(0, NAME)
    for answer in ("", "", "told", "12", "36000", "", "", ""):
        widget = part.focusWidget()
        assert widget is not None
        if widget is part.visit.found:
            part.visit.found.set_value(answer)
        elif answer:
            QTest.keyClicks(widget, answer)
        desk.press(Qt.Key.Key_Return)
    part.visit.save()
    desk.settle()
    assert part.visit.isHidden()
    assert (desk.cell(0, FOUND), "已检查1户（50%）" in part.summary.text()) == ("责令改正", True)


def test_a_campaign_from_its_list_to_a_case(shown: Callable[..., Shown], bureau: Bureau) -> None:
    facts = {"kind": "patrol", "title": "餐饮巡查", "finish_by": "2026-11-18"}
    desk = shown(campaign_part.Part, DossierType.CAMPAIGN, facts)
    part = desk.part
    assert isinstance(part, campaign_part.Part)
    assert part.summary.text() == "还没有检查名单；已超过方案完成日期 2026-11-18"
    part.begin_listing()
    part.form.typed.set_value("甲饭店，南翔镇\n乙饭店\n")
    part.form.typed_button.click()
    desk.settle()
    assert part.table.rowCount() == 2
    part.table.selectAll()
    part.begin_assigning()
    part.asking.text.set_value("李测试、周测试")
    part.asking.confirm()
    desk.settle()
    assert [desk.cell(row, WHO) for row in (0, 1)] == ["李测试、周测试"] * 2
    part.table.go_to("甲饭店")
    part.begin_visit(part.table.current_key)
    part.visit.by.set_value("李测试")
    part.visit.day.set_value(TODAY)
    part.visit.found.set_value("filed")
    part.visit.people.set_value(9)
    part.visit.save()
    desk.settle()
    assert "检查人员不得少于2人" in part.banner.words
    part.visit.by.set_value("李测试、周测试")
    part.visit.save()
    desk.settle()
    part.begin_case()
    part.asking.text.set_value("拖欠工资")
    part.asking.confirm()
    desk.settle()
    number = desk.cell(0, CASE)
    case = open_case(bureau.context, find_case(bureau.context, number)).record
    assert (case.source, case.people, case.respondent_names) == (Source.PATROL, 9, "甲饭店")
    part.show_sheet(1)
    desk.settle()
    assert part.paper.page_count == 1

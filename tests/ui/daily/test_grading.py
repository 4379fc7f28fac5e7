"""The grades of a year at the desk: computed, reviewed by keyboard, confirmed, told, corrected."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import dossier_view, open_dossier, record_step
from disputes_app.services.grades import grade_of
from disputes_app.services.log_entries import NewEntry
from tests.ui.daily.conftest import (
    EMPLOYER_CODE,
    EMPLOYER_NAME,
    SQUAD,
    SUPERVISOR_ACTOR,
    TODAY,
    Bureau,
)
from ui.desk import Desk
from ui.dossier.grading_part import Part
from ui.dossier.grading_table import GRADE, STATE
from ui.dossier.grading_words import employer_grade_text
from ui.i18n import Tongue
from ui.theme import Theme

ORDER: Facts = {"number": "令1", "comply_by": "2025-03-20"}
OPENED: Facts = {"year": 2025, "reading": "decisions", "office": SQUAD}
SIGNED: Facts = {"signed_by": "钱测试", "signer_post": "副局长"}


class Grading:
    """The part as the page of a record shows it: read anew after each command."""

    def __init__(self, qtbot: QtBot, bureau: Bureau, desk: Desk) -> None:
        self.qtbot, self.bureau, self.desk, self.part = qtbot, bureau, desk, Part(desk)
        entry = NewEntry("grading.opened", TODAY, OPENED)
        opened = open_dossier(bureau.context, SUPERVISOR_ACTOR, DossierType.GRADING, entry)
        self.dossier_id = opened.dossier_id
        qtbot.addWidget(self.part)
        self.part.resize(1100, 640)
        self.part.show()
        self.part.activateWindow()
        self.part.changed.connect(lambda _changed: self.read())
        self.read()

    def read(self) -> None:
        self.part.show_view(dossier_view(self.bureau.context, self.dossier_id))

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.is_idle, timeout=10_000)

    def answer(self, text: str, choice: str = "") -> None:
        """Answer the question in one line, by keyboard."""
        asking = self.part.asking
        assert asking.isVisible()
        if choice:
            asking.choice.set_value(choice)
        asking.text.setText(text)
        QTest.keyClick(asking.text, Qt.Key.Key_Return)
        self.settle()

    def cell(self, column: int) -> str:
        model = self.part.table.lines
        return str(model.data(model.index(0, column)))


def test_grades_are_computed_reviewed_told_and_corrected(
    qtbot: QtBot,
    bureau: Bureau,
    bureau_desk: Desk,
    dressed: Theme,
    chinese: Tongue,
    tmp_path: Path,
) -> None:
    case = bureau.complaint(date(2025, 3, 3))
    case = bureau.record(case, "inspection.ordered", date(2025, 3, 10), ORDER)
    refused: Facts = {"result": "not_performed"}
    bureau.record(case, "inspection.order_result", date(2025, 3, 21), refused)
    bureau.register(Line.MEDIATION, date(2025, 5, 6), employer="上海测试装饰有限公司")
    story = Grading(qtbot, bureau, bureau_desk)
    part = story.part
    story.settle()
    assert part.summary.text() == "2025年度，全区：还没有计算。"
    part.empty.acted.emit()
    story.settle()
    assert "2户，A级1户，B级0户，C级1户。还有1户须逐户审核" in part.summary.text()
    part.filter.which.set_value("waits")
    assert (story.cell(GRADE), story.cell(STATE)) == ("C", "待审核")
    assert "2025-03-21" in part.facts.toPlainText()
    assert "第30条第3项" in part.facts.toPlainText()
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    story.answer("拒不履行属实")
    assert "可以确认" in part.summary.text()
    _confirm(story)
    _objection(story)
    _handed_on(story, tmp_path / "等级.csv")
    found = grade_of(bureau.context, 1)
    assert found is not None
    assert employer_grade_text(found) == "守法诚信等级 B（2025年度，2026-11-20确认）"


def _objection(story: Grading) -> None:
    """Refused before the enterprise was told; then told, objected to, answered."""
    part = story.part
    part.filter.which.set_value("C")
    part.acts.object_button.click()
    story.answer("不服")
    assert "还没有告知" in part.banner.words
    part.acts.tell_button.click()
    story.answer("书面送达")
    part.acts.object_button.click()
    story.answer("指令书已撤回")
    assert story.cell(STATE) == "异议待答复"
    part.acts.answer_button.click()
    story.answer("查明属实", "B")
    part.filter.which.set_value("B")
    assert story.cell(STATE) == "由C改为B"


def _handed_on(story: Grading, file: Path) -> None:
    """Compare with the record as it is, export, print."""
    part = story.part
    part.compare()
    story.settle()
    assert part.banner.words == "与计算时一致"
    part.export_to(file)
    story.settle()
    line = next(one for one in file.read_text("utf-8-sig").splitlines() if EMPLOYER_CODE in one)
    assert EMPLOYER_NAME in line
    assert ",B,C," in line
    part.show_paper()
    story.settle()
    assert part.paper.page_count == 1


def _confirm(story: Grading) -> None:
    """Confirm as the generic panel of steps does."""
    view = dossier_view(story.bureau.context, story.dossier_id)
    entry = NewEntry("grading.confirmed", TODAY, SIGNED)
    record_step(
        story.bureau.context, SUPERVISOR_ACTOR, story.dossier_id, entry,
        seen_version=view.record.version,
    )  # fmt: skip
    story.read()
    story.settle()

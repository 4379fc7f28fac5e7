"""A sample of finished files at the desk: drawn, scored by keyboard, objected to, concluded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.file_check import OPENED
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.log_entries import NewEntry
from tests.support.casework import Casework
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, TODAY, Bureau
from ui.dossier.file_check_part import Part
from ui.pages.dossier import DossierPage

FACTS = {
    "title": "上半年评查",
    "line": "inspection",
    "from_on": "2026-01-01",
    "to_on": "2026-06-30",
}


def press(work: Casework, button: QPushButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Return)
    work.settle()
    work.settle()


def begun(work: Casework, bureau: Bureau) -> Part:
    """Close two complaints, begin a check of them and open its page."""
    for n in range(2):
        case = bureau.complaint(date(2026, 3, 2), name=f"王测试{n}")
        bureau.decide(case, date(2026, 4, 1))
    entry = NewEntry(OPENED, TODAY, FACTS)
    opened = open_dossier(bureau.context, SUPERVISOR_ACTOR, DossierType.FILE_CHECK, entry)
    work.window.open_subject(DossierPage.PAGE.id, str(opened.dossier_id), opened.number)
    work.settle()
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    assert isinstance(page.part, Part)
    return page.part


def score_both(work: Casework, part: Part) -> None:
    """Score the first file, at first wrongly, then the second."""
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    part.score.deduct("closing", "11", "超过最后一日")
    press(work, part.score.save_button)
    assert "扣分超过该项满分" in part.banner.words
    part.score.deduct("closing", "10", "超过最后一日")
    assert part.score.total.text() == "扣 10 分，得 90 分"
    press(work, part.score.save_button)
    assert part.table.currentRow() == 1
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    press(work, part.score.save_button)
    assert "平均 95.0 分；优秀 2" in part.summary.text()


def test_a_sample_is_drawn_scored_and_concluded(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    part = begun(work, bureau)
    press(work, part.buttons["draw"])
    assert part.sample.pool.text() == "可抽的办结案件 2 件"
    part.sample.count.set_value(3)
    part.sample.seed.set_value("双色球2026138期")
    press(work, part.sample.draw_button)
    assert "要抽 3 件，可抽的只有 2 件" in part.banner.words
    part.sample.count.set_value(2)
    press(work, part.sample.draw_button)
    assert part.table.rowCount() == 2
    part.acts["replay"].trigger()
    work.settle()
    assert "复算一致" in part.banner.words
    score_both(work, part)

    part.table.setCurrentCell(0, 0)
    press(work, part.buttons["object"])
    part.asking.text.setText("延长审批在副卷")
    press(work, part.asking.button)
    press(work, part.buttons["answer"])
    part.asking.choice.set_value("changed")
    part.asking.text.setText("延长有效")
    press(work, part.asking.button)
    part.score.deduct("closing", "2", "延长后迟一日")
    press(work, part.score.save_button)
    assert part.log is not None
    assert part.log.files[0].score == 98
    part.export(tmp_path / "评查.xlsx")
    work.settle()
    assert "已导出 2 行" in part.banner.words
    press(work, part.buttons["conclude"])
    part.asking.text.setText("总体较好")
    press(work, part.asking.button)
    assert "结论：总体较好" in part.summary.text()
    assert not part.buttons["score"].isEnabled()

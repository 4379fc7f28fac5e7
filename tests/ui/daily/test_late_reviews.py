"""Why a case was late, from the statistics page to the case and back, by keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.review.panel import Shown


def test_a_late_case_is_reviewed_and_counted(work: Casework, bureau: Bureau) -> None:
    late = bureau.complaint(date(2026, 3, 3))
    bureau.decide(late, date(2026, 7, 1))
    bureau.decide(bureau.complaint(date(2026, 3, 2), name="李测试"), date(2026, 4, 1))
    page = work.statistics()
    page.show_reviews()
    work.settle()
    panel = page.reviews
    assert "逾期 1 件，已复盘 0 件，待复盘 1 件" in panel.words.text()
    assert "还没有复盘" in panel.formula.text()

    QTest.keyClick(panel.cases, Qt.Key.Key_Return)
    work.settle()
    case = work.case_in_front()
    tab = case._later.review.get()
    assert tab.isVisible()
    assert tab.view is not None
    assert "逾期办结，超过33日" in tab.head.text()
    for _ in range(3):
        QTest.keyClick(tab.form.causes, Qt.Key.Key_Down)
    QTest.keyClick(tab.form.causes, Qt.Key.Key_Space)
    tab.form.own.set_value("停电")
    QTest.keyClick(tab.form.save_button, Qt.Key.Key_Return)
    work.settle()
    assert "已登记复盘" in tab.banner.words
    assert "开庭排期、停电" in tab.found.text()
    assert any("停电" in tab.form.causes.item(n).text() for n in range(tab.form.causes.count()))

    page = work.statistics()
    page.ask()
    work.settle()
    assert panel.found is not None
    assert [one.cause for one in panel.found.pareto.rows] == ["开庭排期", "停电"]
    QTest.keyClick(panel.causes, Qt.Key.Key_Return)
    assert "只列原因含“开庭排期”的 1 件" in panel.words.text()
    panel.shown.set_value(Shown.WAITING)
    assert panel.listed == ()

"""The report of a month is locked by keyboard, and what comes late is named."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from tests.support.casework import Casework
from tests.ui.daily.conftest import FILED, SUPERVISOR_ACTOR, TODAY, Bureau
from tests.ui.daily.test_statistics import cell


def test_a_month_is_locked_and_a_late_case_is_named(work: Casework, bureau: Bureau) -> None:
    bureau.complaint(date(2026, 10, 12))
    page = work.statistics()
    page.show_months()
    panel = page.months
    work.settle()
    assert "还没有锁定过月报" in panel.words.text()
    assert panel.lock_button.text() == "锁定2026年10月月报"
    assert panel.first.keys[-1] == date(2025, 11, 1)
    assert panel.sent_by.text() == "张测试"
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    work.settle()
    assert panel.chain is not None
    assert panel.chain.months == ()
    panel.sent_to.setText("上海市人社局")
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    work.settle()
    assert "已锁定2026年10月月报" in panel.banner.words
    assert [cell(panel.table, 2, column) for column in range(9)] == [
        "2026年10月", "监察", "0", "1", "0", "0", "0", "1", "首月",
    ]  # fmt: skip
    assert not panel.lock_button.isEnabled()
    assert panel.first.isHidden()

    late = bureau.register(Line.INSPECTION, date(2026, 10, 20), name="迟测试")
    entry = NewEntry("inspection.accepted", date(2026, 10, 20), FILED)
    tomorrow = bureau.on(TODAY + timedelta(days=1))
    record_event(tomorrow, SUPERVISOR_ACTOR, late.case_id, entry, seen_version=late.version)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    work.settle()
    assert "张测试于2026-11-20报送上海市人社局" in panel.proof.text()
    assert "重算一致。此后更正 1 件" in panel.proof.text()
    assert cell(panel.named, 0, 2) == "不计入"
    assert cell(panel.named, 0, 3) == "当期受理 → 期末未结"
    QTest.keyClick(panel.print_button, Qt.Key.Key_Space)
    work.settle()
    assert panel.shown_paper is not None
    assert panel.shown_paper.panel.page_count == 1
    panel.shown_paper.reject()
    QTest.keyClick(panel.named, Qt.Key.Key_Return)
    work.settle()
    assert work.case_in_front().file is not None

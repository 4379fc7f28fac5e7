from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from disputes_app.domain.cases import Line
from tests.support import casework
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, TODAY, Bureau
from ui import pages
from ui.desk import Desk
from ui.i18n import Tongue
from ui.page import find_pages
from ui.pages.case import CasePage
from ui.pages.register import RegisterPage
from ui.pages.workbench import Workbench
from ui.theme import Theme


@pytest.fixture
def work(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> Casework:
    monkeypatch.setattr(casework, "PAGES", find_pages(pages))
    return Casework(qtbot, dressed, bureau_desk, monkeypatch)


def workbench(work: Casework) -> Workbench:
    work.window.open_page("workbench", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, Workbench)
    return page


def register_complaint(work: Casework, received: date) -> CasePage:
    """Ctrl+N, the day, a complainant and an employer, Ctrl+S; the case comes to the front."""
    QTest.keyClick(work.window, Qt.Key.Key_N, CTRL)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    assert page.form.line is Line.INSPECTION
    work.press(Qt.Key.Key_Return)
    page.form.head.received.selectAll()
    work.fill([f"{received:%Y%m%d}", "", "", "", ""])  # old number, source, office, handler
    work.fill(["赵测试", "", "", "", ""])  # number, telephone, address, not an employer
    work.press(Qt.Key.Key_Return)  # no protection
    work.fill([EMPLOYER_NAME])
    work.save()
    return work.case_in_front()


def test_a_complaint_from_the_counter_to_the_rate(work: Casework, bureau: Bureau) -> None:
    received = bureau.context.law.calendar.subtract_working_days(TODAY, 60)
    assert "还没有应结案件" in workbench(work).rate.words

    case = register_complaint(work, received)
    assert "收字第1号" in work.window.tabs.title_of(case)

    panel = work.enter_kind("受理并立案")
    work.fill([f"{received:%Y%m%d}", "李测试", "周测试", "钱测试"])
    panel.ask_for_effect()
    work.settle()
    work.save()
    assert "立字第1号" in work.window.tabs.title_of(case)

    page = workbench(work)
    assert page.tiles["due_today"].accessibleName() == "今日到期：1"
    due = next(
        line
        for line in page.deadlines.list.rows.lines
        if line.deadline.rule_id == "inspection.close"
    )
    assert due.badge.text == "今日到期"
    assert "待到期 1" in page.rate.words

    place = page.deadlines.list.rows.lines.index(due)
    page.deadlines.list.setFocus()
    page.deadlines.list.setCurrentIndex(page.deadlines.list.rows.index(place, 0))
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert work.case_in_front() is case

    work.enter_kind("行政处理决定")
    work.fill([f"{TODAY:%Y%m%d}", "嘉人社监（2026）理字9号"])
    work.save()
    assert case.entering is None

    page = workbench(work)
    assert "100.00%" in page.rate.words
    assert "达标" in page.rate.words.splitlines()
    assert "按期 1" in page.rate.words
    assert page.tiles["due_today"].accessibleName() == "今日到期：0"

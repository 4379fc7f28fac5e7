"""Approvals at the desk: submitted in a case, listed, printed, signed in one go, returned."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from disputes_app.domain.approval_records import ApprovalFilter
from disputes_app.domain.attachments import AttachmentKind
from disputes_app.domain.events import Facts
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.approval_list import waiting_approvals
from disputes_app.services.approvals import ask
from disputes_app.services.attachments import attachments_of
from disputes_app.services.case_view import open_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import SQUAD, TODAY, Bureau, Counter
from ui.case_page.event_panel import EventPanel
from ui.desk import Desk, EntryFocus
from ui.i18n import Tongue
from ui.pages.approvals import ApprovalsPage
from ui.pages.workbench import Workbench
from ui.theme import Theme
from ui.window import MainWindow

MORE: Facts = {"days": 30, "ground": "账册尚未调齐。"}
INSPECTOR = Actor("李测试", Role.HANDLER, SQUAD, 2)


@pytest.fixture
def counter(qtbot: QtBot, dressed: Theme, chinese: Tongue, bureau_desk: Desk) -> Counter:
    assert chinese is not None
    window = MainWindow(dressed)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.take_desk(bureau_desk, (Workbench, ApprovalsPage), None)
    counter = Counter(qtbot, window, bureau_desk)
    counter.settle()
    return counter


def submit(bureau: Bureau, accepted: date, day: date) -> CaseChanged:
    """Submit the extension of a complaint accepted on a day."""
    case = bureau.complaint(accepted)
    entry = NewEntry("inspection.extended", day, MORE)
    context = bureau.on(day)
    return ask(context, INSPECTOR, case.case_id, entry, seen_version=case.version)


def approvals(counter: Counter) -> ApprovalsPage:
    page = counter.page("approvals")
    assert isinstance(page, ApprovalsPage)
    return page


def effects(page: ApprovalsPage) -> list[str]:
    return [row.effect.text() for row in page.signing.effects.rows]


def said(page: ApprovalsPage) -> str:
    return page.banner.words


def left(bureau: Bureau) -> int:
    return len(waiting_approvals(bureau.context, ApprovalFilter()))


def test_signed_sheets_are_entered_in_one_go(
    counter: Counter, bureau: Bureau, qtbot: QtBot, tmp_path: Path
) -> None:
    late = submit(bureau, date(2026, 8, 12), date(2026, 11, 5))
    soon = submit(bureau, date(2026, 9, 1), date(2026, 11, 18))
    counter.workbench().refresh()
    counter.settle()
    qtbot.waitUntil(lambda: counter.workbench().tiles["approvals"].accessibleName() == "待审批：2")
    counter.workbench().tiles["approvals"].click()
    counter.settle()
    page = approvals(counter)
    assert [one.ref.case_id for one in page.table.approval_model.rows] == [
        late.case_id,
        soon.case_id,
    ]
    assert "现在签批：“延长调查期限”不符合规定：期限届满后才批准延长。" in page.facts.words

    page.table.selectAll()
    page.sign_button.click()
    counter.enter("钱测试")
    counter.settle()
    assert page.signing.form.office.value() == "department_head"
    page.signing.ask_for_effects()
    counter.settle()
    assert effects(page)[1] == "最后一日 2026-11-30 → 2027-01-12"
    assert "期限届满后才批准延长" in effects(page)[0]
    page.ask()
    counter.settle()
    assert page.signing.isVisible(), "what others do meanwhile does not shut the panel"

    QTest.keyClick(counter.window, Qt.Key.Key_S, CTRL)
    counter.settle()
    assert "一件也没有登记" in page.signing.banner.words
    assert left(bureau) == 2

    scan = tmp_path / "签批件.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    page.signing.scan.take(scan)
    page.signing.effects.rows[0].reason.setText("局领导出差，补签。")
    QTest.keyClick(counter.window, Qt.Key.Key_S, CTRL)
    counter.settle()
    assert "已登记签批" in said(page)
    assert (left(bureau), page.empty.isVisible()) == (0, True)
    qtbot.waitUntil(lambda: counter.desk.is_idle)
    (kept,) = attachments_of(bureau.context, soon.case_id)
    assert (kept.name, kept.kind) == ("签批件.pdf", AttachmentKind.APPROVAL_SHEET)
    assert kept.event_seq == len(open_case(bureau.context, soon.case_id).entries)
    assert open_case(bureau.context, soon.case_id).state.due_on == date(2027, 1, 12)
    assert open_case(bureau.context, late.case_id).state.due_on == date(2026, 11, 10)


def test_sheets_are_printed_and_one_is_returned_with_words(
    counter: Counter, bureau: Bureau
) -> None:
    case = submit(bureau, date(2026, 9, 1), date(2026, 11, 18))
    submit(bureau, date(2026, 9, 2), date(2026, 11, 18))
    page = approvals(counter)
    page.table.selectAll()
    page.print_button.click()
    counter.settle()
    assert page.paper.page_count == 2
    page.back_button.click()

    page.table.choose([0])
    page.return_button.click()
    QTest.keyClick(counter.window, Qt.Key.Key_S, CTRL)
    counter.settle()
    assert left(bureau) == 2
    counter.type_in("请补充工资表。")
    QTest.keyClick(counter.window, Qt.Key.Key_S, CTRL)
    counter.settle()
    assert "已退回" in said(page)
    assert left(bureau) == 1
    last = open_case(bureau.context, case.case_id).entries[-1].event
    assert (last.kind, last.facts["reason"]) == ("approval.returned", "请补充工资表。")

    counter.desk.take_actor(INSPECTOR)
    counter.settle()
    assert not page.sign_button.isEnabled()
    assert page.withdraw_button.isEnabled()
    page.withdraw_button.click()
    counter.settle()
    assert left(bureau) == 0


def test_an_act_is_submitted_from_the_case_and_only_once(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 9, 1))
    page = work.case(case)
    page.asked(EntryFocus("inspection.extended"))  # as the workbench asks
    panel = page.entering
    assert isinstance(panel, EventPanel)
    button = next(one for one in panel.findChildren(QPushButton) if one.text().startswith("送审"))
    button.click()
    work.settle()
    assert left(bureau) == 0, "the reason is missing"
    panel.form.control("ground").setFocus()
    work.type_in("账册尚未调齐。")
    panel.opinion.setFocus()
    work.type_in("涉及人数多，建议延长。")
    button.click()
    work.settle()

    assert left(bureau) == 1
    assert page.header._approval.text() == f"延长调查期限 已送审 {TODAY:%m-%d}，待签"
    again = work.enter_kind("延长调查期限")
    button = next(one for one in again.findChildren(QPushButton) if one.text().startswith("送审"))
    assert not button.isEnabled()

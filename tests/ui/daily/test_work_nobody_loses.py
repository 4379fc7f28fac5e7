"""Notes in one keystroke, hand-overs, drafts that outlive a crash, old cases; all by keyboard."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from disputes_app.domain.case_list import CaseFilter, CaseStatus
from disputes_app.domain.cases import Line
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.case_list import case_page
from disputes_app.services.case_view import open_case
from disputes_app.services.hand_over import open_cases_of
from disputes_app.services.hearing_rooms import add_leave
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import (
    COURT,
    INSPECTOR,
    SUPERVISOR,
    TODAY,
    Bureau,
    Counter,
)
from ui.drafts.offer import DraftOffer
from ui.fields.text_fields import NoteField
from ui.note_panel import PAUSE_MS, NotePanel
from ui.pages.hand_over import HandOverPage
from ui.pages.register import RegisterPage
from ui.registration.draft import restore, snapshot
from ui.theme import Theme
from ui.window import MainWindow


def note(work: Casework | Counter) -> NotePanel:
    QTest.keyClick(work.window, Qt.Key.Key_F8)
    panel = work.window.findChild(NotePanel)
    assert isinstance(panel, NotePanel)
    assert panel.isVisible()
    return panel


def find(work: Casework, panel: NotePanel, text: str) -> None:
    work.type_in(text)
    work.qtbot.wait(PAUSE_MS + 20)
    work.settle()
    assert work.focused() is panel.caller


def test_a_call_is_noted_from_anywhere(bureau: Bureau, work: Casework) -> None:
    case = bureau.complaint(date(2026, 11, 2))
    panel = note(work)
    find(work, panel, "13900002222")
    assert "没有找到案件" in panel.state.text()
    assert panel.register_button.isVisible()
    panel.caller.clear()
    find(work, panel, "王测试")
    assert panel.matches.count() == 1
    work.press(Qt.Key.Key_Return)
    assert panel.case == (case.case_id, case.number)
    work.type_in("催问进度，已答复")
    work.press(Qt.Key.Key_Return)
    work.settle()
    last = open_case(bureau.context, case.case_id).entries[-1].event
    assert last.kind == "note"
    assert last.happened_on == TODAY
    assert dict(last.facts) == {"text": "催问进度，已答复", "how": "call_in"}
    assert f"已记入 {case.number}" in panel.banner.words
    work.press(Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_on_a_case_the_note_goes_to_that_case(bureau: Bureau, work: Casework) -> None:
    case = bureau.complaint(date(2026, 11, 2))
    page = work.case(case)
    panel = note(work)
    assert panel.case == (case.case_id, case.number)
    assert work.focused() is panel.text
    work.press(Qt.Key.Key_Return)
    assert open_case(bureau.context, case.case_id).version == case.version
    bureau.record(case, "note", TODAY, {"text": "别处先记了一笔"})
    work.type_in("来访")
    panel.how.set_value("visit")
    QTest.keyClick(panel.text, Qt.Key.Key_S, CTRL)
    work.settle()
    assert page.file is not None
    assert [entry.event.facts.get("how") for entry in page.file.view.entries[-2:]] == [
        None,
        "visit",
    ]


def hand_over(counter: Counter) -> HandOverPage:
    counter.settle()
    page = counter.window.tabs.front
    assert isinstance(page, HandOverPage)
    return page


@pytest.fixture
def leaving(counter: Counter, bureau: Bureau) -> Counter:
    counter.window.take_more((HandOverPage,))
    for day in (2, 3, 4):
        bureau.complaint(date(2026, 11, day), name=f"测试{day}")
    return counter


def test_a_leaving_colleague_s_cases_go_in_one_act(bureau: Bureau, leaving: Counter) -> None:
    leaving.desk.open_hand_over(from_staff=INSPECTOR)
    page = hand_over(leaving)
    assert "请勾选接收人" in page.words.text()
    assert not page.button.isEnabled()
    page.form.tick(SUPERVISOR)
    leaving.settle()
    assert "将移交 3 件" in page.words.text()
    assert "张测试：接收 3 件，在办由 0 件增至 3 件" in page.words.text()
    assert page.table.rowCount() == 3
    page.form.reason.setText("调离")
    QTest.keyClick(leaving.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    leaving.settle()
    assert "已移交 3 件" in page.banner.words
    assert open_cases_of(bureau.context, INSPECTOR) == ()
    assert len(open_cases_of(bureau.context, SUPERVISOR)) == 3
    assert "没有在办案件" in page.words.text()


def test_a_selection_of_the_list_is_assigned(bureau: Bureau, leaving: Counter) -> None:
    cases = leaving.cases()
    assert cases.chosen.isHidden()
    cases.table.selectAll()
    assert cases.chosen.words.text() == "已选 3 件"
    cases.chosen.assign_button.click()
    page = hand_over(leaving)
    page.form.tick(SUPERVISOR)
    leaving.settle()
    assert page.button.text() == "移交 3 件"
    page.hand_over()
    leaving.settle()
    assert len(open_cases_of(bureau.context, SUPERVISOR)) == 3


def test_who_may_not_hand_over_is_told(leaving: Counter) -> None:
    leaving.desk.take_actor(Actor("陈测试", Role.HANDLER, COURT, 1))
    leaving.desk.open_hand_over(from_staff=INSPECTOR)
    page = hand_over(leaving)
    page.form.tick(SUPERVISOR)
    leaving.settle()
    assert page.banner.words
    assert not page.button.isEnabled()


def leave_nothing_typed(window: QWidget) -> None:
    """Empty the form, for which the window would ask before it closes."""
    for page in window.findChildren(RegisterPage):
        page.form.clear()


def begin(counter: Counter, folder: Path) -> RegisterPage:
    counter.desk.drafts_folder = lambda: folder
    page = counter.registration()
    page.form.head.line.set_value(Line.ARBITRATION)
    page.form.applicants.forms[0].name.setText("赵未存")
    page.form.claims.claims.set_value("工资三个月")
    page._keeper.look_now()
    counter.settle()
    return page


def test_a_registration_outlives_a_crash(
    counter: Counter, tmp_path: Path, dressed: Theme, bureau: Bureau
) -> None:
    begin(counter, tmp_path)
    (file,) = (tmp_path / "drafts").iterdir()
    assert "赵未存" in file.read_text(encoding="utf-8")
    # The program is gone without saving or asking; another window starts on the same database.
    window = MainWindow(dressed)
    counter.qtbot.addWidget(window, before_close_func=leave_nothing_typed)
    window.show()
    window.take_desk(counter.desk, (RegisterPage,), None)
    window.open_page("register", None)
    counter.settle()
    page = window.tabs.front
    assert isinstance(page, RegisterPage)
    assert page.offer.words.startswith("上次未保存的登记（")
    page.offer.take_button.click()
    assert page.form.applicants.forms[0].name.text() == "赵未存"
    assert page.form.claims.claims.value() == "工资三个月"
    page.form.respondents.forms[0].name.setText("上海测试汽配有限公司")
    page.save_and_next()
    counter.settle()
    (row,) = case_page(bureau.context, CaseFilter()).rows
    assert row.applicant_names == "赵未存"
    assert not file.exists()


def test_a_protected_person_never_reaches_the_disk(counter: Counter, tmp_path: Path) -> None:
    page = begin(counter, tmp_path)
    page.form.head.line.set_value(Line.INSPECTION)
    page.form.protect.setChecked(True)
    page._keeper.look_now()
    counter.settle()
    (file,) = (tmp_path / "drafts").iterdir()
    kept = file.read_text(encoding="utf-8")
    assert "赵未存" not in kept
    assert "工资三个月" in kept
    assert json.loads(kept)["drafts"]["registration"]["leaves_out"] is True
    offer = DraftOffer("登记")
    counter.qtbot.addWidget(offer)
    journal = counter.desk.journal
    assert journal is not None
    draft = journal.draft("registration")
    assert draft is not None
    offer.offer(draft)
    assert "保密的内容没有保存" in offer.words
    offer.leave_button.click()
    assert offer.words == ""


def test_every_field_comes_back(counter: Counter) -> None:
    form = counter.registration().form
    form.head.line.set_value(Line.INSPECTION)
    form.applicants.make_room(3)
    form.applicants.forms[2].name.setText("第三人")
    form.respondents.forms[0].other_kind.setChecked(True)
    form.claims.amount.set_value(100_00)
    seen = snapshot(form)
    assert seen is not None
    form.clear()
    form.head.line.set_value(Line.ARBITRATION)
    restore(form, seen.typed)
    assert snapshot(form) == seen
    assert form.line is Line.INSPECTION


def test_an_entry_begun_in_a_case_outlives_a_crash(
    bureau: Bureau, work: Casework, tmp_path: Path
) -> None:
    work.desk.drafts_folder = lambda: tmp_path
    case = bureau.complaint(date(2026, 11, 2))
    page = work.case(case)
    panel = work.enter_kind("来电、来访、走访记录")
    control = panel.form.control("text")
    assert isinstance(control, NoteField)
    control.set_value("写到一半")
    page.drafts.look_now()
    work.settle()
    work.window.tabs.close_subject(page)
    again = work.case(case)
    assert "程序事项“来电、来访、走访记录”" in again.drafts.offer.words
    again.drafts.offer.take_button.click()
    entering = again.entering
    assert entering is not None
    work.save()
    assert open_case(bureau.context, case.case_id).entries[-1].event.facts["text"] == "写到一半"
    work.settle()
    assert not list((tmp_path / "drafts").iterdir())


def test_an_old_case_is_entered_with_its_number(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    head = page.form.head
    head.line.set_value(Line.ARBITRATION)
    head.received.setText("20160503")
    head.received.check()
    assert "如是旧案" in head.hint_of(head.received)
    head.back_entry.setChecked(True)
    assert "如是旧案" not in head.hint_of(head.received)
    assert not head.supervisor.isVisible()
    counter.desk.take_actor(Actor("窗口测试", Role.CLERK, COURT, None))
    page.shown()
    counter.settle()
    assert head.supervisor.isVisible()
    head.supervisor.set_value("张测试")
    head.old_number.setText("嘉劳仲（2016）办字第7号")
    page.form.applicants.forms[0].name.setText("钱旧案")
    page.form.respondents.forms[0].name.setText("上海测试汽配有限公司")
    page.save()
    counter.settle()
    (row,) = case_page(bureau.context, CaseFilter(status=CaseStatus.BACK_ENTERED)).rows
    assert row.shown_number == "嘉劳仲（2016）办字第7号"
    listed = counter.cases()
    listed.bar.chips["back_entered"].click()
    counter.settle()
    assert listed.count.text() == "共 1 件"


def test_a_period_that_ends_in_a_leave_says_so(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, date(2026, 11, 19))
    late = bureau.register(Line.INSPECTION, TODAY)
    add_leave(
        bureau.context,
        counter.desk.actor,
        staff_id=INSPECTOR,
        from_on=date(2026, 11, 23),
        to_on=date(2026, 11, 27),
        reason="年假",
    )
    lines = counter.workbench().deadlines.list.rows.lines
    assert lines[0].number == late.receipt_number
    assert lines[0].detail.startswith("休假期间到期（李测试 2026-11-23 至 2026-11-27）")
    assert "休假期间到期" not in lines[1].detail

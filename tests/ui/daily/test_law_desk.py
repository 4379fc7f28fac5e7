"""A notice comes: typed in or imported, its impact looked at, adopted by the supervisor."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QTableWidget
from sqlalchemy import delete

from db.models import RuleVersion
from disputes_app.domain.notice_lines import notice_lines
from disputes_app.domain.staff import Actor, Role
from disputes_app.domain.work_calendar import CalendarYear
from tests.support.casework import Casework
from tests.support.notices import NOTICE, YEAR, notice_csv, notice_days
from tests.ui.daily.conftest import COURT, HANDLER, Bureau, Counter
from ui.desk import LAW_CALENDAR
from ui.pages.settings import SettingsPage

CLERK = Actor("陈测试", Role.HANDLER, COURT, HANDLER)
TYPED = notice_lines(notice_days(), YEAR)


def entering(work: Casework) -> SettingsPage:
    work.window.open_page("settings", LAW_CALENDAR)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, SettingsPage)
    return page


def cells(table: QTableWidget, column: int) -> list[str]:
    found = [table.item(row, column) for row in range(table.rowCount())]
    return [one.text() for one in found if one is not None]


def prepare(work: Casework) -> SettingsPage:
    """Type the notice by keyboard and ask for its impact."""
    page = entering(work)
    work.type_in(NOTICE)
    form = page.calendar.form
    form.days.setFocus(Qt.FocusReason.OtherFocusReason)
    form.days.selectAll()
    work.type_in(TYPED)
    form.submit.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(form.submit, Qt.Key.Key_Space)
    work.settle()
    work.settle()
    return page


def test_a_typed_notice_moves_nothing_until_it_is_adopted(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 11, 20))
    page = prepare(work)
    part = page.proposals
    assert part.isVisible()
    assert part.chosen is not None
    assert part.chosen.title == NOTICE
    assert "2027年放假：0101-0103 元旦、0205-0213 春节、" in part.content.text()
    assert "调休上班：0131、0220、" in part.content.text()
    assert part.sum.text().startswith("将变动 1 件案件正在计算的")
    assert set(cells(part.moves, 0)) == {case.number}
    old, new = cells(part.moves, 3)[0], cells(part.moves, 4)[0]
    assert old != new
    assert bureau.context.law.calendar.provisional_from == date(2026, 12, 25)
    part.adopt.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(part.adopt, Qt.Key.Key_Space)
    work.settle()
    work.settle()
    assert "已采纳" in part.banner.words
    assert bureau.context.law.calendar.provisional_from == date(2027, 12, 25)
    assert (cells(part.moves, 3)[0], cells(part.moves, 4)[0]) == (old, new)
    assert not part.adopt.isVisible()
    assert page.calendar.reminder.words == ""
    shown = work.case(case)
    (moved,) = shown.log.moves
    assert "采纳“国务院办公厅关于2027年部分节假日安排的通知" in moved.words
    assert "由 2027-02-17 变为 2027-02-20" in moved.words
    assert "曾变动 2026-11-20 由" in shown.deadlines.cards[0].words


def test_a_row_of_the_impact_opens_its_case(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 11, 20))
    part = prepare(work).proposals
    part.moves.cellActivated.emit(0, 0)
    work.settle()
    assert work.case_in_front().key == str(case.case_id)


def test_who_is_no_supervisor_prepares_but_does_not_adopt(work: Casework) -> None:
    work.desk.take_actor(CLERK)
    part = prepare(work).proposals
    assert part.adopt.isVisible()
    assert not part.adopt.isEnabled()
    assert "由负责人采纳" in part._who.text()


def test_a_change_is_withdrawn_with_a_reason(
    work: Casework, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = prepare(work).proposals
    answers = iter([("", True), ("文号录错", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: next(answers))
    part.withdraw.click()
    work.settle()
    assert "须写明理由" in part.banner.words
    part.withdraw.click()
    work.settle()
    work.settle()
    assert part.sum.text() == "已撤回：文号录错"
    assert not part.adopt.isVisible()


def test_what_is_typed_is_read_back_or_named(work: Casework) -> None:
    page = entering(work)
    form = page.calendar.form
    form.days.setPlainText(TYPED)
    assert form._state.text() == "读作：放假 29 天，调休上班 6 天。"
    form.days.setPlainText(TYPED.replace("0609 端午节", ""))
    assert "法定节日没有列为放假" in form._state.text()
    form.days.setPlainText("0230 春节")
    assert "不是日期" in form._state.text()
    form.submit.click()
    work.settle()
    assert page.calendar.isVisible()
    assert page.has_unsaved_input() is False
    form.notice.set_value(NOTICE)
    assert page.has_unsaved_input()
    form.submit.click()
    work.settle()
    assert "通知文件有误" in form.banner.words
    form.notice.set_value(None)


def test_a_file_fills_the_fields(work: Casework, tmp_path: Path) -> None:
    form = entering(work).calendar.form
    good, bad = tmp_path / "2027.csv", tmp_path / "bad.json"
    year = CalendarYear(YEAR, NOTICE, provisional=False)
    good.write_text(notice_csv(year, notice_days()), encoding="utf-8")
    bad.write_bytes(b"\xff\xfe{")
    form.read_file(bad)
    assert "无法读取" in form.banner.words
    form.read_file(good)
    assert form.banner.words == ""
    assert (form.year.value(), form.notice.value()) == (YEAR, NOTICE)
    assert form._state.text().startswith("读作：放假 29 天")
    form.notice.set_value(None)


def test_another_reading_is_prepared_and_looked_at(work: Casework, bureau: Bureau) -> None:
    bureau.complaint(date(2026, 11, 2))
    page = work.settings()
    part = page.readings
    part.setting.set_value("inspection_close_length")
    assert part.value.currentText() == "75个工作日"
    part.submit.click()
    work.settle()
    work.settle()
    assert page.proposals.sum.text().startswith(
        "将变动 1 件案件正在计算的 1 个期限，其中办结期限 1 个"
    )
    page.proposals.adopt.click()
    work.settle()
    work.settle()
    assert bureau.context.law.policy.inspection_close_length == 75
    assert "75个工作日" in cells(part.table.table, 1)


def test_what_a_newer_program_brings_is_offered_and_adopted(work: Casework, bureau: Bureau) -> None:
    with bureau.context.database.write() as conn:
        conn.execute(delete(RuleVersion).where(RuleVersion.c.rule_id == "crime.supervision"))
    bureau.context.law_in_force._stamp = None  # as a program that has just been started
    page = work.settings()
    part = page.proposals
    work.settle()
    assert "程序附带的更新" in part.offer.words
    assert "建议检察院立案监督" in part.offer.words
    part.offer.acted.emit()
    for _ in range(3):
        work.settle()
    assert part.offer.words == ""
    assert part.chosen is not None
    assert "建议检察院立案监督（2001-07-09 起）：3日" in part.content.text()
    assert part.sum.text().startswith("没有案件的最后一日因此变动")
    part.adopt.click()
    for _ in range(3):
        work.settle()
    assert bureau.context.law.rulebook.versions("crime.supervision")
    assert part.offer.words == ""


def test_the_workbench_reminds_of_the_missing_notice(counter: Counter) -> None:
    page = counter.workbench()
    assert page._missing.isVisible()
    assert page._missing.text() == "2027年放假通知未采纳"

"""The daily deadline log at the desk: a day is looked at, stepped through, opened, printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from db.queries.audit import audit_rows
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.deadline_log import Change
from disputes_app.domain.deadline_log_facts import DayLog
from disputes_app.services import deadline_log
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Progress
from disputes_app.services.registration import Reporter
from tests.ui.daily.conftest import TODAY, Bureau, Counter
from ui.deadline_log.day_bar import DayBar
from ui.deadline_log.log_table import Heading
from ui.desk import ClockFocus, Desk
from ui.i18n import Language, Tongue
from ui.pages import deadline_log as page_module
from ui.pages.deadline_log import DeadlineLogPage
from ui.pages.workbench import Workbench
from ui.theme import Theme
from ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counter(qtbot: QtBot, dressed: Theme, chinese: Tongue, bureau_desk: Desk) -> Counter:
    assert chinese is not None
    window = MainWindow(dressed)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.take_desk(bureau_desk, (Workbench, DeadlineLogPage), None)
    counter = Counter(qtbot, window, bureau_desk)
    counter.settle()
    return counter


def opened(counter: Counter) -> DeadlineLogPage:
    page = counter.page("deadline_log")
    assert isinstance(page, DeadlineLogPage)
    return page


@pytest.fixture
def missed(bureau: Bureau) -> CaseChanged:
    """A complaint whose last day was the day before yesterday, and one accepted today."""
    late = bureau.complaint(date(2026, 8, 18))
    bureau.complaint(TODAY, name="赵测试")
    return late


def shows_paper(page: DeadlineLogPage) -> bool:
    return page.shows_paper


def lines(page: DeadlineLogPage) -> list[str]:
    model = page.view.table.log_model
    return [
        " | ".join(filter(None, (model.index(row, n).data() for n in range(model.columnCount()))))
        for row in range(model.rowCount())
    ]


def test_from_the_workbench_by_keyboard(counter: Counter, missed: CaseChanged) -> None:
    assert missed.case_id
    workbench = counter.workbench()
    workbench.day_log.setFocus()
    counter.press(Qt.Key.Key_Space)
    counter.settle()
    page = counter.window.tabs.front
    assert isinstance(page, DeadlineLogPage)
    assert "2026-11-20 周五（班），截至 09:00，当日尚未结束" in page.view.words
    said = lines(page)
    assert said[0].startswith("新起算的期限")
    assert any("新起算" in line and "赵测试 与 上海测试汽配有限公司" in line for line in said)
    assert any("按期完成" in line for line in said)
    assert "按期完成 1" in page.view.words
    assert counter.focused() is page.view.table


def test_it_is_found_by_name(counter: Counter) -> None:
    QTest.keyClick(counter.window, Qt.Key.Key_K, CTRL)
    counter.type_in("期限日志")
    counter.settle()
    counter.press(Qt.Key.Key_Return)
    counter.settle()
    assert isinstance(counter.window.tabs.front, DeadlineLogPage)


def test_it_has_no_place_on_the_rail() -> None:
    assert not DeadlineLogPage.PAGE.on_rail
    assert not DeadlineLogPage.PAGE.per_subject


def test_a_typed_day_and_the_days_beside_it(counter: Counter, missed: CaseChanged) -> None:
    page = opened(counter)
    assert not page.bar.after.isEnabled()
    assert not page.bar.to_today.isEnabled()
    page.bar.day.setFocus()
    page.bar.day.selectAll()
    counter.enter("20261117")
    counter.settle()
    assert page.log is not None
    assert page.log.day == date(2026, 11, 17)
    for button, day in (
        (page.bar.before, date(2026, 11, 16)),
        (page.bar.after, date(2026, 11, 17)),
        (page.bar.after, date(2026, 11, 18)),
        (page.bar.to_today, TODAY),
    ):
        button.setFocus()
        counter.press(Qt.Key.Key_Space)
        counter.settle()
        assert page.log.day == day
        assert page.bar.day.value() == day
    assert missed.case_id


def test_a_day_of_the_future_is_not_asked_for(counter: Counter) -> None:
    page = opened(counter)
    page.bar.day.setFocus()
    page.bar.day.selectAll()
    counter.enter("20261121")
    counter.settle()
    assert page.log is not None
    assert page.log.day == TODAY
    assert "不能晚于今天" in page.bar.problem_text


def _day_of_missing(bureau: Bureau, case: CaseChanged) -> date:
    from disputes_app.services.case_view import open_case

    due = open_case(bureau.context, case.case_id).state.due_on
    assert due is not None
    return due


def test_enter_opens_the_case_at_the_period(
    bureau: Bureau, counter: Counter, missed: CaseChanged
) -> None:
    page = opened(counter)
    page.bar.show_day(_day_of_missing(bureau, missed))
    counter.settle()
    said = lines(page)
    assert said[0].startswith("到期、届满的期限")
    assert said[1].startswith("逾期未办")
    page.view.table.setFocus()
    row = page.view.table.log_model.row_at(page.view.table.currentIndex())
    assert row is not None
    assert row.change is Change.MISSED
    counter.press(Qt.Key.Key_Return)
    assert counter.opened == [(str(missed.case_id), missed.number, ClockFocus(row.rule_id, 0))]
    page.view.table.setCurrentIndex(page.view.table.log_model.index(0, 0))
    counter.press(Qt.Key.Key_Return)
    assert len(counter.opened) == 1


def test_lines_are_told_apart(bureau: Bureau, counter: Counter, missed: CaseChanged) -> None:
    assert missed.case_id
    bureau.register(Line.ARBITRATION, TODAY)
    page = opened(counter)
    assert page.log is not None
    assert {row.line for row in page.log.rows} == {Line.ARBITRATION, Line.INSPECTION}
    page.bar.line.setFocus()
    page.bar.line.set_value(Line.ARBITRATION)
    counter.settle()
    assert {row.line for row in page.log.rows} == {Line.ARBITRATION}
    page.bar.line.set_value(None)
    counter.settle()
    assert len({row.line for row in page.log.rows}) == 2


def test_a_day_without_changes_says_so_in_words(counter: Counter) -> None:
    page = opened(counter)
    assert "今天到现在没有期限变化" in page.view.words
    page.bar.show_day(date(2026, 10, 1))
    counter.settle()
    assert "2026-10-01 周四（休，国庆节），全天" in page.view.words
    assert "这一天没有期限变化" in page.view.words
    assert page.view.table.isHidden()
    assert counter.focused() is page.bar.day


def test_a_protected_reporter_is_not_named(bureau: Bureau, counter: Counter) -> None:
    reporter = Reporter("郑保密", phone="13900000000")
    bureau.register(Line.INSPECTION, TODAY, source=Source.COMPLAINT, reporter=reporter)
    page = opened(counter)
    said = "\n".join(lines(page))
    assert "(保密)" in said
    assert "郑保密" not in said


def test_what_others_enter_appears(bureau: Bureau, counter: Counter) -> None:
    page = opened(counter)
    case = bureau.complaint(TODAY)
    counter.desk.data_changed.emit(case)
    counter.settle()
    assert page.log is not None
    assert {row.case_id for row in page.log.rows} == {case.case_id}


def test_the_row_chosen_stays_chosen(bureau: Bureau, counter: Counter) -> None:
    first = bureau.complaint(TODAY)
    page = opened(counter)
    table = page.view.table
    table.setCurrentIndex(table.log_model.index(table.log_model.rowCount() - 1, 0))
    chosen = table.log_model.row_at(table.currentIndex())
    bureau.register(Line.ARBITRATION, TODAY)
    page.ask()
    counter.settle()
    assert table.log_model.row_at(table.currentIndex()) == chosen
    assert first.case_id


def test_the_table_is_a_sound_model(
    counter: Counter, missed: CaseChanged, qtmodeltester: Any
) -> None:
    assert missed.case_id
    page = opened(counter)
    model = page.view.table.log_model
    qtmodeltester.check(model)
    assert isinstance(model.rows[0], Heading)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("案号 ")


# Paper


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QDialog]]:
    shown: list[QDialog] = []

    def keep(dialog: QDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", keep)
    monkeypatch.setattr(QDialog, "open", keep)
    yield shown
    for dialog in shown:
        dialog.deleteLater()


def test_the_paper_is_shown_saved_and_recorded(
    bureau: Bureau,
    counter: Counter,
    missed: CaseChanged,
    dialogs: list[QDialog],
    tmp_path: Path,
) -> None:
    assert missed.case_id
    page = opened(counter)
    page.bar.save.setFocus()
    counter.press(Qt.Key.Key_Space)
    counter.settle()
    assert shows_paper(page)
    assert page.paper.page_count == 1
    assert len(dialogs) == 1
    assert _printed(bureau) == []
    page.paper.save_to(tmp_path / "log.pdf")
    counter.settle()
    assert (tmp_path / "log.pdf").read_bytes().startswith(b"%PDF")
    assert _printed(bureau) == ["deadline_log:2026-11-20"]
    QTest.keyClick(counter.window, Qt.Key.Key_P, CTRL)
    counter.settle()
    assert len(dialogs) == 2
    page.bar.back.setFocus()
    counter.press(Qt.Key.Key_Space)
    assert not shows_paper(page)
    assert counter.focused() is page.view.table


def test_the_paper_follows_the_day(counter: Counter, missed: CaseChanged) -> None:
    assert missed.case_id
    page = opened(counter)
    page.show_paper()
    counter.settle()
    page.bar.show_day(date(2026, 11, 10))
    counter.settle()
    assert shows_paper(page)
    assert page.paper._file_name == "期限日志20261110.pdf"


def _printed(bureau: Bureau) -> list[str]:
    with bureau.context.database.read() as conn:
        rows = audit_rows(conn)
    return [one.record.detail for one in rows if one.record.command == "print"]


# Work that takes long, and what goes wrong


def test_a_long_reading_can_be_cancelled(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(counter)
    before = page.log
    reading = Event()

    def endless(*_arguments: object, progress: Progress, **_options: object) -> DayLog:
        done = 0
        while True:
            progress.step(done, 0)
            reading.set()
            done += 1

    monkeypatch.setattr(page_module, "day_log", endless)
    page.bar.show_day(date(2026, 11, 10))
    counter.qtbot.waitUntil(reading.is_set)
    counter.qtbot.waitUntil(page.progress.isVisible, timeout=5_000)
    QApplication.processEvents()
    QTest.keyClick(page.progress, Qt.Key.Key_Escape)
    counter.settle()
    assert page.log is before
    assert "已取消" in page.banner.words


def test_a_refusal_is_a_banner_on_the_page(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.errors import DatabaseBusyError

    def refuse(*_arguments: object, **_options: object) -> DayLog:
        raise DatabaseBusyError("bureau.db")

    monkeypatch.setattr(page_module, "day_log", refuse)
    page = opened(counter)
    assert "bureau.db" in page.banner.words
    monkeypatch.setattr(page_module, "day_log", deadline_log.day_log)
    QTest.keyClick(counter.window, Qt.Key.Key_F5)
    counter.settle()
    assert page.banner.words == ""


def test_the_page_speaks_english(
    counter: Counter, missed: CaseChanged, speak: Callable[[Language], None]
) -> None:
    assert missed.case_id
    speak(Language.EN)
    page = opened(counter)
    assert "Began" in "\n".join(lines(page))


def test_days_end_with_tomorrow_once_it_has_come(qtbot: QtBot, dressed: Theme) -> None:
    assert dressed is not None
    bar = DayBar(TODAY)
    qtbot.addWidget(bar)
    tomorrow = TODAY + timedelta(1)
    bar.follow_today(tomorrow)
    assert bar.day.value() == tomorrow
    bar.show_day(TODAY)
    bar.follow_today(tomorrow + timedelta(1))
    assert bar.day.value() == TODAY
    assert bar.after.isEnabled()
    bar.show_day(date(2030, 1, 1))
    assert bar.day.value() == tomorrow + timedelta(1)

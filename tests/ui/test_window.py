from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from disputes_app.services.progress import Progress
from tests.ui import sample_pages
from tests.ui.sample_pages.board import Board
from tests.ui.sample_pages.case import CasePage
from tests.ui.sample_pages.form import Form
from tests.ui.sample_pages.listing import Listing
from ui.actions import ActionId
from ui.desk import Desk
from ui.errors import Explanation
from ui.i18n import Language
from ui.page import find_pages, in_order
from ui.palette_entries import Entry, EntryKind
from ui.shell.header import OfficeCondition, OfficeState
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def search(typed: str, _progress: Progress) -> Sequence[Entry]:
    return [Entry(EntryKind.SUBJECT, "case", f"{typed}号", key=typed)]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[MainWindow]:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.take_desk(desk, find_pages(sample_pages), search)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qtbot.waitUntil(lambda: desk.is_idle)


def front(window: MainWindow) -> str:
    page = window.tabs.front
    return "" if page is None else page.PAGE.id + page.key


def title(window: MainWindow) -> str:
    return window.header._title.text()


def test_pages_are_found_in_their_folder_in_order() -> None:
    assert find_pages(sample_pages) == (Board, Listing, Form, CasePage)


def test_two_pages_with_one_id_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="one id"):
        in_order([Board, Board])


def test_rail_shows_the_pages_there_are_and_the_first_is_open(window: MainWindow) -> None:
    assert [spec.id for spec in window.rail._specs] == ["board", "list", "register"]
    assert front(window) == "board"
    assert title(window) == "工作台"
    assert window.rail._buttons[0].isChecked()


def test_pages_are_made_when_first_opened_and_kept(window: MainWindow) -> None:
    assert [page.PAGE.id for page in window.tabs.pages] == ["board"]
    window.open_page("list", None)
    listing = window.tabs.front
    window.open_page("board", None)
    window.open_page("list", None)
    assert window.tabs.front is listing


def test_alt_digit_opens_the_page(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: front(window) == "register")
    assert window.rail._buttons[2].isChecked()


def test_arrows_go_along_the_rail(window: MainWindow) -> None:
    buttons = window.rail._buttons
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    assert front(window) == "list"
    QTest.keyClick(buttons[1], Qt.Key.Key_Up)
    QTest.keyClick(buttons[0], Qt.Key.Key_Up)
    assert buttons[2].hasFocus()
    QTest.keyClick(buttons[2], Qt.Key.Key_Left)


def test_tile_opens_the_list_it_counted(window: MainWindow) -> None:
    board = window.tabs.front
    assert isinstance(board, Board)
    board.tiles[2].setFocus()
    QTest.keyClick(board.tiles[2], Qt.Key.Key_Return)
    listing = window.tabs.front
    assert isinstance(listing, Listing)
    assert listing.requests == ["list-2"]


def test_cases_open_in_tabs_once_each(window: MainWindow) -> None:
    window.open_subject("case", "1", "第1号")
    window.open_subject("case", "2", "第2号")
    window.open_subject("case", "1", "第1号")
    assert front(window) == "case1"
    assert title(window) == "第1号"
    assert [page.key for page in window.tabs.subjects] == ["1", "2"]
    assert not any(button.isChecked() for button in window.rail._buttons)


def test_tabs_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.open_subject("case", "1", "第1号")
    window.open_subject("case", "2", "第2号")
    QTest.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    assert front(window) == "board"
    QTest.keyClick(window, Qt.Key.Key_PageUp, CTRL)
    assert front(window) == "case2"
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert [page.key for page in window.tabs.subjects] == ["1"]
    window.tabs._on_close(1)
    assert list(window.tabs.subjects) == []
    assert window.tabs._bar.isHidden()
    assert front(window) == "board"


def test_page_can_retitle_and_close_its_tab(window: MainWindow) -> None:
    window.open_subject("case", "1", "第1号")
    page = window.tabs.subjects[0]
    page.title_changed.emit("嘉劳人仲(2026)办字第1号")
    assert title(window) == "嘉劳人仲(2026)办字第1号"
    page.close_asked.emit()
    assert window.tabs.subjects == ()


def test_a_tab_says_what_tells_its_case_apart(window: MainWindow) -> None:
    window.open_subject("case", "1", "嘉劳人仲（2025）办字第1号")
    window.open_subject("case", "2", "嘉劳人仲（2026）办字第1号")
    bar = window.tabs._bar
    assert [bar.tabText(place) for place in (1, 2)] == ["（2025）办字第1号", "（2026）办字第1号"]
    assert bar.tabToolTip(1) == "嘉劳人仲（2025）办字第1号"
    window.close_subject(window.tabs.subjects[0])
    assert bar.tabText(1) == "办字第1号"
    assert title(window) == "嘉劳人仲（2026）办字第1号"
    window.open_subject("case", "3", "A&B" + "很长的名称" * 9)
    assert bar.tabText(2).startswith("A&&B")
    assert len(bar.tabText(2)) < 16


def test_commands_of_the_page_in_front_work_by_key(window: MainWindow) -> None:
    actions = window.actions_of_window
    assert not actions.action(ActionId.REFRESH).isEnabled()
    window.open_page("list", None)
    assert actions.action(ActionId.REFRESH).isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F5)
    listing = window.tabs.front
    assert isinstance(listing, Listing)
    assert listing.refreshed == 1


def test_ctrl_n_registers(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert front(window) == "register"


def test_palette_reaches_page_command_and_case(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.palette_panel
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert panel.isVisible()
    assert {"工作台", "登记新案件"} <= {entry.title for entry in panel.entries()}
    assert "刷新" not in {entry.title for entry in panel.entries()}
    QTest.keyClicks(panel._edit, "djxaj")
    QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert front(window) == "register"
    window.header._search.click()
    panel._edit.setText("工作台")
    QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert front(window) == "board"
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(panel._edit, "77")
    qtbot.waitUntil(lambda: [entry.title for entry in panel.entries()] == ["77号"])
    QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert front(window) == "case77"


def test_enter_in_the_list_opens_the_case(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("list", None)
    listing = window.tabs.front
    assert isinstance(listing, Listing)
    qtbot.waitUntil(lambda: listing.model.rowCount() > 0)
    listing.table.setFocus()
    QTest.keyClick(listing.table, Qt.Key.Key_Down)
    QTest.keyClick(listing.table, Qt.Key.Key_Return)
    assert front(window).startswith("case嘉劳人仲(2026)办字第")


def test_unknown_page_is_a_mistake(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.open_page("nowhere", None)


def test_list_of_shortcuts_opens(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialogs = [child for child in window.children() if type(child).__name__ == "ShortcutList"]
    assert len(dialogs) == 1
    assert isinstance(dialogs[0], QWidget)
    dialogs[0].close()


def test_closing_asks_where_something_would_be_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    window.open_page("register", None)
    form = window.tabs.front
    assert isinstance(form, Form)
    form.name.setText("王测试")
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert answers == []


def test_closing_a_tab_asks_too(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    window.open_subject("case", "1", "第1号")
    page = window.tabs.subjects[0]
    monkeypatch.setattr(page, "has_unsaved_input", lambda: True)
    window.close_subject(page)
    assert list(window.tabs.subjects) == [page]
    window.close_subject(page)
    assert list(window.tabs.subjects) == []


def test_before_the_database_is_open_the_window_says_so(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    assert window.desk is None
    assert window._notice.words == "正在打开数据库…"
    with pytest.raises(KeyError):
        window.open_page("board", None)
    window.show_refusal(Explanation("数据库版本较新", "由新版本建立。", "请安装新版本。"))
    assert window._notice.words == "数据库版本较新\n由新版本建立。 请安装新版本。"
    with qtbot.waitSignal(window.retry_asked):
        window._notice._act.click()


def test_state_of_the_office_is_told_in_words(window: MainWindow) -> None:
    for condition in OfficeCondition:
        window.header.show_state(OfficeState(condition, f"状态 {condition}"))
        assert window.header._sign.accessibleName() == f"状态 {condition}"
        assert not window.header._sign.icon().isNull()
    window.header.show_actor("张测试")
    assert "张测试" in window.header.actor_menu.text()


def test_status_line_tells_what_is_under_way(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    import threading

    gate = threading.Event()
    window.status.say(["演示数据库", "可写"])
    assert window.status.words == "演示数据库 · 可写"
    desk.writes.start(lambda _progress: gate.wait(10), label="正在保存")
    desk.reads.start(lambda _progress: gate.wait(10))
    assert window.status.work == "正在保存"
    desk.writes.start(lambda _progress: None, label="正在导出")
    assert window.status.work == "正在保存，另有1项任务"
    gate.set()
    qtbot.waitUntil(lambda: window.status.work == "")


def test_theme_change_reaches_the_icons(window: MainWindow, theme: Theme) -> None:
    before = window.rail._buttons[1].icon().pixmap(20, 20).toImage()
    theme.force(Scheme.DARK)
    after = window.rail._buttons[1].icon().pixmap(20, 20).toImage()
    assert before != after


@pytest.mark.qt_log_ignore("plugin does not support raise", extend=True)
def test_coming_to_the_front_from_the_task_bar(qtbot: QtBot, window: MainWindow) -> None:
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    window.come_to_front()
    qtbot.waitUntil(lambda: not window.isMinimized())
    window.come_to_front()


NEED_A_NAME = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QTabBar)


def nameless(window: QWidget) -> list[str]:
    """Return controls that a screen reader could not tell, and keys could reach."""
    buddies = {label.buddy() for label in window.findChildren(QLabel)}
    found = []
    for kind in NEED_A_NAME:
        for widget in window.findChildren(kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            reachable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            named = widget.accessibleName() or text or widget in buddies
            is_popup = widget.window() is not window
            if reachable and not named and not widget.isHidden() and not is_popup:
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_has_a_name_in_both_languages(
    qtbot: QtBot, theme: Theme, desk: Desk, speak: Callable[[Language], None]
) -> None:
    for language in Language:
        speak(language)
        window = MainWindow(theme)
        qtbot.addWidget(window)
        window.take_desk(desk, find_pages(sample_pages), None)
        for page_id in ("board", "list", "register"):
            window.open_page(page_id, None)
        window.open_subject("case", "1", "第1号")
        assert nameless(window) == []
        desk.page_asked.disconnect()
        desk.subject_asked.disconnect()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1093, 614), (911, 512)])
def test_the_shell_fits_the_screen_at_every_scale(
    qtbot: QtBot, window: MainWindow, width: int, height: int
) -> None:
    """1366x768 at 100 %, 125 % and 150 %: in logical pixels."""
    window.resize(width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))
    last = window.rail._buttons[-1]
    assert last.y() + last.height() <= window.rail.height()
    assert window.header._sign.geometry().right() <= window.header.width()
    assert window.header._search.geometry().left() >= window.header._title.geometry().right()
    board = window.tabs.front
    assert board is not None
    assert board.width() <= window.tabs.width()


def test_importing_the_window_stays_light() -> None:
    program = "import sys, ui.window; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    packages = ("sqlalchemy", "reportlab", "alembic", "pypinyin", "holidays", "psycopg", "jinja2")
    modules = ("PySide6.QtCharts", "PySide6.QtPdf", "PySide6.QtPrintSupport")
    loaded = set(done.stdout.split())
    assert loaded & {*packages, *modules} == set()

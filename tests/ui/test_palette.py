from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from disputes_app.domain.case_code import case_code
from disputes_app.domain.cases import CaseId
from disputes_app.domain.money import AmountError
from disputes_app.services.progress import Progress
from ui.palette import CommandPalette
from ui.palette_entries import Entry, EntryKind
from ui.tasks import TaskRunner

COMMANDS = [
    Entry(EntryKind.PAGE, "workbench", "工作台", icon="workbench"),
    Entry(EntryKind.COMMAND, "register", "登记新案件", "Ctrl+N"),
    Entry(EntryKind.COMMAND, "refresh", "刷新", "F5"),
]
CASE = Entry(EntryKind.SUBJECT, "case", "嘉劳人仲(2026)办字第12号", "王测试", key="12")


class Shell(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 600)
        self.edit = QLineEdit(self)
        self.palette_panel = CommandPalette(self)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    shell = Shell()
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    shell.activateWindow()
    shell.edit.setFocus()
    return shell


def titles(panel: CommandPalette) -> list[str]:
    return [entry.title for entry in panel.entries()]


def test_typing_letters_finds_a_command_and_enter_takes_it(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    assert titles(panel) == ["工作台", "登记新案件", "刷新"]
    QTest.keyClicks(panel._edit, "djx")
    assert titles(panel) == ["登记新案件"]
    with qtbot.waitSignal(panel.chosen) as caught:
        QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert caught.args == [COMMANDS[1]]
    assert not panel.isVisible()
    assert shell.edit.hasFocus()


def test_arrows_go_round_and_escape_leaves(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    QTest.keyClick(panel._edit, Qt.Key.Key_Up)
    assert panel._chosen() == COMMANDS[2]
    QTest.keyClick(panel._edit, Qt.Key.Key_Down)
    assert panel._chosen() == COMMANDS[0]
    with qtbot.assertNotEmitted(panel.chosen):
        QTest.keyClick(panel._edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_enter_on_nothing_does_nothing(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    QTest.keyClicks(panel._edit, "qqq")
    assert titles(panel) == []
    QTest.keyClick(panel._edit, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(panel.chosen):
        QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert panel.isVisible()


def test_cases_are_searched_off_the_gui_thread(
    qtbot: QtBot, shell: Shell, runner: TaskRunner
) -> None:
    threads: list[int] = []

    def search(typed: str, _progress: Progress) -> Sequence[Entry]:
        threads.append(threading.get_ident())
        return [CASE] if typed in CASE.title else []

    panel = shell.palette_panel
    panel.search_with(search, runner)
    panel.open_with(COMMANDS)
    panel._edit.setText("办字")
    assert panel._state.text() == "正在查找…"
    qtbot.waitUntil(lambda: titles(panel) == [CASE.title])
    assert threads != [threading.get_ident()]
    panel._edit.setText("没有")
    qtbot.waitUntil(lambda: panel._state.text() == "没有找到案件或单位。")
    panel._edit.setText("1")
    assert panel._state.text() == ""  # too short to be searched


def test_answer_to_earlier_typing_is_dropped(
    qtbot: QtBot, shell: Shell, runner: TaskRunner
) -> None:
    gate = threading.Event()
    asked: list[str] = []

    def search(typed: str, _progress: Progress) -> Sequence[Entry]:
        asked.append(typed)
        if typed == "first":
            gate.wait(10)
        return [Entry(EntryKind.SUBJECT, "case", typed)]

    panel = shell.palette_panel
    panel.search_with(search, runner)
    panel.open_with([])
    panel._edit.setText("first")
    qtbot.waitUntil(lambda: asked == ["first"])
    panel._edit.setText("second")
    gate.set()
    qtbot.waitUntil(lambda: titles(panel) == ["second"])


def test_failed_search_says_why(qtbot: QtBot, shell: Shell, runner: TaskRunner) -> None:
    def search(typed: str, _progress: Progress) -> Sequence[Entry]:
        raise AmountError(typed)

    panel = shell.palette_panel
    panel.search_with(search, runner)
    panel.open_with(COMMANDS)
    panel._edit.setText("办字")
    qtbot.waitUntil(lambda: "办字" in panel._state.text())


def test_clicking_elsewhere_leaves(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    shell.edit.setFocus()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert shell.edit.hasFocus()


def test_palette_stays_inside_a_narrow_window(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    shell.resize(400, 300)
    qtbot.waitUntil(lambda: panel.x() >= 0 and panel.x() + panel.width() <= 400)


def test_scanned_code_opens_its_case_without_waiting(qtbot: QtBot, shell: Shell) -> None:
    panel = shell.palette_panel
    panel.open_with(COMMANDS)
    QTest.keyClicks(panel._edit, case_code(CaseId(12)))
    with qtbot.waitSignal(panel.chosen) as caught:
        QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert caught.args is not None
    (entry,) = caught.args
    assert (entry.kind, entry.target, entry.key) == (EntryKind.SUBJECT, "case", "12")

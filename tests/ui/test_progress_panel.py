from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from disputes_app.services.progress import Progress
from ui.progress_panel import Delays, ProgressPanel
from ui.tasks import TaskRunner


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    return host


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    gate = threading.Event()
    yield gate
    gate.set()


def test_times_are_those_of_the_design() -> None:
    assert Delays() == Delays(pointer=300, panel=600, keep=500)


def test_quick_work_shows_nothing(qtbot: QtBot, host: QWidget, runner: TaskRunner) -> None:
    panel = ProgressPanel(host, Delays(pointer=2_000, panel=4_000, keep=0))
    task = runner.start(lambda _progress: None)
    panel.watch(task, "正在读取…")
    with qtbot.waitSignal(task.finished):
        pass
    assert not panel.isVisible()
    assert host.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert not panel._panel_timer.isActive()


def test_pointer_then_panel_with_progress_then_gone(
    qtbot: QtBot, host: QWidget, runner: TaskRunner, gate: threading.Event
) -> None:
    panel = ProgressPanel(host, Delays(pointer=1, panel=300, keep=200))

    def work(progress: Progress) -> None:
        progress.step(3, 10, "第三页")
        gate.wait(10)

    panel.watch(runner.start(work), "正在生成报表…")
    qtbot.waitUntil(lambda: host.cursor().shape() == Qt.CursorShape.BusyCursor)
    assert not panel.isVisible()
    qtbot.waitUntil(panel.isVisible)
    shown_at = time.monotonic()
    assert host.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert (panel._bar.value(), panel._bar.maximum()) == (3, 10)
    assert panel._note.text() == "第三页"
    assert panel._bar.accessibleName() == "正在生成报表…"
    gate.set()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert time.monotonic() - shown_at >= 0.15  # kept, so that it never flashes


def test_escape_asks_to_stop_and_does_not_close(
    qtbot: QtBot, host: QWidget, runner: TaskRunner, gate: threading.Event
) -> None:
    panel = ProgressPanel(host, Delays(pointer=1, panel=1, keep=1))

    def work(progress: Progress) -> None:
        gate.wait(10)
        progress.step(1, 2)

    task = runner.start(work)
    panel.watch(task, "正在导入…")
    qtbot.waitUntil(panel.isVisible)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert task.is_cancelling
    assert panel.isVisible()
    assert not panel._stop.isEnabled()
    with qtbot.waitSignal(task.cancelled):
        gate.set()
    qtbot.waitUntil(lambda: not panel.isVisible())


def test_next_task_takes_the_place_of_the_last(
    qtbot: QtBot, host: QWidget, runner: TaskRunner, gate: threading.Event
) -> None:
    panel = ProgressPanel(host, Delays(pointer=1, panel=1, keep=1))
    first = runner.start(lambda _progress: gate.wait(10))
    panel.watch(first, "第一")
    second = runner.start(lambda _progress: None)
    panel.watch(second, "第二")
    qtbot.waitUntil(panel.isVisible)
    host.resize(500, 400)
    qtbot.waitUntil(lambda: panel.x() + panel.width() <= 500)
    assert panel._words.text() == "第二"
    gate.set()
    qtbot.waitUntil(lambda: not panel.isVisible())

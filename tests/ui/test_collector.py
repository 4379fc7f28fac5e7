"""Cycles are taken apart on the GUI thread, however busy the others are."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.collector import Collector
from ui.tasks import TaskRunner


class Cycle:
    """Notes on which thread it is taken apart."""

    def __init__(self, seen: list[int]) -> None:
        self.itself = self
        self._seen = seen

    def __del__(self) -> None:
        self._seen.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()
    gc.disable()  # as the fixture around every test of the window has it


def test_a_busy_thread_of_the_pool_collects_nothing(
    qtbot: QtBot, runner: TaskRunner, collector: Collector
) -> None:
    seen: list[int] = []
    collector.start()
    Cycle(seen)

    kept: list[list[int]] = []
    task = runner.start(lambda _progress: kept.extend([number] for number in range(50_000)))
    with qtbot.waitSignal(task.finished):
        pass
    assert len(kept) == 50_000
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]


def test_nothing_is_collected_while_it_is_held(qtbot: QtBot, collector: Collector) -> None:
    collector.start()
    collector.hold()
    assert not gc.isenabled()
    assert not collector._timer.isActive()
    collector.stop()
    assert gc.isenabled()

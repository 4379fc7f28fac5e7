from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.fields.suggestions import Suggestions
from ui.fields.text_fields import TextField
from ui.flow import FlowLayout
from ui.sides import Sides

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TextField]:
    host = QWidget()
    column = QVBoxLayout(host)
    first, second = TextField(), TextField()
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    yield first
    host.hide()


def test_arrows_mark_a_line_and_enter_takes_it(qtbot: QtBot, field: TextField) -> None:
    taken: list[int] = []
    moved: list[bool] = []
    offered = Suggestions(field, "单位")
    offered.chosen.connect(taken.append)
    field.moved_on.connect(lambda: moved.append(True))
    offered.offer(["甲厂", "乙厂"])
    assert offered.is_open
    QTest.keyClick(offered.popup, Qt.Key.Key_Down)
    QTest.keyClick(offered.popup, Qt.Key.Key_Down)
    QTest.keyClick(offered.popup, Qt.Key.Key_Return)
    assert taken == [1]
    assert moved == []
    assert not offered.is_open


def test_enter_without_a_marked_line_moves_on(qtbot: QtBot, field: TextField) -> None:
    taken: list[int] = []
    offered = Suggestions(field, "单位")
    offered.chosen.connect(taken.append)
    offered.offer(["甲厂"])
    with qtbot.waitSignal(field.moved_on):
        QTest.keyClick(offered.popup, Qt.Key.Key_Return)
    assert taken == []


def test_nothing_is_offered_without_the_cursor_or_without_lines(
    qtbot: QtBot, field: TextField
) -> None:
    offered = Suggestions(field, "单位")
    offered.offer(["甲厂"])
    offered.offer([])
    assert not offered.is_open
    field.clearFocus()
    offered.offer(["甲厂"])
    assert not offered.is_open
    assert offered.lines == ["甲厂"]


def test_a_row_goes_on_below_where_room_is_short(qtbot: QtBot) -> None:
    host = QWidget()
    flow = FlowLayout(host, 10)
    for _ in range(4):
        part = QWidget()
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    qtbot.addWidget(host)
    assert flow.heightForWidth(430) == 20
    assert flow.heightForWidth(429) == 50
    assert flow.heightForWidth(50) == 110
    host.resize(220, 60)
    host.show()
    places = [flow.itemAt(n).geometry().topLeft().toTuple() for n in range(4)]  # type: ignore[union-attr]  # there are four
    assert places == [(0, 0), (110, 0), (0, 30), (110, 30)]
    assert flow.takeAt(9) is None


def test_sides_are_stacked_where_room_is_short(qtbot: QtBot) -> None:
    wide, narrow = QWidget(), QWidget()
    sides = Sides(wide, narrow, narrow_width=200, breaks_at=600, stacked_height=50)
    qtbot.addWidget(sides)
    sides.resize(800, 400)
    sides.show()
    assert (sides.is_stacked, narrow.width()) == (False, 200)
    with qtbot.waitSignal(sides.arranged):
        sides.resize(500, 400)
    assert sides.is_stacked
    assert narrow.maximumHeight() == 50

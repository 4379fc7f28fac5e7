"""Does the room that a table has to spare go to the columns whose words are cut short?"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QTableWidget
from pytestqt.qtbot import QtBot

from ui.table_looks import look_read_only

NAME = 1


@pytest.fixture
def table(qapp: QObject) -> QTableWidget:
    assert qapp is not None
    made = QTableWidget(0, 4)
    made.setFrameShape(QFrame.Shape.NoFrame)
    look_read_only(made, (100, 120, 80, 100), grows=(NAME,))
    made.resize(700, 200)
    made.show()
    return made


def test_what_is_left_goes_to_the_named_column_and_not_to_the_last(table: QTableWidget) -> None:
    left = table.horizontalHeader().width() - 280
    assert left > 400
    assert [table.columnWidth(one) for one in range(4)] == [100, left, 80, 100]


def test_a_narrow_table_keeps_the_widths_that_were_named(table: QTableWidget) -> None:
    table.resize(300, 200)

    assert table.columnWidth(NAME) == 120


def test_the_room_of_a_hidden_column_is_shared_out(table: QTableWidget, qtbot: QtBot) -> None:
    table.setColumnHidden(0, True)

    left = table.horizontalHeader().width() - 180
    qtbot.waitUntil(lambda: table.columnWidth(NAME) == left)


def test_a_column_that_the_user_set_stays_as_it_is(table: QTableWidget) -> None:
    table.setColumnWidth(NAME, 200)
    table.resize(900, 200)

    assert table.columnWidth(NAME) == 200

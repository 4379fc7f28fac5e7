from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from disputes_app.domain.money import AmountError
from disputes_app.services.progress import Progress
from tests.ui.sample_pages.listing import COLUMNS, SamplePage, SampleRow, fetch_samples
from ui.badges import BADGE_ROLE, Badge
from ui.keyset_table import NO_INDEX, ROW_ROLE, KeysetModel
from ui.keyset_view import KeysetTable
from ui.tasks import TaskRunner


def row_id(row: SampleRow) -> Hashable:
    return row.id


def make_model(runner: TaskRunner, page_size: int = 200) -> KeysetModel[SampleRow]:
    return KeysetModel(COLUMNS, row_id, runner, page_size=page_size)


def page_of(*ids: int, after: int | None = None) -> SamplePage:
    return SamplePage(tuple(SampleRow(one, f"第{one}号", one) for one in ids), after)


def test_model_obeys_the_rules_of_models(
    qtbot: QtBot, qtmodeltester: Any, runner: TaskRunner
) -> None:
    """The tester stays attached, looks at every change and fetches by itself."""
    model = make_model(runner, 3)
    qtmodeltester.check(model)

    def fetch(after: int | None, limit: int, _progress: Progress) -> SamplePage:
        start = after or 0
        ids = range(start, min(start + limit, 8))
        return page_of(*ids, after=ids.stop if ids.stop < 8 else None)

    model.ask(fetch)
    qtbot.waitUntil(lambda: model.is_complete and model.rowCount() == 8)
    with qtbot.waitSignal(model.reloaded):
        model.reload()
    qtbot.waitUntil(lambda: model.is_complete and model.rowCount() == 8)
    qtmodeltester.check(model)


def test_rows_come_page_by_page_until_the_end(qtbot: QtBot, runner: TaskRunner) -> None:
    model = make_model(runner)
    assert model.is_complete
    with qtbot.waitSignal(model.reloaded):
        model.ask(fetch_samples)
    assert (model.rowCount(), model.is_complete) == (200, False)
    for count in (400, 500):
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(NO_INDEX)
        assert model.rowCount() == count
    assert model.is_complete
    assert not model.canFetchMore(NO_INDEX)
    model.fetchMore(NO_INDEX)
    assert [row.id for row in model.rows] == list(range(500))


def test_cells_tell_words_badges_and_themselves(qtbot: QtBot, runner: TaskRunner) -> None:
    model = make_model(runner)
    with qtbot.waitSignal(model.reloaded):
        model.ask(lambda _after, _limit, _progress: page_of(4))
    number, left, _parties, amount = (model.index(0, place) for place in range(4))
    assert number.data() == "第4号"
    assert number.data(Qt.ItemDataRole.AccessibleTextRole) == "案号：第4号"
    assert number.data(ROW_ROLE) == SampleRow(4, "第4号", 4)
    assert left.data() == "余4天"
    assert isinstance(left.data(BADGE_ROLE), Badge)
    assert number.data(BADGE_ROLE) is None
    assert amount.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "案号"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None


def test_old_rows_stay_until_new_ones_come(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    model = make_model(runner)
    with qtbot.waitSignal(model.reloaded):
        model.ask(lambda _after, _limit, _progress: page_of(1, 2))

    def slow(_after: int | None, _limit: int, _progress: Progress) -> SamplePage:
        gate.wait(10)
        return page_of(3)

    loading: list[bool] = []
    model.loading_changed.connect(loading.append)
    model.ask(slow)
    assert model.rowCount() == 2
    with qtbot.waitSignal(model.reloaded):
        gate.set()
    assert [row.id for row in model.rows] == [3]
    assert loading == [True, False]


def test_answer_to_an_older_question_is_dropped(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    model = make_model(runner)

    def slow(_after: int | None, _limit: int, _progress: Progress) -> SamplePage:
        gate.wait(10)
        return page_of(1)

    model.ask(slow)
    model.ask(lambda _after, _limit, _progress: page_of(2))
    with qtbot.waitSignal(model.reloaded):
        gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert [row.id for row in model.rows] == [2]


def test_failed_page_is_told_rows_stay_and_retry_asks_again(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    model = make_model(runner, 2)
    failures = [AmountError("x")]

    def fetch(after: int | None, _limit: int, _progress: Progress) -> SamplePage:
        if after is None:
            return page_of(1, 2, after=2)
        if failures:
            raise failures.pop()
        return page_of(3)

    with qtbot.waitSignal(model.reloaded):
        model.ask(fetch)
    with qtbot.waitSignal(model.load_failed) as caught:
        model.fetchMore(NO_INDEX)
    assert isinstance(caught.args[0], AmountError)
    assert model.rowCount() == 2
    assert not model.canFetchMore(NO_INDEX)  # the view must not hammer at a closed door
    with qtbot.waitSignal(model.rowsInserted):
        model.retry()
    assert model.rowCount() == 3


def test_first_page_that_failed_is_asked_for_again(qtbot: QtBot, runner: TaskRunner) -> None:
    model = make_model(runner)
    failures = [AmountError("x")]

    def fetch(_after: int | None, _limit: int, _progress: Progress) -> SamplePage:
        if failures:
            raise failures.pop()
        return page_of(1)

    model.retry()
    model.reload()
    assert runner.is_idle  # nothing was asked yet
    with qtbot.waitSignal(model.load_failed):
        model.ask(fetch)
    with qtbot.waitSignal(model.reloaded):
        model.retry()
    assert model.place_of(1) == 0
    assert model.place_of(2) is None


def make_table(qtbot: QtBot, runner: TaskRunner) -> KeysetTable[SampleRow]:
    model = make_model(runner, 20)
    table = KeysetTable(model, "案件", sortable=frozenset({"number"}), many=True)
    qtbot.addWidget(table)
    table.resize(800, 300)
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    table.setFocus()
    return table


def ask(qtbot: QtBot, table: KeysetTable[SampleRow], *ids: int) -> None:
    model = table._rows_model
    with qtbot.waitSignal(model.reloaded):
        model.ask(lambda _after, _limit, _progress: page_of(*ids))


def test_scrolling_brings_more_rows(qtbot: QtBot, runner: TaskRunner) -> None:
    table = make_table(qtbot, runner)
    table._rows_model.ask(fetch_samples)
    qtbot.waitUntil(lambda: table.model().rowCount() >= 20)
    before = table.model().rowCount()
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model().rowCount() > before)
    qtbot.waitUntil(lambda: runner.is_idle)


def test_selection_is_kept_by_id_through_reload_sort_and_filter(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    table = make_table(qtbot, runner)
    ask(qtbot, table, 1, 2, 3, 4)
    heard: list[tuple[int, int]] = []
    table.selection_changed.connect(lambda total, hidden: heard.append((total, hidden)))
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids == {2, 3}
    ask(qtbot, table, 4, 3, 2, 1)
    assert table.selected_ids == {2, 3}
    assert {index.row() for index in table.selectionModel().selectedRows()} == {1, 2}
    assert table.current_row() == SampleRow(3, "第3号", 3)
    ask(qtbot, table, 3, 4)
    assert table.selected_ids == {2, 3}
    assert heard[-1] == (2, 1)
    ask(qtbot, table, 1, 2, 3, 4)
    assert heard[-1] == (2, 0)
    assert {index.row() for index in table.selectionModel().selectedRows()} == {1, 2}
    table.clear_choice()
    assert (table.selected_ids, heard[-1]) == (frozenset(), (0, 0))


def test_a_cursor_is_not_taken_along_into_another_list_but_a_choice_of_many_is(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    table = make_table(qtbot, runner)
    ask(qtbot, table, 1, 2, 3)
    table.start_at_top()
    assert table.selected_ids == {1}
    ask(qtbot, table, 7, 8)
    table.start_at_top()
    assert table.selected_ids == {7}
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ask(qtbot, table, 1, 2)
    table.start_at_top()
    assert table.selected_ids == {7, 8}
    assert table.current_row() == SampleRow(1, "第1号", 1)


def test_rows_that_arrive_later_are_selected_again(qtbot: QtBot, runner: TaskRunner) -> None:
    table = make_table(qtbot, runner)
    model = table._rows_model
    ask(qtbot, table, 1, 9)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(model.index(1, 0), flags.ClearAndSelect | flags.Rows)

    def paged(after: int | None, _limit: int, _progress: Progress) -> SamplePage:
        return page_of(1, 2, after=2) if after is None else page_of(9)

    model.ask(paged)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert {index.row() for index in table.selectionModel().selectedRows()} == {2}


def test_enter_chooses_the_row(qtbot: QtBot, runner: TaskRunner) -> None:
    table = make_table(qtbot, runner)
    ask(qtbot, table, 1, 2)
    with qtbot.waitSignal(table.current_changed) as current:
        table.setCurrentIndex(table.model().index(1, 0))
    assert current.args == [SampleRow(2, "第2号", 2)]
    with qtbot.waitSignal(table.row_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [SampleRow(2, "第2号", 2)]


def test_header_asks_for_an_order_only_where_one_is_offered(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    table = make_table(qtbot, runner)
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda key, descending: asked.append((key, descending)))
    header = table.horizontalHeader()
    for section in (0, 0, 1, 0):
        header.sectionClicked.emit(section)
    assert asked == [("number", False), ("number", True), ("number", False)]
    assert header.sortIndicatorSection() == 0


def test_selected_rows_are_copied_as_text(qtbot: QtBot, runner: TaskRunner) -> None:
    table = make_table(qtbot, runner)
    ask(qtbot, table, 7)
    table.selectRow(0)
    table.setColumnHidden(2, True)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "第7号\t余7天\t¥2,219.00"


def test_table_has_a_name_for_screen_readers(qtbot: QtBot, runner: TaskRunner) -> None:
    assert make_table(qtbot, runner).accessibleName() == "案件"

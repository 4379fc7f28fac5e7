"""The table that shows a ``KeysetModel`` and never forgets what the user had selected."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from ui.badges import BadgeDelegate
from ui.keyset_table import NO_INDEX, KeysetModel

Row = TypeVar("Row")

ROW_HEIGHT = 30
"""Logical pixels; 15 rows fit a window of 768."""


class KeysetTable(QTableView, Generic[Row]):
    """Rows are selected whole; the selection is kept by id through reloads, sorts and filters.

    Signals:
        row_chosen: the row on which Enter was pressed, or that was clicked twice.
        current_changed: the row with the cursor, None where there is none.
        selection_changed: how many are selected, and how many of them are not in the list now.
        sort_asked: column key, whether descending.
    """

    row_chosen = Signal(object)
    current_changed = Signal(object)
    selection_changed = Signal(int, int)
    sort_asked = Signal(str, bool)

    def __init__(
        self,
        model: KeysetModel[Row],
        name: str,
        *,
        sortable: frozenset[str] = frozenset(),
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._sortable = sortable
        self._selected: set[Hashable] = set()
        self._current: Hashable | None = None
        self._is_restoring = False
        self._sorted: tuple[str, bool] | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(BadgeDelegate(self))
        self._look(many=many)
        self.doubleClicked.connect(self._on_chosen)
        self.horizontalHeader().sectionClicked.connect(self._on_header_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        model.rowsInserted.connect(self._after_insert)

    @property
    def selected_ids(self) -> frozenset[Hashable]:
        """Ids of everything selected, also what a filter hides now."""
        return frozenset(self._selected)

    def current_row(self) -> Row | None:
        """Return the row with the cursor."""
        index = self.currentIndex()
        return self._rows_model.row_at(index) if index.isValid() else None

    def start_at_top(self) -> None:
        """Put the cursor into the first row of another list, without adding it to a choice.

        One row alone is where the cursor was in the list before: it is not chosen any more.
        """
        flags, top = QItemSelectionModel.SelectionFlag, self._rows_model.index(0, 0)
        if len(self._selected) > 1:
            self.selectionModel().setCurrentIndex(top, flags.NoUpdate)
            return
        self._selected.clear()
        self.selectionModel().setCurrentIndex(top, flags.ClearAndSelect | flags.Rows)

    def clear_choice(self) -> None:
        """Select nothing, hidden rows included."""
        self._selected.clear()
        self.clearSelection()
        self._tell_selection()

    def set_sortable(self, keys: frozenset[str]) -> None:
        """Offer other columns to order by; none are marked until ``show_sorting``."""
        self._sortable = keys
        self._sorted = None
        self.horizontalHeader().setSectionsClickable(bool(keys))
        self.horizontalHeader().setSortIndicatorShown(False)

    def show_columns(self, hidden: frozenset[str]) -> None:
        """Show every column but the ``hidden`` ones."""
        for place, column in enumerate(self._rows_model.columns):
            self.setColumnHidden(place, column.key in hidden)

    def show_sorting(self, key: str, *, descending: bool) -> None:
        """Mark in the header how the rows are ordered."""
        self._sorted = (key, descending)
        keys = [column.key for column in self._rows_model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(keys.index(key), order)

    def _look(self, *, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionsClickable(bool(self._sortable))
        for place, column in enumerate(self._rows_model.columns):
            self.setColumnWidth(place, column.width)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(self._rows_model.row_at(index))

    def _on_header_clicked(self, section: int) -> None:
        key = self._rows_model.columns[section].key
        if key in self._sortable:
            descending = self._sorted == (key, False)
            self.show_sorting(key, descending=descending)
            self.sort_asked.emit(key, descending)
        elif self._sorted is not None:
            self.show_sorting(self._sorted[0], descending=self._sorted[1])

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._is_restoring:
            return
        self._selected -= self._ids_in(deselected)
        self._selected |= self._ids_in(selected)
        self._tell_selection()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_restoring:
            return
        row = self._rows_model.row_at(current) if current.isValid() else None
        self._current = None if row is None else self._rows_model.row_id(row)
        self.current_changed.emit(row)

    def _ids_in(self, selection: QItemSelection) -> set[Hashable]:
        rows = {index.row() for index in selection.indexes()}
        return {
            self._rows_model.row_id(self._rows_model.row_at(self._rows_model.index(row, 0)))
            for row in rows
        }

    def _tell_selection(self) -> None:
        shown = len(self.selectionModel().selectedRows())
        self.selection_changed.emit(len(self._selected), len(self._selected) - shown)

    def _before_reset(self) -> None:
        self._is_restoring = True

    def _after_reset(self) -> None:
        self._restore(0, self._rows_model.rowCount() - 1)
        place = None if self._current is None else self._rows_model.place_of(self._current)
        if place is not None:
            index = self._rows_model.index(place, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            QTimer.singleShot(0, self, lambda: self._scroll_to(place))
        self._is_restoring = False
        self.current_changed.emit(self.current_row())
        self._tell_selection()
        QTimer.singleShot(0, self, self._fill_room)

    def _after_insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._restore(first, last)
        self._tell_selection()
        QTimer.singleShot(0, self, self._fill_room)

    def _fill_room(self) -> None:
        """Ask for more rows where there is room below the last; scrolling asks for the rest."""
        if self.verticalScrollBar().maximum() == 0:
            self._rows_model.fetchMore(NO_INDEX)

    def _restore(self, first: int, last: int) -> None:
        """Select those rows from ``first`` to ``last`` (inclusive) that were selected before."""
        was_restoring, self._is_restoring = self._is_restoring, True
        flags = QItemSelectionModel.SelectionFlag
        for place in range(first, last + 1):
            index = self._rows_model.index(place, 0)
            if self._rows_model.row_id(self._rows_model.row_at(index)) in self._selected:
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self._is_restoring = was_restoring

    def _scroll_to(self, place: int) -> None:
        if place < self._rows_model.rowCount():
            self.scrollTo(self._rows_model.index(place, 0))

    def _copied(self) -> str:
        lines = []
        for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row):
            cells: list[Any] = [
                self._rows_model.index(index.row(), place).data()
                for place in range(self._rows_model.columnCount())
                if not self.isColumnHidden(place)
            ]
            lines.append("\t".join(map(str, cells)))
        return "\n".join(lines)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_chosen(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self._copied())
            return
        super().keyPressEvent(event)

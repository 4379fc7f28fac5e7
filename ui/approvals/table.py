"""What waits for a signature as a table; many rows can be chosen at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.services.approval_list import WaitingApproval
from ui.approvals import words
from ui.badges import Badge, BadgeDelegate
from ui.rows_model import RowsModel
from ui.table_looks import DENSE_ROW_HEIGHT, look_read_only
from ui.wording import day_text, name_of, short_day_text

LEFT = 0
WIDTHS = (116, 152, 222, 94, 104, 150)


class ApprovalModel(RowsModel[WaitingApproval]):
    """One row a request."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            self.tr("签批余期"),
            self.tr("报批事项"),
            self.tr("案号"),
            self.tr("最迟签批"),
            self.tr("送审"),
            self.tr("当事人"),
        )
        self._texts: tuple[Callable[[WaitingApproval], str], ...] = (
            lambda row: words.left_badge(row).text,
            lambda row: name_of(row.kind),
            lambda row: row.row.shown_number,
            lambda row: day_text(row.due_now) if row.due_now is not None else "—",
            lambda row: f"{short_day_text(row.request.asked_on)} {row.request.asked_by}",
            words.parties_of,
        )

    def _text(self, row: WaitingApproval, column: int) -> str:
        return self._texts[column](row)

    def _badge(self, row: WaitingApproval, column: int) -> Badge | None:
        return words.left_badge(row) if column == LEFT else None


class ApprovalTable(QTableView):
    """Shift and Ctrl choose many rows, Ctrl+A all; Enter or a double click opens the case.

    Signals:
        chosen: the WaitingApproval whose case is wanted.
        selection_changed: other rows are chosen now.
    """

    chosen = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.approval_model = ApprovalModel(self)
        self.setModel(self.approval_model)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("待审批"))
        look_read_only(self, WIDTHS, many=True, row_height=DENSE_ROW_HEIGHT)
        self.doubleClicked.connect(self._choose)

    @property
    def selected(self) -> tuple[WaitingApproval, ...]:
        """The chosen requests, from above."""
        places = sorted(one.row() for one in self.selectionModel().selectedRows())
        return tuple(self.approval_model.rows[place] for place in places)

    def show_rows(self, rows: Sequence[WaitingApproval]) -> None:
        """Show these; what was chosen before stays chosen where it is still there."""
        former = {(one.ref.case_id, one.ref.seq) for one in self.selected}
        self.approval_model.show_rows(rows)
        places = [
            place for place, one in enumerate(rows) if (one.ref.case_id, one.ref.seq) in former
        ]
        self.setColumnWidth(LEFT, max(WIDTHS[LEFT], self.sizeHintForColumn(LEFT)))
        self.choose(places or ([0] if rows else []))

    def choose(self, places: Sequence[int]) -> None:
        """Choose these rows and no others."""
        model = self.selectionModel()
        if places:
            self.setCurrentIndex(self.approval_model.index(places[0], LEFT))
        wanted = QItemSelection()
        for place in places:
            index = self.approval_model.index(place, LEFT)
            wanted.select(index, index)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        model.select(wanted, flags)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.approval_model.rows[index.row()])

    # Overrides of Qt names

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

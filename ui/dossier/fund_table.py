"""The computation of the fund's advance: a row a worker with the lines below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from disputes_app.domain.fund_computation import FundComputation, FundLine, WorkerAdvance
from disputes_app.domain.fund_log import PayState
from disputes_app.services.fund import PaidWorker
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.dossier.fund_words import line_name
from ui.tokens import Tone
from ui.wording import code_text, money_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_HEIGHT = 26
WIDTHS = (146, 98, 86, 98, 128, 74)
WHY_COLUMN, STATE_COLUMN = 4, 5
LEAST_WIDTH = 84
_SUMS = frozenset({1, 2, 3})
_TONES = {
    PayState.PAID: Tone.SUCCESS,
    PayState.FAILED: Tone.DANGER,
    PayState.WAITING: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A worker, or one of the lines below."""

    place: int
    texts: tuple[str, ...]
    state: PayState | None = None


class FundModel(QAbstractTableModel):
    """The rows of a computation; a worker's row carries what became of the advance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[_Row, ...] = ()

    @property
    def rows(self) -> tuple[_Row, ...]:
        """The rows from above."""
        return self._rows

    def show_table(
        self, table: FundComputation | None, workers: tuple[PaidWorker, ...] = ()
    ) -> None:
        """Show a computation; ``workers`` tell what became of each advance."""
        states = {one.worker.place: one.state for one in workers}
        self.beginResetModel()
        self._rows = () if table is None else tuple(
            row for one in table.advances for row in _rows(one, states.get(one.worker.place))
        )  # fmt: skip
        self.endResetModel()

    def place_of(self, row: int) -> int:
        """Return the place of the worker that a row is about."""
        return self._rows[row].place

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("姓名、月份"),
            self.tr("欠薪"),
            self.tr("最低工资"),
            self.tr("核定"),
            self.tr("说明"),
            self.tr("发放"),
        )

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.texts[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _SUMS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and row.state is not None:
            font = QFont()
            font.setBold(True)
            return font
        if role == BADGE_ROLE and column == STATE_COLUMN and row.state in _TONES:
            return Badge(row.texts[column], _TONES[row.state])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _SUMS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class FundTable(QTableView):
    """Shows the model; several rows may be chosen, for a payment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = FundModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("垫付金额计算表"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(WHY_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setMinimumSectionSize(LEAST_WIDTH)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the workers whose rows are chosen, in order."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        return tuple(sorted({self.lines.place_of(row) for row in rows}))


def _rows(one: WorkerAdvance, state: PayState | None) -> list[_Row]:
    worker = one.worker
    shown = PayState.WAITING if state is None else state
    head = (
        f"{worker.place} {worker.name}",
        money_text(worker.owed_fen),
        "",
        money_text(one.advance_fen),
        " ".join(text for text in (worker.bank, worker.account) if text),
        "" if state is None else code_text(state),
    )
    return [_Row(worker.place, head, shown), *(_line(worker.place, line) for line in one.lines)]


def _line(place: int, line: FundLine) -> _Row:
    texts = (
        f"    {line_name(line)}",
        money_text(line.owed_fen),
        money_text(line.wage_fen),
        money_text(line.counted_fen),
        code_text(line.reason),
        "",
    )
    return _Row(place, texts)

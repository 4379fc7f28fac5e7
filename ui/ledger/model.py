"""The workers of a ledger as a tree: a worker unfolds to the months that are owed for.

Nothing is made for a row before it is drawn, so that ten thousand workers show at once.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from disputes_app.domain.ledger import Mark, PayKind
from disputes_app.domain.ledger_log import Ledger, LedgerTotals, LineSum, WorkerSum
from ui.badges import BADGE_ROLE, Badge
from ui.tokens import Tone
from ui.wording import code_text, list_text, money_text

Index = QModelIndex | QPersistentModelIndex
NAME, MONTHS, DUE, PAID, LEFT, ANSWER, TEAM, ACCOUNT = range(8)
WIDTHS = (168, 222, 100, 100, 100, 100, 124, 240)
_SUMS = frozenset({DUE, PAID, LEFT})
_TONES = {Mark.CONFIRMED: Tone.SUCCESS, Mark.DISPUTED: Tone.WARNING}
_NOTHING = Ledger((), LedgerTotals())


class LedgerModel(QAbstractItemModel):
    """Workers in the order of the rosters; below each its lines."""

    def __init__(self) -> None:
        super().__init__()
        self._ledger = _NOTHING

    def show_ledger(self, ledger: Ledger) -> None:
        """Show another ledger."""
        self.beginResetModel()
        self._ledger = ledger
        self.endResetModel()

    def worker_at(self, index: Index) -> WorkerSum | None:
        """Return the worker of a row, also of one of its lines."""
        if not index.isValid():
            return None
        above = index.internalId()
        return self._ledger.workers[above - 1 if above else index.row()]

    def line_at(self, index: Index) -> LineSum | None:
        """Return the line of a row; None for a row that is a worker."""
        worker = self.worker_at(index)
        if worker is None or not index.internalId():
            return None
        return worker.lines[index.row()]

    # Overrides of Qt names

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # Qt has two functions of this name
        above = child.internalId() if child.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._ledger.workers)
        if parent.internalId() or parent.column():
            return 0
        return len(self._ledger.workers[parent.row()].lines)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return len(WIDTHS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        worker = self.worker_at(index)
        if worker is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        line = self.line_at(index)
        if role == BADGE_ROLE and index.column() == ANSWER and line is None:
            answer = worker.answer
            return None if answer is None else Badge(code_text(answer), _TONES[answer])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._line_text(line, index.column()) if line else self._text(worker, index)
        return None

    # Words

    def _titles(self) -> list[str]:
        return [
            self.tr("姓名、款项"),
            self.tr("月份"),
            self.tr("应付"),
            self.tr("已付"),
            self.tr("尚欠"),
            self.tr("本人确认"),
            self.tr("班组、部门"),
            self.tr("开户行、账号"),
        ]

    def _text(self, worker: WorkerSum, index: Index) -> str:
        who = worker.worker
        name = who.name
        if worker.representative:
            name = self.tr("{name}（代表人）").format(name=name)
        texts = {
            NAME: lambda: name,
            MONTHS: lambda: self._months(worker),
            DUE: lambda: money_text(worker.due_fen),
            PAID: lambda: money_text(worker.before_fen + worker.paid_fen),
            LEFT: lambda: money_text(worker.outstanding_fen),
            ANSWER: lambda: self._answer(worker),
            TEAM: lambda: " ".join(filter(None, (who.team, who.trade))) or "—",
            ACCOUNT: lambda: " ".join(filter(None, (who.bank, who.account))) or "—",
        }
        return texts[index.column()]()

    def _answer(self, worker: WorkerSum) -> str:
        return self.tr("未确认") if worker.answer is None else code_text(worker.answer)

    def _months(self, worker: WorkerSum) -> str:
        months = sorted({one.line.month for one in worker.lines})
        if len(months) < 2:
            return "".join(months) or "—"
        text = self.tr("{first} 至 {last}，{count} 个月")
        return text.format(first=months[0], last=months[-1], count=len(months))

    def _line_text(self, line: LineSum, column: int) -> str:
        paid = (f"{code_text(payer)} {money_text(fen)}" for payer, fen in line.paid.items())
        texts = {
            NAME: code_text(PayKind(line.line.kind)),
            MONTHS: line.line.month,
            DUE: money_text(line.line.due_fen),
            PAID: money_text(line.line.paid_fen + sum(line.paid.values())),
            LEFT: money_text(line.outstanding_fen),
            ACCOUNT: list_text(paid),
        }
        return texts.get(column, "")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _SUMS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

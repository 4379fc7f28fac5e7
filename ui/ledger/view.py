"""The tree of workers, the sums above it, and what came back when beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.additional_compensation import CompensationRange
from disputes_app.domain.arrears_standing import expired_ranges
from disputes_app.domain.ledger_log import Ledger, LineSum, WorkerSum
from disputes_app.services.ledger import LedgerOf
from ui.badges import BadgeDelegate
from ui.case_page.reading import CaseFile
from ui.ledger.compensation import compensation_texts
from ui.ledger.model import WIDTHS, LedgerModel
from ui.ledger.totals_words import totals_text
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.sides import Sides
from ui.sight import bring_into_sight
from ui.tokens import Space
from ui.wording import code_text, day_text, money_text

SIDE_WIDTH = 392
STACKED_BELOW = 900
LEAST_TREE = 300
"""Eight workers below their heading, also where the page has to be scrolled for them."""
STACKED_SIDE = 260


class LedgerView(QWidget):
    """Right unfolds a worker, left folds it; the worker chosen stays chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LedgerModel()
        self.totals = QLabel()
        self.tree = QTreeView()
        self.recoveries = KeyedTable(
            self.tr("回收情况"),
            [self.tr("日期"), self.tr("支付人"), self.tr("人数"), self.tr("金额")],
            (92, 112, 66),
        )
        self.compensation = QLabel()
        self._none_yet = QLabel(self.tr("还没有登记支付。付款后在这里按日期列出。"))
        self._lay_out()

    @property
    def chosen(self) -> WorkerSum | None:
        """The worker of the row chosen."""
        return self._model.worker_at(self.tree.currentIndex())

    @property
    def chosen_line(self) -> LineSum | None:
        """The line of the row chosen; None for a worker."""
        return self._model.line_at(self.tree.currentIndex())

    def show_ledger(self, found: LedgerOf, file: CaseFile) -> None:
        """Show a ledger; the same worker stays chosen."""
        former, ledger = self.chosen, found.ledger
        self._model.show_ledger(ledger)
        self.totals.setText("\n".join((totals_text(ledger.totals), *project_texts(found))))
        more = "\n".join(compensation_texts(_expired(file, ledger)))
        self.compensation.setText(more)
        self.compensation.setVisible(bool(more))
        rows = [
            KeyedRow(
                one.seq,
                (day_text(one.on), code_text(one.payer), str(one.workers), money_text(one.fen)),
            )
            for one in reversed(ledger.recoveries)
        ]
        self.recoveries.show_rows(rows)
        self.recoveries.setVisible(bool(rows))
        self._none_yet.setVisible(not rows)
        places = [one.worker.place for one in ledger.workers]
        row = places.index(former.worker.place) if former and former.worker.place in places else 0
        self.tree.setCurrentIndex(self._model.index(row, 0))

    def take_focus(self) -> None:
        """Put the cursor on the workers, and bring them into sight."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.tree)

    def _lay_out(self) -> None:
        self.totals.setWordWrap(True)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setAccessibleName(self.tr("合计"))
        self.tree.setModel(self._model)
        self.tree.setAccessibleName(self.tr("欠薪明细"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tree.setItemDelegate(BadgeDelegate(self.tree))
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        for column, width in enumerate(WIDTHS):
            self.tree.setColumnWidth(column, width)
        side = QWidget()
        title = QLabel(self.tr("回收情况"))
        title.setProperty("role", "cardTitle")
        self._none_yet.setProperty("role", "muted")
        for label in (self._none_yet, self.compensation):
            label.setWordWrap(True)
        self.compensation.setTextFormat(Qt.TextFormat.PlainText)
        self.compensation.setAccessibleName(self.tr("加付赔偿金"))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(title)
        inside.addWidget(self.recoveries, 1)
        inside.addWidget(self._none_yet)
        inside.addWidget(self.compensation)
        inside.addStretch(0)
        self.tree.setMinimumHeight(LEAST_TREE)
        parts = Sides(
            self.tree,
            side,
            narrow_width=SIDE_WIDTH,
            breaks_at=STACKED_BELOW,
            stacked_height=STACKED_SIDE,
        )
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(Space.SMALL)
        column_of.addWidget(self.totals)
        column_of.addWidget(parts, 1)


def _expired(file: CaseFile, ledger: Ledger) -> Iterable[CompensationRange]:
    """Return what was unpaid when each order to pay ran out; nothing on other lines."""
    standing = file.findings.inspection
    if standing is None:
        return ()
    return expired_ranges(ledger, standing.orders, file.today).values()


def project_texts(found: LedgerOf) -> Iterator[str]:
    """Yield what all ledgers of the same project add up to, where there is another one."""
    same = found.same_project
    if len(same) > 1:
        text = QCoreApplication.translate(
            "ledger", "该项目共 {count} 件，{workers} 人次，应付 {due}，尚欠 {left}"
        )
        yield text.format(
            count=len(same),
            workers=sum(one.totals.workers for one in same),
            due=money_text(sum(one.totals.due_fen for one in same)),
            left=money_text(sum(one.totals.outstanding_fen for one in same)),
        )

"""Which cases got no paper, and why?  A list that can be copied, and that opens each case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from disputes_app.domain.paper_batches import BatchRefusal
from disputes_app.domain.paper_gate import PaperStoppedError
from ui.choice_table import ChoiceTable
from ui.errors import explain
from ui.wording import list_text

WIDTHS = (240,)


class RefusalTable(ChoiceTable[BatchRefusal]):
    """One row a case; Enter opens it, Ctrl+C copies all of them with their reasons.

    Signals:
        copied: how many rows lie on the clipboard now.
    """

    copied = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ("", ""), WIDTHS, parent)
        self.setAccessibleName(self.tr("没有签发的案件"))
        self.setHorizontalHeaderLabels([self.tr("案号"), self.tr("原因")])

    def show_refusals(self, refusals: Sequence[BatchRefusal]) -> None:
        """Show why these cases got no paper."""
        self.show_rows(refusals, [(one.case_number, reason_of(one.error)) for one in refusals])

    def copy(self) -> None:
        """Copy every row as lines for a spreadsheet or a message."""
        lines = [f"{one.case_number}\t{reason_of(one.error)}" for one in self.rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit(len(lines))

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def reason_of(error: Exception) -> str:
    """Return in one sentence why a paper was refused."""
    if isinstance(error, PaperStoppedError):
        return list_text(error.findings)
    return explain(error).text

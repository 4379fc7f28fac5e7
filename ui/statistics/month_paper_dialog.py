"""The report of a locked month, to be looked at, saved and printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from disputes_app.services.month_paper import record_month_paper, render_month
from ui.desk import Desk
from ui.paper.panel import PaperPanel
from ui.statistics.month_words import month_text
from ui.statistics.rate_words import in_chinese
from ui.tasks import LatestQuestion
from ui.tokens import Space

SIZE = (860, 640)


class MonthPaperDialog(QDialog):
    """One paper with its buttons."""

    def __init__(self, desk: Desk, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._month = month
        self._title = self.tr("{month}月报").format(month=month_text(month))
        self.setWindowTitle(self._title)
        self.resize(*SIZE)
        self.panel = PaperPanel(desk, self.tr("正在制作…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.addWidget(self.panel)
        self._drawing = LatestQuestion(desk.reads, self)
        self._drawing.answered.connect(self._on_drawn)
        self._drawing.failed.connect(lambda error: self.panel.show_refusal(self._title, error))
        self.panel.issued.connect(self._on_issued)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context, actor = desk.context, desk.actor
        self._drawing.ask(lambda _progress: render_month(context, actor, month))

    def _on_drawn(self, pdf: bytes) -> None:
        self.panel.show_paper(in_chinese(self._title), pdf, f"{self._title}.pdf")
        self.panel.go_to_print()

    def _on_issued(self) -> None:
        context, actor, month = self._desk.context, self._desk.actor, self._month
        task = self._desk.writes.start(lambda _progress: record_month_paper(context, actor, month))
        task.failed.connect(self.panel.banner.show_error)

"""The papers of a file check in view: score sheets and the summary, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.file_check_log import CheckedFile
from disputes_app.services.dossier_papers import record_paper_issue
from disputes_app.services.file_check_papers import render_check_summary, render_score_sheets
from ui.desk import Desk
from ui.paper.panel import PaperPanel
from ui.paper.side import paper_side
from ui.tasks import LatestQuestion


class CheckPapers(QWidget):
    """One paper at a time.

    Signals:
        left: the list is wanted again.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._of: DossierId | None = None
        self._title = self._file_name = ""
        self.panel = PaperPanel(desk, self.tr("正在制作…"))
        self._making = LatestQuestion(desk.reads, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(paper_side(self.panel, self.tr("返回列表"), self.left.emit))
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(lambda error: self.panel.show_refusal(self._title, error))
        self.panel.issued.connect(self._on_issued)

    def show_sheet(self, of: DossierId, file: CheckedFile | None, *, blank: bool = False) -> None:
        """Show the score sheet of a file, or those of all files where none is named."""
        context, actor = self._desk.context, self._desk.actor
        key, about = ("", "") if file is None else (file.key, f"{file.name} ")
        self._make(
            of,
            self.tr("案卷评查评分表"),
            about,
            lambda: render_score_sheets(context, actor, of, key, blank=blank),
        )

    def show_summary(self, of: DossierId) -> None:
        """Show the summary."""
        context, actor = self._desk.context, self._desk.actor
        title = self.tr("案卷评查汇总表")
        self._make(of, title, "", lambda: render_check_summary(context, actor, of))

    def _make(self, of: DossierId, title: str, about: str, work: Callable[[], bytes]) -> None:
        self._of, self._title, self._file_name = of, title, f"{about}{title}.pdf"
        self.panel.show_hint(title, self.tr("正在制作…"))
        self._making.ask(lambda _progress: work())

    def _on_made(self, pdf: bytes) -> None:
        self.panel.show_paper(self._title, pdf, self._file_name)
        self.panel.go_to_print()

    def _on_issued(self) -> None:
        of, title = self._of, self._title
        context, actor = self._desk.context, self._desk.actor
        if of is not None:
            self._desk.writes.start(lambda _progress: record_paper_issue(context, actor, of, title))

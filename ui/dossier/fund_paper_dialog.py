"""The papers of an application to the fund, to be looked at, saved and printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.services.fund_papers import (
    FundPaperRow,
    fund_papers,
    record_fund_issue,
    render_fund_paper,
)
from ui.desk import Desk
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import is_english

SIZE = (900, 640)
LIST_WIDTH = 200


class FundPaperDialog(QDialog):
    """The names of the papers at the left, the chosen one at the right."""

    def __init__(
        self, desk: Desk, dossier_id: DossierId, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._dossier_id = dossier_id
        self._number = number
        self._rows: tuple[FundPaperRow, ...] = ()
        self._chosen = ""
        self.setWindowTitle(self.tr("{number} 的文书").format(number=number))
        self.resize(*SIZE)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("文书"))
        self.names.setFixedWidth(LIST_WIDTH)
        self.panel = PaperPanel(desk, self.tr("选择左边的一份文书。"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        row.addWidget(self.names)
        row.addWidget(self.panel, 1)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_rows)
        self._question.failed.connect(self.panel.banner.show_error)
        self._drawing = LatestQuestion(desk.reads, self)
        self._drawing.answered.connect(self._on_drawn)
        self._drawing.failed.connect(lambda error: self.panel.show_refusal(self._title(), error))
        self.names.currentRowChanged.connect(self._choose)
        self.panel.issued.connect(self._on_issued)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context = desk.context
        self._question.ask(lambda _progress: fund_papers(context, dossier_id))

    def _on_rows(self, rows: tuple[FundPaperRow, ...]) -> None:
        self._rows = rows
        for one in rows:
            item = QListWidgetItem(_said(one))
            if one.why_not is not None:
                item.setForeground(self.palette().placeholderText())
            self.names.addItem(item)
        first = next((n for n, one in enumerate(rows) if one.why_not is None), 0)
        self.names.setCurrentRow(first)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        one = self._rows[place]
        self._chosen = one.id
        if one.why_not is not None:
            reason = one.why_not.en if is_english() else one.why_not.zh
            self.panel.show_hint(_said(one), reason)
            return
        context, actor, dossier_id = self.desk.context, self.desk.actor, self._dossier_id
        self._drawing.ask(lambda _progress: render_fund_paper(context, actor, dossier_id, one.id))

    def _on_drawn(self, pdf: bytes) -> None:
        title = self._title()
        self.panel.show_paper(title, pdf, f"{self._number} {title}.pdf")

    def _on_issued(self) -> None:
        context, actor = self.desk.context, self.desk.actor
        dossier_id, chosen = self._dossier_id, self._chosen
        self.desk.writes.start(
            lambda _progress: record_fund_issue(context, actor, dossier_id, chosen)
        )

    def _title(self) -> str:
        return next((_said(one) for one in self._rows if one.id == self._chosen), "")


def _said(one: FundPaperRow) -> str:
    return one.name.en if is_english() else one.name.zh

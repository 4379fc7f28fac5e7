"""The papers of a record beside the cases, to be filled in, looked at, saved and printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.services.dossier_papers import record_paper_issue
from disputes_app.services.record_paper_list import (
    RecordPaperRow,
    record_paper_rows,
    render_record_paper,
)
from ui.case_page.typed_panel import TypedPanel
from ui.desk import Desk
from ui.dossier.following_area import FollowingArea
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import list_text, name_of

SIZE = (980, 660)
LIST_WIDTH = 260


class RecordPapersDialog(QDialog):
    """The names of the papers and what is typed for one at the left, the paper at the right."""

    def __init__(
        self, desk: Desk, dossier_id: DossierId, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._dossier_id = dossier_id
        self._number = number
        self._rows: tuple[RecordPaperRow, ...] = ()
        self._chosen: RecordPaperRow | None = None
        self.setWindowTitle(self.tr("{number} 的文书").format(number=number))
        self.resize(*SIZE)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("文书"))
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.typed = TypedPanel()
        self.panel = PaperPanel(desk, self.tr("选择左边的一份文书。"))
        self._area = FollowingArea(_at_the_top(self.typed))
        self._then: Callable[[bytes], None] | None = None
        self._question = LatestQuestion(desk.reads, self)
        self._drawing = LatestQuestion(desk.reads, self)
        self._last = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context = desk.context
        self._question.ask(lambda _progress: record_paper_rows(context, dossier_id))

    @property
    def rows(self) -> tuple[RecordPaperRow, ...]:
        """The papers offered, from above."""
        return self._rows

    def choose(self, paper_id: str) -> None:
        """Show one of the papers."""
        self.names.setCurrentRow([one.id for one in self._rows].index(paper_id))

    def _on_rows(self, rows: tuple[RecordPaperRow, ...]) -> None:
        self._rows = rows
        for one in rows:
            item = QListWidgetItem(name_of(one.name))
            if one.why_not is not None or one.missing:
                item.setForeground(self.palette().placeholderText())
                item.setToolTip(self._reason(one))
            self.names.addItem(item)
        if not rows:
            self.panel.show_hint("", self.tr("这一类记录没有文书。"))
            return
        ready = (n for n, one in enumerate(rows) if one.why_not is None and not one.missing)
        self.names.setCurrentRow(next(ready, 0))
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        self.typed.flush()
        row = self._chosen = self._rows[place]
        self._drawing.forget()
        if row.why_not is not None or row.missing:
            self.typed.clear()
            self._area.hide()
            self.panel.show_hint(name_of(row.name), self._reason(row))
            return
        self.typed.show_states(row.id, row.asked, self.desk.today())
        self._area.setVisible(bool(row.asked))
        self._draw(row, self.typed.texts())

    def _on_typed(self, paper_id: str, _changed: object) -> None:
        row = self._chosen
        if row is not None and row.id == paper_id:
            self._draw(row, self.typed.texts())

    def _draw(self, row: RecordPaperRow, texts: Mapping[str, str]) -> None:
        wanting = [one for one in row.asked if one.required and not texts[one.name].strip()]
        if wanting:
            self._drawing.forget()
            names = list_text(name_of(one.label) for one in wanting)
            said = self.tr("请先填写：{what}").format(what=names)
            self.panel.show_hint(name_of(row.name), said)
            return
        self._ask(self._drawing, row, texts)

    def _ask(self, question: LatestQuestion, row: RecordPaperRow, texts: Mapping[str, str]) -> None:
        context, actor, dossier_id = self.desk.context, self.desk.actor, self._dossier_id
        typed = dict(texts)
        question.ask(
            lambda _progress: render_record_paper(context, actor, dossier_id, row.id, typed)
        )

    def _on_drawn(self, pdf: bytes) -> None:
        title = self._title()
        self.panel.show_paper(title, pdf, f"{self._number} {title}.pdf")
        if self._chosen is not None and self._chosen.asked:
            self.panel.hold(self._make_final, may_use=True)

    def _make_final(self, then: Callable[[bytes], None]) -> None:
        """Print what stands in the fields now, though the last key was pressed just before."""
        if self._chosen is not None:
            self._then = then
            self._ask(self._last, self._chosen, self.typed.texts())

    def _on_final(self, pdf: bytes) -> None:
        then, self._then = self._then, None
        self._on_drawn(pdf)
        if then is not None:
            then(pdf)

    def _on_issued(self) -> None:
        row = self._chosen
        if row is None:
            return
        context, actor, dossier_id = self.desk.context, self.desk.actor, self._dossier_id
        self.desk.writes.start(
            lambda _progress: record_paper_issue(context, actor, dossier_id, row.id)
        )

    def _reason(self, row: RecordPaperRow) -> str:
        if row.why_not is not None:
            return name_of(row.why_not)
        missing = list_text(name_of(one) for one in row.missing)
        return self.tr("记录中还没有：{what}").format(what=missing)

    def _title(self) -> str:
        return "" if self._chosen is None else name_of(self._chosen.name)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_rows)
        self._question.failed.connect(self.panel.banner.show_error)
        self._drawing.answered.connect(self._on_drawn)
        self._drawing.failed.connect(lambda error: self.panel.show_refusal(self._title(), error))
        self.names.currentRowChanged.connect(self._choose)
        self._last.answered.connect(self._on_final)
        self._last.failed.connect(lambda error: self.panel.show_refusal(self._title(), error))
        self.typed.typed.connect(self._on_typed)
        self.panel.issued.connect(self._on_issued)

    def _lay_out(self) -> None:
        area = self._area
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.names, 1)
        column.addWidget(area, 2)
        area.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        row.addWidget(side)
        row.addWidget(self.panel, 1)


def _at_the_top(panel: QWidget) -> QWidget:
    """Keep the fields together where there is more room than they need."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panel)
    column.addStretch(1)
    return room

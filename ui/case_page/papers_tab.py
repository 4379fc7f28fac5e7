"""Which papers may this case have, what do they still lack, and how will they look?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.papers import FormRow, forms_of
from ui.case_page.offered_papers import OfferedPaper, offered_papers
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space

LIST_WIDTH = 260
PAPER_ROLE = Qt.ItemDataRole.UserRole


class PapersTab(QWidget):
    """The papers of the case on the left, the chosen one as it will be printed on the right.

    Signals:
        issued: a paper was printed or saved, and that is recorded.
    """

    issued = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self._is_stale = True
        self._wanted: str | None = None
        self._to_print = False
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("文书"))
        self._list.setFixedWidth(LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._on_chosen)
        self.paper = PaperPanel(desk, self.tr("请选择文书"))
        self._forms = LatestQuestion(desk.reads, self)
        self._forms.answered.connect(self._on_forms)
        self._forms.failed.connect(lambda error: self.paper.show_refusal("", error))
        self._pdf = LatestQuestion(desk.reads, self)
        self._pdf.answered.connect(self._on_pdf)
        self._pdf.failed.connect(self._on_refused)
        self.paper.issued.connect(self._on_issued)
        self._lay_out()

    @property
    def rows(self) -> tuple[str, ...]:
        """The texts of the list, from above."""
        return tuple(self._list.item(place).text() for place in range(self._list.count()))

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case; its forms are asked for when the tab is looked at."""
        self._file = file
        self._is_stale = True
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask which forms there are, if that is not known yet."""
        if self._file is None or not self._is_stale:
            return
        self._is_stale = False
        context, case_id = self._desk.context, self._file.view.row.id
        self._forms.ask(lambda _progress: forms_of(context, case_id))

    def choose(self, paper_id: str, *, to_print: bool = False) -> None:
        """Show one paper, as soon as the list is there; with ``to_print`` Enter prints it."""
        self._wanted = paper_id
        self._to_print = to_print
        self._choose_wanted()

    def _on_forms(self, forms: Sequence[FormRow]) -> None:
        if self._file is None:
            return
        offered = offered_papers(forms, self._file)
        self._list.blockSignals(True)
        self._list.clear()
        for paper in offered:
            item = QListWidgetItem(f"{paper.name}\n{paper.state}")
            item.setData(PAPER_ROLE, paper)
            item.setSizeHint(self._room_for(item.text()))
            self._list.addItem(item)
        self._list.blockSignals(False)
        if not offered:
            self.paper.show_hint("", self.tr("这条业务线还没有文书样式。"))
        self._choose_wanted()

    def _room_for(self, text: str) -> QSize:
        """Return the size of an entry with its text wrapped to the width of the list."""
        width = LIST_WIDTH - 2 * Space.NORMAL
        flags = int(Qt.TextFlag.TextWordWrap)
        wrapped = self._list.fontMetrics().boundingRect(0, 0, width, 1000, flags, text)
        return QSize(width, wrapped.height() + Space.NORMAL)

    def _choose_wanted(self) -> None:
        if self._list.count() == 0:
            return
        place = 0
        for number in range(self._list.count()):
            if self._list.item(number).data(PAPER_ROLE).id == self._wanted:
                place = number
        self._list.setCurrentRow(place)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        paper = item.data(PAPER_ROLE) if item is not None else None
        if isinstance(paper, OfferedPaper) and self._file is not None:
            self._make(paper, self._file)

    def _make(self, paper: OfferedPaper, file: CaseFile) -> None:
        self._wanted = paper.id
        if paper.why_not:
            self._pdf.forget()
            self.paper.show_hint(paper.name, paper.why_not)
            return
        self.paper.show_hint(paper.name, self.tr("正在制作…"))
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        self._pdf.ask(lambda _progress: (paper, paper.make(context, actor, case_id)))

    def _on_pdf(self, made: tuple[OfferedPaper, bytes]) -> None:
        paper, pdf = made
        self.paper.show_paper(paper.name, pdf, paper.file_name)
        if self._to_print:
            self._to_print = False
            self.paper.go_to_print()

    def _on_refused(self, error: Exception) -> None:
        paper = self._chosen()
        self.paper.show_refusal("" if paper is None else paper.name, error)

    def _on_issued(self) -> None:
        paper = self._chosen()
        if paper is None or self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self._file.view.row.id
        task = self._desk.writes.start(lambda _progress: paper.record(context, actor, case_id))
        task.succeeded.connect(self._on_recorded)
        task.failed.connect(self.paper.banner.show_error)

    def _on_recorded(self, _nothing: object) -> None:
        self.issued.emit()

    def _chosen(self) -> OfferedPaper | None:
        chosen = [item.data(PAPER_ROLE) for item in self._list.selectedItems()]
        return next((paper for paper in chosen if isinstance(paper, OfferedPaper)), None)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("文书样式"))
        heading.setProperty("role", "cardTitle")
        left = QVBoxLayout()
        left.setSpacing(Space.TIGHT)
        left.addWidget(heading)
        left.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, 0)
        row.setSpacing(Space.NORMAL)
        row.addLayout(left)
        row.addWidget(self.paper, 1)

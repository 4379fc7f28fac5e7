"""The papers that were issued in a case or record, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.issued_papers import IssuedPaper
from disputes_app.domain.shanghai import shanghai_day
from ui.tokens import Space
from ui.wording import day_text

PAPER_ROLE = Qt.ItemDataRole.UserRole


class IssuedList(QWidget):
    """Number, name and day of each paper, the newest first.

    Signals:
        chosen: a paper was chosen, an IssuedPaper.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self.tr("已签发"))
        self._heading.setProperty("role", "cardTitle")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("已签发的文书"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self._empty = QLabel(self.tr("还没有签发文书。打印或者另存为时签发，列在这里。"))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._heading)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        self.list.hide()

    @property
    def papers(self) -> tuple[IssuedPaper, ...]:
        """The papers of the list, from above."""
        return tuple(self.list.item(n).data(PAPER_ROLE) for n in range(self.list.count()))

    def show_papers(self, papers: Sequence[IssuedPaper]) -> None:
        """Show the papers of a case or record."""
        self.list.blockSignals(True)
        self.list.clear()
        for paper in papers:
            item = QListWidgetItem(self._text(paper))
            item.setData(PAPER_ROLE, paper)
            item.setToolTip(self._text(paper))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(papers))
        self._empty.setVisible(not papers)

    def leave(self) -> None:
        """Choose nothing."""
        self.list.blockSignals(True)
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)

    def choose(self, paper_id: int) -> IssuedPaper | None:
        """Put the cursor on a paper that is in view already, and return it as it is listed."""
        self.list.blockSignals(True)
        found = None
        for row, paper in enumerate(self.papers):
            if paper.id == paper_id:
                self.list.setCurrentRow(row)
                found = paper
        self.list.blockSignals(False)
        return found

    def _text(self, paper: IssuedPaper) -> str:
        lines = [paper.name, paper.number, day_text(shanghai_day(paper.issued_at))]
        if paper.corrected_by is not None:
            lines.append(self.tr("已更正"))
        return "\n".join(filter(None, lines))

    def _on_chosen(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            self.chosen.emit(chosen[0].data(PAPER_ROLE))


class IssuedCard(QWidget):
    """What is known of one issued paper.

    Signals:
        again_asked: it is to be printed once more.
        correct_asked: a new paper is to take its place.
        service_asked: its service is to be recorded.
    """

    again_asked = Signal()
    correct_asked = Signal()
    service_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        heading = QLabel(self.tr("签发记录"))
        heading.setProperty("role", "cardTitle")
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.service = QPushButton(self.tr("登记送达…"))
        self.service.setProperty("role", "primary")
        self.service.setAutoDefault(True)
        self.service.clicked.connect(self.service_asked)
        self.again = QPushButton(self.tr("补打…"))
        self.again.setToolTip(self.tr("印出的加“复印件（第几次补打）”字样，存档的不变。"))
        self.again.clicked.connect(self.again_asked)
        self.correct = QPushButton(self.tr("签发更正文书…"))
        self.correct.clicked.connect(self.correct_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(heading)
        column.addLayout(self._rows)
        for button in (self.service, self.again, self.correct):
            column.addWidget(button)
        column.addStretch(1)

    @property
    def words(self) -> str:
        """What the card says, line by line."""
        return "\n".join(self._said)

    def show_paper(self, paper: IssuedPaper, by_id: Sequence[IssuedPaper], served: str) -> None:
        """Show a paper; ``served`` says what became of its service."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        names = {one.id: one.number or one.name for one in by_id}
        rows = [
            (self.tr("文号"), paper.number or "—"),
            (self.tr("签发日"), day_text(shanghai_day(paper.issued_at))),
            (self.tr("签发人"), paper.issued_by),
            (self.tr("页数"), str(paper.pages)),
            (self.tr("校验码"), paper.short_hash),
            (self.tr("样式版本"), paper.version or "—"),
            (self.tr("送达"), served),
            (self.tr("补打"), self.tr("%n次", "", paper.copies) if paper.copies else "—"),
            (self.tr("更正"), names.get(paper.corrects or 0, "")),
            (self.tr("已由…更正"), names.get(paper.corrected_by or 0, "")),
            (self.tr("放行理由"), paper.despite),
        ]
        self._said = tuple(text for _label, text in rows if text)
        for label, text in rows:
            if text:
                said = QLabel(text)
                said.setWordWrap(True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._rows.addRow(label, said)
        self.service.setVisible(bool(paper.serves))
        self.correct.setEnabled(paper.corrected_by is None)

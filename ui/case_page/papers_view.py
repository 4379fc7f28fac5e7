"""The forms of a case or record, one of them before it is issued, and what was issued."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import IssuedPaper, PaperWish, Subject
from disputes_app.domain.paper_gate import Finding
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.paper_drafts import draft_for_word
from disputes_app.services.paper_issue import (
    PaperIssued,
    PaperPreview,
    issue_paper,
    open_paper,
    papers_of,
    preview,
    print_again,
)
from disputes_app.services.paper_typed import keep_typed
from disputes_app.services.papers import FormRow, forms_of
from ui.case_page.failed_prints import FailedPrints
from ui.case_page.gate_panel import GatePanel
from ui.case_page.issued_part import IssuedCard, IssuedList
from ui.case_page.offered_papers import OfferedPaper, state_text
from ui.case_page.typed_panel import TypedPanel
from ui.desk import Desk
from ui.initials import matches
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space

LIST_WIDTH, NARROW_LIST = 240, 180
SIDE_WIDTH, NARROW_SIDE = 272, 216
NARROW = 900
"""Narrower than this, the lists and the side give way to the paper."""
PAPER_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read when the tab is looked at."""

    forms: Sequence[FormRow]
    issued: Sequence[IssuedPaper]


@dataclass(frozen=True, slots=True)
class PapersOf:
    """Whose papers are shown.

    Attributes:
        offered: the list, of the forms as they stand.
        served: what became of the service of an issued paper, in words.
        service: the entry that records the service of an issued paper, with what is known of it.
    """

    subject: Subject
    offered: Callable[[Sequence[FormRow]], Sequence[OfferedPaper]]
    served: Callable[[IssuedPaper], str]
    service: Callable[[IssuedPaper], tuple[str, Facts]]


class PapersView(QWidget):
    """The papers on the left, the chosen one as it will be printed on the right.

    Signals:
        issued: a paper was issued, printed or saved, and that is recorded.
        service_asked: id of a kind of entry, the facts of it that are known.
    """

    issued = Signal()
    service_asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._of: PapersOf | None = None
        self._is_stale = True
        self._wanted: str | None = None
        self._wanted_issued: int | None = None
        self._to_print = False
        self._old: IssuedPaper | None = None
        self._drawn_for: int | None = None
        self._shown: IssuedPaper | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("文书"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("查找文书"))
        self.filter.setAccessibleName(self.tr("查找文书"))
        self.filter.setClearButtonEnabled(True)
        self.issued_list = IssuedList()
        self.paper = PaperPanel(desk, self.tr("请选择文书"))
        self._failed_prints = FailedPrints(desk, self.paper.banner, self)
        self.typed = TypedPanel()
        self.gate = GatePanel()
        self.card = IssuedCard()
        self._side = QStackedWidget()
        self._reading = LatestQuestion(desk.reads, self)
        self._pdf = LatestQuestion(desk.reads, self)
        self._connect()
        self._lay_out()

    @property
    def rows(self) -> tuple[str, ...]:
        """The texts of the list, from above."""
        return tuple(self._list.item(place).text() for place in range(self._list.count()))

    def show_of(self, of: PapersOf) -> None:
        """Belong to a case or record; its forms are asked for when the view is looked at."""
        self._of = of
        self._is_stale = True
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask which forms there are and what was issued, if that is not known yet."""
        if self._of is None or not self._is_stale:
            return
        self._is_stale = False
        context, of = self._desk.context, self._of.subject
        self._reading.ask(lambda _progress: _Read(forms_of(context, of), papers_of(context, of)))

    def choose(self, paper_id: str, *, to_print: bool = False) -> None:
        """Show one paper, as soon as the list is there; with ``to_print`` Enter prints it."""
        self._wanted, self._wanted_issued = paper_id, None
        self._to_print = to_print
        self._choose_wanted()

    # The lists

    def _on_read(self, read: _Read) -> None:
        if self._of is None:
            return
        self.issued_list.show_papers(read.issued)
        offered = self._of.offered(read.forms)
        self._list.blockSignals(True)
        self._list.clear()
        for paper in offered:
            item = QListWidgetItem(f"{paper.name}\n{paper.state}")
            item.setData(PAPER_ROLE, paper)
            item.setSizeHint(self._room_for(item.text()))
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._narrow(self.filter.text())
        if not offered:
            self.paper.show_hint("", self.tr("还没有文书样式。"))
        if self._wanted_issued is None:
            self._choose_wanted()
            return
        self._shown = self.issued_list.choose(self._wanted_issued)
        if self._shown is not None:
            self.card.show_paper(self._shown, read.issued, self._of.served(self._shown))

    def _narrow(self, text: str) -> None:
        """Show only the forms whose names begin with, or have, what was typed."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not matches(text.strip(), item.data(PAPER_ROLE).name))

    def _room_for(self, text: str) -> QSize:
        """Return the size of an entry with its text wrapped to the width of the list."""
        width = self._left.maximumWidth() - 2 * Space.NORMAL
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
        if self._list.currentRow() == place:
            self._on_chosen()
        self._list.setCurrentRow(place)

    def _on_chosen(self) -> None:
        paper = self._chosen()
        if paper is not None and self._of is not None:
            self._wanted, self._wanted_issued = paper.id, None
            self.issued_list.leave()
            self._begin(paper)

    def _chosen(self) -> OfferedPaper | None:
        row = self._list.currentRow()
        paper = self._list.item(row).data(PAPER_ROLE) if row >= 0 else None
        return paper if isinstance(paper, OfferedPaper) else None

    # A paper before it is issued

    def _begin(self, paper: OfferedPaper) -> None:
        """Show another paper."""
        self.typed.flush()
        self._pdf.forget()
        if paper.why_not or not paper.form_id:
            self.typed.clear()
            self._side.hide()
        if paper.why_not:
            self.paper.show_hint(paper.name, paper.why_not)
            return
        self.paper.show_hint(paper.name, self.tr("正在制作…"))
        old, self._old = self._old, None
        if old is not None and old.form_id == paper.form_id:
            self.gate.begin(old, ticked=True)
        else:
            like = [one for one in self.issued_list.papers if one.form_id == paper.form_id]
            self.gate.begin(next((one for one in like if one.corrected_by is None), None))
        self._make(paper)

    def _make(self, paper: OfferedPaper) -> None:
        if self._of is None:
            return
        context, actor, of = self._desk.context, self._desk.actor, self._of.subject
        make = paper.make
        if make is not None:
            self._pdf.ask(lambda _progress: (paper, make(context, actor)))
            return
        self._drawn_for = self.gate.corrected
        wish = PaperWish(corrects=self._drawn_for)
        form_id = paper.form_id
        self._pdf.ask(lambda _progress: (paper, preview(context, actor, of, form_id, wish)))

    def _on_pdf(self, made: tuple[OfferedPaper, bytes | PaperPreview]) -> None:
        paper, found = made
        if isinstance(found, bytes):
            self.paper.show_paper(paper.name, found, paper.file_name)
        else:
            self._show_preview(paper, found)
        if self._to_print:
            self._to_print = False
            self.paper.go_to_print()

    def _show_preview(self, paper: OfferedPaper, found: PaperPreview) -> None:
        if found.checked.pdf is None:
            self.paper.show_hint(paper.name, self.tr("还不能排出版面，请看右边的核对结果。"))
        else:
            self.paper.show_paper(paper.name, found.checked.pdf, paper.file_name)
        missing = [one.label for one in found.typed if one.missing]
        self._list.currentItem().setText(f"{paper.name}\n{state_text(missing)}")
        today = self._desk.today()
        self.typed.show_states(paper.form_id, found.typed, today, self._drawn_for)
        may_pass = Right.CONFIRM_IRREGULAR in RIGHTS[self._desk.actor.role]
        self.gate.show_findings(found.findings, may_pass=may_pass)
        self._side.setCurrentIndex(0)
        self._side.show()
        self.paper.hold(self._issue, may_use=self.gate.may_issue, copies=found.copies)
        if found.checked.pdf is not None:
            self._offer_draft(paper.form_id)
        self.paper.mark([place for one in found.findings for place in one.places])

    def _offer_draft(self, form_id: str) -> None:
        """Offer to make the paper in view as a file for Word."""
        context, actor, typed = self._desk.context, self._desk.actor, self.typed.texts()
        if self._of is not None:
            of = self._of.subject
            self.paper.offer_draft(lambda: draft_for_word(context, actor, of, form_id, typed))

    def _on_refused(self, error: Exception) -> None:
        paper = self._chosen()
        self.paper.show_refusal("" if paper is None else paper.name, error)

    def _on_typed(self, form_id: str, texts: object) -> None:
        """Keep what was typed, then show the paper with it."""
        paper = self._chosen()
        if self._of is None or not isinstance(texts, dict):
            return
        context, actor, of = self._desk.context, self._desk.actor, self._of.subject
        typed = dict(texts)
        task = self._desk.writes.start(
            lambda _progress: keep_typed(context, actor, of, form_id, typed)
        )
        if paper is not None and paper.form_id == form_id:
            task.succeeded.connect(lambda _nothing: self._make(paper))
        task.failed.connect(self.paper.banner.show_error)

    def _on_finding(self, finding: Finding) -> None:
        self.paper.go_to(finding.places)
        if finding.field:
            self.typed.go_to(finding.field)

    def _on_wish(self) -> None:
        """Let it be printed or not; draw it anew where the line about an old one comes or goes."""
        paper = self._chosen()
        self.paper.hold(self._issue, may_use=self.gate.may_issue)
        if paper is not None and self.gate.corrected != self._drawn_for:
            self._make(paper)

    # Issuing

    def _issue(self, then: Callable[[bytes], None]) -> None:
        """Issue the paper in view, show it as it is kept, and hand it on."""
        paper = self._chosen()
        if self._of is None or paper is None:
            return
        context, actor, of = self._desk.context, self._desk.actor, self._of.subject
        self.typed.flush()
        wish = PaperWish(self.typed.texts(), self.gate.corrected, self.gate.despite)
        form_id = paper.form_id
        task = self._desk.writes.start(
            lambda _progress: issue_paper(context, actor, of, form_id, wish)
        )
        task.succeeded.connect(lambda issued: self._on_paper_issued(issued, then))
        task.failed.connect(self.paper.banner.show_error)

    def _on_paper_issued(self, issued: PaperIssued, then: Callable[[bytes], None]) -> None:
        self.typed.drop()
        self.issued_list.show_papers((issued.paper, *self.issued_list.papers))
        self._wanted_issued = issued.paper.id
        self._show_issued(issued.paper, issued.pdf)
        self._is_stale = True
        then(issued.pdf)
        (self.card.service if issued.paper.serves else self.card.again).setFocus()
        self.look()
        self.issued.emit()

    def _issue_only(self) -> None:
        self._issue(lambda _pdf: None)

    def _on_used(self) -> None:
        """Record that a sheet was printed or saved; an issued paper is only copied from now on."""
        paper = self._chosen()
        if self._wanted_issued is not None:
            self._failed_prints.came_out(self._wanted_issued)
            self.paper.hold(self._copy, may_use=True)
            return
        record = None if paper is None else paper.record
        if record is None:
            return
        context, actor = self._desk.context, self._desk.actor
        task = self._desk.writes.start(lambda _progress: record(context, actor))
        task.succeeded.connect(lambda _nothing: self.issued.emit())
        task.failed.connect(self.paper.banner.show_error)

    def _on_not_taken(self, copies: int) -> None:
        """Let a paper that was issued just now wait for a printer; a copy is made anew."""
        paper = self._shown
        if paper is None or self._wanted_issued != paper.id or self.paper.is_held:
            return
        self._failed_prints.keep(paper.id, copies)

    # Issued papers

    def _on_issued_chosen(self, paper: IssuedPaper) -> None:
        self.typed.clear()
        self._wanted_issued = paper.id
        context, actor = self._desk.context, self._desk.actor
        self._pdf.ask(lambda _progress: (paper, open_paper(context, actor, paper.id)))

    def _on_answer(self, made: tuple[OfferedPaper | IssuedPaper, object]) -> None:
        paper, found = made
        if isinstance(paper, OfferedPaper) and isinstance(found, bytes | PaperPreview):
            self._on_pdf((paper, found))
        elif isinstance(paper, IssuedPaper) and isinstance(found, bytes):
            self._show_issued(paper, found)
            self.paper.hold(self._copy, may_use=True)

    def _show_issued(self, paper: IssuedPaper, pdf: bytes) -> None:
        title = " ".join(filter(None, (paper.name, paper.number)))
        self.paper.show_paper(title, pdf, f"{paper.number}{paper.name}.pdf")
        served = "" if self._of is None else self._of.served(paper)
        self.card.show_paper(paper, self.issued_list.papers, served)
        self._side.setCurrentIndex(1)
        self._side.show()
        self._shown = paper

    def _copy(self, then: Callable[[bytes], None]) -> None:
        """Hand on a copy of the issued paper in view, marked as one."""
        paper = self._shown
        if paper is None:
            return
        context, actor = self._desk.context, self._desk.actor
        task = self._desk.writes.start(lambda _progress: print_again(context, actor, paper.id))
        task.succeeded.connect(lambda pdf: self._on_copy(paper, pdf, then))
        task.failed.connect(self.paper.banner.show_error)

    def _on_copy(self, paper: IssuedPaper, pdf: bytes, then: Callable[[bytes], None]) -> None:
        self._show_issued(paper, pdf)
        self.paper.hold(self._copy, may_use=True)
        then(pdf)
        self._is_stale = True
        self.look()

    def _copy_to_paper(self) -> None:
        self.paper.hold(self._copy, may_use=True)
        self.paper.ask_how_to_print()

    def _correct(self) -> None:
        paper = self._shown
        if paper is not None:
            self._old = paper
            self.choose(paper.form_id)

    def _record_service(self) -> None:
        paper, of = self._shown, self._of
        if paper is not None and of is not None and paper.serves:
            self.service_asked.emit(*of.service(paper))

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(lambda _item, _former: self._on_chosen())
        self._list.itemClicked.connect(lambda _item: self._on_clicked())
        self.issued_list.chosen.connect(self._on_issued_chosen)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._list.setFocus)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(lambda error: self.paper.show_refusal("", error))
        self._pdf.answered.connect(self._on_answer)
        self._pdf.failed.connect(self._on_refused)
        self.paper.issued.connect(self._on_used)
        self.paper.not_taken.connect(self._on_not_taken)
        self.typed.typed.connect(self._on_typed)
        self.gate.asked.connect(self._on_finding)
        self.gate.issue_asked.connect(self._issue_only)
        self.gate.wish_changed.connect(self._on_wish)
        self.card.again_asked.connect(self._copy_to_paper)
        self.card.correct_asked.connect(self._correct)
        self.card.service_asked.connect(self._record_service)

    def _on_clicked(self) -> None:
        """A form that was chosen before an issued paper was looked at is shown again."""
        if self._wanted_issued is not None:
            self._on_chosen()

    def _lay_out(self) -> None:
        self._left = QWidget()
        lists = QVBoxLayout(self._left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(Space.TIGHT)
        lists.addWidget(self.filter)
        lists.addWidget(self._list, 5)
        lists.addWidget(self.issued_list, 2)
        before = QWidget()
        column = QVBoxLayout(before)
        column.setContentsMargins(0, 0, Space.TIGHT, 0)
        column.setSpacing(Space.NORMAL)
        column.addWidget(self.typed)
        column.addWidget(self.gate)
        column.addStretch(1)
        for widget in (before, self.card):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(widget)
            self._side.addWidget(area)
        self._side.hide()
        self._divide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, 0)
        row.setSpacing(Space.NORMAL)
        row.addWidget(self._left)
        row.addWidget(self.paper, 1)
        row.addWidget(self._side)

    def _divide(self) -> None:
        """Give the lists and the side the room that the window leaves them."""
        narrow = self.width() < NARROW
        self._left.setFixedWidth(NARROW_LIST if narrow else LIST_WIDTH)
        self._side.setFixedWidth(NARROW_SIDE if narrow else SIDE_WIDTH)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

"""用时复盘: where the days of a case went, and why a late one was late."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.services.late_reviews import (
    CaseReviewView,
    ReviewDraft,
    may_review,
    record_review,
    review_view,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.review_papers import record_review_paper, render_case_review
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.dossier.following_area import FollowingArea
from ui.paper.panel import PaperPanel
from ui.paper.side import paper_side
from ui.review.cause_form import CauseForm
from ui.review.words import cause_text, head_lines, sections
from ui.settings_page.plain_table import look_plain, put_text
from ui.sides import LowStack, Pane, Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import day_text, list_text

WIDTHS = (330, 116, 96, 64, 72)
FORM_WIDTH, BREAKS_AT = 320, 660
NUMBERS = (3, 4)


class ReviewTab(QWidget):
    """A table of days at the left, the causes at the right; the sheet takes the place of both.

    Signals:
        state_changed: the paper came into view, or went.
    """

    state_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = CaseId(0)
        self._view: CaseReviewView | None = None
        self._is_awaited = False
        self.banner = Banner()
        self.head, self.found = QLabel(), QLabel()
        self.table = QTableWidget()
        self.form = CauseForm()
        self.paper = PaperPanel(desk, self.tr("正在制作复盘表…"))
        self.print_button = QPushButton(self.tr("打印复盘表"))
        self._stack = LowStack()
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> CaseReviewView | None:
        """What was read last; None before that."""
        return self._view

    @property
    def is_entering(self) -> bool:
        """Whether something is being entered that has to be kept: never, a review is short."""
        return False

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case as it was read; it is asked for once somebody looks."""
        self._case_id = file.view.row.id
        self._is_awaited = True
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask where the days went, if the case has changed since."""
        self._stack.setCurrentIndex(0)
        if not self._is_awaited or not self._case_id:
            return
        self._is_awaited = False
        context, case_id = self._desk.context, self._case_id
        self._question.ask(lambda _progress: review_view(context, case_id))

    def save(self, draft: ReviewDraft) -> None:
        """Record what was found."""
        view = self._view
        if view is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id
        task = self._desk.writes.start(
            lambda _progress: record_review(
                context, actor, case_id, draft, seen_version=view.version
            )
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)

    def show_sheet(self) -> None:
        """Show the sheet as it will be printed."""
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id
        self.paper.show_hint(self.tr("逾期案件复盘表"), self.tr("正在制作复盘表…"))
        self._stack.setCurrentIndex(1)
        self._making.ask(lambda _progress: render_case_review(context, actor, case_id))
        self.state_changed.emit()

    def leave_sheet(self) -> None:
        """Show the days again."""
        self._stack.setCurrentIndex(0)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answers

    def _on_view(self, view: CaseReviewView) -> None:
        self._view = view
        self.head.setText("\n".join(head_lines(view.days)))
        self._fill(view)
        self.form.show_review(view.causes, view.review)
        late, may = view.days.verdict.late, may_review(self._desk.actor)
        self.form.allow(editable=late and may)
        self.found.setText(self._said(view, late=late, may=may))

    def _said(self, view: CaseReviewView, *, late: bool, may: bool) -> str:
        review = view.review
        if review is not None:
            text = self.tr("{day} {who} 复盘：{causes}。再次登记即为更正，以最后一次为准。")
            causes = list_text(cause_text(view.causes, one) for one in review.causes)
            return text.format(day=day_text(review.on), who=review.reviewer, causes=causes)
        if not late:
            return self.tr("本案没有逾期，只看用时，不登记原因。")
        if not may:
            return self.tr("还没有复盘；由负责人登记。")
        return self.tr("还没有复盘。空格勾选原因，先勾选的为主要原因。")

    def _on_saved(self, changed: CaseChanged) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已登记复盘"))
        self._is_awaited = True
        self._desk.data_changed.emit(changed)
        self.look()

    def _on_drawn(self, pdf: bytes) -> None:
        number = "" if self._view is None else self._view.row.shown_number
        title = self.tr("逾期案件复盘表")
        self.paper.show_paper(title, pdf, f"{number} {title}.pdf")
        self.paper.go_to_print()

    def _on_issued(self) -> None:
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id
        self._desk.writes.start(lambda _progress: record_review_paper(context, actor, case_id))

    def _fill(self, view: CaseReviewView) -> None:
        told = list(sections(view))
        self.table.setRowCount(sum(1 + max(1, len(rows)) for _title, rows in told))
        place = 0
        for title, rows in told:
            item = put_text(self.table, place, 0, title)
            font = QFont(item.font())
            font.setBold(True)
            item.setFont(font)
            for column in range(1, len(WIDTHS)):
                put_text(self.table, place, column, "")
            place += 1
            for row in rows or [(self.tr("无"), "", "", "", "")]:
                for column, text in enumerate(row):
                    cell = put_text(self.table, place, column, text)
                    if column in NUMBERS:
                        cell.setTextAlignment(
                            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                        )
                place += 1
        if place:
            self.table.setCurrentCell(0, 0)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_view)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_drawn)
        self._making.failed.connect(
            lambda error: self.paper.show_refusal(self.tr("逾期案件复盘表"), error)
        )
        self.paper.issued.connect(self._on_issued)
        self.form.entered.connect(self.save)
        self.print_button.clicked.connect(self.show_sheet)

    def _lay_out(self) -> None:
        for label in (self.head, self.found):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.found.setProperty("role", "muted")
        self.print_button.setAutoDefault(True)
        self.table.setAccessibleName(self.tr("用时"))
        look_plain(
            self.table,
            [
                self.tr("项目"),
                self.tr("自（当日不计）"),
                self.tr("至"),
                self.tr("日"),
                self.tr("工作日"),
            ],
            WIDTHS,
        )
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        side = Pane()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.found)
        inner.addWidget(FollowingArea(self.form), 1)
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.print_button, alignment=Qt.AlignmentFlag.AlignTop)
        body = Pane()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addLayout(head)
        rows.addWidget(Sides(self.table, side, narrow_width=FORM_WIDTH, breaks_at=BREAKS_AT), 1)
        self._stack.addWidget(body)
        self._stack.addWidget(paper_side(self.paper, self.tr("返回用时"), self.leave_sheet))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

"""What the page of a batch of publications shows: the batch, whom to choose, the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers import publication as kinds
from disputes_app.domain.dossiers.publication_log import Batch, Entry, batch_of
from disputes_app.services.dossiers import DossierView, record_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.publication_candidates import Candidate
from disputes_app.services.publication_papers import (
    Exported,
    export_publication,
)
from disputes_app.services.publications import without_decision
from disputes_app.services.record_forms import PUBLIC_TEXT
from ui.banner import Banner
from ui.choice_table import ChoiceTable
from ui.desk import Desk
from ui.dossier.ask_bar import AskBar
from ui.dossier.candidate_panel import CandidatePanel
from ui.dossier.publication_words import (
    NONE,
    batch_summary,
    class_text,
    entry_state,
    taken_off_text,
    without_decision_text,
)
from ui.empty import EmptyState
from ui.file_dialogs import ask_where_to_save
from ui.flow import FlowLayout
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import day_text

WIDTHS = (48, 240, 180, 300, 200, 96, 150)
LEAST_HEIGHT = 240
LIST, CANDIDATES = range(2)


class Part(QWidget):
    """The batch, and from whom it is chosen, one in the place of the other.

    Signals:
        changed: the DossierChanged of a command that ran here.
        step_asked: a kind of entry that is to be entered, and the facts that are known.
        paper_asked: the id of a paper that is to be shown.
    """

    changed = Signal(object)
    step_asked = Signal(str, object)
    paper_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._view: DossierView | None = None
        self._batch: Batch | None = None
        self.summary, self.detail, self.warning = QLabel(), QLabel(), QLabel()
        self.banner, self.asking = Banner(), AskBar()
        self.acts = QWidget()
        self.table: ChoiceTable[Entry] = ChoiceTable(
            self.tr("公布名单"),
            [
                self.tr("序号"),
                self.tr("违法主体"),
                self.tr("统一社会信用代码"),
                self.tr("违法情形"),
                self.tr("决定文书号"),
                self.tr("决定日期"),
                self.tr("状态"),
            ],
            WIDTHS,
        )
        self.empty = EmptyState()
        self.candidates = CandidatePanel(desk)
        self.take_button = QPushButton(self.tr("选择列入…"))
        self.off_button = QPushButton(self.tr("移出…"))
        self.review_button = QPushButton(self.tr("登记审核…"))
        self.publish_button = QPushButton(self.tr("登记公布…"))
        self.changed_button = QPushButton(self.tr("决定变更、撤销…"))
        self.correct_button = QPushButton(self.tr("更正…"))
        self.stop_button = QPushButton(self.tr("停止公布…"))
        self.text_button = QPushButton(self.tr("公布文本"))
        self.export_button = QPushButton(self.tr("导出…"))
        self._front, self._rows = QStackedWidget(), QStackedWidget()
        self._checking = LatestQuestion(desk.reads, self)
        self._exporting = LatestQuestion(desk.writes, self)
        self._lay_out()
        self._connect()

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        batch = self._batch = batch_of(view.events, view.today)
        self.summary.setText(batch_summary(batch))
        self.detail.setText(taken_off_text(batch))
        self.detail.setVisible(bool(batch.taken_off))
        self.warning.hide()
        if view.record.id is not None and batch.entries:
            context, dossier_id = self.desk.context, view.record.id
            self._checking.ask(lambda _progress: without_decision(context, dossier_id))
        self.table.show_rows(
            batch.entries, [self._cells(n, one) for n, one in enumerate(batch.entries, start=1)]
        )
        self._rows.setCurrentIndex(1 if batch.entries else 0)
        ended = view.record.ended_on is not None
        self.empty.say(
            self.tr("名单还是空的"),
            "" if ended else self.tr("从本季度作出处理、处罚决定的监察案件中选择列入。"),
            "" if ended else self.tr("选择列入…"),
        )
        if self._front.currentIndex() == CANDIDATES:
            self.candidates.read()
        self._allow()

    @property
    def batch(self) -> Batch | None:
        """What was read of the log; None before that."""
        return self._batch

    def choose_candidates(self) -> None:
        """Show from whom the batch is chosen."""
        if self.take_button.isEnabled() and self._batch is not None:
            self._put_in_front(CANDIDATES)
            self.candidates.begin(self._batch.quarter)

    def show_list(self) -> None:
        """Go back to the batch."""
        self._put_in_front(LIST)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_off(self) -> None:
        """Ask why the employer with the cursor leaves the batch."""
        one = self.table.current
        if one is not None:
            self.asking.ask(
                self.tr("移出 {name}").format(name=one.employer),
                self.tr("理由，例如 情节尚不严重"),
                self.tr("移出"),
                lambda why, _choice: self._take_off(one, why),
            )

    def export_to(self, target: Path) -> None:
        """Write the text or the table, by the ending of the name."""
        view, context, actor = self._view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id = view.record.id
        self.banner.hide()
        self._exporting.ask(
            lambda _progress: export_publication(context, actor, dossier_id, target)
        )

    def _cells(self, n: int, one: Entry) -> tuple[str, ...]:
        batch = self._batch
        return (
            str(n),
            one.employer,
            one.code,
            class_text(one.violation_class),
            one.decision_number,
            day_text(one.decided_on),
            NONE if batch is None else entry_state(batch, one),
        )

    def _take_off(self, one: Entry, why: str) -> None:
        view, context, actor = self._view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id, version = view.record.id, view.record.version
        entry = NewEntry(
            kinds.UNLISTED,
            self.desk.today(),
            {"entry": one.seq, "name": one.employer, "reason": why},
        )
        task = self.desk.writes.start(
            lambda _progress: record_step(context, actor, dossier_id, entry, seen_version=version)
        )
        task.succeeded.connect(self._on_taken_off)
        task.failed.connect(self.banner.show_error)

    def _on_taken_off(self, changed: object) -> None:
        self.asking.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(changed)

    def _ask_to_list(self, one: Candidate) -> None:
        self.step_asked.emit(kinds.LISTED, one.facts())

    def _ask_about(self, kind: str) -> None:
        """Ask for an entry about the employer with the cursor."""
        one = self.table.current
        if one is None:
            return
        known: dict[str, object] = {"entry": one.seq}
        if kind == kinds.CORRECTED:
            known["how"] = kinds.TAKEN_DOWN if one.change == kinds.REVOKED else "corrected"
            if one.change != kinds.REVOKED:
                known.update(violation=one.violation, handling=one.handling)
        self.step_asked.emit(kind, known)

    def _ask_for_review(self) -> None:
        batch = self._batch
        legal = None if batch is None else batch.review(kinds.LEGAL)
        done = legal is not None and legal.passed and legal.holds
        review = kinds.SECRECY if done else kinds.LEGAL
        self.step_asked.emit(kinds.REVIEWED, {"review": review, "result": "passed"})

    def _allow(self) -> None:
        batch, view, one = self._batch, self._view, self.table.current
        if batch is None or view is None:
            return
        public = batch.published_on is not None
        open_ = view.record.ended_on is None and not public
        stands = one is not None and one.down_on is None and batch.stopped_on is None
        self.take_button.setEnabled(open_)
        self.off_button.setEnabled(open_ and one is not None)
        self.review_button.setEnabled(open_ and bool(batch.entries) and not batch.reviewed)
        self.publish_button.setEnabled(open_ and batch.reviewed)
        self.changed_button.setEnabled(public and stands and one is not None and not one.change)
        self.correct_button.setEnabled(one is not None and bool(one.change))
        self.stop_button.setEnabled(public and stands)
        self.text_button.setEnabled(bool(batch.shown))
        self.export_button.setEnabled(bool(batch.shown))

    def _put_in_front(self, place: int) -> None:
        """Show the batch or the candidates; these need the room of the buttons."""
        self._front.setCurrentIndex(place)
        self.acts.setVisible(place == LIST)
        self.asking.hide()
        self.banner.hide()

    def _on_checked(self, found: tuple[Entry, ...]) -> None:
        self.warning.setText(without_decision_text(found))
        self.warning.setVisible(bool(found))

    def _on_exported(self, done: Exported) -> None:
        text = self.tr("已导出 {count} 家").format(count=done.entries)
        self.banner.tell(Tone.SUCCESS, text, str(done.target))

    def _ask_where(self) -> None:
        ask_where_to_save(
            self,
            self.tr("导出公布内容"),
            "" if self._batch is None else self._batch.title,
            self.export_to,
            filters=[
                self.tr("公布文本 PDF (*.pdf)"),
                self.tr("网站文字 (*.txt)"),
                self.tr("Excel 表格 (*.xlsx)"),
                self.tr("CSV 文件 (*.csv)"),
            ],
            suffix="pdf",
        )

    def _connect(self) -> None:
        self._checking.answered.connect(self._on_checked)
        self._exporting.answered.connect(self._on_exported)
        self._exporting.failed.connect(self.banner.show_error)
        self.table.looked_at.connect(self._allow)
        self.empty.acted.connect(self.choose_candidates)
        self.candidates.chosen.connect(self._ask_to_list)
        self.candidates.left.connect(self.show_list)
        for button, act in (
            (self.take_button, self.choose_candidates),
            (self.off_button, self.take_off),
            (self.review_button, self._ask_for_review),
            (self.publish_button, lambda: self.step_asked.emit(kinds.PUBLISHED, {})),
            (self.changed_button, lambda: self._ask_about(kinds.CHANGED)),
            (self.correct_button, lambda: self._ask_about(kinds.CORRECTED)),
            (self.stop_button, lambda: self._ask_about(kinds.STOPPED)),
            (self.text_button, lambda: self.paper_asked.emit(PUBLIC_TEXT)),
            (self.export_button, self._ask_where),
        ):
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        self.warning.setProperty("role", "problem")
        self.warning.hide()
        for label in (self.summary, self.detail, self.warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setProperty("role", "muted")
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.table)
        self._front.addWidget(self._rows)
        self._front.addWidget(self.candidates)
        buttons = FlowLayout(self.acts, Space.SMALL)
        for button in (
            self.take_button,
            self.off_button,
            self.review_button,
            self.publish_button,
            self.changed_button,
            self.correct_button,
            self.stop_button,
            self.text_button,
            self.export_button,
        ):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.summary)
        column.addWidget(self.warning)
        column.addWidget(self.detail)
        column.addWidget(self.acts)
        column.addWidget(self.banner)
        column.addWidget(self.asking)
        column.addWidget(self._front, 1)
        self.setMinimumHeight(LEAST_HEIGHT)

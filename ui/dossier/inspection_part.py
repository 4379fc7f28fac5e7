"""What draws and campaigns show alike: the list, the visit of the row with the cursor, a paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.dossiers.visits import Visit
from disputes_app.services.dossiers import DossierChanged, DossierView, record_step
from disputes_app.services.draw_papers import record_inspection_paper
from disputes_app.services.inspection_cases import CaseFiled, file_case
from disputes_app.services.log_entries import NewEntry
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.ask_bar import AskBar
from ui.dossier.inspection_table import InspectionTable, ShownRow
from ui.dossier.visit_form import VisitEntered, VisitForm
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.paper.panel import PaperPanel
from ui.paper.side import paper_side
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

FORM_WIDTH = 380
STACKED_BELOW = 700
LEAST_HEIGHT, LEAST_WIDTH = 240, 280
LIST, FORM, PAPER = range(3)


class InspectionPart(QWidget):
    """The list at the left, the visit at the right; a form or a paper takes the whole place.

    Signals:
        changed: the DossierChanged of a command that was run here.
    """

    changed = Signal(object)

    def __init__(
        self, desk: Desk, kind: str, where_title: str, form: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view: DossierView | None = None
        self._kind = kind
        self.summary, self.detail = QLabel(), QLabel()
        self.banner = Banner()
        self.asking = AskBar()
        self.table = InspectionTable(where_title)
        self.empty = EmptyState()
        self.visit = VisitForm(desk.today())
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self.visit_button = QPushButton(self.tr("登记检查结果"))
        self.case_button = QPushButton(self.tr("登记为案件…"))
        self.print_button = QPushButton()
        self.buttons = FlowLayout(None, Space.SMALL)
        self._front = QStackedWidget()
        self._rows = QStackedWidget()
        self._form = form
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    # What a part says of itself

    def rows(self) -> Sequence[ShownRow]:
        """Return the rows as they stand."""
        raise NotImplementedError

    def known_of(self, key: str) -> tuple[str, str, Visit | None, str]:
        """Return of a row its name, who goes there, the last visit, and its case."""
        raise NotImplementedError

    def allow(self) -> None:
        """Enable what can be done now."""

    # Commands

    def begin_visit(self, key: str) -> None:
        """Ask what was found at the employer of a row."""
        if self.view is None or not key or not self.visit_button.isEnabled():
            return
        name, by, last, _case = self.known_of(key)
        for field in (self.visit.day, self.visit.follow_up):
            field.go_on_to(self.desk.today())
        self.visit.begin(key, name, by, last)

    def begin_case(self) -> None:
        """Ask for the cause under which the row with the cursor becomes a case."""
        key = self.table.current_key
        if not key:
            return
        name = self.known_of(key)[0]
        self.asking.ask(
            self.tr("登记案件：{name}").format(name=name),
            self.tr("案由，例如 拖欠工资"),
            self.tr("登记"),
            lambda cause, _choice: self._file(key, cause),
        )

    def run(self, work: Callable[[DossierId, int], DossierChanged | CaseFiled]) -> None:
        """Run a command on the record as it was read last."""
        view = self.view
        if view is None or view.record.id is None:
            return
        dossier_id, version = view.record.id, view.record.version
        self.banner.hide()
        task = self.desk.writes.start(lambda _progress: work(dossier_id, version))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)

    def enter(self, kind: str, facts: dict[str, object], on: date | None = None) -> None:
        """Record an entry of the log."""
        context, actor = self.desk.context, self.desk.actor
        entry = NewEntry(kind, on or self.desk.today(), facts)  # type: ignore[arg-type]  # facts as the fields give them
        self.run(
            lambda dossier_id, version: record_step(
                context, actor, dossier_id, entry, seen_version=version
            )
        )

    def show_form(self) -> None:
        """Let the form take the place of the list."""
        self._put_in_front(FORM)

    def show_list(self) -> None:
        """Go back to the list."""
        self._put_in_front(LIST)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_paper(self, title: str, file_name: str, work: Callable[[], bytes]) -> None:
        """Make a paper and show it in the place of the list."""
        self._put_in_front(PAPER)
        self.paper.show_hint(title, self.tr("正在制作…"))
        self._paper_name = (title, file_name)
        self._making.ask(lambda _progress: work())

    def refresh(self, summary: str, detail: str) -> None:
        """Show the rows and sentences of the record as it stands now."""
        self.summary.setText(summary)
        self.detail.setText(detail)
        self._put_in_front(self._front.currentIndex())
        rows = self.rows()
        self.table.show_rows(rows)
        self._rows.setCurrentIndex(1 if rows else 0)
        self.allow()

    def _put_in_front(self, place: int) -> None:
        """Show list, form or paper; a form or a paper needs the room of the sentences."""
        self._front.setCurrentIndex(place)
        self.detail.setVisible(place == LIST and bool(self.detail.text()))
        if place != LIST:
            self.banner.hide()
            self.asking.hide()

    # Answers

    def _on_visit(self, entered: VisitEntered) -> None:
        self.enter(self._kind, dict(entered.facts), entered.on)

    def _file(self, key: str, cause: str) -> None:
        context, actor = self.desk.context, self.desk.actor
        self.run(
            lambda dossier_id, version: file_case(
                context, actor, dossier_id, key, cause=cause, seen_version=version
            )
        )

    def _on_done(self, done: DossierChanged | CaseFiled) -> None:
        self.asking.hide()
        if not self.visit.isHidden():
            self.visit.hide()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._front.currentIndex() == FORM:
            self._form.hide()
            self.show_list()
        if isinstance(done, CaseFiled):
            self.banner.tell(
                Tone.SUCCESS,
                self.tr("已登记案件 {number}").format(number=done.case.receipt_number),
            )
            self.desk.data_changed.emit(done.case)
            self.changed.emit(done.dossier)
        else:
            self.changed.emit(done)

    def _on_paper(self, pdf: bytes) -> None:
        self.paper.show_paper(*self._paper_name[:1], pdf, self._paper_name[1])

    def _on_issued(self) -> None:
        view, context, actor = self.view, self.desk.context, self.desk.actor
        if view is not None:
            what, number = self._kind, view.record.number
            self.desk.writes.start(
                lambda _progress: record_inspection_paper(context, actor, what, number)
            )

    def _connect(self) -> None:
        self.table.chosen.connect(self.begin_visit)
        self.table.looked_at.connect(self.allow)
        self.visit_button.clicked.connect(lambda: self.begin_visit(self.table.current_key))
        self.case_button.clicked.connect(self.begin_case)
        self.visit.entered.connect(self._on_visit)
        self.visit.left.connect(self.show_list)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(lambda error: self.paper.show_refusal("", error))
        self.paper.issued.connect(self._on_issued)

    def _lay_out(self) -> None:
        self._paper_name = ("", "")
        for label in (self.summary, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setProperty("role", "muted")
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.table)
        self._rows.setMinimumWidth(LEAST_WIDTH)
        self._front.addWidget(
            Sides(self._rows, self.visit, narrow_width=FORM_WIDTH, breaks_at=STACKED_BELOW)
        )
        self._front.addWidget(self._form)
        self._front.addWidget(paper_side(self.paper, self.tr("返回名单"), self.show_list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.summary)
        column.addWidget(self.detail)
        column.addLayout(self.buttons)
        column.addWidget(self.banner)
        column.addWidget(self.asking)
        column.addWidget(self._front, 1)
        self.setMinimumHeight(LEAST_HEIGHT)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons above the list."""
        for button in buttons:
            button.setAutoDefault(True)
            self.buttons.addWidget(button)

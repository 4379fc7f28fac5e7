"""What the page of a town's report shows: findings, the difference from the last one, handling."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.dossiers import screening as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import FactValue
from disputes_app.domain.screening_log import Handling
from disputes_app.domain.screening_rows import ScreeningRow
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.dossier_registration import CaseProposal, finding_proposal
from disputes_app.services.dossiers import DossierChanged, DossierView, record_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.screening import Finding, ScreeningView, add_findings, screening_view
from disputes_app.services.screening_links import can_become, take_up
from ui.banner import Banner
from ui.desk import REGISTER_PAGE, Desk
from ui.dossier.ask_bar import AskBar
from ui.dossier.finding_form import FindingForm
from ui.dossier.part_halves import WordsColumn
from ui.dossier.screening_dialog import ScreeningDialog
from ui.dossier.screening_table import FindingTable
from ui.dossier.screening_words import compared_text, finding_cells, finding_lines, summary_text
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

SIDE_WIDTH, STACKED_BELOW, STACKED_HEIGHT = 330, 700, 150
LEAST_HEIGHT, LEAST_WIDTH = 240, 280


class Part(QWidget):
    """Sentences and buttons above, the findings at the left, the one with the cursor at the right.

    Signals:
        changed: the DossierChanged of a command that ran here.
        step_asked: a kind of entry that is to be entered, and the facts that are known.
    """

    changed = Signal(object)
    step_asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._view: DossierView | None = None
        self._found: ScreeningView | None = None
        self.summary, self.compared = QLabel(), QLabel()
        self.banner = Banner()
        self.asking = AskBar()
        self.table = FindingTable()
        self.empty = EmptyState()
        self.detail = QLabel()
        self.form = FindingForm(desk.today())
        self.dialog = ScreeningDialog(desk, self)
        self.buttons: dict[str, QPushButton] = {}
        self.acts: dict[str, QAction] = {}
        self._question = LatestQuestion(desk.reads, self)
        self._proposal = LatestQuestion(desk.reads, self)
        self._bar = QWidget()
        self._flow = FlowLayout(self._bar, Space.SMALL)
        self._make_acts()
        self._lay_out()
        self._connect()

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        dossier_id, context = view.record.id, self.desk.context
        if dossier_id is not None:
            self._question.ask(lambda _progress: screening_view(context, dossier_id))

    @property
    def finding(self) -> Finding | None:
        """The finding with the cursor."""
        found = self._found
        return None if found is None else found.finding(self.table.place)

    # Acts

    def add(self) -> None:
        """Ask for a finding."""
        for part in (self._detail_area, self._bar, self.compared):
            part.hide()
        self._rows.setCurrentIndex(1)
        self.form.begin(self.desk.today())

    def read(self) -> None:
        """Let a file be chosen."""
        if self._view is not None:
            self.dialog.begin(self._view.record)

    def nothing_found(self) -> None:
        """Record that the town has found nothing."""
        self._enter(kinds.NOTHING_FOUND, {})

    def nothing_needed(self) -> None:
        """Ask why nothing is needed."""
        self._ask(self.tr("理由，例如 已付清"), kinds.NOTHING_NEEDED, "reason")

    def belongs(self) -> None:
        """Ask to which case the finding belongs."""
        self._ask(self.tr("案号"), kinds.BELONGS, "case")

    def ask_town(self) -> None:
        """Go to the entry that sends the finding back."""
        self._go(kinds.ASKED)

    def answered(self) -> None:
        """Go to the entry of what the town answered."""
        self._go(kinds.ANSWERED)

    def make_case(self) -> None:
        """Open the registration page, filled with what the finding says."""
        view, one, context = self._view, self.finding, self.desk.context
        if view is None or view.record.id is None or one is None:
            return
        dossier_id, place = view.record.id, one.row.place
        self._proposal.ask(lambda _progress: finding_proposal(context, dossier_id, place))

    def take_up_on_site(self) -> None:
        """Open a dispute on the spot with what the finding says."""
        self._take_up(DossierType.ON_SITE, kinds.ON_SITE)

    def warn(self) -> None:
        """Make the finding a warning."""
        self._take_up(DossierType.ALERT, kinds.ALERT)

    def choose_act(self) -> None:
        """Go to the buttons of what can be done; the arrows go from one to the next."""
        for kind in self.acts:
            if self.acts[kind].isEnabled():
                self.buttons[kind].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    # Commands

    def _take_up(self, type_: DossierType, kind: str) -> None:
        one, context, actor = self.finding, self.desk.context, self.desk.actor
        if one is None:
            return
        if not can_become(type_):
            self._go(kind)
            return
        place = one.row.place

        def taken(dossier_id: DossierId, version: int) -> DossierChanged:
            changed, opened = take_up(
                context, actor, dossier_id, place, type_, seen_version=version
            )
            self._opened = opened.number
            return changed

        self._run(taken)

    def _enter(self, kind: str, facts: dict[str, FactValue]) -> None:
        context, actor = self.desk.context, self.desk.actor
        entry = NewEntry(kind, self.desk.today(), facts)
        self._run(
            lambda dossier_id, version: record_step(
                context, actor, dossier_id, entry, seen_version=version
            )
        )

    def _add(self, row: ScreeningRow) -> None:
        context, actor, on = self.desk.context, self.desk.actor, self.form.day.value()
        day = on or self.desk.today()
        self._run(
            lambda dossier_id, version: add_findings(
                context, actor, dossier_id, [row], on=day, seen_version=version
            )
        )

    def _run(self, work: Callable[[DossierId, int], DossierChanged]) -> None:
        view = self._view
        if view is None or view.record.id is None:
            return
        dossier_id, version = view.record.id, view.record.version
        self.banner.hide()
        self._opened = ""
        task = self.desk.writes.start(lambda _progress: work(dossier_id, version))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)

    def _on_done(self, changed: DossierChanged) -> None:
        self.asking.hide()
        if not self.form.isHidden():
            self.form.begin(self.desk.today())
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._opened:
            text = self.tr("已登记 {number}").format(number=self._opened)
            self.banner.tell(Tone.SUCCESS, text)
        self.changed.emit(changed)

    # Questions

    def _ask(self, placeholder: str, kind: str, fact: str) -> None:
        one = self.finding
        if one is None:
            return
        place = one.row.place
        self.asking.ask(
            self.tr("第 {place} 条 {name}").format(place=place, name=one.row.employer),
            placeholder,
            self.acts[kind].text().replace("…", ""),
            lambda text, _choice: self._enter(kind, {"finding": place, fact: text}),
        )

    def _go(self, kind: str) -> None:
        if self.finding is not None:
            self.step_asked.emit(kind, {"finding": self.finding.row.place})

    def _on_proposal(self, proposal: CaseProposal) -> None:
        self.desk.open_page(REGISTER_PAGE, proposal)

    def _on_found(self, found: ScreeningView) -> None:
        self._found = found
        self.summary.setText(summary_text(found))
        self.compared.setText(compared_text(found))
        told = bool(found.findings) or found.last is not None
        self.compared.setVisible(told and self.form.isHidden())
        self.table.show_rows([(one.row.place, finding_cells(found, one)) for one in found.findings])
        if self.form.isHidden():
            self._rows.setCurrentIndex(1 if found.findings else 0)
        self._allow()

    def _allow(self) -> None:
        view, found, one = self._view, self._found, self.finding
        if view is None or found is None:
            return
        self.detail.setText("" if one is None else "\n".join(finding_lines(found, one)))
        rights = RIGHTS[self.desk.actor.role]
        may, may_register = Right.RECORD_EVENT in rights, Right.REGISTER in rights
        takes = may and view.state.outcome not in {kinds.NOTHING, kinds.TAKEN_BACK}
        for name in ("add", "read"):
            self.buttons[name].setEnabled(takes)
        self.buttons[kinds.NOTHING_FOUND].setEnabled(takes and not found.findings)
        waits = may and one is not None and one.waits and not view.state.ended_on
        for kind, act in self.acts.items():
            needs_right = kind in {kinds.FILED, kinds.ON_SITE, kinds.ALERT}
            fits = kind != kinds.ANSWERED or (
                one is not None and one.log.handling is Handling.ASKED
            )
            act.setEnabled(waits and fits and (may_register or not needs_right))

    def _end_form(self) -> None:
        for part in (self._detail_area, self._bar):
            part.show()
        if self._found is not None:
            self._on_found(self._found)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Layout

    def _make_acts(self) -> None:
        self._opened = ""
        for name, text, work in (
            ("add", self.tr("录入问题…"), self.add),
            ("read", self.tr("导入表格…"), self.read),
            (kinds.NOTHING_FOUND, self.tr("零报告"), self.nothing_found),
        ):
            self._button(name, text).clicked.connect(work)
        for kind, text, work in (
            (kinds.NOTHING_NEEDED, self.tr("不需处理…"), self.nothing_needed),
            (kinds.ASKED, self.tr("退回核实…"), self.ask_town),
            (kinds.ANSWERED, self.tr("街镇答复…"), self.answered),
            (kinds.FILED, self.tr("登记为案件…"), self.make_case),
            (kinds.BELONGS, self.tr("属于已有案件…"), self.belongs),
            (kinds.ON_SITE, self.tr("转现场协调"), self.take_up_on_site),
            (kinds.ALERT, self.tr("转预警"), self.warn),
        ):
            act = self.acts[kind] = QAction(text, self)
            act.triggered.connect(work)
            button = self._button(kind, text)
            button.clicked.connect(act.trigger)
            act.enabledChanged.connect(button.setEnabled)

    def _button(self, name: str, text: str) -> QPushButton:
        button = self.buttons[name] = QPushButton(text)
        button.setAutoDefault(True)
        self._flow.addWidget(button)
        return button

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._proposal.answered.connect(self._on_proposal)
        self._proposal.failed.connect(self.banner.show_error)
        self.table.looked_at.connect(self._allow)
        self.table.chosen.connect(self.choose_act)
        self.form.entered.connect(self._add)
        self.form.left.connect(self._end_form)
        self.dialog.changed.connect(self.changed)
        self.empty.acted.connect(self.add)

    def _lay_out(self) -> None:
        for label in (self.summary, self.compared):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.compared.setProperty("role", "muted")
        self.empty.say(
            self.tr("还没有录入排查问题"),
            self.tr("逐条录入，或者导入街镇报来的表格；没有发现问题的登记零报告。"),
            self.tr("录入问题…"),
        )
        self._rows = QStackedWidget()
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.table)
        self._rows.setMinimumWidth(LEAST_WIDTH)
        self._detail_area = WordsColumn([self.detail])
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form, 1)
        inner.addWidget(self._detail_area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.summary)
        column.addWidget(self.compared)
        column.addWidget(self._bar)
        column.addWidget(self.banner)
        column.addWidget(self.asking)
        column.addWidget(
            Sides(
                self._rows,
                side,
                narrow_width=SIDE_WIDTH,
                breaks_at=STACKED_BELOW,
                stacked_height=STACKED_HEIGHT,
            ),
            1,
        )
        self.setMinimumHeight(LEAST_HEIGHT)

"""The page of one record beside the cases: what happened, how long it has, what may come next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.base import StepKind
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.events import Facts
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.register_lists import Register
from disputes_app.services.dossiers import DossierChanged
from disputes_app.services.draft_journal import Draft
from ui.actions import ActionId
from ui.attachments.handing_out import HandingOut
from ui.banner import Banner
from ui.case_page.clock_panel import ClockPanel
from ui.case_page.entry_draft import kind_of, restore
from ui.case_page.entry_drafts import EntryDrafts
from ui.case_page.fact_fields import may_enter
from ui.case_page.log_panel import LogPanel
from ui.case_page.step_chooser import StepChooser
from ui.desk import DOSSIER_PAGE, ClockFocus, Desk
from ui.dossier.header import DossierHeader
from ui.dossier.linked import LinkedPanel
from ui.dossier.panels import StepPanel, StepVoidPanel
from ui.dossier.parts import as_part, fills_room, make_part
from ui.dossier.reading import DossierFile, read_dossier
from ui.dossier.words import type_name
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

if TYPE_CHECKING:
    from ui.case_page.papers_view import PapersView

LOG_WIDTH, SIDE_WIDTH = 640, 560


@dataclass(frozen=True, slots=True)
class _Offered:
    """A step as the chooser shows it."""

    kind: StepKind
    why_not: str | None


class DossierPage(Page):
    """One record in a tab of its own; ``key`` is its id."""

    PAGE = PageSpec(
        id=DOSSIER_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "登记簿记录"),
        icon="dossiers",
        order=90,
        on_rail=False,
        per_subject=True,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._dossier_id = DossierId(int(key))
        self._file: DossierFile | None = None
        self._focus: ClockFocus | None = None
        self._entering: StepPanel | StepVoidPanel | None = None
        self._next: Callable[[], None] | None = None
        self.part: QWidget | None = None
        self.papers: PapersView | None = None
        self.drafts = EntryDrafts(desk, self, f"dossier:{key}")
        self.header = DossierHeader()
        self.banner = Banner()
        self.log = LogPanel(title=self.tr("办理经过"), newest_first=True)
        self.clocks = ClockPanel()
        self.linked = LinkedPanel()
        self.chooser = StepChooser(title=self.tr("下一步"))
        self._standing = QWidget()
        self.out = HandingOut(desk, self.banner, self)
        self._side = QStackedWidget()
        self._log_side = QWidget()
        self._tabs = QTabWidget()
        self._pane = Pane()
        self._column = QVBoxLayout(self._pane)
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.read()

    @property
    def file(self) -> DossierFile | None:
        """The record as it was last read; None before that."""
        return self._file

    @property
    def entering(self) -> StepPanel | StepVoidPanel | None:
        """What is being entered or struck out now; None for nothing."""
        return self._entering

    def read(self) -> None:
        """Read the record anew."""
        context, dossier_id = self.desk.context, self._dossier_id
        self._question.ask(lambda _progress: read_dossier(context, dossier_id))

    def choose_step(self) -> None:
        """Show what may be entered now, and why the rest may not."""
        if self._entering is not None or not self._is_of_today(self.choose_step):
            return
        self._show_steps()
        self._tabs.setCurrentWidget(self._log_side)
        self._side.setCurrentWidget(self.chooser)
        self.chooser.take_focus()

    def enter(self, kind: StepKind, known: Facts | None = None) -> None:
        """Show the panel for one kind of entry, with the facts that are known filled in."""
        if self._file is not None and self._entering is None:
            self._show_entering(StepPanel(kind, self._file, self.desk, known=known))

    def enter_step(self, kind_id: str, known: Facts) -> None:
        """Show the panel for a kind of entry that the part of the type asks for."""
        if self._is_of_today(lambda: self.enter_step(kind_id, known)) and self._file is not None:
            kind = STEPS[self._file.view.record.type].get(kind_id)
            if kind is not None:
                self.enter(kind, known)

    def _is_of_today(self, then: Callable[[], None]) -> bool:
        """Say whether the record was read today; one left open overnight is read anew before."""
        if self._file is None:
            return False
        if self._file.view.today == self.desk.today():
            return True
        self._next = then
        self.read()
        return False

    def show_papers(self, paper_id: str = "") -> None:
        """Show the papers of the record, one of them first where it is named."""
        if self.papers is not None:
            self._tabs.setCurrentWidget(self.papers)
            self.papers.choose(paper_id)

    def strike_out(self, seq: int) -> None:
        """Show the panel that strikes out one entry."""
        if self._file is not None and self._entering is None:
            self._show_entering(StepVoidPanel(seq, self._file, self.desk))

    def leave_entering(self) -> None:
        """Show the periods again; what was being entered is given up."""
        self.drafts.stop()
        panel, self._entering = self._entering, None
        self._side.setCurrentWidget(self._standing)
        if panel is not None:
            self._side.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.header.take_focus()
        self.handlers_changed.emit()

    # What pages answer

    def asked(self, request: object) -> None:
        """Explain the clock that was asked for."""
        if isinstance(request, ClockFocus):
            self._focus = request
            if self._file is not None:
                self.leave_entering()
                self._tabs.setCurrentWidget(self._log_side)
                self.clocks.show_focus(request)

    def shown(self) -> None:
        """Read the record anew where another day has begun since."""
        if self._file is not None and self._file.view.today != self.desk.today():
            self.read()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to enter, save, hand on and read anew."""
        offered: dict[ActionId, Callable[[], None]] = {ActionId.REFRESH: self.read}
        if self._file is not None:
            offered[ActionId.NEW_EVENT] = self.choose_step
        if self._entering is not None:
            offered[ActionId.SAVE] = self._entering.save
        if self.papers is not None:
            offered[ActionId.PRINT] = self._print
        if self._file is not None:
            offered[ActionId.EXPORT] = self._export
        return offered

    def has_unsaved_input(self) -> bool:
        """Say whether an entry was begun."""
        return self._entering is not None and self._entering.has_unsaved_input

    # Answers

    def _on_read(self, file: DossierFile) -> None:
        if self._file is None:
            self.drafts.ask()
        self._file = file
        self.header.show_file(file)
        self.log.show_log(file.entries, file.names, opening=file.spec.opened.id)
        first_time = not self.clocks.cards
        self.clocks.show_clocks(file.clocks, file)
        if first_time and self._focus is not None:
            self.clocks.show_focus(self._focus)
        elif first_time and self.clocks.cards:
            self.clocks.cards[0].open()
        self.linked.show_file(file)
        self._show_part(file)
        if file.has_papers:
            self._show_papers_of(file)
        if self._side.currentWidget() is self.chooser:
            self._show_steps()
        if self._entering is not None:
            self._entering.take_file(file)
        self.title_changed.emit(file.view.record.number)
        self.handlers_changed.emit()
        then, self._next = self._next, None
        if then is not None:
            then()

    def _show_steps(self) -> None:
        """Offer the steps whose facts can be typed; others are entered in the type's part."""
        if self._file is not None:
            ground = self._file.ground
            self.chooser.show_steps(
                [
                    _Offered(one.kind, one.why_not)
                    for one in self._file.view.steps
                    if all(may_enter(item, ground) or not item.required for item in one.kind.fields)
                ]
            )

    def _show_part(self, file: DossierFile) -> None:
        part, is_new = self.part, self.part is None
        if part is None:
            part = self.part = make_part(file.view.record.type, self.desk)
        if part is None:
            return
        as_part(part).show_view(file.view)
        if is_new:
            as_part(part).changed.connect(self._on_part_changed)
            asked = getattr(part, "step_asked", None)
            if asked is not None:
                asked.connect(self.enter_step)
            paper_asked = getattr(part, "paper_asked", None)
            if paper_asked is not None:
                paper_asked.connect(self.show_papers)
            self._place(part, type_name(file.view.record.type))

    def _show_papers_of(self, file: DossierFile) -> None:
        from ui.case_page.papers_view import PapersView
        from ui.dossier.papers import papers_of_file

        if self.papers is None:
            self.papers = PapersView(self.desk)
            self.papers.service_asked.connect(self.enter_step)
            self.papers.issued.connect(self.read)
            self._tabs.addTab(self.papers, self.tr("文书"))
        self.papers.show_of(papers_of_file(file))

    def _on_tab(self, _place: int) -> None:
        in_papers = self.papers is not None and self._tabs.currentWidget() is self.papers
        if self.papers is not None and in_papers:
            self.papers.look()
        if self.part is not None and self._column.indexOf(self.part) >= 0:
            self.part.setVisible(not in_papers)  # a page of paper needs the room
        self.handlers_changed.emit()

    def _print(self) -> None:
        papers = self.papers
        if papers is None or self._tabs.currentWidget() is not papers or not papers.paper.may_use:
            self.show_papers()
        else:
            papers.paper.ask_how_to_print()

    def _export(self) -> None:
        """Save the paper that is looked at, else hand the whole record on."""
        papers = self.papers
        if papers is not None and self._tabs.currentWidget() is papers and papers.paper.may_use:
            papers.paper.ask_where_to_save()
        else:
            self.ask_where_to_export()

    def ask_where_to_export(self) -> None:
        """Let the user choose where the package of the record goes."""
        if self._file is not None:
            self.out.ask_where_to_export_record(self._file.view.record)

    def _place(self, part: QWidget, name: str) -> None:
        """Put a few lines below the head; a part that fills whatever room there is gets a tab."""
        if not fills_room(part):
            self._column.insertWidget(self._column.indexOf(self._tabs), part)
            return
        room = QWidget()
        inner = QVBoxLayout(room)
        inner.setContentsMargins(0, Space.SMALL, 0, 0)
        inner.addWidget(part)
        self._tabs.insertTab(0, room, name)
        self._log_side.setContentsMargins(0, Space.SMALL, 0, 0)
        if self._entering is None and self._focus is None:
            self._tabs.setCurrentIndex(0)

    def _on_part_changed(self, changed: object) -> None:
        self.desk.data_changed.emit(changed)

    def _on_changed(self, changed: object) -> None:
        if isinstance(changed, DossierChanged) and changed.dossier_id == self._dossier_id:
            self.read()

    def _on_saved(self, changed: DossierChanged) -> None:
        self.drafts.forget()
        self.leave_entering()
        self.banner.tell(
            Tone.SUCCESS, self.tr("已保存"), self.tr("期限和步骤已按新的办理经过重新计算。")
        )
        self.desk.data_changed.emit(changed)

    def _on_reload_asked(self) -> None:
        self.read()
        if self._entering is not None:
            self._entering.say_reloaded()

    def _take_draft(self, draft: Draft) -> None:
        """Go on with what a former run of the program left behind."""
        kind = kind_of(draft)
        if isinstance(kind, StepKind):
            self.leave_entering()
            self.enter(kind)
            if isinstance(self._entering, StepPanel):
                restore(self._entering.form, draft)

    def _open_employer(self) -> None:
        record = None if self._file is None else self._file.view.record
        if record is not None and record.employer_id is not None:
            self.desk.open_record(Register.EMPLOYER, record.employer_id, record.employer)

    def _open_case(self, case: CaseRecord) -> None:
        if case.id is not None:
            self.desk.open_case(case.id, case.shown_number)

    def _open_dossier(self, row: DossierRecord) -> None:
        if row.id is not None:
            self.desk.open_dossier(row.id, row.number)

    def _show_entering(self, panel: StepPanel | StepVoidPanel) -> None:
        self._entering = panel
        self.banner.hide()
        self.drafts.keep(panel)
        panel.saved.connect(self._on_saved)
        panel.left.connect(self.drafts.forget)
        panel.left.connect(self.leave_entering)
        panel.reload_asked.connect(self._on_reload_asked)
        self._tabs.setCurrentWidget(self._log_side)
        self._side.addWidget(panel)
        self._side.setCurrentWidget(panel)
        panel.take_focus()
        self.handlers_changed.emit()

    def _connect(self) -> None:
        self._question.answered.connect(self._on_read)
        self._tabs.currentChanged.connect(self._on_tab)
        self._question.failed.connect(self.banner.show_error)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(lambda _actor: self.read())
        self.header.next_asked.connect(self.choose_step)
        self.header.papers_asked.connect(self.show_papers)
        self.header.export_asked.connect(self.ask_where_to_export)
        self.header.employer_asked.connect(self._open_employer)
        self.drafts.taken.connect(self._take_draft)
        self.chooser.chosen.connect(self.enter)
        self.chooser.left.connect(self.leave_entering)
        self.log.void_asked.connect(self.strike_out)
        self.linked.case_asked.connect(self._open_case)
        self.linked.dossier_asked.connect(self._open_dossier)

    def _lay_out(self) -> None:
        standing = QVBoxLayout(self._standing)
        standing.setContentsMargins(0, 0, 0, 0)
        standing.setSpacing(Space.SMALL)
        standing.addWidget(self.clocks, 1)
        standing.addWidget(self.linked)
        self._side.addWidget(self._standing)
        self._side.addWidget(self.chooser)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.SMALL)
        split.addWidget(self.log)
        split.addWidget(self._side)
        split.setSizes([LOG_WIDTH, SIDE_WIDTH])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        inner = QVBoxLayout(self._log_side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(split)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setTabBarAutoHide(True)
        self._tabs.addTab(self._log_side, self.tr("办理经过与期限"))
        self._tabs.tabBar().setAccessibleName(self.tr("记录的各部分"))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pane)
        column = self._column
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.out.panel)
        column.addWidget(self.drafts.offer)
        column.addWidget(self._tabs, 1)

"""The page of one case: what happened, how long it has, what may come next, its papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from disputes_app.domain.attachments import AttachmentId
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.records import PartyRecord
from disputes_app.domain.register_lists import Register
from disputes_app.services.case_view import reveal_reporter
from disputes_app.services.draft_journal import Draft
from disputes_app.services.late_protection import protect_complainant
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.minimum_wage import WagesChanged
from disputes_app.services.registration import Reporter
from disputes_app.services.reporter_changes import change_reporter
from ui.actions import ActionId
from ui.attachments.tab import AttachmentsTab
from ui.banner import Banner
from ui.case_page.deadline_panel import DeadlinePanel
from ui.case_page.entry_draft import draft_name, kind_of, restore
from ui.case_page.entry_drafts import EntryDrafts
from ui.case_page.event_panel import EventPanel
from ui.case_page.header import CaseHeader
from ui.case_page.later_tabs import LaterTabs
from ui.case_page.links_tab import LinksTab, known_of_case
from ui.case_page.log_panel import LogPanel
from ui.case_page.offered_papers import sheet_id
from ui.case_page.papers_tab import PapersTab
from ui.case_page.parties_tab import PartiesTab
from ui.case_page.reading import CaseFile, read_case_file
from ui.case_page.reporter_card import confirms_protection
from ui.case_page.step_chooser import StepChooser
from ui.case_page.void_panel import VoidPanel
from ui.desk import (
    CASE_PAGE,
    REVIEW_TAB,
    SERVICE_PAGE,
    AttachmentFocus,
    ClockFocus,
    Desk,
    EntryFocus,
    PaperFocus,
)
from ui.ledger.tab import LedgerTab
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.service.tab import ServiceTab
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

LOG_WIDTH, SIDE_WIDTH = 640, 560
SERVICE_RECEIPT = "service_receipt"
"""The form of the proof of service."""


class CasePage(Page):
    """One case in a tab of its own; ``key`` is its id."""

    PAGE = PageSpec(
        id=CASE_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "案件"),
        icon="cases",
        order=90,
        on_rail=False,
        per_subject=True,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._case_id = CaseId(int(key))
        self._file: CaseFile | None = None
        self._focus: ClockFocus | None = None
        self._wanted: EntryFocus | None = None
        self._entering: EventPanel | VoidPanel | None = None
        self._chooses_next = False
        self.header = CaseHeader()
        self.banner = Banner()
        self.drafts = EntryDrafts(desk, self, draft_name(self._case_id))
        self.log = LogPanel()
        self.deadlines = DeadlinePanel()
        self.chooser = StepChooser()
        self.parties = PartiesTab()
        self.papers = PapersTab(desk)
        self._later = LaterTabs(desk, self)
        self.service = ServiceTab()
        self.links = LinksTab(desk)
        self._side = QStackedWidget()
        self._tabs = QTabWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.read()

    @property
    def attachments(self) -> AttachmentsTab:
        """The files kept with the case; made when first looked at."""
        return self._later.attachments.get()

    @property
    def ledger(self) -> LedgerTab:
        """Who is owed what; made when first looked at, or where the log has such entries."""
        return self._later.ledger.get()

    @property
    def file(self) -> CaseFile | None:
        """The case as it was last read; None before that."""
        return self._file

    @property
    def entering(self) -> EventPanel | VoidPanel | None:
        """What is being entered or struck out now; None for nothing."""
        return self._entering

    def read(self) -> None:
        """Read the case anew."""
        context, case_id = self.desk.context, self._case_id
        self._question.ask(lambda _progress: read_case_file(context, case_id))

    def choose_step(self) -> None:
        """Show what may be entered now; of a page left open overnight read it anew before."""
        if self._file is None or self._entering is not None:
            return
        if self._file.today != self.desk.today():
            self._chooses_next = True
            self.read()
            return
        self._tabs.setCurrentIndex(0)
        self.chooser.show_steps(self._file.view.steps)
        self._side.setCurrentWidget(self.chooser)
        self.chooser.take_focus()

    def enter(self, kind: EventKind, known: Facts | None = None) -> None:
        """Show the panel for one kind of entry, with the facts that are known filled in."""
        if self._file is not None:
            self._show_entering(EventPanel(kind, self._file, self.desk, known=known))

    def enter_service(self, kind_id: str, known: Facts) -> None:
        """Show the panel for an entry that the papers of the case ask for.

        What is being entered already comes first.
        """
        if self._entering is None:
            self.enter(CATALOGUE[kind_id], known)
        else:
            self._tabs.setCurrentIndex(0)

    def show_service(self) -> None:
        """Show which papers have to reach whom."""
        self._tabs.setCurrentWidget(self.service)
        self.service.take_focus()

    def enter_for(self, kind_id: str, place: int) -> None:
        """Show the panel for one kind of entry, about the party that stands at a place."""
        self._tabs.setCurrentIndex(0)
        if self._file is None or self._entering is not None:
            return
        panel = EventPanel(CATALOGUE[kind_id], self._file, self.desk)
        panel.form.begin_with_party(place)
        self._show_entering(panel)

    def open_record(self, party: PartyRecord) -> None:
        """Open the employer or person that a party is, with all its cases."""
        if party.employer_id is not None:
            self.desk.open_record(Register.EMPLOYER, party.employer_id, party.name)
        elif party.worker_id is not None:
            self.desk.open_record(Register.WORKER, party.worker_id, party.name)

    def strike_out(self, seq: int) -> None:
        """Show the panel that strikes out one entry."""
        if self._file is not None and self._entering is None:
            self._show_entering(VoidPanel(seq, self._file, self.desk))

    def show_papers(self, paper_id: str = "", *, to_print: bool = False) -> None:
        """Show the papers of the case, one of them first where it is named."""
        self._tabs.setCurrentWidget(self.papers)
        self.papers.choose(paper_id, to_print=to_print)

    def show_info(self, place: int) -> None:
        """Explain one of the things worth knowing beside the periods, by its place among them."""
        self._tabs.setCurrentIndex(0)
        self.deadlines.show_info(place)

    def show_parties(self) -> None:
        """Show who takes part."""
        self._tabs.setCurrentWidget(self.parties)

    def show_attachments(self) -> None:
        """Show the files kept with the case."""
        self._tabs.setCurrentWidget(self._later.attachments.place)
        self.attachments.list.take_focus()

    def show_ledger(self) -> None:
        """Show who is owed what for which month."""
        self._tabs.setCurrentWidget(self._later.ledger.place)
        self.ledger.look()

    def show_links(self) -> None:
        """Show the cases that belong together with this one, and how to open another."""
        self._tabs.setCurrentWidget(self.links)
        self.links.take_focus()

    # What pages answer

    def shown(self) -> None:
        """Read the case anew where another day has begun since."""
        if self._file is not None and self._file.today != self.desk.today():
            self.read()

    def asked(self, request: object) -> None:
        """Explain the clock that was asked for, or show the file."""
        if isinstance(request, AttachmentFocus):
            self.attachments.choose(AttachmentId(request.attachment_id))
            self.show_attachments()
        if request == SERVICE_PAGE:
            self.show_service()
        if request == REVIEW_TAB:
            self._tabs.setCurrentWidget(self._later.review.place)
        if isinstance(request, PaperFocus):
            self.show_papers(request.paper_id, to_print=True)
        if isinstance(request, EntryFocus):
            self._wanted = request
            if self._file is not None:
                self._enter_wanted()
        if isinstance(request, ClockFocus):
            self._focus = request
            self._tabs.setCurrentIndex(0)
            if self._file is not None:
                self.leave_entering()
                self.deadlines.show_focus(request)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to enter, save, print and read anew."""
        if self._file is None:
            return {ActionId.REFRESH: self.read}
        offered: dict[ActionId, Callable[[], None]] = {
            ActionId.REFRESH: self.read,
            ActionId.NEW_EVENT: self.choose_step,
            ActionId.PRINT: self._print,
            ActionId.ATTACH: self._attach,
            ActionId.NEW_RECORD: self._open_new_record,
        }
        if self._tabs.currentWidget() is self._later.attachments.place:
            offered[ActionId.EXPORT] = self.attachments.ask_where_to_export
            if self.attachments.is_entering:
                offered[ActionId.SAVE] = self.attachments.save
            return offered
        if self._tabs.currentWidget() is self._later.ledger.place:
            offered[ActionId.EXPORT] = self.ledger.ask_where_to_export
            offered[ActionId.PRINT] = self.ledger.show_sheet
            if self.ledger.is_entering:
                offered[ActionId.SAVE] = self.ledger.save
            return offered
        if self._entering is not None:
            offered[ActionId.SAVE] = self._entering.save
        if self.papers.paper.may_use:
            offered[ActionId.EXPORT] = self.papers.paper.ask_where_to_save
        return offered

    def case(self) -> tuple[CaseId, str] | None:
        """Return the case of this page."""
        number = "" if self._file is None else self._file.view.record.shown_number
        return (self._case_id, number) if number else None

    def has_unsaved_input(self) -> bool:
        """Say whether an entry was begun."""
        if self._later.is_entering:
            return True
        if self.links.has_unsaved_input:
            return True
        return self._entering is not None and self._entering.has_unsaved_input

    def _enter_wanted(self) -> None:
        """Begin the entry that another page asked for; one under way comes first."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.enter_service(wanted.kind, {})

    # Answers

    def _on_read(self, file: CaseFile) -> None:
        first_time = self._file is None
        self._file = file
        self.header.show_file(file, self.desk.actor)
        self.log.show_file(file)
        self.deadlines.show_file(file, self._focus if first_time else None)
        self.parties.show_file(file)
        self.service.show_file(file)
        self.papers.show_file(file)
        if first_time:
            self.drafts.ask()
        self.links.show_file(file)
        self._later.show_file(file)
        if self._side.currentWidget() is self.chooser:
            self.chooser.show_steps(file.view.steps)
        if self._entering is not None:
            self._entering.take_file(file)
        self._enter_wanted()
        self.title_changed.emit(file.view.record.shown_number)
        self.handlers_changed.emit()
        if self._chooses_next:
            self._chooses_next = False
            self.choose_step()

    def _on_changed(self, changed: object) -> None:
        own = (changed, *getattr(changed, "cases", ()))
        is_own = any(isinstance(one, CaseChanged) and one.case_id == self._case_id for one in own)
        if is_own or isinstance(changed, WagesChanged):
            self.read()

    def _on_actor(self, _actor: object) -> None:
        self.read()

    def _on_saved(self, changed: CaseChanged) -> None:
        self.drafts.forget()
        self.leave_entering()
        self.banner.tell(Tone.SUCCESS, self.tr("已保存"), self._said_of(changed))
        self.desk.data_changed.emit(changed)

    def _on_submitted(self, changed: CaseChanged) -> None:
        self.leave_entering()
        self.banner.tell(Tone.SUCCESS, self.tr("已送审"), self.tr("列在待审批里，签批后登记。"))
        self.desk.data_changed.emit(changed)

    def _said_of(self, changed: CaseChanged) -> str:
        before = self._file.view.record.number if self._file is not None else None
        if changed.number is not None and before is None:
            return self.tr("案号 {number}。").format(number=changed.number)
        return self.tr("期限和步骤已按新的办案经过重新计算。")

    def _on_reload_asked(self) -> None:
        context, case_id = self.desk.context, self._case_id
        self._question.ask(lambda _progress: read_case_file(context, case_id))
        if self._entering is not None:
            self._entering.say_reloaded()

    def _reveal(self, why: str) -> None:
        context, actor, case_id = self.desk.context, self.desk.actor, self._case_id
        task = self.desk.writes.start(
            lambda _progress: reveal_reporter(context, actor, case_id, why)
        )
        task.succeeded.connect(self.header.show_reporter)
        task.failed.connect(self.banner.show_error)

    def _protect(self) -> None:
        file = self._file
        if file is None or not confirms_protection(self):
            return
        context, actor, case_id = self.desk.context, self.desk.actor, self._case_id
        version = file.view.version
        task = self.desk.writes.start(
            lambda _progress: protect_complainant(context, actor, case_id, seen_version=version)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)

    def _change_reporter(self, reporter: Reporter) -> None:
        context, actor, case_id = self.desk.context, self.desk.actor, self._case_id
        task = self.desk.writes.start(
            lambda _progress: change_reporter(context, actor, case_id, reporter)
        )
        task.succeeded.connect(self.header.show_reporter)
        task.failed.connect(self.banner.show_error)

    def _print(self) -> None:
        if self._tabs.currentWidget() is self.papers and self.papers.paper.may_use:
            self.papers.paper.ask_how_to_print()
        else:
            self.show_papers()

    def _open_new_record(self) -> None:
        """Open the form of a record beside the cases, with this case filled in."""
        if self._file is not None:
            self.desk.open_new_dossier(facts=known_of_case(self._file))

    def _attach(self) -> None:
        self.show_attachments()
        self.attachments.ask_for_files()

    def _take_draft(self, draft: Draft) -> None:
        """Go on with what a former run of the program left behind."""
        kind = kind_of(draft)
        if isinstance(kind, EventKind):
            self.leave_entering()
            self.enter(kind)
            if isinstance(self._entering, EventPanel):
                restore(self._entering.form, draft)

    # The right side

    def _show_entering(self, panel: EventPanel | VoidPanel) -> None:
        self._entering = panel
        self.banner.hide()
        self._tabs.setCurrentIndex(0)
        self.drafts.keep(panel)
        panel.saved.connect(self._on_saved)
        if isinstance(panel, EventPanel):
            panel.submitted.connect(self._on_submitted)
        panel.left.connect(self.drafts.forget)
        panel.left.connect(self.leave_entering)
        panel.reload_asked.connect(self._on_reload_asked)
        self._side.addWidget(panel)
        self._side.setCurrentWidget(panel)
        panel.take_focus()
        self.handlers_changed.emit()

    def leave_entering(self) -> None:
        """Show the periods again; what was being entered is given up."""
        self.drafts.stop()
        panel, self._entering = self._entering, None
        self._side.setCurrentWidget(self.deadlines)
        if panel is not None:
            self._side.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.header.take_focus()
        self.handlers_changed.emit()

    def _on_links(self, count: int) -> None:
        title = self.tr("关联（{count}）").format(count=count) if count else self.tr("关联")
        self._tabs.setTabText(self._tabs.indexOf(self.links), title)

    def _on_tab(self, _place: int) -> None:
        if self._tabs.currentWidget() is self.papers:
            self.papers.look()
        self._later.look(self._tabs.currentWidget())
        self.handlers_changed.emit()

    def _on_ledger(self, count: int) -> None:
        title = self.tr("欠薪明细（{count}）").format(count=count) if count else ""
        self._tabs.setTabText(
            self._tabs.indexOf(self._later.ledger.place), title or self.tr("欠薪明细")
        )

    def _connect(self) -> None:
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.banner.show_error)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_actor)
        self.header.next_asked.connect(self.choose_step)
        self.header.reveal_asked.connect(self._reveal)
        self.header.reporter_changed.connect(self._change_reporter)
        self.chooser.chosen.connect(self.enter)
        self.chooser.left.connect(self.leave_entering)
        self.log.void_asked.connect(self.strike_out)
        for part in (self.service.entry_asked, self.links.entry_asked, self.papers.service_asked):
            part.connect(self.enter_service)
        self.service.receipt_asked.connect(lambda: self.show_papers(SERVICE_RECEIPT))
        self.deadlines.sheet_asked.connect(lambda focus: self.show_papers(sheet_id(focus)))
        self.parties.entry_asked.connect(self.enter_for)
        self.parties.record_asked.connect(self.open_record)
        self.parties.protection_asked.connect(self._protect)
        self.papers.issued.connect(self.handlers_changed)
        self._tabs.currentChanged.connect(self._on_tab)
        self._later.state_changed.connect(self.handlers_changed)
        self._later.counted.connect(self._on_ledger)
        self.drafts.taken.connect(self._take_draft)
        self.links.counted.connect(self._on_links)

    def _lay_out(self) -> None:
        self._side.addWidget(self.deadlines)
        self._side.addWidget(self.chooser)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.SMALL)
        split.addWidget(self.log)
        split.addWidget(self._side)
        split.setSizes([LOG_WIDTH, SIDE_WIDTH])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        first = QWidget()
        inner = QVBoxLayout(first)
        inner.setContentsMargins(0, Space.SMALL, 0, 0)
        inner.addWidget(split)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(first, self.tr("办案经过与期限"))
        self._tabs.addTab(self.parties, self.tr("当事人"))
        self._tabs.addTab(self.service, self.tr("送达"))
        self._tabs.addTab(self.papers, self.tr("文书"))
        self._tabs.addTab(self._later.attachments.place, self.tr("附件"))
        self._tabs.addTab(self._later.ledger.place, self.tr("欠薪明细"))
        self._tabs.addTab(self.links, self.tr("关联"))
        self._tabs.addTab(self._later.review.place, self.tr("用时复盘"))
        self._tabs.tabBar().setAccessibleName(self.tr("案件的各部分"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.drafts.offer)
        column.addWidget(self._tabs, 1)

"""登记簿: the lists of what is kept beside the cases, a type a tab, and the form that opens one.

The pages 失信名单 and 预警 are the same with other types; see ``ui.dossier.families``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import DossierQuery, DossierRecord
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import DossierChanged
from disputes_app.services.draft_journal import Draft
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_page.entry_draft import kind_of, restore
from ui.case_page.entry_drafts import EntryDrafts
from ui.desk import DOSSIERS_PAGE, Desk, OpeningAsked
from ui.dossier.above import AboveList
from ui.dossier.families import types_on
from ui.dossier.filter_bar import DossierBar
from ui.dossier.overviews import make_overview
from ui.dossier.panels import OpeningPanel
from ui.dossier.parts import as_board, make_board
from ui.dossier.reading import DossierGround, Listing, read_ground, read_listing
from ui.dossier.table import DossierTable
from ui.dossier.words import about_text, opening_name, type_name
from ui.empty import EmptyState
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space

FORM_WIDTH = 860
NEW_DRAFT = "dossier:new"
"""Under this name the journal keeps what is typed of a new record; the other pages add theirs."""


class DossiersPage(Page):
    """A bar of filters over one list; in its place the form for a new record."""

    PAGE = PageSpec(DOSSIERS_PAGE, QT_TRANSLATE_NOOP("pages", "登记簿"), "dossiers", 7)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._listing: Listing | None = None
        self._boards: dict[DossierType, QWidget | None] = {}
        self._known: Facts = {}
        self.overview: QDialog | None = None
        self._opening: OpeningPanel | None = None
        self._restored: Draft | None = None
        own = "" if self.PAGE.id == DOSSIERS_PAGE else f":{self.PAGE.id}"
        self.drafts = EntryDrafts(desk, self, f"{NEW_DRAFT}{own}")
        self.bar = DossierBar(desk.today(), types_on(self.PAGE.id))
        self.banner = Banner()
        self.above = AboveList(desk)
        self.table = DossierTable(desk.context)
        self.empty = EmptyState()
        self.more = QLabel()
        self.more.setProperty("role", "muted")
        self._list = QWidget()
        self._rows = QStackedWidget()
        self._sides = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._ground_question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.bar.know(desk.actor)
        self.ask()
        self.drafts.ask()

    @property
    def listing(self) -> Listing | None:
        """The latest answer; None before the first."""
        return self._listing

    @property
    def board(self) -> QWidget | None:
        """The list of its own that the type in front has; None where it is the plain one."""
        return self._boards.get(self.bar.type)

    @property
    def opening(self) -> OpeningPanel | None:
        """The form of a new record; None while the list is shown."""
        return self._opening

    def ask(self) -> None:
        """Ask for what the bar says; what is shown stays until the answer comes."""
        context, wanted = self.desk.context, self.bar.query(self.desk.today())
        self._question.ask(lambda _progress: read_listing(context, wanted))

    def open_new(self, type_: DossierType | None = None, known: Facts | None = None) -> None:
        """Show the form of a new record; one that is being filled in comes first."""
        if self._opening is not None and self._opening.has_unsaved_input:
            self._opening.take_focus()
            return
        if type_ is not None:
            self.bar.choose(type_)
        self._known = known or {}
        context, office_id = self.desk.context, self.desk.actor.office_id
        self._ground_question.ask(lambda _progress: read_ground(context, office_id))

    def open_overview(self) -> None:
        """Show what the type in front has besides its list."""
        self.overview = make_overview(self.bar.type, self.desk, self)
        if self.overview is not None:
            self.overview.open()

    def leave_opening(self) -> None:
        """Show the list again; what was typed is given up."""
        self.drafts.stop()
        panel, self._opening = self._opening, None
        self.bar.show_filters(shown=True)
        self.above.show_type(self.bar.type)
        self._sides.setCurrentWidget(self._list)
        if panel is not None:
            self._sides.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._focus_list()
        self.handlers_changed.emit()

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the list that was counted, or the form that was asked for."""
        if isinstance(request, DossierQuery):
            self._leave_untouched()
            self.bar.show_query(request)
        if isinstance(request, OpeningAsked):
            self.open_new(request.type, request.facts)

    def shown(self) -> None:
        """Look anew: others may have worked on the database, or a day may have passed."""
        if self._listing is not None and not self._question.is_waiting:
            self.ask()
        if self._opening is None:
            self._focus_list()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew, to search, to open a record and to save it."""
        offered: dict[ActionId, Callable[[], None]] = {
            ActionId.REFRESH: self.ask,
            ActionId.NEW_RECORD: self.open_new,
        }
        if self._opening is not None:
            offered[ActionId.SAVE] = self._opening.save
        else:
            offered[ActionId.FILTER] = self._search
        return offered

    def has_unsaved_input(self) -> bool:
        """Say whether a new record was begun."""
        return self._opening is not None and self._opening.has_unsaved_input

    # Answers

    def _on_listing(self, listing: Listing) -> None:
        self._listing = listing
        found = listing.found
        self.banner.hide()
        self.bar.show_counts(listing.counts)
        if self._opening is None:
            self.above.show_type(found.query.type)
        board = self._board_of(found.query.type)
        if board is None:
            self.table.show_rows(found.rows, listing.roster)
        else:
            as_board(board).show_listing(listing, narrowed=self.bar.is_narrowed)
        hidden = found.total - len(found.rows)
        self.more.setVisible(hidden > 0)
        self.more.setText(
            QCoreApplication.translate(
                "DossiersPage", "另有 %n 条没有列出，请用上面的条件缩小范围。", "", hidden
            )
        )
        if board is not None or found.rows:
            self._rows.setCurrentWidget(self.table if board is None else board)
            self._take_focus()
        else:
            self._say_nothing(found.query.type)
            self._rows.setCurrentWidget(self.empty)

    def _take_focus(self) -> None:
        focused = QApplication.focusWidget()
        is_filtering = focused is not None and self.bar.isAncestorOf(focused)
        if self.isVisible() and not is_filtering and self._opening is None:
            self._focus_list()

    def _focus_list(self) -> None:
        board = self.board
        if board is None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            as_board(board).take_focus()

    def _board_of(self, type_: DossierType) -> QWidget | None:
        """Return the list of its own that a type has, made when it is first shown."""
        if type_ not in self._boards:
            board = self._boards[type_] = make_board(type_, self.desk)
            if board is not None:
                as_board(board).chosen.connect(self._open)
                as_board(board).opening_asked.connect(self.open_new)
                self._rows.addWidget(board)
        return self._boards[type_]

    def _say_nothing(self, type_: DossierType) -> None:
        if self.bar.is_narrowed:
            title = self.tr("没有符合条件的记录")
            text = self.tr("换一个条件，或者查看这一类的全部记录。")
            self.empty.say(title, text, self.tr("查看全部"))
            return
        title = self.tr("没有在办的{type}") if self.bar.open_chip.isChecked() else ""
        title = (title or self.tr("还没有登记{type}")).format(type=type_name(type_))
        self.empty.say(title, about_text(type_), opening_name(type_))

    def _on_empty_acted(self) -> None:
        if self.bar.is_narrowed:
            self.bar.widen()
        else:
            self.open_new()

    def _on_ground(self, ground: DossierGround) -> None:
        if self._opening is not None:
            self._sides.removeWidget(self._opening)
            self._opening.hide()
            self._opening.deleteLater()
        panel = OpeningPanel(self.bar.type, ground, self.desk, known=self._known)
        panel.setMaximumWidth(FORM_WIDTH)
        panel.saved.connect(self._on_opened)
        panel.left.connect(self.drafts.forget)
        panel.left.connect(self.leave_opening)
        self._opening = panel
        self.bar.show_filters(shown=False)
        self.above.show_type(None)
        self._sides.addWidget(panel)
        self._sides.setCurrentWidget(panel)
        panel.take_focus()
        self.drafts.keep(panel)
        restored, self._restored = self._restored, None
        if restored is not None:
            restore(panel.form, restored)
        self.handlers_changed.emit()

    def _take_draft(self, draft: Draft) -> None:
        """Go on with what a former run of the program left behind."""
        kind = kind_of(draft)
        for type_, spec in SPECS.items():
            if kind is spec.opened:
                self._restored = draft
                self.open_new(type_)

    def _on_opened(self, changed: DossierChanged) -> None:
        self.drafts.forget()
        self.leave_opening()
        self.desk.data_changed.emit(changed)
        self.desk.open_dossier(changed.dossier_id, changed.number)

    def _leave_untouched(self) -> None:
        """Let a form that nothing was typed into give way to a list."""
        if self._opening is not None and not self._opening.has_unsaved_input:
            self.leave_opening()

    def _search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _open(self, row: DossierRecord) -> None:
        if row.id is not None:
            self.desk.open_dossier(row.id, row.number)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.ask()

    def _on_actor(self, _actor: object) -> None:
        self.bar.know(self.desk.actor)
        self._on_changed(None)

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self.bar.types.currentChanged.connect(lambda _place: self._leave_untouched())
        self.bar.list_asked.connect(self._focus_list)
        self.bar.opening_asked.connect(self.open_new)
        self.bar.overview_asked.connect(self.open_overview)
        self.drafts.taken.connect(self._take_draft)
        self._question.answered.connect(self._on_listing)
        self._question.failed.connect(self.banner.show_error)
        self._ground_question.answered.connect(self._on_ground)
        self._ground_question.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._open)
        self.empty.acted.connect(self._on_empty_acted)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_actor)

    def _lay_out(self) -> None:
        self._rows.addWidget(self.table)
        self._rows.addWidget(self.empty)
        inner = QVBoxLayout(self._list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.SMALL)
        inner.addWidget(self._rows, 1)
        inner.addWidget(self.more)
        self.more.hide()
        self._sides.addWidget(self._list)
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self.drafts.offer)
        column.addWidget(self.above)
        column.addWidget(self._sides, 1)

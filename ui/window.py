"""The window: it goes where it is asked to go, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui.actions import ActionContext, ActionId, ActionSet
from ui.desk import DOSSIERS_PAGE, Desk, OpeningAsked
from ui.empty import EmptyState
from ui.page import Page
from ui.page_kinds import PageKinds
from ui.palette_entries import Entry, EntryKind, Search, fixed_entries
from ui.shell.frame import framed
from ui.shell.header import Header
from ui.shell.page_tabs import PageTabs
from ui.shell.rail import Rail
from ui.shell.status_line import StatusLine
from ui.start import SIZE, SMALLEST
from ui.theme import Theme
from ui.window_panels import open_listing_check, open_note, show_shortcuts

if TYPE_CHECKING:
    from ui.errors import Explanation
    from ui.palette import CommandPalette


class MainWindow(QMainWindow):
    """Rail, header, pages and status line; empty until a desk is taken.

    Signals:
        retry_asked: the user wants to try again what the window said could not be done.
    """

    retry_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._desk: Desk | None = None
        self._kinds = PageKinds()
        self._bases: dict[str, Page] = {}
        self.setWindowTitle(self.tr("劳动争议调解仲裁监察办案系统"))
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.rail = Rail()
        self.header = Header()
        self.status = StatusLine()
        self.tabs = PageTabs()
        self._notice = EmptyState(self.tr("正在打开数据库…"))
        self._middle = QStackedWidget()
        self._search: Search | None = None
        self._middle.addWidget(self._notice)
        self._middle.addWidget(self.tabs)
        self._centre = framed(self.rail, (self.header, self._middle, self.status), self._middle)
        self.setCentralWidget(self._centre)
        self.actions_of_window = ActionSet(self)
        self.addActions(self.actions_of_window.all())
        self._connect()
        self._refresh_actions()

    @property
    def desk(self) -> Desk | None:
        """What the pages work with; None until the database is open."""
        return self._desk

    @cached_property
    def palette_panel(self) -> CommandPalette:
        """What Ctrl+K opens; made when it is first asked for."""
        from ui.palette import CommandPalette

        panel = CommandPalette(self._centre)
        panel.chosen.connect(self._go_to)
        if self._search is not None and self._desk is not None:
            panel.search_with(self._search, self._desk.searches)
        return panel

    def take_desk(
        self,
        desk: Desk,
        pages: Sequence[type[Page]],
        search: Search | None,
        *,
        more_to_come: bool = False,
    ) -> None:
        """Start to work: show the pages there are, with the first of them in front.

        Args:
            more_to_come: further pages will follow by :meth:`take_more`; what is asked of them
                until then is done when they have come.
        """
        self._desk = desk
        self._kinds.more_to_come = more_to_come
        desk.page_asked.connect(self.open_page)
        desk.subject_asked.connect(self.open_subject)
        self.status.follow(desk.runners)
        self._search = search
        self._middle.setCurrentWidget(self.tabs)
        self._add(pages)
        for kind in [kind for kind in pages if kind.PAGE.on_rail][:1]:
            self.open_page(kind.PAGE.id, None)

    def take_more(self, pages: Sequence[type[Page]]) -> None:
        """Add the pages not taken yet, and do what was asked of them meanwhile."""
        self._add(pages)
        if self.tabs.front is not None:
            self.rail.mark_page(self.tabs.front.PAGE.id)
        for go in self._kinds.take_asked():
            go()

    def _add(self, pages: Sequence[type[Page]]) -> None:
        self._kinds.add(pages)
        known = [kind.PAGE for kind in self._kinds.by_id.values()]
        self.rail.show_pages(sorted((p for p in known if p.on_rail), key=lambda page: page.order))
        self._refresh_actions()

    def show_refusal(self, told: Explanation) -> None:
        """Say in place of the pages why there is no database to work on."""
        self._notice.say(told.title, told.sentence, self.tr("重试"))
        self._middle.setCurrentWidget(self._notice)

    def open_page(self, page_id: str, request: object) -> None:
        """Bring a page to the front and pass it what was asked for.

        Raises:
            KeyError: there is no such page.
        """
        if self._kinds.comes_later(page_id, lambda: self.open_page(page_id, request)):
            return
        page = self._bases.get(page_id) or self._bases.setdefault(page_id, self._made(page_id, ""))
        self.tabs.show_base(page)
        if request is not None:
            page.asked(request)

    def open_subject(self, page_id: str, key: str, title: str, request: object = None) -> None:
        """Bring the tab of one thing to the front, opening it where it is not open yet."""
        again = partial(self.open_subject, page_id, key, title, request)
        if self._kinds.comes_later(page_id, again):
            return
        for page in self.tabs.subjects:
            if (page.PAGE.id, page.key) == (page_id, key):
                break
        else:
            page = self._made(page_id, key)
        self.tabs.show_subject(page, title)
        if request is not None:
            page.asked(request)

    def close_subject(self, page: Page) -> None:
        """Close a tab, asking first where something typed would be lost."""
        if not page.has_unsaved_input() or self._may_discard():
            self.tabs.close_subject(page)

    def may_leave(self) -> bool:
        """Say whether nothing typed would be lost, or the user gives it up."""
        return not any(page.has_unsaved_input() for page in self.tabs.pages) or self._may_discard()

    def come_to_front(self) -> None:
        """Be the window the user sees, for instance because the program was started again."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def _made(self, page_id: str, key: str) -> Page:
        desk = self._desk
        if desk is None:
            raise KeyError(page_id)
        page = self._kinds.by_id[page_id](desk, key)
        page.handlers_changed.connect(self._refresh_actions)
        return page

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda page_id: self.open_page(page_id, None))
        self.header.search_asked.connect(self._open_palette)
        self.tabs.front_changed.connect(self._on_front_changed)
        self.tabs.close_asked.connect(self.close_subject)
        self.actions_of_window.triggered.connect(self._do)
        self._notice.acted.connect(self.retry_asked)
        self._theme.changed.connect(self.rail.draw_icons)
        self._theme.changed.connect(self.header.draw_icons)

    def _on_front_changed(self) -> None:
        page = self.tabs.front
        if page is None:
            return
        named = page in self.tabs.subjects
        self.header.show_title(self.tabs.title_of(page) if named else page.PAGE.shown_title)
        self.rail.mark_page(page.PAGE.id)
        self._refresh_actions()
        page.shown()

    def _refresh_actions(self) -> None:
        front = self.tabs.front
        offered = frozenset(front.handlers()) if front is not None else frozenset[ActionId]()
        self.actions_of_window.refresh(
            ActionContext(frozenset(self._kinds.by_id), offered, len(self.tabs.subjects))
        )

    def _do(self, action_id: ActionId) -> None:
        front = self.tabs.front
        by_page = front.handlers().get(action_id) if front is not None else None
        own: dict[ActionId, Callable[[], object]] = {
            ActionId.FIND: self._open_palette,
            ActionId.REGISTER: lambda: self.open_page("register", None),
            ActionId.NEW_RECORD: lambda: self.open_page(DOSSIERS_PAGE, OpeningAsked()),
            ActionId.NOTE: partial(open_note, self),
            ActionId.CHECK_LISTING: partial(open_listing_check, self),
            ActionId.NEXT_TAB: lambda: self.tabs.step(1),
            ActionId.PREVIOUS_TAB: lambda: self.tabs.step(-1),
            ActionId.CLOSE_TAB: self._close_front,
            ActionId.SHORTCUTS: partial(show_shortcuts, self),
            ActionId.QUIT: self.close,
        }
        (by_page or own[action_id])()

    def _open_palette(self) -> None:
        kinds = self._kinds.by_id.values()
        self.palette_panel.open_with(fixed_entries(self.actions_of_window, kinds))

    def _go_to(self, entry: Entry) -> None:
        match entry.kind:
            case EntryKind.COMMAND:
                self._do(ActionId(entry.target))
            case EntryKind.PAGE:
                self.open_page(entry.target, entry.request)
            case EntryKind.SUBJECT:
                self.open_subject(entry.target, entry.key, entry.title, entry.request)

    def _close_front(self) -> None:
        if (front := self.tabs.front) is not None and front in self.tabs.subjects:
            self.close_subject(front)

    def _may_discard(self) -> bool:
        from PySide6.QtWidgets import QMessageBox

        answer = QMessageBox.question(
            self, self.tr("尚未保存"), self.tr("有填写的内容尚未保存。确定放弃吗？")
        )
        return answer == QMessageBox.StandardButton.Yes

    # Overrides of Qt names

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_leave())

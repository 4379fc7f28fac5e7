"""The list of cases: lines, filters, search, and a preview of the selected case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from disputes_app.domain.case_group import GroupRefusedError
from disputes_app.domain.case_list import (
    HITS_COUNTED,
    CaseFilter,
    CaseOrder,
    CaseRow,
    CaseSort,
    CaseStatus,
    NotOfferedError,
)
from disputes_app.domain.cases import CaseId, Line
from disputes_app.services import case_list
from disputes_app.services.groups import GroupChanged, lead_first, make_group
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_words import CaseWords
from ui.cases.columns import case_columns, hidden_columns
from ui.cases.filter_bar import FilterBar
from ui.cases.filter_words import Reader, filter_words
from ui.cases.preview import CasePreview
from ui.cases.reading import GroupsSeen, SearchAsked, can_search, filter_fetch, search_fetch
from ui.cases.selection import SelectionBar
from ui.cases.sorting import SortChoice
from ui.desk import GROUPS_PAGE, LIST_PAGE, Desk
from ui.empty import EmptyState
from ui.groups.words import refusal_text
from ui.keyset_table import KeysetModel
from ui.keyset_view import KeysetTable
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.roster import Roster, load_roster
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text

PREVIEW_WIDTH = 310
PREVIEW_FROM = 960
"""The preview needs a page of so many logical pixels."""


class CasesPage(Page):
    """Shows any ``CaseFilter`` or search, says in words which, and leads back to all."""

    PAGE = PageSpec(LIST_PAGE, QT_TRANSLATE_NOOP("pages", "案件"), "cases", 2)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._filter = CaseFilter(status=CaseStatus.OPEN)
        self._search = ""
        self._order: CaseOrder | None = None
        self._roster = Roster()
        self._has_started = False
        words = CaseWords(desk.context)
        self._groups = GroupsSeen()
        self.bar = FilterBar()
        self.banner = Banner()
        self.model: KeysetModel[CaseRow] = KeysetModel(
            case_columns(words, self._groups), lambda row: row.id, desk.reads, parent=self
        )
        self.table: KeysetTable[CaseRow] = KeysetTable(self.model, self.tr("案件"), many=True)
        self.preview = CasePreview(desk, words)
        self.what = QLabel()
        self.count = QLabel()
        self.sorting = SortChoice()
        self.all_button = QPushButton(self.tr("显示全部案件"))
        self.groups_button = QPushButton(self.tr("群体案件…"))
        self.chosen = SelectionBar()
        self.empty = EmptyState()
        self._counting = LatestQuestion(desk.searches, self)
        self._naming = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._connect()

    def asked(self, request: object) -> None:
        """Show a ``CaseFilter`` (from a tile, a figure) or the hits of a ``SearchAsked``."""
        if isinstance(request, CaseFilter):
            self._filter = request
            self._show_search("")
        elif isinstance(request, SearchAsked):
            self._show_search(request.text)

    def shown(self) -> None:
        """Read the list when the page is first seen; later, look whether it is still true."""
        if self._has_started:
            self._recount()
            self.model.reload()
        else:
            self._naming.ask(lambda _progress: load_roster(self.desk.context))
            self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """The page can be refreshed, and the search be gone to."""
        return {ActionId.REFRESH: self.refresh, ActionId.FILTER: self._go_to_search}

    def refresh(self) -> None:
        """Read the list and its count again."""
        self._ask()

    def show_all(self) -> None:
        """Show every case, without filter or search."""
        self._filter = CaseFilter()
        self._show_search("")

    def _show_search(self, text: str) -> None:
        self._search = text
        self.bar.show_search(text)
        self._ask()

    def _ask(self) -> None:
        """Read what is to be shown now from its first page, with its count."""
        self._has_started = True
        self.banner.hide()
        days = case_list.tile_days(self.desk.context)
        self.bar.know(days, self.desk.actor.staff_id)
        self.bar.show_filter(self._filter, searching=bool(self._search))
        self._say_what()
        self.count.setText("…")
        if self._search:
            self._ask_search()
        else:
            self._ask_filter()

    def _ask_search(self) -> None:
        self._counting.forget()
        self.sorting.show_order((), None)
        self.table.set_sortable(frozenset())
        self.table.show_columns(hidden_columns(None))
        self.model.ask(search_fetch(self.desk.context, self._search, self._line(), self._groups))

    def _ask_filter(self) -> None:
        offered = self._filter.sorts
        if not offered:
            error = NotOfferedError(self._filter.status.value, CaseSort.DUE.value)
            self._on_failed(error)
            return
        if self._order is None or self._order.sort not in offered:
            self._order = CaseOrder.usual(offered[0])
        order = self._order
        self.sorting.show_order(offered, order)
        self.table.set_sortable(frozenset(sort.value for sort in offered))
        self.table.show_columns(hidden_columns(self._filter))
        self.table.show_sorting(order.sort.value, descending=order.descending)
        self.model.ask(filter_fetch(self.desk.context, self._filter, order, self._groups))
        self._recount()

    def _recount(self) -> None:
        context, wanted = self.desk.context, self._filter
        if not self._search:
            self._counting.ask(lambda _progress: case_list.count_cases(context, wanted))

    def _say_what(self) -> None:
        if self._search:
            words = self._search_words()
        else:
            words = filter_words(self._filter, self._reader_now())
        self.what.setText(words)
        self.all_button.setVisible(bool(self._search) or self._filter != CaseFilter())

    def _search_words(self) -> str:
        line = self._line()
        if line is None:
            return self.tr("在全部案件中搜索“{text}”，最新的在前").format(text=self._search)
        return self.tr("在{line}案件中搜索“{text}”，最新的在前").format(
            line=code_text(line), text=self._search
        )

    def _line(self) -> Line | None:
        """Return the line whose tab is marked."""
        part = self._filter.rate
        return self._filter.line if part is None else part.query.line

    def _show_count(self, count: int) -> None:
        self.count.setText(self.tr("共 {count} 件").format(count=f"{count:,}"))

    def _on_loaded(self) -> None:
        self.banner.hide()
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        if not self.model.rows:
            self._say_empty()
        elif self.table.current_row() is None:
            self.table.start_at_top()

    def _on_page(self, page: Any) -> None:
        hits = getattr(page, "hits", None)
        if hits is None:
            return
        if hits > HITS_COUNTED:
            self.count.setText(self.tr("超过 {count} 件").format(count=f"{HITS_COUNTED:,}"))
        else:
            self._show_count(hits)

    def _say_empty(self) -> None:
        if self._search:
            self.empty.say(
                self.tr("没有找到“{text}”").format(text=self._search),
                self.tr("可以按案号、收件号、当事人姓名或单位名称查找。举报人不在检索范围内。"),
            )
        elif self._filter == CaseFilter():
            self.empty.say(
                self.tr("还没有案件"),
                self.tr("收到申请、投诉或线索后，从这里登记。"),
                self.tr("登记新案件"),
            )
        else:
            self.empty.say(
                self.tr("没有这样的案件"), filter_words(self._filter, self._reader_now())
            )

    def _reader_now(self) -> Reader:
        return Reader(self.desk.today(), self._roster, self.desk.actor.staff_id)

    def _on_failed(self, error: Exception) -> None:
        self.banner.show_error(error)

    def _on_search(self, text: str) -> None:
        if text and not can_search(text):
            self.what.setText(self.tr("请输入至少两个连续的字、字母或数字。"))
            return
        if text != self._search:
            self._search = text
            self._ask()

    def _on_filter(self, wanted: CaseFilter) -> None:
        is_line_of_search = bool(self._search) and wanted.line is not self._filter.line
        self._filter = wanted
        if self._search and not is_line_of_search:
            self._search = ""
            self.bar.show_search("")
        self._ask()

    def _on_order(self, order: CaseOrder) -> None:
        if order != self._order:
            self._order = order
            self._ask()

    def _open(self, row: CaseRow) -> None:
        self.desk.open_case(row.id, row.shown_number)

    def _assign(self) -> None:
        ids = sorted(one for one in self.table.selected_ids if isinstance(one, int))
        self.desk.open_hand_over(case_ids=tuple(CaseId(one) for one in ids))

    def _submit(self) -> None:
        """Let one act be submitted for approval in the selected cases."""
        ids = sorted(one for one in self.table.selected_ids if isinstance(one, int))
        self.desk.open_chosen(ids, self.tr("送审 {count} 件").format(count=len(ids)))

    def _print(self) -> None:
        """Let papers of one form be issued in the selected cases."""
        ids = sorted(one for one in self.table.selected_ids if isinstance(one, int))
        self.desk.open_print_batch(ids)

    def _group(self) -> None:
        """Let the selected cases stand in one group; the first received leads."""
        ids = sorted(one for one in self.table.selected_ids if isinstance(one, int))
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.writes.start(
            lambda progress: make_group(
                context, actor, lead_first(context, [CaseId(one) for one in ids]), "", progress
            ),
            label=self.tr("正在归组…"),
        )
        task.succeeded.connect(self._on_grouped)
        task.failed.connect(self._on_not_grouped)

    def _on_grouped(self, done: GroupChanged) -> None:
        self.table.clear_choice()
        self.desk.data_changed.emit(done)
        self.desk.open_group(done.group, self.tr("群体案件"))

    def _on_not_grouped(self, error: Exception) -> None:
        told = self.banner.show_error(error)
        if isinstance(error, GroupRefusedError):
            self.banner.tell(Tone.WARNING, told.title, f"{refusal_text(error)}\n{told.advice}")

    def _go_to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _on_roster(self, roster: Roster) -> None:
        self._roster = roster
        self._say_what()

    def _on_changed(self, _change: object) -> None:
        if self._has_started and self.isVisible():
            self.model.reload()
            self._recount()

    def _on_actor(self, _actor: object) -> None:
        if self._has_started:
            self._ask()

    def _connect(self) -> None:
        self.bar.filter_chosen.connect(self._on_filter)
        self.bar.search_changed.connect(self._on_search)
        self.bar.search_left.connect(self.table.setFocus)
        self.bar.register_asked.connect(self.desk.open_registration)
        self.sorting.order_chosen.connect(self._on_order)
        self.all_button.clicked.connect(self.show_all)
        self.groups_button.clicked.connect(lambda: self.desk.open_page(GROUPS_PAGE))
        self.empty.acted.connect(self.desk.open_registration)
        self.table.sort_asked.connect(
            lambda key, down: self._on_order(CaseOrder(CaseSort(key), down))
        )
        self.table.current_changed.connect(self.preview.show_row)
        self.table.row_chosen.connect(self._open)
        self.preview.open_asked.connect(self._open)
        self.table.selection_changed.connect(self.chosen.show_selection)
        self.chosen.assign_asked.connect(self._assign)
        self.chosen.submit_asked.connect(self._submit)
        self.chosen.print_asked.connect(self._print)
        self.chosen.group_asked.connect(self._group)
        self.chosen.clear_asked.connect(self.table.clear_choice)
        self.model.reloaded.connect(self._on_loaded)
        self.model.page_came.connect(self._on_page)
        self.model.load_failed.connect(self._on_failed)
        self._counting.answered.connect(self._show_count)
        self._counting.failed.connect(self._on_failed)
        self._naming.answered.connect(self._on_roster)
        self._naming.failed.connect(self._on_failed)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_actor)

    def _lay_out(self) -> None:
        for button in (self.all_button, self.groups_button):
            button.setProperty("role", "link")
            button.setAutoDefault(True)
        self.count.setProperty("role", "muted")
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)
        words = QHBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(self.what, 1)
        words.addWidget(self.all_button)
        words.addWidget(self.groups_button)
        words.addWidget(self.count)
        words.addWidget(self.sorting)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([10_000, PREVIEW_WIDTH])
        self.preview.setMinimumWidth(PREVIEW_WIDTH - 40)
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addLayout(words)
        column.addWidget(self.chosen)
        column.addWidget(self._splitter, 1)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(event.size().width() >= PREVIEW_FROM)

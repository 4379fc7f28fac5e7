"""The page of one record: how it is reached, what stands out, and its cases on all lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.kinds.base import FieldType
from disputes_app.domain.merges import MergeRecord
from disputes_app.domain.register_lists import GROUP_OF, Register
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.register_merges import part_records
from disputes_app.services.registers import (
    Contacts,
    RecordView,
    change_contacts,
    record_view,
)
from ui.actions import ActionId
from ui.badges import Badge, BadgeLabel
from ui.banner import Banner
from ui.case_words import CaseWords
from ui.desk import Desk
from ui.dossier.related import RelatedDossiers
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.keyset_table import KeysetModel
from ui.keyset_view import KeysetTable
from ui.page import Page
from ui.registers.columns import record_case_columns, record_fetch
from ui.registers.record_card import RecordCard
from ui.sides import Pane, Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text

CARD_WIDTH = 380
STACKED_BELOW = 1000
STACKED_CARD = 260


class RecordPage(Page):
    """One record in a tab of its own; ``key`` is its id."""

    REGISTER: ClassVar[Register]

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._record_id = int(key)
        self._view: RecordView | None = None
        self._is_stale = False
        self.banner = Banner()
        self.name = QLabel()
        self.number = QLabel()
        self.marks = QWidget()
        self._marks = FlowLayout(spacing=Space.TIGHT)
        self.card = RecordCard(self.REGISTER)
        columns = record_case_columns(CaseWords(desk.context))
        self.model: KeysetModel[CaseRow] = KeysetModel(
            columns, lambda row: row.id, desk.reads, parent=self
        )
        self.table: KeysetTable[CaseRow] = KeysetTable(self.model, self.tr("案件"))
        self.empty = EmptyState(self.tr("没有案件"), self.tr("这条记录名下没有案件。"))
        self.leads_button = QPushButton()
        self.dossiers = RelatedDossiers(desk, by=FieldType.EMPLOYER)
        self._stack = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.read()

    @property
    def view(self) -> RecordView | None:
        """The record as it was last read; None before that."""
        return self._view

    def read(self) -> None:
        """Read the record and its cases anew."""
        self._is_stale = False
        context, register, record_id = self.desk.context, self.REGISTER, self._record_id
        self._question.ask(lambda _progress: record_view(context, register, record_id))
        self.model.ask(record_fetch(context, register, record_id))

    def shown(self) -> None:
        """Read anew what was changed while another page was in front."""
        if self._is_stale:
            self.read()

    def _note_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refresh, and save what is being changed."""
        offered: dict[ActionId, Callable[[], None]] = {ActionId.REFRESH: self.read}
        if self.card.is_editing:
            offered[ActionId.SAVE] = self.card.send
        return offered

    def has_unsaved_input(self) -> bool:
        """Say whether something was typed that is not saved."""
        return self.card.has_unsaved_input

    def _on_view(self, view: RecordView) -> None:
        self._view = view
        self.name.setText(view.name)
        self.number.setText(view.number or self.tr("未登记号码"))
        self._show_marks(view)
        leads = view.stands_for != view.id
        self.leads_button.setVisible(leads)
        self.leads_button.setText(self.tr("已并入另一条记录，打开"))
        may_part = Right.MERGE_RECORDS in RIGHTS[self.desk.actor.role]
        self.card.show_view(view, may_part=may_part)
        self.title_changed.emit(view.name)
        self.handlers_changed.emit()

    def _show_marks(self, view: RecordView) -> None:
        while (item := self._marks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for badge in self._badges(view):
            self._marks.addWidget(BadgeLabel(badge))
        self.marks.setVisible(self._marks.count() > 0)

    def _badges(self, view: RecordView) -> list[Badge]:
        """Return what stands out, and how many cases each line has."""
        found = []
        if view.open_cases:
            text = self.tr("在办 {count} 件").format(count=view.open_cases)
            found.append(Badge(text, Tone.WARNING))
        if view.largest >= GROUP_OF:
            text = self.tr("在办群体案件，最多 {count} 人").format(count=view.largest)
            found.append(Badge(text, Tone.DANGER))
        for one in view.counts:
            text = self.tr("{line}：在办 {open} 件，共 {all} 件").format(
                line=code_text(one.line), open=one.open_cases, all=one.all_cases
            )
            found.append(Badge(text, Tone.NEUTRAL))
        return found

    def _save(self, contacts: Contacts) -> None:
        view = self._view
        if view is None:
            return
        context, actor, register = self.desk.context, self.desk.actor, self.REGISTER
        seen = view.contacts
        task = self.desk.writes.start(
            lambda _progress: change_contacts(
                context, actor, register, view.id, contacts, seen=seen
            )
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)

    def _on_saved(self, change: object) -> None:
        self.card.leave()
        self.banner.tell(Tone.SUCCESS, self.tr("已保存"), self.tr("各案件中记载的内容不变。"))
        self.desk.data_changed.emit(change)

    def _part(self, merge: MergeRecord, reason: str) -> None:
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.writes.start(
            lambda _progress: part_records(context, actor, merge.id, reason)
        )
        task.succeeded.connect(self._on_parted)
        task.failed.connect(self.banner.show_error)

    def _on_parted(self, change: object) -> None:
        self.card.leave()
        self.banner.tell(
            Tone.SUCCESS, self.tr("已撤销合并"), self.tr("合并时移来的案件已归回原记录。")
        )
        self.desk.data_changed.emit(change)

    def _on_loaded(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        if self.model.rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _open_case(self, row: CaseRow) -> None:
        self.desk.open_case(row.id, row.shown_number)

    def _open_survivor(self) -> None:
        if self._view is not None:
            self.desk.open_record(self.REGISTER, self._view.stands_for, self._view.name)

    def _on_failed(self, error: Exception) -> None:
        self.banner.show_error(error)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_view)
        self._question.failed.connect(self._on_failed)
        self.model.reloaded.connect(self._on_loaded)
        self.model.load_failed.connect(self._on_failed)
        self.table.row_chosen.connect(self._open_case)
        self.leads_button.clicked.connect(self._open_survivor)
        self.card.contacts_given.connect(self._save)
        self.card.part_asked.connect(self._part)
        self.card.record_asked.connect(
            lambda row: self.desk.open_record(self.REGISTER, row.id, row.name)
        )
        self.card.changed.connect(self.handlers_changed)
        self.desk.data_changed.connect(lambda _change: self._note_change())
        self.desk.actor_changed.connect(lambda _actor: self._note_change())

    def _lay_out(self) -> None:
        self.name.setProperty("role", "heading")
        self.number.setProperty("role", "muted")
        for label in (self.name, self.number):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.leads_button.setProperty("role", "link")
        self.leads_button.setAutoDefault(True)
        self.leads_button.hide()
        self.marks.setLayout(self._marks)
        head = QHBoxLayout()
        head.setSpacing(Space.NORMAL)
        head.addWidget(self.name)
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.leads_button)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        sides = Sides(
            self._left_side(),
            self.card,
            narrow_width=CARD_WIDTH,
            breaks_at=STACKED_BELOW,
            stacked_height=STACKED_CARD,
        )
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self.marks)
        column.addWidget(self.banner)
        column.addWidget(sides, 1)

    def _left_side(self) -> QWidget:
        """Return what stands beside the card: its cases."""
        self.dossiers.hide()
        return self._stack

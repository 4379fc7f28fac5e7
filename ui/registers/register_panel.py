"""One register as a list that is searched, with the records that may be one behind a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.register_lists import Double, Register, RegisterRow
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.register_merges import merge_records, tell_apart
from disputes_app.services.registers import MOST_DOUBLES, count_records, suspected_doubles
from ui.banner import Banner
from ui.desk import Desk
from ui.empty import EmptyState
from ui.keyset_table import KeysetModel
from ui.keyset_view import KeysetTable
from ui.registers.columns import register_columns, register_fetch
from ui.registers.doubles_panel import DoublesPanel
from ui.registers.merge_form import MergeForm
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

PAUSE_MS = 200
SEARCH_WIDTH = 300


class RegisterPanel(QWidget):
    """Searches, opens, and merges records.

    Signals:
        changed: what can be saved or typed is another thing now.
    """

    changed = Signal()

    def __init__(self, register: Register, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._desk = desk
        self._has_started = False
        self.banner = Banner()
        self.search = QLineEdit()
        self.count = QLabel()
        self.model: KeysetModel[RegisterRow] = KeysetModel(
            register_columns(register), lambda row: row.id, desk.reads, parent=self
        )
        is_firm = register is Register.EMPLOYER
        name = self.tr("用人单位") if is_firm else self.tr("人员")
        self.table: KeysetTable[RegisterRow] = KeysetTable(self.model, name, many=True)
        self.empty = EmptyState()
        self.doubles = DoublesPanel(register)
        self.doubles_button = QPushButton(self.tr("疑似重复"))
        self.doubles_button.setCheckable(True)
        self.merge_button = QPushButton(self.tr("合并选中的两条…"))
        self.form = MergeForm(register)
        self.form.hide()
        self._counting = LatestQuestion(desk.searches, self)
        self._doubling = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def look(self) -> None:
        """Read the list when it is first seen; later, look whether it is still true."""
        if self._has_started:
            self.model.reload()
        else:
            self._ask()
        self._recount()

    def take_focus(self) -> None:
        """Put the cursor where one searches."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def save(self) -> None:
        """Merge what is being asked about."""
        self.form.send()

    @property
    def is_merging(self) -> bool:
        """Whether a merge is being asked about."""
        return not self.form.isHidden()

    def _text(self) -> str:
        return self.search.text().strip()

    def _ask(self) -> None:
        self._has_started = True
        self._pause.stop()
        self.model.ask(register_fetch(self._desk.context, self._register, self._text()))
        self._recount()

    def _recount(self) -> None:
        context, register, text = self._desk.context, self._register, self._text()
        self._counting.ask(lambda _progress: count_records(context, register, text))
        self._doubling.ask(lambda _progress: suspected_doubles(context, register))

    def _on_count(self, count: int) -> None:
        self.count.setText(self.tr("共 {count} 条").format(count=f"{count:,}"))

    def _on_doubles(self, doubles: Sequence[Double]) -> None:
        self.doubles.show_doubles(doubles, may_merge=self._may_merge(), most=MOST_DOUBLES)
        shown = f"{MOST_DOUBLES}+" if len(doubles) >= MOST_DOUBLES else str(len(doubles))
        self.doubles_button.setText(self.tr("疑似重复 {count} 组").format(count=shown))

    def _on_loaded(self) -> None:
        if not self.doubles_button.isChecked():
            self._show_list()
        if self.model.rows and self.table.current_row() is None:
            self.table.start_at_top()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        if self.model.rows:
            return
        if self._text():
            self.empty.say(
                self.tr("没有找到“{text}”").format(text=self._text()),
                self.tr("可以按名称、拼音、号码的开头或者电话查找。举报人不在登记簿中。"),
            )
        else:
            self.empty.say(
                self.tr("登记簿还是空的"), self.tr("登记案件时，当事人会自动记入登记簿。")
            )

    def _show_doubles(self, shown: bool) -> None:
        if shown:
            self._stack.setCurrentWidget(self.doubles)
            self.doubles.take_focus()
        else:
            self._show_list()
        self._enable()

    def _may_merge(self) -> bool:
        return Right.MERGE_RECORDS in RIGHTS[self._desk.actor.role]

    def _chosen(self) -> list[RegisterRow]:
        return [row for row in self.model.rows if row.id in self.table.selected_ids]

    def _enable(self) -> None:
        is_list = not self.doubles_button.isChecked()
        chosen = self._chosen() if is_list else []
        self.merge_button.setVisible(is_list and self._may_merge())
        self.merge_button.setEnabled(len(chosen) == 2)

    def _merge_chosen(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 2:
            self._begin(*chosen)

    def _begin(self, kept: RegisterRow, gone: RegisterRow) -> None:
        self.banner.hide()
        self.form.begin(kept, gone)
        self.changed.emit()

    def _leave(self) -> None:
        self.form.hide()
        (self.doubles if self.doubles_button.isChecked() else self.table).setFocus()
        self.changed.emit()

    def _merge(self, kept_id: int, gone_id: int, reason: str) -> None:
        context, actor, register = self._desk.context, self._desk.actor, self._register
        self.form.setEnabled(False)
        task = self._desk.writes.start(
            lambda _progress: merge_records(context, actor, register, kept_id, gone_id, reason)
        )
        task.succeeded.connect(self._on_merged)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self.form.setEnabled(True))

    def _tell_apart(self, one: RegisterRow, other: RegisterRow) -> None:
        context, actor, register = self._desk.context, self._desk.actor, self._register
        task = self._desk.writes.start(
            lambda _progress: tell_apart(context, actor, register, one.id, other.id)
        )
        task.succeeded.connect(self._on_told_apart)
        task.failed.connect(self.banner.show_error)

    def _on_told_apart(self, change: object) -> None:
        self.banner.tell(
            Tone.SUCCESS, self.tr("已记住不是同一条"), self.tr("以后不再列为疑似重复。")
        )
        self._desk.data_changed.emit(change)

    def _on_merged(self, change: object) -> None:
        self._leave()
        self.table.clear_choice()
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已合并"),
            self.tr("可以在保留的记录中查看和撤销。"),
        )
        self._desk.data_changed.emit(change)

    def _open(self, row: RegisterRow) -> None:
        self._desk.open_record(self._register, row.id, row.name)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._on_search)
        self._pause.timeout.connect(self._ask)
        self.doubles_button.toggled.connect(self._show_doubles)
        self.merge_button.clicked.connect(self._merge_chosen)
        self.doubles.merge_asked.connect(self._begin)
        self.doubles.record_asked.connect(self._open)
        self.doubles.apart_asked.connect(self._tell_apart)
        self.form.submitted.connect(self._merge)
        self.form.left.connect(self._leave)
        self.table.row_chosen.connect(self._open)
        self.table.selection_changed.connect(lambda _all, _hidden: self._enable())
        self.model.reloaded.connect(self._on_loaded)
        self.model.load_failed.connect(self.banner.show_error)
        self._counting.answered.connect(self._on_count)
        self._counting.failed.connect(self.banner.show_error)
        self._doubling.answered.connect(self._on_doubles)
        self._doubling.failed.connect(self.banner.show_error)
        self._desk.actor_changed.connect(lambda _actor: self._on_actor())

    def _on_actor(self) -> None:
        self._enable()
        if self._has_started:
            self._recount()

    def _on_search(self) -> None:
        self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("名称、拼音、号码或电话"))
        self.search.setAccessibleName(self.tr("在登记簿中查找"))
        self.count.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.search)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.merge_button)
        row.addWidget(self.doubles_button)
        for part in (self.table, self.empty, self.doubles):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self.banner)
        column.addWidget(self.form)
        column.addWidget(self._stack, 1)
        self._enable()

"""The members of a group: which are meant, how each stands, and what an act would do there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from disputes_app.domain.case_group import GroupMember
from disputes_app.domain.cases import CaseId
from disputes_app.services.group_acts import MemberEffect
from ui.case_words import CaseWords
from ui.fields.line_field import Read
from ui.fields.text_fields import MoneyField
from ui.groups.words import effect_text, given_head
from ui.settings_page.plain_table import look_plain, put_text
from ui.wording import code_text, day_text, money_text

NUMBER, WHO, STAGE, LAST_DAY, CLAIMED, AWARDED, OWN, EFFECT = range(8)
WIDTHS = (290, 130, 80, 96, 96, 96, 110)


class MemberTable(QTableWidget):
    """One row a case, with a box that says whether it is meant; all are at first.

    Signals:
        chosen_changed: other cases are meant, or an amount of one was typed.
        opened: the case of a row that was chosen to be opened.
    """

    chosen_changed = Signal()
    opened = Signal(object)

    def __init__(self, words: CaseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._members: tuple[GroupMember, ...] = ()
        self._places: dict[CaseId, int] = {}
        self._left_out: set[CaseId] = set()
        self._reader = MoneyField(parent=self)
        self._reader.hide()
        self._is_filling = False
        self.setAccessibleName(self.tr("群体成员"))
        look_plain(
            self,
            [
                self.tr("案号"),
                self.tr("申请人"),
                self.tr("阶段"),
                self.tr("最后一日"),
                self.tr("请求"),
                self.tr("已定"),
                self.tr("本案金额"),
                self.tr("办理结果"),
            ],
            WIDTHS,
        )
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.show_acting(acting=False, own="")
        self.itemChanged.connect(self._on_changed)
        self.itemDoubleClicked.connect(self._on_double)

    @property
    def chosen(self) -> tuple[GroupMember, ...]:
        """The cases that are meant, in the order of the rows."""
        return tuple(one for one in self._members if one.case_id not in self._left_out)

    @property
    def marked(self) -> tuple[GroupMember, ...]:
        """The cases whose rows are selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return tuple(self._members[row] for row in rows)

    def show_members(self, members: Sequence[GroupMember]) -> None:
        """Show these cases; who was left out stays so, and what was typed stays."""
        typed = {one.case_id: self._text(row) for row, one in enumerate(self._members)}
        current = self.currentRow()
        self._members = tuple(members)
        self._places = {one.case_id: row for row, one in enumerate(self._members)}
        self._left_out &= {one.case_id for one in members}
        self._is_filling = True
        head = given_head({one.row.line for one in members})
        self.setHorizontalHeaderItem(AWARDED, QTableWidgetItem(head))
        self.setRowCount(len(members))
        for row, member in enumerate(members):
            self._fill(row, member, typed.get(member.case_id, ""))
        self._is_filling = False
        if members:
            self.setCurrentCell(max(current, 0), NUMBER)

    def show_acting(self, *, acting: bool, own: str) -> None:
        """Show the columns of an act, or those of the plain list; ``own`` names the amount."""
        for column in (STAGE, LAST_DAY, AWARDED):
            self.setColumnHidden(column, acting)
        self.setColumnHidden(CLAIMED, acting and not own)
        self.setColumnHidden(OWN, not own)
        self.setColumnHidden(EFFECT, not acting)
        if own:
            head = self.tr("本案{name}").format(name=own)
            self.setHorizontalHeaderItem(OWN, QTableWidgetItem(head))
        if not acting:
            self.show_effects(())

    def show_effects(self, effects: Sequence[MemberEffect]) -> None:
        """Say what the act would do in each case; nothing where it was not looked at."""
        found = {one.case_id: one for one in effects}
        self._is_filling = True
        for row, member in enumerate(self._members):
            effect = found.get(member.case_id)
            text = "" if effect is None else effect_text(effect)
            if effect is not None and effect.refusal is not None:
                text = self.tr("不能办：{why}").format(why=text)
            put_text(self, row, EFFECT, text)
        self._is_filling = False

    def leave_out(self, case_ids: Collection[CaseId]) -> None:
        """Take cases out of what is meant."""
        self._set_left_out(self._left_out | set(case_ids))

    def choose_all(self) -> None:
        """Mean every case again."""
        self._set_left_out(set())

    def choose_marked(self) -> None:
        """Mean only the cases whose rows are selected."""
        meant = {one.case_id for one in self.marked}
        self._set_left_out({one.case_id for one in self._members} - meant)

    def own_amount(self, case_id: CaseId) -> int | None:
        """Return the amount typed for a case; None where there is none, or none to be read."""
        text = self._text(self._places.get(case_id, -1)).strip()
        if not text:
            return None
        read = self._reader.read(text)
        return read.value if isinstance(read, Read) else None

    def _fill(self, row: int, member: GroupMember, typed: str) -> None:
        case = member.row
        number = put_text(self, row, NUMBER, case.shown_number)
        number.setFlags(number.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_out = member.case_id in self._left_out
        number.setCheckState(Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked)
        badge = self._words.badge(case)
        due = self._words.last_day(case)
        who = case.applicant_names
        if member.is_lead:
            who = self.tr("{who}（牵头）").format(who=who)
        ended = badge.text if badge is not None and not case.open else ""
        texts = {
            WHO: who,
            STAGE: code_text(case.stage) if case.stage is not None else "—",
            LAST_DAY: ended or day_text(due),
            CLAIMED: money_text(member.claimed_fen),
            AWARDED: money_text(member.awarded_fen),
            EFFECT: "",
        }
        for column, text in texts.items():
            item = put_text(self, row, column, text)
            if column in {CLAIMED, AWARDED}:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        own = QTableWidgetItem(typed)
        own.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, OWN, own)

    def _text(self, row: int) -> str:
        item = self.item(row, OWN)
        return "" if item is None else item.text()

    def _set_left_out(self, left_out: set[CaseId]) -> None:
        self._left_out = left_out
        self._is_filling = True
        for row, member in enumerate(self._members):
            self._tick(row, ticked=member.case_id not in left_out)
        self._is_filling = False
        self.chosen_changed.emit()

    def _tick(self, row: int, *, ticked: bool) -> None:
        item = self.item(row, NUMBER)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if self._is_filling:
            return
        case_id = self._members[item.row()].case_id
        if item.column() == NUMBER:
            if item.checkState() is Qt.CheckState.Checked:
                self._left_out.discard(case_id)
            else:
                self._left_out.add(case_id)
            self.chosen_changed.emit()
        elif item.column() == OWN:
            self._tidy(item)
            self.chosen_changed.emit()

    def _tidy(self, item: QTableWidgetItem) -> None:
        """Show an amount as all amounts are shown; what cannot be read is taken away."""
        read = self._reader.read(item.text()) if item.text().strip() else None
        self._is_filling = True
        item.setText(self._reader.text_of(read.value) if isinstance(read, Read) else "")
        self._is_filling = False

    def _on_double(self, item: QTableWidgetItem) -> None:
        if item.column() != OWN:
            self.opened.emit(self._members[item.row()])

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if not is_editing and row >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._members[row])
        elif not is_editing and row >= 0 and event.key() == Qt.Key.Key_Space:
            self._tick(row, ticked=self._members[row].case_id in self._left_out)
        else:
            super().keyPressEvent(event)

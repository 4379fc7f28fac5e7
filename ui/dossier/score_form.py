"""The score sheet of one file: points to deduct and why, typed into the table."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.file_check_log import CheckedFile
from disputes_app.domain.score_sheet import FULL, Deduction, ScoreItem
from disputes_app.services.file_checks import Scoring
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.leavable import LeavableFrame
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Space
from ui.wording import name_of

SECTION, ITEM, MOST, POINTS, REASON = range(5)
WIDTHS = (90, 250, 56, 56)
FIELD_WIDTH = 460


class ScoringFor(enum.Enum):
    """What a score is entered for."""

    FIRST = enum.auto()
    CORRECTION = enum.auto()
    ANSWER = enum.auto()


class ScoreForm(LeavableFrame):
    """Type a number under 扣分 and a reason beside it; what is left stands below.

    Signals:
        entered: Scoring, reason (empty for a first score), what it is for.
        left: it was given up.
    """

    entered = Signal(object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._sheet: tuple[ScoreItem, ...] = ()
        self._target = ""
        self._for = ScoringFor.FIRST
        self.title, self.total = QLabel(), QLabel()
        self.table = QTableWidget()
        self.note = TextField(longest=500, placeholder=self.tr("可不填"))
        self.reviewer = TextField(placeholder=self.tr("不填为当前人员"))
        self.reason = TextField(longest=500, required=True)
        self.fields = FormColumn()
        self.save_button = QPushButton()
        self.cancel_button = QPushButton(self.tr("取消（Esc）"))
        self._lay_out()
        self.table.itemChanged.connect(lambda _item: self._count())
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self.fields.completed.connect(self.save_button.setFocus)

    def begin(self, sheet: Sequence[ScoreItem], file: CheckedFile, wanted: ScoringFor) -> None:
        """Ask for the score of a file; what was deducted before stands there."""
        self._sheet, self._target, self._for = tuple(sheet), file.key, wanted
        text = self.tr("第 {place} 件 {name}（承办人 {handler}）")
        self.title.setText(
            text.format(place=file.place, name=file.name, handler=file.handler or "—")
        )
        known = {one.item: one for one in file.deductions}
        self._fill(known)
        first = wanted is ScoringFor.FIRST
        for field in (self.note, self.reviewer, self.reason):
            field.clear()
        self.reason.set_required(not first)
        self.fields.set_row_visible(self.reason, not first)
        self.fields.set_row_visible(self.note, first)
        self.save_button.setText(
            {
                ScoringFor.FIRST: self.tr("登记评分"),
                ScoringFor.CORRECTION: self.tr("更正评分"),
                ScoringFor.ANSWER: self.tr("答复并更正"),
            }[wanted]
        )
        self._count()
        self.show()
        self.table.setCurrentCell(0, POINTS)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def deduct(self, item: str, points: str, reason: str) -> None:
        """Write a deduction into its row, as if it had been typed."""
        for row, one in enumerate(self._sheet):
            if one.id == item:
                self._cell(row, POINTS).setText(points)
                self._cell(row, REASON).setText(reason)

    def save(self) -> None:
        """Hand on what was typed, if it is whole."""
        if self._for is not ScoringFor.FIRST and not self.reason.check():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        scoring = Scoring(self._target, self.deductions(), self.note.text(), self.reviewer.text())
        reason = "" if self._for is ScoringFor.FIRST else self.reason.text().strip()
        self.entered.emit(scoring, reason, self._for)

    def deductions(self) -> tuple[Deduction, ...]:
        """Return the rows in which something was typed; what is no number is none."""
        found = []
        for row, one in enumerate(self._sheet):
            points = self._cell(row, POINTS).text().strip()
            reason = self._cell(row, REASON).text().strip()
            if points or reason:
                number = int(points) if points.isdecimal() else 0
                found.append(Deduction(one.id, number, reason))
        return tuple(found)

    def leave(self) -> None:
        """Give it up."""
        self.hide()
        self.left.emit()

    def _fill(self, known: dict[str, Deduction]) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._sheet))
        before = ""
        for row, one in enumerate(self._sheet):
            section = name_of(one.section)
            put_text(self.table, row, SECTION, "" if section == before else section)
            before = section
            put_text(self.table, row, ITEM, name_of(one.name))
            put_text(self.table, row, MOST, str(one.points))
            found = known.get(one.id)
            for column, text in (
                (POINTS, "" if found is None else str(found.points)),
                (REASON, "" if found is None else found.reason),
            ):
                cell = put_text(self.table, row, column, text)
                cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsEditable)
            for column in (MOST, POINTS):
                self._cell(row, column).setTextAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        self.table.blockSignals(False)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        return self.table.item(row, column) or put_text(self.table, row, column, "")

    def _count(self) -> None:
        lost = sum(one.points for one in self.deductions())
        text = self.tr("扣 {lost} 分，得 {left} 分")
        self.total.setText(text.format(lost=lost, left=max(0, FULL - lost)))

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("评分表"))
        look_plain(
            self.table,
            [
                self.tr("部分"),
                self.tr("评查项目"),
                self.tr("满分"),
                self.tr("扣分"),
                self.tr("扣分理由"),
            ],
            WIDTHS,
        )
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.fields.add(self.tr("评语"), self.note)
        self.fields.add(self.tr("理由"), self.reason, mark=True)
        self.fields.add(self.tr("评查人"), self.reviewer)
        for field in (self.note, self.reason):
            field.setMinimumWidth(FIELD_WIDTH)
        self.title.setProperty("role", "cardTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.total, 1)
        for button in (self.cancel_button, self.save_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addWidget(self.fields)
        column.addLayout(buttons)

"""Which records of a register may be one, and what is done about it?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.register_lists import Double, Register, RegisterRow
from ui.empty import EmptyState
from ui.registers.columns import number_text
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space

WIDTHS = (290, 180, 290, 180, 80)


class DoublesPanel(QWidget):
    """One line for each pair that may be one; Enter or the button asks for the merge.

    Signals:
        merge_asked: the two RegisterRows, the one proposed to stay first.
        record_asked: the RegisterRow to open.
        apart_asked: the two RegisterRows that are not one.
    """

    merge_asked = Signal(object, object)
    record_asked = Signal(object)
    apart_asked = Signal(object, object)

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._pairs: list[tuple[RegisterRow, RegisterRow]] = []
        number = self.tr("号码")
        self.table = KeyedTable(
            self.tr("疑似重复"),
            [self.tr("记录"), number, self.tr("可能相同的记录"), number, self.tr("案件")],
            WIDTHS,
        )
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.merge_button = QPushButton(self.tr("合并…"))
        self.merge_button.setProperty("role", "primary")
        self.open_button = QPushButton(self.tr("打开记录"))
        is_firm = register is Register.EMPLOYER
        self.apart_button = QPushButton(
            self.tr("不是同一单位") if is_firm else self.tr("不是同一人")
        )
        self._empty = EmptyState(
            self.tr("没有疑似重复的记录"),
            self.tr("名称去掉地区和组织形式后相同，或者同名同电话的记录，会列在这里。"),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.merge_button.clicked.connect(self._ask_merge)
        self.open_button.clicked.connect(self._ask_record)
        self.apart_button.clicked.connect(self._ask_apart)
        self.table.cellActivated.connect(lambda _row, _column: self._ask_merge())

    def show_doubles(self, doubles: Sequence[Double], *, may_merge: bool, most: int) -> None:
        """Show other pairs; each record is put beside the first of its group."""
        self._pairs = [(one.rows[0], row) for one in doubles for row in one.rows[1:]]
        rows = [
            KeyedRow(
                place,
                (
                    first.name,
                    number_text(self._register, first.number),
                    second.name,
                    number_text(self._register, second.number),
                    f"{first.all_cases} / {second.all_cases}",
                ),
            )
            for place, (first, second) in enumerate(self._pairs)
        ]
        self.table.show_rows(rows)
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        full = len(doubles) >= most
        text = self.tr("名称或电话相同，号码没有互相排除，请核对证照后决定。")
        if full:
            text += self.tr("这里最多列 {most} 组，处理后会继续列出。").format(most=most)
        self.note.setText(text)
        for part in (self.note, self.open_button, self.apart_button, self.merge_button):
            part.setVisible(bool(rows))
        self.merge_button.setEnabled(bool(rows) and may_merge)
        tip = "" if may_merge else self.tr("合并记录须由负责人进行。")
        self.merge_button.setToolTip(tip)
        self.apart_button.setEnabled(bool(rows) and may_merge)
        self.apart_button.setToolTip(tip or self.tr("记住这两条是两家（两人），不再列出"))
        self.open_button.setEnabled(bool(rows))

    def take_focus(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pair(self) -> tuple[RegisterRow, RegisterRow] | None:
        key = self.table.key
        return None if key is None or key >= len(self._pairs) else self._pairs[key]

    def _ask_merge(self) -> None:
        pair = self._pair()
        if pair is not None and self.merge_button.isEnabled():
            self.merge_asked.emit(*pair)

    def _ask_apart(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.apart_asked.emit(*pair)

    def _ask_record(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.record_asked.emit(pair[1])

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.apart_button)
        buttons.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(buttons)
        column.addWidget(self._stack, 1)

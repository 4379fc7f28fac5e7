"""Which of two records stands for both, and why are they one?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.register_lists import Register, RegisterRow
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.registers.columns import number_text
from ui.tokens import Space

REASON_LINES = 2


class MergeForm(QFrame):
    """Names both records, lets them change places, and asks for the reason.

    Signals:
        submitted: id of the record that stays, id of the one that leads to it, the reason.
        left: they stay two.
    """

    submitted = Signal(int, int, str)
    left = Signal()

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._register = register
        self._kept: RegisterRow | None = None
        self._gone: RegisterRow | None = None
        self.kept_label = QLabel()
        self.gone_label = QLabel()
        self.swap_button = QPushButton(self.tr("对调"))
        self.reason = NoteField(required=True, lines=REASON_LINES, longest=500)
        self.submit = QPushButton(self.tr("合并（Ctrl+S）"))
        self.submit.setProperty("role", "primary")
        self._leave = QPushButton(self.tr("取消（Esc）"))
        self._form = FormColumn()
        self._lay_out()
        self.swap_button.clicked.connect(self._swap)
        self.submit.clicked.connect(self.send)
        self._leave.clicked.connect(self.left)
        self._form.completed.connect(lambda: self.submit.setFocus(Qt.FocusReason.TabFocusReason))

    @property
    def has_unsaved_input(self) -> bool:
        """Whether a reason was begun."""
        return not self.isHidden() and bool(self.reason.value())

    def begin(self, kept: RegisterRow, gone: RegisterRow) -> None:
        """Ask about two records; the one with a number is proposed to stay."""
        if gone.number and not kept.number:
            kept, gone = gone, kept
        self._kept, self._gone = kept, gone
        self.reason.set_value("")
        self._say()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Hand over what was decided, if there is a reason."""
        if self._kept is not None and self._gone is not None and self._form.check():
            self.submitted.emit(self._kept.id, self._gone.id, self.reason.value())

    def _swap(self) -> None:
        self._kept, self._gone = self._gone, self._kept
        self._say()

    def _say(self) -> None:
        if self._kept is not None and self._gone is not None:
            self.kept_label.setText(self._words(self._kept))
            self.gone_label.setText(self._words(self._gone))

    def _words(self, row: RegisterRow) -> str:
        return self.tr("{name}　{number}　案件 {count} 件").format(
            name=row.name, number=number_text(self._register, row.number), count=row.all_cases
        )

    def _lay_out(self) -> None:
        title = QLabel(self.tr("合并两条记录"))
        title.setProperty("role", "cardTitle")
        note = QLabel(self.tr("并入者的案件都归到保留的记录下，两条记录都不删除，可以随时撤销。"))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        for label in (self.kept_label, self.gone_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        self._form.add(self.tr("保留"), self.kept_label)
        self._form.add(self.tr("并入"), self.gone_label)
        self._form.add(self.tr("理由"), self.reason, mark=True)
        self.reason.setMinimumWidth(360)
        buttons = QHBoxLayout()
        buttons.addWidget(self.swap_button)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (title, note, self._form):
            column.addWidget(part)
        column.addLayout(buttons)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.submit.hasFocus():
            self.send()
        else:
            super().keyPressEvent(event)

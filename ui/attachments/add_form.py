"""What is said about files before they are added: what they are, and which entry they prove?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.attachments import AttachmentKind, NewAttachment
from ui.attachments.picked import Picked
from ui.attachments.row_words import entry_text, provable
from ui.case_page.reading import CaseFile
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.tokens import Space
from ui.wording import code_text, day_text

LONGEST_NAME, LONGEST_NOTE = 120, 200
MOST_NAMED = 6
LEAST_ENTRY = 14
NOTHING = 0
"""Key of the choice of no entry."""


class AddForm(QFrame):
    """Kind, entry, remark, and for a single file its name.  Enter moves on, Ctrl+S adds.

    Signals:
        submitted: what was picked (a list of Picked) and the NewAttachment about it.
        left: nothing is added now.
    """

    submitted = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._picked: list[Picked] = []
        self._what = QLabel()
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setWordWrap(True)
        self._what.setProperty("role", "muted")
        kinds = [Choice(one, code_text(one)) for one in AttachmentKind]
        self.name = TextField(required=True, longest=LONGEST_NAME)
        self.kind = ChoiceField(kinds, required=True)
        self.entry: ChoiceField[int] = ChoiceField()
        self.note = TextField(longest=LONGEST_NOTE)
        self.protected = QCheckBox(self.tr("涉及受保护的举报人"))
        self._cover = QLabel(self.tr("勾选后不显示文件名称，也不随案移送；查看将记入操作记录。"))
        self._cover.setProperty("role", "small")
        self._cover.setWordWrap(True)
        self.submit = QPushButton(self.tr("添加（Ctrl+S）"))
        self.submit.setProperty("role", "primary")
        self._leave = QPushButton(self.tr("取消（Esc）"))
        self._form = FormColumn()
        self._form.add(self.tr("名称"), self.name, mark=True)
        self._form.add(self.tr("类别"), self.kind, mark=True)
        self._form.add(self.tr("证明事项"), self.entry)
        self._form.add(self.tr("备注"), self.note)
        self._form.add(self.tr("保密"), self.protected)
        self._form.add_wide(self._cover)
        self.entry.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.entry.setMinimumContentsLength(LEAST_ENTRY)
        self._lay_out()
        self._form.completed.connect(lambda: self.submit.setFocus(Qt.FocusReason.TabFocusReason))
        self.submit.clicked.connect(self.send)
        self._leave.clicked.connect(self.left)

    def begin(self, picked: Sequence[Picked], file: CaseFile) -> None:
        """Ask about ``picked``; what was typed for others is forgotten."""
        self._picked = list(picked)
        is_single = len(self._picked) == 1
        self._form.set_row_visible(self.name, is_single)
        self.name.set_value(self._picked[0].name if is_single else None)
        self.kind.set_value(None)
        none = Choice(NOTHING, self.tr("不证明某一事项"))
        entries = [
            Choice(one.event.seq, f"{day_text(one.event.happened_on)} {entry_text(one)}")
            for one in provable(file)
        ]
        self.entry.set_choices([none, *entries])
        self.entry.set_value(NOTHING)
        self.note.set_value(None)
        self._form.set_row_visible(self.protected, file.view.protected)
        self.protected.setChecked(file.view.protected)
        self._cover.setVisible(file.view.protected)
        self._what.setText(self._names())
        self._what.setVisible(not is_single)

    @property
    def picked(self) -> tuple[Picked, ...]:
        """What waits to be added."""
        return tuple(self._picked)

    def forget(self) -> None:
        """Wait for nothing any more."""
        self._picked = []

    def take_focus(self) -> None:
        """Put the cursor into the kind: a name is there already."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Hand over what was said, if it is in order."""
        if not self._picked or not self._form.check():
            return
        new = NewAttachment(
            self.kind.value() or AttachmentKind.OTHER,
            self.entry.value() or None,
            self.note.value() or "",
            self.protected.isChecked(),
            (self.name.value() or "") if len(self._picked) == 1 else "",
        )
        self.submitted.emit(list(self._picked), new)

    def _names(self) -> str:
        names = [one.name for one in self._picked[:MOST_NAMED]]
        rest = len(self._picked) - len(names)
        if rest > 0:
            names.append(self.tr("另有 %n 份", "", rest))
        return "\n".join(names)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("添加附件"))
        title.setProperty("role", "cardTitle")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (title, self._what, self._form):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.submit.hasFocus():
            self.send()
        else:
            super().keyPressEvent(event)

"""Why is a file taken out of its case?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.attachments import Attachment, AttachmentId
from ui.attachments.row_words import shown_name
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.tokens import Space

REASON_LINES = 3


class RemoveForm(QFrame):
    """Names the file and asks for the reason.

    Signals:
        submitted: the id of the file and the reason.
        left: the file stays.
    """

    submitted = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._attachment_id: AttachmentId | None = None
        self._title = QLabel()
        self._title.setProperty("role", "cardTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.reason = NoteField(required=True, lines=REASON_LINES)
        self.submit = QPushButton(self.tr("移除（Ctrl+S）"))
        self.submit.setProperty("role", "primary")
        self._leave = QPushButton(self.tr("取消（Esc）"))
        self._form = FormColumn()
        self._form.add(self.tr("移除理由"), self.reason, mark=True)
        self._lay_out()
        self._form.completed.connect(lambda: self.submit.setFocus(Qt.FocusReason.TabFocusReason))
        self.submit.clicked.connect(self.send)
        self._leave.clicked.connect(self.left)

    def begin(self, attachment: Attachment) -> None:
        """Ask why ``attachment`` goes."""
        self._attachment_id = attachment.id
        self._title.setText(self.tr("移除：{name}").format(name=shown_name(attachment)))
        self.reason.set_value("")

    def take_focus(self) -> None:
        """Put the cursor into the reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Hand over the reason, if there is one."""
        if self._attachment_id is not None and self._form.check():
            self.submitted.emit(self._attachment_id, self.reason.value())

    def _lay_out(self) -> None:
        note = QLabel(self.tr("移除后附件仍留在目录中，注明理由；文件不会删除，也不随案移送。"))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (self._title, note, self._form):
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

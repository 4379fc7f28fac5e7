"""A long text of a paper beside it, with a window of its own to write it in at ease."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.rich_text import LONGEST
from ui.fields.rich_text_field import RichTextField
from ui.fields.text_fields import NoteField
from ui.tokens import Space

SIZE = (860, 600)


class RichNote(QWidget):
    """The text in its marks, and the button that opens the window.

    Signals:
        changed: the text is another.
    """

    changed = Signal()

    def __init__(self, *, required: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteField(required=required, longest=LONGEST, lines=6)
        self.note.textChanged.connect(self.changed)
        self.open_button = QPushButton(self.tr("展开编写…"))
        self.open_button.setToolTip(self.tr("在大窗口里编写：标题、加粗，粘贴时清除格式 (F2)"))
        self.open_button.setAutoDefault(True)
        self.open_button.clicked.connect(self.write)
        QShortcut(QKeySequence("F2"), self.note).activated.connect(self.write)
        self.setFocusProxy(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.note)
        column.addWidget(self.open_button)

    def text(self) -> str:
        """Return the text in its marks."""
        return self.note.toPlainText()

    def write(self) -> None:
        """Let the text be written in a window of its own; Esc leaves it as it was."""
        dialog = RichDialog(self.accessibleName(), self.text(), self)
        dialog.accepted.connect(lambda: self.note.set_value(dialog.field.text()))
        dialog.open()


class RichDialog(QDialog):
    """One large editor; Ctrl+Enter takes the text over."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.resize(*SIZE)
        self.field = RichTextField(name)
        self.field.set_text(text)
        buttons = QDialogButtonBox()
        take = buttons.addButton(self.tr("写入文书"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setShortcut(QKeySequence("Ctrl+Return"))
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.field.setFocus()

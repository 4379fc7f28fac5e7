"""How are requests returned, or taken back, with words?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.services.approval_list import WaitingApproval
from disputes_app.services.approvals import give_back
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.text_fields import NoteField
from ui.tokens import Space


class ReturnPanel(QFrame):
    """The words, and for how many.

    Signals:
        saved: what the service returned.
        left: the user does not want to go on.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._rows: tuple[WaitingApproval, ...] = ()
        self.banner = Banner()
        self.title = QLabel()
        self.title.setProperty("role", "cardTitle")
        self.words = NoteField(required=True, lines=4)
        self.words.setAccessibleName(self.tr("退回意见"))
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self.save_button = QPushButton(self.tr("退回（Ctrl+S）"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.words.problem_changed.connect(self._problem.setText)
        self.words.moved_on.connect(self.save_button.setFocus)
        self._lay_out()

    def begin(self, rows: Sequence[WaitingApproval]) -> None:
        """Return these requests."""
        self._rows = tuple(rows)
        self.banner.hide()
        self.title.setText(self.tr("退回：%n 件", "", len(rows)))
        self.words.set_value("")
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Return them, all or none."""
        if not self.save_button.isEnabled() or not self.words.check():
            return
        self.save_button.setEnabled(False)
        context, actor, said = self._desk.context, self._desk.actor, self.words.value()
        refs = [one.ref for one in self._rows]
        task = self._desk.writes.start(
            lambda _progress: give_back(context, actor, refs, said),
            label=self.tr("正在退回…"),
        )
        task.succeeded.connect(self.saved)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self.save_button.setEnabled(True))

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("取消（Esc）"))
        cancel.clicked.connect(self.left)
        hint = QLabel(self.tr("退回意见（写明要补充或者更正什么，承办人在案件里看到）"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (self.title, self.banner, hint, self.words, self._problem):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

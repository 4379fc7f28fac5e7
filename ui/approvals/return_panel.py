"""How are requests returned, or taken back, with words?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from disputes_app.services.approval_list import WaitingApproval
from disputes_app.services.approvals import give_back
from ui.desk import Desk
from ui.fields.text_fields import NoteField
from ui.side_panel import SidePanel


class ReturnPanel(SidePanel):
    """The words, and for how many.

    Signals:
        saved: what the service returned.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("退回（Ctrl+S）"))
        self._desk = desk
        self._rows: tuple[WaitingApproval, ...] = ()
        self.words = NoteField(required=True, lines=4)
        self.words.setAccessibleName(self.tr("退回意见"))
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
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
        hint = QLabel(self.tr("退回意见（写明要补充或者更正什么，承办人在案件里看到）"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.frame(self.title, self.banner, hint, self.words, self._problem)

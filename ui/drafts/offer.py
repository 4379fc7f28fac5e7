"""上次未保存的登记: what a former run of the program left behind is offered, not forced upon."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.draft_journal import Draft
from ui.tokens import Space


class DraftOffer(QFrame):
    """Says what there is and from when; hidden while there is nothing.

    Signals:
        taken: the Draft is wanted back.
        given_up: nobody wants it any more.
    """

    taken = Signal(object)
    given_up = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        """Make an offer of ``what``: 登记, 程序事项, 来电来访记录."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._what = what
        self._draft: Draft | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button = QPushButton(self.tr("恢复"))
        self.leave_button = QPushButton(self.tr("放弃"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        for button in (self.take_button, self.leave_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    @property
    def words(self) -> str:
        """What is offered, empty for nothing."""
        return "" if self.isHidden() else self._words.text()

    def offer(self, draft: Draft, name: str = "") -> None:
        """Offer a draft; ``name`` says which of its kind it is."""
        self._draft = draft
        at = draft.saved_at.astimezone(SHANGHAI).strftime("%m-%d %H:%M")
        words = self.tr("上次未保存的{what}（{at}）").format(what=name or self._what, at=at)
        if draft.leaves_out:
            words += self.tr("。保密的内容没有保存在草稿中，须重新填写。")
        self._words.setText(words)
        self.show()

    def withdraw(self) -> None:
        """Offer nothing."""
        self._draft = None
        self.hide()

    def _take(self) -> None:
        draft = self._draft
        self.withdraw()
        if draft is not None:
            self.taken.emit(draft)

    def _leave(self) -> None:
        self.withdraw()
        self.given_up.emit()

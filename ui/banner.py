"""How is an expected refusal told, in place, beside what caused it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.restyle import set_look
from ui.theme import current_colours
from ui.tokens import Space, Tone

if TYPE_CHECKING:
    from ui.errors import Explanation

ICON_SIZE = 20


class Banner(QFrame):
    """A line of words with an icon at the top of a page or a form; hidden until needed.

    Signals:
        acted: the button with the caller's words was pressed.
        dismissed: the user closed the banner.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        self._report = ""
        self._icon = QLabel()
        self._icon.setFixedSize(ICON_SIZE, ICON_SIZE)
        self._title = QLabel()
        self._title.setProperty("role", "bannerTitle")
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = QPushButton()
        self._act.clicked.connect(self._on_act)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("关闭提示"))
        self._close.setToolTip(self.tr("关闭提示"))
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    @property
    def words(self) -> str:
        """What the banner says now, empty while it is hidden."""
        if self.isHidden():
            return ""
        return "\n".join(filter(None, (self._title.text(), self._text.text())))

    def show_error(self, error: BaseException) -> Explanation:
        """Explain ``error``; a bug brings a button that copies its report."""
        from ui.errors import explain  # all the sentences, for when one is needed

        told = explain(error)
        tone = Tone.DANGER if told.is_bug else Tone.WARNING
        action = self.tr("复制错误报告") if told.is_bug else ""
        self.tell(tone, told.title, told.sentence, action)
        self._report = told.report
        return told

    def tell(self, tone: Tone, title: str, text: str = "", action: str = "") -> None:
        """Show whole sentences in a tone; ``action`` puts words on the button, if any."""
        self._report = ""
        self._tone = tone
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._act.setText(action)
        self._act.setVisible(bool(action))
        self._draw()
        set_look(self, "banner", tone.value)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()
        _alert(self)

    def dismiss(self) -> None:
        """Hide the banner on the user's word."""
        self.hide()
        self.dismissed.emit()

    def _on_act(self) -> None:
        if self._report:
            QGuiApplication.clipboard().setText(self._report)
            self._act.setText(self.tr("已复制"))
        self.acted.emit()

    def _draw(self) -> None:
        colours = current_colours()
        ink = colours.tone(self._tone).ink
        self._icon.setPixmap(icon(self._tone.value, ink).pixmap(ICON_SIZE, ICON_SIZE))
        self._close.setIcon(icon("close", ink))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._act, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def _alert(widget: QWidget) -> None:
    """Let a screen reader say at once what a widget says; loads what no start needs."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))

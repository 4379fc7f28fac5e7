"""A clerk at the keyboard, with every key counted.

What counts: each key, each modifier held, the keys of an input method (the pinyin of a word
letter by letter, and one key that chooses it), and the key that switches the input method off
and on where letters follow words.  The mouse is never used.  The program's own time is measured
wherever the clerk has to wait for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pypinyin import lazy_pinyin
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

STROKE_MS = 200
"""How long a stroke takes somebody who types with some practice."""
CHOOSE = 1
SWITCH = 1
_NONE = Qt.KeyboardModifier.NoModifier
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass
class Keyboard:
    """Types into the window; counts strokes and the seconds spent waiting."""

    qtbot: QtBot
    window: QWidget
    is_idle: Callable[[], bool]
    strokes: int = 0
    waited_s: float = 0.0
    input_method: bool = False

    @property
    def typing_s(self) -> float:
        """How long the strokes take."""
        return self.strokes * STROKE_MS / 1000

    @property
    def target(self) -> QWidget:
        """What has the keyboard: the list open below a field, a dialog, or the field itself."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        front = QApplication.activeModalWidget() or self.window
        focused: QWidget | None = front.focusWidget()
        return front if focused is None else focused

    def stands_on(self, button: str) -> bool:
        """Say whether the cursor is on the button with this text."""
        focused = self.window.focusWidget()
        return isinstance(focused, QPushButton) and focused.text() == button

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key, with the modifiers that are held."""
        self.strokes += 1 + sum(bool(modifiers & one) for one in _MODIFIERS)
        self._send(lambda target: QTest.keyClick(target, key, modifiers))

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def keys(self, text: str) -> None:
        """Type letters, digits and signs as they stand on the keys."""
        if self.input_method and any(one.isalpha() for one in text):
            self._switch()
        for one in text:
            self.strokes += 1
            self._send(lambda target, one=one: QTest.keyClick(target, one))  # type: ignore[misc]  # the loop's letter

    def words(self, text: str) -> None:
        """Type a word by its pinyin and choose it in the input method."""
        if not self.input_method:
            self._switch()
        self.strokes += pinyin_strokes(text)
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        focused = self.window.focusWidget()
        assert focused is not None
        started = time.perf_counter()
        QApplication.sendEvent(focused, event)
        self.waited_s += time.perf_counter() - started

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Wait until the program has done its work, or shows what is waited for."""
        started = time.perf_counter()
        self.qtbot.waitUntil(until or self.is_idle, timeout=20_000)
        self.waited_s += time.perf_counter() - started

    def _switch(self) -> None:
        self.strokes += SWITCH
        self.input_method = not self.input_method

    def _send(self, press: Callable[[QWidget], None]) -> None:
        had_popup = QApplication.activePopupWidget() is not None
        started = time.perf_counter()
        press(self.target)
        self.waited_s += time.perf_counter() - started
        if had_popup and QApplication.activePopupWidget() is None:
            self.window.activateWindow()  # as a window system does when its popup has gone


def pinyin_strokes(text: str) -> int:
    """Return how many keys a word takes: its pinyin in full, and the key that chooses it."""
    return sum(len(syllable) for syllable in lazy_pinyin(text)) + CHOOSE

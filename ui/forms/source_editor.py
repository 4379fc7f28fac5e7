"""Where the text of a form is written: its lines numbered, its fields and marks in colours."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.theme import current_colours
from ui.tokens import Space, Tone

_PARTS = (
    (re.compile(r"\{\{.*?\}\}"), Tone.INFO),
    (re.compile(r"\{%.*?%\}"), Tone.WARNING),
    (re.compile(r"^\s*(#{1,3} |[><=@] |%\w+|\|[:=]?)"), Tone.SUCCESS),
    (re.compile(r"\*\*"), Tone.SUCCESS),
)


class SourceEditor(QPlainTextEdit):
    """Plain text with numbers of its lines at the left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self.setTabChangesFocus(True)
        self._highlighter = _Highlighter(self.document())
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._on_update)
        self._make_room()

    def go_to_line(self, number: int) -> None:
        """Put the cursor at the start of a line, counted from 1."""
        block = self.document().findBlockByNumber(max(number, 1) - 1)
        if block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position())
            self.setTextCursor(cursor)
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def number_width(self) -> int:
        """Return the room that the numbers take."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * Space.TIGHT

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Write the numbers beside the lines in view."""
        painter = QPainter(self._numbers)
        painter.setFont(self.font())
        painter.fillRect(event.rect(), QColor(current_colours().window))
        painter.setPen(QColor(current_colours().muted))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            where = QRect(0, round(top), self._numbers.width() - Space.TIGHT, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def _make_room(self) -> None:
        self.setViewportMargins(self.number_width(), 0, 0, 0)

    def _on_update(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(
            QRect(inside.left(), inside.top(), self.number_width(), inside.height())
        )


class _Numbers(QWidget):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(self._editor.number_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(event)


class _Highlighter(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    # Overrides of Qt names

    def highlightBlock(self, text: str) -> None:
        colours = current_colours()
        for pattern, tone in _PARTS:
            look = QTextCharFormat()
            look.setForeground(QColor(colours.tone(tone).ink))
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), look)

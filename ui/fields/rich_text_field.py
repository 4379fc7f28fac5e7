"""How is the long text of a paper written: facts, reasons, the words of a decision?

A paragraph a line, two kinds of headings, and words in bold; nothing else.  What is pasted from
Word or a page of the web is brought down to that: no colours, no sizes, no tables, no pictures.
The text is kept in the marks of the forms (``##``, ``###``, ``**``), so it prints as it looks.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from disputes_app.domain.rich_text import BOLD, HEADS, cleaned
from ui.tokens import Space

LINES_SHOWN = 10
_LARGER = (0, 2, 1)
"""Steps by which text, headings and sub-headings are larger."""


class RichTextField(QWidget):
    """A small editor with its buttons above.

    Signals:
        changed: the text is another.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Editor()
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        metrics = self.edit.fontMetrics()
        self.edit.setMinimumHeight(metrics.lineSpacing() * LINES_SHOWN)
        self.edit.textChanged.connect(self.changed)
        self.setFocusProxy(self.edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        for text, tip, keys, act in (
            (self.tr("标题"), self.tr("本段作为标题"), "Ctrl+1", lambda: self.make_heading(1)),
            (self.tr("小标题"), self.tr("本段作为小标题"), "Ctrl+2", lambda: self.make_heading(2)),
            (self.tr("正文"), self.tr("本段作为正文"), "Ctrl+0", lambda: self.make_heading(0)),
            (self.tr("加粗"), self.tr("选中的字加粗"), "Ctrl+B", self.turn_bold),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(f"{tip} ({keys})")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys), self.edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(buttons)
        column.addWidget(self.edit)

    def text(self) -> str:
        """Return what was written, in the marks of the forms."""
        return marked(self.edit.document())

    def set_text(self, text: str) -> None:
        """Show a text that is in the marks of the forms."""
        self.edit.clear()
        write_into(QTextCursor(self.edit.document()), text)

    def make_heading(self, level: int) -> None:
        """Make the paragraphs of the selection headings: 1, 2, or 0 for plain text."""
        cursor = self.edit.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        block = self.edit.document().findBlock(first)
        cursor.beginEditBlock()
        while block.isValid() and block.position() <= last:
            _shape(QTextCursor(block), level)
            block = block.next()
        cursor.endEditBlock()

    def turn_bold(self) -> None:
        """Make the selection bold, or plain again where it is bold already."""
        cursor = self.edit.textCursor()
        end = QTextCursor(cursor)
        end.setPosition(cursor.selectionEnd())  # a format is that of the character before
        is_bold = end.charFormat().fontWeight() > QFont.Weight.Normal
        cursor.mergeCharFormat(_weight(bold=not is_bold))


class _Editor(QTextEdit):
    """Takes in pasted text without what a paper cannot have."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(True)

    # Overrides of Qt names

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasHtml():
            pasted = QTextDocument()
            pasted.setHtml(source.html())
            text = marked(pasted)
        else:
            text = cleaned(source.text())
        write_into(self.textCursor(), text)


def marked(document: QTextDocument) -> str:
    """Return a document in the marks of the forms; everything that they lack is dropped."""
    lines: list[str] = []
    block = document.begin()
    while block.isValid():
        text = "".join(_runs(block)).strip()
        level = block.blockFormat().headingLevel()
        head = f"{HEADS[min(level, len(HEADS)) - 1]} " if level > 0 and text else ""
        lines.append(head + (text.replace(BOLD, "") if head else text))
        block = block.next()
    return cleaned("\n".join(lines))


def _runs(block: QTextBlock) -> Iterator[str]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        iterator += 1
        text = cleaned(fragment.text()).replace(BOLD, "").replace("\n", " ")
        if not text:
            continue
        is_bold = fragment.charFormat().fontWeight() > QFont.Weight.Medium
        yield f"{BOLD}{text}{BOLD}" if is_bold and text.strip() else text


def write_into(cursor: QTextCursor, text: str) -> None:
    """Put a text that is in the marks of the forms at a cursor."""
    cursor.beginEditBlock()
    for number, line in enumerate(text.split("\n")):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        mark, _, rest = line.partition(" ")
        level = HEADS.index(mark) + 1 if mark in HEADS and rest else 0
        for place, piece in enumerate((rest if level else line).split(BOLD)):
            cursor.insertText(piece, _weight(bold=place % 2 == 1))
        if level:
            _shape(cursor, level)
    cursor.endEditBlock()


def _shape(cursor: QTextCursor, level: int) -> None:
    """Give a paragraph the look of its level."""
    shape = QTextBlockFormat()
    shape.setHeadingLevel(level)
    cursor.mergeBlockFormat(shape)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = _weight(bold=level > 0)
    look.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER[level])
    cursor.setCharFormat(look)
    cursor.clearSelection()


def _weight(*, bold: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return look

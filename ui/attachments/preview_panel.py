"""One file as it looks, with what is known of it and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.attachments import Attachment
from ui.attachments.picture_view import QUARTER, PictureView
from ui.attachments.reading import Shown
from ui.attachments.row_words import facts_text, shown_name
from ui.case_page.reading import CaseFile
from ui.elided_label import ElidedLabel
from ui.tokens import Space

if TYPE_CHECKING:
    from ui.paper.preview import PaperView


class PreviewPanel(QWidget):
    """Pages, a picture or a text; for other files only the facts.

    Signals:
        open_asked: open it with the program of the system.
        save_asked: save a copy.
        remove_asked: take it out of the case.
        reveal_asked: look behind the cover of a protected reporter; that is recorded.
    """

    open_asked = Signal()
    save_asked = Signal()
    remove_asked = Signal()
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setProperty("role", "cardTitle")
        self._facts = QLabel()
        self._facts.setProperty("role", "small")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = QPushButton(self.tr("打开"))
        self.save_button = QPushButton(self.tr("另存为…"))
        self.remove_button = QPushButton(self.tr("移除…"))
        self.reveal_button = QPushButton(self.tr("查看（将记录）"))
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self.picture = PictureView(self.tr("图片预览"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("文字预览"))
        self._pages: PaperView | None = None
        self._tools = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.open_button.clicked.connect(self.open_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.reveal_button.clicked.connect(self.reveal_asked)

    @property
    def words(self) -> str:
        """What is said where nothing can be drawn; empty while something is."""
        return self._hint.text() if self._stack.currentWidget() is self._hint else ""

    @property
    def title(self) -> str:
        """The name of the file in view."""
        return self._title.text()

    @property
    def facts(self) -> str:
        """What is said about it."""
        return self._facts.text()

    @property
    def page_count(self) -> int:
        """How many pages are in view; 0 for none."""
        is_seen = self._pages is not None and self._stack.currentWidget() is self._pages
        return self._pages.page_count if is_seen and self._pages is not None else 0

    def show_hint(self, sentence: str) -> None:
        """Show no file, but a sentence."""
        self._title.clear()
        self._facts.clear()
        self._offer(None, covered=False)
        self._say(sentence)

    def show_facts(
        self, attachment: Attachment, file: CaseFile, sentence: str, *, covered: bool = False
    ) -> None:
        """Show what is known of a file, and a sentence in the place of its content.

        Args:
            covered: its content may be seen only by asking for it, which is recorded.
        """
        self._title.setText(shown_name(attachment))
        self._facts.setText(facts_text(attachment, file))
        self._offer(attachment, covered=covered)
        self._say(sentence)

    def show_content(self, shown: Shown, file: CaseFile) -> None:
        """Show a file that was read."""
        self.show_facts(
            shown.attachment, file, self.tr("这种文件不能在这里预览，可以打开或者另存。")
        )
        if shown.pdf:
            self._show_pages(shown.pdf)
        elif shown.picture is not None:
            self.picture.show_picture(shown.picture)
            self._bring(self.picture)
            if shown.pictures > 1:
                more = self.tr("共 %n 页，这里只显示第 1 页。", "", shown.pictures)
                self._facts.setText(f"{self._facts.text()}\n{more}")
        elif shown.text is not None:
            self.text.setPlainText(shown.text)
            self._bring(self.text)

    def _show_pages(self, pdf: bytes) -> None:
        from ui.paper.preview import PaperView

        if self._pages is None:
            self._pages = PaperView(self.tr("附件预览"))
            self._stack.addWidget(self._pages)
        self._pages.show_pdf(pdf)
        if self._pages.page_count:
            self._bring(self._pages)
        else:
            self._say(self.tr("这份 PDF 无法显示：已损坏，或者设有密码。可以打开或者另存。"))

    def _offer(self, attachment: Attachment | None, *, covered: bool) -> None:
        is_there = attachment is not None
        for button in (self.open_button, self.save_button, self.remove_button):
            button.setVisible(is_there)
        self.open_button.setEnabled(is_there and not covered)
        self.save_button.setEnabled(is_there and not covered)
        self.remove_button.setEnabled(attachment is not None and not attachment.removed)
        self.reveal_button.setVisible(covered)

    def _say(self, sentence: str) -> None:
        self._hint.setText(sentence)
        self._bring(self._hint)

    def _bring(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._tools.setVisible(widget is self.picture)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self._title, 1)
        for button in (self.reveal_button, self.open_button, self.save_button, self.remove_button):
            top.addWidget(button)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(Space.SMALL)
        for text, act in (
            (self.tr("左转"), lambda: self.picture.turn(-QUARTER)),
            (self.tr("右转"), self.picture.turn),
            (self.tr("放大"), self.picture.enlarge),
            (self.tr("缩小"), self.picture.reduce),
            (self.tr("适合窗口"), self.picture.fit),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, act=act: act())
            tools.addWidget(button)
        tools.addStretch(1)
        for widget in (self._hint, self.picture, self.text):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._facts)
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)
        self._tools.hide()
        self.reveal_button.hide()

"""A PDF exactly as it will be printed, with the ways to keep it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.paper.marks import MarkedPages

MOST_WIDTH = 880
"""Wider, an A4 page shows less of itself at once."""


class PaperView(QWidget):
    """Shows the pages of one PDF held in memory, fitted to the width there is.

    Loads Qt's PDF modules: made only when a paper is looked at.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._view = MarkedPages()
        self._view.setAccessibleName(name)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.setMaximumWidth(MOST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._view, 100)
        row.addStretch(1)

    @property
    def page_count(self) -> int:
        """How many pages the paper has; 0 while there is none."""
        return self._document.pageCount()

    @property
    def pages(self) -> MarkedPages:
        """The pages, on which places can be marked."""
        return self._view

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of ``pdf`` instead of what was shown before."""
        self._document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.mark(())

    def go_to_top(self) -> None:
        """Begin at the first page."""
        self._view.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()

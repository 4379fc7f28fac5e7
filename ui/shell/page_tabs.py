"""Where do pages and open cases stand, and which of them is in front?

The first tab is the page of the rail; every opened case adds a tab after it.  While nothing is
open the tabs are out of sight.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.page import Page
from ui.shell.tab_texts import tab_texts

_LONGEST = 10
"""Ideographs (as wide as two digits) that a tab shows at most; tip and header show the whole."""


class PageTabs(QWidget):
    """The tabs and the page below them.

    Signals:
        front_changed: another page is in front.
        close_asked: a tab should be closed (its page).
    """

    front_changed = Signal()
    close_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: Page | None = None
        self._subjects: list[Page] = []
        self._titles: dict[Page, str] = {}
        self._areas: dict[Page, QScrollArea] = {}
        self._bar = QTabBar()
        self._bar.setAccessibleName(self.tr("打开的页面和案件"))
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setUsesScrollButtons(True)
        self._bar.addTab("")
        self._bar.hide()
        self._bar.setTabsClosable(True)
        self._hide_close_of_base()
        self._bar.currentChanged.connect(self._bring_to_front)
        self._bar.tabCloseRequested.connect(self._on_close)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    @property
    def front(self) -> Page | None:
        """The page in front."""
        place = self._bar.currentIndex()
        return self._base if place <= 0 else self._subjects[place - 1]

    @property
    def subjects(self) -> tuple[Page, ...]:
        """Pages open in tabs, from the left."""
        return tuple(self._subjects)

    @property
    def pages(self) -> tuple[Page, ...]:
        """Every page made so far."""
        return tuple(self._areas)

    def show_base(self, page: Page) -> None:
        """Bring a page of the rail to the front, in the first tab."""
        self._base = page
        self._keep(page)
        self._bar.setTabText(0, page.PAGE.shown_title)
        if self._bar.currentIndex() == 0:
            self._bring_to_front()
        else:
            self._bar.setCurrentIndex(0)

    def show_subject(self, page: Page, title: str) -> None:
        """Bring the page of one thing to the front, in a tab of its own."""
        if page not in self._subjects:
            self._keep(page)
            self._subjects.append(page)
            page.title_changed.connect(lambda words: self._retitle(page, words))
            page.close_asked.connect(lambda: self.close_asked.emit(page))
            self._titles[page] = title
            self._bar.addTab("")
            self._write_tabs()
            self._bar.show()
        self._bar.setCurrentIndex(self._subjects.index(page) + 1)

    def title_of(self, page: Page) -> str:
        """Return what the page is called, however little of it its tab shows."""
        return self._titles.get(page) or page.PAGE.shown_title

    def close_subject(self, page: Page) -> None:
        """Take the page of one thing away."""
        self._bar.removeTab(self._subjects.index(page) + 1)
        self._subjects.remove(page)
        del self._titles[page]
        self._write_tabs()
        area = self._areas.pop(page)
        self._stack.removeWidget(area)
        area.deleteLater()
        self._bar.setVisible(bool(self._subjects))
        self._bring_to_front()

    def step(self, by: int) -> None:
        """Go ``by`` tabs to the right, round the end."""
        self._bar.setCurrentIndex((self._bar.currentIndex() + by) % self._bar.count())

    def _keep(self, page: Page) -> None:
        if page not in self._areas:
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._areas[page] = area
            self._stack.addWidget(area)
            area.setWidget(page)  # last, so that its parts change their window once

    def _retitle(self, page: Page, title: str) -> None:
        self._titles[page] = title
        self._write_tabs()
        self.front_changed.emit()

    def _write_tabs(self) -> None:
        metrics = self._bar.fontMetrics()
        room = 2 * _LONGEST * metrics.horizontalAdvance("0")
        titles = [self._titles[page] for page in self._subjects]
        for place, (title, text) in enumerate(zip(titles, tab_texts(titles), strict=True), 1):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._bar.setTabText(place, shown.replace("&", "&&"))
            self._bar.setTabToolTip(place, title)

    def _bring_to_front(self) -> None:
        page = self.front
        if page is not None and page in self._areas:
            self._stack.setCurrentWidget(self._areas[page])
            self.front_changed.emit()

    def _on_close(self, place: int) -> None:
        if place > 0:
            self.close_asked.emit(self._subjects[place - 1])

    def _hide_close_of_base(self) -> None:
        for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
            self._bar.setTabButton(0, side, None)

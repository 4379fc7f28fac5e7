"""What can be put into the form: its facts with their meaning, ways of writing, layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.wording import is_english

if TYPE_CHECKING:
    from disputes_app.documents.templates.field_list import InsertionGroup

MEANING_WIDTH = 250
_ROLE = Qt.ItemDataRole.UserRole


class FieldTree(QTreeWidget):
    """Enter or a double click puts the thing with the cursor into the text.

    Signals:
        wanted: the text to be put in.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("可以插入的内容"))
        self.setHeaderLabels([self.tr("含义"), self.tr("写法")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, MEANING_WIDTH)
        self.setUniformRowHeights(True)
        self.itemDoubleClicked.connect(self._want)

    def show_groups(self, groups: Sequence[InsertionGroup]) -> None:
        """Show what the form may name; the first group is open."""
        self.clear()
        for number, group in enumerate(groups):
            top = QTreeWidgetItem([group.title.en if is_english() else group.title.zh])
            for one in group.items:
                meaning = one.meaning.en if is_english() else one.meaning.zh
                item = QTreeWidgetItem([meaning, one.text.strip().split("\n")[0]])
                item.setData(0, _ROLE, one.text)
                item.setToolTip(1, one.text)
                top.addChild(item)
            self.addTopLevelItem(top)
            top.setExpanded(number == 0)

    def _want(self, item: QTreeWidgetItem | None, _column: int = 0) -> None:
        text = "" if item is None else item.data(0, _ROLE)
        if text:
            self.wanted.emit(text)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and item is not None and item.data(0, _ROLE):
            self._want(item)
            return
        super().keyPressEvent(event)

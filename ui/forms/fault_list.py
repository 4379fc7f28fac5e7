"""What is wrong with the text of a form, line by line?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.wording import code_text

if TYPE_CHECKING:
    from disputes_app.documents.templates.errors import TemplateError

_ROLE = Qt.ItemDataRole.UserRole


class FaultList(QListWidget):
    """One fault a line; Enter or a click goes there.

    Signals:
        wanted: the number of a line.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("模板的错误"))
        self.itemClicked.connect(self._want)

    def show_faults(self, faults: Sequence[TemplateError]) -> None:
        """Show these; where there are none, say so."""
        self.clear()
        for one in faults:
            text = self.tr("第 {line} 行：{problem} {detail}").format(
                line=one.line, problem=code_text(one.problem), detail=one.detail
            )
            item = QListWidgetItem(text.strip())
            item.setData(_ROLE, one.line)
            self.addItem(item)
        if not faults:
            self.addItem(QListWidgetItem(self.tr("没有发现错误。")))

    def _want(self, item: QListWidgetItem | None) -> None:
        line = None if item is None else item.data(_ROLE)
        if isinstance(line, int):
            self.wanted.emit(line)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._want(self.currentItem())
            return
        super().keyPressEvent(event)

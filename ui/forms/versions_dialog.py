"""How did a form change: every version of the office, compared with the one that came before?"""

from __future__ import annotations

import difflib
import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.form_versions import FormVersion
from disputes_app.domain.shanghai import shanghai_day
from ui.theme import current_colours
from ui.tokens import Space, Tone
from ui.wording import day_text

SIZE = (960, 560)


class VersionsDialog(QDialog):
    """Versions at the left, the newest first; what each changed at the right.

    Signals:
        taken: the text of a version is to be written on.
    """

    taken = Signal(str)

    def __init__(
        self, versions: Sequence[FormVersion], original: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("模板的各个版本"))
        self.resize(*SIZE)
        self._original = original
        self._versions = tuple(versions)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("版本"))
        self.list.setFixedWidth(300)
        self.changes = QTextBrowser()
        self.changes.setAccessibleName(self.tr("与前一版本的差别"))
        self._take = QPushButton(self.tr("以此版本为基础修改"))
        self._take.setAutoDefault(True)
        self._take.clicked.connect(self._on_take)
        for one in self._versions:
            self.list.addItem(self._words(one))
        self.list.addItem(self.tr("程序自带的原模板"))
        self.list.currentRowChanged.connect(self._show)
        top = QHBoxLayout()
        top.addWidget(self.list)
        top.addWidget(self.changes, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addLayout(top, 1)
        column.addLayout(below)
        self.list.setCurrentRow(0)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _words(self, version: FormVersion) -> str:
        day = day_text(shanghai_day(version.saved_at))
        what = self.tr("恢复原模板") if version.is_original else version.version
        first = f"{day}  {version.saved_by}  {what}"
        return f"{first}\n{version.note}" if version.note else first

    def _text(self, row: int) -> str:
        """Return the text of a row; that of the original below the oldest."""
        in_list = row < len(self._versions)
        return (self._versions[row].text if in_list else "") or self._original

    def _show(self, row: int) -> None:
        if row >= len(self._versions):
            self.changes.setPlainText(self._original)
        else:
            self.changes.setHtml(_compared(self._text(row + 1), self._text(row)))

    def _on_take(self) -> None:
        self.taken.emit(self._text(max(self.list.currentRow(), 0)))
        self.accept()


def _compared(before: str, after: str) -> str:
    """Return the lines that changed, with two around them, as HTML."""
    colours = current_colours()
    looks = {"+": colours.tone(Tone.SUCCESS), "-": colours.tone(Tone.DANGER)}
    rows = []
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    for line in list(lines)[2:]:
        look = looks.get(line[:1])
        style = f"color:{look.ink};background:{look.ground}" if look is not None else ""
        rows.append(f'<div style="{style}">{html.escape(line)}&nbsp;</div>')
    return "".join(rows)

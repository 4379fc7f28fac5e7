"""Which database is open, in which state, by which version of the program?"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from disputes_app.services.context import Context
from ui.tokens import Space
from ui.wording import day_text

DISTRIBUTION = "disputes-app"
DIALECTS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def program_version() -> str | None:
    """Return the version installed; None where the program runs from its sources."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return None


class DatabasePart(QFrame):
    """Facts, one a line, that an administrator asks for on the telephone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = QLabel(self.tr("数据库与程序"))
        title.setProperty("role", "cardTitle")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._grid.setColumnStretch(1, 1)
        database = context.database
        self._add(self.tr("数据库"), database.label)
        self._add(self.tr("类型"), DIALECTS.get(database.dialect, database.dialect))
        if context.demonstration:
            state = self.tr("演示数据库：人和单位均为虚构")
        else:
            state = self.tr("正式数据库，已连接")
        self._add(self.tr("状态"), state)
        self._add(self.tr("今天"), day_text(context.today()))
        self._add(self.tr("程序版本"), program_version() or self.tr("开发版本，未安装"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addStretch(1)

    def _add(self, label: str, text: str) -> None:
        row = self._grid.rowCount()
        name = QLabel(label)
        name.setProperty("role", "muted")
        value = QLabel(text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(f"{label} {text}")
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)

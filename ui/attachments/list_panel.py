"""The files of a case as a list, with the ways to add some and to hand the case on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space

WIDTHS = (180, 92, 76, 104, 62, 94, 84)
LEAST_NAME = 150


class AttachmentTable(KeyedTable):
    """The list itself.

    Signals:
        removal_asked: Delete was pressed.
    """

    removal_asked = Signal()

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let names have the room that the other columns leave, and never too little."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(place) for place in range(1, self.columnCount() - 1))
        room = self.viewport().width() - others - WIDTHS[-1]
        self.setColumnWidth(0, max(LEAST_NAME, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)


class ListPanel(QFrame):
    """Heading, buttons, and the list; where it is empty, what can be done.

    Signals:
        add_asked: choose files.
        paste_asked: take what the clipboard holds.
        export_asked: hand the whole case on.
    """

    add_asked = Signal()
    paste_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.table = AttachmentTable(
            self.tr("附件"),
            [
                self.tr("名称"),
                self.tr("类别"),
                self.tr("大小"),
                self.tr("证明事项"),
                self.tr("添加人"),
                self.tr("添加日期"),
                self.tr("状态"),
            ],
            WIDTHS,
        )
        self.add_button = QPushButton(self.tr("添加…"))
        self.add_button.setProperty("role", "primary")
        self.paste_button = QPushButton(self.tr("粘贴"))
        self.export_button = QPushButton(self.tr("导出案件…"))
        self._empty = QLabel(
            self.tr("还没有附件。扫描件、照片、工资条、协议书等都可以和案件保存在一起。")
        )
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._note = QLabel()
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._stack = QStackedWidget()
        self._lay_out()
        self.add_button.clicked.connect(self.add_asked)
        self.paste_button.clicked.connect(self.paste_asked)
        self.export_button.clicked.connect(self.export_asked)

    @property
    def words(self) -> str:
        """What is said instead of a list; empty while there is one."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    def show_rows(self, rows: Sequence[KeyedRow], most_megabytes: int) -> None:
        """Show other rows, and how large a file may be."""
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self.table.show_rows(rows)
        note = self.tr("可以把文件拖到这里，或者按 Ctrl+V 粘贴图片和文件。单个文件最多 {most} MB。")
        self._note.setText(note.format(most=most_megabytes))

    def take_focus(self) -> None:
        """Put the cursor into the list, or where one begins."""
        is_list = self._stack.currentWidget() is self.table
        (self.table if is_list else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("附件"))
        heading.setProperty("role", "cardTitle")
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(heading, 1)
        for button in (self.export_button, self.paste_button, self.add_button):
            top.addWidget(button)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)

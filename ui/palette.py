"""Ctrl+K: how does the user reach any command, page, case or employer by typing?

Commands and pages are matched at once, by their words or first letters.  Cases and employers are
asked for from a thread of their own; an answer that comes after more was typed is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.initials import matches
from ui.palette_entries import Entry, Search, scanned_entries
from ui.tasks import LatestQuestion, TaskRunner
from ui.theme import current_colours
from ui.tokens import Space

WIDTH = 560
MOST_ROWS_SHOWN = 10
ROW_HEIGHT = 30
PAUSE_MS = 150
"""So long after the last key the search is asked, not at every key."""
SHORTEST_SEARCH = 2
ENTRY_ROLE = Qt.ItemDataRole.UserRole


class CommandPalette(QFrame):
    """Floats over the window; arrows choose, Enter takes, Esc leaves.

    Signals:
        chosen: the Entry.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._fixed: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self._search: Search | None = None
        self._question: LatestQuestion | None = None
        self._focus_before: QWidget | None = None
        self.setObjectName("floating")
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("案号、当事人、单位、页面或命令"))
        self._edit.setAccessibleName(self.tr("搜索"))
        self._edit.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("搜索结果"))
        self._list.setIconSize(QSize(16, 16))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._state = QLabel()
        self._state.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (self._edit, self._list, self._state):
            column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._edit.textChanged.connect(self._on_typed)
        self._list.itemClicked.connect(self._take)
        self._edit.installEventFilter(self)
        host.installEventFilter(self)
        self.hide()

    def search_with(self, search: Search, runner: TaskRunner) -> None:
        """Find cases and employers with ``search``, run on ``runner``."""
        self._search = search
        self._question = LatestQuestion(runner, self)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self._on_failed)

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Come up with these commands and pages to choose from."""
        self._fixed = tuple(entries)
        self._found = ()
        self._focus_before = self._host.window().focusWidget()
        self._edit.clear()
        self._on_typed()
        self._place()
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away and give the focus back."""
        self._pause.stop()
        if self._question is not None:
            self._question.forget()
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_before = None

    def entries(self) -> list[Entry]:
        """Return what is offered now, from above."""
        return [self._list.item(row).data(ENTRY_ROLE) for row in range(self._list.count())]

    def _on_typed(self) -> None:
        typed = self._edit.text().strip()
        self._found = ()
        self._state.clear()
        if self._question is not None:
            self._question.forget()
        if self._search is not None and len(typed) >= SHORTEST_SEARCH:
            self._state.setText(self.tr("正在查找…"))
            self._pause.start()
        else:
            self._pause.stop()
        self._fill()

    def _ask(self) -> None:
        search, typed = self._search, self._edit.text().strip()
        if search is not None and self._question is not None:
            self._question.ask(lambda progress: search(typed, progress))

    def _on_found(self, entries: Sequence[Entry]) -> None:
        self._found = tuple(entries)
        self._state.setText("" if entries else self.tr("没有找到案件或单位。"))
        self._fill()

    def _on_failed(self, error: Exception) -> None:
        from ui.errors import explain

        self._state.setText(explain(error).sentence)

    def _fill(self) -> None:
        typed = self._edit.text().strip()
        before = self._chosen()
        matching = [entry for entry in self._fixed if matches(typed, entry.title)]
        matching += scanned_entries(typed)
        colour = current_colours().muted
        self._list.clear()
        for entry in (*matching, *self._found):
            words = f"{entry.title}    {entry.detail}" if entry.detail else entry.title
            item = QListWidgetItem(words)
            if entry.icon:
                item.setIcon(icon(entry.icon, colour))
            item.setData(ENTRY_ROLE, entry)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self._list.addItem(item)
        offered = self.entries()
        self._list.setCurrentRow(offered.index(before) if before in offered else 0)
        shown = min(MOST_ROWS_SHOWN, max(1, len(offered)))
        self._list.setFixedHeight(shown * ROW_HEIGHT + 4)
        self._state.setVisible(bool(self._state.text()))
        self.adjustSize()
        self._place()

    def _chosen(self) -> Entry | None:
        row = self._list.currentRow()
        return self.entries()[row] if row >= 0 else None

    def _take(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self.leave()
            self.chosen.emit(entry)

    def _step(self, by: int) -> None:
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, self._host.width() - 2 * Space.NORMAL))
        self.move((self._host.width() - self.width()) // 2, Space.WIDE * 2)

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                return False
        return True

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._on_key(event):
                return True
        elif watched is self._edit and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave_if_elsewhere)
        elif watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _leave_if_elsewhere(self) -> None:
        """Go when the user clicked into the page behind; stay while another program is in front."""
        focused = self._host.window().focusWidget()
        if self.isVisible() and not self.isAncestorOf(focused):
            self._focus_before = None
            self.leave()

"""What is offered below a field while its user types; arrows choose, Enter takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QListView


class Suggestions(QObject):
    """A list below a one-line field.  Who fills it decides what is offered.

    Signals:
        chosen: place of the line that was taken.
    """

    chosen = Signal(int)

    def __init__(self, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._field = field
        self._lines = QStringListModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(field)
        self._popup = QListView()
        self._popup.setAccessibleName(name)
        self._popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._completer.setPopup(self._popup)
        self._popup.clicked.connect(self._on_clicked)
        self._popup.installEventFilter(self)

    @property
    def lines(self) -> list[str]:
        """What is offered now."""
        return self._lines.stringList()

    @property
    def popup(self) -> QListView:
        """The list itself."""
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._popup.isVisible()

    def offer(self, lines: Sequence[str], *, mark_first: bool = False) -> None:
        """Show these lines while the field has the cursor; none takes the list away.

        With ``mark_first`` Enter takes the first of them; else nothing is taken that was not
        chosen.
        """
        self._lines.setStringList(list(lines))
        if lines and self._field.hasFocus():
            self._completer.complete()
            first = self._popup.model().index(0, 0) if mark_first else QModelIndex()
            self._popup.setCurrentIndex(first)
        else:
            self.leave()

    def leave(self) -> None:
        """Take the list away."""
        self._popup.hide()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.leave()
        if index.isValid():
            self.chosen.emit(index.row())

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the marked line on Enter, which the field would else use to move on."""
        if watched is self._popup and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                index = self._popup.currentIndex()
                if index.isValid():
                    self._on_clicked(index)
                    return True
        return super().eventFilter(watched, event)

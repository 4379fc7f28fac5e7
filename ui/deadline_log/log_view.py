"""The deadline log of a day as it is read: the day, the counts, the changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.deadline_log import LogGroup
from disputes_app.domain.deadline_log_facts import DayLog
from ui.deadline_log import log_words as words
from ui.deadline_log.log_table import LogTable
from ui.elided_label import ElidedLabel
from ui.empty import EmptyState
from ui.tokens import Space
from ui.wording import code_text


class LogView(QWidget):
    """Everything that is said of a day.

    Signals:
        chosen: the LogRow whose case is wanted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = QLabel()
        self._day.setProperty("role", "heading")
        self._note = QLabel()
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._cards = {group: CountCard(group) for group in LogGroup}
        self.table = LogTable()
        self.empty = EmptyState()
        self.table.chosen.connect(self.chosen)
        self._lay_out()

    @property
    def words(self) -> str:
        """The day, the counts, the reservations; and that there is nothing, where so."""
        said = [self._day.text(), *(card.accessibleName() for card in self._cards.values())]
        said += [self._note.text(), self.empty.words if not self.empty.isHidden() else ""]
        return "\n".join(filter(None, said))

    def show_log(self, log: DayLog) -> None:
        """Show the log of a day."""
        self._day.setText(words.day_line(log))
        self._note.setText(words.note_text(log))
        self._note.setVisible(bool(self._note.text()))
        for card in self._cards.values():
            card.show_log(log)
        self.table.show_log(log)
        self.table.setVisible(bool(log.rows))
        self.empty.setVisible(not log.rows)
        title = self.tr("这一天没有期限变化") if log.over else self.tr("今天到现在没有期限变化")
        self.empty.say(title, self.tr("没有期限起算、变动、办理或者届满。可以查看前后的日期。"))

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(Space.SMALL)
        for card in self._cards.values():
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._day)
        column.addLayout(cards)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self._note.hide()
        self.empty.hide()


class CountCard(QFrame):
    """How many changes stand under a heading, and of which kinds."""

    def __init__(self, group: LogGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._group = group
        self._title = QLabel(code_text(group))
        self._count = QLabel("…")
        self._count.setProperty("role", "heading")
        self._kinds = ElidedLabel()
        self._kinds.setProperty("role", "small")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._kinds)

    def show_log(self, log: DayLog) -> None:
        """Show the counts of a day."""
        count, kinds = log.counts[self._group], words.counts_text(log, self._group)
        self._count.setText(f"{count:,}")
        self._kinds.setText(kinds)
        said = words.group_text(self._group, count)
        self.setAccessibleName(f"{said}：{kinds}" if kinds else said)

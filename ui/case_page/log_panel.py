"""What happened, in order, with marks for what is late, irregular or struck out?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.events import VOID, Event
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.shanghai import shanghai_day
from ui import badges
from ui.badges import Badge, BadgeLabel
from ui.case_page.fact_words import fact_texts
from ui.case_page.form_ground import LoggedEntry
from ui.case_page.logged import voids_of
from ui.case_page.move_entry import DAY_WIDTH, MoveEntry, move_entries
from ui.case_page.reading import CaseFile, Names
from ui.flow import FlowLayout
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, name_of

RECEIVED = "received"
"""The first entry of a case."""
_Wanted = tuple[LoggedEntry, Event | None]
"""An entry, and the one that struck it out."""


class LogEntry(QFrame):
    """One entry: its day, what it was, its facts, its marks.

    Signals:
        void_asked: the place of the entry in the log.
    """

    void_asked = Signal(int)

    def __init__(
        self,
        entry: LoggedEntry,
        void: Event | None,
        names: Names,
        parent: QWidget,
        *,
        may_void: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        self._event = entry.event
        self._voided = entry.voided
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._said: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT + 2, Space.TIGHT, Space.TIGHT + 2)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._day(), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        title = name_of(entry.kind) if entry.kind is not None else code_text(entry.event.kind)
        self._add_title(title, self._marks())
        self._add_facts(fact_texts(entry.kind, entry.event, names))
        self._add_reasons(void)
        if not entry.voided and may_void:
            row.addWidget(self._void_button(title), alignment=Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName("；".join([day_text(entry.event.happened_on), *self._said]))

    @property
    def seq(self) -> int:
        """The place of the entry in the log."""
        return self._event.seq

    def _day(self) -> QLabel:
        label = QLabel(day_text(self._event.happened_on))
        label.setFixedWidth(DAY_WIDTH)
        label.setToolTip(self.tr("第 {seq} 项").format(seq=self._event.seq))
        self._strike(label)
        return label

    def _marks(self) -> list[Badge]:
        marks = []
        entered = shanghai_day(self._event.recorded_at)
        if entered > self._event.happened_on:
            text = self.tr("补录 {day}").format(day=day_text(entered))
            marks.append(Badge(text, Tone.NEUTRAL))
        if self._event.irregular is not None:
            marks.append(badges.irregular())
        if self._voided:
            marks.append(badges.voided())
        return marks

    def _add_title(self, title: str, marks: list[Badge]) -> None:
        name = QLabel(title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "entryTitle")
        name.setWordWrap(True)
        self._strike(name)
        line = QHBoxLayout()
        line.setSpacing(Space.TIGHT)
        line.addWidget(name, 1)
        by = QLabel(self.tr("{who} 登记").format(who=self._event.recorded_by))
        by.setProperty("role", "small")
        line.addWidget(by, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        if marks:
            flow = FlowLayout(spacing=Space.TIGHT)
            for mark in marks:
                flow.addWidget(BadgeLabel(mark))
            self._column.addLayout(flow)
        self._said += [title, *(mark.text for mark in marks)]

    def _add_facts(self, texts: tuple[str, ...]) -> None:
        if texts:
            self._add_line("　".join(texts), "muted", struck=True)

    def _add_reasons(self, void: Event | None) -> None:
        if self._event.irregular is not None:
            text = self.tr("程序瑕疵原因：{reason}（{who} 确认）")
            who = self._event.confirmed_by or "—"
            self._add_line(text.format(reason=self._event.irregular, who=who), "warning")
        elif self._event.confirmed_by is not None:
            text = self.tr("{who} 确认补录").format(who=self._event.confirmed_by)
            self._add_line(text, "muted")
        if void is not None:
            text = self.tr("{day} {who} 作废：{reason}").format(
                day=day_text(void.happened_on),
                who=void.recorded_by,
                reason=text_of(void.facts, "reason"),
            )
            self._add_line(text, "muted")

    def _add_line(self, text: str, role: str, *, struck: bool = False) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if struck:
            self._strike(label)
        self._column.addWidget(label)
        self._said.append(text)

    def _strike(self, label: QLabel) -> None:
        if self._voided:
            font = label.font()
            font.setStrikeOut(True)
            label.setFont(font)
            label.setProperty("struck", True)

    def _void_button(self, title: str) -> QPushButton:
        button = QPushButton(self.tr("作废"))
        button.setProperty("role", "link")
        name = self.tr("作废第 {seq} 项 {title}").format(seq=self._event.seq, title=title)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.void_asked.emit(self._event.seq))
        return button


class LogPanel(QFrame):
    """办案经过: all entries, the newest in sight: at the end, or first where that is wished.

    Signals:
        void_asked: the place of the entry to strike out.
    """

    void_asked = Signal(int)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        newest_first: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._newest_first = newest_first
        heading = QLabel(title or self.tr("办案经过"))
        heading.setProperty("role", "cardTitle")
        self._list = QWidget()
        self._list.setProperty("role", "plain")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._entries: list[LogEntry] = []
        self._moves: list[MoveEntry] = []
        self._shown: tuple[_Wanted, ...] = ()
        self._names: Names | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(heading.text())
        self._area.setWidget(self._list)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_newest)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.TIGHT, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(heading)
        column.addWidget(self._area, 1)

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """The entries shown, in order."""
        return tuple(self._entries)

    @property
    def moves(self) -> tuple[MoveEntry, ...]:
        """What changes of the law did to the periods, as it stands among the entries."""
        return tuple(self._moves)

    def show_file(self, file: CaseFile) -> None:
        """Show the log of a case."""
        self.show_log(file.view.entries, file.names, move_entries(file, self._list))

    def show_log(
        self,
        entries: Sequence[LoggedEntry],
        names: Names,
        moves: Sequence[MoveEntry] = (),
        *,
        opening: str = RECEIVED,
    ) -> None:
        """Show a log; voids stand with the entry that they struck out.

        An entry of the kind ``opening`` cannot be struck out.

        What stands at the beginning as before is kept: a long log mostly grows at its end.
        """
        wanted = _wanted(entries)
        kept = self._kept(wanted, names, moves)
        for old in (*self._entries[kept:], *self._moves):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._entries = self._entries[:kept]
        self._moves = list(moves)
        waiting = list(self._moves)
        for entry, void in wanted[kept:]:
            while waiting and waiting[0].day < entry.event.happened_on:
                self._append(waiting.pop(0))
            may_void = entry.event.kind != opening
            shown = LogEntry(entry, void, names, self._list, may_void=may_void)
            shown.void_asked.connect(self.void_asked)
            self._append(shown)
            self._entries.append(shown)
        for moved in waiting:
            self._append(moved)
        self._shown, self._names = wanted, names

    def _kept(self, wanted: Sequence[_Wanted], names: Names, moves: Sequence[MoveEntry]) -> int:
        """Return how many of the oldest entries stay; none where names or the law changed."""
        if self._moves or moves or self._names != names:
            return 0
        same = takewhile(lambda pair: pair[0] == pair[1], zip(self._shown, wanted, strict=False))
        return sum(1 for _ in same)

    def _append(self, shown: QWidget) -> None:
        place = 0 if self._newest_first else self._column.count() - 1
        self._column.insertWidget(place, shown)

    def _show_newest(self, _least: int, most: int) -> None:
        self._area.verticalScrollBar().setValue(0 if self._newest_first else most)


def _wanted(entries: Sequence[LoggedEntry]) -> tuple[_Wanted, ...]:
    """Return the entries to show, each with what struck it out."""
    voids = voids_of(entries)
    shown = [entry for entry in entries if entry.event.kind != VOID]
    return tuple([(entry, voids.get(entry.event.seq)) for entry in shown])

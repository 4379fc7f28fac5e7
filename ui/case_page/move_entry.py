"""What a change of the law did to the periods of a case, as it stands in 办案经过."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.shanghai import shanghai_day
from ui.case_page.clock_words import clock_name
from ui.case_page.reading import CaseFile
from ui.tokens import Space
from ui.wording import day_text

DAY_WIDTH = 92


class MoveEntry(QFrame):
    """One adoption: its day, what was adopted, and both last days of every period it moved."""

    def __init__(self, moves: Sequence[MoveRecord], file: CaseFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        self.day: date = shanghai_day(moves[0].at)
        said = [self.tr("采纳“{title}”，期限变动").format(title=moves[0].title)]
        said += [self._moved(move, file) for move in moves]
        day = QLabel(day_text(self.day))
        day.setFixedWidth(DAY_WIDTH)
        by = QLabel(self.tr("{who} 采纳").format(who=moves[0].actor))
        by.setProperty("role", "small")
        first = QHBoxLayout()
        first.setSpacing(Space.TIGHT)
        first.addWidget(_line(said[0], "entryTitle"), 1)
        first.addWidget(by, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        for text in said[1:]:
            column.addWidget(_line(text, "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT + 2, Space.TIGHT, Space.TIGHT + 2)
        row.setSpacing(Space.SMALL)
        row.addWidget(day, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName("；".join([day.text(), *said]))

    @property
    def words(self) -> str:
        """Everything it says."""
        return self.accessibleName()

    def _moved(self, move: MoveRecord, file: CaseFile) -> str:
        clocks = (line.clock for line in file.clocks)
        is_it = (one for one in clocks if (one.rule.id, one.key) == (move.rule_id, move.key))
        clock = next(is_it, None)
        return self.tr("{period}：由 {old} 变为 {new}").format(
            period=move.rule_id if clock is None else clock_name(clock, file.names),
            old="—" if move.old_due is None else day_text(move.old_due),
            new="—" if move.new_due is None else day_text(move.new_due),
        )


def move_entries(file: CaseFile, parent: QWidget) -> list[MoveEntry]:
    """Return one entry for each adoption that moved a period of the case, the oldest first."""
    grouped = groupby(file.view.moves, key=lambda move: move.adoption_id)
    return [MoveEntry(tuple(moves), file, parent) for _, moves in grouped]


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label

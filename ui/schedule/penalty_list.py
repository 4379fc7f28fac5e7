"""The hearings before a penalty of the days shown, below the calendar of the tribunals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from disputes_app.services.penalty_hearings import PenaltyHearing
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space
from ui.wording import day_text, weekday_text

HEIGHT = 130


class PenaltyList(QWidget):
    """Hidden while there is none; Enter or a double click opens the case.

    Signals:
        case_asked: the PenaltyHearing whose case is wanted.
    """

    case_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PenaltyHearing, ...] = ()
        title = QLabel(self.tr("行政处罚听证（处罚法63、64）"))
        title.setProperty("role", "cardTitle")
        self.table = KeyedTable(
            self.tr("行政处罚听证"),
            [
                self.tr("日期"),
                self.tr("案号"),
                self.tr("当事人"),
                self.tr("地点"),
                self.tr("主持人"),
                self.tr("情况"),
            ],
            (130, 230, 260, 150, 110),
        )
        self.table.setFixedHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self.table)
        self.table.cellActivated.connect(self._ask)
        self.hide()

    def show_hearings(self, rows: Sequence[PenaltyHearing]) -> None:
        """Show the hearings of some days."""
        self._rows = tuple(rows)
        self.table.show_rows(
            [
                KeyedRow(
                    place,
                    (
                        f"{day_text(one.on)} {weekday_text(one.on)}",
                        one.number,
                        one.party or one.respondents,
                        one.place or "—",
                        one.host or "—",
                        self.tr("已举行") if one.held else self.tr("已通知"),
                    ),
                )
                for place, one in enumerate(rows)
            ]
        )
        self.setVisible(bool(rows))

    def _ask(self, row: int, _column: int) -> None:
        if row < len(self._rows):
            self.case_asked.emit(self._rows[row])

"""The rate of the whole period, whether it meets the target, and the numbers beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.rate import RateFigures
from ui.badges import BadgeLabel, provisional
from ui.flow import FlowLayout
from ui.statistics.allowance_bar import AllowanceBar
from ui.statistics.number_button import NumberButton
from ui.statistics.rate_words import (
    allowance_text,
    best_text,
    ratio_text,
    target_sentence,
    verdict,
)
from ui.tokens import Space
from ui.wording import code_text

COUNTED = (
    (RateNumber.DUE, ""),
    (RateNumber.ON_TIME, "success"),
    (RateNumber.LATE, "danger"),
    (RateNumber.LATE_CLOSED, "danger"),
    (RateNumber.LATE_OPEN, "danger"),
)
BESIDE = (
    (RateNumber.DUE_TODAY, "warning"),
    (RateNumber.PENDING, ""),
    (RateNumber.PENDING_CLOSED, ""),
    (RateNumber.SUSPENDED, ""),
    (RateNumber.CANNOT_JUDGE, "warning"),
    (RateNumber.INTAKE_LATE, "danger"),
    (RateNumber.LATE_ENTERED, "warning"),
    (RateNumber.TRANSFERRED, ""),
    (RateNumber.MERGED, ""),
    (RateNumber.STRUCK_OUT, ""),
    (RateNumber.REFUSED, ""),
    (RateNumber.WITHDRAWN_BEFORE_ACCEPTANCE, ""),
)
RATE_WIDTH = 360
NARROW = 960
"""Below this width the numbers stand in many lines."""


class Headline(QFrame):
    """Rate and verdict left, every number that explains it right.

    Signals:
        asked: the RateNumber whose cases are wanted.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._rate = QLabel("…")
        self._rate.setProperty("role", "figure")
        self._verdict = BadgeLabel()
        self._provisional = BadgeLabel()
        self._what = QLabel()
        self._what.setProperty("role", "muted")
        self._what.setWordWrap(True)
        self._target = QLabel()
        self._target.setProperty("role", "muted")
        self._room = QLabel()
        self._best = QLabel()
        self._bar = AllowanceBar()
        self._buttons: dict[RateNumber, NumberButton] = {}
        self._figures: RateFigures | None = None
        self._lay_out()

    @property
    def bar(self) -> AllowanceBar:
        """The bar of the allowance."""
        return self._bar

    @property
    def words(self) -> str:
        """What stands on the left, line by line."""
        labels = (self._rate, self._verdict, self._what, self._target, self._room, self._best)
        return "\n".join(one.text() for one in labels if not one.isHidden() and one.text())

    def button(self, number: RateNumber) -> NumberButton:
        """Return the button of a number."""
        return self._buttons[number]

    def show_figures(self, figures: RateFigures) -> None:
        """Show the answer to the latest question."""
        self._rate.setText(ratio_text(figures.rate))
        self._rate.setAccessibleName(
            self.tr("按期结案率 {rate}").format(rate=ratio_text(figures.rate))
        )
        self._verdict.show_badge(verdict(figures))
        self._provisional.show_badge(provisional() if figures.provisional else None)
        query = figures.query
        self._what.setText(
            self.tr("{line} · {population} · {basis}").format(
                line=code_text(query.line),
                population=code_text(query.population),
                basis=code_text(query.basis),
            )
        )
        self._target.setText(target_sentence(figures))
        self._room.setText(allowance_text(figures))
        self._room.setVisible(figures.allowance is not None)
        self._best.setText(best_text(figures))
        self._bar.show_figures(figures)
        for number, button in self._buttons.items():
            button.show_count(getattr(figures, number.value))
        self._figures = figures
        self._fit()

    def _fit(self) -> None:
        """Where room is short, leave out the numbers that are none, so that the chart has room."""
        if self._figures is None:
            return
        narrow = self.width() < NARROW
        for number, button in self._buttons.items():
            needed = number is RateNumber.DUE or bool(getattr(self._figures, number.value))
            button.setVisible(needed or not narrow)

    def _group(self, title: str, numbers: tuple[tuple[RateNumber, str], ...]) -> QWidget:
        group = QWidget()
        group.setProperty("role", "plain")
        heading = QLabel(title)
        heading.setProperty("role", "small")
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(heading)
        flow = FlowLayout(spacing=Space.TIGHT)
        for number, tone in numbers:
            button = NumberButton(number, tone)
            button.asked.connect(self.asked)
            self._buttons[number] = button
            flow.addWidget(button)
        column.addLayout(flow)
        return group

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.SMALL)
        for part in (self._rate, self._verdict, self._provisional):
            first.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        room = QHBoxLayout()
        room.addWidget(self._room)
        room.addStretch(1)
        room.addWidget(self._best)
        left = QWidget()
        left.setProperty("role", "plain")
        left.setFixedWidth(RATE_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        for part in (self._what, self._target):
            column.addWidget(part)
        column.addLayout(room)
        column.addWidget(self._bar)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self._group(self.tr("比率由这些案件得出"), COUNTED))
        right.addWidget(self._group(self.tr("另列，不计入比率"), BESIDE))
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        row.setSpacing(Space.WIDE)
        row.addWidget(left)
        row.addLayout(right, 1)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

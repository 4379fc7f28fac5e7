"""Which day, and which line of cases, is the deadline log asked for?"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.cases import Line
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.tokens import Space
from ui.wording import code_text

DAY_WIDTH = 120
_ONE_DAY = timedelta(days=1)


class DayBar(QWidget):
    """The day with the days beside it, the line, and what can be done with the list.

    Signals:
        changed: another day or line was chosen.
        print_asked: the list is wanted on paper.
        save_asked: the list is wanted as a file.
        list_asked: the list is wanted again, in place of the paper.
    """

    changed = Signal()
    print_asked = Signal()
    save_asked = Signal()
    list_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.day = DateField(today, earliest=EARLIEST_DAY, latest=today, required=True)
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setAccessibleName(self.tr("日期"))
        self.day.set_value(today)
        self.before = QPushButton(self.tr("前一日"))
        self.after = QPushButton(self.tr("后一日"))
        self.to_today = QPushButton(self.tr("今天"))
        lines: list[Choice[Line | None]] = [Choice(None, self.tr("全部业务"))]
        lines += [Choice(one, code_text(one)) for one in Line]
        self.line: ChoiceField[Line | None] = ChoiceField(lines)
        self.line.setAccessibleName(self.tr("业务线"))
        self.line.set_value(None)
        self.print = QPushButton(self.tr("打印…"))
        self.print.setProperty("role", "primary")
        self.save = QPushButton(self.tr("另存为 PDF…"))
        self.back = QPushButton(self.tr("返回列表"))
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._lay_out()
        self._connect()
        self._enable()
        self.show_paper_mode(is_paper=False)

    @property
    def problem_text(self) -> str:
        """What is wrong with the day typed; empty when all is well."""
        return self._problem.text()

    def follow_today(self, today: date) -> None:
        """Let the days end with another one: the window stayed open over night."""
        if today != self._today:
            was_today = self.day.value() == self._today
            self._today = today
            self.day.set_limits(earliest=EARLIEST_DAY, latest=today)
            if was_today:
                self.show_day(today)
            self._enable()

    def show_paper_mode(self, *, is_paper: bool) -> None:
        """Offer what fits the list, or the paper, which has buttons of its own."""
        self.back.setVisible(is_paper)
        self.print.setVisible(not is_paper)
        self.save.setVisible(not is_paper)

    def show_day(self, day: date) -> None:
        """Show a day as if it had been typed."""
        self.day.set_value(min(max(day, EARLIEST_DAY), self._today))

    def _step(self, days: int) -> None:
        day = self.day.value()
        if day is not None:
            self.show_day(day + days * _ONE_DAY)

    def _on_day(self, _day: object) -> None:
        self._enable()
        if self.day.value() is not None:
            self.changed.emit()

    def _on_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)

    def _enable(self) -> None:
        day = self.day.value()
        self.before.setEnabled(day is not None and day > EARLIEST_DAY)
        self.after.setEnabled(day is not None and day < self._today)
        self.to_today.setEnabled(day != self._today)

    def _connect(self) -> None:
        self.day.value_changed.connect(self._on_day)
        self.day.problem_changed.connect(self._on_problem)
        self.line.value_changed.connect(lambda _line: self.changed.emit())
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.to_today.clicked.connect(lambda: self.show_day(self._today))
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.back.clicked.connect(self.list_asked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for part in (self.before, self.day, self.after, self.to_today, self.line, self._problem):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.save)
        row.addWidget(self.print)

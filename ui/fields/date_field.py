"""A field for a day that reads what clerks type."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from disputes_app.domain.errors import DomainError
from ui.errors import explain
from ui.fields.date_words import BadDate, DateLimits, DateTrouble, WorkingDays, read_date
from ui.fields.line_field import LineField, Read, Refused
from ui.wording import day_text

WIDTH = 180


class DateField(LineField[date]):
    """Takes 20260105, 2026-01-05, 0105, 今天, 昨天, and +5 or -5 in working days from today.

    Up and Down move the day by one.
    """

    def __init__(
        self,
        today: date,
        *,
        work: WorkingDays | None = None,
        earliest: date | None = None,
        latest: date | None = None,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(required=required, parent=parent)
        self._limits = DateLimits(today, earliest, latest, work)
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText(self.tr("20260105、今天、+5"))

    def set_limits(
        self, *, earliest: date | None, latest: date | None, work: WorkingDays | None = None
    ) -> None:
        """Want other days from now on, both ends inclusive; ``work`` stays where not given."""
        self._limits = DateLimits(self._limits.today, earliest, latest, work or self._limits.work)
        self._read_text = None

    def go_on_to(self, today: date) -> None:
        """Take another day for today; where today was the last day wanted, it goes with it."""
        limits = self._limits
        latest = today if limits.latest == limits.today else limits.latest
        self._limits = replace(limits, today=today, latest=latest)
        self._read_text = None

    def read(self, text: str) -> Read[date] | Refused:
        """Return the day, or a sentence such as “2026年2月没有31日”."""
        try:
            found = read_date(text, self._limits)
        except DomainError as error:
            return Refused(explain(error).sentence)
        if isinstance(found, BadDate):
            return Refused(self._sentence(found))
        return Read(found, self.text_of(found))

    def text_of(self, value: date) -> str:
        """Return the day as 2026-01-05."""
        return value.isoformat()

    def _sentence(self, bad: BadDate) -> str:
        until_today = bad.limit == self._limits.today
        match bad.trouble:
            case DateTrouble.NO_SUCH_MONTH:
                sentence = self.tr("没有{month}月，请核对月份。")
            case DateTrouble.NO_SUCH_DAY:
                sentence = self.tr("{year}年{month}月没有{day}日，最后一天是{last}日。")
            case DateTrouble.TOO_EARLY:
                sentence = self.tr("日期不能早于 {limit}。")
            case DateTrouble.TOO_LATE if until_today:
                sentence = self.tr("日期不能晚于今天（{limit}）。")
            case DateTrouble.TOO_LATE:
                sentence = self.tr("日期不能晚于 {limit}。")
            case DateTrouble.NO_CALENDAR:
                sentence = self.tr("这里不能按工作日推算，请输入日期，例如 20260105。")
            case _:
                sentence = self.tr("看不懂这个日期。请输入 20260105、0105、今天或 +5（工作日）。")
        return sentence.format(
            year=bad.year, month=bad.month, day=bad.day, last=bad.last, limit=day_text(bad.limit)
        )

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        day = self.value() if step is not None and self.text().strip() else None
        if step is not None and day is not None:
            self.set_value(day + timedelta(days=step))
            return
        super().keyPressEvent(event)

"""The line that says which day it is, whether it is worked, and which working day comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.work_calendar import CalendarNotCoveredError, WorkCalendar
from ui.wording import day_text, weekday_text


def today_text(today: date, calendar: WorkCalendar) -> str:
    """Return ``今天 2026-11-22 周日（休）``, with the festival where there is one."""
    reason = calendar.reason(today) if calendar.covers(today) else ""
    if not calendar.covers(today):
        sentence = QCoreApplication.translate("workbench", "今天 {day} {weekday}（工作日历未收录）")
    elif not calendar.is_working(today):
        sentence = (
            QCoreApplication.translate("workbench", "今天 {day} {weekday}（休，{reason}）")
            if calendar.record(today) is not None
            else QCoreApplication.translate("workbench", "今天 {day} {weekday}（休）")
        )
    elif reason:
        sentence = QCoreApplication.translate("workbench", "今天 {day} {weekday}（班，{reason}）")
    else:
        sentence = QCoreApplication.translate("workbench", "今天 {day} {weekday}（班）")
    return sentence.format(day=day_text(today), weekday=weekday_text(today), reason=reason)


def next_working_day_text(today: date, calendar: WorkCalendar) -> str:
    """Return ``下一个工作日 2026-11-23 周一``; empty where no calendar reaches that far."""
    try:
        following = calendar.add_working_days(today, 1)
    except CalendarNotCoveredError:
        return ""
    return QCoreApplication.translate("workbench", "下一个工作日 {day} {weekday}").format(
        day=day_text(following), weekday=weekday_text(following)
    )

"""How are working days counted where the calendar may not reach any more?

Beyond it the days of the week stand for it: a forecast is an estimate, and no day that it
counts is shown as a last day.
"""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.work_calendar import CalendarNotCoveredError, WorkCalendar


def working_days(calendar: WorkCalendar, start: date, end: date) -> int:
    """Count them; beyond the calendar, the days of the week stand for them."""
    try:
        return calendar.working_days_between(start, end)
    except CalendarNotCoveredError:
        return (end - start).days * 5 // 7


def is_working(calendar: WorkCalendar, day: date) -> bool:
    """Say whether it is one; beyond the calendar, the days of the week stand for it."""
    try:
        return calendar.is_working(day)
    except CalendarNotCoveredError:
        return day.weekday() < 5  # noqa: PLR2004 - Monday to Friday


def working_day_from(calendar: WorkCalendar, day: date, days: int) -> date:
    """Return the working day so many working days after (before, where negative) ``day``."""
    try:
        if days > 0:
            return calendar.add_working_days(day, days)
        return calendar.subtract_working_days(day, -days) if days < 0 else day
    except CalendarNotCoveredError:
        return day + timedelta(days=days * 7 // 5)

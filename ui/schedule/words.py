"""How do a hearing, a room and a span of days read in the calendar?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.cases import Stage
from disputes_app.domain.day_words import day_reason
from disputes_app.domain.hearing_log import clock_text
from disputes_app.domain.hearing_records import HearingRecord, HearingRow, HearingState
from disputes_app.domain.hearing_schedule import Clash
from disputes_app.domain.hearing_slots import Slot
from ui import badges
from ui.badges import Badge
from ui.case_words import parties_text
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english, list_text, weekday_text


def times_text(hearing: HearingRecord) -> str:
    """Return ``09:30-11:00``, or that the time is open."""
    if hearing.start_minute is None or hearing.end_minute is None:
        return QCoreApplication.translate("schedule", "时间未定")
    return f"{clock_text(hearing.start_minute)}-{clock_text(hearing.end_minute)}"


def hearing_badge(row: HearingRow, clashes: tuple[Clash, ...]) -> Badge:
    """Return the state of a hearing; a clash and a reason come before 已排定."""
    if clashes:
        return Badge(QCoreApplication.translate("schedule", "冲突"), Tone.DANGER)
    if row.stage == Stage.SUSPENDED.value and row.hearing.state is HearingState.SET:
        return badges.suspended()
    if row.hearing.exceptional:
        return Badge(QCoreApplication.translate("schedule", "例外"), Tone.WARNING)
    tone = Tone.SUCCESS if row.hearing.state is HearingState.HELD else Tone.INFO
    return Badge(code_text(row.hearing.state), tone)


def hearing_lines(row: HearingRow, clashes: tuple[Clash, ...]) -> tuple[str, ...]:
    """Return everything that is known of a hearing, for the tool tip and for a reader."""
    hearing = row.hearing
    lines = [
        f"{day_text(hearing.hearing_on)} {times_text(hearing)}",
        row.number,
        parties_text(row.applicant_names, row.respondent_names),
    ]
    if hearing.room:
        lines.append(hearing.room)
    sitting = [one for one in (hearing.arbitrators, hearing.clerk) if one]
    if sitting:
        lines.append(list_text(sitting))
    lines.append(hearing_badge(row, clashes).text)
    lines += [one.en if is_english() else one.zh for one in clashes]
    return tuple(lines)


def day_heading(day: date) -> str:
    """Return ``11-23 周一``."""
    return f"{day:%m-%d} {weekday_text(day)}"


def reason_text(reason: str) -> str:
    """Return why a day is not worked."""
    return day_reason(reason, "en" if is_english() else "zh")


def slot_text(slot: Slot) -> str:
    """Return a proposed slot on one line."""
    said = f"{day_text(slot.day)} {weekday_text(slot.day)}  {slot.times}"
    return f"{said}  {slot.room}".rstrip()


def span_text(first: date, last: date) -> str:
    """Return the heading of a week or of a day."""
    if first == last:
        return f"{day_text(first)} {weekday_text(first)}"
    template = QCoreApplication.translate("schedule", "{first} 至 {last}")
    return template.format(first=day_text(first), last=f"{last:%m-%d}")

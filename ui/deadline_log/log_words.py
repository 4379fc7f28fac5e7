"""How do the rows, the counts and the day of the deadline log read on the screen?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.day_words import day_reason
from disputes_app.domain.deadline_log import GROUPS, Change, LogGroup
from disputes_app.domain.deadline_log_facts import DayLog, LogCause, LogRow
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.work_calendar import WEEKEND_REASON
from ui.badges import Badge
from ui.case_words import parties_text
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english, list_text, name_of, weekday_text

_TONES = {
    Change.MISSED: Tone.DANGER,
    Change.FOUND_LATE: Tone.DANGER,
    Change.MET_LATE: Tone.DANGER,
    Change.DUE: Tone.WARNING,
    Change.MET: Tone.SUCCESS,
    Change.CREATED: Tone.INFO,
    Change.MOVED: Tone.INFO,
    Change.REOPENED: Tone.INFO,
}


def change_badge(row: LogRow) -> Badge:
    """Return what became of a period, with its tone."""
    return Badge(code_text(row.change), _TONES.get(row.change, Tone.NEUTRAL))


def period_text(row: LogRow) -> str:
    """Return the name of the period, with the party where each has its own."""
    name = name_of(row.period)
    if row.party:
        sentence = QCoreApplication.translate("deadline_log", "{period}（{party}）")
        name = sentence.format(period=name, party=row.party)
    if row.closure:
        name = QCoreApplication.translate("deadline_log", "{period}（办结期限）").format(
            period=name
        )
    if row.unverified:
        sentence = QCoreApplication.translate("deadline_log", "{period}（依据待核）")
        name = sentence.format(period=name)
    return name


def last_day_text(row: LogRow) -> str:
    """Return the last day, or why there is none."""
    if row.change is Change.DROPPED:
        return "—"
    if row.new_due is None:
        if row.paused:
            return QCoreApplication.translate("deadline_log", "暂停计算")
        return QCoreApplication.translate("deadline_log", "尚不能确定")
    text = day_text(row.new_due)
    if row.provisional:
        text = QCoreApplication.translate("deadline_log", "{day}（暂定）").format(day=text)
    return text


def former_day_text(row: LogRow) -> str:
    """Return the last day before, where it was another one."""
    if row.change in {Change.MOVED, Change.DROPPED}:
        return day_text(row.old_due)
    return ""


def parties_of(row: LogRow) -> str:
    """Return who is against whom."""
    return parties_text(row.applicants, row.respondents)


def cause_text(cause: LogCause | None) -> str:
    """Return which entry, or which adoption, brought the change about; who entered it, when."""
    if cause is None:
        return ""
    at = cause.at.astimezone(SHANGHAI)
    sentence = QCoreApplication.translate("deadline_log", "{entry}（{time} {name}）")
    if cause.seq is None:
        sentence = QCoreApplication.translate("deadline_log", "采纳“{entry}”（{time} {name}）")
    elif cause.happened_on != at.date():
        sentence = QCoreApplication.translate("deadline_log", "{day} {entry}（{time} {name}）")
    return sentence.format(
        entry=name_of(cause.what),
        day=day_text(cause.happened_on),
        time=f"{at:%H:%M}",
        name=cause.by,
    )


def group_text(group: LogGroup, count: int) -> str:
    """Return the heading of a group with how many changes stand under it."""
    sentence = QCoreApplication.translate("deadline_log", "{group}  {count} 项")
    return sentence.format(group=code_text(group), count=count)


def day_line(log: DayLog) -> str:
    """Name the day of the log: 2026-11-20 周五（班），全天."""
    day = f"{day_text(log.day)} {weekday_text(log.day)}"
    if log.over:
        until = QCoreApplication.translate("deadline_log", "全天")
    else:
        sentence = QCoreApplication.translate("deadline_log", "截至 {time}，当日尚未结束")
        until = sentence.format(time=f"{log.as_of.astimezone(SHANGHAI):%H:%M}")
    sentence = QCoreApplication.translate("deadline_log", "{day}（{kind}），{until}")
    return sentence.format(day=day, kind=_kind_of_day(log), until=until)


def _kind_of_day(log: DayLog) -> str:
    if log.working is None:
        return QCoreApplication.translate("deadline_log", "工作日历未收录")
    kind = (
        QCoreApplication.translate("deadline_log", "班")
        if log.working
        else QCoreApplication.translate("deadline_log", "休")
    )
    if not log.reason or log.reason == WEEKEND_REASON:
        return kind
    reason = day_reason(log.reason, "en" if is_english() else "zh")
    return QCoreApplication.translate("deadline_log", "{kind}，{reason}").format(
        kind=kind, reason=reason
    )


def counts_text(log: DayLog, group: LogGroup) -> str:
    """Say how many changes of each kind stand under a heading: 逾期未办 2、已届满 1."""
    counts = log.change_counts
    return list_text(
        f"{code_text(change)} {counts[change]}"
        for change in Change
        if GROUPS[change] is group and counts[change]
    )


def note_text(log: DayLog) -> str:
    """Say what has to be known about the list as a whole; empty where nothing has."""
    notes = []
    if log.adopted:
        titles = list_text(one.title for one in log.adopted)
        sentence = QCoreApplication.translate(
            "deadline_log",
            "当日或者以后采纳过变更：{titles}。期限按现行规则和日历计算，可能与当日所见不同。",
        )
        notes.append(sentence.format(titles=titles))
    if any(row.provisional for row in log.rows):
        notes.append(
            QCoreApplication.translate(
                "deadline_log", "暂定的最后一日，在节假日安排公布后可能变动。"
            )
        )
    return " ".join(notes)


def file_name(day: date) -> str:
    """Return the name proposed for the file; the paper is Chinese."""
    return f"期限日志{day:%Y%m%d}.pdf"

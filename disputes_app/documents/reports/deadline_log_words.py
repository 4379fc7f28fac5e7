"""How does the daily deadline log put its rows, counts and reservations into words?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from disputes_app.documents.wording import day_in_words, plain
from disputes_app.domain.deadline_log import GROUPS, Change, LogGroup
from disputes_app.domain.deadline_log_facts import DayLog, LogRow
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.words import word
from disputes_app.domain.work_calendar import WEEKEND_REASON

DASH = "—"
HEADS = ("序号", "案号、当事人", "期限", "机构、承办人", "最后一日", "变化与登记")
_WEEKDAYS = "一二三四五六日"
_STOPS = frozenset({Change.MET, Change.MET_LATE, Change.ENDED})
_PROVISIONAL = "暂定：所依据的节假日安排国务院尚未公布，公布后最后一日可能变动。"
_DEMONSTRATION = "演示数据：案件为虚构"


def day_line(log: DayLog) -> str:
    """Name the day, its weekday, and whether it was worked: 2026年11月20日 星期五（班）."""
    day = f"{day_in_words(log.day)} 星期{_WEEKDAYS[log.day.weekday()]}"
    if log.working is None:
        return f"{day}（工作日历未收录）"
    kind = "班" if log.working else "休"
    reason = f"，{log.reason}" if log.reason and log.reason != WEEKEND_REASON else ""
    return f"{day}（{kind}{reason}）"


def scope_line(log: DayLog) -> str:
    """Say which cases are listed, and up to which moment."""
    at = log.as_of.astimezone(SHANGHAI)
    what = [word(log.line, "zh") if log.line is not None else "全部业务"]
    if log.office is not None:
        what.append(plain(log.office))
    until = "全天" if log.over else f"截至{at:%H:%M}，当日尚未结束"
    return f"{'，'.join(what)}  {until}"


def count_lines(log: DayLog) -> tuple[tuple[str, str, str], ...]:
    """Return for each group its name, how many changes it has, and of which kinds."""
    counts = log.change_counts
    cells = []
    for group in LogGroup:
        kinds = [change for change in Change if GROUPS[change] is group and counts[change]]
        detail = "、".join(f"{word(change, 'zh')}{counts[change]}" for change in kinds)
        cells.append((word(group, "zh"), f"{log.counts[group]}项", detail))
    return tuple(cells)


def notes(log: DayLog, *, demonstration: bool) -> tuple[str, ...]:
    """Return what has to be known about the list as a whole."""
    at = log.as_of.astimezone(SHANGHAI)
    until = "当日24时" if log.over else f"{at:%H:%M}"
    lines = [f"按{until}以前录入的登记列出，以后的登记不计入；机构、承办人为当时的。"]
    if log.adopted:
        named = "；".join(
            f"“{plain(one.title)}”（{_moment(one.at)} {plain(one.actor)}）" for one in log.adopted
        )
        lines.append(
            f"当日或者以后采纳过规则、日历的变更：{named}。期限按现行规则和日历计算，"
            "可能与当日所见不同；采纳当日的变动列有原来的和新的最后一日。"
        )
    if any(row.provisional for row in log.rows):
        lines.append(_PROVISIONAL)
    if demonstration:
        lines.append(f"{_DEMONSTRATION}。")
    return tuple(lines)


def title_note(*, demonstration: bool) -> str:
    """Return what stands beside the title of every page."""
    return _DEMONSTRATION if demonstration else ""


def cells(number: int, row: LogRow) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a row, each as its paragraphs."""
    return (
        (str(number),),
        (plain(row.number), plain(_parties(row))),
        (plain(period(row)),),
        (plain(row.office), plain(row.handler) or DASH),
        last_days(row),
        (_change(row), *_cause(row)),
    )


def period(row: LogRow) -> str:
    """Name the period, with the party where each has its own."""
    name = f"{row.period.zh}（{row.party}）" if row.party else row.period.zh
    notes = [*(["办结期限"] if row.closure else []), *(["依据待核"] if row.unverified else [])]
    return f"{name}〔{'，'.join(notes)}〕" if notes else name


def last_days(row: LogRow) -> tuple[str, ...]:
    """Return the last day and, where it was another one before, that one."""
    if row.change is Change.DROPPED:
        return (DASH, f"原{_day(row.old_due)}")
    if row.new_due is None:
        text = "暂停计算" if row.paused else "尚不能确定"
    else:
        text = row.new_due.isoformat()
    found = [text]
    if row.provisional:
        found.append("（暂定）")
    if row.change is Change.MOVED and row.old_due != row.new_due:
        found.append(f"原{_day(row.old_due)}")
    return tuple(found)


def user_texts(log: DayLog) -> Iterator[str]:
    """Yield everything that people have typed."""
    yield log.office or ""
    for one in log.adopted:
        yield from (one.title, one.actor)
    for row in log.rows:
        yield from (row.number, row.applicants, row.respondents, row.party)
        yield from (row.office, row.handler)
        if row.cause is not None:
            yield from (row.cause.what.zh, row.cause.by)


def _parties(row: LogRow) -> str:
    return " 与 ".join(one for one in (row.applicants, row.respondents) if one) or DASH


def _moment(at: datetime) -> str:
    return f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"


def _day(day: date | None) -> str:
    return "无最后一日" if day is None else day.isoformat()


def _change(row: LogRow) -> str:
    text = word(row.change, "zh")
    if row.change in _STOPS and row.stopped_on is not None:
        return f"{text}（{row.stopped_on:%m-%d}）"
    return text


def _cause(row: LogRow) -> Iterator[str]:
    cause = row.cause
    if cause is None:
        return
    at = cause.at.astimezone(SHANGHAI)
    if cause.seq is None:
        yield f"采纳：{plain(cause.what.zh)}"
        yield f"{at:%H:%M} {plain(cause.by)}"
        return
    day = "" if cause.happened_on == at.date() else f"（{cause.happened_on.isoformat()}）"
    yield f"{plain(cause.what.zh)}{day}"
    yield f"{at:%H:%M} {plain(cause.by)}录入"

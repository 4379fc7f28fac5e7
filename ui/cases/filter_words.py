"""Which cases does a list show?  A filter in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_list import (
    CaseFilter,
    CaseStatus,
    IndicatorSlice,
    RateSlice,
)
from ui.roster import Roster
from ui.wording import code_text, day_text, is_english


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the words: on which day, with which names at hand, and who is 本人."""

    today: date
    roster: Roster = field(default_factory=Roster)
    own_id: int | None = None


def filter_words(wanted: CaseFilter, reader: Reader) -> str:
    """Return what the cases of a list have in common."""
    if wanted.rate is not None:
        held = _held(wanted.rate, reader)
        return " · ".join([_slice_words(wanted.rate), *held, *_of_group(wanted.rate)])
    if wanted.indicator is not None:
        return _indicator_words(wanted.indicator)
    parts = [_status_words(wanted, reader.today)]
    if wanted.line is not None:
        parts.append(code_text(wanted.line))
    if wanted.stage is not None:
        stage = code_text(wanted.stage)
        parts.append(QCoreApplication.translate("filters", "阶段：{stage}").format(stage=stage))
    return " · ".join([*parts, *_held(wanted, reader)])


def _held(by: CaseFilter | RateSlice, reader: Reader) -> list[str]:
    parts = []
    if by.office_id is not None:
        office = reader.roster.office_name(by.office_id)
        parts.append(QCoreApplication.translate("filters", "承办机构：{name}").format(name=office))
    if by.handler_id is not None and by.handler_id == reader.own_id:
        parts.append(QCoreApplication.translate("filters", "本人"))
    elif by.handler_id == 0:
        parts.append(QCoreApplication.translate("filters", "未指派承办人"))
    elif by.handler_id is not None:
        person = reader.roster.person_name(by.handler_id)
        parts.append(QCoreApplication.translate("filters", "承办人：{name}").format(name=person))
    return parts


def _of_group(part: RateSlice) -> list[str]:
    """Return to which town, and to which cause, the cases are narrowed."""
    parts = []
    if part.town is not None:
        town = part.town or QCoreApplication.translate("rate", "区级机构（不属街镇）")
        parts.append(QCoreApplication.translate("filters", "街镇：{name}").format(name=town))
    if part.cause is not None:
        cause = part.cause or QCoreApplication.translate("rate", "未填案由")
        parts.append(QCoreApplication.translate("filters", "案由：{name}").format(name=cause))
    return parts


def _slice_words(part: RateSlice) -> str:
    query = part.query
    return QCoreApplication.translate(
        "filters", "结案率 · {line} · {population} · {number}（{first} 至 {last}，截至 {as_of}）"
    ).format(
        line=code_text(query.line),
        population=code_text(query.population),
        number=code_text(part.number),
        first=day_text(query.from_day),
        last=day_text(query.to_day),
        as_of=day_text(query.as_of),
    )


def _indicator_words(part: IndicatorSlice) -> str:
    from disputes_app.domain.indicators import BY_ID

    indicator = BY_ID[part.indicator]
    text = QCoreApplication.translate("filters", "指标 · {name} · {part}（{first} 至 {last}）")
    return text.format(
        name=indicator.en if is_english() else indicator.zh,
        part=code_text(part.part),
        first=day_text(part.first),
        last=day_text(part.last),
    )


def _status_words(wanted: CaseFilter, today: date) -> str:
    match wanted.status:
        case CaseStatus.ALL:
            return QCoreApplication.translate("filters", "全部案件")
        case CaseStatus.OPEN:
            return QCoreApplication.translate("filters", "在办")
        case CaseStatus.ENDED if wanted.from_day is None and wanted.to_day is None:
            return QCoreApplication.translate("filters", "已结")
        case CaseStatus.DUE_WINDOW | CaseStatus.RECEIVED | CaseStatus.HEARING | CaseStatus.ENDED:
            return _window_words(wanted, today)
        case _:
            return code_text(wanted.status)


def _window_words(wanted: CaseFilter, today: date) -> str:
    first, last = wanted.from_day, wanted.to_day
    if first == last == today:
        return {
            CaseStatus.DUE_WINDOW: QCoreApplication.translate("filters", "今日到期"),
            CaseStatus.RECEIVED: QCoreApplication.translate("filters", "今日来件"),
            CaseStatus.HEARING: QCoreApplication.translate("filters", "今日开庭"),
        }.get(wanted.status, QCoreApplication.translate("filters", "今日办结"))
    if wanted.status is CaseStatus.DUE_WINDOW and first is None and last == today - timedelta(1):
        return QCoreApplication.translate("filters", "逾期（最后一日早于今天）")
    days = {
        CaseStatus.DUE_WINDOW: QCoreApplication.translate("filters", "最后一日 {first} 至 {last}"),
        CaseStatus.RECEIVED: QCoreApplication.translate("filters", "收件日期 {first} 至 {last}"),
        CaseStatus.HEARING: QCoreApplication.translate("filters", "开庭日期 {first} 至 {last}"),
    }.get(wanted.status, QCoreApplication.translate("filters", "办结日期 {first} 至 {last}"))
    return days.format(first=_limit(first), last=_limit(last))


def _limit(day: date | None) -> str:
    return QCoreApplication.translate("filters", "不限") if day is None else day_text(day)

"""逾期案件复盘表: where the days of one case went, and why it was late, on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.case_review import CaseReview, Days
from disputes_app.domain.review_oddities import Oddity, OddityKind
from disputes_app.domain.review_sheet import CaseReviewSheet
from disputes_app.domain.words import word

TITLE = "逾期案件复盘表"
DAY_RULE = (
    "用时从收件次日算到办结当日（未结的算到制表当日）；移交、变更阶段的当日算在原承办人、原阶段。"
)
_NONE, _NOBODY = "—", "未指派"
_MOST = 4
"""So many gaps and odd things stand on the sheet, so that it is one page; others are counted."""


def render_case_review(
    sheet: CaseReviewSheet,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the sheet as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _story(sheet, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def days_text(days: Days) -> str:
    """Return 52日（36个工作日）."""
    return f"{days.calendar}日（{days.working}个工作日）"


def oddity_text(sheet: CaseReviewSheet, one: Oddity) -> str:
    """Return one odd thing as a sentence."""
    label = sheet.labels.get(one.event_kind)
    name = one.event_kind if label is None else label.zh
    if one.kind is OddityKind.CLOCK_MISSED:
        done = "至今未完成" if one.seen_on is None else f"{one.seen_on.isoformat()}完成"
        return f"{name}：最后一日{one.on.isoformat()}，{done}"
    if one.kind is OddityKind.ENTERED_LATE:
        seen = _NONE if one.seen_on is None else one.seen_on.isoformat()
        return f"{name}：{one.on.isoformat()}发生，{seen}登记"
    if one.kind is OddityKind.CLOSING_VOIDED:
        return f"{name}：{one.on.isoformat()}的登记已作废"
    why = word(one.code, "zh") if one.code else ""
    note = f"（{one.note}）" if one.note else ""
    return f"{one.on.isoformat()} {name}：{why}{note}"


def _story(
    sheet: CaseReviewSheet, office_name: str, made_on: date, *, demonstration: bool
) -> Story:
    days = sheet.days
    return (
        Title((office_name, TITLE)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{sheet.number}    {sheet.respondents}", Align.CENTRE),
        *_dates(days),
        _heading("一、各阶段和各承办人用时"),
        _spent(sheet),
        _line(DAY_RULE),
        _heading("二、依法扣除、延长和无进展的时段"),
        *(_line(one) for one in _pauses(days)),
        *(_line(one) for one in _quiet(days)),
        _heading("三、程序异常"),
        *(_line(one) for one in _odd(sheet)),
        _heading("四、复盘"),
        *(_line(one) for one in _review(sheet)),
        Gap(0.3),
        _line(f"制表日期：{made_on.isoformat()}    制表人：____________    审核：____________"),
    )


def _dates(days: CaseReview) -> Iterator[Paragraph]:
    closed = "未结" if days.closed_on is None else days.closed_on.isoformat()
    yield _line(
        f"收件：{_day(days.received_on)}    受理：{_day(days.accepted_on)}    办结：{closed}"
    )
    yield _line(
        f"最初的最后一日：{_day(days.first_due_on)}    计入结案率的最后一日：{_day(days.due_on)}"
    )
    late = f"超过{days_text(days.over)}" if days.verdict.late else ""
    verdict = word(days.verdict, "zh")
    yield _line(f"{verdict}{'，' if late else ''}{late}；全程{days_text(days.whole)}。")


def _spent(sheet: CaseReviewSheet) -> Table:
    """Return stages at the left, holders at the right."""
    days = sheet.days
    stages = [
        (_NONE if one is None else word(one, "zh"), *_two(spent)) for one, spent in days.by_stage
    ]
    held = [
        (
            _NOBODY if holder is None else sheet.holders.get(holder, _NONE),
            f"{after.isoformat()}至{until.isoformat()}",
            *_two(spent),
        )
        for holder, after, until, spent in days.tenures
    ]
    total = _two(days.whole)
    stages.append(("合计", *total))
    held.append(("合计", "", *total))
    blank_stage, blank_held = ("", "", ""), ("", "", "", "")
    return Table(
        (1.5, 0.6, 0.7, 2.2, 2.4, 0.6, 0.7),
        tuple(
            (*one, *other)
            for one, other in (
                (left or blank_stage, right or blank_held)
                for left, right in zip_longest(stages, held)
            )
        ),
        ("阶段", "日", "工作日", "承办", "起止", "日", "工作日"),
        (
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.LEFT,
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
        ),
        size=SIZE_5,
    )


def _two(days: Days) -> tuple[str, str]:
    return str(days.calendar), str(days.working)


def _pauses(days: CaseReview) -> Iterator[str]:
    paused = [f"{pause_word(kind)}{days_text(spent)}" for kind, spent in days.by_pause]
    yield f"依法扣除：{'；'.join(paused) if paused else '无'}。"
    extended = [
        f"{one.on.isoformat()}延长{one.days}{'个工作日' if one.in_working_days else '日'}"
        f"（{one.signed_by or _NONE}{'，程序瑕疵' if one.irregular else ''}）"
        for one in days.extensions
    ]
    yield f"延长：{'；'.join(extended) if extended else '无'}。"
    if days.restarts:
        yield f"重新起算：{'、'.join(one.isoformat() for one in days.restarts)}。"


def pause_word(kind: str) -> str:
    """Return what a lawful pause is called; waiting for a correction is one too."""
    return _PAUSES.get(kind, kind)


_PAUSES = {
    "suspension": "中止审理",
    "public_notice": "公告送达",
    "pre_mediation": "先行调解、暂缓受理",
    "obstacle": "不可抗力或其他正当理由",
    "correction": "等待补正",
}


def _quiet(days: CaseReview) -> Iterator[str]:
    if not days.quiet:
        yield f"无进展的时段（超过{days.quiet_after}个工作日）：无。"
        return
    longest = sorted(days.quiet, key=lambda one: -one.days.working)[:_MOST]
    told = [
        f"{one.after.isoformat()}至{one.until.isoformat()} {one.days.working}个工作日"
        for one in sorted(longest, key=lambda one: one.after)
    ]
    more = f"；另{len(days.quiet) - _MOST}段" if len(days.quiet) > _MOST else ""
    yield (
        f"无进展的时段（超过{days.quiet_after}个工作日，不含依法扣除）："
        f"{'；'.join(told)}{more}。合计{days_text(days.quiet_days)}。"
    )


def _odd(sheet: CaseReviewSheet) -> Iterable[str]:
    found = [f"{word(one.kind, 'zh')}  {oddity_text(sheet, one)}" for one in sheet.days.oddities]
    if not found:
        return ["无。"]
    more = [f"另有{len(found) - _MOST}项，见案件页面。"] if len(found) > _MOST else []
    return [*found[:_MOST], *more]


def _review(sheet: CaseReviewSheet) -> Iterator[str]:
    review = sheet.review
    if review is None:
        yield "逾期原因：____________________（未复盘）"
        yield "改进措施：____________________"
        return
    yield f"逾期原因（主要原因在前）：{'、'.join(review.causes)}"
    yield f"复盘意见：{review.note or _NONE}"
    yield f"改进措施：{review.measure or _NONE}"
    yield f"复盘人：{review.reviewer}    复盘日期：{review.on.isoformat()}"


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

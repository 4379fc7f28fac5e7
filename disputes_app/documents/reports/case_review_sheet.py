"""逾期案件复盘表: where the days of one case went, and why it was late, on one page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted
from disputes_app.domain.case_review import NO_DAYS, CaseReview, Days
from disputes_app.domain.review_oddities import Oddity, OddityKind
from disputes_app.domain.review_sheet import CaseReviewSheet
from disputes_app.domain.words import word

TITLE = "逾期案件复盘表"
DAY_RULE = (
    "用时从收件次日算到办结当日（未结的算到制表当日）；移交、变更阶段的当日算在原承办人、原阶段。"
)
_NONE, _NOBODY = "—", "未指派"
_MOST, _MOST_HOLDERS = 4, 5
"""So many gaps, odd things and holders stand on the sheet, so that it is one page."""


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
    signed = f"{made_on.isoformat()}  制表人：__________  审核：__________"
    return (
        Title((TITLE,)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _fields((("案件", f"{sheet.number}  {sheet.respondents}"), *_dates(days))),
        Gap(0.3),
        _stages(days),
        Gap(0.3),
        _holders(sheet),
        Gap(0.3),
        _fields((*_pauses(days), ("无进展时段", _quiet(days)), ("程序异常", _odd(sheet)))),
        Gap(0.3),
        _fields((*_review(sheet), ("说明", DAY_RULE), ("制表", f"{office_name}  {signed}"))),
    )


def _fields(rows: tuple[tuple[str, str], ...]) -> Table:
    return Table((1.15, 6), rows, aligns=(Align.CENTRE, Align.LEFT), size=SIZE_5)


def _dates(days: CaseReview) -> Iterator[tuple[str, str]]:
    closed = "未结" if days.closed_on is None else days.closed_on.isoformat()
    yield (
        "经过",
        f"收件{_day(days.received_on)}  受理{_day(days.accepted_on)}  办结{closed}",
    )
    yield (
        "最后一日",
        f"最初{_day(days.first_due_on)}  计入结案率{_day(days.due_on)}",
    )
    late = f"，超过{days_text(days.over)}" if days.verdict.late else ""
    yield "结论", f"{word(days.verdict, 'zh')}{late}；全程{days_text(days.whole)}"


def _stages(days: CaseReview) -> Table:
    """Return the stages in two halves side by side."""
    cells = [
        (_NONE if one is None else word(one, "zh"), *_two(spent)) for one, spent in days.by_stage
    ]
    cells.append(("合计", *_two(days.whole)))
    half = -(-len(cells) // 2)
    blank = ("", "", "")
    return Table(
        (2, 1, 1, 2, 1, 1),
        tuple(
            (*left, *(right or blank))
            for left, right in zip_longest(cells[:half], cells[half:])
            if left is not None
        ),
        ("阶段", "日", "工作日") * 2,
        (Align.LEFT, Align.RIGHT, Align.RIGHT) * 2,
        size=SIZE_5,
    )


def _holders(sheet: CaseReviewSheet) -> Table:
    tenures = sheet.days.tenures
    rows = [
        (
            _NOBODY if holder is None else sheet.holders.get(holder, _NONE),
            f"{after.isoformat()}至{until.isoformat()}",
            *_two(spent),
        )
        for holder, after, until, spent in tenures[-_MOST_HOLDERS:]
    ]
    if len(tenures) > _MOST_HOLDERS:
        earlier = tenures[:-_MOST_HOLDERS]
        spent = NO_DAYS
        for one in earlier:
            spent = spent.plus(one[3])
        rows.insert(
            0, (f"此前{len(earlier)}次承办", f"至{earlier[-1][2].isoformat()}", *_two(spent))
        )
    return Table(
        (3.2, 2.8, 0.9, 0.9),
        tuple(rows),
        ("承办", "自（当日不计）至", "日", "工作日"),
        (Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT),
        size=SIZE_5,
    )


def _two(days: Days) -> tuple[str, str]:
    return str(days.calendar), str(days.working)


def _pauses(days: CaseReview) -> Iterator[tuple[str, str]]:
    paused = [f"{pause_word(kind)}{days_text(spent)}" for kind, spent in days.by_pause]
    yield "依法扣除", "；".join(paused) if paused else "无"
    extended = [
        f"{one.on.isoformat()}延长{one.days}{'个工作日' if one.in_working_days else '日'}"
        f"（{one.signed_by or _NONE}{'，程序瑕疵' if one.irregular else ''}）"
        for one in days.extensions
    ]
    yield "延长", "；".join(extended) if extended else "无"
    if days.restarts:
        yield "重新起算", "、".join(one.isoformat() for one in days.restarts)


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


def _quiet(days: CaseReview) -> str:
    if not days.quiet:
        return f"没有超过{days.quiet_after}个工作日的时段"
    longest = sorted(days.quiet, key=lambda one: -one.days.working)[:_MOST]
    told = [
        f"{one.after.isoformat()}至{one.until.isoformat()} {one.days.working}个工作日"
        for one in sorted(longest, key=lambda one: one.after)
    ]
    more = f"；另{len(days.quiet) - _MOST}段" if len(days.quiet) > _MOST else ""
    return (
        f"{'；'.join(told)}{more}。合计{days_text(days.quiet_days)}"
        f"（超过{days.quiet_after}个工作日的，不含依法扣除）"
    )


def _odd(sheet: CaseReviewSheet) -> str:
    found = [f"{word(one.kind, 'zh')}  {oddity_text(sheet, one)}" for one in sheet.days.oddities]
    if not found:
        return "无"
    more = [f"另有{len(found) - _MOST}项，见案件页面"] if len(found) > _MOST else []
    return "\n".join([*found[:_MOST], *more])


def _review(sheet: CaseReviewSheet) -> Iterator[tuple[str, str]]:
    review = sheet.review
    if review is None:
        yield "逾期原因", "（没有复盘）"
        yield "改进措施", ""
        return
    yield "逾期原因", f"{'、'.join(review.causes)}（主要原因在前）"
    yield "复盘意见", review.note or _NONE
    yield "改进措施", review.measure or _NONE
    yield "复盘人", f"{review.reviewer}  {review.on.isoformat()}"


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

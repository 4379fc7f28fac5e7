"""群体案件花名册: the members of a group with numbers, claims and amounts, to be signed."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted
from disputes_app.domain.case_group import CaseGroup, GroupMember
from disputes_app.domain.cases import Line
from disputes_app.domain.words import word

TITLE = "群体案件花名册"
_NONE = "—"
_HEAD = ("序号", "案号", "申请人", "请求金额(元)", "已定金额(元)", "处理情况", "签名")
_RECOVERED = "已追回金额(元)"


def render_roster(
    group: CaseGroup,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the list as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _story(group, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def _story(group: CaseGroup, office_name: str, made_on: date, *, demonstration: bool) -> Story:
    rows = tuple(_row(number, one) for number, one in enumerate(group.members, start=1))
    sums = ("", "合计", f"{group.people}人", _yuan(group.claimed_fen), _yuan(_given(group)))
    return (
        Title((office_name, TITLE)),
        _line("演示数据：案件为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"用人单位：{group.employer}", Align.LEFT),
        _line(f"群体：{group.name}    共{len(rows)}件    {made_on.isoformat()}", Align.LEFT),
        Table(
            (0.95, 2.8, 1.35, 1.6, 1.6, 1.4, 1.3),
            (*rows, (*sums, "", "")),
            _head(group),
            (
                Align.CENTRE,
                Align.LEFT,
                Align.LEFT,
                Align.RIGHT,
                Align.RIGHT,
            ),
            size=SIZE_5,
        ),
    )


def _head(group: CaseGroup) -> tuple[str, ...]:
    """Return the heads; an inspection awards nothing, and tells what came back."""
    if group.line is not Line.INSPECTION:
        return _HEAD
    return (*_HEAD[:4], _RECOVERED, *_HEAD[5:])


def _given(group: CaseGroup) -> int:
    return group.awarded_fen + group.recovered_fen


def _row(number: int, one: GroupMember) -> tuple[str, ...]:
    case = one.row
    state = word(case.stage, "zh") if case.stage is not None else _NONE
    if case.outcome is not None:
        state = word(case.outcome, "zh")
    elif case.departure is not None:
        state = word(case.departure, "zh")
    return (
        str(number),
        f"{case.shown_number}（牵头）" if one.is_lead else case.shown_number,
        case.applicant_names,
        _yuan(one.claimed_fen),
        _yuan(one.awarded_fen),
        state,
        "",
    )


def _yuan(fen: int | None) -> str:
    return _NONE if not fen else f"{fen // 100:,}.{fen % 100:02}"


def _line(text: str, align: Align) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

"""守法诚信等级汇总表: how many of each grade in every town, and the employers graded C."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.compliance import BASIS, Grade
from disputes_app.domain.grade_sheet import GradeSheet, ListedGrade, TownGrades, total_of
from disputes_app.domain.words import word

TITLE = "企业劳动保障守法诚信等级汇总表"
_NOWHERE, _NONE = "未填街镇", "—"


def render_grade_list(
    sheet: GradeSheet,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the list as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _story(sheet, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def reading_text(sheet: GradeSheet) -> str:
    """Return on what the grades rest, with what is not verified of it."""
    counted = "行政处理、处罚决定" + ("和责令改正" if sheet.orders_count else "")
    return (
        f"依据{BASIS}，按{sheet.year}年度的记录评定；"
        f"“查处”计{counted}，一案多次决定计一次（口径依据待核）。"
    )


def _story(sheet: GradeSheet, office_name: str, made_on: date, *, demonstration: bool) -> Story:
    signed = (
        "尚未确认（审核中）"
        if sheet.confirmed_on is None
        else f"确认日期：{sheet.confirmed_on.isoformat()}    签批人：{sheet.signed_by}"
    )
    return (
        Title((office_name, TITLE)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{sheet.title}（{sheet.number}）    范围：{sheet.town or '全区'}", Align.CENTRE),
        _line(reading_text(sheet)),
        _line(signed),
        Gap(0.5),
        _heading("一、各街镇等级分布（户）"),
        _counts(sheet),
        Gap(0.5),
        _heading("二、C级单位"),
        _worst(sheet),
        Gap(0.5),
        _line(f"制表日期：{made_on.isoformat()}    制表人：____________    审核：____________"),
    )


def _counts(sheet: GradeSheet) -> Table:
    """Return the towns in two halves side by side, so that all stand on one page."""
    towns = sheet.towns
    cells = [_cells(one.town or _NOWHERE, one) for one in towns]
    half = len(cells) // 2 + 1
    blanks = [("",) * 5] * (2 * half - 1 - len(cells))
    right = (*cells[half:], *blanks, _cells("合计", total_of(towns)))
    left = (*cells[:half], *[("",) * 5] * (half - len(cells[:half])))
    return Table(
        (2, 0.9, 0.9, 0.9, 1, 2, 0.9, 0.9, 0.9, 1),
        tuple((*one, *other) for one, other in zip(left, right[-half:], strict=True)),
        ("街镇", "A级", "B级", "C级", "小计") * 2,
        (Align.LEFT, *[Align.RIGHT] * 4) * 2,
        size=SIZE_5,
    )


def _cells(name: str, one: TownGrades) -> tuple[str, ...]:
    return (name, str(one.a), str(one.b), str(one.c), str(one.total))


def _worst(sheet: GradeSheet) -> Table | Paragraph:
    rows = [one for one in sheet.rows if one.grade is Grade.C]
    if not rows:
        return _line("没有C级单位。")
    return Table(
        (0.8, 1.3, 2.4, 2.7, 2.6),
        tuple(
            (str(n), one.town or _NOWHERE, one.name, one.code or _NONE, ground_text(one))
            for n, one in enumerate(rows, start=1)
        ),
        ("序号", "街镇", "单位", "统一社会信用代码", "事由"),
        (Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT),
        size=SIZE_5,
    )


def ground_text(one: ListedGrade) -> str:
    """Return why an employer has its grade: the criteria met, or what a person wrote."""
    if one.grade is not one.computed or not one.criteria:
        return one.reason or _NONE
    return "；".join(word(criterion, "zh") for criterion in one.criteria)


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

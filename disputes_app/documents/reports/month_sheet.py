"""What does the report of a month look like as it is sent: figures, covering note, corrections?"""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.documents.blocks import Align, Block, Gap, Paragraph, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.frozen_figures import FrozenFigure
from disputes_app.domain.month_chain import MonthCase
from disputes_app.domain.month_report import MonthLine
from disputes_app.domain.month_sheet import MonthSheet
from disputes_app.domain.month_words import way_out
from disputes_app.domain.rate import Population, percent
from disputes_app.domain.words import word

_HEAD = (
    "业务线", "上期未结", "当期受理", "恢复办理", "以前月份更正", "当期结案", "期末未结",
)  # fmt: skip
_WIDTHS = (1.6, 1.15, 1.15, 1.15, 1.75, 1.15, 1.15)
_RIGHT = Align.RIGHT
_BALANCE = (
    "上期未结＋当期受理＋恢复办理＋更正增加＝当期结案＋更正减少＋期末未结。上期未结取自上月已锁定的"
    "期末未结；以前月份的案件在月报锁定后补录、补录结案或者撤销登记的，列入“以前月份更正”。"
)


def render_month_sheet(
    sheet: MonthSheet,
    *,
    office_name: str,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the report as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = tuple(_story(sheet, office_name, demonstration=demonstration))
    return painted(pages(story, fonts), _title(sheet), fonts, invariant=invariant)


def _title(sheet: MonthSheet) -> str:
    month = sheet.report.month
    return f"{month.year}年{month.month}月案件办理情况月报"


def _story(sheet: MonthSheet, office_name: str, *, demonstration: bool) -> Iterator[Block]:
    report, note = sheet.report, sheet.report.covering
    yield Title((_title(sheet),))
    yield _line("演示数据：案件为虚构", Align.CENTRE) if demonstration else Gap(0)
    yield _line(f"{office_name}    {report.number}", Align.CENTRE)
    yield Table(
        _WIDTHS,
        tuple(_row(one) for one in sheet.lines),
        _HEAD,
        (Align.LEFT, *(_RIGHT,) * 6),
        size=SIZE_5,
    )
    yield _line(_BALANCE)
    yield _heading("结案方式")
    for one in sheet.lines:
        if one.closed:
            yield _line(_manners(one))
    if sheet.rates:
        yield _heading("按期结案率")
        yield from (_line(_rate(one)) for one in sheet.rates)
    if sheet.corrected:
        yield _heading(f"以前月份更正的案件（{len(sheet.corrected)}件）")
        rows = tuple(_corrected(n, one) for n, one in enumerate(sheet.corrected, start=1))
        yield Table((0.7, 4, 4), rows, ("序", "案号", "更正"), (Align.CENTRE,), size=SIZE_5)
    yield _heading("报送")
    by = f"报送人：{note.sent_by}    {day_in_words(note.sent_on)}"
    yield _line(f"报送单位：{note.sent_to}    {by}")
    if note.note:
        yield _line(f"说明：{note.note}")
    yield _line(f"校验值：{report.digest}")


def _row(one: MonthLine) -> tuple[str, ...]:
    corrected = f"+{one.corrected_in} -{one.corrected_out}"
    return (
        _name(one),
        str(one.carried),
        str(one.received),
        str(one.reopened),
        corrected if one.corrected_in or one.corrected_out else "0",
        str(one.closed_total),
        str(one.remaining),
    )


def _name(one: MonthLine) -> str:
    whole = one.population is Population.ALL
    return word(one.line, "zh") if whole else "其中投诉举报"


def _manners(one: MonthLine) -> str:
    told = "、".join(f"{way_out(manner, 'zh')}{n}件" for manner, n in one.closed.items())
    return f"{_name(one)}：{told}。"


def _rate(one: FrozenFigure) -> str:
    due, on_time = one.values[RateNumber.DUE], one.values[RateNumber.ON_TIME]
    rate = "无应结" if one.rate is None else percent(one.rate)
    query = one.query
    counted = f"{word(query.line, 'zh')}{word(query.population, 'zh')}"
    return f"{counted}：{rate}（应结{due}件，按期{on_time}件，{one.number}）。"


def _corrected(number: int, one: MonthCase) -> tuple[str, ...]:
    return str(number), one.number, f"{word(one.came, 'zh')} → {way_out(one.went, 'zh')}"


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

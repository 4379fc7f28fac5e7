"""检查日报、周报: what a patrol or a campaign did in a period, and how it stands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.campaign_sheet import CampaignSheet, Figures
from disputes_app.domain.dossiers.campaign import KINDS
from disputes_app.domain.dossiers.visits import FOUND
from disputes_app.domain.money import yuan_text

Cell = str | int | Decimal
Cells = tuple[Cell, ...]
_NONE = "—"
_FIGURES = (
    "检查户次",
    "未发现问题",
    "责令改正",
    "立案",
    "停业、无下落",
    "涉及人数",
    "发现拖欠(元)",
    "已支付(元)",
)
_VISITS = (
    "日期",
    "单位",
    "检查人员",
    "结果",
    "人数",
    "拖欠(元)",
    "已支付(元)",
    "复查日期",
    "案件",
)
_DAY, _WEEK = 1, 7


def title_of(sheet: CampaignSheet) -> str:
    """Return what a sheet is called by the length of its period."""
    days = (sheet.last - sheet.first).days + 1
    return {_DAY: "检查日报", _WEEK: "检查周报"}.get(days, "检查情况统计表")


def figure_table(sheet: CampaignSheet) -> tuple[tuple[str, ...], tuple[Cells, ...]]:
    """Return head and rows of the figures: each day, the period, and all up to its end."""
    rows = [(on.isoformat(), *_figures(one)) for on, one in sheet.days]
    if len(sheet.days) != _DAY:
        rows.append(("本期合计", *_figures(sheet.period)))
    rows.append(("累计", *_figures(sheet.total)))
    return ("日期", *_FIGURES), tuple(rows)


def visit_table(sheet: CampaignSheet) -> tuple[tuple[str, ...], tuple[Cells, ...]]:
    """Return head and rows of the visits of the period."""
    words = {one.value: one.zh for one in FOUND}
    rows = [
        (
            row.visit.on.isoformat(),
            row.name,
            row.visit.by,
            words.get(row.visit.found, row.visit.found),
            row.visit.people,
            _yuan(row.visit.owed_fen),
            _yuan(row.visit.paid_fen),
            _day(row.visit.follow_up),
            row.visit.case or _NONE,
        )
        for row in sheet.rows
    ]
    return _VISITS, tuple(rows)


def render_sheet(
    sheet: CampaignSheet,
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
    return painted(pages(story, fonts), title_of(sheet), fonts, invariant=invariant)


def _story(sheet: CampaignSheet, office_name: str, made_on: date, *, demonstration: bool) -> Story:
    kind = next((one.zh for one in KINDS if one.value == sheet.kind), "")
    until = "" if sheet.finish_by is None else f"    方案结束日期：{sheet.finish_by.isoformat()}"
    late = sheet.finish_by is not None and sheet.finish_by < sheet.last
    open_still = sheet.listed - sheet.reached
    head, rows = figure_table(sheet)
    return (
        Title((office_name, title_of(sheet))),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{sheet.title}（{sheet.number}）", Align.CENTRE),
        _line(f"{kind}    依据：{sheet.basis}{until}"),
        _line(f"期间：{sheet.first.isoformat()}至{sheet.last.isoformat()}"),
        Gap(0.5),
        _heading("一、检查情况"),
        Table(
            (1.75, *[0.95] * 6, 1.8, 1.7),
            tuple(tuple(_text(one) for one in row) for row in rows),
            head,
            (Align.CENTRE, *[Align.RIGHT] * len(_FIGURES)),
            size=SIZE_5,
        ),
        Gap(0.5),
        _heading("二、进度"),
        _line(
            f"名单{sheet.listed}户，已检查{sheet.reached}户，未检查{open_still}户"
            + ("，已超过方案结束日期。" if late and open_still else "。")
        ),
        _line(f"关联案件{sheet.cases}件，在办{sheet.in_hand}件，已办结{sheet.settled}件。"),
        Gap(0.5),
        _heading("三、本期检查的单位"),
        _visits(sheet),
        Gap(0.5),
        _line(f"制表日期：{made_on.isoformat()}    制表人：____________    审核：____________"),
    )


def _visits(sheet: CampaignSheet) -> Table | Paragraph:
    if not sheet.rows:
        return _line("本期没有检查。")
    head, rows = visit_table(sheet)
    return Table(
        (1, 2.1, 1.5, 1.6, 0.8, 1.6, 1.5, 1, 1.8),
        tuple(tuple(_text(one) for one in _short(row)) for row in rows),
        head,
        (
            Align.CENTRE,
            Align.LEFT,
            Align.LEFT,
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.CENTRE,
            Align.LEFT,
        ),
        size=SIZE_5,
    )


def _short(row: Cells) -> Cells:
    """Leave the years out of the days: the period stands above the table."""
    on, *middle, again, case = row
    return (str(on)[5:], *middle, str(again)[5:] or again, case)


def _figures(one: Figures) -> Cells:
    return (
        one.visited,
        one.clean,
        one.told,
        one.filed,
        one.gone,
        one.people,
        _yuan(one.owed_fen),
        _yuan(one.paid_fen),
    )


def _yuan(fen: int) -> Decimal:
    return Decimal(fen) / 100


def _text(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return yuan_text(int(cell * 100)) if cell else _NONE
    return str(cell)


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

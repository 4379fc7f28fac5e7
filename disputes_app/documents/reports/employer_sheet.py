"""用人单位情况: what is known of one employer on paper, its numbers and what happened lately."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.employer_timeline import EmployerTimeline, TimelineItem
from disputes_app.domain.money import yuan_text
from disputes_app.domain.words import word

MOST_ITEMS = 10
"""So many of the newest items have room on the page."""
_TITLE = "用人单位情况"
_NONE = "—"
_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        timeline.RECEIVED: "{line}收案：{text}",
        timeline.ENDED: "{line}结案：{label}",
        timeline.LEFT: "{line}案件：{label}",
        timeline.ORDERED: "责令改正，限期至{until}：{label}",
        timeline.DECIDED: "{label}",
        timeline.REFERRED: "涉嫌犯罪，移送公安机关",
        timeline.OPENED: "{type}：{text}",
        timeline.CLOSED: "{type}：{text}，{label}",
        timeline.PUBLISHED: "重大违法向社会公布：{label}",
        timeline.VISITED: "检查：{label}（{text}）",
        timeline.GRADED: "守法诚信等级：{label}",
        timeline.REGRADED: "守法诚信等级更正为：{label}",
        timeline.REPORTED: "街镇排查反馈：{label}",
    }
)


def render_employer_sheet(
    found: EmployerTimeline,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the sheet as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _story(found, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), _TITLE, fonts, invariant=invariant)


def _story(
    found: EmployerTimeline, office_name: str, made_on: date, *, demonstration: bool
) -> Story:
    return (
        Title((_TITLE,)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(found.name, Align.CENTRE),
        _line(f"统一社会信用代码：{found.code or '未登记'}", Align.CENTRE),
        Gap(0.5),
        Table((3, 7), _figures(found), aligns=(Align.LEFT, Align.LEFT), size=SIZE_5),
        Gap(0.5),
        Paragraph(
            f"最近事项（共{len(found.items)}条，列出最近{MOST_ITEMS}条）",
            Role.HEI,
            SIZE_SMALL_4,
            indent=0,
            keep_with_next=True,
        ),
        _items(found),
        Gap(0.5),
        _line(f"{office_name}    制表日期：{made_on.isoformat()}    内部材料，不得对外提供。"),
    )


def _figures(found: EmployerTimeline) -> tuple[tuple[str, str], ...]:
    one = found.figures
    standings = [
        (word(DossierType(each.type), "zh"), f"{each.label.zh}（{each.number}）")
        for each in one.standings
    ]
    owed = (
        f"应付{yuan_text(one.due_fen)}元，已付{yuan_text(one.paid_fen)}元，"
        f"尚欠{yuan_text(one.left_fen)}元（{one.ledgers}件，{one.workers}人次）"
    )
    return (
        ("在办案件", f"{one.open_cases}件，涉及{one.people}人"),
        ("欠薪明细", owed if one.ledgers else "没有"),
        ("限期改正指令逾期未履行", f"{one.disobeyed}份"),
        ("指令到期未登记结果", f"{one.expired}份"),
        ("重大违法公布中", f"{one.published}次"),
        *standings,
    )


def _items(found: EmployerTimeline) -> Table | Paragraph:
    if not found.items:
        return _line("没有任何记录。")
    rows = tuple(
        (one.on.isoformat(), _sentence(one), one.number or _NONE)
        for one in found.items[:MOST_ITEMS]
    )
    aligns = (Align.CENTRE, Align.LEFT, Align.LEFT)
    return Table((1.6, 4.6, 3.8), rows, ("日期", "事项", "编号"), aligns, size=SIZE_5)


def _sentence(one: TimelineItem) -> str:
    types = {each.value for each in DossierType}
    text = _SENTENCES[one.what].format(
        line="" if one.line is None else word(one.line, "zh"),
        text=one.text or ("（涉及保密，不显示）" if one.hidden else _NONE),
        label=_NONE if one.label is None else one.label.zh,
        until=_NONE if one.until is None else one.until.isoformat(),
        type=word(DossierType(one.kind), "zh") if one.kind in types else "",
    )
    if one.left_fen is not None:
        return f"{text}，应付{yuan_text(one.fen)}元，尚欠{yuan_text(one.left_fen)}元"
    return f"{text}，{yuan_text(one.fen)}元" if one.fen else text


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

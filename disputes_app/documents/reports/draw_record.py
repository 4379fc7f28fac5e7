"""双随机抽取记录表: seed, lists with their SHA-256, result and who goes, to be signed.

Whoever holds it, and the lists, can draw again by the rule that is printed on it.
"""

from __future__ import annotations

from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.dossiers.draw import SEED_SOURCES
from disputes_app.domain.draw_file import DrawRecord, going_now
from disputes_app.domain.draw_filter import EMPLOYER, EXCLUSION_WORDS
from disputes_app.domain.random_draw import Candidate, has_code

TITLE = "双随机抽取记录表"
_NONE = "—"
_RULE = (
    "抽取规则（{algorithm}，第{version}版）：对“种子、换行、单位代码”的UTF-8字节计算SHA-256，"
    "按结果从小到大取前{count}户；对“种子、换行、单位代码、换行、检查人员代码”同样计算，"
    "跳过应当回避的人，从小到大取前{each}人。名单的SHA-256为各代码按字节排序、每个后加换行后计算。"
    "任何SHA-256工具都可以复算。"
)


def render_record(
    record: DrawRecord,
    *,
    title: str,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the record as a PDF; ``title`` is what the draw is called."""
    fonts = book or installed_fonts()
    story = _story(record, title, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def _story(
    record: DrawRecord, title: str, office_name: str, made_on: date, *, demonstration: bool
) -> Story:
    lots = record.lots
    return (
        Title((office_name, TITLE)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{title}（{record.number}）", Align.CENTRE),
        Gap(0.5),
        _facts(record),
        _line(
            _RULE.format(
                algorithm=lots.algorithm, version=lots.version, count=lots.count, each=lots.each
            )
        ),
        Gap(0.5),
        _heading(f"一、抽取结果（{len(record.result)}户）"),
        _result(record),
        *_left_out(record),
        Gap(1),
        _line("抽取人：______________    监督人：______________    日期：______________"),
        _line(f"制表日期：{made_on.isoformat()}", Align.RIGHT),
    )


def _facts(record: DrawRecord) -> Table:
    lots = record.lots
    source = next((one.zh for one in SEED_SOURCES if one.value == record.seed_source), "")
    note = f"（{record.seed_note}）" if record.seed_note else ""
    rows = [
        ("抽取日期", record.drawn_on.isoformat()),
        ("抽取范围", record.filter),
        ("随机种子", lots.seed),
        ("种子来源", f"{source}{note}"),
        ("单位名录", f"{len(lots.employers)}户，SHA-256：\n{_halved(record.employers_digest)}"),
        (
            "检查人员名录",
            f"{len(lots.inspectors)}人，SHA-256：\n{_halved(record.inspectors_digest)}",
        ),
        ("抽取结果", f"SHA-256：\n{_halved(record.result_digest)}"),
    ]
    if record.again_reason:
        rows.append(("重新抽取的理由", record.again_reason))
    return Table((1.4, 6), tuple(rows), size=SIZE_5)


def _result(record: DrawRecord) -> Table:
    rows = []
    for one in record.result:
        changes = [change for change in record.replaced if change.employer == one.employer.key]
        going = going_now(one, changes, record.lots.inspectors)
        drawn = "、".join(who.name for who in one.inspectors)
        if changes:
            why = "；".join(change.reason for change in changes)
            drawn = f"{drawn}\n现为{'、'.join(who.name for who in going)}（{why}）"
        rows.append((str(one.place), one.employer.name, _code(one.employer), drawn, ""))
    head = ("序号", "单位", "统一社会信用代码", "检查人员", "备注")
    aligns = (Align.CENTRE, Align.LEFT, Align.LEFT, Align.LEFT)
    return Table((0.6, 3.2, 2.4, 2, 1), tuple(rows), head, aligns, size=SIZE_5)


def _left_out(record: DrawRecord) -> Story:
    names = {one.key: one.name for one in (*record.lots.employers, *record.lots.inspectors)}
    rows = [
        (
            "单位" if one.part == EMPLOYER else "检查人员",
            one.name,
            EXCLUSION_WORDS[one.reason].zh if one.reason in EXCLUSION_WORDS else one.reason,
            one.note or _NONE,
        )
        for one in record.excluded
    ]
    rows += [
        (
            "回避",
            f"{names.get(one.inspector, one.inspector)}：{names.get(one.employer, one.employer)}",
            "应当回避（条例第十六条）",
            one.reason or _NONE,
        )
        for one in record.lots.conflicts
    ]
    if not rows:
        return (Gap(0.5), _heading("二、排除和回避"), _line("没有。"))
    table = Table((1.1, 3.6, 2.2, 2), tuple(rows), ("类别", "对象", "原因", "说明"), size=SIZE_5)
    return (Gap(0.5), _heading(f"二、排除和回避（{len(rows)}项）"), table)


def _code(one: Candidate) -> str:
    return one.key if has_code(one.key) else _NONE


def _halved(digest: str) -> str:
    middle = len(digest) // 2
    return f"{digest[:middle]}\n{digest[middle:]}"


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

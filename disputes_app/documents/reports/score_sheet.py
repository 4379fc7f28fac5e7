"""案卷评查: the score sheet of a file, blank or filled, and the summary of a sample."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.file_check_log import CheckedFile, FileCheckLog
from disputes_app.domain.rate import percent, rate_of
from disputes_app.domain.score_sheet import FULL, Deduction, FileGrade
from disputes_app.domain.words import word

SHEET_TITLE, SUMMARY_TITLE = "案卷评查评分表", "案卷评查汇总表"
_NONE, _LINE = "—", "____________"
_MOST_LOST = 5


def render_score_sheets(
    log: FileCheckLog,
    number: str,
    files: Sequence[CheckedFile],
    *,
    blank: bool,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the sheets of files as a PDF, each on its own page.

    Args:
        blank: leave scores and reasons empty, to be filled in by hand.
        made_on, demonstration, invariant, book: as for the other reports.
    """
    fonts = book or installed_fonts()
    every = [
        page
        for one in files
        for page in pages(
            _sheet(log, number, one, made_on, blank=blank, demonstration=demonstration), fonts
        )
    ]
    return painted(every, SHEET_TITLE, fonts, invariant=invariant)


def render_check_summary(
    log: FileCheckLog,
    number: str,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the summary as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _summary(log, number, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), SUMMARY_TITLE, fonts, invariant=invariant)


def lost_text(log: FileCheckLog, deductions: Sequence[Deduction]) -> str:
    """Return where a file lost points: 在办结期限内办结 10分（超过最后一日）."""
    names = {one.id: one.name.zh for one in log.sheet}
    return "；".join(
        f"{names.get(one.item, one.item)} {one.points}分（{one.reason}）" for one in deductions
    )


def average_text(log: FileCheckLog) -> str:
    """Return the average score with one decimal, cut."""
    average = log.average
    if average is None:
        return _NONE
    tenths = average.numerator * 10 // average.denominator
    return f"{tenths // 10}.{tenths % 10}"


def _sheet(
    log: FileCheckLog,
    number: str,
    file: CheckedFile,
    made_on: date,
    *,
    blank: bool,
    demonstration: bool,
) -> Story:
    lost = {} if blank else {one.item: one for one in file.deductions}
    rows = []
    before = ""
    for item in log.sheet:
        found = lost.get(item.id)
        section = "" if item.section.zh == before else item.section.zh
        before = item.section.zh
        rows.append(
            (
                section,
                item.name.zh,
                str(item.points),
                "" if found is None else str(found.points),
                "" if found is None else found.reason,
            )
        )
    known = not blank and file.score is not None
    rows.append(
        ("", "得分", str(FULL), str(file.score) if known else "", _grade(file, blank=blank))
    )
    reviewer = file.reviewer if known else _LINE
    day = made_on.isoformat() if file.scored_on is None else file.scored_on.isoformat()
    return (
        Title((SHEET_TITLE,)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{log.title}（{number}）", Align.CENTRE),
        _line(f"案件：{file.name}    承办人：{file.handler or _NONE}"),
        Table(
            (1.15, 3.2, 0.7, 0.7, 3.25),
            tuple(rows),
            ("部分", "评查项目", "满分", "扣分", "扣分理由"),
            (Align.CENTRE, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT),
            size=SIZE_5,
        ),
        *(_line(f"意见：{one}") for one in (() if blank else file.remarks[:3])),
        _line(f"优秀{log.excellent}分以上，合格{log.passed}分以上（均含本数，本单位规定）。"),
        _line(f"评查人：{reviewer}    评查日期：{_LINE if blank else day}"),
    )


def _grade(file: CheckedFile, *, blank: bool) -> str:
    return "" if blank or file.grade is None else word(file.grade, "zh")


def _summary(
    log: FileCheckLog, number: str, office_name: str, made_on: date, *, demonstration: bool
) -> Story:
    sample = log.samples[-1] if log.samples else None
    drawn = "还没有抽取案卷"
    if sample is not None:
        drawn = (
            f"抽取：{sample.on.isoformat()}从{sample.eligible}件中抽取{sample.count}件，"
            f"种子“{sample.seed}”"
        )
    return (
        Title((office_name, SUMMARY_TITLE)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"{log.title}（{number}）", Align.CENTRE),
        _line(
            f"范围：{word(log.line, 'zh')}  "
            + (sample.filter if sample else f"{log.from_on.isoformat()}至{log.to_on.isoformat()}")
        ),
        _line(drawn),
        _heading("一、结果"),
        _counts(log),
        *(_line(one) for one in _most_lost(log)),
        _heading("二、各件得分"),
        _files(log) if log.files else _line("没有案卷。"),
        _heading("三、结论"),
        _line(log.conclusion or "（没有作出结论）"),
        _line(f"制表日期：{made_on.isoformat()}    制表人：{_LINE}    审核：{_LINE}"),
    )


def _counts(log: FileCheckLog) -> Table:
    scored = len(log.scored)
    cells = [str(len(log.files)), str(scored), average_text(log)]
    for grade in FileGrade:
        n = log.count(grade)
        ratio = rate_of(n, scored)
        cells.append(str(n) if ratio is None else f"{n}（{percent(ratio, 1)}）")
    return Table(
        (1, 1, 1, 1.4, 1.4, 1.4),
        (tuple(cells),),
        ("案卷", "已评分", "平均分", *(word(one, "zh") for one in FileGrade)),
        (Align.CENTRE,) * 6,
        size=SIZE_5,
    )


def _most_lost(log: FileCheckLog) -> Iterator[str]:
    found = sorted(
        ((log.lost(one), one) for one in log.sheet), key=lambda one: (-one[0][1], one[1].id)
    )
    told = [
        f"{item.section.zh}·{item.name.zh}（{files}件，{points}分）"
        for (files, points), item in found[:_MOST_LOST]
        if points
    ]
    if told:
        yield f"扣分较多：{'；'.join(told)}。"


def _files(log: FileCheckLog) -> Table:
    return Table(
        (0.6, 2.6, 1, 0.7, 0.9, 4),
        tuple(
            (
                str(one.place),
                one.name,
                one.handler or _NONE,
                _NONE if one.score is None else str(one.score),
                word(one.state if one.grade is None else one.grade, "zh"),
                lost_text(log, one.deductions) or _NONE,
            )
            for one in log.files
        ),
        ("序号", "案件", "承办人", "得分", "等级", "扣分"),
        (Align.RIGHT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.CENTRE, Align.LEFT),
        size=SIZE_5,
    )


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

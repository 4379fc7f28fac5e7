"""案卷移交清单, 借出清单, 保存期满案卷清单: a list of many files, to be signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted
from disputes_app.domain.archive_list import ArchiveList, ArchiveRow
from disputes_app.domain.cases import Outcome
from disputes_app.domain.words import word

_TITLES = {
    ArchiveList.TO_ARCHIVE: "待归档案件清单",
    ArchiveList.ARCHIVED: "案卷移交清单",
    ArchiveList.LENT: "借出未还清单",
    ArchiveList.EXPIRED: "保存期满案卷清单",
}
_NOTES = {
    ArchiveList.EXPIRED: "保存期满后的案卷，按照国家有关档案管理的规定处理（规则24）；"
    "本清单只供鉴定，程序不删除任何记录。",
}
_NONE = "—"


def render_files(
    which: ArchiveList,
    rows: Sequence[ArchiveRow],
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the list as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = _story(which, rows, office_name, made_on, demonstration=demonstration)
    return painted(pages(story, fonts), _TITLES[which], fonts, invariant=invariant)


def _story(
    which: ArchiveList,
    rows: Sequence[ArchiveRow],
    office_name: str,
    made_on: date,
    *,
    demonstration: bool,
) -> Story:
    head = ("序号", "归档号", "案号", "当事人", _what_head(which), _last_head(which))
    table = tuple(_row(number, row, which) for number, row in enumerate(rows, start=1))
    signed = which is ArchiveList.ARCHIVED
    hands = "移交人：                    接收人：                    日期："
    return (
        Title((office_name, _TITLES[which])),
        _line("演示数据：案件为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"共{len(rows)}卷    {made_on.isoformat()}", Align.RIGHT),
        Table((1, 2.3, 2.6, 3, 1.6, 1.7), table, head, (Align.CENTRE,), size=SIZE_5),
        Gap(0.5),
        *((_line(_NOTES[which], Align.LEFT),) if which in _NOTES else ()),
        *((_line(hands, Align.LEFT),) if signed else ()),
    )


def _what_head(which: ArchiveList) -> str:
    return "借阅人" if which is ArchiveList.LENT else "处理结果"


def _what(row: ArchiveRow, which: ArchiveList) -> str:
    if which is ArchiveList.LENT:
        return (row.file.borrower if row.file is not None else "") or _NONE
    return _NONE if row.outcome is None else word(Outcome(row.outcome), "zh")


def _last_head(which: ArchiveList) -> str:
    if which is ArchiveList.LENT:
        return "应归还"
    return "结案日期" if which is ArchiveList.TO_ARCHIVE else "保存至"


def _row(number: int, row: ArchiveRow, which: ArchiveList) -> tuple[str, ...]:
    file = row.file
    if which is ArchiveList.TO_ARCHIVE:
        last = row.ended_on
    elif file is None:
        last = None
    else:
        last = file.due_back if which is ArchiveList.LENT else file.keep_until
    parties = "、".join(name for name in (row.applicants, row.respondents) if name)
    return (
        str(number),
        (file.file_number if file is not None else "") or _NONE,
        row.number,
        parties,
        _what(row, which),
        _NONE if last is None else last.isoformat(),
    )


def _line(text: str, align: Align) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)

"""What does the index of a case or record that is handed on as a package look like?

The matter in a table, what happened, and every file with its size and SHA-256, so that whoever
receives it can tell that nothing is missing and nothing was changed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.documents.wording import document_number, plain
from disputes_app.domain.attachments import WHOLE_HASH, size_text
from disputes_app.domain.package_facts import (
    AnyPackage,
    PackageEntry,
    PackageFacts,
    PackageFile,
    PackagePaper,
    RecordPackageFacts,
)
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.words import word

INDEX_FILE = "目录.pdf"
CASE_FILE = "案件.json"
RECORD_FILE = "登记.json"
SUMS_FILE = "校验.sha256"

_TITLE, _RECORD_TITLE = "案件材料目录", "登记材料目录"
_HASH_LINE = 16
_NONE = "—"
_CASE_NOTE = f"说明：“{CASE_FILE}”是案件的当事人、办案经过和期限，供其他程序读取。"
_RECORD_NOTE = f"说明：“{RECORD_FILE}”是登记的事项、办理经过和期限，供其他程序读取。"
_SUMS_NOTE = (
    f"“{SUMS_FILE}”列有各文件的SHA-256；收件方可以用任何SHA-256工具核对{{files}}是否完整、未经改动"
    "（Windows：certutil -hashfile 文件名 SHA256；Linux：sha256sum -c）。"
)


def render_index(
    facts: AnyPackage,
    *,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the index as a PDF.

    Args:
        facts: of the package.
        demonstration: the case is made up, and the index says so.
        invariant: leave out time and random ids, so that equal facts give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        MissingGlyphError: names the characters of the case that no installed font has; in the
            names of files they are written as codes.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    fonts = book or installed_fonts()
    shown = replace(facts, files=tuple(_with_glyphs(one, fonts) for one in facts.files))
    laid_out = pages(_story(shown, demonstration=demonstration), fonts)
    return painted(laid_out, _title(facts), fonts, invariant=invariant)


def _title(facts: AnyPackage) -> str:
    return _TITLE if isinstance(facts, PackageFacts) else _RECORD_TITLE


def _note(facts: AnyPackage) -> str:
    if isinstance(facts, PackageFacts):
        return _CASE_NOTE + _SUMS_NOTE.format(files="文书、附件")
    return _RECORD_NOTE + _SUMS_NOTE.format(files="文书")


def _story(facts: AnyPackage, *, demonstration: bool) -> Story:
    made = facts.made_at.astimezone(SHANGHAI)
    note = f"{made:%Y-%m-%d %H:%M} {facts.made_by} 导出"
    return (
        Title((_title(facts),)),
        _line("演示数据：内容为虚构", align=Align.CENTRE) if demonstration else Gap(0),
        _line(facts.number, align=Align.CENTRE),
        Gap(0.5),
        *_log(facts),
        *_issued(facts),
        *_attached(facts),
        Gap(0.5),
        _line(_note(facts)),
        _line(note, align=Align.RIGHT),
    )


def _with_glyphs(one: PackageFile, fonts: FontBook) -> PackageFile:
    """Write the code for what no font can draw in a name or a note, such as a picture sign."""
    said = one.attachment
    texts = [_drawable(text, fonts) for text in (said.name, said.note)]
    return replace(one, attachment=replace(said, name=texts[0], note=texts[1]))


def _drawable(text: str, fonts: FontBook) -> str:
    try:
        fonts.require([plain(text)])
    except MissingGlyphError as error:
        for character in error.characters:
            text = text.replace(character, f"(U+{ord(character):04X})")
    return text


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, *, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)


def _log(facts: AnyPackage) -> Story:
    if isinstance(facts, PackageFacts):
        return (_matter(facts), _heading("一、办案经过"), _entries(facts))
    return (_record(facts), _heading("一、办理经过"), _entries(facts))


def _attached(facts: AnyPackage) -> Story:
    """Return the files of a case; a record has none."""
    if not isinstance(facts, PackageFacts):
        return () if facts.papers else (_heading("二、制作的文书"), _line("没有签发过文书。"))
    head = _heading(f"{'三' if facts.papers else '二'}、附件（{len(facts.files)}份）")
    return (head, _files(facts) if facts.files else _line("没有附件。"))


def _record(facts: RecordPackageFacts) -> Table:
    rows = (
        ("类别", facts.type_name, "来件编号", facts.reference or _NONE),
        ("事项", facts.title or _NONE, "承办", f"{facts.office} {facts.handler}".strip() or _NONE),
        ("登记", _day(facts.opened_on), "办结", _day(facts.ended_on)),
        ("状态", facts.outcome or _NONE, "街镇", facts.town or _NONE),
        ("当事人", _parties(facts), "关联案件", "\n".join(facts.cases) or _NONE),
    )
    return Table((1.2, 3.4, 1.4, 3.0), rows, size=SIZE_5)


def _matter(facts: PackageFacts) -> Table:
    rows = (
        ("业务", word(facts.line, "zh"), "收件号", facts.receipt_number),
        ("案由", facts.cause or _NONE, "承办", f"{facts.office} {facts.handler}".strip()),
        ("收件", _day(facts.received_on), "受理", _day(facts.accepted_on)),
        ("办结", _day(facts.closed_on), "当事人", _parties(facts)),
    )
    return Table((1, 3.4, 1, 3.4), rows, size=SIZE_5)


def _parties(facts: AnyPackage) -> str:
    lines = [f"{role}：{name}" for role, name in facts.parties]
    return "\n".join(lines) or _NONE


def _entries(facts: AnyPackage) -> Table:
    head = ("序号", "日期", "事项", "登记人", "备注")
    rows = tuple(_entry(entry, facts) for entry in facts.entries)
    centre = Align.CENTRE
    return Table((1, 2, 4, 1.6, 4), rows, head, (centre, centre), size=SIZE_5)


def _entry(entry: PackageEntry, facts: AnyPackage) -> tuple[str, ...]:
    proof = [str(one.number) for one in facts.files if one.attachment.event_seq == entry.seq]
    remarks = [entry.remark] if entry.remark else []
    if proof:
        remarks.append(f"见附件{'、'.join(proof)}")
    day = entry.happened_on.isoformat()
    return str(entry.seq), day, entry.name, entry.by, "；".join(remarks)


def _issued(facts: AnyPackage) -> Story:
    if not facts.papers:
        return ()
    head = ("序号", "文书", "文号", "页数", "SHA-256")
    rows = tuple(_paper(one) for one in facts.papers)
    aligns = (Align.CENTRE, Align.LEFT, Align.LEFT, Align.CENTRE, Align.LEFT)
    return (
        _heading(f"二、制作的文书（{len(facts.papers)}份，按制作时的原样附后）"),
        Table((1, 3.4, 3.5, 0.9, 3.9), rows, head, aligns, size=SIZE_5),
    )


def _paper(one: PackagePaper) -> tuple[str, ...]:
    paper = one.paper
    made = f"{paper.issued_at.astimezone(SHANGHAI):%Y-%m-%d} {paper.issued_by}"
    name = f"{paper.name}（已被更正）" if paper.corrected_by is not None else paper.name
    number = document_number(paper.number) or _NONE
    return str(one.number), f"{name}\n{made}", number, str(paper.pages), _digits(paper.sha256)


def _files(facts: PackageFacts) -> Table:
    head = ("序号", "文件", "类别", "大小", "SHA-256")
    rows = tuple(_file(one) for one in facts.files)
    aligns = (Align.CENTRE, Align.LEFT, Align.CENTRE, Align.CENTRE, Align.LEFT)
    return Table((1, 4.4, 1.6, 1.7, 3.9), rows, head, aligns, size=SIZE_5)


def _file(one: PackageFile) -> tuple[str, ...]:
    attachment = one.attachment
    lines = [attachment.name]
    if attachment.event_seq is not None:
        lines.append(f"证明第{attachment.event_seq}项")
    if attachment.note:
        lines.append(attachment.note)
    kind = word(attachment.kind, "zh")
    digits = _digits(attachment.sha256)
    return str(one.number), "\n".join(lines), kind, size_text(attachment.size), digits


def _digits(sha256: str) -> str:
    return "\n".join(sha256[at : at + _HASH_LINE] for at in range(0, WHOLE_HASH, _HASH_LINE))


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()

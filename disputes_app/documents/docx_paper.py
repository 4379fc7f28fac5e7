"""How does a paper leave the program for further drafting, as a file for Word or WPS?

The same story as on paper: measures and roles of type of GB/T 9704, East Asian fonts named so
that Word and WPS both take them.  What a word processor sets itself (line breaks, pages, page
numbers) is left to it.

Importing this module loads python-docx; import it where a file is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import singledispatch
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from disputes_app.documents.blocks import (
    Align,
    Block,
    Code,
    Drawing,
    Gap,
    NewPage,
    Paragraph,
    Ride,
    Signature,
    Span,
    Story,
    Table,
    Title,
    WritingLines,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.page import (
    FOLIO_DROP,
    SIZE_2,
    SIZE_3,
    SIZE_4,
    TEXT_WIDTH,
    line_pitch,
)
from disputes_app.documents.rows import parts_of
from disputes_app.documents.wording import day_in_words, plain

if TYPE_CHECKING:
    from docx.section import Section
    from docx.text.paragraph import Paragraph as DocxParagraph

_FACES = {
    Role.TITLE_SONG: "方正小标宋简体",
    Role.FANG_SONG: "仿宋",
    Role.HEI: "黑体",
    Role.KAI: "楷体",
    Role.SONG: "宋体",
}
_LATIN = "Times New Roman"
_ALIGNS = {
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}
_HEAD_MM, _FOOT_MM, _BINDING_MM, _OUTER_MM = 37, 35, 28, 26
_DATE_INSET = 4 * SIZE_3
_TABLE_PITCH = 1.35
_WRITTEN, _DASHES = "_" * 50, "- " * 8


def docx_of(sheets: Iterable[Story], title: str) -> bytes:
    """Return a paper as a .docx file; each sheet begins on a page of its own.

    Args:
        sheets: as :meth:`disputes_app.documents.form.Form.sheets` returns them.
        title: of the document, without personal data.
    """
    document = docx.Document()
    _prepare(document, title)
    for number, story in enumerate(sheets):
        if number:
            _write(NewPage(), document)
        for block in story:
            _write(block, document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _prepare(document: Document, title: str) -> None:
    core = document.core_properties
    core.title, core.author, core.comments, core.last_modified_by = title, "", "", ""
    core.created = core.modified = datetime(2000, 1, 1, tzinfo=UTC)  # says nothing about anybody
    normal = document.styles["Normal"]
    normal.font.size = Pt(SIZE_3)
    _faced(normal.element.get_or_add_rPr(), Role.FANG_SONG)
    for section in document.sections:
        _divide(section)


def _divide(section: Section) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(_HEAD_MM), Mm(_FOOT_MM)
    section.left_margin, section.right_margin = Mm(_BINDING_MM), Mm(_OUTER_MM)
    section.footer_distance = Mm(_FOOT_MM) - Pt(FOLIO_DROP) - Pt(SIZE_4)
    folio = section.footer.paragraphs[0]
    folio.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(folio, "— ", Role.SONG, SIZE_4)
    _number(folio)
    _run(folio, " —", Role.SONG, SIZE_4)


def _number(paragraph: DocxParagraph) -> None:
    """Put the number of the page, which the word processor counts."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no way of its own to a field


@singledispatch
def _write(block: Block, document: Document) -> None:
    raise TypeError(type(block), document)  # a block without its function is a bug


@_write.register
def _(block: Title, document: Document) -> None:
    for text in block.lines:
        line = _paragraph(document.add_paragraph(), Align.CENTRE)
        line.paragraph_format.keep_with_next = True
        _run(line, plain(text), Role.TITLE_SONG, SIZE_2)


@_write.register
def _(block: Paragraph, document: Document) -> None:
    for part in parts_of(block):
        _filled(_paragraph(document.add_paragraph(), block.align), part, block)


@_write.register
def _(block: Gap, document: Document) -> None:
    gap = document.add_paragraph()
    gap.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    gap.paragraph_format.line_spacing = Pt(max(1.0, block.lines * line_pitch(22)))


@_write.register
def _(_block: NewPage, document: Document) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


@_write.register
def _(block: Code, document: Document) -> None:
    _run(_paragraph(document.add_paragraph(), Align.RIGHT), block.text, Role.SONG, SIZE_4)


@_write.register
def _(block: WritingLines, document: Document) -> None:
    for _line in range(block.count):
        _run(_paragraph(document.add_paragraph(), Align.LEFT), _WRITTEN, Role.FANG_SONG, SIZE_3)


@_write.register
def _(block: Drawing, document: Document) -> None:
    for text in block.texts:  # what a chart says; its lines stay on paper
        _run(_paragraph(document.add_paragraph(), Align.LEFT), plain(text), Role.SONG, SIZE_4)


@_write.register
def _(block: Ride, document: Document) -> None:
    line = _paragraph(document.add_paragraph(), Align.CENTRE)
    _run(line, f"{_DASHES}{plain(block.number)}{_DASHES}", Role.FANG_SONG, SIZE_4)


@_write.register
def _(block: Signature, document: Document) -> None:
    document.add_paragraph()
    for text in (plain(block.name), day_in_words(block.day)):
        line = _paragraph(document.add_paragraph(), Align.RIGHT)
        line.paragraph_format.right_indent = Pt(_DATE_INSET)
        line.paragraph_format.keep_together = True
        _run(line, text, Role.FANG_SONG, SIZE_3)


@_write.register
def _(block: Table, document: Document) -> None:
    rows = [*([block.head] if block.head else []), *block.rows]
    table = document.add_table(rows=len(rows), cols=len(block.widths))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    whole = sum(block.widths)
    for row, texts in zip(table.rows, rows, strict=True):
        is_head = bool(block.head) and texts is block.head
        if is_head:
            repeated = OxmlElement("w:tblHeader")
            row._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - no other way to it
        for n, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            cell.width = Pt(TEXT_WIDTH * block.widths[n] / whole)
            align = block.aligns[n] if n < len(block.aligns) else Align.LEFT
            role = Role.HEI if is_head else Role.FANG_SONG
            for place, line in enumerate(plain(text).split("\n")):
                into = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
                _paragraph(into, Align.CENTRE if is_head else align, block.size * _TABLE_PITCH)
                _run(into, line, role, block.size)


def _paragraph(paragraph: DocxParagraph, align: Align, pitch: float | None = None) -> DocxParagraph:
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(line_pitch(22) if pitch is None else pitch)
    paragraph.alignment = _ALIGNS[align]
    return paragraph


def _filled(paragraph: DocxParagraph, spans: Iterable[Span], style: Paragraph) -> None:
    form = paragraph.paragraph_format
    form.keep_with_next = style.keep_with_next or None
    if style.indent:
        form.first_line_indent = Pt(style.indent * style.size)
    for span in spans:
        _run(paragraph, span.text, span.role, style.size)


def _run(paragraph: DocxParagraph, text: str, role: Role, size: float) -> None:
    if not text:
        return
    run = paragraph.add_run(_writable(text))
    run.font.size = Pt(size)
    _faced(run._r.get_or_add_rPr(), role)  # noqa: SLF001 - East Asian faces are set in the XML


def _writable(text: str) -> str:
    """Leave out control characters, which the file format cannot hold."""
    return "".join(one for one in text if one >= " " and one not in "\ufffe\uffff")


def _faced(properties: object, role: Role) -> None:
    """Name the face for Chinese and for Latin characters; Word asks for each apart."""
    fonts = properties.get_or_add_rFonts()  # type: ignore[attr-defined]  # untyped XML
    fonts.set(qn("w:eastAsia"), _FACES[role])
    fonts.set(qn("w:ascii"), _LATIN)
    fonts.set(qn("w:hAnsi"), _LATIN)
    fonts.set(qn("w:hint"), "eastAsia")

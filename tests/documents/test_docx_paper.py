"""A paper as a file for Word or WPS: its text whole, its faces named, nobody in its metadata."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from disputes_app.documents.blocks import NewPage, Paragraph, Span, Table, Title, texts_of
from disputes_app.documents.docx_paper import docx_of
from disputes_app.documents.font_files import Role
from disputes_app.documents.wording import plain
from tests.documents.test_every_form import FORMS, SAMPLES, sheets_of


@pytest.mark.parametrize("form_id", FORMS)
def test_every_text_of_a_form_is_in_the_file(form_id: str) -> None:
    sheets = sheets_of(form_id, SAMPLES[form_id])
    document = docx.Document(BytesIO(docx_of(sheets, form_id)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    written = "".join([*(one.text for one in document.paragraphs), *cells])
    told = [part for sheet in sheets for text in texts_of(sheet) for part in text.split("\n")]
    assert [text for text in told if _seen(text) not in _seen(written)] == []


def test_faces_are_named_for_chinese_and_for_latin_characters() -> None:
    spans = (Span("甲", Role.HEI), Span("乙", Role.KAI))
    story = (
        Title(("题",)),
        Paragraph(spans),
        NewPage(),
        Table((1, 1), (("一", "二"),), ("甲", "乙")),
    )
    document = docx.Document(BytesIO(docx_of([story], "题")))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if run.text.strip()]
    fonts = [run._r.find(f".//{qn('w:rFonts')}") for run in runs]
    faces = [one.get(qn("w:eastAsia")) for one in fonts if one is not None]
    assert faces == ["方正小标宋简体", "黑体", "楷体"]
    assert [row.cells[1].text for row in document.tables[0].rows] == ["乙", "二"]


def test_nothing_tells_who_made_it_or_when() -> None:
    core = docx.Document(BytesIO(docx_of([(Title(("题",)),)], "题"))).core_properties
    assert (core.title, core.author, core.last_modified_by, core.comments) == ("题", "", "", "")
    assert core.created == core.modified


def test_control_characters_are_left_out() -> None:
    document = docx.Document(BytesIO(docx_of([(Paragraph("甲\x01乙\ufffe"),)], "题")))
    assert document.paragraphs[-1].text == "甲乙"


def _seen(text: str) -> str:
    return "".join(plain(text).split())

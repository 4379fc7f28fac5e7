"""The sheet that shows every form: each has a sample, and a sheet names what it shows."""

from __future__ import annotations

import pypdfium2

from disputes_app.documents.form import form_catalogue, record_forms
from tests.documents.all_samples import SamplePaper
from tests.documents.contact_sheet import COLUMNS, ROWS, contact_sheet, first_page
from tests.documents.sample import ACCEPTED, NOTICE
from tests.documents.test_every_form import SAMPLES, paper_of


def test_every_form_has_a_sample() -> None:
    cases, records = form_catalogue(), record_forms()
    assert {*(one.id for one in cases), *(one.id for one in records)} <= SAMPLES.keys()


def test_a_sheet_shows_twelve_with_id_and_name() -> None:
    pdf = paper_of(NOTICE, ACCEPTED).pdf
    paper = SamplePaper(NOTICE, "受理通知书（龘）", pdf)
    shown = [(paper, first_page(pdf, 0.2))] * (COLUMNS * ROWS + 1)
    document = pypdfium2.PdfDocument(contact_sheet(shown))
    assert len(document) == 2
    text = document[1].get_textpage().get_text_bounded()
    assert NOTICE in text
    assert "受理通知书（龘）" in text
    document.close()

"""The sheet that shows every form: each has a sample, and a sheet names what it shows."""

from __future__ import annotations

import pypdfium2

from disputes_app.documents.form import form_catalogue, record_forms
from tests.documents.all_samples import DRAWN, SamplePaper
from tests.documents.contact_sheet import COLUMNS, ROWS, contact_sheet, first_page
from tests.documents.sample import ACCEPTED, NOTICE
from tests.documents.test_every_form import SAMPLES, paper_of


def test_every_form_has_a_sample_that_it_is_allowed_for() -> None:
    cases, records = form_catalogue(), record_forms()
    without = {*(one.id for one in cases), *(one.id for one in records)} - SAMPLES.keys()
    for form in cases:
        if form.id in without:
            facts = DRAWN[form.id]
            assert (form.why_not(facts), form.missing(facts)) == (None, ()), form.id
            without.discard(form.id)
    assert without == set()


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

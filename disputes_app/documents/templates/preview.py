"""How does a text that is still being written look on paper?"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from disputes_app.documents.blocks import Story, texts_of
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.paint import painted_together
from disputes_app.documents.templates.forms import form_of, record_form_of
from disputes_app.documents.templates.samples import filled_up
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper


def preview(
    form_id: str,
    text: str,
    facts: CasePaper | RecordPaper,
    screen: Callable[[Iterable[str]], None] | None = None,
) -> bytes:
    """Set a text for a case or a record; what it does not say yet stands as 〔its name〕.

    Raises:
        TemplateError: it cannot be read or filled.
        MissingGlyphError, NoChineseFontError: as for any paper.
    """
    head = read_source(form_id, text).head
    sheets = _sheets(form_id, text, filled_up(head, facts))
    if screen is not None:
        screen([text for sheet in sheets for text in texts_of(sheet)])
    book = installed_fonts()
    return painted_together(
        [pages(sheet, book) for sheet in sheets], head.name.zh, book, invariant=False
    )


def _sheets(form_id: str, text: str, facts: CasePaper | RecordPaper) -> tuple[Story, ...]:
    source = read_source(form_id, text)
    if isinstance(facts, RecordPaper):
        record = record_form_of(source)
        return record.parted(record.draw(facts))
    case = form_of(source)
    return case.parted(case.draw(facts))

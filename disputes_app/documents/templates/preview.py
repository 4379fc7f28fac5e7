"""How does a text that is still being written look on paper?"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from disputes_app.documents.blocks import Story, texts_of
from disputes_app.documents.errors import MissingFieldsError
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.paint import painted_together
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.forms import form_of, record_form_of
from disputes_app.documents.templates.samples import filled_up, with_entries
from disputes_app.documents.templates.scope import looked_for
from disputes_app.documents.templates.source import FormHead, read_source
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
    sheets = sheets_of(form_id, text, head, facts)
    if screen is not None:
        screen([text for sheet in sheets for text in texts_of(sheet)])
    book = installed_fonts()
    return painted_together(
        [pages(sheet, book) for sheet in sheets], head.name.zh, book, invariant=False
    )


def sheets_of(
    form_id: str, text: str, head: FormHead, facts: CasePaper | RecordPaper
) -> tuple[Story, ...]:
    """Draw it with samples; at a second try also of the entries that it looks for in the log.

    What narrows a paper to one of several (只打印…) is left open then.
    """
    told = filled_up(head, facts)
    try:
        return _sheets(form_id, text, told)
    except (TemplateError, MissingFieldsError) as refused:
        kinds = looked_for(read_source(form_id, text).body)
        try:
            return _sheets(form_id, text, with_entries(head, told, kinds))
        except (TemplateError, MissingFieldsError):
            raise refused from None


def _sheets(form_id: str, text: str, facts: CasePaper | RecordPaper) -> tuple[Story, ...]:
    source = read_source(form_id, text)
    if isinstance(facts, RecordPaper):
        record = record_form_of(source)
        return record.parted(record.draw(facts))
    case = form_of(source)
    return case.parted(case.draw(facts))

"""How does a text that is still being written look on paper?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.paint import painted_together
from disputes_app.documents.templates.forms import form_of
from disputes_app.documents.templates.samples import sample_entry, sample_typed
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.papers import CasePaper


def preview(
    form_id: str,
    text: str,
    facts: CasePaper,
    screen: Callable[[Iterable[str]], None] | None = None,
) -> bytes:
    """Set a text for a case; what the case does not say yet stands as 〔its name〕.

    Raises:
        TemplateError: it cannot be read or filled.
        MissingGlyphError, NoChineseFontError: as for any paper.
    """
    source = read_source(form_id, text)
    head = source.head
    told = any(one.kind in head.tells_of for one in facts.entries)
    entries = facts.entries
    if head.tells_of and not told:
        entries = (*entries, sample_entry(head, head.tells_of[0], facts))
    typed = {**sample_typed(head, facts), **facts.typed}
    form = form_of(source)
    sheets = form.parted(form.draw(replace(facts, entries=entries, typed=typed)))
    if screen is not None:
        screen([text for sheet in sheets for text in texts_of(sheet)])
    book = installed_fonts()
    return painted_together(
        [pages(sheet, book) for sheet in sheets], head.name.zh, book, invariant=False
    )

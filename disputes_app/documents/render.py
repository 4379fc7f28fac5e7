"""How does a paper or a report become a PDF?  The entry points for everybody else.

Importing this module loads reportlab; import it where a paper is made, not at start-up.
The catalogue of forms alone (:mod:`disputes_app.documents.form`) does not load it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.form import form, form_catalogue
from disputes_app.documents.layout import pages
from disputes_app.documents.paint import painted_together
from disputes_app.documents.reports.closure_rate import render_closure_rate_report
from disputes_app.domain.papers import CasePaper

__all__ = [
    "RenderedPaper",
    "form_catalogue",
    "render_closure_rate_report",
    "render_form",
    "render_together",
]


@dataclass(frozen=True, slots=True)
class RenderedPaper:
    """A finished paper: the PDF and its number of pages."""

    form_id: str
    name_zh: str
    pdf: bytes
    pages: int


def render_form(
    form_id: str, facts: CasePaper, *, invariant: bool = False, book: FontBook | None = None
) -> RenderedPaper:
    """Set a form from the facts of a case.

    Args:
        form_id: as the catalogue gives it.
        facts: of the case.
        invariant: leave out time and random ids, so that equal facts give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        UnknownFormError: there is no such form.
        FormNotAllowedError: the law does not allow it for this case.
        MissingFieldsError: names the facts that it needs and the case does not have.
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    wanted = form(form_id)
    sheets = wanted.sheets(facts)
    fonts = book or installed_fonts()
    laid_out = [pages(one, fonts) for one in sheets]
    pdf = painted_together(laid_out, wanted.name_zh, fonts, invariant=invariant)
    return RenderedPaper(form_id, wanted.name_zh, pdf, sum(len(one) for one in laid_out))


def render_together(
    papers: Sequence[tuple[str, CasePaper]],
    title: str,
    *,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Set several papers, form and facts each, into one PDF; raises as :func:`render_form`."""
    fonts = book or installed_fonts()
    sheets = [sheet for form_id, facts in papers for sheet in form(form_id).sheets(facts)]
    laid_out = [pages(one, fonts) for one in sheets]
    return painted_together(laid_out, title, fonts, invariant=invariant)

"""How does a paper or a report become a PDF?  The entry points for everybody else.

Importing this module loads reportlab; import it where a paper is made, not at start-up.
The catalogue of forms alone (:mod:`disputes_app.documents.form`) does not load it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.form import Facts, Form, PaperForm, chosen, form, form_catalogue
from disputes_app.documents.layout import pages
from disputes_app.documents.paint import painted_together
from disputes_app.documents.reports.closure_rate import render_closure_rate_report
from disputes_app.domain.papers import CasePaper

Screen = Callable[[Iterable[str]], None]
"""Is shown texts that would be printed, and raises where they must not be."""

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
    form_id: str,
    facts: CasePaper,
    *,
    screen: Screen | None = None,
    forms: Mapping[str, Form] | None = None,
    invariant: bool = False,
    book: FontBook | None = None,
) -> RenderedPaper:
    """Set a form from the facts of a case.

    Args:
        form_id: as the catalogue gives it.
        facts: of the case.
        screen: is shown every text of the paper before it is set, and may refuse it.
        forms: those in force, by id; those of the program where nothing is given.
        invariant: leave out time and random ids, so that equal facts give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        UnknownFormError: there is no such form.
        FormNotAllowedError: the law does not allow it for this case.
        MissingFieldsError: names the facts that it needs and the case does not have.
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    wanted = form(form_id) if forms is None else chosen(form_id, forms)
    return rendered(wanted, facts, screen=screen, invariant=invariant, book=book)


def rendered(
    wanted: PaperForm[Facts],
    facts: Facts,
    *,
    screen: Screen | None = None,
    invariant: bool = False,
    book: FontBook | None = None,
) -> RenderedPaper:
    """Set a form of a case or a record from its facts; as :func:`render_form`."""
    sheets = wanted.sheets(facts)
    if screen is not None:
        screen([text for sheet in sheets for text in texts_of(sheet)])
    fonts = book or installed_fonts()
    laid_out = [pages(one, fonts) for one in sheets]
    pdf = painted_together(laid_out, wanted.name_zh, fonts, invariant=invariant)
    return RenderedPaper(wanted.id, wanted.name_zh, pdf, sum(len(one) for one in laid_out))


def render_together(
    papers: Sequence[tuple[str, CasePaper]],
    title: str,
    *,
    screens: Sequence[Screen] = (),
    forms: Mapping[str, Form] | None = None,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Set several papers, form and facts each, into one PDF; raises as :func:`render_form`.

    ``screens`` are one a paper, or none.
    """
    fonts = book or installed_fonts()
    known = forms or {one.id: one for one in form_catalogue()}
    bound = [chosen(form_id, known).sheets(facts) for form_id, facts in papers]
    for screen, sheets in zip(screens, bound, strict=bool(screens)):
        screen([text for sheet in sheets for text in texts_of(sheet)])
    laid_out = [pages(sheet, fonts) for sheets in bound for sheet in sheets]
    return painted_together(laid_out, title, fonts, invariant=invariant)

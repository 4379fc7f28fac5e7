"""How do the short papers around mediation begin and end?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from disputes_app.documents.blocks import (
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    addressee,
    flush_right,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import (
    APPLICANTS,
    CAUSE,
    ISSUED_ON,
    RESPONDENTS,
    Need,
    absent,
)
from disputes_app.documents.wording import document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

BOTH_SIDES = (APPLICANTS, RESPONDENTS, CAUSE, ISSUED_ON)


def notice_form(
    form_id: str,
    name: Label,
    line: Line,
    refusal: Callable[[CasePaper], Label | None],
    draw: Callable[[CasePaper], Story],
    *needs: Need,
) -> Form:
    """Return a form that needs both sides, the cause, its day, and what is named."""
    return Form(
        id=form_id,
        name_zh=name.zh,
        name_en=name.en,
        lines=frozenset({line}),
        missing_fields=lambda facts: absent(facts, (*BOTH_SIDES, *needs)),
        refusal=refusal,
        draw=draw,
    )


def story(issuer: str, title: str, number: str, to: str, *body: Paragraph, day: date) -> Story:
    """Return a notice: title, number where there is one, addressee, body, signature."""
    numbered = (flush_right(document_number(number)),) if number else ()
    return (
        Title((issuer, title)),
        Gap(0.5),
        *numbered,
        addressee(to),
        *body,
        Signature(issuer, day),
    )


def everybody(facts: CasePaper) -> str:
    """Return both sides as addressees."""
    return "、".join((names(facts.applicants), names(facts.respondents)))


def unless(given: object, zh: str, en: str) -> Label | None:
    """Return why a paper cannot be issued yet; None once what it tells of is there."""
    return None if given else Label(zh, en)

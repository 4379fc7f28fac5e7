"""What do the certificates of a closed case have alike?"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.documents.blocks import (
    Block,
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    flush_right,
)
from disputes_app.documents.needs import (
    APPLICANTS,
    CAUSE,
    ISSUED_ON,
    NUMBER,
    OFFICE,
    RESPONDENTS,
    SEAL,
    given,
)
from disputes_app.documents.wording import dispute, document_number, names
from disputes_app.domain.legal_effect import PaperEffect
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.words import Language, word

NEEDS = (OFFICE, NUMBER, APPLICANTS, RESPONDENTS, CAUSE, SEAL, ISSUED_ON)


def certificate(facts: CasePaper, name: str, said: str, blocks: Sequence[Block]) -> Story:
    """Return the whole page: which case, what is ``said`` of it, the ``blocks``, and the seal."""
    return (
        Title((facts.office_name, name)),
        Gap(0.5),
        flush_right(document_number(facts.document_number or facts.number)),
        Paragraph(
            f"申请人{names(facts.applicants)}与被申请人{names(facts.respondents)}"
            f"{dispute(facts.cause)}一案（{facts.number}）{said}："
        ),
        *blocks,
        Paragraph("特此证明。"),
        Signature(facts.seal_name, given(facts.issued_on)),
    )


def paper_name(effect: PaperEffect, language: Language) -> str:
    """Return what the closing paper is called; an award on part of the claims says so."""
    name = word(effect.paper, language)
    if not effect.partial:
        return name
    return f"先行裁决书（{name}）" if language == "zh" else f"partial award ({name})"

"""送达证明: when each party received the paper that ended the case (办案规则 20)."""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Signature,
    Story,
    Table,
    Title,
    flush_right,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import (
    APPLICANTS,
    CAUSE,
    ISSUED_ON,
    NUMBER,
    OFFICE,
    RESPONDENTS,
    SEAL,
    absent,
    given,
)
from disputes_app.documents.wording import dispute, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.words import word

_NEEDS = (OFFICE, NUMBER, APPLICANTS, RESPONDENTS, CAUSE, SEAL, ISSUED_ON)
_NO_AWARD = Label("本案没有裁决书", "The case has no award")


def _refusal(facts: CasePaper) -> Label | None:
    file = facts.archive
    effects = [] if file is None else [one for one in file.effects if one.parties]
    if file is None or not effects:
        return _NO_AWARD
    for effect in effects:
        for one in effect.parties:
            if one.received_on is None:
                name = file.names.get(one.place, "")
                return Label(
                    f"{word(effect.paper, 'zh')}：{name}尚未收到",
                    f"{word(effect.paper, 'en')}: {name} has not received it",
                )
    return None


def _draw(facts: CasePaper) -> Story:
    file = given(facts.archive)
    rows = tuple(
        (
            word(effect.paper, "zh"),
            file.names.get(one.place, ""),
            given(one.received_on).isoformat(),
        )
        for effect in file.effects
        for one in effect.parties
    )
    return (
        Title((facts.office_name, "送达证明")),
        Gap(0.5),
        flush_right(document_number(facts.document_number or facts.number)),
        Paragraph(
            f"申请人{names(facts.applicants)}与被申请人{names(facts.respondents)}"
            f"{dispute(facts.cause)}一案（{facts.number}），本委的法律文书已经送达如下："
        ),
        Table((2, 4, 2), rows, ("文书", "受送达人", "送达日期"), (Align.CENTRE, Align.LEFT)),
        Paragraph("特此证明。"),
        Signature(facts.seal_name, given(facts.issued_on)),
    )


FORM = Form(
    id="arbitration.service_certificate",
    name_zh="送达证明",
    name_en="Certificate of service",
    lines=frozenset({Line.ARBITRATION}),
    missing_fields=lambda facts: absent(facts, _NEEDS),
    refusal=_refusal,
    draw=_draw,
)

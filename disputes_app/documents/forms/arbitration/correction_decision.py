"""补正决定书: corrects words, sums or what was left out of the paper of an award (办案规则 54).

The text names no effect on the periods before the court, so the paper tells of none.
"""

from __future__ import annotations

from disputes_app.documents.blocks import Gap, Paragraph, Signature, Story, Title, flush_right
from disputes_app.documents.form import Form
from disputes_app.documents.needs import (
    APPLICANTS,
    CAUSE,
    NUMBER,
    OFFICE,
    RESPONDENTS,
    SEAL,
    absent,
    given,
)
from disputes_app.documents.wording import day_in_words, dispute, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

_NEEDS = (OFFICE, NUMBER, APPLICANTS, RESPONDENTS, CAUSE, SEAL)
_NONE = Label("没有登记补正决定", "No correction is on record")


def _refusal(facts: CasePaper) -> Label | None:
    return None if facts.archive is not None and facts.archive.corrections else _NONE


def _draw(facts: CasePaper) -> Story:
    file = given(facts.archive)
    last = file.corrections[-1]
    made = next((one.made_on for one in file.effects if not one.partial), file.ended_on)
    was = f"原文为：{last.was}" if last.was else ""
    return (
        Title((facts.office_name, "补正决定书")),
        Gap(0.5),
        flush_right(document_number(facts.document_number or facts.number)),
        Paragraph(
            f"申请人{names(facts.applicants)}与被申请人{names(facts.respondents)}"
            f"{dispute(facts.cause)}一案，本委于{day_in_words(given(made))}作出裁决书。经查，裁决书"
            "存在应当补正的事项。依照《劳动人事争议仲裁办案规则》第五十四条的规定，决定补正如下："
        ),
        *((Paragraph(was),) if was else ()),
        Paragraph(f"补正为：{last.reads}"),
        Paragraph("本决定书与原裁决书一并使用。"),
        Signature(facts.seal_name, last.on),
    )


FORM = Form(
    id="arbitration.correction_decision",
    name_zh="补正决定书",
    name_en="Decision correcting an award",
    lines=frozenset({Line.ARBITRATION}),
    missing_fields=lambda facts: absent(facts, _NEEDS),
    refusal=_refusal,
    draw=_draw,
)

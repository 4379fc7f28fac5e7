"""送达证明: when each party received the paper that ended the case (办案规则 20; 法 42)."""

from __future__ import annotations

from disputes_app.documents.blocks import Align, Story, Table
from disputes_app.documents.certificate import NEEDS, certificate, paper_name
from disputes_app.documents.form import Form
from disputes_app.documents.needs import absent, given
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

_NO_PAPER = Label("本案没有裁决书、调解书", "The case has no award and no settlement")


def _refusal(facts: CasePaper) -> Label | None:
    file = facts.archive
    effects = [] if file is None else [one for one in file.effects if one.parties]
    if file is None or not effects:
        return _NO_PAPER
    for effect in effects:
        for one in effect.parties:
            if one.received_on is None:
                name = file.names.get(one.place, "")
                return Label(
                    f"{paper_name(effect, 'zh')}：{name}尚未收到",
                    f"{paper_name(effect, 'en')}: {name} has not received it",
                )
    return None


def _draw(facts: CasePaper) -> Story:
    file = given(facts.archive)
    rows = tuple(
        (
            paper_name(effect, "zh"),
            file.names.get(one.place, ""),
            given(one.received_on).isoformat(),
        )
        for effect in file.effects
        for one in effect.parties
    )
    table = Table((2, 4, 2), rows, ("文书", "受送达人", "送达日期"), (Align.CENTRE, Align.LEFT))
    return certificate(facts, "送达证明", "，本委的法律文书已经送达如下", [table])


FORM = Form(
    id="arbitration.service_certificate",
    name_zh="送达证明",
    name_en="Certificate of service",
    lines=frozenset({Line.ARBITRATION}),
    missing_fields=lambda facts: absent(facts, NEEDS),
    refusal=_refusal,
    draw=_draw,
)

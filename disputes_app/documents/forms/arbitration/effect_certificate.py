"""生效证明: which closing papers are in effect, and since when (调解仲裁法 42, 47, 50).

Refused with the reason while a party's own receipt is missing, its time to sue runs, or a court
has the matter.  A case with two papers gets it for those that are in effect.
"""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.certificate import NEEDS, certificate, paper_name
from disputes_app.documents.form import Form
from disputes_app.documents.needs import absent, given
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.legal_effect import ClosingPaper, PaperEffect
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.words import word

_NO_PAPER = Label("本案没有可以生效的裁决书、调解书", "No award or settlement ended this case")
_ARTICLES = {
    ClosingPaper.SETTLEMENT: "第四十二条",
    ClosingPaper.FINAL: "第四十七条",
    ClosingPaper.NON_FINAL: "第五十条",
}


def _refusal(facts: CasePaper) -> Label | None:
    file = facts.archive
    if file is None or not file.effects:
        return _NO_PAPER
    if any(one.certifiable for one in file.effects):
        return None
    return why_not(file, file.effects[0])


def why_not(file: ArchivePaper, effect: PaperEffect) -> Label:
    """Return whose receipt, period or suit stands against the certificate."""
    name = file.names.get(effect.against, "")
    party = next((one for one in effect.parties if one.place == effect.against), None)
    day = "" if party is None or party.due is None else party.due.isoformat()
    return Label(*(_sentence(effect, name, day, language) for language in ("zh", "en")))


def _sentence(effect: PaperEffect, name: str, day: str, language: str) -> str:
    if language == "zh":
        said = f"{paper_name(effect, 'zh')}：{name}{word(effect.reason, 'zh')}"
        return f"{said}（至{day}）" if day else said
    said = f"{paper_name(effect, 'en')}: {name} {word(effect.reason, 'en')}"
    return f"{said} (until {day})" if day else said


def _draw(facts: CasePaper) -> Story:
    lines = [Paragraph(_line(one)) for one in given(facts.archive).effects if one.certifiable]
    return certificate(facts, "生效证明", "", lines)


def _line(one: PaperEffect) -> str:
    return (
        f"本委于{day_in_words(one.made_on)}作出的{paper_name(one, 'zh')}，依照《中华人民共和国"
        f"劳动争议调解仲裁法》{_ARTICLES[one.paper]}的规定，自{day_in_words(given(one.since))}起"
        "发生法律效力。"
    )


FORM = Form(
    id="arbitration.effect_certificate",
    name_zh="生效证明",
    name_en="Certificate of effect",
    lines=frozenset({Line.ARBITRATION}),
    missing_fields=lambda facts: absent(facts, NEEDS),
    refusal=_refusal,
    draw=_draw,
)

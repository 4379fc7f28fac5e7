"""When is there something to print of a request, a receipt, the file, or the effect of an award?

The effect is that of ``domain.legal_effect`` (调解仲裁法 42, 47, 50): its certificate is refused
with the reason while a party's own receipt is missing, its time to sue runs, or a court has it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import refused_unless
from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.labels import Label
from disputes_app.domain.legal_effect import PaperEffect
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.words import Language, word

Condition = Callable[[CasePaper], Label | None]
ASKS = "asks."
"""Before the id of a sheet: a request for the signature on it waits."""
_NO_PAPER = Label("本案没有可以生效的裁决书、调解书", "No award or settlement ended this case")
_NOTHING_TO_CERTIFY = Label("本案没有裁决书、调解书", "The case has no award and no settlement")


def paper_name(effect: PaperEffect, language: Language) -> str:
    """Return what the closing paper is called; an award on part of the claims says so."""
    name = word(effect.paper, language)
    if not effect.partial:
        return name
    return f"先行裁决书（{name}）" if language == "zh" else f"partial award ({name})"


def _in_effect(facts: CasePaper) -> Label | None:
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
    zh = f"{paper_name(effect, 'zh')}：{name}{word(effect.reason, 'zh')}"
    en = f"{paper_name(effect, 'en')}: {name} {word(effect.reason, 'en')}"
    return Label(f"{zh}（至{day}）", f"{en} (until {day})") if day else Label(zh, en)


def _all_received(facts: CasePaper) -> Label | None:
    file = facts.archive
    effects = [] if file is None else [one for one in file.effects if one.parties]
    if file is None or not effects:
        return _NOTHING_TO_CERTIFY
    for effect in effects:
        for one in effect.parties:
            if one.received_on is None:
                name = file.names.get(one.place, "")
                return Label(
                    f"{paper_name(effect, 'zh')}：{name}尚未收到",
                    f"{paper_name(effect, 'en')}: {name} has not received it",
                )
    return None


def _asks(sheet: str) -> Condition:
    return refused_unless(
        lambda facts: any(one.sheet == sheet for one in facts.approvals),
        "没有待签的送审；先在“下一步”里填写并送审",
        "Nothing waits for this signature: submit it first",
    )


def _pieces(name: str) -> Condition:
    return refused_unless(
        lambda facts: bool(facts.archive is not None and getattr(facts.archive, name)),
        "这一卷没有材料",
        "Nothing belongs into this volume",
    )


FILE_CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        **{f"{ASKS}{one.sheet}": _asks(one.sheet) for one in APPROVAL_RULES.values()},
        "in_effect": _in_effect,
        "all_received": _all_received,
        "file_ended": refused_unless(
            lambda facts: facts.archive is not None and facts.archive.ended_on is not None,
            "案件尚未办结",
            "The case has not ended",
        ),
        "main_pieces": _pieces("main_pieces"),
        "side_pieces": _pieces("side_pieces"),
        "somebody_applied": refused_unless(
            lambda facts: facts.intake is not None and bool(facts.intake.given_to),
            "没有申请人、投诉人或者举报人，不出具收件回执",
            "Nobody applied or complained, so there is nobody to give a receipt to",
        ),
        "supervised": refused_unless(
            lambda facts: bool(facts.supervisions),
            "本案没有登记过督办，没有可以打印的督办单",
            "No instruction has been entered in this case, so there is no sheet to print",
        ),
        "papers_to_serve": refused_unless(
            lambda facts: bool(facts.services),
            "没有尚未送达的文书",
            "No paper has still to be served",
        ),
    }
)
"""By the name under which the head of a form asks for it."""

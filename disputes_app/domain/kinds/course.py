"""Which events of an arbitration lie around its hearing and after its award?

Sources: 调解仲裁法 art. 41 (和解); 办案规则 art. 18 (证据交换), 35 (撤回), 39 (缺席), 54 (补正).
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import LINES, service_kind
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    day_of,
    number_of,
)
from disputes_app.domain.kinds.common import closed, not_ended, under_way
from disputes_app.domain.kinds.hearing import HEARING_NOTIFIED
from disputes_app.domain.kinds.service import POSTING, is_service, start_on_service

ABSENT = "arbitration.absent"
RECONCILED = "arbitration.reconciled"
CORRECTED = "arbitration.award_corrected"

NO_SHOW, LEFT = "no_show", "left"
MANNERS = (
    Choice(NO_SHOW, "无正当理由拒不到庭", "Did not come"),
    Choice(LEFT, "未经仲裁庭同意中途退庭", "Left without leave"),
)
FAULTS = (
    Choice("wording", "文字错误", "Wrong words"),
    Choice("sum", "计算错误", "Wrong sum"),
    Choice("omitted", "已经裁决但裁决书遗漏", "Decided but left out of the paper"),
)
_CORRECTION = "award_corrected"


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; it changes no clock."""


def _absent(docket: Docket, event: Event) -> None:
    """Note who stayed away; in law only who had the written notice did (规则 39)."""
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    if HEARING_NOTIFIED not in docket.facts_seen:
        docket.unlawful("absent_without_notice")


def _reconciled(docket: Docket, event: Event) -> None:
    perform_by = day_of(event.facts, "perform_by")
    if perform_by is not None and perform_by < event.happened_on:
        docket.impossible("date_before_entry", perform_by)


def _award_corrected(docket: Docket, _event: Event) -> None:
    """Correct the paper of the award by a decision (规则 54).

    The text names no effect on the periods before the court, so that none is moved.
    """
    docket.facts_seen.add(_CORRECTION)


def _has_award(docket: Docket) -> str | None:
    refusal = closed(docket)
    if refusal is not None:
        return refusal
    return None if docket.award_type else "no_award"


def _correction_served(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if _CORRECTION not in docket.facts_seen:
        docket.impossible("no_correction_decision")
    elif place not in docket.parties:
        docket.impossible("not_a_party")
    elif is_service(docket, event):
        start_on_service(docket, event, place)


def _kind(
    name: str, zh: str, en: str, rank: int, guard: Guard, apply: Apply, *fields: Field
) -> EventKind:
    papers = ("arbitration.correction_decision",) if name == _CORRECTION else ()
    return EventKind(
        f"arbitration.{name}", zh, en, rank, LINES, fields, guard, apply, papers=papers
    )


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")

KINDS = (
    _kind(
        "evidence_exchanged",
        "证据交换、质证",
        "Evidence exchanged",
        43,
        under_way,
        _nothing,
        Field("text", FieldType.LONG_TEXT, "交换的证据和意见", "Evidence and what was said"),
    ),
    _kind(
        "absent",
        "当事人缺席、中途退庭",
        "A party stayed away or left",
        46,
        under_way,
        _absent,
        _PARTY,
        Field("manner", FieldType.CHOICE, "情形", "Manner", choices=MANNERS),
        Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
    ),
    _kind(
        "reconciled",
        "自行和解(可当场撤回)",
        "Parties settled by themselves (and withdrew)",
        27,
        not_ended,
        _reconciled,
        Field(
            "withdraws",
            FieldType.FLAG,
            "申请人同时撤回仲裁申请",
            "The applicant withdraws at once",
            required=False,
            default=True,
        ),
        Field("amount_fen", FieldType.MONEY, "和解金额", "Amount", required=False),
        Field("perform_by", FieldType.DATE, "履行期限", "To be paid by", required=False),
        Field("terms", FieldType.LONG_TEXT, "和解内容", "Terms", required=False),
    ),
    _kind(
        "award_corrected",
        "补正裁决书(决定书)",
        "Award corrected by decision",
        86,
        _has_award,
        _award_corrected,
        Field("fault", FieldType.CHOICE, "补正事由", "What was wrong", choices=FAULTS),
        Field("was", FieldType.LONG_TEXT, "原文", "As it was", required=False),
        Field("reads", FieldType.LONG_TEXT, "补正为", "As it reads now"),
    ),
    service_kind(
        "correction_served",
        "补正决定书送达",
        "Correction decision served",
        87,
        _correction_served,
        Field("party", FieldType.PARTY, "受送达人", "Served on"),
        guard=closed,
        starts=(POSTING,),
    ),
)

"""Which requests come up in the course of an arbitration, and how long may each wait?

Sources: 办案规则 art. 11 (回避), 36 (反申请), 38 (延期开庭), 61 (转为一般程序), 64 (集体争议),
70 (委托调解).
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import AWARD, COLLECTIVE_NOTICE, LINES
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
from disputes_app.domain.kinds.common import late, under_way
from disputes_app.domain.kinds.hearing import (
    COUNTERCLAIM,
    ENTRUSTED,
    POSTPONE,
)
from disputes_app.domain.kinds.powers import IN_PERSON, lacks_power
from disputes_app.domain.mandates import Power

RECUSAL = "arbitration.recusal"


def _party_of(docket: Docket, event: Event) -> int | None:
    """Return the party that an entry names; None, and a problem, if it is none of the case."""
    place = number_of(event.facts, "party")
    if place in docket.parties:
        return place
    docket.impossible("not_a_party")
    return None


def _recusal_requested(docket: Docket, event: Event) -> None:
    place = _party_of(docket, event)
    if place is not None:
        docket.start(RECUSAL, event.happened_on, key=place)


def _recusal_decided(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if docket.find(RECUSAL, place) is None:
        docket.impossible("no_recusal_asked")
        return
    docket.finish(RECUSAL, event.happened_on, "recusal_late", key=place)


def _counterclaim_received(docket: Docket, event: Event) -> None:
    place = _party_of(docket, event)
    if place is not None and not lacks_power(docket, event, Power.COUNTERCLAIM, (place,)):
        docket.start(COUNTERCLAIM, event.happened_on, key=place)


def _counterclaim_declined(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if docket.find(COUNTERCLAIM, place) is None:
        docket.impossible("no_counterclaim")
        return
    docket.finish(COUNTERCLAIM, event.happened_on, "counterclaim_late", key=place)


def _mediation_entrusted(docket: Docket, event: Event) -> None:
    """Both agree that others mediate before the hearing; the 45 days go on (规则 70).

    Where each side's day is noted, the ten days run from the entry, when both had agreed.
    """
    for name in ("applicant_agreed_on", "respondent_agreed_on"):
        agreed_on = day_of(event.facts, name)
        if agreed_on is not None and agreed_on > event.happened_on:
            docket.impossible("date_after_entry", agreed_on)
            return
    docket.start(ENTRUSTED, event.happened_on)


def _entrusted_ended(docket: Docket, event: Event) -> None:
    if docket.find(ENTRUSTED) is None:
        docket.impossible("nothing_entrusted")
        return
    docket.finish(ENTRUSTED, event.happened_on, "entrusted_too_long")


def _postponement_requested(docket: Docket, event: Event) -> None:
    docket.stop(POSTPONE, event.happened_on)


def _collective_notified(docket: Docket, event: Event) -> None:
    if docket.find(COLLECTIVE_NOTICE) is None:
        docket.impossible("not_collective")
        return
    docket.finish(COLLECTIVE_NOTICE, event.happened_on, "collective_notice_late")


def _converted(docket: Docket, event: Event) -> None:
    """Go over to the ordinary procedure: the 45 days run on from acceptance (规则 61)."""
    late(docket, AWARD, event.happened_on, "converted_late")


def _kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    apply: Apply,
    *fields: Field,
    starts: tuple[str, ...] = (),
    guard: Guard = under_way,
) -> EventKind:
    return EventKind(
        f"arbitration.{name}", zh, en, rank, LINES, fields, guard, apply, starts=starts
    )


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

KINDS = (
    _kind(
        "recusal_requested",
        "当事人申请回避",
        "Recusal requested",
        42,
        _recusal_requested,
        _PARTY,
        Field("against", FieldType.TEXT, "被申请回避人", "Recusal of"),
        _REASON,
        starts=(RECUSAL,),
    ),
    _kind(
        "recusal_decided",
        "作出回避决定",
        "Recusal decided",
        43,
        _recusal_decided,
        Field("party", FieldType.PARTY, "申请人", "Requested by"),
        Field(
            "result",
            FieldType.CHOICE,
            "决定",
            "Decision",
            choices=(
                Choice("granted", "准予回避", "Granted"),
                Choice("refused", "驳回申请", "Refused"),
            ),
        ),
        Field("signed_by", FieldType.TEXT, "决定人", "Decided by"),
    ),
    _kind(
        "counterclaim_received",
        "收到反申请",
        "Counter-claim received",
        37,
        _counterclaim_received,
        _PARTY,
        Field("text", FieldType.LONG_TEXT, "反申请请求", "Counter-claim"),
        IN_PERSON,
        starts=(COUNTERCLAIM,),
    ),
    _kind(
        "counterclaim_declined",
        "反申请不予受理或告知另行申请",
        "Counter-claim refused or sent to a case of its own",
        38,
        _counterclaim_declined,
        _PARTY,
        Field(
            "way",
            FieldType.CHOICE,
            "决定",
            "Decision",
            choices=(
                Choice("separate", "告知另行申请仲裁", "Told to apply separately"),
                Choice("refused", "不予受理", "Refused"),
            ),
        ),
        _REASON,
    ),
    _kind(
        "mediation_entrusted",
        "同意开庭前委托调解",
        "Entrusted mediation agreed",
        43,
        _mediation_entrusted,
        Field("to", FieldType.TEXT, "受委托的调解组织、个人", "Entrusted to"),
        Field(
            "office",
            FieldType.MEDIATION_OFFICE,
            "本区调解组织",
            "Organisation of the district",
            required=False,
        ),
        Field(
            "applicant_agreed_on",
            FieldType.DATE,
            "申请人同意日",
            "Applicant agreed on",
            required=False,
        ),
        Field(
            "respondent_agreed_on",
            FieldType.DATE,
            "被申请人同意日",
            "Respondent agreed on",
            required=False,
        ),
        starts=(ENTRUSTED,),
    ),
    _kind(
        "entrusted_mediation_ended",
        "委托调解结束",
        "Entrusted mediation ended",
        44,
        _entrusted_ended,
        Field(
            "result",
            FieldType.CHOICE,
            "结果",
            "Result",
            choices=(
                Choice("agreed", "达成调解协议", "Agreement reached"),
                Choice("failed", "未达成协议,开庭审理", "No agreement, to be heard"),
            ),
        ),
    ),
    _kind(
        "postponement_requested",
        "当事人请求延期开庭",
        "Postponement of the hearing requested",
        45,
        _postponement_requested,
        _PARTY,
        _REASON,
    ),
    _kind(
        "collective_notified",
        "集体争议一次性通知",
        "Parties of a collective dispute notified at once",
        43,
        _collective_notified,
        Field("text", FieldType.LONG_TEXT, "通知事项", "What was notified"),
    ),
    _kind(
        "converted",
        "简易处理转为一般程序",
        "Simple handling turned into the ordinary procedure",
        47,
        _converted,
        _REASON,
    ),
)

"""What comes before a proven service: a paper is sent, and perhaps comes back.

Neither starts or stops a period: only a proven service does (办案规则 20; 民诉法 87).
``service.served`` proves the service of a paper that has no entry of its own.

Sources: 办案规则 20, 59 (裁决书、调解书 never electronic); 民事诉讼法 87-92; 行政处罚法 61
(electronic only with a signed consent).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket, Letter
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import HEARING_NOTICE
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import always
from disputes_app.domain.kinds.decision_service import decided
from disputes_app.domain.kinds.service import (
    BY_NOTICE,
    DAY,
    GROUND,
    METHODS,
    RECEIVER,
    SYSTEM,
    is_service,
)
from disputes_app.domain.service_papers import OTHER, PAPER_BY_ID, PAPERS, SERVED
from disputes_app.domain.service_records import tracking_key

SENT, RETURNED = "service.sent", "service.returned"

_NOW_PRIOR_NOTICE = "penalty_notice"
"""Sent and served under this name before the prior notice had entries of its own."""
PAPER_CHOICES = tuple(
    Choice(one.id, one.zh, one.en, one.id != _NOW_PRIOR_NOTICE, one.lines) for one in PAPERS
)
_FORMERLY_HERE = "partial_award"
"""Served by this entry, which starts no period, before it had one of its own."""
_SERVED_CHOICES = tuple(
    replace(one, offered=False) if one.value == _FORMERLY_HERE else one for one in PAPER_CHOICES
)
SENDING_METHODS = (
    Choice("mail", "邮寄送达", "By mail"),
    Choice("direct", "派员直接送达", "By messenger"),
    Choice("electronic", "电子送达", "Electronic"),
    Choice("entrusted", "委托送达", "Through another body"),
)
REASONS_RETURNED = (
    Choice("refused", "拒收", "Refused"),
    Choice("unknown", "查无此人（单位）", "Unknown at the address"),
    Choice("moved", "迁移新址不明", "Moved, new address unknown"),
    Choice("bad_address", "地址不详", "Address incomplete"),
    Choice("nobody", "无人签收逾期退回", "Nobody signed in time"),
    Choice("closed", "单位已注销、停业", "Employer closed down"),
    Choice("else", "其他", "Other"),
)

_MADE: Mapping[str, Callable[[Docket], bool]] = MappingProxyType(
    {
        "acceptance_notice": lambda docket: docket.accepted_on is not None,
        "application": lambda docket: docket.accepted_on is not None,
        "hearing_notice": lambda docket: (HEARING_NOTICE, 0) in docket.clocks,
        "partial_award": lambda docket: bool(docket.award_type),
        "award": lambda docket: bool(docket.award_type),
        "settlement": lambda docket: docket.closed_on is not None,
        "decision": lambda docket: docket.closed_on is not None,
        "agreement": lambda docket: docket.closed_on is not None,
        "handling_decision": lambda docket: decided(docket) is None,
        "penalty_decision": lambda docket: decided(docket) is None,
    }
)
"""Papers that cannot be sent before the entry that makes them."""


def _fits(docket: Docket, event: Event) -> bool:
    """Say whether the paper and the party are of this case; report what is wrong."""
    paper = PAPER_BY_ID.get(text_of(event.facts, "paper"))
    if number_of(event.facts, "party") not in docket.parties:
        docket.impossible("not_a_party")
    elif paper is None or docket.line not in paper.lines:
        docket.impossible("paper_not_of_line")
    elif paper.id == OTHER and not text_of(event.facts, "paper_name").strip():
        docket.impossible("paper_unnamed")
    elif paper.id in _MADE and not _MADE[paper.id](docket):
        docket.impossible("paper_not_made")
    else:
        return True
    return False


def _sent(docket: Docket, event: Event) -> None:
    if not _fits(docket, event):
        return
    tracking = tracking_key(text_of(event.facts, "tracking"))
    letter = Letter(tracking, number_of(event.facts, "party"), event.happened_on)
    if tracking and any(
        one.tracking == tracking and one != letter for one in docket.sendings.values()
    ):
        docket.impossible("tracking_used")
        return
    if text_of(event.facts, "method") == "electronic" and _may_not_be_electronic(docket, event):
        return
    docket.sendings[event.seq] = letter


def _may_not_be_electronic(docket: Docket, event: Event) -> bool:
    """Report an award sent electronically (规则 59), or anything without consent (民诉法 90).

    What the party confirmed (送达地址确认书) is its consent.
    """
    paper = PAPER_BY_ID[text_of(event.facts, "paper")]
    if not paper.electronic:
        return docket.unlawful("electronic_not_allowed")
    agreed_on = day_of(event.facts, "consent_on")
    if agreed_on is not None and agreed_on > event.happened_on:
        docket.impossible("date_after_entry", agreed_on)
        return True
    since = docket.handed.consents.get(number_of(event.facts, "party"))
    if is_set(event.facts, "consent") or (since is not None and since <= event.happened_on):
        return False
    return docket.unlawful("electronic_without_consent")


def _anything_sent(docket: Docket) -> str | None:
    return None if docket.sendings else "nothing_sent"


def _returned(docket: Docket, event: Event) -> None:
    seq = number_of(event.facts, "sending")
    if seq not in docket.sendings:
        docket.impossible("no_such_sending")
    elif seq in docket.sent_back:
        docket.impossible("already_returned")
    else:
        docket.sent_back.add(seq)


def _served(docket: Docket, event: Event) -> None:
    """Prove the service of a paper that starts no period of its own."""
    if not _fits(docket, event):
        return
    paper = PAPER_BY_ID[text_of(event.facts, "paper")]
    if paper.proof != SERVED and paper.id != _FORMERLY_HERE:
        docket.impossible("paper_has_own_entry")
        return
    if text_of(event.facts, "method") == "electronic" and not paper.electronic:
        docket.unlawful("electronic_not_allowed")
        return
    is_service(docket, event)


_PAPER = Field("paper", FieldType.CHOICE, "文书", "Paper", choices=PAPER_CHOICES)
_PAPER_NAME = Field("paper_name", FieldType.TEXT, "其他文书的名称", "Name of it", required=False)
_PARTY = Field("party", FieldType.PARTY, "受送达人", "Served on")
_PROOF = Field("proof", FieldType.TEXT, "送达回证、单号等证明", "Proof of service")

KINDS = (
    EventKind(
        SENT,
        "交付送达（交寄）",
        "Paper sent",
        88,
        frozenset(Line),
        (
            _PAPER,
            _PAPER_NAME,
            _PARTY,
            Field("method", FieldType.CHOICE, "方式", "Method", choices=SENDING_METHODS),
            Field("tracking", FieldType.TEXT, "邮件单号", "Tracking number", required=False),
            Field("address", FieldType.TEXT, "送达地址", "Address used", required=False),
            Field(
                "consent",
                FieldType.FLAG,
                "受送达人书面同意电子送达",
                "Agreed in writing to electronic service",
                required=False,
            ),
            Field("consent_on", FieldType.DATE, "同意日期", "Agreed on", required=False),
        ),
        always,
        _sent,
        day=Label("交寄、交付日期", "Day of sending"),
    ),
    EventKind(
        SERVED,
        "其他文书送达",
        "Other paper served",
        88,
        frozenset(Line),
        (
            replace(_PAPER, choices=_SERVED_CHOICES),
            _PAPER_NAME,
            _PARTY,
            Field(
                "method",
                FieldType.CHOICE,
                "送达方式",
                "Method of service",
                choices=(*METHODS, BY_NOTICE),
            ),
            Field("sent_on", FieldType.DATE, "交邮日期(邮寄)", "Posted on (mail)", required=False),
            SYSTEM,
            GROUND,
            RECEIVER,
            _PROOF,
        ),
        always,
        _served,
        proves_service=True,
        day=DAY,
    ),
    EventKind(
        RETURNED,
        "未妥投、退回",
        "Paper returned",
        89,
        frozenset(Line),
        (
            Field("sending", FieldType.SENDING, "退回的交寄", "Sending returned"),
            Field("reason", FieldType.CHOICE, "退回原因", "Reason", choices=REASONS_RETURNED),
            Field("note", FieldType.TEXT, "说明", "Note", required=False),
        ),
        _anything_sent,
        _returned,
        day=Label("退回日期", "Day of return"),
    ),
)

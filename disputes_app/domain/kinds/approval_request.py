"""What is written down of an approval besides the act: submitted, signed, returned, withdrawn.

Approval is a fact about a signature.  The signed act is an entry of its own kind and alone moves
clocks; these entries move none.  ``approval.signed`` keeps the whole signature (name, office,
delegation) for acts whose own entry has room for a name at most.
"""

from __future__ import annotations

from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds import deadline
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    text_of,
)
from disputes_app.domain.kinds.common import ALL_LINES, always
from disputes_app.domain.kinds.line_kinds import LINE_KINDS

REQUESTED, SIGNED = "approval.requested", "approval.signed"
RETURNED, WITHDRAWN = "approval.returned", "approval.withdrawn"

_ASKED = tuple(
    Choice(kind.id, kind.zh, kind.en)
    for kind in (*LINE_KINDS, *deadline.KINDS)
    if kind.id in APPROVAL_RULES
)
_WHAT = Field("asked", FieldType.CHOICE, "报批事项", "What is asked for", choices=_ASKED)
_REQUEST = Field("request", FieldType.ENTRY, "送审记录序号", "Entry that asked")


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; what became of a request is read by ``domain.approval_log``."""


def _signed(docket: Docket, event: Event) -> None:
    """Keep it; the sheet may have been signed before the request was entered."""
    rule = APPROVAL_RULES.get(text_of(event.facts, "asked"))
    if rule is not None:
        signature_flaw(docket, event, rule.offices)


def _kind(id_: str, zh: str, en: str, rank: int, apply: Apply, *fields: Field) -> EventKind:
    return EventKind(id_, zh, en, rank, ALL_LINES, fields, always, apply, step=False)


KINDS = (
    _kind(
        REQUESTED,
        "送审",
        "Submitted for approval",
        12,
        _nothing,
        _WHAT,
        Field("draft", FieldType.DRAFT, "拟登记内容", "Particulars", required=False),
        Field("note", FieldType.LONG_TEXT, "承办人意见", "Opinion of the handler", required=False),
    ),
    _kind(SIGNED, "签批", "Signed", 13, _signed, _WHAT, _REQUEST, *SIGNATURE_FIELDS),
    _kind(
        RETURNED,
        "审批退回",
        "Returned by the approver",
        97,
        _nothing,
        _REQUEST,
        Field("reason", FieldType.LONG_TEXT, "退回意见", "Words of the return"),
    ),
    _kind(
        WITHDRAWN,
        "撤回送审",
        "Submission withdrawn",
        97,
        _nothing,
        _REQUEST,
        Field("reason", FieldType.LONG_TEXT, "理由", "Reason", required=False),
    ),
)

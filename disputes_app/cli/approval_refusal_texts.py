"""Which sentences belong to the refusals around approvals?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

APPROVAL_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "NeedsNoApprovalError": (
            "“{kind}”不须签批。请直接登记。",
            "Nobody has to sign for “{kind}”. Record it directly.",
        ),
        "AlreadySubmittedError": (
            "“{kind}”已由{asked_by}于 {asked_on} 送审，尚待签批。请等签批，或者先撤回。",
            "“{kind}” was submitted by {asked_by} on {asked_on} and waits. Wait, or withdraw it.",
        ),
        "RequestSettledError": (
            "{number} 的这一送审：{state}。请去掉这一件。",
            "The submission of {number} is settled: {state}. Leave it out.",
        ),
        "NoRequestError": (
            "案件 {case_id} 的办案经过里没有第 {seq} 项送审。请核对序号。",
            "The log of case {case_id} has no submission {seq}. Check the number.",
        ),
        "DelegationDaysError": (
            "{name}的委托自 {from_on} 开始，不能在 {to_on} 截止。请填写不早于开始日的日期。",
            "The delegation of {name} begins on {from_on}: it cannot end on {to_on}.",
        ),
        "NoSignerError": (
            "{name}的委托已被改动。请刷新后再试。",
            "The delegation of {name} was changed. Read it anew and try again.",
        ),
        "SigningRefusedError": (
            "有案件不能办理，一件也没有登记：{refusals}。请更正或者去掉这些件。",
            "Some cases refuse, so nothing was saved: {refusals}. Correct or leave out these.",
        ),
    }
)

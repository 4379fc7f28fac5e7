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
        "SigningRefusedError": (
            "有案件不能办理，一件也没有登记：{refusals}。请更正或者去掉这些件。",
            "Some cases refuse, so nothing was saved: {refusals}. Correct or leave out these.",
        ),
    }
)

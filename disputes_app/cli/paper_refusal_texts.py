"""Which sentences belong to the refusals around issuing papers?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

PAPER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "PaperStoppedError": (
            "文书 {form_id} 没有签发，也没有占用文号：{findings}。",
            "{form_id} was not issued and no number taken: {findings}.",
        ),
        "NothingToPassError": (
            "文书 {form_id} 没有要放行的问题。请去掉放行理由。",
            "There is nothing to let pass in {form_id}. Leave the reason out.",
        ),
        "TypedValueError": (
            "“{label}”填写的“{text}”{problem}。请更正。",
            "“{label}”: “{text}” {problem}. Correct it.",
        ),
        "UnknownTypedFieldError": (
            "文书没有要填写的“{name}”；要填写的有：{known}。",
            "The form asks for no “{name}”; it asks for: {known}.",
        ),
        "NoSuchPaperError": (
            "没有序号为 {paper_id} 的已签发文书。请用 disputes-app papers 查看。",
            "No paper {paper_id} was issued. See disputes-app papers.",
        ),
        "PaperDamagedError": (
            "存档的“{name}”（{number}）和签发时不一致。请从备份中取回，并告诉管理员。",
            "The stored “{name}” ({number}) is not what was issued. Fetch it from a backup.",
        ),
        "NotCorrectableError": (
            "“{number}”不能由这份文书更正：{reason}。",
            "“{number}” cannot be corrected by this paper: {reason}.",
        ),
    }
)

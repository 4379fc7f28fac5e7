"""Which sentences belong to the refusals around records beside the cases?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.cli.public_list_refusal_texts import PUBLIC_LIST_TEXTS
from disputes_app.cli.publication_refusal_texts import PUBLICATION_TEXTS
from disputes_app.cli.screening_refusal_texts import SCREENING_TEXTS
from disputes_app.domain.reasons import Pair

DOSSIER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        **PUBLICATION_TEXTS,
        **SCREENING_TEXTS,
        "DossierMissingError": (
            "登记簿中没有编号为 {dossier_id} 的记录。请核对编号。",
            "There is no record {dossier_id}. Check the id.",
        ),
        "DossierChangedError": (
            "这条记录已被他人修改。请重新读取后再试。",
            "Somebody else has changed this record. Read it again, then try again.",
        ),
        "UnknownCaseNumberError": (
            "没有收件号、案号或旧案号为“{number}”的案件。请核对号码。",
            "No case has the number “{number}”. Check it.",
        ),
        "UnknownDossierNumberError": (
            "没有编号为“{number}”的记录。请核对编号。",
            "No record has the number “{number}”. Check it.",
        ),
        "MatterTwiceError": (
            "同一来源、编号“{reference}”的来件已登记为 {number}。请在原记录上办理。",
            "The sheet “{reference}” of this channel is {number} already. Go on there.",
        ),
        **PUBLIC_LIST_TEXTS,
    }
)

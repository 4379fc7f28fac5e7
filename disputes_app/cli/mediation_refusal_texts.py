"""Which sentences belong to the refusals around mediation?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

MEDIATION_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "CannotHandOverError": (
            "不能转办：{reason}。请核对案件和承办机构。",
            "This cannot be handed over: {reason}. Check the case and the office.",
        ),
        "OrganisationKindError": (
            "只有业务为调解的机构才有调解组织类型（{organisation}）。请更正。",
            "Only an office whose line is mediation is of a kind ({organisation}). Correct it.",
        ),
    }
)

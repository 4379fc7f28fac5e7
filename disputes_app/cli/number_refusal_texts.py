"""Which sentences belong to the refusals around numbers of papers?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

NUMBER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "NumberTakenError": (
            "文号“{number}”已经用在另一份文书上：{holder}。请核对文号；一个文号只能用在一份文书上。",
            "The number “{number}” is that of another paper: {holder}. Check the number.",
        ),
    }
)

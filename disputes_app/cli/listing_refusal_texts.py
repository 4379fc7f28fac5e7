"""Which sentences belong to the refusals around the joint-punishment list?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

LISTING_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "ListingTwiceError": (
            "该单位的责令限期支付文书“{order}”已立名单卷 {number}。请在原卷办理。",
            "The order “{order}” of this employer has the record {number} already. Go on there.",
        ),
        "OrderAnnulledError": (
            "案件 {case_number} 的流程记载文书“{order}”已被撤销或者作废，不得据以列入（第16条）。",
            "The log of case {case_number} takes the order “{order}” back (art. 16).",
        ),
    }
)

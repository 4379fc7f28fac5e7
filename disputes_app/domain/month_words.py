"""Which words say how a case left the report of a month?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Departure, Outcome
from disputes_app.domain.month_chain import CORRECTED, OTHER, REMAINING
from disputes_app.domain.reasons import Pair
from disputes_app.domain.words import Language, word

WAYS_OUT: Mapping[str, Pair] = MappingProxyType(
    {
        REMAINING: ("期末未结", "Remaining"),
        CORRECTED: ("以前月份更正", "Correction of an earlier month"),
        OTHER: ("其他方式", "Otherwise"),
    }
)
_ENDS: Mapping[str, Outcome | Departure] = MappingProxyType(
    {one.value: one for one in (*Outcome, *Departure)}
)


def way_out(went: str, language: Language) -> str:
    """Return how a case left: it remains, was corrected, or ended in this way."""
    pair = WAYS_OUT.get(went)
    if pair is not None:
        return pair[0] if language == "zh" else pair[1]
    return word(_ENDS[went], language) if went in _ENDS else went

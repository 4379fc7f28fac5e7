"""Which sentences belong to the refusals around grades of compliance?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

GRADING_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "GradeYearNotOverError": (
            "{year}年还没有结束，守法诚信等级按全年的记录评定（依据待核）。",
            "The year {year} is not over; grades follow from its whole record (not verified).",
        ),
        "GradedTwiceError": (
            "{year}年同一范围的单位已在 {number} 中评价。请在原记录上办理。",
            "The same employers are graded for {year} in {number} already. Go on there.",
        ),
        "NotGradedError": (
            "还没有计算等级，或者“{who}”不在计算的单位之中。请先计算，或者另行列入。",
            "Nothing was computed, or “{who}” is not among those graded. Compute it first.",
        ),
    }
)

"""Which sentences belong to the refusals around reviews and scored files?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

REVIEW_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "CaseNotLateError": (
            "“{number}”{verdict}，没有逾期原因可以登记。",
            "{number}: {verdict}; there is no lateness to explain.",
        ),
        "CauseError": (
            "逾期原因不能登记：{reason} {cause}。请写一至八项，每项不超过30字。",
            "The causes cannot stand: {reason} {cause}. Give one to eight, of 30 characters each.",
        ),
        "DeductionError": (
            "{item}：{reason}（扣{points}分，满分{most}分）。",
            "{item}: {reason} ({points} of {most} points).",
        ),
        "ScoreSheetError": (
            "评分表各项合计{points}分，须为100分，各项不能重名。请核对评分表文件。",
            "The sheet comes to {points} points, not 100, or two items have one name.",
        ),
        "NotAFileCheckError": (
            "“{number}”不是案卷评查。请核对编号。",
            "{number} is no file check. Check the number.",
        ),
        "NoClosedCasesError": (
            "“{number}”的期间和条件内没有办结案件。请放宽条件，或者核对期间。",
            "No case was closed in the period of {number}, or none fits the conditions.",
        ),
        "SampleTooLargeError": (
            "要抽{wanted}件，可抽的只有{found}件。",
            "{wanted} files are to be drawn, and there are {found}.",
        ),
        "LimitsReversedError": (
            "优秀（{excellent}分）须高于合格（{passed}分）。请在设置中改正分数线。",
            "Excellent ({excellent}) must lie above passed ({passed}). Mend the settings.",
        ),
        "NoReceiptError": (
            "“{number}”的办案经过没有收件，不能计算用时。",
            "The log of {number} has no receipt, so its days cannot be counted.",
        ),
    }
)

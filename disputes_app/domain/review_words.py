"""Which words stand for the values of reviews: late cases (复盘), scored files (评查)?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

REVIEW_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "ReviewVerdict.late_closed": ("逾期办结", "Closed late"),
        "ReviewVerdict.late_open": ("逾期未结", "Late and open"),
        "ReviewVerdict.in_time": ("按期办结", "Closed in time"),
        "ReviewVerdict.open": ("未到期", "Not due yet"),
        "ReviewVerdict.suspended": ("中止中", "Suspended"),
        "ReviewVerdict.cannot_judge": ("无法判定", "Cannot be judged"),
        "ReviewVerdict.left": ("已移出", "Left"),
        "ReviewVerdict.not_accepted": ("没有受理", "Not accepted"),
        "OddityKind.unlawful": ("程序瑕疵", "Irregular"),
        "OddityKind.clock_missed": ("中间期限逾期", "Period not kept"),
        "OddityKind.entered_late": ("登记迟", "Entered late"),
        "OddityKind.closing_voided": ("办结作废", "Closing voided"),
        "FileGrade.excellent": ("优秀", "Excellent"),
        "FileGrade.passed": ("合格", "Passed"),
        "FileGrade.failed": ("不合格", "Failed"),
        "CheckState.to_score": ("待评分", "To be scored"),
        "CheckState.scored": ("已评分", "Scored"),
        "CheckState.objected": ("有异议待答复", "Objection to be answered"),
        "CheckState.answered": ("异议已答复", "Objection answered"),
    }
)

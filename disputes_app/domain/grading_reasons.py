"""Which words stand for what speaks against an entry of a yearly grading?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

GRADING_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "grade_year_not_over": (
            "这一年还没有结束：等级按全年记录评定（等级评价办法，依据待核）",
            "that year is not over: the grade follows from its whole record (not verified)",
        ),
        "grade_again_without_reason": (
            "已经计算过，重新计算请写明理由（已作的审核要重新进行）",
            "it was computed before; say why again (what was reviewed is to be reviewed anew)",
        ),
        "grade_without_reason": ("请写明审核的理由", "give the reason"),
        "grade_not_computed": ("还没有计算等级", "the grades were not computed yet"),
        "grade_confirmed": (
            "等级已经确认，以后只能逐户更正",
            "the grades are confirmed; from now on one employer at a time is corrected",
        ),
        "grade_not_confirmed": ("等级还没有确认", "the grades are not confirmed yet"),
        "grade_unreviewed": (
            "C级单位和有移送公安线索的单位还没有全部逐户审核",
            "not every employer graded C or referred to the police has been reviewed",
        ),
        "grade_not_told": (
            "还没有告知这家企业，谈不上对等级的异议",
            "this enterprise was not told its grade, so there is nothing to object to",
        ),
        "grade_objected_already": (
            "这家企业的异议还没有答复",
            "its objection has not been answered yet",
        ),
        "grade_no_objection": ("这家企业没有待答复的异议", "it has no open objection"),
        "grade_answer_unclear": (
            "维持的，等级不变；更正的，请选另一个等级",
            "kept means the same grade; changed means another one",
        ),
        "grade_same": ("更正后的等级与原等级相同", "the corrected grade is the same as before"),
        "grade_objection_open": ("还有企业的异议没有答复", "an objection is still open"),
    }
)

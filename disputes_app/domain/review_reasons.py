"""Which words stand for what speaks against a review of lateness (复盘) or a file check (评查)?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

REVIEW_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # causes of lateness
        "cause_missing": ("没有写明原因", "no cause is named"),
        "cause_too_long": ("原因太长", "a cause is too long"),
        "too_many_causes": ("原因太多", "too many causes"),
        # file checks
        "check_period_backwards": ("起始日期晚于截止日期", "the period begins after it ends"),
        "check_drawn_already": ("已经抽取案卷", "the sample was drawn already"),
        "check_not_drawn": ("还没有抽取案卷", "no sample was drawn yet"),
        "check_again_without_reason": (
            "重新抽取须写明理由",
            "a second draw needs a reason",
        ),
        "check_has_scores": (
            "已经评分，不能重新抽取；另行登记一次评查",
            "files were scored already; begin another check",
        ),
        "check_not_in_sample": ("不在抽取的案卷中", "it is not in the sample"),
        "check_scored_already": ("已经评分，改动须更正并写明理由", "it is scored; correct it"),
        "check_not_scored": ("还没有评分", "it is not scored yet"),
        "check_score_wrong": ("得分与扣分不符", "the score is not that of its deductions"),
        "check_objected_already": ("已有异议待答复", "an objection waits for its answer"),
        "check_no_objection": ("没有待答复的异议", "no objection waits"),
        "check_objection_open": ("有异议还没有答复", "an objection is not answered yet"),
        "check_unfinished": ("还有案卷没有评分", "some files are not scored yet"),
        "deduction_unknown_item": ("评分表没有这一项", "the sheet has no such item"),
        "deduction_twice": ("同一项扣了两次", "an item is deducted twice"),
        "deduction_too_large": ("扣分超过该项满分", "more than the item has"),
        "deduction_not_positive": ("扣分须为正整数", "a deduction is a whole number above 0"),
        "deduction_without_reason": ("扣分须写明理由", "a deduction needs its reason"),
    }
)

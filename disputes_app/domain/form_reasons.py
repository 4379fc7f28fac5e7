"""Which words stand for what is wrong with a form that is kept as a file?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

FORM_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "form_no_head": ("开头缺少用 +++ 围起的说明", "the head between +++ is missing"),
        "form_bad_head": ("开头的说明写得不对", "the head is not written as it should be"),
        "form_syntax": ("括号或者语句没有写完整", "a bracket or a statement is not complete"),
        "form_unknown_field": ("没有这个字段", "there is no such field"),
        "form_unknown_filter": ("没有这种写法（竖线后面的名称）", "there is no such filter"),
        "form_unknown_condition": ("没有这个条件", "there is no such condition"),
        "form_unknown_kind": ("没有这类登记", "there is no such kind of entry"),
        "form_unknown_paper": ("没有这种送达文书", "there is no such paper to be served"),
        "form_forbidden": ("用了模板不允许的写法", "it does what a form may not do"),
        "form_endless": ("循环次数太多，已经停止", "it loops for too long and was stopped"),
        "form_too_long": ("模板太长", "the form is too long"),
        "form_bad_mark": ("行首的记号不认识", "the mark at the head of a line is unknown"),
        "form_bad_day": ("落款处没有日期", "there is no day where the paper is signed"),
        "form_no_title": ("没有标题（以 # 开头的一行）", "there is no title (a line with #)"),
        "form_law_changed": (
            "开头说明中由法律决定的一项不能改",
            "an item of the head that the law decides cannot be changed",
        ),
        "form_failed": ("填入案件内容时出错", "it could not be filled from the case"),
    }
)
"""By code."""

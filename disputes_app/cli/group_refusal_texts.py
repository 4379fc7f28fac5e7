"""Which sentences belong to the refusals around groups of cases?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

GROUP_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "GroupRefusedError": (
            "不能归入或移出群体，一件也没有改动：{refusals}。请去掉这些件。",
            "Cannot join or leave the group, nothing was changed: {refusals}. Leave these out.",
        ),
        "NoGroupError": (
            "牵头案件 {group} 的群体不存在，或者已经解散。请核对收件号。",
            "There is no group led by {group}, or it was dissolved. Check the receipt number.",
        ),
        "TooFewForGroupError": (
            "群体至少要有两件案件。请多选几件。",
            "A group needs at least two cases. Choose more.",
        ),
        "MemberRefusedError": (
            "{number} 不能办理，一件也没有登记：{why}。请更正或者去掉这一件。",
            "{number} refuses, so nothing was saved: {why}. Correct it or leave it out.",
        ),
        "NothingAnswersError": (
            "“{kind}”的“{field_name}”所指（{name}）在本案中没有对应的。请单独登记这一件。",
            "What “{field_name}” of “{kind}” names ({name}) is not in this case. Record it alone.",
        ),
        "WorkersRefusedError": (
            "名单里有问题的行：{lines}，一件也没有登记。请更正或者去掉这些行。",
            "Rows {lines} cannot be registered, so none was. Correct or remove them.",
        ),
        "NoWorkersError": (
            "{name} 的第一行里没有“姓名”一栏。请带表头。",
            "The first row of {name} has no column of names. Include the heading.",
        ),
    }
)

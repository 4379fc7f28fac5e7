"""Which sentences belong to the refusals around registers and parties?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

REGISTER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "UnknownRecordError": (
            "登记簿（{register}）中没有编号为 {record_id} 的记录。请核对编号。",
            "The register ({register}) has no record {record_id}. Check the id.",
        ),
        "SameRecordError": (
            "“{name}”不能与自己合并。请选择另一条记录。",
            "“{name}” cannot be merged with itself. Choose another record.",
        ),
        "RecordMergedError": (
            "“{name}”已经并入另一条记录。需要时先撤销原来的合并。",
            "“{name}” has been merged already. Take that back first where needed.",
        ),
        "TwoNumbersError": (
            "两条记录的号码不同（{number}、{other_number}），不是同一主体。请核对证照。",
            "Their numbers differ ({number}, {other_number}), so they are two. Check the papers.",
        ),
        "NoMergeReasonError": (
            "合并记录和撤销合并都须写明理由（{register}）。请填写理由。",
            "A merge, and taking one back, need a reason ({register}). Give it.",
        ),
        "UnknownMergeError": (
            "没有编号为 {merge_id} 的合并，或者已经撤销。请核对编号。",
            "There is no merge {merge_id}, or it was taken back. Check the id.",
        ),
        "MergedOnError": (
            "“{name}”后来又并入了另一条记录。请先撤销后一次合并。",
            "“{name}” has been merged on. Take the later merge back first.",
        ),
        "RecordChangedError": (
            "“{name}”的联系方式已被他人修改。请核对后再保存。",
            "Somebody else changed how to reach “{name}”. Look again, then save.",
        ),
        "ProtectedPartyError": (
            "保密的举报人、投诉人的地址和代理人不登记在办案经过中（{kind}）。请另行保管。",
            "Nothing about a protected person is entered in the log ({kind}). Keep it elsewhere.",
        ),
    }
)

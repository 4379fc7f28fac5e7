"""Which sentences belong to handing over and to old cases?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

DAILY_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "NobodyToReceiveError": (
            "没有选择由谁接收案件。请至少选择一人。",
            "Nobody is named who gets the cases. Name at least one person.",
        ),
        "NobodyInOfficeError": (
            "所选人员中没有{office}的办案人员。请另选。",
            "None of the people named handles cases at {office}. Name somebody who does.",
        ),
        "CannotReceiveError": (
            "{name}已停用或者不是办案人员，不能接收案件。请另选一人。",
            "{name} has left or does not handle cases. Choose somebody else.",
        ),
        "OtherLineError": (
            "{name}所在的机构不办理{number}这类案件。请另选一人。",
            "The office of {name} does not work cases like {number}. Choose somebody else.",
        ),
        "OldNumberTakenError": (
            "案号{number}已属于收件号{shown}的案件。请核对旧案号和收件日期。",
            "Number {number} belongs to the case received as {shown}. Check number and day.",
        ),
        "BackEntryUnconfirmedError": (
            "补录{day}收到的案件须写明同意的负责人。请补上负责人的姓名。",
            "Entering a case received on {day} later needs a supervisor's word. Name them.",
        ),
    }
)

"""Which sentences belong to the refusals around locked months?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

MONTH_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "MonthNotOverError": (
            "{month}尚未结束，最后一日{last_day}过后才能锁定月报。",
            "{month} is not over; its report can be locked once {last_day} has passed.",
        ),
        "MonthOrderError": (
            "月报须逐月锁定：下一个应锁定{wanted}，不是{month}。",
            "Months are locked one after the other: {wanted} comes next, not {month}.",
        ),
        "MonthLockedError": (
            "{month}的月报已锁定为“{number}”，不能再锁定；此后的更正列入下月。",
            "{month} is locked as “{number}”; what came late is corrected in the next month.",
        ),
        "UnknownMonthError": (
            "{month}没有锁定的月报。请用 figures chain 查看。",
            "No report of {month} is locked. See figures chain.",
        ),
        "CoveringNoteError": (
            "报送说明不完整：请写明报送人和报送单位（缺 {field_name}）。",
            "Say who sends the report and to whom ({field_name} is missing).",
        ),
        "SentDayError": (
            "报送日期{sent_on}不对：应在{earliest}至{latest}之间。",
            "The report cannot be sent on {sent_on}: the day lies from {earliest} to {latest}.",
        ),
    }
)

"""Which sentences belong to the refusals around service?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

SERVICE_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "TrackingUsedError": (
            "邮件单号 {tracking} 已登记在 {number}，一个单号只对应一件邮件。请核对单号。",
            "Tracking number {tracking} stands in case {number}; it carries one letter. Check it.",
        ),
        "TableUnreadableError": (
            (
                "{name} 不能导入：{reason}。单号表须有 案号、文书、受送达人、单号、交寄日期 各列，"
                "结果表须有 单号、状态、日期 各列。"
            ),
            (
                "{name} cannot be imported: {reason}. Numbers need the columns number, paper, "
                "party, tracking, day; answers tracking, status, day."
            ),
        ),
        "MailRowError": (
            "这一行不能登记：{reason}（{given}）。请更正表格。",
            "The row cannot be taken: {reason} ({given}). Correct the table.",
        ),
    }
)

"""Which words stand for what is wrong with a table of the post, a sending, a service?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

SERVICE_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "file_missing": ("文件不存在或者打不开", "the file is missing or cannot be opened"),
        "file_too_large": ("文件太大", "the file is too large"),
        "not_a_table": ("不是可以读取的表格", "it is no table that can be read"),
        "no_rows": ("没有数据行", "it has no rows"),
        "too_many_rows": ("超过5000行", "it has more than 5,000 rows"),
        "no_such_columns": ("缺少需要的列", "columns are missing"),
        "no_tracking": ("没有邮件单号", "there is no tracking number"),
        "mail_day_unreadable": ("日期不能识别", "the day cannot be read"),
        "mail_status_unknown": (
            "状态既不是签收也不是退回",
            "the state says neither signed for nor returned",
        ),
        "mail_no_such_case": ("没有这个案号", "no case has this number"),
        "mail_nothing_due": (
            "本案没有要送给该受送达人的这份文书",
            "the case has no such paper to serve on this party",
        ),
        "mail_ambiguous": ("对应不止一份文书，请逐件登记", "it fits more than one paper"),
        "mail_still_under_way": (
            "该文书已经交寄，尚无结果",
            "the paper was sent already, without an answer yet",
        ),
        "mail_unknown_number": ("没有登记过这个邮件单号", "this tracking number is not on record"),
        "paper_not_of_line": ("这条业务线没有这种文书", "this line of cases has no such paper"),
        "paper_unnamed": ("没有写明文书名称", "the paper is not named"),
        "paper_not_made": ("该文书尚未作出", "the paper has not been made yet"),
        "paper_has_own_entry": (
            "该文书的送达有专门的登记事项",
            "the service of this paper has an entry of its own",
        ),
        "tracking_used": (
            "该邮件单号在本案已经登记给别的当事人或者别的日期",
            "this tracking number stands in the case with another party or day",
        ),
        "nothing_sent": ("没有已交寄的文书", "nothing was sent"),
        "no_such_sending": (
            "没有这次交寄，或者退回早于交寄",
            "there was no such sending, or it came back before it was sent",
        ),
        "already_returned": ("这次交寄已经登记退回", "this sending came back already"),
        "already_served": (
            "该文书在此之前已经送达该当事人",
            "the paper had reached this party before",
        ),
        "served_before_sent": (
            "送达早于已登记的交寄",
            "it would be served before it was sent",
        ),
        "served_and_returned": (
            "这次邮寄已经登记退回，不能又登记为邮寄送达",
            "this mail came back, so it cannot have been served by mail",
        ),
        "electronic_without_consent": (
            "没有受送达人同意，不得电子送达（民诉法90、处罚法61）",
            "electronic service needs the recipient's consent (民诉法90, 处罚法61)",
        ),
        "service_unproven": (
            "没有写明送达回证、邮件回执或者其他送达证明，不视为送达（办案规则20；民诉法87、91）",
            "without proof of service it is no service (办案规则20; 民诉法87, 91)",
        ),
        "posted_without_ground": (
            "不具备留置、张贴送达的条件，不视为送达",
            "left or posted without its conditions, so not deemed served",
        ),
        "electronic_not_allowed": (
            "调解书、裁决书不得以电子等简便方式送达",
            "an award or settlement may not be served electronically",
        ),
    }
)

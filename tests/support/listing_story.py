"""A listing from the expired order to the last take-down, its dates counted by hand.

2024: 清明 04-04 to 04-06, at work on 04-07; 劳动节 05-01 to 05-05, at work on 04-28 and 05-11.
2025: 清明 04-04 to 04-06.  2028: no notice yet, so weekends and the statutory 10-01 to 10-03.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.events import Facts

Row = tuple[str, str, Facts]
"""Kind, day and facts of an entry."""
ORDER = "嘉人社监（2024）令字第7号"
EMPLOYER = "上海测试欠薪建设有限公司"
CODE = "91350100M000100Y43"
ID_NUMBER = "11010519491231002X"
FIRM, REPRESENTATIVE, MANAGER = 1, 2, 3
SIGNED: Facts = {"signed_by": "钱测试"}
HEAD: Facts = {**SIGNED, "signer_office": "department_head"}
OPENED: Facts = {
    "employer": EMPLOYER,
    "employer_code": CODE,
    "reference": ORDER,
    "order_on": "2024-03-01",
    "order_until": "2024-03-15",
    "people": 12,
    "owed_fen": 180_000_00,
    "town": "安亭镇",
}
AMOUNT: Facts = {
    "people": 12,
    "amount_fen": 180_000_00,
    "evidence": "工资台账、考勤表",
    "threshold_one_fen": 5_000_00,
    "threshold_ten_fen": 30_000_00,
}
UNPAID: Facts = {"unpaid_fen": 180_000_00, "evidence": "核查笔录"}
DIRECT: Facts = {"method": "direct", "proof": "送达回证"}
BY_NOTICE: Facts = {"method": "public_notice", "proof": "区政府网站"}
MATERIALS: Facts = {"written": True, "proof_of_correction": True, "promise": True}
LISTED: Facts = {
    "number": "列字1号",
    "reason": "责令限期支付期限届满未支付",
    "basis": "办法第5条第1项",
    "tells_remedies": True,
    **SIGNED,
}
PAPER: Facts = {"number": "移字1号", "reason": "符合第12条", **SIGNED}


def notice(party: int) -> Facts:
    """Return a notice to a party."""
    return {
        "party": party,
        "number": f"告字{party}号",
        "reason": "逾期未支付",
        "basis": "办法第5条第1项",
        "tells_rights": True,
    }


TO_THE_NOTICES: tuple[Row, ...] = (
    ("opened", "2024-03-18", OPENED),
    (
        "person",
        "2024-03-18",
        {"name": "钱某测试", "role": "legal_rep", "id_number": ID_NUMBER},
    ),
    ("person", "2024-03-18", {"name": "孙某测试", "role": "direct_manager"}),
    ("amount_tested", "2024-03-18", AMOUNT),
    ("unpaid", "2024-03-18", UNPAID),
)
TO_THE_DECISION: tuple[Row, ...] = (
    *TO_THE_NOTICES,
    ("noticed", "2024-03-19", notice(FIRM)),
    ("noticed", "2024-03-19", notice(REPRESENTATIVE)),
    ("noticed", "2024-03-19", notice(MANAGER)),
    ("notice_served", "2024-03-20", {"party": FIRM, **DIRECT}),
    ("notice_served", "2024-03-20", {"party": MANAGER, **BY_NOTICE}),
    (
        "notice_served",
        "2024-03-22",
        {"party": REPRESENTATIVE, "method": "mail", "proof": "回执", "sent_on": "2024-03-19"},
    ),
    ("objected", "2024-03-28", {"party": REPRESENTATIVE, "text": "并非本人决定"}),
    ("answered", "2024-04-03", {"party": REPRESENTATIVE, "result": "rejected", "text": "查明"}),
    ("extended", "2024-04-10", {"days": 20, "reason": "公告期间", **HEAD}),
)
TO_THE_LIST: tuple[Row, ...] = (*TO_THE_DECISION, ("listed", "2024-05-06", LISTED))
TO_THE_REMOVAL: tuple[Row, ...] = (
    *TO_THE_LIST,
    ("published", "2024-05-07", {"where": "区人社局门户网站"}),
    ("decision_served", "2024-05-08", {"party": FIRM, **DIRECT}),
    ("shared", "2024-05-08", {"where": "区公共信用信息平台"}),
    ("corrected", "2024-08-30", {"evidence": "银行回单"}),
    ("removal_applied", "2025-03-03", MATERIALS),
    ("removal_granted", "2025-03-20", PAPER),
    ("taken_down", "2025-03-28", {"where": "区人社局门户网站", "shared": True}),
)
RESTORED: Facts = {**PAPER, "reason": "银行回单系伪造", "serious": True, "not_corrected": True}
STORY: tuple[Row, ...] = (
    *TO_THE_REMOVAL,
    ("restored", "2025-09-30", RESTORED),
    ("published", "2025-10-09", {"where": "区人社局门户网站"}),
    ("taken_down", "2028-10-10", {"where": "区人社局门户网站", "shared": True}),
)

CLOCKS: dict[tuple[str, int], tuple[str, str]] = {
    # rule, key: counted from, last day; by hand
    ("blacklist.decide", 0): ("2024-03-15", "2024-05-14"),
    ("blacklist.objection", FIRM): ("2024-03-20", "2024-03-27"),
    ("blacklist.objection", REPRESENTATIVE): ("2024-03-22", "2024-03-29"),
    ("blacklist.verify", REPRESENTATIVE): ("2024-03-28", "2024-04-07"),
    ("service.public_notice", MANAGER): ("2024-03-20", "2024-04-19"),
    ("blacklist.objection", MANAGER): ("2024-04-19", "2024-04-26"),
    ("blacklist.term", 1): ("2024-05-06", "2027-05-06"),
    ("remedy.review", FIRM): ("2024-05-08", "2024-07-08"),
    ("remedy.suit", FIRM): ("2024-05-08", "2024-11-08"),
    ("blacklist.early_removal_eligible", 1): ("2024-08-30", "2025-02-28"),
    ("blacklist.early_removal_decide", 0): ("2025-03-03", "2025-03-24"),
    ("blacklist.take_down", 1): ("2025-03-20", "2025-04-03"),
    ("blacklist.term", 2): ("2025-09-30", "2028-09-30"),
    ("blacklist.take_down", 2): ("2028-09-30", "2028-10-17"),
}
IN_EFFECT: tuple[tuple[str, bool], ...] = (
    ("2024-05-05", False),
    ("2024-05-06", True),
    ("2025-03-19", True),
    ("2025-03-20", False),
    ("2025-09-29", False),
    ("2025-09-30", True),
    ("2028-09-30", True),
    ("2028-10-01", False),
)


def day(text: str) -> date:
    """Return a day."""
    return date.fromisoformat(text)

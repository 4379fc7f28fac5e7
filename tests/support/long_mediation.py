"""A long mediation by an enterprise committee over the National Day of 2025.

The law of mediation knows no suspension: neither 调解仲裁法 10-16 nor 企业劳动争议协商调解规定
22-29 nor 人民调解法 names one, so none is told here.  What stands in its place is what these texts
know: longer by agreement of both (规定 29), here twice.  A changed demand is a note, for no text
makes a step of it.

Off: 1-8 October 2025; Saturdays and Sundays.  Worked although at a weekend: Sunday 28 September,
Saturday 11 October.  The first of September is a Monday, the first of October a Wednesday, the
first of November a Saturday.
"""

from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from tests.support.long_stories import (
    EMPLOYER,
    LAPSED,
    MET,
    REACHED,
    STOPPED,
    WORKER,
    Story,
    act,
    day,
    period,
)

DIRECT: Facts = {"method": "direct", "proof": "送达回证"}
HEAD: Facts = {
    "signed_by": "钱测试",
    "signer_office": "arbitration_head",
    "delegated_from": "2025-01-01",
    "delegated_to": "2025-12-31",
}
COLLEAGUE = NewParty(PartyRole.AGENT, is_person=True, name="孙测试")

# 3 working days after Friday 19 September: 22, 23, 24.  15 days: 11 to the 30th, then 4 October; it
# is a day from which something may be done, so that the holiday does not move it.
RIGHT = period("mediation.right_to_arbitrate", "2025-09-19", "2025-10-04")
RIGHT_REACHED = period("mediation.right_to_arbitrate", "2025-09-19", "2025-10-04", REACHED)
RECEIVED = (period("mediation.accept", "2025-09-19", "2025-09-24"), RIGHT)

INTAKE = (
    act("material.received", "2025-09-22", {"party": WORKER, "items": "劳动合同、工资条"}),
    act("party.address_confirmed", "2025-09-22", {"party": WORKER, "address": "嘉定测试路1号"}),
    # 15 days after Tuesday 23 September: 8 October, the last of the holiday: Thursday 9 (规定29).
    act(
        "mediation.accepted",
        "2025-09-23",
        {},
        period("mediation.accept", "2025-09-19", "2025-09-24", MET, ended="2025-09-23"),
        period("mediation.conclude", "2025-09-23", "2025-10-09"),
        RIGHT,
    ),
    act("service.served", "2025-09-23", {"paper": "mediation_notice", "party": WORKER, **DIRECT}),
    act(
        "service.sent",
        "2025-09-23",
        {
            "paper": "mediation_notice",
            "party": EMPLOYER,
            "method": "mail",
            "tracking": "1230000000001",
        },
        name="notice by mail",
    ),
    act("service.returned", "2025-09-26", {"sending": "@notice by mail", "reason": "moved"}),
    act(
        "service.sent",
        "2025-09-26",
        {"paper": "mediation_notice", "party": EMPLOYER, "method": "direct", "address": "新址"},
    ),
    act("service.served", "2025-09-28", {"paper": "mediation_notice", "party": EMPLOYER, **DIRECT}),
    act(
        "party.agent_appointed",
        "2025-09-28",
        {"for_parties": [EMPLOYER], "kind": "staff", "authority": "general"},
        joins=COLLEAGUE,
    ),
)

MEDIATED = (
    act(
        "note",
        "2025-09-29",
        {"text": "变更调解请求：加班费由2万元改为3万元", "how": "visit", "party": WORKER},
    ),
    # 15 and 20 days after 23 September: 28 October, counted from 8 and not from 9 October.
    act(
        "mediation.extended",
        "2025-09-30",
        {"days": 20, "both_agreed": True},
        period("mediation.conclude", "2025-09-23", "2025-10-28"),
        RIGHT,
    ),
    act("note", "2025-10-10", {"text": "单位愿意分期支付", "how": "call_in", "party": EMPLOYER}),
    # 5 more: Sunday 2 November, so Monday 3.
    act(
        "mediation.extended",
        "2025-10-11",
        {"days": 5, "both_agreed": True},
        period("mediation.conclude", "2025-09-23", "2025-11-03"),
        RIGHT_REACHED,
    ),
    # The agreement ends the wait for arbitration (法14 knows it only without one).
    # From Thursday 16 October 15 days: Friday 31; 30 days: Saturday 15 November, so Monday 17.
    act(
        "mediation.agreement",
        "2025-10-16",
        {
            "amount_fen": 3_000_000,
            "terms": "分三期支付加班费",
            "perform_by": "2026-01-15",
            "in_person": True,
            "instalments": ["2025-10-31 1000000", "2025-11-30 1000000", "2026-01-15 1000000"],
            "perform_way": "银行转账",
            "matter": "wages",
            "mediator": "李测试",
        },
        period("mediation.conclude", "2025-09-23", "2025-11-03", MET, ended="2025-10-16"),
        period(
            "mediation.right_to_arbitrate", "2025-09-19", "2025-10-04", STOPPED, ended="2025-10-16"
        ),
        period("mediation.review_apply", "2025-10-16", "2025-10-31"),
        period("mediation.judicial_confirmation_other", "2025-10-16", "2025-11-17"),
    ),
    # Both have signed for it: there is nothing to be served any more (法14).
    act(
        "service.sent",
        "2025-10-17",
        {"paper": "agreement", "party": EMPLOYER, "method": "mail", "tracking": "1230000000002"},
        refused="already_served",
        says="已经送达",
    ),
)

COURT = period("mediation.judicial_confirmation_other", "2025-10-16", "2025-11-17")
ASKED = period("mediation.review_apply", "2025-10-16", "2025-10-31", STOPPED, ended="2025-10-22")

REVIEWED = (
    act("mediation.review_applied", "2025-10-22"),
    # 5 working days after Friday 24 October: 27-31.
    act(
        "mediation.review_accepted",
        "2025-10-24",
        {"arbitrator": "周测试"},
        ASKED,
        COURT,
        period("mediation.review", "2025-10-24", "2025-10-31"),
    ),
    # 5 more: 3, 4, 5, 6, 7 November (规则76).
    act(
        "mediation.review_extended",
        "2025-10-27",
        {"days": 5, "ground": "需向单位核实", **HEAD},
        COURT,
        period("mediation.review", "2025-10-24", "2025-11-07"),
    ),
    act(
        "mediation.review_not_made",
        "2025-10-29",
        {"ground": "78_5", "note": "协议第二期的日期与附件不一致"},
        COURT,
        period("mediation.review", "2025-10-24", "2025-11-07", MET, ended="2025-10-29"),
    ),
    act("mediation.performed", "2025-10-31", {"amount_fen": 1_000_000, "instalment": 1}),
    act("mediation.review_applied", "2025-10-31"),
    # Taken anew on Monday 3 November: 4, 5, 6, 7, 10.
    act(
        "mediation.review_accepted",
        "2025-11-03",
        {"arbitrator": "周测试"},
        COURT,
        period("mediation.review", "2025-11-03", "2025-11-10"),
    ),
    # What does not say the same as the agreement is not made (规则77).
    act(
        "mediation.review_paper_made",
        "2025-11-06",
        {},
        refused="missing",
        says="内容与调解协议一致",
    ),
    act(
        "mediation.review_paper_made",
        "2025-11-06",
        {"same_content": True},
        COURT,
        period("mediation.review", "2025-11-03", "2025-11-10", MET, ended="2025-11-06"),
    ),
    act("mediation.review_signed", "2025-11-07"),
)

PERFORMED = (
    act("mediation.performed", "2025-12-01", {"amount_fen": 1_000_000, "instalment": 2}),
    act("mediation.performed", "2026-01-15", {"amount_fen": 1_000_000, "instalment": 3}),
    act(
        "archived",
        "2026-01-19",
        {"keep_years": 5, "room": "1号柜"},
        period("mediation.judicial_confirmation_other", "2025-10-16", "2025-11-17", LAPSED),
    ),
)

MEDIATION = Story(
    Line.MEDIATION,
    day("2025-09-19"),
    RECEIVED,
    (*INTAKE, *MEDIATED, *REVIEWED, *PERFORMED),
    organisation="enterprise",
)

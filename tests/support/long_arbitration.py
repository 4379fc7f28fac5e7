"""A long arbitration over the New Year, the Spring Festival, Qingming and Labour Day of 2026.

Off: 1-3 January; 15-23 February; 4-6 April; 1-5 May; Saturdays and Sundays.  Worked although at
a weekend: Sunday 4 January, Saturday 14 and 28 February, Saturday 9 May.  The first of January is
a Thursday, the first of February and of March a Sunday, the first of April a Wednesday, the first
of May a Friday.
"""

from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from tests.support.long_stories import (
    EMPLOYER,
    LAPSED,
    MET,
    PAUSED,
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
    "delegated_from": "2026-01-01",
    "delegated_to": "2026-12-31",
}
LAWYER = NewParty(PartyRole.AGENT, is_person=True, name="孙测试")

# 5 working days after Monday 29 December: 30, 31, Sunday 4, 5, 6 January.
RECEIVED = (period("arbitration.accept", "2025-12-29", "2026-01-06"),)

INTAKE = (
    act(
        "arbitration.correction_requested",
        "2025-12-31",
        {"text": "补充被申请人住所"},
        period("arbitration.accept", "2025-12-29", None, PAUSED),
        period("arbitration.correction", "2025-12-29", "2026-01-06", MET, ended="2025-12-31"),
    ),
    # Begun anew on Sunday 4 January (worked): 5, 6, 7, 8, 9 (规则46(2)).
    act(
        "arbitration.corrected",
        "2026-01-04",
        {},
        period("arbitration.accept", "2026-01-04", "2026-01-09"),
    ),
    # The award: 23 days to 31 January, 22 more: Sunday 22 February, in the festival, so the first
    # day after it, Tuesday 24.  5 working days after 8 January: 9, 12, 13, 14, 15.
    act(
        "arbitration.accepted",
        "2026-01-08",
        {"signed_by": "赵测试"},
        period("arbitration.accept", "2026-01-04", "2026-01-09", MET, ended="2026-01-08"),
        period("arbitration.award", "2026-01-08", "2026-02-24"),
        period("arbitration.serve_application", "2026-01-08", "2026-01-15", party=EMPLOYER),
        period("arbitration.tribunal", "2026-01-08", "2026-01-15"),
    ),
)

SERVED = (
    act("service.served", "2026-01-09", {"paper": "acceptance_notice", "party": WORKER, **DIRECT}),
    act(
        "service.sent",
        "2026-01-09",
        {"paper": "application", "party": EMPLOYER, "method": "mail", "tracking": "1230000000001"},
        name="application by mail",
    ),
    act("service.returned", "2026-01-14", {"sending": "@application by mail", "reason": "moved"}),
    act(
        "service.sent",
        "2026-01-14",
        {"paper": "application", "party": EMPLOYER, "method": "direct", "address": "新址测试路2号"},
    ),
    act("arbitration.application_served", "2026-01-15", {"party": EMPLOYER, **DIRECT}),
    # 10 working days after Thursday 15 January: 16, 19-23, 26-29.
    act(
        "arbitration.tribunal_formed",
        "2026-01-15",
        {"mode": "three", "members": "钱测试、周测试、吴测试", "clerk": "郑测试"},
        period(
            "arbitration.serve_application",
            "2026-01-08",
            "2026-01-15",
            MET,
            party=EMPLOYER,
            ended="2026-01-15",
        ),
        period("arbitration.tribunal", "2026-01-08", "2026-01-15", MET, ended="2026-01-15"),
        period("arbitration.award", "2026-01-08", "2026-02-24"),
        period("arbitration.defence", "2026-01-15", "2026-01-29", party=EMPLOYER),
        period("arbitration.jurisdiction_objection", "2026-01-15", "2026-01-29", party=EMPLOYER),
    ),
    act(
        "party.agent_appointed",
        "2026-01-16",
        {"for_parties": [EMPLOYER], "kind": "lawyer", "authority": "special", "settle": True},
        joins=LAWYER,
    ),
    act(
        "arbitration.claim_item",
        "2026-01-19",
        {"number": 1, "nature": "wages", "text": "支付工资", "claimed_fen": 2_000_000},
    ),
)

CHANGED = (
    act("arbitration.claims_changed", "2026-01-20", {"text": "增加请求：经济补偿5万元"}),
    act(
        "arbitration.claim_item",
        "2026-01-20",
        {"number": 2, "nature": "compensation", "text": "经济补偿", "claimed_fen": 5_000_000},
    ),
    # The award anew from 20 January: 11 days to the 31st, 28 in February, 6: Friday 6 March
    # (规则46(3)).  The defence anew from Thursday 22: 23, 26-30, 2, 3, 4, 5 February (规则44).
    act(
        "arbitration.claims_change_served",
        "2026-01-22",
        {"party": EMPLOYER, "method": "mail", "sent_on": "2026-01-20", "proof": "邮件回执"},
        period("arbitration.award", "2026-01-20", "2026-03-06"),
        period("arbitration.defence", "2026-01-22", "2026-02-05", party=EMPLOYER),
        period("arbitration.jurisdiction_objection", "2026-01-15", "2026-01-29", party=EMPLOYER),
    ),
    act(
        "arbitration.jurisdiction_objected",
        "2026-01-23",
        {"party": EMPLOYER, "reason": "合同履行地不在本区"},
    ),
    act(
        "service.served",
        "2026-01-27",
        {"paper": "other", "paper_name": "驳回管辖异议决定书", "party": EMPLOYER, **DIRECT},
    ),
    act("arbitration.defence_received", "2026-02-05", {"party": EMPLOYER}),
    act("arbitration.defence_served", "2026-02-09", {"party": EMPLOYER, **DIRECT}),
    act(
        "arbitration.recusal_requested",
        "2026-02-10",
        {"party": WORKER, "against": "周测试", "reason": "与被申请人代理人是同学"},
    ),
    act(
        "arbitration.recusal_decided",
        "2026-02-12",
        {"party": WORKER, "result": "refused", "signed_by": "钱测试"},
    ),
)

SUSPENDED = (
    act("arbitration.suspended", "2026-02-13", {"ground": "47_6"}, submitted=True),
    # 5 working days after 5 February: 6, 9, 10, 11, 12; 3 after the 10th: 11, 12, 13.
    act(
        "arbitration.suspended",
        "2026-02-14",
        {"ground": "47_6", **HEAD},
        period("arbitration.award", "2026-01-20", None, PAUSED),
        period(
            "arbitration.defence",
            "2026-01-22",
            "2026-02-05",
            STOPPED,
            party=EMPLOYER,
            ended="2026-02-05",
        ),
        period(
            "arbitration.jurisdiction_objection",
            "2026-01-15",
            "2026-01-29",
            STOPPED,
            party=EMPLOYER,
            ended="2026-01-23",
        ),
        period(
            "arbitration.serve_defence",
            "2026-02-05",
            "2026-02-12",
            MET,
            party=EMPLOYER,
            ended="2026-02-09",
        ),
        period(
            "arbitration.recusal", "2026-02-10", "2026-02-13", MET, party=WORKER, ended="2026-02-12"
        ),
    ),
    # Out of the 45 days: Saturday 14 to Friday 27 February, 14 days, not the day of resumption
    # (规则46(6)): 6 March and 14 days are Friday 20 March; one more would be the Monday after.
    act(
        "arbitration.resumed",
        "2026-02-28",
        {},
        period("arbitration.award", "2026-01-20", "2026-03-20"),
    ),
)

HEARING = (
    # 5 working days before Friday 13 March: 12, 11, 10, 9, 6; 3 before: 12, 11, 10.
    act(
        "arbitration.hearing_scheduled",
        "2026-03-02",
        {"hearing_on": "2026-03-13", "hearing_time": "09:30", "room": "第一仲裁庭"},
        period("arbitration.award", "2026-01-20", "2026-03-20"),
        period("arbitration.hearing_notice", "2026-03-13", "2026-03-06"),
        period("arbitration.postponement_request", "2026-03-13", "2026-03-10"),
    ),
    act(
        "service.sent",
        "2026-03-02",
        {
            "paper": "hearing_notice",
            "party": EMPLOYER,
            "method": "mail",
            "tracking": "1230000000002",
        },
        name="notice by mail",
    ),
    act("arbitration.hearing_notice_served", "2026-03-04", {"party": WORKER, **DIRECT}),
    act("service.returned", "2026-03-05", {"sending": "@notice by mail", "reason": "nobody"}),
    act(
        "service.sent",
        "2026-03-05",
        {"paper": "hearing_notice", "party": EMPLOYER, "method": "direct"},
    ),
    act(
        "arbitration.hearing_notice_served",
        "2026-03-06",
        {"party": EMPLOYER, **DIRECT},
        period("arbitration.award", "2026-01-20", "2026-03-20"),
        period("arbitration.hearing_notice", "2026-03-13", "2026-03-06", MET, ended="2026-03-06"),
        period("arbitration.postponement_request", "2026-03-13", "2026-03-10"),
    ),
    act("arbitration.evidence_exchanged", "2026-03-10", {"text": "考勤表、工资条"}),
    act("arbitration.heard", "2026-03-13"),
    act(
        "arbitration.settled",
        "2026-03-13",
        {"made_on": "2026-03-13", "amount_fen": 300_000, "partial": True},
    ),
)

DECIDED = (
    act(
        "arbitration.extended",
        "2026-03-16",
        {"days": 15, "ground": "案情复杂，待核对考勤"},
        submitted=True,
    ),
    # 20 March and 15 days are Saturday 4 April, in Qingming to Monday 6: Tuesday 7 (规则45).
    act(
        "arbitration.extended",
        "2026-03-17",
        {"days": 15, "ground": "案情复杂，待核对考勤", **HEAD},
        period("arbitration.award", "2026-01-20", "2026-04-07"),
        period(
            "arbitration.postponement_request",
            "2026-03-13",
            "2026-03-10",
            STOPPED,
            ended="2026-03-13",
        ),
    ),
    act(
        "arbitration.claim_item",
        "2026-03-31",
        {"number": 1, "nature": "wages", "claimed_fen": 2_000_000, "awarded_fen": 1_700_000},
    ),
    # 40,000 yuan are more than twelve times 2,740 (法47(1)): this item is not final.
    act(
        "arbitration.claim_item",
        "2026-03-31",
        {"number": 2, "nature": "compensation", "claimed_fen": 5_000_000, "awarded_fen": 4_000_000},
    ),
    act(
        "arbitration.awarded",
        "2026-03-31",
        {"all_claims": True, "award_type": "both", "amount_fen": 5_700_000},
        period("arbitration.award", "2026-01-20", "2026-04-07", MET, ended="2026-03-31"),
    ),
)

AFTER = (
    act("arbitration.paper_served", "2026-04-02", {"party": WORKER, **DIRECT}),
    act(
        "service.sent",
        "2026-04-07",
        {"paper": "award", "party": EMPLOYER, "method": "mail", "tracking": "1230000000003"},
        name="award by mail",
    ),
    act("service.returned", "2026-04-10", {"sending": "@award by mail", "reason": "refused"}),
    # Left on Monday 13 April: 14, 15, 16 (规则20).  From the 16th 15 days are 1 May, in the
    # holiday: Wednesday 6; 30 days are Saturday 16 May: Monday 18.  The worker, from the 2nd:
    # Friday 17.
    act(
        "arbitration.paper_served",
        "2026-04-13",
        {"party": EMPLOYER, "method": "posted", "posting_ground": "refused", "proof": "照片"},
        period("arbitration.sue", "2026-04-02", "2026-04-17", party=WORKER),
        period("arbitration.sue_final_worker", "2026-04-02", "2026-04-17", party=WORKER),
        period("service.posting", "2026-04-13", "2026-04-16", party=EMPLOYER),
        period("arbitration.sue", "2026-04-16", "2026-05-06", party=EMPLOYER),
        period("arbitration.set_aside", "2026-04-16", "2026-05-18", party=EMPLOYER),
    ),
    act(
        "arbitration.award_corrected",
        "2026-04-20",
        {"fault": "sum", "was": "57,000元", "reads": "57,000.00元"},
    ),
    act("arbitration.correction_served", "2026-04-21", {"party": WORKER, **DIRECT}),
    # A correction moves no period before the court (规则54 names none).
    act(
        "arbitration.correction_served",
        "2026-04-22",
        {"party": EMPLOYER, **DIRECT},
        period("arbitration.sue", "2026-04-02", "2026-04-17", LAPSED, party=WORKER),
        period("arbitration.sue_final_worker", "2026-04-02", "2026-04-17", LAPSED, party=WORKER),
        period("service.posting", "2026-04-13", "2026-04-16", REACHED, party=EMPLOYER),
        period("arbitration.sue", "2026-04-16", "2026-05-06", party=EMPLOYER),
        period("arbitration.set_aside", "2026-04-16", "2026-05-18", party=EMPLOYER),
    ),
    act(
        "archived",
        "2026-05-19",
        {"keep_years": 10, "room": "2号柜"},
        period("arbitration.sue", "2026-04-02", "2026-04-17", LAPSED, party=WORKER),
        period("arbitration.sue_final_worker", "2026-04-02", "2026-04-17", LAPSED, party=WORKER),
        period("service.posting", "2026-04-13", "2026-04-16", REACHED, party=EMPLOYER),
        period("arbitration.sue", "2026-04-16", "2026-05-06", LAPSED, party=EMPLOYER),
        period("arbitration.set_aside", "2026-04-16", "2026-05-18", LAPSED, party=EMPLOYER),
    ),
)

ARBITRATION = Story(
    Line.ARBITRATION,
    day("2025-12-29"),
    RECEIVED,
    (*INTAKE, *SERVED, *CHANGED, *SUSPENDED, *HEARING, *DECIDED, *AFTER),
)

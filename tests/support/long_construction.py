"""A building site with 38 unpaid workers, from the complaint to the last fen (story A).

Off in 2026: 1-3 January; 15-23 February; 4-6 April; 1-5 May; 19-21 June; 25-27 September; 1-7
October; Saturdays and Sundays.  Worked although at a weekend: Sunday 4 January, Saturday 14 and
28 February, Saturday 9 May, Sunday 20 September, Saturday 10 October.  The first of January is a
Thursday, of February and of March a Sunday, of April a Wednesday, of May a Friday, of September
a Tuesday, of December a Tuesday.

========================  ==========  ==============================================  ==========
Period                    from        counted                                         last day
========================  ==========  ==============================================  ==========
accept, 5 working days    2026-01-05  6 7 8 9 12                                      2026-01-12
60 working days           2026-01-05  January 6-9 12-16 19-23 26-30: 19; February     2026-04-03
                                      2-6 9-13 14 24-27 28: 35; March 2-6 9-13 16-20
                                      23-27 30 31: 57; April 1 2 3: 60
term of the orders        2026-01-12  named by the orders                             2026-01-26
serve the order, 7 days   2026-01-12  13-19, a Monday                                 2026-01-19
decide, 15 working days   2026-02-10  February 11 12 13 14: 4, 24-27 28: 9; March     2026-03-09
                                      2-6: 14, 9: 15
serve, 7 days             2026-03-05  6-12, a Thursday                                2026-03-12
review, 60 days           2026-03-06  March 7-31: 25; April: 55; 5 May: 60, in the    2026-05-06
                                      holiday: Wednesday 6
suit, 6 months            2026-03-06  6 September is a Sunday: Monday 7               2026-09-07
court, 3 months           2026-09-07  7 December is a Monday                          2026-12-07
demand, 10 working days   2026-09-10  September 11 14-18 20 21 22 23                  2026-09-23
========================  ==========  ==============================================  ==========

Three months of all workers are 934,269.90 yuan.  The general contractor pays October from the
wage account of the project, November comes from the wage deposit; of the third month nothing is
paid when the orders expire: 311,423.30.  加付赔偿金 lies between 155,711.65 and 311,423.30; 60 per
cent are 186,853.98.  The court enforces 311,423.30 + 186,853.98 = 498,277.28.
"""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from tests.support.long_stories import (
    LAPSED,
    MET,
    REACHED,
    STOPPED,
    Act,
    Story,
    act,
    day,
    period,
)
from tests.support.long_wages import (
    DIRECT,
    FILED,
    GENERAL,
    MONTH_FEN,
    NOTHING_SHORT,
    SUB,
    WageStory,
)

EXTRA_FEN = 18_685_398
COURT_FEN = 49_827_728
PROJECT = "测试花园二期"
ORDERED: Facts = {"comply_by": "2026-01-26", "amount_fen": 3 * MONTH_FEN, "people": 38}
PAY, SERVE = "inspection.order_to_pay", "inspection.serve"
SIXTY = ("2026-01-05", "2026-04-03")
COMPLAINT = "2026-01-05"

RECEIVED = (period("inspection.accept", COMPLAINT, "2026-01-12"),)

INTAKE = (
    act("ledger.imported", COMPLAINT, {"project": PROJECT}),
    act("ledger.representatives", COMPLAINT, {"places": [1, 2, 3], "document": "推举书（38人）"}),
    act("ledger.confirmed", COMPLAINT, {"document": "欠薪确认表（38人）"}),
    act(
        "inspection.accepted",
        COMPLAINT,
        FILED,
        period("inspection.accept", COMPLAINT, "2026-01-12", MET, ended=COMPLAINT),
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
    ),
)

ORDERS = (
    act("inspection.ordered", "2026-01-12", {**ORDERED, "number": "令1号", "party": SUB}),
    act(
        "inspection.ordered",
        "2026-01-12",
        {**ORDERED, "number": "令2号", "party": GENERAL, "absent": True},
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2026-01-12", "2026-01-26", party=SUB),
        period(PAY, "2026-01-12", "2026-01-26", party=GENERAL),
        period(SERVE, "2026-01-12", "2026-01-19", party=GENERAL),
    ),
    act(
        "inspection.order_served",
        "2026-01-14",
        {"party": GENERAL, "method": "mail", "sent_on": "2026-01-12", "proof": "邮件回执"},
    ),
    act(
        "ledger.paid",
        "2026-01-20",
        {"payer": "contractor", "month": "2025-10", "way": "工资专用账户代发"},
    ),
    act("ledger.paid", "2026-01-23", {"payer": "deposit", "month": "2025-11", "way": "保函理赔"}),
    act(
        "inspection.order_result",
        "2026-01-26",
        {"party": SUB, "result": "partly", "unpaid_fen": MONTH_FEN},
        refused="order_term_runs",
        says="期限尚未届满",
    ),
    act(
        "inspection.order_result",
        "2026-01-27",
        {"party": SUB, "result": "partly", "unpaid_fen": MONTH_FEN},
    ),
    act(
        "inspection.order_result",
        "2026-01-27",
        {"party": GENERAL, "result": "partly", "unpaid_fen": MONTH_FEN},
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2026-01-12", "2026-01-26", LAPSED, party=SUB),
        period(PAY, "2026-01-12", "2026-01-26", LAPSED, party=GENERAL),
        period(SERVE, "2026-01-12", "2026-01-19", MET, party=GENERAL, ended="2026-01-14"),
    ),
)

DECIDED = (
    act(
        "inspection.investigated",
        "2026-02-10",
        {"finding": "拖欠38人2025年12月工资属实"},
        period("inspection.investigate", *SIXTY, MET, ended="2026-02-10"),
        period("inspection.close", *SIXTY),
        period("inspection.decide", "2026-02-10", "2026-03-09"),
        period(PAY, "2026-01-12", "2026-01-26", LAPSED, party=SUB),
        period(PAY, "2026-01-12", "2026-01-26", LAPSED, party=GENERAL),
    ),
    act(
        "inspection.prior_notice",
        "2026-02-25",
        {
            "party": SUB,
            "about": "handling",
            "number": "告1号",
            "content": "拟责令支付并加付赔偿金",
            "statement_by": "2026-03-02",
        },
    ),
    act(
        "inspection.statement_made",
        "2026-03-02",
        {"party": SUB, "way": "made", "text": "总包未结算", "review": "不影响支付义务"},
    ),
    act(
        "inspection.handling_decision",
        "2026-03-05",
        {
            "party": SUB,
            "number": "理1号",
            "amount_fen": MONTH_FEN,
            "extra_base_fen": MONTH_FEN,
            "extra_percent": 60,
            "extra_reason": "经责令逾期仍不支付，部分工资已由总包清偿",
        },
        period("inspection.close", *SIXTY, MET, ended="2026-03-05"),
        period("inspection.decide", "2026-02-10", "2026-03-09", MET, ended="2026-03-05"),
        period(PAY, "2026-01-12", "2026-01-26", STOPPED, party=SUB, ended="2026-03-05"),
        period(PAY, "2026-01-12", "2026-01-26", STOPPED, party=GENERAL, ended="2026-03-05"),
        period(SERVE, "2026-03-05", "2026-03-12", party=SUB),
    ),
    act(
        "inspection.delivered",
        "2026-03-06",
        {"party": SUB, **DIRECT},
        period(SERVE, "2026-03-05", "2026-03-12", MET, party=SUB, ended="2026-03-06"),
        period("remedy.review", "2026-03-06", "2026-05-06", party=SUB),
        period("remedy.suit", "2026-03-06", "2026-09-07", party=SUB),
        period("enforcement.apply", "2026-09-07", "2026-12-07", party=SUB),
    ),
)

LATER = (
    period("remedy.review", "2026-03-06", "2026-05-06", LAPSED, party=SUB),
    period("remedy.suit", "2026-03-06", "2026-09-07", LAPSED, party=SUB),
)
COURT: Facts = {
    "party": SUB,
    "court": "嘉定区人民法院",
    "amount_fen": COURT_FEN,
    "signed_by": "钱测试",
}

ENFORCED = (
    act(
        "inspection.demanded",
        "2026-09-08",
        {"party": SUB, "number": "催1号", "amount_fen": COURT_FEN, "content": "十日内履行"},
    ),
    act(
        "inspection.demand_served",
        "2026-09-10",
        {"party": SUB, **DIRECT},
        *LATER,
        period("enforcement.apply", "2026-09-07", "2026-12-07", party=SUB),
        period("enforcement.demand", "2026-09-10", "2026-09-23", party=SUB),
    ),
    act(
        "inspection.court_applied",
        "2026-09-23",
        COURT,
        refused="demand_term_runs",
        says="未满十个工作日",
    ),
    act(
        "inspection.court_applied",
        "2026-09-24",
        COURT,
        *LATER,
        period("enforcement.apply", "2026-09-07", "2026-12-07", MET, party=SUB, ended="2026-09-24"),
        period("enforcement.demand", "2026-09-10", "2026-09-23", REACHED, party=SUB),
    ),
    act("inspection.court_answered", "2026-09-30", {"party": SUB, "answer": "accepted"}),
    act(
        "inspection.court_answered",
        "2026-10-23",
        {"party": SUB, "answer": "granted", "number": "（2026）沪0114行审1号"},
    ),
    act(
        "ledger.paid",
        "2026-11-13",
        {"payer": "court", "month": "2025-12", "way": "执行款发放", "in_full": True},
    ),
    act(
        "inspection.decision_performed",
        "2026-11-13",
        {"party": SUB, "amount_fen": COURT_FEN, "note": "工资和加付赔偿金由法院执行到位"},
    ),
    act(
        "inspection.court_answered",
        "2026-11-13",
        {"party": SUB, "answer": "enforced"},
        *LATER,
        period(
            "enforcement.demand", "2026-09-10", "2026-09-23", STOPPED, party=SUB, ended="2026-11-13"
        ),
    ),
    act("inspection.followed_up", "2026-11-16", {"result": "satisfied"}),
    act(
        "archived",
        "2026-11-20",
        {"keep_years": 10, "room": "2号柜"},
        *LATER,
    ),
)

SAFEGUARDS: tuple[Act, ...] = (
    act(
        "project.opened",
        "2026-01-06",
        {
            "title": PROJECT,
            "town": "安亭镇",
            "employer": "上海测试建设总承包有限公司",
            "owner": "上海测试置业有限公司",
            "starts_on": "2025-10-08",
            "people": 38,
            "case": "@case",
        },
    ),
    act("project.party", "2026-01-06", {"role": "sub", "name": "上海测试建筑劳务有限公司"}),
    act("project.party", "2026-01-06", {"role": "foreman", "name": "冯测试"}),
    act("project.account_opened", "2026-01-06", {"bank": "测试银行", "account": "6217000000001"}),
    act(
        "project.deposit_made",
        "2026-01-06",
        {"form": "guarantee", "amount_fen": 50_000_000, "until": "2026-12-31"},
    ),
    act(
        "project.checked",
        "2026-01-07",
        {
            "month": "2025-12",
            "real_name": "ok",
            "account": "ok",
            "on_time": "not_ok",
            "paid_by_general": "not_ok",
        },
    ),
    act(
        "project.ordered",
        "2026-01-12",
        {
            "role": "general",
            "to": "上海测试建设总承包有限公司",
            "matter": "paid_by_general",
            "until": "2026-01-26",
            "case": "@case",
        },
    ),
    act(
        "project.deposit_used",
        "2026-01-23",
        {"amount_fen": MONTH_FEN, "case": "@case", "until": "2026-02-24"},
    ),
    act("project.deposit_topped_up", "2026-02-24", {"amount_fen": MONTH_FEN}),
)

FUND: tuple[Act, ...] = (
    act(
        "fund.applied",
        "2026-02-02",
        {
            "title": "测试花园二期欠薪垫付",
            "employer": "上海测试建筑劳务有限公司",
            "ground": "13_2",
            "construction": True,
            "people": 38,
            "owed_fen": MONTH_FEN,
            "case": "@case",
        },
    ),
    act("fund.accepted", "2026-02-03", {}, refused="fund_construction", says="第3条"),
    act(
        "fund.refused",
        "2026-02-04",
        {
            "by": "district",
            "ground": "construction",
            "reason": "实行工资保证金制度的建筑施工企业，若干规定第3条",
            "signed_by": "钱测试",
        },
    ),
)

CONSTRUCTION = WageStory(
    Story(
        Line.INSPECTION,
        day(COMPLAINT),
        RECEIVED,
        (*INTAKE, *ORDERS, *DECIDED, *ENFORCED),
    ),
    MappingProxyType(
        {1: "王测试", SUB: "上海测试建筑劳务有限公司", GENERAL: "上海测试建设总承包有限公司"}
    ),
    ("2025-10", "2025-11", "2025-12"),
    NOTHING_SHORT,
    FUND,
    SAFEGUARDS,
)

"""A factory whose owner absconded, from the complaint of 38 workers to the recovery (story B).

The decision is served by public notice and its periods to sue are over before the fund is asked,
so that the complaint lies in December 2025: all days are on or before 20 November 2026.

Off: 1-3 January; 15-23 February; 4-6 April; 1-5 May; 25-27 September; 1-7 October; Saturdays and
Sundays.  Worked although at a weekend: Sunday 4 January, Saturday 14 and 28 February, Saturday 9
May, Sunday 20 September, Saturday 10 October.  The first of December 2025 is a Monday, of
January a Thursday, of February and of March a Sunday, of May a Friday, of September a Tuesday, of
October a Thursday, of November a Sunday, of December 2026 a Tuesday.

==========================  ==========  ============================================  ==========
Period                      from        counted                                       last day
==========================  ==========  ============================================  ==========
accept, 5 working days      2025-12-08  9 10 11 12 15                                 2025-12-15
60 working days             2025-12-08  December 9-12 15-19 22-26 29-31: 17; January  2026-03-09
                                        4-9 12-16 19-23 26-30: 38; February 2-6 9-14
                                        24-28: 54; March 2-6 9: 60
serve the order, 7 days     2025-12-10  11-17, a Wednesday                            2025-12-17
term of the order           2025-12-10  named by the order                            2025-12-24
notice deemed served, 30    2025-12-29  December 30 31: 2; January 1-28: 30           2026-01-28
head decides, 3 days        2025-12-29  1 January, and off until 3: Sunday 4, worked  2026-01-04
transfer, 24 hours          2025-12-30  10:30 to 10:30                                2025-12-31
hand over, 3 days           2026-01-04  5 6 7, a Wednesday                            2026-01-07
decide, 15 working days     2026-01-29  January 30; February 2-6 9-14 24 25 26        2026-02-26
serve the decision, 7 days  2026-02-05  6-12, a Thursday                              2026-02-12
deemed served, 30 days      2026-02-09  February 10-28: 19; March 1-11: 30            2026-03-11
review, 60 days             2026-03-11  March 12-31: 20; April: 50; 10 May is a       2026-05-11
                                        Sunday: Monday 11
suit, 6 months              2026-03-11  11 September is a Friday                      2026-09-11
court, 3 months             2026-09-11  11 December is a Friday                       2026-12-11
deemed served, 30 days      2026-09-14  September 15-30: 16; October 1-14: 30         2026-10-14
demand, 10 working days     2026-10-14  October 15 16 19-23 26 27 28                  2026-10-28
fund, day of the office     2026-09-16  named by the office                           2026-09-30
==========================  ==========  ============================================  ==========

Owed are seven months of 311,423.30 yuan, 2,179,963.10; the last worker has 1,200.50 in place of
8,000.35 + 380.00 for November, so 7,179.85 less: 2,172,783.25.  The fund takes the latest six
months: June with the minimum wage of 2,690 yuan, July to November with 2,740: 16,390.00 each,
for the last worker 2,690 + 4 x 2,740 + 1,200.50 = 14,850.50; 37 x 16,390 + 14,850.50 =
621,280.50.  Compensation: one month and a half 4,110.00; of seven months six, 16,440.00; one
month, but only 2,000.00 are owed; together 22,550.00.  All: 643,830.50, less than 3,000,000.00.
Paid at first without the last worker 628,980.00, then his 14,850.50.  200,000.00 come back:
443,830.50 are left.  In the ledger 2,172,783.25 - 621,280.50 = 1,551,502.75 stay unpaid.
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
from tests.support.long_wages import FILED, PAPERS, PEOPLE, SIGNED, SUB, WageStory

EMPLOYER = SUB
OWED_FEN = 217_278_325
ADVANCE_FEN, WAGES_FEN, FIRST_FEN = 64_383_050, 62_128_050, 62_898_000
BACK_FEN, BALANCE_FEN, UNPAID_FEN = 20_000_000, 44_383_050, 155_150_275
HALF_MONTHS = MappingProxyType({1: 3, 2: 14, 3: 2})
"""Of compensation: one month and a half, seven months, one month."""

COMPLAINT = "2025-12-08"
SIXTY = (COMPLAINT, "2026-03-09")
PAY, SERVE = "inspection.order_to_pay", "inspection.serve"
NOTICE = "service.public_notice"
BY_NOTICE: Facts = {"party": EMPLOYER, "method": "public_notice", "proof": "公告照片"}

RECEIVED = (period("inspection.accept", COMPLAINT, "2025-12-15"),)

INTAKE = (
    act("ledger.imported", COMPLAINT),
    act("ledger.representatives", COMPLAINT, {"places": [1, 2], "document": "推举书（38人）"}),
    act("ledger.confirmed", COMPLAINT, {"document": "欠薪确认表（38人）"}),
    act(
        "inspection.accepted",
        COMPLAINT,
        FILED,
        period("inspection.accept", COMPLAINT, "2025-12-15", MET, ended=COMPLAINT),
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
    ),
)

ORDERED = (
    act(
        "inspection.ordered",
        "2025-12-10",
        {
            "number": "令1号",
            "comply_by": "2025-12-24",
            "amount_fen": OWED_FEN,
            "people": PEOPLE,
            "party": EMPLOYER,
            "absent": True,
        },
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2025-12-10", "2025-12-24", party=EMPLOYER),
        period(SERVE, "2025-12-10", "2025-12-17", party=EMPLOYER),
    ),
    act(
        "inspection.absconding_noted",
        "2025-12-11",
        {"way": "hid", "contacts": "电话、短信三次未回", "found": "厂区停产，经营者去向不明"},
    ),
    act(
        "inspection.order_posted",
        "2025-12-11",
        {"place": "厂区大门", "paper": "令1号", "photographed": True, "witnesses": "村委会"},
    ),
    act(
        "inspection.order_served",
        "2025-12-11",
        {"party": EMPLOYER, "method": "posted_photo"},
        refused="posted_without_photos",
        says="拍照",
    ),
    act(
        "inspection.order_served",
        "2025-12-11",
        {"party": EMPLOYER, "method": "posted_photo", "photos": True},
    ),
    act(
        "inspection.order_result",
        "2025-12-25",
        {"party": EMPLOYER, "result": "not_performed", "unpaid_fen": OWED_FEN},
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2025-12-10", "2025-12-24", LAPSED, party=EMPLOYER),
        period(SERVE, "2025-12-10", "2025-12-17", MET, party=EMPLOYER, ended="2025-12-11"),
    ),
)

POLICE = (
    act(
        "inspection.prior_notice",
        "2025-12-25",
        {
            "party": EMPLOYER,
            "about": "handling",
            "number": "告1号",
            "content": "拟责令支付工资",
            "statement_by": "2026-02-02",
            "absent": True,
        },
    ),
    act("inspection.notice_served", "2025-12-29", BY_NOTICE),
    act(
        "inspection.crime_reported",
        "2025-12-29",
        {
            "first_inspector": "李测试",
            "second_inspector": "周测试",
            "suspect": "何测试",
            "crime": "拒不支付劳动报酬罪",
            "people": PEOPLE,
            "amount_fen": OWED_FEN,
            "finding": "逃匿，经责令仍不支付",
        },
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2025-12-10", "2025-12-24", LAPSED, party=EMPLOYER),
        period(NOTICE, "2025-12-29", "2026-01-28", party=EMPLOYER),
        period("crime.decide", "2025-12-29", "2026-01-04"),
    ),
    act(
        "inspection.crime_referral_approved",
        "2025-12-30",
        {"police": "嘉定公安分局", "time": "10:30", **SIGNED},
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2025-12-10", "2025-12-24", LAPSED, party=EMPLOYER),
        period(NOTICE, "2025-12-29", "2026-01-28", party=EMPLOYER),
        period("crime.decide", "2025-12-29", "2026-01-04", MET, ended="2025-12-30"),
        period("crime.transfer", "2025-12-30", "2025-12-31"),
    ),
    act(
        "inspection.crime_transferred",
        "2025-12-31",
        {
            "time": "09:20",
            "police": "嘉定公安分局",
            "number": "移1号",
            "letter": True,
            "report": True,
            "items": True,
            "procuratorate": "嘉定区人民检察院",
        },
    ),
    act("inspection.police_received", "2025-12-31", {"signed_by": "朱测试"}),
    act(
        "inspection.police_filed",
        "2026-01-04",
        {"number": "立1号", "decided_on": "2026-01-03"},
        period("inspection.investigate", *SIXTY),
        period("inspection.close", *SIXTY),
        period(PAY, "2025-12-10", "2025-12-24", LAPSED, party=EMPLOYER),
        period(NOTICE, "2025-12-29", "2026-01-28", party=EMPLOYER),
        period("crime.transfer", "2025-12-30", "2025-12-31", MET, ended="2025-12-31"),
        period("crime.hand_over", "2026-01-04", "2026-01-07"),
    ),
    act(
        "inspection.crime_items_handed_over",
        "2026-01-06",
        {"items": "工资表、考勤表、张贴照片", "signed_by": "朱测试"},
    ),
)

DECIDED = (
    act(
        "inspection.investigated",
        "2026-01-29",
        {"finding": "拖欠38人工资属实"},
        period("inspection.investigate", *SIXTY, MET, ended="2026-01-29"),
        period("inspection.close", *SIXTY),
        period("inspection.decide", "2026-01-29", "2026-02-26"),
        period(PAY, "2025-12-10", "2025-12-24", LAPSED, party=EMPLOYER),
        period(NOTICE, "2025-12-29", "2026-01-28", REACHED, party=EMPLOYER),
        period("crime.hand_over", "2026-01-04", "2026-01-07", MET, ended="2026-01-06"),
    ),
    act(
        "inspection.handling_decision",
        "2026-02-05",
        {"party": EMPLOYER, "number": "理1号", "amount_fen": OWED_FEN},
        period("inspection.close", *SIXTY, MET, ended="2026-02-05"),
        period("inspection.decide", "2026-01-29", "2026-02-26", MET, ended="2026-02-05"),
        period(PAY, "2025-12-10", "2025-12-24", STOPPED, party=EMPLOYER, ended="2026-02-05"),
        period(NOTICE, "2025-12-29", "2026-01-28", STOPPED, party=EMPLOYER, ended="2026-02-05"),
        period(SERVE, "2026-02-05", "2026-02-12", party=EMPLOYER),
    ),
    act(
        "inspection.delivered",
        "2026-02-09",
        BY_NOTICE,
        period(SERVE, "2026-02-05", "2026-02-12", MET, party=EMPLOYER, ended="2026-02-09"),
        period(NOTICE, "2026-02-09", "2026-03-11", party=EMPLOYER),
        period("remedy.review", "2026-03-11", "2026-05-11", party=EMPLOYER),
        period("remedy.suit", "2026-03-11", "2026-09-11", party=EMPLOYER),
        period("enforcement.apply", "2026-09-11", "2026-12-11", party=EMPLOYER),
    ),
)

LATER = (
    period("remedy.review", "2026-03-11", "2026-05-11", LAPSED, party=EMPLOYER),
    period("remedy.suit", "2026-03-11", "2026-09-11", LAPSED, party=EMPLOYER),
)

ENFORCED = (
    act(
        "inspection.demanded",
        "2026-09-14",
        {"party": EMPLOYER, "number": "催1号", "amount_fen": OWED_FEN, "content": "十日内履行"},
    ),
    act(
        "inspection.demand_served",
        "2026-09-14",
        BY_NOTICE,
        *LATER,
        period(NOTICE, "2026-09-14", "2026-10-14", party=EMPLOYER),
        period("enforcement.apply", "2026-09-11", "2026-12-11", party=EMPLOYER),
        period("enforcement.demand", "2026-10-14", "2026-10-28", party=EMPLOYER),
    ),
    act("ledger.paid", "2026-09-28", {"payer": "fund", "fund": True, "way": "保障金垫付"}),
    act(
        "inspection.court_applied",
        "2026-10-29",
        {"party": EMPLOYER, "court": "嘉定区人民法院", "signed_by": "钱测试"},
        *LATER,
        period(NOTICE, "2026-09-14", "2026-10-14", REACHED, party=EMPLOYER),
        period(
            "enforcement.apply",
            "2026-09-11",
            "2026-12-11",
            MET,
            party=EMPLOYER,
            ended="2026-10-29",
        ),
        period("enforcement.demand", "2026-10-14", "2026-10-28", REACHED, party=EMPLOYER),
    ),
    act("inspection.court_answered", "2026-11-04", {"party": EMPLOYER, "answer": "accepted"}),
)

FUND: tuple[Act, ...] = (
    act(
        "fund.applied",
        "2026-09-14",
        {
            "title": "测试汽配欠薪垫付",
            "employer": "上海测试汽配有限公司",
            "ground": "13_1_2",
            "people": PEOPLE,
            "owed_fen": OWED_FEN,
            "case": "@case",
        },
    ),
    act("fund.materials", "2026-09-14", PAPERS),
    act(
        "fund.proved",
        "2026-09-15",
        {"evidence": "handling", "number": "理1号", "effective_on": "2026-03-11", "case": "@case"},
    ),
    act(
        "fund.accepted",
        "2026-09-16",
        {"decide_by": "2026-09-30"},
        period("fund.review", "2026-09-16", "2026-09-30"),
    ),
    act("fund.computed", "2026-09-18"),
    act(
        "fund.decided",
        "2026-09-22",
        {"by": "city", "reason": "符合第13条", "signed_by": "钱测试"},
        refused="fund_within_limit",
        says="限额",
    ),
    act(
        "fund.decided",
        "2026-09-22",
        {"by": "district", "reason": "符合第13条", "signed_by": "钱测试"},
        period("fund.review", "2026-09-16", "2026-09-30", MET, ended="2026-09-22"),
    ),
    act("fund.paid", "2026-09-24", {"failed": [PEOPLE]}),
    act("fund.paid", "2026-09-28", {"paid": [PEOPLE]}),
    act(
        "fund.claimed",
        "2026-10-12",
        {"way": "court", "amount_fen": ADVANCE_FEN, "court": "嘉定区人民法院", "case": "@case"},
    ),
    act("fund.recovered", "2026-11-18", {"source": "court", "amount_fen": BACK_FEN}),
)

ABSCONDED = WageStory(
    Story(
        Line.INSPECTION,
        day(COMPLAINT),
        RECEIVED,
        (*INTAKE, *ORDERED, *POLICE, *DECIDED, *ENFORCED),
    ),
    MappingProxyType({1: "王测试", EMPLOYER: "上海测试汽配有限公司"}),
    ("2025-05", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11"),
    MappingProxyType({(PEOPLE, "2025-11"): 120_050}),
    FUND,
)

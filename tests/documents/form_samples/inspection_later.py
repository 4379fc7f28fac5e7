"""Inspection from the end of the investigation on: notices, hearing, decisions, enforcement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, ReferralPaper
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import CASE, EARLY, FIRM, HEAD, WORKED

_NOTICES = (
    entry(
        "inspection.prior_notice",
        "2026-04-02",
        20,
        party=FIRM.name,
        about="行政处罚和行政处理",
        number="嘉人社监（2026）告字第11号",
        fine_fen=Money(1_000_000),
        content="经责令改正，逾期没有支付12名劳动者的工资123,456.00元。\n"
        "拟依照《劳动保障监察条例》第二十六条责令支付，依照第三十条处以罚款。",
        statement_by=date(2026, 4, 8),
        hearing=True,
    ),
    entry(
        "inspection.prior_notice",
        "2026-04-02",
        21,
        party=HEAD.name,
        about="行政处罚",
        number="嘉人社监（2026）告字第12号",
        fine_fen=Money(1_000_000),
        content="作为主要负责人，对未编制工资支付台账逾期不改正负有责任。",
        hearing=False,
    ),
    entry(
        "inspection.statement_made",
        "2026-04-07",
        22,
        party=FIRM.name,
        way="提出陈述、申辩",
        text="工程款没有收到，请求分期支付。",
        review="没有收到工程款不是拖欠工资的理由，对陈述、申辩不予采纳。",
    ),
    entry("inspection.hearing_requested", "2026-04-08", 23, party=FIRM.name, way="要求听证"),
    entry(
        "inspection.hearing_notified",
        "2026-04-09",
        24,
        party=FIRM.name,
        hearing_on=date(2026, 4, 22),
        place="本局第一会议室",
        host="孙主持",
    ),
    entry(
        "inspection.hearing_held",
        "2026-04-22",
        25,
        party=FIRM.name,
        host="孙主持",
        text="调查人员出示了工资结算单；当事人对金额没有异议，请求从轻。",
    ),
    entry(
        "inspection.legal_reviewed",
        "2026-04-24",
        26,
        review_case="直接关系当事人或第三人重大权益，经过听证程序",
        result="审核通过",
        opinion="事实清楚，证据充分，程序合法，同意处罚意见。",
        signed_by="郑审核",
        signer_office="法制审核人员",
    ),
)
_DECISIONS = (
    entry(
        "inspection.handling_decision",
        "2026-04-27",
        30,
        party=FIRM.name,
        number="嘉人社监（2026）理字第8号",
        amount_fen=Money(12_345_600),
        extra_base_fen=Money(12_345_600),
        extra_percent=50,
        extra_reason="初次拖欠，金额不大。",
        perform_by=date(2026, 5, 8),
        others_follow=True,
    ),
    entry(
        "inspection.penalty_decision",
        "2026-04-27",
        31,
        party=FIRM.name,
        number="嘉人社监（2026）罚字第14号",
        fine_fen=Money(1_000_000),
        others_follow=True,
    ),
    entry(
        "inspection.penalty_decision",
        "2026-04-27",
        32,
        party=HEAD.name,
        number="嘉人社监（2026）罚字第15号",
        fine_fen=Money(1_000_000),
    ),
)
_SERVED = entry(
    "inspection.delivered", "2026-04-28", 40, party=FIRM.name, method="直接送达", proof="送达回证"
)
_DEMANDED = (
    entry(
        "inspection.demanded",
        "2026-11-02",
        41,
        party=FIRM.name,
        number="嘉人社监（2026）催字第2号",
        amount_fen=Money(19_518_400),
        content="收到本催告书后十个工作日内，向劳动者支付工资和加付赔偿金，向指定的银行缴纳罚款。",
    ),
    entry("inspection.demand_served", "2026-11-03", 42, party=FIRM.name, method="直接送达"),
)
_SUMMARY = entry(
    "inspection.summary_penalty",
    "2026-03-10",
    10,
    party=FIRM.name,
    number="嘉人社监（2026）当罚字第1号",
    addressee="用人单位（法人、其他组织）",
    basis="2026年2月安排劳动者延长工作时间超过规定的限度，经指出后当场改正。",
    first_inspector="李测试",
    second_inspector="周测试",
)
_REFERRAL = ReferralPaper(
    date(2026, 4, 2),
    "上海市公安局嘉定分局",
    team="李测试、周测试",
    suspect=FIRM.name,
    crime="拒不支付劳动报酬罪",
    people=12,
    amount="123,456.00元",
    finding="责令支付期限届满后仍不支付，法定代表人去向不明",
    papers=("涉嫌犯罪案件移送书", "涉嫌犯罪案件情况的调查报告", "涉案物品清单"),
    procuratorate="上海市嘉定区人民检察院",
)
_CORRECTED = (
    *EARLY,
    entry("inspection.order_result", "2026-03-27", 10, party=FIRM.name, result="已改正、已付清"),
    entry(
        "inspection.investigated",
        "2026-03-31",
        11,
        finding="拖欠12名劳动者工资123,456.00元，在指令书的期限内全部支付。",
    ),
)
_LAW = "《中华人民共和国劳动法》第五十条"
_FACTS = (
    "2025年11月至2026年1月拖欠12名劳动者工资共计123,456.00元，经责令逾期没有支付。"
    "以上事实有工资结算单、考勤记录、询问笔录证明。"
)


def _case(entries: tuple[PaperEntry, ...], on: str, **typed: PaperValue) -> CasePaper:
    return replace(CASE, entries=entries, typed=typed, issued_on=date.fromisoformat(on))


_HEARD = (*WORKED, *_NOTICES)
_DECIDED = (*_HEARD, *_DECISIONS, _SERVED)
_ENFORCED = (*_DECIDED, *_DEMANDED)
_DECISION = {
    "facts": _FACTS,
    "breached": _LAW,
    "heard": "本局对陈述、申辩进行了复核，理由不成立，不予采纳。",
    "legal_head": "赵测试，经理",
}

SAMPLES: dict[str, CasePaper] = {
    "inspection.investigation_report": _case(
        WORKED,
        "2026-03-31",
        facts=_FACTS,
        evidence="1. 工资结算单，证明拖欠的金额；2. 考勤记录，证明出勤；3. 询问笔录。",
        law=f"违反{_LAW}。",
        proposal="责令支付拖欠的工资，逾期不支付的，依法处理、处罚。",
    ),
    "inspection.panel_record": _case(
        WORKED,
        "2026-04-01",
        held_on=date(2026, 4, 1),
        place="本局小会议室",
        chair="钱测试，副局长",
        present="吴测试，监察机构负责人\n李测试，监察员\n周测试，监察员",
        recorder="周测试",
        summary=_FACTS,
        opinions="吴测试：事实清楚，同意处罚。\n李测试：同意。",
        conclusion="同意对单位和负责人分别处以罚款一万元。",
    ),
    "inspection.legal_review": _case(_HEARD, "2026-04-24"),
    "inspection.prior_notice": _case(_HEARD, "2026-04-02"),
    "inspection.hearing_right_notice": _case(_HEARD, "2026-04-02"),
    "inspection.hearing_notice": _case(
        _HEARD, "2026-04-09", at="上午9时30分", place="本局第一会议室"
    ),
    "inspection.hearing_record": _case(
        _HEARD, "2026-04-22", text="主持人：现在开始听证。\n调查人员：出示工资结算单。"
    ),
    "inspection.hearing_report": _case(
        _HEARD,
        "2026-04-23",
        parties_said="对金额没有异议，请求从轻。",
        officers_said="违法事实清楚，建议罚款一万元。",
        opinion="同意调查人员的处罚建议。",
    ),
    "inspection.statement_record": _case(_HEARD, "2026-04-07"),
    "inspection.statement_review": _case(
        _HEARD, "2026-04-08", review="没有收到工程款不是拖欠工资的理由，不予采纳。"
    ),
    "inspection.handling_decision": _case(
        _DECIDED,
        "2026-04-27",
        basis="《劳动保障监察条例》第十八条、第二十六条",
        content="足额支付拖欠的劳动报酬。",
        **_DECISION,
    ),
    "inspection.penalty_decision": _case(
        _DECIDED, "2026-04-27", basis="《劳动保障监察条例》第三十条", **_DECISION
    ),
    "inspection.summary_penalty": _case(
        (*EARLY, _SUMMARY),
        "2026-03-10",
        basis="《劳动保障监察条例》第二十五条",
        when="2026年3月10日，嘉定新城某项目工地",
    ),
    "inspection.summary_filing": _case((*EARLY, _SUMMARY), "2026-03-11"),
    "inspection.no_penalty_decision": _case(
        WORKED,
        "2026-04-01",
        addressee=FIRM.name,
        facts="拖欠工资三日后已经全部支付。",
        ground="初次违法且危害后果轻微并及时改正",
        advice="应当按照约定的日期足额支付工资。",
    ),
    "inspection.filing_withdrawal_sheet": _case(
        _CORRECTED,
        "2026-04-01",
        ground="情节轻微且已改正（条例第十八条第一款第三项）",
        reason="拖欠的工资在指令书的期限内全部支付。",
    ),
    "inspection.filing_withdrawn": _case(
        (
            *_CORRECTED,
            entry(
                "inspection.filing_withdrawn",
                "2026-04-01",
                50,
                ground="情节轻微且已改正（条例18条3项）",
                reason="拖欠的工资在指令书的期限内全部支付。",
            ),
        ),
        "2026-04-01",
    ),
    "inspection.closing_notice": _case(_DECIDED, "2026-04-29"),
    "inspection.demand": _case(_ENFORCED, "2026-11-02"),
    "inspection.court_application": _case(
        _ENFORCED,
        "2026-11-20",
        court="上海市某某人民法院",
        request="强制被申请人支付工资和加付赔偿金，缴纳罚款",
        amount=Money(19_518_400),
        reasons="被申请人收到催告书后没有提出意见，至今没有支付。",
        property="被申请人在某银行的账户。",
        head="冯测试，局长",
    ),
    "inspection.fine_deferral": _case(
        (
            *_DECIDED,
            entry(
                "inspection.fine_deferred",
                "2026-05-08",
                51,
                party=FIRM.name,
                until=date(2026, 7, 31),
                instalments=(
                    (date(2026, 6, 30), Money(500_000)),
                    (date(2026, 7, 31), Money(500_000)),
                ),
                plan="工程停工，账户余额不足以一次缴清罚款。",
                signed_by="钱测试",
                signer_office="行政部门负责人（局领导）",
            ),
        ),
        "2026-05-08",
    ),
    "inspection.fine_deferral_request": _case(_DECIDED, "2026-05-06"),
    "inspection.crime_letter": replace(_case(WORKED, "2026-04-02"), referral=_REFERRAL),
    "inspection.crime_materials": replace(
        _case(
            (*WORKED, entry("inspection.crime_referral_approved", "2026-04-02", 52)),
            "2026-04-02",
            items="工资结算单原件，一本\n考勤记录原件，三册",
        ),
        referral=_REFERRAL,
    ),
    "inspection.referral_letter": _case(
        (
            *EARLY,
            entry(
                "inspection.referred",
                "2026-04-02",
                53,
                to="上海市嘉定区市场监督管理局",
                reason="用人单位没有营业执照，不属于劳动保障监察事项。",
            ),
        ),
        "2026-04-02",
        papers="收件材料复印件\n现场检查笔录复印件",
    ),
}

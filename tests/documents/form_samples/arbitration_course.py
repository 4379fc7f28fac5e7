"""Notices, decisions, awards and records in the course of an arbitration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, PaperClaim, PaperParty, TribunalMember
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED, EMPLOYER, WORKER

_A = "arbitration."
_THIRD = PaperParty("上海测试劳务派遣有限公司", is_person=False)
_COURT = "上海市嘉定区人民法院"
_HEARING = entry(
    "arbitration.hearing_scheduled",
    "2026-11-25",
    20,
    hearing_on=date(2026, 12, 10),
    hearing_time="09:30",
    room="第一仲裁庭",
)
_AGENT = entry(
    "party.agent_appointed",
    "2026-11-20",
    9,
    party="王测试",
    for_parties=(WORKER.name,),
    kind="律师",
    firm="上海测试律师事务所",
    authority="特别授权",
)
_LEFT = replace(_AGENT, seq=8, facts={**_AGENT.facts, "party": "赵离任"})
_LEAVES = entry("party.agent_ended", "2026-11-21", 10, agent="赵离任")
_CASE = replace(
    ACCEPTED,
    applicants=(replace(WORKER, address="上海市嘉定区测试路1号"),),
    respondents=(replace(EMPLOYER, address="上海市嘉定区测试路2号"),),
    claims=("支付2026年8月工资12,000元", "支付经济补偿"),
    claim_items=(
        PaperClaim(1, "支付2026年8月工资", "劳动报酬", Money(1_200_000), Money(1_200_000)),
        PaperClaim(2, "支付解除劳动合同经济补偿", "经济补偿", Money(3_000_000), Money(2_400_000)),
    ),
    tribunal=(
        TribunalMember("钱测试、周测试、吴测试", "仲裁员"),
        TribunalMember("郑测试", "书记员"),
    ),
    issued_on=date(2026, 12, 10),
)
_ENTRIES: tuple[PaperEntry, ...] = (_LEFT, _AGENT, _LEAVES, _HEARING)


def _told(
    kind: str, on: str, typed: dict[str, PaperValue] | None = None, **facts: PaperValue
) -> CasePaper:
    """Return the case after one more entry."""
    last = entry(kind, on, 40, **facts)
    return replace(_CASE, entries=(*_ENTRIES, last), typed=typed or {})


def _typed(**typed: PaperValue) -> CasePaper:
    return replace(_CASE, entries=_ENTRIES, typed=typed)


def _with_before(case: CasePaper, *entries: PaperEntry) -> CasePaper:
    """Return the case with these entries before its last one."""
    return replace(case, entries=(*case.entries[:-1], *entries, case.entries[-1]))


_AWARD: dict[str, PaperValue] = {
    "applicant_says": "申请人于2024年3月1日入职，月工资12,000元，被申请人未支付2026年8月工资。",
    "respondent_says": "对拖欠工资的事实没有异议，因经营困难暂时无力支付。",
    "found": "双方于2024年3月1日订立劳动合同，期限三年。\n被申请人未支付申请人2026年8月工资。",
    "reasons": "用人单位应当按照劳动合同约定和国家规定，向劳动者及时足额支付劳动报酬。",
    "articles": "《中华人民共和国劳动合同法》第三十条",
    "ruling": "一、被申请人支付申请人2026年8月工资12,000元。\n二、对申请人的其他请求不予支持。",
    "presiding": "钱测试",
}


def _award(award_type: str, *, whole: bool, **more: PaperValue) -> CasePaper:
    awarded = entry(
        "arbitration.awarded",
        "2026-12-28",
        40,
        all_claims=whole,
        award_type=award_type,
        amount_fen=Money(3_600_000),
    )
    heard = entry("arbitration.heard", "2026-12-10", 30)
    return replace(_CASE, entries=(*_ENTRIES, heard, awarded), typed={**_AWARD, **more})


_ADVANCE: dict[str, PaperValue] = {"item": "2026年8月工资", "amount": Money(1_200_000)}
_CHALLENGE = entry(
    "arbitration.recusal_requested",
    "2026-12-01",
    30,
    party=WORKER.name,
    against="周测试",
    reason="与被申请人代理人系近亲属",
)
_RECUSAL = _told(
    _A + "recusal_decided",
    "2026-12-03",
    {"found": "申请回避的事由属实"},
    party=WORKER.name,
    result="准予回避",
    signed_by="孙主任",
)

SAMPLES: dict[str, CasePaper] = {
    _A + "correction_notice": replace(
        _told(
            _A + "correction_requested",
            "2026-11-17",
            text="一、补充被申请人的住所和联系电话；\n二、提交身份证复印件。",
        ),
        number="",
        receipt_number="嘉劳人仲（2026）收字第77号",
        accepted_on=None,
    ),
    _A + "response_notice": _typed(),
    _A + "third_party_notice": replace(_typed(by="第三人申请"), third_parties=(_THIRD,)),
    _A + "joinder_notice": _told(
        _A + "party_joined",
        "2026-11-30",
        {"reason": "系劳务派遣单位，与用工单位为共同当事人"},
        party=_THIRD.name,
        role="被申请人",
    ),
    _A + "evidence_notice": _typed(),
    _A + "tribunal_notice": _told(
        _A + "tribunal_formed",
        "2026-11-20",
        {"presiding": "钱测试"},
        mode="三名仲裁员合议",
        members="钱测试、周测试、吴测试",
        clerk="郑测试",
    ),
    _A + "hearing_notice": replace(_typed(addressee=EMPLOYER.name)),
    _A + "hearing_moved_notice": _told(
        _A + "hearing_scheduled",
        "2026-12-07",
        hearing_on=date(2026, 12, 18),
        hearing_time="14:00",
        room="第二仲裁庭",
        moved_because="被申请人法定代表人住院",
    ),
    _A + "postponement_decision": _told(
        _A + "postponement_requested",
        "2026-12-02",
        {"result": "准予延期开庭", "found": "理由正当"},
        party=EMPLOYER.name,
        reason="法定代表人住院，无法到庭",
    ),
    _A + "extension_notice": _told(
        _A + "extended",
        "2026-12-28",
        days=15,
        ground="证据较多，需要核对三年考勤记录",
        signer_office="仲裁委员会主任",
    ),
    _A + "suspension_notice": _told(
        _A + "suspended",
        "2026-12-11",
        ground="等待工伤认定、伤残等级鉴定等",
        signer_office="受委托的仲裁院负责人",
    ),
    _A + "resumption_notice": _with_before(
        _told(_A + "resumed", "2027-01-11"), entry(_A + "suspended", "2026-12-11", 30)
    ),
    _A + "conversion_notice": _told(
        _A + "converted", "2026-12-11", reason="双方对劳动关系是否存在争议较大"
    ),
    _A + "collective_notice": _told(
        _A + "collective_notified",
        "2026-11-25",
        {"presiding": "钱测试"},
        text="请推举代表人，并提交推举书。",
    ),
    _A + "claims_change_acceptance": _told(
        _A + "claims_changed", "2026-11-27", text="增加请求：支付2026年9月工资12,000元"
    ),
    _A + "claims_change_notice": _told(
        _A + "claims_changed", "2026-11-27", text="增加请求：支付2026年9月工资12,000元"
    ),
    _A + "counterclaim_acceptance": _told(
        _A + "counterclaim_merged", "2026-11-27", text="支付服务期违约金10,000元"
    ),
    _A + "counterclaim_refusal": _told(
        _A + "counterclaim_declined",
        "2026-11-27",
        party=EMPLOYER.name,
        way="不予受理",
        reason="请求返还借款，系民间借贷纠纷",
    ),
    _A + "counterclaim_separate_notice": _told(
        _A + "counterclaim_declined",
        "2026-11-27",
        party=EMPLOYER.name,
        way="告知另行申请仲裁",
        reason="与本案不是同一事实",
    ),
    _A + "withdrawal_decision": _told(
        _A + "withdrawal_granted", "2026-12-08", reason="双方已经自行和解"
    ),
    _A + "deemed_withdrawal_decision": _with_before(
        _told(
            _A + "deemed_withdrawn",
            "2026-12-10",
            proof="2026年11月27日签收的送达回证",
            reason="申请人没有请求延期开庭，也未说明不到庭的理由",
        ),
        entry(_A + "absent", "2026-12-10", 30, party=WORKER.name, manner="无正当理由拒不到庭"),
    ),
    _A + "revocation_decision": _told(
        _A + "revoked", "2026-12-08", reason="申请人已就同一争议取得生效裁决"
    ),
    _A + "termination_decision": _told(
        _A + "terminated", "2027-01-20", court=_COURT, court_accepted_on=date(2027, 1, 18)
    ),
    _A + "recusal_decision": _with_before(_RECUSAL, _CHALLENGE),
    _A + "jurisdiction_decision": _told(
        _A + "jurisdiction_objected",
        "2026-11-27",
        {"found": "申请人实际工作场所位于上海市嘉定区，劳动合同履行地在本委管辖区域内"},
        party=EMPLOYER.name,
        reason="用人单位所在地为上海市松江区",
    ),
    _A + "jurisdiction_statement": replace(
        _told(
            _A + "jurisdiction_declined",
            "2026-11-19",
            to="上海市松江区劳动人事争议仲裁委员会",
            note="劳动合同履行地和用人单位所在地均在松江区",
        ),
        accepted_on=None,
    ),
    _A + "transfer_letter": _told(
        "transferred_out",
        "2026-12-01",
        to="上海市松江区劳动人事争议仲裁委员会",
        reason="劳动合同履行地和用人单位所在地均在松江区",
    ),
    _A + "transfer_notice": _told(
        "transferred_out",
        "2026-12-01",
        to="上海市松江区劳动人事争议仲裁委员会",
        reason="劳动合同履行地和用人单位所在地均在松江区",
    ),
    _A + "appraisal_letter": _typed(
        institution="上海测试司法鉴定中心",
        chosen="双方当事人约定",
        matter="离职协议落款处“测试甲”签名是否为本人书写",
        materials="离职协议原件一份，样本三份",
        due=date(2027, 1, 15),
    ),
    _A + "advance_award": _typed(
        asked_on=date(2026, 12, 1),
        asked="先予支付2026年8月工资",
        found="被申请人确认拖欠2026年8月工资；申请人独自抚养未成年子女，无其他收入",
        **_ADVANCE,
    ),
    _A + "advance_transfer_letter": _typed(court=_COURT, made_on=date(2026, 12, 10), **_ADVANCE),
    _A + "award_final": _award("终局裁决", whole=True),
    _A + "award_non_final": _award("分别制作终局与非终局", whole=True),
    _A + "partial_award": _award("终局裁决", whole=False, kind="终局裁决"),
    _A + "settlement_paper": _typed(
        terms="一、被申请人于2026年12月31日前支付申请人人民币30,000元；\n二、双方无其他争议。"
    ),
    _A + "hearing_record": _typed(),
    _A + "deliberation_record": _typed(),
    _A + "file_reading_notes": _typed(),
    _A + "public_notice": _told(
        _A + "public_notice",
        "2026-12-10",
        {
            "papers": "仲裁申请书副本、参加仲裁（应诉）通知书、开庭通知书",
            "reason": "受送达人下落不明",
            "more": "定于2027年3月1日9时30分在第一仲裁庭开庭审理。",
        },
        party=EMPLOYER.name,
        where="上海市嘉定区人民政府网站",
    ),
    _A + "closing_sheet": _typed(way="裁决（终局）", result="支付工资和经济补偿36,000元。"),
    _A + "issue_sheet": _typed(paper="裁决书（终局）"),
    _A + "withdrawal_request": _typed(),
    _A + "witness_notice": _typed(
        witness="冯测试", asked_by=WORKER.name, matter="申请人2026年8月的出勤情况"
    ),
    _A + "representatives": replace(
        _typed(representatives="测试劳动者1、测试劳动者2、测试劳动者3"),
        applicants=tuple(PaperParty(f"测试劳动者{n}", is_person=True) for n in range(1, 13)),
    ),
    _A + "publication_record": _told(
        _A + "public_notice",
        "2026-12-10",
        {
            "papers": "仲裁申请书副本、开庭通知书",
            "reason": "受送达人下落不明",
            "course": "2026年11月20日按注册地址邮寄，因查无此单位退回；2026年11月25日上门，无人。",
        },
        party=EMPLOYER.name,
        where="上海市嘉定区人民政府网站",
    ),
    _A + "oral_application": _typed(),
    _A + "introduction_letter": _typed(
        unit="上海市嘉定区测试社区事务受理服务中心",
        people="钱测试、郑测试",
        matter="申请人2024年3月至2026年8月的社会保险缴纳情况",
        until=date(2026, 12, 25),
    ),
    _A + "inquiry_record": _typed(),
    "common.power_of_attorney": _typed(),
    "common.address_confirmation": _typed(party=WORKER.name),
}

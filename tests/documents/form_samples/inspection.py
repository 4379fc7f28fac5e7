"""Inspection: one worked case, and what a person types for each paper of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, PaperParty
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED

BUREAU = "上海市嘉定区人力资源和社会保障局"
FIRM = PaperParty(
    "上海测试装饰工程有限公司",
    is_person=False,
    address="嘉定区测试路1号",
    credit_code="91350100M000100Y43",
    legal_representative="赵测试",
)
HEAD = PaperParty("赵测试", is_person=True, address="嘉定区测试路2号")
_PAIR = {"first_inspector": "李测试", "second_inspector": "周测试"}
_HEAD = {"signed_by": "钱测试", "signer_office": "行政部门负责人（局领导）"}

RECEIVED = entry(
    "received",
    "2026-03-02",
    1,
    source="投诉",
    people=12,
    cause="拖欠工资",
    summary="在嘉定新城某项目做内装，2025年11月至2026年1月的工资一直没有发。",
)
ACCEPTANCE = entry("inspection.accepted", "2026-03-04", 2, signed_by="吴测试", **_PAIR)
EARLY = (
    RECEIVED,
    ACCEPTANCE,
    entry(
        "inspection.inquiry_notified",
        "2026-03-05",
        3,
        party=FIRM.name,
        number="嘉人社监（2026）询字第31号",
        answer_by=date(2026, 3, 12),
        items="2025年11月至2026年1月的工资支付台账、考勤记录\n劳动合同、职工名册\n营业执照副本",
    ),
    entry(
        "inspection.interviewed",
        "2026-03-09",
        4,
        capacity="法定代表人、负责人",
        party=FIRM.name,
        person=HEAD.name,
        place="本局第二询问室",
        text="问：2025年11月至2026年1月的工资是否已经发放？\n答：没有，甲方没有付工程款。\n"
        "问：涉及多少人、多少金额？\n答：12人，一共十二万三千四百五十六元。",
        **_PAIR,
    ),
    entry(
        "inspection.interviewed",
        "2026-03-09",
        5,
        capacity="要求保密的举报人、投诉人（不写姓名）",
        place="本局第一询问室",
        text="问：工资拖欠了几个月？\n答：三个月。",
        **_PAIR,
    ),
    entry(
        "inspection.site_checked",
        "2026-03-10",
        6,
        place="嘉定新城某项目工地",
        present="项目经理孙测试",
        finding="现场有工人12名，考勤记录张贴在项目部；2025年11月以后没有工资发放签字。",
        **_PAIR,
    ),
    entry(
        "inspection.evidence_held",
        "2026-03-10",
        7,
        party=FIRM.name,
        number="嘉人社监（2026）存字第3号",
        items="2025年11月至2026年1月考勤记录原件，三册\n工资结算单原件，一本",
        **_PAIR,
        **_HEAD,
    ),
    entry(
        "inspection.evidence_handled",
        "2026-03-18",
        8,
        party=FIRM.name,
        result="记录、复制、拍照后退还",
        note="原件由项目经理孙测试领回。",
    ),
    entry(
        "inspection.ordered",
        "2026-03-20",
        9,
        party=FIRM.name,
        number="嘉人社监（2026）令字第21号",
        comply_by=date(2026, 3, 30),
        amount_fen=Money(12_345_600),
        people=12,
    ),
)

WORKED = (
    *EARLY,
    entry(
        "inspection.order_result",
        "2026-03-31",
        10,
        party=FIRM.name,
        result="逾期未改正、未支付",
        unpaid_fen=Money(12_345_600),
    ),
    entry(
        "inspection.investigated",
        "2026-03-31",
        11,
        finding="拖欠12名劳动者工资123,456.00元，事实清楚，经责令逾期没有支付。",
    ),
)

CASE = replace(
    ACCEPTED,
    line=Line.INSPECTION,
    office_name=BUREAU,
    seal_name=BUREAU,
    number="嘉人社监（2026）案字第107号",
    receipt_number="嘉人社监（2026）收字第133号",
    cause="拖欠工资",
    respondents=(FIRM,),
    third_parties=(HEAD,),
    claims=("支付2025年11月至2026年1月的工资",),
    received_on=date(2026, 3, 2),
    accepted_on=date(2026, 3, 4),
    issued_on=date(2026, 3, 23),
    evidence_due_on=None,
)
_FACTS = "2025年11月至2026年1月拖欠12名劳动者工资共计123,456.00元。"
_BREACHED = "《中华人民共和国劳动法》第五十条"


def _early(**typed: PaperValue) -> CasePaper:
    return _told(EARLY, typed)


def _told(entries: tuple[PaperEntry, ...], typed: Mapping[str, PaperValue]) -> CasePaper:
    return replace(CASE, entries=entries, typed=typed)


def _before_acceptance(last: PaperEntry) -> CasePaper:
    return replace(CASE, number="", accepted_on=None, entries=(RECEIVED, last))


SAMPLES: dict[str, CasePaper] = {
    "inspection.complaint_form": _early(manager="赵测试，经理", evidence="工资结算单照片3张"),
    "inspection.acceptance_notice": _early(),
    "inspection.refusal_notice": _before_acceptance(
        entry("inspection.refused", "2026-03-05", 2, ground="应通过争议处理程序解决")
    ),
    "inspection.correction_notice": _before_acceptance(
        entry(
            "inspection.correction_told",
            "2026-03-05",
            2,
            text="被投诉用人单位的全称和住所\n拖欠工资的起止月份、金额",
        )
    ),
    "inspection.inquiry_notice": _early(),
    "inspection.interview_record": _early(),
    "inspection.site_record": _early(),
    "inspection.power_of_attorney": _early(),
    "inspection.evidence_hold_notice": _early(),
    "inspection.evidence_handling": _early(),
    "inspection.order": _early(
        facts=_FACTS,
        breached=_BREACHED,
        basis="《劳动保障监察条例》第十八条、第二十六条",
        content="足额支付拖欠的工资，并将支付凭证报送本局。",
    ),
}

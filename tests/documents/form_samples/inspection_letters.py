"""Inspection: letters to complainants and other bodies, talks, and what is typed for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.paper_entries import PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import CASE, EARLY, FIRM, WORKED

_CLAIMS = (
    entry("inspection.claim_settled", "2026-03-25", 60, number=1, text="支付工资", result="待处理"),
    entry(
        "inspection.claim_settled",
        "2026-04-01",
        61,
        number=1,
        text="支付工资",
        result="已支付、已改正",
        note="2026年3月30日银行转账。",
    ),
    entry(
        "inspection.claim_settled",
        "2026-04-01",
        62,
        number=2,
        text="支付经济补偿",
        result="不属监察处理或者不成立，已向投诉人说明",
        note="劳动关系没有解除。",
    ),
    entry("inspection.followed_up", "2026-04-03", 63, result="满意", text="工资已经收到。"),
)
_HIDES = entry(
    "inspection.absconding_noted",
    "2026-03-25",
    64,
    way="逃跑、藏匿",
    found="经营场所已经搬空，法定代表人电话停机。",
)
_REPORT = entry("received", "2026-03-02", 1, source="举报", people=12, cause="拖欠工资")


def _case(entries: tuple[PaperEntry, ...], **typed: PaperValue) -> CasePaper:
    return replace(CASE, entries=entries, typed=typed, issued_on=date(2026, 4, 3))


SAMPLES: dict[str, CasePaper] = {
    "inspection.claim_reply": _case((*WORKED, *_CLAIMS)),
    "inspection.follow_up_record": _case((*WORKED, *_CLAIMS)),
    "inspection.secrecy_note": replace(_case((_REPORT,)), applicants=()),
    "inspection.withdrawal_request": _case(EARLY, reason="工资已经收到。"),
    "inspection.posting_notice": replace(
        _case((*EARLY, _HIDES), places="嘉定区测试路1号经营场所大门"),
        issued_on=date(2026, 3, 25),
    ),
    "inspection.service_confirmation": _case(EARLY),
    "inspection.service_announcement": _case(
        EARLY,
        party=FIRM.name,
        paper="限期改正指令书（嘉人社监〔2026〕令字第21号）",
        content="责令支付12名劳动者工资123,456.00元。",
        remedy="请在本公告视为送达之日起十日内改正；逾期不改正的，依法处理。",
    ),
    "inspection.evidence_request": _case(
        EARLY,
        addressee="某某建设集团有限公司",
        items="工程款支付凭证\n分包合同",
        hand_in_by=date(2026, 4, 15),
    ),
    "inspection.assistance_letter": _case(
        EARLY,
        to="上海市公安局嘉定分局",
        matters="查找法定代表人赵测试的下落\n协助维护支付现场的秩序",
        reply_by=date(2026, 4, 15),
    ),
    "inspection.talk_notice": _case(
        EARLY,
        addressee=FIRM.name,
        who="法定代表人或者主要负责人",
        on=date(2026, 4, 10),
        at="上午9时",
        place="本局第二会议室",
        matters="拖欠工资的原因和支付计划\n工资支付台账的建立",
    ),
    "inspection.talk_record": _case(EARLY, officers="李测试、周测试"),
    "inspection.advice": _case(
        EARLY,
        addressee=FIRM.name,
        problems="没有建立工资支付台账\n劳动合同没有交劳动者本人",
        advice="建立工资支付台账并至少保存三年\n将劳动合同文本交付劳动者",
        reply_by=date(2026, 4, 30),
    ),
    "inspection.clue_transfer": _case(
        EARLY, to="某某镇人民政府", request="请依法及时处理，并将处理结果反馈本局。"
    ),
}

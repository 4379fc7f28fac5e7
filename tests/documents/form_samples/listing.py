"""The joint-punishment list (人社部令第45号)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import Contact
from disputes_app.domain.record_paper import RecordPaper, RecordParty
from tests.documents.form_samples.entries import record_entry

_BUREAU = "上海市嘉定区人力资源和社会保障局"
_EMPLOYER = RecordParty(1, "上海测试建筑劳务有限公司", "用人单位", "91350100M000100Y43")
_PERSON = RecordParty(2, "甲测试", "法定代表人")
EXCLUDED = RecordParty(3, "乙测试", "直接负责的主管人员", excluded=True)
FREED = RecordParty(4, "丙测试", "其他直接责任人员", freed=True)
_RECORD = RecordPaper(
    DossierType.LISTING,
    _BUREAU,
    _BUREAU,
    "嘉人社失信（2026）3号",
    "拖欠工资逾期未支付",
    date(2026, 6, 1),
    date(2026, 11, 28),
    employer=_EMPLOYER.name,
    employer_code=_EMPLOYER.code,
    town="测试镇",
    people=12,
    owed=Money(38_420_000),
    parties=(_EMPLOYER, _PERSON, EXCLUDED, FREED),
    contact=Contact("测试路100号", "021-00000000"),
)
_REASON = (
    "上海测试建筑劳务有限公司拖欠12名农民工2026年1月至4月的工资共计384,200.00元，经嘉人社监〔2026〕令字第21号"
    "《限期改正指令书》责令限期支付，逾期未支付。"
)
_BASIS = "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第五条第一项。"


def _with(*entries: PaperEntry) -> RecordPaper:
    return replace(_RECORD, entries=entries)


def _entry(kind: str, on: str, seq: int, **facts: PaperValue) -> PaperEntry:
    return record_entry("listing", f"listing.{kind}", on, seq, **facts)


_NOTICED = tuple(
    _entry(
        "noticed",
        "2026-06-02",
        seq,
        party=one.name,
        number=f"嘉人社监（2026）失告字第{seq}号",
        reason=_REASON,
        basis=_BASIS,
        tells_rights=True,
    )
    for seq, one in ((2, _EMPLOYER), (3, _PERSON))
)
_LISTED = _entry(
    "listed",
    "2026-06-22",
    9,
    number="嘉人社监（2026）失决字第3号",
    reason=_REASON,
    basis=_BASIS,
    tells_remedies=True,
    signed_by="钱测试",
)
_CORRECTED = _entry("corrected", "2026-07-01", 10, evidence="银行流水", paid_fen=Money(38_420_000))
_APPLIED = _entry("removal_applied", "2027-01-04", 11, written=True, proof_of_correction=True)

SAMPLES: dict[str, RecordPaper] = {
    "listing.proposed_notice": _with(*_NOTICED),
    "listing.objection_answer": _with(
        *_NOTICED,
        _entry(
            "answered",
            "2026-06-10",
            5,
            party=_PERSON.name,
            result="异议不成立",
            text="工商登记显示你在拖欠工资期间担任法定代表人。",
        ),
    ),
    "listing.decision": _with(*_NOTICED, _LISTED),
    "listing.subject_sheet": replace(
        _with(
            _entry(
                "opened", "2026-06-01", 1, order_on=date(2026, 5, 4), order_until=date(2026, 5, 25)
            ),
            *_NOTICED,
            _LISTED,
            _entry("published", "2026-06-23", 10),
            _entry("shared", "2026-06-24", 11, where="信用信息共享平台"),
        ),
        reference="嘉人社监（2026）令字第21号",
    ),
    "listing.not_listed_decision": _with(
        *_NOTICED,
        _entry(
            "not_listed",
            "2026-06-18",
            9,
            ground="已改正并作出书面信用承诺（办法第7条）",
            reason="你单位已于2026年6月15日足额支付，并于同日作出书面信用承诺。",
            signed_by="钱测试",
        ),
    ),
    "listing.credit_promise": _RECORD,
    "listing.removal_application": replace(_with(_LISTED, _CORRECTED), issued_on=date(2027, 1, 4)),
    "listing.removal_decision": _with(
        _LISTED,
        _CORRECTED,
        _APPLIED,
        _entry(
            "removal_granted",
            "2027-01-20",
            12,
            number="嘉人社监（2027）失移字第1号",
            reason="你单位已经改正，自改正之日起被列入已满6个月，并作出书面信用承诺。",
            signed_by="钱测试",
        ),
    ),
    "listing.removal_refusal": _with(
        _LISTED,
        _APPLIED,
        _entry(
            "removal_refused",
            "2027-01-20",
            12,
            number="嘉人社监（2027）失移字第2号",
            reason="列入期限内再次发生拖欠农民工工资违法行为。",
            signed_by="钱测试",
        ),
    ),
    "listing.restored_decision": _with(
        _LISTED,
        _entry(
            "restored",
            "2027-03-01",
            14,
            number="嘉人社监（2027）失复字第1号",
            reason="提交的工资支付凭证系伪造。",
            serious=True,
            signed_by="钱测试",
        ),
    ),
    "listing.revocation_decision": _with(
        _LISTED,
        _entry(
            "revoked",
            "2026-10-12",
            13,
            ground="责令限期支付文书被撤销（办法第16条）",
            number="嘉人社监（2026）失撤字第1号",
            reason="该指令书已被行政复议决定撤销。",
            signed_by="钱测试",
        ),
    ),
    "listing.take_down_letter": _with(
        _LISTED, _entry("taken_down", "2026-10-20", 15, where="信用中国（上海）网站", shared=True)
    ),
}

"""Records whose papers have computed rows, a slip, or a text for everybody: one sample a form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.fund_computation import (
    FundTerms,
    FundWorker,
    OwedMonth,
    computation,
)
from disputes_app.domain.fund_log import FundDecision, FundLog, MoneyStep, PayState
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.public_paper import PublicText
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.form_samples.entries import record_entry
from tests.documents.form_samples.records import EMPLOYER, record

WORKERS = (
    FundWorker(
        1,
        "王测试",
        "11010519491231002X",
        "测试银行",
        "6222000011112222",
        (
            OwedMonth(date(2025, 6, 1), 800_000, 269_000),
            OwedMonth(date(2025, 7, 1), 200_050, 274_000),
        ),
        3,
        None,
        274_000,
    ),
    FundWorker(2, "李测试", "", "", "6222000011113333", (), 0),
)
DECIDED = FundDecision(
    7, date(2026, 3, 12), "advance", "district", "嘉人社垫（2026）1号", "钱测试", "符合第13条。"
)
LOG = FundLog(
    "13_1_2",
    accepted_on=date(2026, 3, 5),
    decision=DECIDED,
    payments=(MoneyStep(8, date(2026, 3, 16), 880_050),),
    paid=((1, date(2026, 3, 16)),),
    claims=(MoneyStep(9, date(2026, 3, 23), 880_050, "letter", until=date(2026, 4, 30)),),
    recoveries=(MoneyStep(10, date(2026, 5, 8), 100_000, "court"),),
)
FUND = FundPaper(
    "经营者隐匿、出走等，已停止经营（第13条第1款第2项）",
    LOG,
    computation(WORKERS, FundTerms(6, 6, 300_000_000)),
    ((1, PayState.PAID), (2, PayState.NOTHING)),
)
GIVEN = RecordPaper(
    DossierType.FUND,
    "上海市嘉定区人力资源和社会保障局",
    "上海市嘉定区人力资源和社会保障局",
    "嘉人社（2026）垫付第1号",
    "垫付",
    date(2026, 3, 2),
    date(2026, 3, 16),
    employer="上海测试制衣有限公司",
    fund=FUND,
    entries=(
        record_entry("fund", "fund.computed", "2026-03-09", 5),
        record_entry("fund", "fund.decided", "2026-03-12", 7),
        record_entry("fund", "fund.claimed", "2026-03-23", 9),
    ),
)
_FIRMS = ("上海测试制衣有限公司", "上海测试餐饮有限公司")
_TEXT = PublicText(
    "上海市嘉定区人力资源和社会保障局",
    "2026年第3季度重大劳动保障违法行为公布",
    "根据《重大劳动保障违法行为社会公布办法》（人力资源社会保障部令第29号），"
    "现将已依法查处并作出处理决定的2起重大劳动保障违法行为向社会公布如下：",
    tuple(
        (
            ("违法主体全称", name),
            ("统一社会信用代码（或者注册号）", EMPLOYER.code),
            ("地址", "测试路100号"),
            ("法定代表人或者负责人", "甲测试"),
            ("主要违法事实", "拖欠12名劳动者工资384,200.00元。"),
            ("相关处理情况", "作出行政处理决定，逾期未履行，已申请人民法院强制执行。"),
        )
        for name in _FIRMS
    ),
    date(2026, 10, 20),
    draft=True,
)
NOTE = replace(
    record(
        DossierType.KEY_NOTE,
        "欠薪苗头",
        "嘉人社通（2026）1号",
        record_entry(
            "key_note",
            "key_note.written",
            "2026-11-10",
            1,
            direction="发出",
            title="欠薪苗头",
            to="区建管委、嘉定公安分局",
            text="该单位拖欠12名劳动者工资，法定代表人失联。",
            request="请协助查找法定代表人下落。",
            reply_by=date(2026, 11, 20),
        ),
    ),
    owed=Money(38_420_000),
    cases=("嘉人社监（2026）收字第1号",),
)
SAMPLES: dict[str, RecordPaper] = {
    "fund.claim": GIVEN,
    "fund.computation": GIVEN,
    "fund.payout": GIVEN,
    "key_note": NOTE,
    "publication.announcement": replace(
        record(DossierType.PUBLICATION, "2026年第3季度", "嘉人社公布（2026）3号"),
        publication=_TEXT,
    ),
}

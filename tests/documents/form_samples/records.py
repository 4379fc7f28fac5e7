"""Records beside the cases other than the list: one lawful sample a form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import Contact
from disputes_app.domain.record_paper import RecordPaper, RecordParty
from tests.documents.form_samples.entries import record_entry

_BUREAU = "上海市嘉定区人力资源和社会保障局"
_GROUND = "经营者隐匿、出走等，已停止经营（第13条第1款第2项）"
EMPLOYER = RecordParty(1, "上海测试制衣有限公司", "用人单位", "91350100M000100Y43")


def record(type_: DossierType, title: str, number: str, *entries: PaperEntry) -> RecordPaper:
    return RecordPaper(
        type_,
        _BUREAU,
        _BUREAU,
        number,
        title,
        date(2026, 11, 2),
        date(2026, 11, 27),
        employer=EMPLOYER.name,
        employer_code=EMPLOYER.code,
        town="测试镇",
        people=12,
        owed=Money(38_420_000),
        parties=(EMPLOYER,),
        handler="李测试",
        contact=Contact("测试路100号", "021-00000000", "李测试"),
        entries=entries,
    )


def _typed(record: RecordPaper, **typed: PaperValue) -> RecordPaper:
    return replace(record, typed=typed)


def _fund(*entries: PaperEntry) -> RecordPaper:
    return record(DossierType.FUND, "垫付", "嘉人社垫（2026）2号", *entries)


_ADVANCED = replace(
    _fund(
        record_entry("fund", "fund.applied", "2026-03-02", 1, ground=_GROUND),
        record_entry("fund", "fund.materials", "2026-03-03", 2, application=True, identity=True),
        record_entry(
            "fund",
            "fund.proved",
            "2026-03-04",
            3,
            evidence="已生效的行政处理决定书",
            number="嘉人社监（2026）理字1号",
        ),
        record_entry("fund", "fund.accepted", "2026-03-05", 4),
        record_entry(
            "fund",
            "fund.computed",
            "2026-03-09",
            5,
            people=2,
            owed_fen=Money(1_000_050),
            wages_fen=Money(469_050),
            compensation_fen=Money(411_000),
            advance_fen=Money(880_050),
            months_cap=6,
            compensation_cap=6,
            limit_fen=Money(300_000_000),
            wage_month="欠薪当月的最低工资",
        ),
        record_entry(
            "fund",
            "fund.decided",
            "2026-03-12",
            7,
            by="区人力资源和社会保障局",
            reason="符合第13条。",
            number="嘉人社垫（2026）1号",
        ),
    ),
    number="嘉人社（2026）垫付第1号",
    opened_on=date(2026, 3, 2),
    town="安亭镇",
    cases=("嘉人社监（2026）收字第1号",),
    handler="",
)
_GRADES = record(
    DossierType.GRADING,
    "2025年度守法诚信等级评价",
    "嘉人社等级（2026）1号",
    record_entry("grading", "grading.opened", "2026-03-02", 1, year=2025),
    record_entry(
        "grading", "grading.confirmed", "2026-04-20", 5, signed_by="钱测试", signer_post="副局长"
    ),
)
_DRAWN = record(
    DossierType.DRAW,
    "2026年度劳动用工双随机抽查",
    "嘉人社抽（2026）1号",
    record_entry(
        "draw",
        "draw.opened",
        "2026-11-02",
        1,
        title="2026年度劳动用工双随机抽查",
        basis="《2026年度劳动保障监察双随机抽查计划》",
    ),
    record_entry("draw", "draw.drawn", "2026-11-09", 2, count=20, each=2),
    record_entry(
        "draw",
        "draw.visited",
        "2026-11-16",
        3,
        name=EMPLOYER.name,
        target=EMPLOYER.code,
        by="李测试、王测试",
        found="责令改正",
        people=12,
        owed_fen=Money(2_340_000),
        follow_up=date(2026, 12, 1),
        text="未按月足额支付2026年9月工资。",
    ),
)
_REPORTED = record_entry(
    "incident",
    "incident.reported",
    "2026-11-02",
    1,
    title="工人在厂门口聚集讨薪",
    at="09:20",
    people=12,
    place="测试路100号厂门口",
    cause="拖欠工资",
    grade="一般",
    reported_by="测试镇",
)
_DEALT = record_entry(
    "incident",
    "incident.dealt",
    "2026-11-02",
    2,
    officers="李测试、王测试",
    at="10:05",
    present=12,
    text="向工人说明政策，约谈用人单位负责人。",
)
_CALMED = record_entry(
    "incident",
    "incident.ended",
    "2026-11-03",
    3,
    result="承诺付款，人员离场",
    text="用人单位书面承诺于2026年11月10日前付清。",
)


def _incident(*entries: PaperEntry) -> RecordPaper:
    return record(DossierType.INCIDENT, "工人聚集讨薪", "嘉人社群（2026）3号", *entries)


def _external(*entries: PaperEntry) -> RecordPaper:
    received = record_entry(
        "external",
        "external.received",
        "2026-11-02",
        1,
        channel="12345工单",
        reference="GD20261102001",
        handed_by="嘉定区城市运行管理中心",
    )
    whole = record(DossierType.EXTERNAL, "反映拖欠工资", "嘉人社外（2026）9号", received, *entries)
    return replace(whole, reference="GD20261102001", paid=Money(12_000_000))


def _screening(*entries: PaperEntry) -> RecordPaper:
    reported = record_entry(
        "screening", "screening.reported", "2026-11-02", 1, town="测试镇", period="2026-10"
    )
    return record(DossierType.SCREENING, "排查", "嘉人社排（2026）4号", reported, *entries)


_PATROL = record(
    DossierType.CAMPAIGN,
    "2026年冬季治欠专项检查",
    "嘉人社检（2026）2号",
    record_entry(
        "campaign", "campaign.opened", "2026-11-02", 1, basis="《2026年治欠冬季行动方案》"
    ),
    record_entry(
        "campaign",
        "campaign.visited",
        "2026-11-16",
        3,
        name=EMPLOYER.name,
        target=EMPLOYER.code,
        by="李测试、王测试",
        found="未发现问题",
    ),
)
_REQUESTED = replace(
    record(
        DossierType.EXTERNAL,
        "核实工资支付",
        "嘉人社外（2026）10号",
        record_entry(
            "external",
            "external.received",
            "2026-11-02",
            1,
            channel="我方发出的协查函",
            handed_by="苏州市测试区人力资源和社会保障局",
            reply_by=date(2026, 11, 20),
        ),
        record_entry("external", "external.urged", "2026-11-25", 2, text="案件办理期限将近。"),
    ),
    people=0,
    owed=Money(0),
)


def _to_be_published(seq: int, name: str) -> PaperEntry:
    return record_entry(
        "publication",
        "publication.listed",
        "2026-10-09",
        seq,
        **{"class": "（一）拖欠工资数额较大，或已移送"},
        employer=name,
        employer_code=EMPLOYER.code,
        address="测试路100号",
        head="甲测试",
        violation="拖欠12名劳动者工资384,200.00元。",
        handling="作出行政处理决定，逾期未履行，已申请人民法院强制执行。",
        decision="行政处理决定",
        decision_number="嘉人社监（2026）理字第3号",
        decided_on=date(2026, 8, 3),
    )


SAMPLES: dict[str, RecordPaper] = {
    "campaign.inspection_notice": _typed(
        _PATROL,
        employer=EMPLOYER.name,
        on=date(2026, 11, 16),
        place="你单位住所（经营场所）",
        inspectors="李测试（执法证号09000001）、王测试（执法证号09000002）",
        papers="职工名册、劳动合同\n工资支付台账、考勤记录",
    ),
    "campaign.result_notice": _PATROL,
    "external.request": _typed(
        _REQUESTED,
        to="苏州市测试区人力资源和社会保障局",
        content="本局正在办理一件拖欠工资案件，用人单位的工资由你区银行代发。\n请协助调取代发记录。",
    ),
    "external.reminder": _typed(_REQUESTED, to="苏州市测试区人力资源和社会保障局"),
    "publication.review_sheet": record(
        DossierType.PUBLICATION,
        "2026年第3季度",
        "嘉人社公布（2026）3号",
        _to_be_published(2, EMPLOYER.name),
        _to_be_published(3, "上海测试餐饮有限公司"),
        record_entry(
            "publication",
            "publication.unlisted",
            "2026-10-12",
            4,
            entry=3,
            name="上海测试餐饮有限公司",
            reason="决定已被变更。",
        ),
        record_entry(
            "publication",
            "publication.reviewed",
            "2026-10-14",
            5,
            review="法制审核",
            result="通过",
            signed_by="法制测试",
        ),
    ),
    "fund.review_sheet": _ADVANCED,
    "fund.decision": _ADVANCED,
    "fund.refusal": replace(
        _fund(
            record_entry(
                "fund",
                "fund.refused",
                "2026-03-12",
                7,
                ground="实行工资保证金制度的建筑施工企业（第3条）",
                reason="符合第13条。",
                number="嘉人社垫（2026）1号",
            )
        ),
        opened_on=date(2026, 3, 2),
    ),
    "fund.application_form": _fund(),
    "fund.acceptance_receipt": _fund(
        record_entry(
            "fund",
            "fund.materials",
            "2026-11-02",
            2,
            application=True,
            account=True,
            identity=True,
        ),
        record_entry("fund", "fund.materials", "2026-11-06", 3, employment=True, proof=True),
        record_entry("fund", "fund.accepted", "2026-11-09", 4, decide_by=date(2026, 12, 9)),
    ),
    "fund.correction_notice": _fund(
        record_entry(
            "fund",
            "fund.correction_asked",
            "2026-11-04",
            2,
            text="劳动合同或者其他证明存在劳动关系的材料\n确认欠薪事实的证明资料及复印件",
            until=date(2026, 11, 13),
        )
    ),
    "grading.grade_notice": _typed(
        _GRADES,
        employer=EMPLOYER.name,
        grade="B",
        reason="因劳动保障违法行为被查处1次。",
        object_by=date(2026, 5, 8),
    ),
    "grading.talk_notice": _typed(
        _GRADES,
        employer=EMPLOYER.name,
        who="法定代表人或者主要负责人",
        on=date(2026, 12, 3),
        at="9时30分",
        place="测试路100号302室",
        matters="拖欠工资的整改情况\n工资支付制度",
        bring="工资支付台账、职工名册",
    ),
    "draw.inspection_notice": _typed(
        _DRAWN,
        employer=EMPLOYER.name,
        on=date(2026, 11, 16),
        at="9时30分",
        place="你单位住所（经营场所）",
        inspectors="李测试（执法证号09000001）、王测试（执法证号09000002）",
        papers="职工名册、劳动合同\n工资支付台账、考勤记录",
    ),
    "draw.result_notice": _DRAWN,
    "on_site.record_sheet": record(
        DossierType.ON_SITE,
        "工人讨薪",
        "嘉人社现（2026）5号",
        record_entry(
            "on_site",
            "on_site.opened",
            "2026-11-02",
            1,
            way="现场来访",
            cause="拖欠工资",
            place="测试路100号",
            heads=12,
        ),
        record_entry(
            "on_site",
            "on_site.attended",
            "2026-11-02",
            2,
            first_officer="李测试",
            second_officer="王测试",
            others="测试镇综治办",
            text="工人12名在厂门口，情绪平稳。",
        ),
        record_entry(
            "on_site",
            "on_site.agreed",
            "2026-11-02",
            3,
            text="用人单位承诺分两次付清。",
            pay_by=date(2026, 11, 10),
        ),
        record_entry(
            "on_site",
            "on_site.paid",
            "2026-11-05",
            4,
            payer="用人单位",
            paid_fen=Money(20_000_000),
            people=12,
            witness="王测试",
        ),
    ),
    "external.reply": _typed(
        _external(
            record_entry(
                "external",
                "external.replied",
                "2026-11-20",
                3,
                text="经查，该单位拖欠12名工人工资。\n本局已责令限期支付，现已支付部分工资。",
            )
        ),
        to="嘉定区城市运行管理中心",
    ),
    "external.return_letter": _typed(
        _external(
            record_entry(
                "external",
                "external.returned",
                "2026-11-03",
                3,
                reason="该单位住所地和实际经营地均不在嘉定区。",
            )
        ),
        to="嘉定区城市运行管理中心",
    ),
    "alert.town_notice": record(
        DossierType.ALERT,
        "多人反映同一单位欠薪",
        "嘉人社警（2026）7号",
        record_entry("alert", "alert.raised", "2026-11-02", 1, level="黄色"),
        record_entry(
            "alert",
            "alert.responded",
            "2026-11-03",
            3,
            way="电话核实",
            outcome="用人单位承认资金周转困难。",
        ),
        record_entry(
            "alert",
            "alert.town_told",
            "2026-11-04",
            4,
            town="测试镇",
            to="社区平安办",
            how="书面",
            text="请关注该单位人员动态，发现聚集苗头及时报告。",
        ),
    ),
    "incident.report": _typed(
        _incident(_REPORTED, _DEALT),
        to="嘉定区根治欠薪工作领导小组办公室",
        which="首报",
        next="督促用人单位落实付款。",
    ),
    "incident.final_report": _incident(
        _REPORTED,
        _DEALT,
        _CALMED,
        record_entry(
            "incident",
            "incident.final_report",
            "2026-11-12",
            4,
            to="嘉定区根治欠薪工作领导小组办公室",
            text="用人单位已于2026年11月10日付清全部工资，未再发生聚集。",
        ),
    ),
    "screening.query": _screening(
        record_entry(
            "screening",
            "screening.asked",
            "2026-11-04",
            3,
            finding=2,
            text="请核实欠薪人数和金额。",
            answer_by=date(2026, 11, 11),
        )
    ),
    "screening.feedback": _screening(
        record_entry(
            "screening",
            "screening.nothing_needed",
            "2026-11-09",
            3,
            finding=1,
            reason="工资已付清。",
        ),
        record_entry(
            "screening", "screening.filed", "2026-11-09", 4, finding=2, case="嘉人社监（2026）21号"
        ),
        record_entry(
            "screening",
            "screening.on_site",
            "2026-11-10",
            5,
            finding=3,
            record="嘉人社现（2026）5号",
            text="工人在场",
        ),
    ),
}

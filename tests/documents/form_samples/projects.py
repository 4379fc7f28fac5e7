"""A construction project: one lawful sample a form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.form_samples.entries import record_entry
from tests.documents.form_samples.records import EMPLOYER, record

MATTER = "未开设、使用专用账户（条例26、55）"
_OPENED = record_entry(
    "project",
    "project.opened",
    "2026-03-02",
    1,
    title="测试花园二期",
    reference="310114202603020101",
    owner="上海测试置业有限公司",
)
ORDERED = record_entry(
    "project",
    "project.ordered",
    "2026-09-01",
    5,
    role="施工总承包单位",
    to=EMPLOYER.name,
    matter=MATTER,
    until=date(2026, 9, 15),
    number="嘉人社监（2026）令字第77号",
)
_DEPOSIT = record_entry(
    "project",
    "project.deposit_made",
    "2026-03-10",
    3,
    form="银行保函",
    amount_fen=Money(200_000_000),
    bank="测试银行嘉定支行",
)
_ACCOUNT = record_entry(
    "project",
    "project.account_opened",
    "2026-03-12",
    4,
    bank="测试银行嘉定支行",
    account="3100000000000001",
)
USED = record_entry(
    "project",
    "project.deposit_used",
    "2026-10-12",
    8,
    amount_fen=Money(38_420_000),
    until=date(2026, 10, 30),
)


def project(*entries: PaperEntry, **typed: PaperValue) -> RecordPaper:
    """Return the project with these entries after its beginning."""
    begun = (_OPENED, _DEPOSIT, _ACCOUNT)
    found = record(DossierType.PROJECT, "测试花园二期工程", "嘉人社项（2026）3号", *begun, *entries)
    return replace(found, reference="310114202603020101", typed=typed)


STOPPED = project(
    ORDERED,
    record_entry(
        "project",
        "project.stopped_work",
        "2026-09-18",
        6,
        role="施工总承包单位",
        to=EMPLOYER.name,
        matter=MATTER,
        signed_by="钱测试",
        number="嘉人社监（2026）停字第1号",
    ),
    facts="自开工至今未开设农民工工资专用账户，有核查记录、询问笔录为证。",
)
SAMPLES: dict[str, RecordPaper] = {
    "project.order": project(
        ORDERED,
        facts="自开工至今未开设农民工工资专用账户。",
        content="开设农民工工资专用账户，并通过该账户支付本项目农民工工资。",
    ),
    "project.stop_work": STOPPED,
    "project.notice_board": project(
        record_entry(
            "project",
            "project.party",
            "2026-03-05",
            2,
            role="分包单位",
            name="上海测试劳务有限公司",
            phone="021-00000001",
        ),
        department="测试路1号，甲测试，021-00000002",
        industry="嘉定区建设和管理委员会，021-00000003",
        pay_officer="乙测试，021-00000004",
        minimum_wage="以上海市最新公布的标准为准",
        pay_day="每月15日",
        inspection_phone="021-00000000",
        arbitration="嘉定区劳动人事争议仲裁院，测试路100号",
        legal_aid="嘉定区法律援助中心，测试路200号",
    ),
    "project.deposit_use": project(
        USED,
        bank="测试银行嘉定支行",
        people="12",
        way="按所附清册直接支付到劳动者本人的银行账户",
    ),
    "project.deposit_top_up": project(USED),
    "project.deposit_return": project(
        record_entry(
            "project",
            "project.deposit_returned",
            "2026-11-20",
            9,
            amount_fen=Money(200_000_000),
        ),
        bank="测试银行嘉定支行",
        ground="工程已经完工，没有拖欠农民工工资的情形。",
    ),
    "project.account_notice": project(
        record_entry("project", "project.account_notice", "2026-11-02", 7), phone="甲测试，021-2"
    ),
    "project.check_sheet": project(
        record_entry(
            "project",
            "project.checked",
            "2026-08-20",
            5,
            month="2026-07",
            real_name="落实",
            account="未落实",
            on_time="落实",
            note="专用账户尚未开设。",
        )
    ),
    "project.housing_letter": project(
        ORDERED,
        record_entry(
            "project",
            "project.housing_told",
            "2026-09-20",
            7,
            text="该项目逾期没有开设农民工工资专用账户。",
        ),
        to="嘉定区建设和管理委员会",
        ask="请依法督促施工总承包单位改正。",
    ),
}

"""What an inspector sees between an order that was not obeyed and the court, by keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.events import Facts
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import Bureau
from ui.fields.choice_field import ChoiceField
from ui.fields.text_fields import TextField
from ui.pages.case import CasePage

SUB = 2
ENTRIES: tuple[tuple[str, date, Facts], ...] = (
    (
        "ordered",
        date(2026, 3, 9),
        {"number": "令1号", "party": SUB, "comply_by": "2026-03-20", "amount_fen": 8_000_000},
    ),
    (
        "order_result",
        date(2026, 3, 23),
        {"party": SUB, "result": "not_performed", "unpaid_fen": 8_000_000},
    ),
    (
        "prior_notice",
        date(2026, 3, 24),
        {"about": "penalty", "number": "告1号", "content": "拟罚款", "party": SUB},
    ),
    (
        "penalty_decision",
        date(2026, 4, 1),
        {"number": "罚1号", "fine_fen": 2_000_000, "party": SUB},
    ),
    ("delivered", date(2026, 4, 8), {"party": SUB, "method": "direct", "proof": "回证"}),
)


def fined(bureau: Bureau) -> CaseChanged:
    case = bureau.complaint(date(2026, 3, 2))
    for name, on, facts in ENTRIES:
        case = bureau.record(case, f"inspection.{name}", on, facts)
    return case


def said(page: CasePage) -> str:
    return "\n".join(one.words for one in page.deadlines.infos)


def test_orders_fines_and_the_way_to_the_court_are_told(work: Casework, bureau: Bureau) -> None:
    """Served on 8 April: paid by the 23rd, suit until 8 October, the court until 8 January."""
    page = work.case(fined(bureau))
    words = said(page)
    for told in (
        "令1号，期限至 2026-03-20，逾期未履行",
        "可以责令加付赔偿金¥40,000.00至¥80,000.00（50%至100%，条例26、劳动合同法85）。",
        "罚款缴纳期限至 2026-04-23（处罚法67）。",
        "加处罚款¥20,000.00：逾期211日，已达罚款数额，不再增加（处罚法72）。",
        "不复议、不起诉又不履行的，2026-10-09 至 2027-01-08 申请强制执行（强制法53）。",
        "申请前须先催告并送达（强制法54）。",
        "申请强制执行期间，须先催告",
    ):
        assert told in words
    panel = work.enter_kind("申请人民法院强制执行")
    party = panel.form.control("party")
    assert isinstance(party, ChoiceField)
    assert party.value() == SUB, "the only employer"


def test_a_closing_says_what_it_lacks_and_records_know_their_inspectors(
    work: Casework, bureau: Bureau
) -> None:
    page = work.case(bureau.complaint(date(2026, 11, 2)))
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL)
    (closing,) = [row for row in page.chooser.rows if row.startswith("结案审批")]
    assert "现在不能：尚有投诉请求没有支付、作出决定或者说明" in closing
    work.press(Qt.Key.Key_Escape)
    panel = work.enter_kind("现场检查")
    names = []
    for name in ("first_inspector", "second_inspector"):
        field = panel.form.control(name)
        assert isinstance(field, TextField)
        names.append(field.value_so_far())
    assert names == ["李测试", "周测试"]

"""What a case tells beside its periods: final award, limitation, look-back; for information."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from disputes_app.domain.cases import AwardResult, Line
from disputes_app.domain.events import Facts
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.rules import Mark
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.minimum_wage import add_wage, seed_wages
from tests.support.casework import Casework
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, TODAY, Bureau
from ui.case_page.info_card import InfoCard
from ui.fields.choice_field import ChoiceField
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField
from ui.pages.case import CasePage

RECEIVED = date(2026, 10, 20)


@pytest.fixture
def paid(bureau: Bureau) -> Bureau:
    """The bureau with the packaged minimum wages."""
    with bureau.context.database.write() as conn:
        seed_wages(conn, bureau.context.now())
    return bureau


def arbitration(bureau: Bureau) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, RECEIVED)
    return bureau.record(case, "arbitration.accepted", RECEIVED, {"signed_by": "赵测试"})


def card(page: CasePage, title: str) -> InfoCard:
    (found,) = [one for one in page.deadlines.infos if one.said.title.startswith(title)]
    return found


def enter_item(work: Casework, number: int, nature: str, fen: int | None) -> None:
    panel = work.enter_kind("请求分项")
    form = panel.form
    place, kind, sum_ = (form.control(one) for one in ("number", "nature", "claimed_fen"))
    assert isinstance(place, WholeNumberField)
    assert isinstance(kind, ChoiceField)
    assert isinstance(sum_, MoneyField)
    place.set_value(number)
    kind.set_value(nature)
    if fen is not None:
        sum_.set_value(fen)
    work.save()


# Final award


def test_a_case_without_claims_says_what_to_enter(work: Casework, paid: Bureau) -> None:
    page = work.case(arbitration(paid))
    words = card(page, "终局裁决").words
    assert "没有登记请求。在“请求分项”中逐项登记性质和金额后显示。" in words
    assert "每项上限 ¥32,880.00（12 × ¥2,740.00，2025-07-01 起的月最低工资标准）。" in words
    assert "依据待核" in words


def test_items_are_told_as_they_are_entered(work: Casework, paid: Bureau) -> None:
    page = work.case(arbitration(paid))
    enter_item(work, 1, "wages", 3_288_000)
    words = card(page, "终局裁决").words
    assert "第1项 劳动报酬：请求 ¥32,880.00，终局，不超过上限（法47(1)）" in words
    assert "终局裁决书告知：劳动者对终局裁决起诉 15日、用人单位申请撤销终局裁决 30日。" in words
    assert "须分别制作两份裁决书" not in words
    enter_item(work, 2, "damages", 3_288_001)
    enter_item(work, 3, "compensation", None)
    words = card(page, "终局裁决").words
    assert "须分别制作两份裁决书" in words
    assert "第2项 赔偿金：请求 ¥32,880.01，非终局，超过上限（法47(1)）" in words
    assert "第3项 经济补偿：无法判断，没有金额" in words
    assert "裁决书-1（终局）：第 1 项" in words
    assert "裁决书-2（非终局）：第 2 项；告知：对裁决不服起诉 15日。" in words
    assert "1 项无法判断" in words


def test_the_working_folds_out_by_key_and_stays_open(work: Casework, paid: Bureau) -> None:
    page = work.case(arbitration(paid))
    shown = card(page, "终局裁决")
    (why,) = shown.findChildren(QPushButton)
    why.setFocus()
    QTest.keyClick(why, Qt.Key.Key_Space)
    assert "标准之日 裁决作出之日；没有裁决前按今天 2026-11-20（据理解）" in shown.words
    assert "（依据待核：据转引）" in shown.words
    assert "法释〔2020〕26号第19、20条" in shown.words
    page.read()
    work.settle()
    assert card(page, "终局裁决").is_open


def test_the_day_of_the_award_decides_and_a_wrong_type_is_told(
    work: Casework, paid: Bureau
) -> None:
    case = arbitration(paid)
    case = paid.record(
        case,
        "arbitration.claim_item",
        date(2026, 11, 2),
        {"number": 1, "nature": "wages", "claimed_fen": 5_000_000, "awarded_fen": 100_000},
    )
    case = paid.record(
        case,
        "arbitration.awarded",
        date(2026, 11, 10),
        {"award_type": "non_final", "all_claims": True, "amount_fen": 100_000},
    )
    page = work.case(case)
    shown = card(page, "终局裁决")
    assert "第1项 劳动报酬：裁决 ¥1,000.00，终局" in shown.words
    assert "与登记的裁决类型不符" in shown.words
    shown.open()
    assert "标准之日 裁决作出之日 2026-11-10（据理解）" in shown.words


def test_an_award_begins_with_who_won_by_its_items_and_a_choice_goes_first(
    work: Casework, paid: Bureau
) -> None:
    facts: Facts = {
        "number": 1,
        "nature": "wages",
        "claimed_fen": 100_000,
        "awarded_fen": 100_000,
    }
    case = paid.record(arbitration(paid), "arbitration.claim_item", date(2026, 11, 2), facts)
    page = work.case(case)
    panel = work.enter_kind("作出裁决")
    kind, won, sum_ = (panel.form.control(one) for one in ("award_type", "result", "amount_fen"))
    assert isinstance(kind, ChoiceField)
    assert isinstance(won, ChoiceField)
    assert isinstance(sum_, MoneyField)
    assert won.value() == "worker"
    assert not panel.has_unsaved_input
    kind.set_value("final")
    sum_.setFocus()
    work.type_in("40")
    assert won.value() == "both"
    work.type_in("00")
    assert won.value() == "worker"
    sum_.clear()
    work.type_in("0")
    assert won.value() == "employer"
    won.set_value("both")
    sum_.clear()
    work.type_in("1000")
    assert won.value() == "both", "a choice of one's own stays"
    work.save()
    assert page.file is not None
    assert page.file.view.record.award_result is AwardResult.BOTH


def test_a_wage_entered_elsewhere_is_shown_at_once(work: Casework, paid: Bureau) -> None:
    page = work.case(arbitration(paid))
    row = MinimumWage(date(2026, 7, 1), Decimal(2900), None, "沪人社规", Mark.TEXT)
    work.desk.data_changed.emit(add_wage(paid.context, SUPERVISOR_ACTOR, row))
    work.settle()
    words = card(page, "终局裁决").words
    assert "每项上限 ¥34,800.00" in words
    assert "依据待核" not in words


def test_without_any_wage_it_says_where_to_enter_one(work: Casework, bureau: Bureau) -> None:
    page = work.case(arbitration(bureau))
    assert (
        "2026-11-20 没有最低工资标准，请在设置的“最低工资标准”中补录。"
        in card(page, "终局裁决").words
    )


def test_a_case_that_ended_without_an_award_says_nothing_of_it(
    work: Casework, paid: Bureau
) -> None:
    case = paid.record(
        arbitration(paid), "arbitration.withdrawal_granted", date(2026, 11, 2), {"reason": "和解"}
    )
    page = work.case(case)
    assert [one.said.title for one in page.deadlines.infos] == ["仲裁时效（仅供参考）", "案卷"]


# Limitation


def test_the_limitation_is_entered_by_key_and_told_as_information(
    work: Casework, paid: Bureau
) -> None:
    page = work.case(arbitration(paid))
    words = card(page, "仲裁时效").words
    assert "没有登记。在“仲裁时效：起算事实”中登记知道或者应当知道权利被侵害之日" in words
    assert "时效不是受理条件（规则30、31），不影响受理和办案期限" in words
    work.enter_kind("仲裁时效：起算事实")
    work.fill(["20261020", "20251020"])
    work.save()
    assert page.entering is None
    words = card(page, "仲裁时效").words
    assert (
        "一般请求：2025-10-20 起 1年 → 最后一日 2026-10-20；2026-10-20 申请，在时效期间内。"
        in words
    )
    assert "拖欠劳动报酬：无法判断，没有登记起算日。" in words
    assert page.file is not None
    assert all(not one.clock.rule.id.startswith("limitation") for one in page.file.clocks)


def test_an_interruption_shows_in_the_working(work: Casework, paid: Bureau) -> None:
    case = arbitration(paid)
    noted = {"known_on": "2025-03-05", "employment": "goes_on"}
    case = paid.record(case, "arbitration.limitation_noted", TODAY, noted)
    interrupted = {"on": "2026-01-12", "ground": "relief"}
    case = paid.record(case, "arbitration.limitation_interrupted", TODAY, interrupted)
    late = {"on": "2026-11-02", "ground": "claim"}
    case = paid.record(case, "arbitration.limitation_interrupted", TODAY, late)
    page = work.case(case)
    shown = card(page, "仲裁时效")
    shown.open()
    assert "最后一日 2027-01-12；2026-10-20 申请，在时效期间内。" in shown.words
    assert "拖欠劳动报酬：劳动关系存续期间，不受一年限制（法27(4)）。" in shown.words
    assert "一般请求：2026-11-02 的中断在申请以后，不影响" in shown.words
    assert "起算 2025-03-05 知道或应当知道权利被侵害，当日不计，自次日起算" in shown.words
    assert "重新起算 2026-01-12 仲裁时效：中断，自次日起重新计算" in shown.words


def test_raised_by_the_other_side_is_said(work: Casework, paid: Bureau) -> None:
    case = arbitration(paid)
    case = paid.record(case, "arbitration.limitation_raised", date(2026, 11, 10), {"party": 2})
    shown = card(work.case(case), "仲裁时效")
    assert "对方已提出抗辩" in shown.words
    assert "2026-11-10 上海测试汽配有限公司提出时效抗辩，由仲裁庭审查" in shown.words


# Look-back


def test_the_two_years_are_told_while_a_complaint_is_accepted(
    work: Casework, bureau: Bureau
) -> None:
    case = bureau.register(Line.INSPECTION, date(2026, 11, 17))
    page = work.case(case)
    assert "没有登记。在“违法行为的日期（查处时效）”中登记" in card(page, "查处时效").words
    page.show_info(0)
    assert not card(page, "查处时效").is_open  # there is no working yet
    panel = work.enter_kind("违法行为的日期")
    act, day = panel.form.control("act"), panel.form.control("on")
    assert isinstance(act, ChoiceField)
    assert isinstance(day, DateField)
    act.set_value("once")
    day.set_value(date(2024, 11, 15))
    work.save()
    shown = card(page, "查处时效")
    assert "已超过二年" in shown.words
    assert (
        "2024-11-15 起 2年 → 最后一日 2026-11-15；2026-11-17 被发现、举报或者投诉。" in shown.words
    )
    panel = work.enter_kind("受理并立案")
    assert panel.info is not None
    assert "是否受理、以何理由不予受理由人决定" in panel.info.words
    panel.ask_for_effect()
    work.settle()
    assert "提醒 违法行为自发生或者终了已超过二年" in panel.effect.words
    panel.take_focus()
    work.fill(["", "李测试", "周测试", "钱测试"])
    work.save()
    assert page.entering is None
    assert page.file is not None
    assert page.file.view.state.accepted_on == TODAY


def test_mediation_has_none_of_it(work: Casework, bureau: Bureau) -> None:
    page = work.case(bureau.register(Line.MEDIATION, date(2026, 11, 17)))
    assert page.deadlines.infos == ()

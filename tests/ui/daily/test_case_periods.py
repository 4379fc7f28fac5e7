"""Hearing days, periods started by name, and corrected proofs on the page of a case."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.events import Facts
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.case_page.event_panel import EventPanel
from ui.case_page.hearing_card import HearingCard
from ui.case_page.rule_field import RuleField
from ui.fields.choice_field import ChoiceField
from ui.fields.date_field import DateField
from ui.fields.text_fields import NoteField, TextField
from ui.fields.time_field import TimeField
from ui.pages.case import CasePage

SERVED: Facts = {"party": 2, "method": "direct", "proof": "回证"}


def accepted(bureau: Bureau, day: date) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, day)
    return bureau.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


def card_of(page: CasePage) -> HearingCard:
    card = page.deadlines.hearing
    assert card is not None
    return card


def effect_of(work: Casework, panel: EventPanel) -> str:
    panel.ask_for_effect()
    work.settle()
    return panel.effect.words


# The hearing


def test_the_last_day_for_a_hearing_is_shown(work: Casework, bureau: Bureau) -> None:
    page = work.case(accepted(bureau, date(2026, 10, 20)))
    words = card_of(page).words
    # 45 days end on Friday 4 December; today is Friday 20 November.
    assert "最迟开庭日 2026-12-04（周五）" in words
    assert "该日开庭的，通知最迟 2026-11-27 送达。" in words
    assert "通知今天送达的，最早 2026-11-27 开庭。" in words


def test_there_may_be_no_day_left(work: Casework, bureau: Bureau) -> None:
    page = work.case(accepted(bureau, date(2026, 10, 9)))
    words = card_of(page).words
    assert "没有可以开庭的日期" in words
    assert "提前送达通知后已来不及在审理期限内开庭" in words


def test_a_hearing_that_was_held_needs_no_other(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    formed: Facts = {"mode": "sole", "members": "李测试"}
    case = bureau.record(case, "arbitration.tribunal_formed", date(2026, 10, 22), formed)
    planned: Facts = {
        "hearing_on": "2026-12-07",
        "hearing_time": "09:30",
        "exception": "逾期案件继续审理",
    }
    case = bureau.record(case, "arbitration.hearing_scheduled", date(2026, 10, 23), planned)
    page = work.case(case)
    assert "已排定 2026-12-07 开庭。" in card_of(page).words
    assert "已排定的开庭过迟" in card_of(page).words
    assert "09:30-11:00" in card_of(page).words
    assert "例外排期" in card_of(page).words
    bureau.record(case, "arbitration.heard", date(2026, 11, 10), {})
    page.read()
    work.settle()
    assert page.deadlines.hearing is None
    inspection = work.case(bureau.complaint(date(2026, 10, 20), name="何测试"))
    assert inspection.deadlines.hearing is None


def test_a_hearing_outside_the_days_is_warned_of_and_saved_with_a_reason(
    work: Casework, bureau: Bureau
) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    formed: Facts = {"mode": "three", "members": "李测试"}
    page = work.case(bureau.record(case, "arbitration.tribunal_formed", date(2026, 10, 22), formed))
    panel = work.enter_kind("排定开庭")
    day = panel.form.control("hearing_on")
    assert isinstance(day, DateField)
    day.set_value(date(2026, 12, 7))
    said = effect_of(work, panel)
    assert "提醒 晚于最迟开庭日，来不及在审理期限内裁决（2026-12-04）。" in said
    day.set_value(date(2026, 11, 24))
    assert "提醒 来不及提前五个工作日送达开庭通知（2026-11-27）。" in effect_of(work, panel)
    day.set_value(date(2026, 12, 1))
    assert "提醒" not in effect_of(work, panel)
    day.set_value(date(2026, 12, 7))
    work.save()
    assert "“排定开庭”的“时间”：必须填写。" in panel.banner.words
    moment = panel.form.control("hearing_time")
    assert isinstance(moment, TimeField)
    moment.setText("9")
    work.save()
    assert "须写明例外排期的理由" in panel.banner.words
    assert "晚于最迟开庭日" in panel.banner.words
    reason = panel.form.control("exception")
    assert isinstance(reason, NoteField)
    assert reason.hasFocus()
    work.type_in("逾期案件继续审理（规则48条）")
    work.save()
    assert page.entering is None
    assert "已排定的开庭过迟" in card_of(page).words


# Periods started by name


def rule_field(panel: EventPanel) -> RuleField:
    field = panel.form.control("rule")
    assert isinstance(field, RuleField)
    return field


def test_a_period_is_found_by_name_letters_or_law(work: Casework, bureau: Bureau) -> None:
    work.case(bureau.complaint(date(2026, 10, 20)))
    field = rule_field(work.enter_kind("起算其他期限"))
    assert field.titles("列入决定") == ["失信名单：作出列入决定（20个工作日）"]
    assert field.titles("zclrjd") == ["失信名单：作出列入决定（20个工作日）"]
    assert not field.titles("移送涉嫌犯罪")
    assert not field.titles("审理期限")
    field.setText("失信名单")
    assert not field.check()
    assert field.problem == "有 7 条期限与此相符，请从列表中选择。"
    field.setText("没有这种")
    assert not field.check()
    assert field.problem == "没有这样的期限，请从列表中选择。"
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field._offer()
    assert field.suggestions.lines == []
    field.setText("zclrjd")
    assert field.check()
    assert (field.value(), field.text()) == (
        "blacklist.decide",
        "失信名单：作出列入决定（20个工作日）",
    )


REPORTED: Facts = {
    "first_inspector": "李测试",
    "second_inspector": "周测试",
    "suspect": "上海测试汽配有限公司",
    "crime": "拒不支付劳动报酬罪",
    "finding": "责令支付后仍不支付",
}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_period_of_hours_is_started_and_met(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 10, 20))
    case = bureau.record(case, "inspection.crime_reported", date(2026, 11, 18), REPORTED)
    page = work.case(case)
    panel = work.enter_kind("批准移送公安机关")
    office = panel.form.control("signer_office")
    assert isinstance(office, ChoiceField)
    office.set_value("organ_head")
    work.fill(["20261119", "嘉定公安分局", "数额较大", "1640", "吴测试"])
    assert "开始 移送公安机关：最后一日 2026-11-20" in effect_of(work, panel)
    work.save()
    assert page.entering is None
    card = next(one for one in page.deadlines.cards if one.line.clock.rule.id == "crime.transfer")
    card.open()
    assert "2026-11-20 16:40" in card.words

    panel = work.enter_kind("向公安机关移送")
    moment = panel.form.control("time")
    assert isinstance(moment, TimeField)
    moment.set_value("9.05")
    assert moment.value() == "09:05"
    for name in ("letter", "report", "closes_case"):
        box = panel.form.control(name)
        assert isinstance(box, QCheckBox)
        box.setChecked(True)
    police = panel.form.control("police")
    assert isinstance(police, TextField)
    police.set_value("嘉定公安分局")
    work.save()
    assert page.entering is None
    assert page.file is not None
    state = page.file.view.state
    clock = state.clock("crime.transfer")
    assert clock is not None
    assert clock.stopped_on == date(2026, 11, 20)
    assert state.outcome is Outcome.REFERRED


@pytest.mark.parametrize("typed", ["25:00", "9时", "9:7", "午"])
def test_what_is_no_time_of_day(qtbot: QtBot, typed: str) -> None:
    field = TimeField(required=True)
    qtbot.addWidget(field)
    field.setText(typed)
    assert not field.check()
    assert field.problem == "请输入时刻，例如 9:30。"


def test_a_rule_with_entries_of_its_own_is_not_offered(work: Casework, bureau: Bureau) -> None:
    work.case(bureau.complaint(date(2026, 10, 20)))
    field = rule_field(work.enter_kind("起算其他期限"))
    assert not field.titles("监察案件办结")
    assert not field.titles("inspection.close")


# A corrected proof


def test_a_corrected_proof_moves_the_defence(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    case = bureau.record(case, "arbitration.application_served", date(2026, 10, 22), SERVED)
    page = work.case(case)
    panel = work.enter_kind("更正送达日期")
    entry = panel.form.control("entry")
    assert isinstance(entry, ChoiceField)
    assert entry.currentText() == "2026-10-22 申请书副本送达被申请人 上海测试汽配有限公司"
    day, reason = panel.form.control("served_on"), panel.form.control("reason")
    assert isinstance(day, DateField)
    assert isinstance(reason, NoteField)
    day.set_value(date(2026, 10, 27))
    reason.set_value("回执日期看错")
    said = effect_of(work, panel)
    assert "被申请人答辩（上海测试汽配有限公司）：最后一日 2026-11-05 → 2026-11-10" in said
    work.save()
    assert page.entering is None
    assert "第 3 项" in page.log.entries[-1].accessibleName()


def test_the_day_of_a_service_is_called_so(work: Casework, bureau: Bureau) -> None:
    work.case(accepted(bureau, date(2026, 10, 20)))
    panel = work.enter_kind("申请书副本送达")
    assert panel.form.day_field.accessibleName() == "送达日期"
    ground = panel.form.control("posting_ground")
    assert isinstance(ground, ChoiceField)
    said = [ground.itemText(place) for place in range(ground.count())]
    assert "两种情形都不具备" in said
    assert "旧记录未载明" not in said

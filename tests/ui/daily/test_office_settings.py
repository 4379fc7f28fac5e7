"""The choices of the office in the window, and where they come to the clerk's help."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.setting_table import SETTINGS
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.office_settings import office_settings, set_office_setting
from tests.support.casework import Casework
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, TODAY, Bureau
from ui.case_page.event_panel import EventPanel
from ui.case_page.rule_field import RuleField
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField
from ui.law_desk.office_part import OfficePart
from ui.law_desk.setting_row import SettingRow
from ui.pages.settings import SettingsPage

HANDLER = Actor("陈测试", Role.HANDLER, 1, 1)
PATTERN = "number.arbitration.case"


def office_of(work: Casework) -> tuple[SettingsPage, OfficePart]:
    page = work.settings()
    page.sections.choose("office")
    work.settle()
    return page, page.office


def enter(work: Casework, row: SettingRow, text: str) -> None:
    """Go to the field of a row, type over what stands there, Enter."""
    row.field.setFocus(Qt.FocusReason.OtherFocusReason)
    row.field.selectAll()
    work.enter(text)
    work.settle()
    work.settle()


def test_every_setting_stands_with_range_source_and_use(work: Casework) -> None:
    _, part = office_of(work)
    assert set(part.rows) == set(SETTINGS)
    row = part.rows["arrears.one_worker"]
    assert row.field.text() == "5,000"
    assert row.badge.text() == "法定下限，预警"
    assert part.rows["collective.people"].badge.text() == "法定默认值"
    assert row.about.text() == (
        "法定范围 5,000–20,000  ·  法释〔2013〕3号第3条  ·  同时须拖欠三个月以上。"
        "全国下限，作为预警线；上海的标准未查到，请填本市标准。"
        "  ·  用于：登记限期改正指令书时的提示；监察案件的涉罪线索"
    )
    assert part.rows["reply.petition"].badge.text() == "未填写"
    assert part.rows["hearing.unit"].badge.text() == "依据待核"
    assert part.rows["reply.petition"].about.text().startswith("可填 1–365  ·  交办单")
    assert part.rows["collective.people"].about.text().startswith("可填 2–10  ·  ")
    assert not row.restore.isVisible()
    assert not row.save.isVisible()


def test_a_value_is_typed_saved_and_taken_back(work: Casework, bureau: Bureau) -> None:
    page, part = office_of(work)
    row = part.rows["arrears.one_worker"]
    enter(work, row, "8000")
    assert office_settings(bureau.context)["arrears.one_worker"].value == 8_000_00
    assert (row.field.text(), row.badge.text()) == ("8,000", "本单位设定")
    assert row.who.text() == "张测试 于 2026-11-20 设定"
    assert not page.has_unsaved_input()
    assert "已保存" in part.banner.words
    row.restore.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(row.restore, Qt.Key.Key_Space)
    work.settle()
    work.settle()
    assert (row.field.text(), row.badge.text()) == ("5,000", "法定下限，预警")
    assert not office_settings(bureau.context)["arrears.one_worker"].is_own


REFUSED = {
    "above the law": ("arrears.one_worker", "20001", "允许的范围是 5,000–20,000"),
    "below the law": ("arrears.ten_workers", "29999.99", "允许的范围是 30,000–100,000"),
    "no number": ("terms.evidence", "十日", "须是数字（个工作日）"),
    "no year": (PATTERN, "嘉劳人仲办字第{序号}号", "缺少年度"),
    "of another series": (PATTERN, "嘉劳人仲（{年}）收字第{序号}号", "另一类编号"),
}


@pytest.mark.parametrize(("key", "typed", "told"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_is_said_beside_the_field_and_stays_typed(
    work: Casework, bureau: Bureau, key: str, typed: str, told: str
) -> None:
    page, part = office_of(work)
    row = part.rows[key]
    enter(work, row, typed)
    assert told in row.problem.text()
    assert row.problem.isVisible()
    assert row.field.text() == typed
    assert page.has_unsaved_input()
    assert not office_settings(bureau.context)[key].is_own
    row.field.set_value(SETTINGS[key].default)


def test_escape_gives_up_what_was_typed(work: Casework) -> None:
    page, part = office_of(work)
    row = part.rows["terms.evidence"]
    enter(work, row, "90")
    assert "允许的范围是 1–45" in row.problem.text()
    work.press(Qt.Key.Key_Escape)
    assert (row.field.text(), row.problem.text()) == ("10", "")
    assert not page.has_unsaved_input()


def test_the_next_number_is_shown_while_a_pattern_is_typed(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.ARBITRATION, TODAY)
    bureau.record(case, "arbitration.accepted", TODAY, {"signed_by": "赵测试"})
    _, part = office_of(work)
    row = part.rows[PATTERN]
    assert row.preview.text() == "下一个编号：嘉劳人仲（2026）办字第2号"
    row.field.setFocus(Qt.FocusReason.OtherFocusReason)
    row.field.selectAll()
    work.type_in("嘉劳人仲案字〔{年}〕{序号}号")
    assert row.preview.text() == "下一个编号：嘉劳人仲案字〔2026〕2号"
    work.press(Qt.Key.Key_Return)
    work.settle()
    work.settle()
    other = bureau.register(Line.ARBITRATION, TODAY)
    other = bureau.record(other, "arbitration.accepted", TODAY, {"signed_by": "赵测试"})
    assert other.number == "嘉劳人仲案字〔2026〕2号"


def test_who_does_not_adopt_only_looks(work: Casework) -> None:
    work.desk.take_actor(HANDLER)
    _, part = office_of(work)
    for row in part.rows.values():
        assert row.field.isReadOnly()
        assert not row.restore.isEnabled()


def test_what_another_desk_set_is_seen_when_the_page_is_opened_again(
    work: Casework, bureau: Bureau
) -> None:
    _, part = office_of(work)
    set_office_setting(bureau.context, SUPERVISOR_ACTOR, "reply.petition", 60)
    assert part.rows["reply.petition"].field.text() == ""
    part.refresh()
    work.settle()
    assert part.rows["reply.petition"].field.text() == "60"
    part.rows["terms.evidence"].field.setText("1")
    set_office_setting(bureau.context, SUPERVISOR_ACTOR, "reply.petition", 30)
    part.refresh()
    work.settle()
    assert part.rows["reply.petition"].field.text() == "60"
    part.rows["terms.evidence"].field.set_value(10)


# Where they act


def hint(panel: EventPanel, name: str) -> str:
    return panel.form._column.hint_of(panel.form.control(name))


def test_the_usual_term_is_filled_into_an_order_and_follows_its_day(
    work: Casework, bureau: Bureau
) -> None:
    set_office_setting(bureau.context, SUPERVISOR_ACTOR, "terms.order_to_pay", 10)
    work.case(bureau.complaint(date(2026, 11, 2)))
    panel = work.enter_kind("下达限期改正指令书")
    until = panel.form.control("comply_by")
    assert isinstance(until, DateField)
    assert until.value() == date(2026, 11, 30)
    assert not panel.has_unsaved_input
    panel.form.day_field.selectAll()
    work.enter("20261118")
    assert until.value() == date(2026, 11, 28)
    until.setFocus(Qt.FocusReason.OtherFocusReason)
    until.selectAll()
    work.enter("20261201")
    panel.form.day_field.setFocus(Qt.FocusReason.OtherFocusReason)
    panel.form.day_field.selectAll()
    work.enter("20261117")
    assert until.value() == date(2026, 12, 1)
    assert "¥5,000.00以上且拖欠三个月以上" in hint(panel, "amount_fen")
    assert hint(panel, "people") == "10人以上按群体性事件预警"


def test_without_a_setting_nothing_is_filled_in(work: Casework, bureau: Bureau) -> None:
    work.case(bureau.complaint(date(2026, 11, 2)))
    until = work.enter_kind("下达限期改正指令书").form.control("comply_by")
    assert isinstance(until, DateField)
    assert until.text() == ""


def test_the_days_to_answer_follow_the_source_of_the_case(work: Casework, bureau: Bureau) -> None:
    set_office_setting(bureau.context, SUPERVISOR_ACTOR, "reply.hotline_12345", 12)
    case = bureau.register(Line.INSPECTION, date(2026, 11, 2), source=Source.HOTLINE_12345)
    work.case(case)
    panel = work.enter_kind("起算其他期限")
    rule, length = panel.form.control("rule"), panel.form.control("length")
    assert isinstance(rule, RuleField)
    assert isinstance(length, WholeNumberField)
    assert length.text() == ""
    rule.set_value("external.reply")
    assert length.value() == 12
    rule.set_value("inspection.order_to_pay")
    assert length.text() == ""
    rule.set_value("external.reply")
    until = panel.form.control("until")
    assert isinstance(until, DateField)
    until.set_value(date(2026, 11, 27))
    assert length.text() == ""


def test_a_large_fine_and_a_collective_case_are_told(work: Casework, bureau: Bureau) -> None:
    set_office_setting(bureau.context, SUPERVISOR_ACTOR, "hearing.unit", 80_000_00)
    work.case(bureau.complaint(date(2026, 11, 2)))
    panel = work.enter_kind("行政处罚决定")
    assert hint(panel, "fine_fen") == (
        "个人¥5,000.00、单位¥80,000.00以上的，应当告知听证权利（行政处罚法第63条；数额依据待核）"
    )

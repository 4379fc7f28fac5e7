"""The rules in the window: found, explained, worked out, and given a new version."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from disputes_app.domain.cases import Line
from disputes_app.domain.rules import Mark
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import Bureau
from ui.law_desk.rule_form import RuleForm
from ui.law_desk.rules_part import RulesPart
from ui.pages.settings import SettingsPage

AWARD = "arbitration.award"


def rules_of(work: Casework) -> tuple[SettingsPage, RulesPart]:
    page = work.settings()
    page.sections.choose("rules")
    work.settle()
    return page, page.rules


def accepted(bureau: Bureau, day: date) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, day)
    return bureau.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


def drafting(work: Casework, rule_id: str) -> tuple[SettingsPage, RuleForm]:
    page, part = rules_of(work)
    part.show_rule(rule_id)
    part.draft.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(part.draft, Qt.Key.Key_Space)
    return page, part.form


# Browsing


@pytest.mark.parametrize(
    "typed", ["裁决期限以外", "arbitration.award", "Award", "办案规则》第45条", "cj"]
)
def test_a_rule_is_found_by_any_of_its_names(work: Casework, typed: str) -> None:
    _, part = rules_of(work)
    QTest.keyClick(work.window, Qt.Key.Key_F, CTRL)
    assert work.focused() is part.filter
    work.type_in(typed)
    if typed == "裁决期限以外":
        assert part.table.rowCount() == 0
        assert not part.details.isVisible()
        assert not part.draft.isEnabled()
        return
    assert any("裁决" in line for line in part.table.lines)
    work.press(Qt.Key.Key_Down)
    assert work.focused() is part.table


def test_the_list_is_narrowed_by_line_kind_and_mark(work: Casework) -> None:
    _, part = rules_of(work)
    everything = part.table.rowCount()
    assert everything == len(work.desk.context.law.rulebook.ids())
    part.list.line.set_value("external")
    assert part.table.lines[0].startswith("外部交办件答复")
    assert part.list.rule_id == "external.reply"
    part.list.line.set_value("")
    part.list.kind.set_value("wait")
    kinds = part.table.rowCount()
    part.list.mark.set_value(Mark.TEXT.value)
    assert 0 < part.table.rowCount() < kinds < everything
    part.show_rule(AWARD)
    assert part.table.rowCount() == everything
    assert part.list.rule_id == AWARD


SAID = {
    AWARD: (
        "性质 办案期限：由本机关办理，过期未办即为逾期",
        "法律依据 《劳动人事争议仲裁办案规则》第45条",
        "长度 45日",
        "顺延 最后一日遇法定休假日的，顺延至其后第一个工作日（民事诉讼法第85条）",
        "起算 受理",
        "重新计算 决定追加当事人或者第三人 (46-1)",
        "延长 1次、最多15日、须在期满之前",
        "批准 仲裁委员会主任或其委托的仲裁院负责人（仲裁委员会主任、受委托的仲裁院负责人）",
        "办结期限 决定仲裁案件是否按期办结",
        "本单位的理解 重新计算后可否再次延长审理期限：否",
        "本单位的理解 仲裁调解的办结日：双方签收之日",
        "核对 依据已核：已对照法律原文",
    ),
    "external.reply": (
        "长度 由文书指定，按自然日计算",
        "法律依据 《交办单》",
        "顺延 不顺延",
        "核对 依据待核：据理解，法律没有明文",
    ),
    "inspection.close": (
        "长度 60个工作日",
        "顺延 按工作日计算，最后一日总是工作日",
        "本单位的理解 监察办结期限（自立案起）：60个工作日",
    ),
    "arbitration.hearing_notice": (
        "长度 5个工作日，倒算：最迟在该日之前",
        "顺延 倒算，不顺延",
        "本单位的理解 开庭通知是否须留足五个净工作日：否",
    ),
}


@pytest.mark.parametrize(("rule_id", "lines"), SAID.items(), ids=SAID)
def test_a_rule_says_everything_in_words(
    work: Casework, rule_id: str, lines: tuple[str, ...]
) -> None:
    _, part = rules_of(work)
    part.show_rule(rule_id)
    said = part.details.facts.words.splitlines()
    assert [line for line in lines if line not in said] == []


def test_every_rule_can_be_shown_and_no_code_of_the_program_shows_through(work: Casework) -> None:
    _, part = rules_of(work)
    for rule_id in work.desk.context.law.rulebook.ids():
        part.show_rule(rule_id)
        words = part.details.facts.words
        assert part.details.title.text()
        for code in ("working_days", "calendar_days", "TEXT", "INTERP", "office\n", "None"):
            assert code not in words, (rule_id, code)


def test_all_versions_stand_with_their_days(work: Casework) -> None:
    _, part = rules_of(work)
    part.show_rule(AWARD)
    assert part.details.versions.words.splitlines() == [
        "2017-07-01 起 45日，《劳动人事争议仲裁办案规则》第45条（已核对原文）",
        "2008-05-01 至 2017-06-30 45日，《劳动争议调解仲裁法》第43条（据理解）",
    ]


def test_how_many_cases_run_it_is_told(work: Casework, bureau: Bureau) -> None:
    accepted(bureau, date(2026, 11, 2))
    _, part = rules_of(work)
    part.show_rule(AWARD)
    work.settle()
    assert part.details.usage.text() == "现有 1 件案件正在计算这一期限"
    part.show_rule("external.reply")
    work.settle()
    assert part.details.usage.text() == "现在没有案件在计算这一期限"


# Working a day out


def test_a_day_is_worked_out_under_the_version_of_that_day(work: Casework) -> None:
    _, part = rules_of(work)
    part.show_rule(AWARD)
    example = part.details.example
    example.start.setFocus(Qt.FocusReason.OtherFocusReason)
    example.start.selectAll()
    work.enter("20260814")
    assert example.result.text() == "最后一日 2026-09-28"
    assert "法律依据 《劳动人事争议仲裁办案规则》第45条" in example.working.words
    example.start.selectAll()
    work.enter("20160104")
    assert "《劳动争议调解仲裁法》第43条" in example.working.words
    example.start.selectAll()
    work.enter("20070104")
    assert example.result.text() == ""
    assert not example.working.isVisible()
    assert "尚未施行" in example._said.text()


def test_a_designated_period_asks_for_its_days_and_hours_for_their_time(work: Casework) -> None:
    _, part = rules_of(work)
    part.show_rule("external.reply")
    example = part.details.example
    assert "以文书为准" in example._said.text()
    example.length.setFocus(Qt.FocusReason.OtherFocusReason)
    work.enter("15")
    assert example.result.text() == "最后一日 2026-12-05"
    hours = next(
        one for one in work.desk.context.law.rulebook.all_versions() if one.unit == "hours"
    )
    part.show_rule(hours.id)
    assert example.length.isHidden()
    example.time.setFocus(Qt.FocusReason.OtherFocusReason)
    work.enter("0930")
    assert example.result.text().endswith("09:30")


# A new version


def test_a_new_length_moves_newer_clocks_once_it_is_adopted(work: Casework, bureau: Bureau) -> None:
    older, newer = accepted(bureau, date(2026, 11, 13)), accepted(bureau, date(2026, 11, 20))
    page, form = drafting(work, AWARD)
    work.fill(["20261116", "", "", ""])
    assert work.focused() is form.extension
    form.length.setFocus(Qt.FocusReason.OtherFocusReason)
    form.length.selectAll()
    work.enter("30")
    work.fill(["", "", "测发〔2026〕1号"])
    assert page.has_unsaved_input()
    QTest.keyClick(work.focused(), Qt.Key.Key_Space)
    work.settle()
    work.settle()
    part = page.proposals
    assert part.isVisible()
    assert not page.has_unsaved_input()
    assert part.chosen is not None
    assert part.chosen.title == (
        "裁决：自2026-11-16起，劳动人事争议仲裁办案规则45（测发〔2026〕1号）"
    )
    moved = [
        (move.number, str(move.old_due), str(move.new_due))
        for move in part._moves
        if move.rule_id == AWARD
    ]
    assert moved == [(newer.number, "2027-01-04", "2026-12-21")]
    assert older.number is not None
    assert len(bureau.context.law.rulebook.versions(AWARD)) == 2
    part.adopt.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(part.adopt, Qt.Key.Key_Space)
    work.settle()
    work.settle()
    page.rules.show_rule(AWARD)
    assert page.rules.details.versions.words.startswith("2026-11-16 起 30日")
    assert "长度 30日" in page.rules.details.facts.words


REFUSED = {
    "the same": (["20270301"], "", "内容完全相同"),
    "before the newest": (["20100101"], "first_day", "早于现有最新版本"),
    "too far": (["20331231"], "first_day", "太远"),
    "nothing": (["20270301", "", "", "0"], "length", "长度至少为1"),
    "too long": (["20270301", "", "", "4500"], "length", "超出合理范围"),
    "extension": (["20270301", "", "", "", "0"], "extension", "长度至少为1"),
}


@pytest.mark.parametrize(("typed", "name", "told"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_said_beside_its_field(
    work: Casework, typed: list[str], name: str, told: str
) -> None:
    page, form = drafting(work, AWARD)
    fields: tuple[QLineEdit, ...] = (
        form.first_day,
        form.law,
        form.article,
        form.length,
        form.extension,
    )
    for field, text in zip(fields, typed, strict=False):
        if text:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
            work.enter(text)
    form.source.set_value("测试")
    form.submit.click()
    work.settle()
    assert form.isVisible()
    if name:
        assert told in getattr(form, name).problem
        assert work.focused() is getattr(form, name)
    else:
        assert told in form.banner.words
    assert not page.proposals.isVisible()


def test_what_must_be_there_is_asked_for(work: Casework) -> None:
    _, form = drafting(work, AWARD)
    form.submit.click()
    assert form._form.problems() == ["请填写这一项。", "请填写这一项。"]
    assert work.focused() is form.first_day


def test_a_length_that_the_rule_does_not_set_is_not_asked_for(work: Casework) -> None:
    _, form = drafting(work, "external.reply")
    assert form.length.isHidden()
    assert form.extension.isHidden()
    form.left.emit()
    _, form = drafting(work, "inspection.close")
    assert form.length.isHidden()
    assert form.extension.value() == 30


def test_versions_come_from_a_file(work: Casework, tmp_path: Path) -> None:
    page, part = rules_of(work)
    bad, good = tmp_path / "bad.toml", tmp_path / "good.toml"
    bad.write_text("[[rule", encoding="utf-8")
    part.read_file(bad)
    assert "不是TOML文件" in part.banner.words
    part.read_file(tmp_path / "none.toml")
    assert "无法读取" in part.banner.words
    text = (Path("resources") / "rulebook" / "external.toml").read_text(encoding="utf-8")
    good.write_text(text.replace("2007-01-01", "2027-01-01"), encoding="utf-8")
    part.read_file(good)
    work.settle()
    work.settle()
    assert page.proposals.chosen is not None
    assert page.proposals.chosen.title.endswith("（good.toml）")

"""The tab of the minimum wages: adopted from the package, entered and corrected by keyboard."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.final_award import WageDay
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.rules import Mark
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.minimum_wage import (
    correct_wage,
    minimum_wages,
    seed_wages,
    wage_table,
)
from tests.support.casework import Casework
from tests.ui.daily.conftest import COURT, HANDLER, SUPERVISOR_ACTOR, Bureau
from ui.desk import MINIMUM_WAGES
from ui.minimum_wage.wage_part import WagePart
from ui.pages.settings import SettingsPage

CLERK = Actor("陈测试", Role.HANDLER, COURT, HANDLER)


@pytest.fixture
def paid(bureau: Bureau) -> Bureau:
    """The bureau with the packaged minimum wages."""
    with bureau.context.database.write() as conn:
        seed_wages(conn, bureau.context.now())
    return bureau


def wages_of(work: Casework) -> WagePart:
    work.window.open_page("settings", MINIMUM_WAGES)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, SettingsPage)
    assert page.wages.isVisible()
    return page.wages


def test_the_table_tells_amounts_source_and_mark(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    assert len(part.table.lines) == 14
    assert part.table.lines[0].startswith("2025-07-01 ¥2,740.00 ¥32,880.00 ¥25.00 据转引")
    assert part.table.lines[0].endswith("据转引 依据待核")
    assert not part.offer.isVisible()


def test_an_older_database_adopts_the_package_with_one_key(work: Casework, bureau: Bureau) -> None:
    part = wages_of(work)
    assert part.table.lines == []
    assert "有 14 条最低工资标准可以采纳" in part.offer.words
    part.offer.acted.emit()
    work.settle()
    assert len(part.table.lines) == 14
    assert not part.offer.isVisible()
    assert len(minimum_wages(bureau.context)) == 14


def test_a_row_is_typed_and_added(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    part.form.go_to_first()
    work.fill(["20260701", "2,800", "26.5", "沪人社规〔2026〕测试号"])
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert part.form.problems() == []
    assert minimum_wages(paid.context)[-1] == MinimumWage(
        date(2026, 7, 1), Decimal("2800.00"), Decimal("26.50"), "沪人社规〔2026〕测试号", Mark.TEXT
    )
    assert part.table.lines[0].startswith("2026-07-01 ¥2,800.00 ¥33,600.00 ¥26.50")
    assert part.table.lines[0].endswith("已核对原文 原文已核")
    assert not part.has_input


def test_a_refusal_stands_beside_its_field_and_what_was_typed_stays(
    work: Casework, paid: Bureau
) -> None:
    part = wages_of(work)
    part.form.go_to_first()
    work.fill(["20250701", "2800", "", "重复"])
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert part.form.problems() == ["已经有自 2025-07-01 起施行的最低工资标准。 请选中那一条更正。"]
    assert part.has_input
    assert len(minimum_wages(paid.context)) == 14


def test_what_is_missing_is_said_before_anything_is_written(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    part.submit.setFocus()
    work.press(Qt.Key.Key_Return)
    assert part.form.problems() == ["请填写这一项。"] * 3
    assert len(minimum_wages(paid.context)) == 14


def test_the_row_chosen_is_corrected(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    part.table.setFocus()
    work.press(Qt.Key.Key_Down)
    part.correct.setFocus()
    work.press(Qt.Key.Key_Return)
    assert part.form.day.text() == "2023-07-01"
    assert part.has_input
    part.form.source.setFocus()
    part.form.source.selectAll()
    work.fill(["沪人社规〔2023〕测试号"])
    part.form.mark.set_value(Mark.TEXT)
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert part.table.lines[1].endswith("沪人社规〔2023〕测试号 已核对原文 原文已核")
    assert len(minimum_wages(paid.context)) == 14
    assert not part.has_input


def test_a_row_corrected_elsewhere_meanwhile_is_told_and_shown(
    work: Casework, paid: Bureau
) -> None:
    part = wages_of(work)
    part.correct.click()
    seen = minimum_wages(paid.context)[-1]
    other = MinimumWage(seen.in_force_from, Decimal(2741), None, "他人", Mark.TEXT)
    correct_wage(paid.context, SUPERVISOR_ACTOR, seen, other)
    part.save()
    work.settle()
    assert "已被他人更正" in part.banner.words
    assert part.table.lines[0].startswith("2025-07-01 ¥2,741.00")
    assert minimum_wages(paid.context)[-1] == other


def test_a_correction_can_be_left(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    part.correct.click()
    assert part.leave.isVisible()
    part.leave.click()
    assert part.form.is_empty
    assert not part.leave.isVisible()


def test_the_day_whose_wage_counts_is_chosen(work: Casework, paid: Bureau) -> None:
    part = wages_of(work)
    assert part.wage_day.value() is WageDay.AWARD
    part.wage_day.setFocus()
    QTest.keyClick(part.wage_day, Qt.Key.Key_Down)
    part.choose.setFocus()
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert wage_table(paid.context).wage_day is WageDay.APPLICATION


def test_whoever_may_not_change_the_table_only_reads_it(work: Casework, paid: Bureau) -> None:
    work.desk.take_actor(CLERK)
    part = wages_of(work)
    assert len(part.table.lines) == 14
    assert not part.correct.isVisible()
    assert not part.submit.isVisible()
    assert not part.choose.isVisible()
    assert not part.wage_day.isEnabled()

"""Headings and months of rosters, as they are written on building sites."""

from __future__ import annotations

import pytest

from disputes_app.domain.roster import RosterField, field_of, lacks_year, month_of, recognised

F = RosterField


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("姓　名", F.NAME),
        ("农民工姓名", F.NAME),
        ("身份证号码(18位)", F.ID_NUMBER),
        ("联系电话", F.PHONE),
        ("班组名称", F.TEAM),
        ("工种", F.TRADE),
        ("是否农民工", F.MIGRANT),
        ("农民工工资卡号", F.ACCOUNT),
        ("开户行", F.BANK),
        ("欠薪月份", F.MONTH),
        ("应发工资（元）", F.DUE),
        ("农民工应得工资", F.DUE),
        ("实发工资", F.PAID),
        ("拖欠工资金额", F.OWED),
        ("尚欠", F.OWED),
        ("款项性质", F.KIND),
        ("序号", None),
        ("劳动者签名", None),
        ("合计", None),
        ("出勤天数", None),
        ("", None),
    ],
)
def test_a_heading_is_recognised(heading: str, field: RosterField | None) -> None:
    assert field_of(heading) is field


@pytest.mark.parametrize(
    ("text", "year", "month"),
    [
        ("2026年3月", None, "2026-03"),
        ("3月份工资", 2025, "2025-03"),
        ("12月", 2025, "2025-12"),
        ("３月", 2025, "2025-03"),
        ("3", 2025, None),
        ("13月", 2025, None),
        ("202613", None, None),
        ("1989-03", None, None),
        ("2026年", None, None),
        ("总额", 2025, None),
    ],
)
def test_a_month_is_read_or_not(text: str, year: int | None, month: str | None) -> None:
    assert month_of(text, year) == month


def test_months_as_headings_make_a_wide_roster() -> None:
    heads = ("姓名", "1月", "2月", "合计", "欠薪总额")
    assert lacks_year("1月")
    wide = recognised(heads, 1, 2026)
    assert wide.columns == ("name", "2026-01", "2026-02", "", "")
    assert wide.problem() == ("", "")
    assert recognised(heads, 1).problem() == ("roster_no_months", "")

"""A supervisor looks at the plan's table, enters a value, corrects it, and makes the files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from disputes_app.domain.cases import Line
from disputes_app.domain.report_period import five_years, month
from disputes_app.services.indicator_entries import entered_values
from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.statistics.period_panel import XLSX, PeriodPanel

FIRMS = "上海市和谐劳动关系达标企业"


def shown(panel: PeriodPanel) -> dict[str, tuple[str, ...]]:
    """Return the rows in view by their first cell."""
    found = {}
    for row in range(panel.rows.rowCount()):
        items = [panel.rows.item(row, column) for column in range(panel.rows.columnCount())]
        name, *others = (item.text() for item in items if item is not None)
        found[name] = tuple(others)
    return found


def opened(work: Casework, bureau: Bureau) -> PeriodPanel:
    """Return the panel with the table of the years 2021-2025, of which one complaint is known."""
    bureau.decide(bureau.complaint(date(2025, 3, 3)), date(2025, 4, 1))
    page = work.statistics()
    page.periods.show_period(five_years(2021))
    page.show_periods()
    work.settle()
    assert page.bar.isHidden()
    return page.periods


def test_a_value_is_entered_and_corrected(work: Casework, bureau: Bureau) -> None:
    panel = opened(work, bureau)
    rate = shown(panel)["劳动保障监察举报投诉按期结案率"]
    assert rate[:4] == ("不低于98%", "规划未载明", "100.00%", "达到目标")
    panel.rows.chosen.emit(list(shown(panel)).index(FIRMS))
    assert panel.entry.indicator.value() == "harmonious_enterprises"
    panel.entry.year.set_value(2024)
    panel.entry.value.setFocus()
    work.fill(["729", "劳动关系科"])
    work.settle()
    assert "已填报" in panel.banner.words
    assert shown(panel)[FIRMS][2:4] == ("2024年：729家", "未达目标")
    assert "现行：729" in panel.entry.held.text()
    panel.entry.value.setText("731")
    panel.entry.enter()
    work.settle()
    assert "更正须说明理由" in panel.banner.words
    panel.entry.reason.setText("漏计两家")
    panel.entry.enter()
    work.settle()
    assert shown(panel)[FIRMS][2:4] == ("2024年：731家", "数据不全")
    assert [one.value for one in entered_values(bureau.context)] == ["729", "731"]


def test_a_file_is_made_and_an_empty_period_is_said(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    panel = opened(work, bureau)
    panel.content.set_value(Line.MEDIATION.value)
    file = tmp_path / "调解.xlsx"
    panel.save_to(file, XLSX)
    work.settle()
    assert file.read_bytes().startswith(b"PK")
    assert str(file) in panel.banner.words
    panel.show_period(month(2024, 1))
    work.settle()
    assert "没有可以统计的案件" in panel.banner.words
    assert panel.rows.isHidden()

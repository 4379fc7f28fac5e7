"""A supervisor asks whether the year will meet the target, tries measures and tests the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line
from disputes_app.domain.forecast_ground import Horizon
from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.fields.number_field import WholeNumberField
from ui.pages.statistics import StatisticsPage
from ui.statistics.fan_drawing import HEAD_LINE
from ui.statistics.forecast_words import point_cells

MARCH, JULY = date(2026, 3, 2), date(2026, 7, 1)


def typed(field: WholeNumberField, text: str) -> None:
    """Type into a field and press Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def check_what_can_be_written(page: StatisticsPage) -> None:
    panel = page.forecast
    offered = page.offered()
    assert offered is not None
    assert {".pdf", ".xlsx"} < set(offered.endings)
    assert offered.rows == tuple(point_cells(one) for one in panel.chart.points)
    assert any("监察条例第17条" in note for note in offered.notes)
    drawing = panel.chart.drawing
    assert drawing is not None
    wide, narrow = (replace(drawing, size=QSizeF(wide, 200)) for wide in (900, 330))
    assert narrow.plot.top() - wide.plot.top() >= HEAD_LINE  # the legend never touches the chart


def decided_and_open(bureau: Bureau) -> None:
    for number in range(17):
        case = bureau.complaint(MARCH + timedelta(days=number % 4), name=f"王测试{number}")
        bureau.decide(case, date(2026, 4, 1) + timedelta(days=number))
    for number in range(3):
        late = bureau.complaint(JULY, name=f"迟测试{number}")
        bureau.decide(late, date(2026, 10, 26))
    bureau.complaint(date(2026, 9, 10), name="近测试")


def test_a_forecast_is_made_compared_and_tested(work: Casework, bureau: Bureau) -> None:
    decided_and_open(bureau)
    page = work.statistics()
    page.show_forecast()
    work.settle()
    panel = page.forecast
    assert panel.found is not None
    assert "本年达到 98% 的可能" in panel.headline.text()
    assert "已登记 21 件，已逾期 3 件，未到期在办 1 件" in panel.known.text()
    assert "种子 1" in panel.known.text()
    assert panel.points.rowCount() == len(panel.chart.points) > 2
    assert not panel.bar.hearing_days.isEnabled()

    panel.chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.chart, Qt.Key.Key_Home)
    assert panel.point.text().startswith("至 2026-11-20：中位数")
    assert panel.chart.accessibleDescription() == panel.point.text()

    typed(panel.bar.extensions, "5")
    work.settle()
    assert panel.found.changed is not None
    assert panel.compared.columnCount() == 3
    assert "监察条例第17条" in panel.assumptions.text()
    check_what_can_be_written(page)
    panel.bar.horizon.set_value(Horizon.MONTH)
    work.settle()
    assert "没有应结案件" in panel.headline.text()
    assert not panel.bar.levers().any
    assert panel.compared.isHidden()
    assert page.offered() is None

    panel.show_back_test()
    panel.back_test.start()
    work.settle()
    assert panel.back_test.found is not None
    assert panel.back_test.table.rowCount() == 24
    assert panel.back_test.offered() == page.offered() is not None
    assert "可比的月份不足6个" in panel.back_test.words.text()

    page.bar.line.set_value(Line.ARBITRATION)
    work.settle()
    assert "不足20件，不作预测" in panel.headline.text()
    assert panel.back_test.found is None

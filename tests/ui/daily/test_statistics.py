from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from disputes_app.domain.case_list import CaseFilter, RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.law import Law
from disputes_app.domain.rate import Basis, Grouping, Population, RateGroup
from disputes_app.services.log import void_event
from tests.support.casework import Casework
from tests.support.window_files import CLERK
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, TODAY, Bureau, bureau_in
from ui.desk import SCHEDULE_PAGE, Desk, HearingAsked
from ui.i18n import Language, Tongue
from ui.pages.cases import CasesPage
from ui.pages.dossiers import DossiersPage
from ui.pages.schedule import SchedulePage
from ui.statistics.chart import RateChart
from ui.statistics.chart_scale import scale_for
from ui.statistics.groups_table import CellAsked
from ui.statistics.periods import Preset, period_of
from ui.theme import Theme


@pytest.fixture(scope="module")
def year_file(made_file: Path, tmp_path_factory: pytest.TempPathFactory, law: Law) -> Path:
    """Complaints due this year: nine on time, one closed late, one late and open."""
    path = tmp_path_factory.mktemp("year") / "year.db"
    with bureau_in(made_file, path, law) as bureau:
        for number in range(9):
            case = bureau.complaint(date(2026, 3, 2), name=f"王测试{number}")
            bureau.decide(case, date(2026, 4, 1))
        late = bureau.complaint(date(2026, 3, 3))
        bureau.decide(late, date(2026, 7, 1))
        bureau.complaint(date(2026, 7, 1))
    return path


@pytest.fixture
def bureau_file(request: pytest.FixtureRequest, made_file: Path) -> Path:
    """Return the file with the complaints in it, for a test that asks for the year."""
    if "year" not in request.fixturenames:
        return made_file
    path: Path = request.getfixturevalue("year_file")
    return path


@pytest.fixture
def year(bureau: Bureau) -> Bureau:
    return bureau


def cell(table: QTableWidget, row: int, column: int) -> str:
    """Return what a cell says."""
    item = table.item(row, column)
    assert item is not None
    return item.text()


def front_list(work: Casework) -> CasesPage:
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, CasesPage)
    return page


# the headline


def test_headline_cuts_the_rate_and_judges_it(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    words = page.headline.words
    assert "81.81%" in words
    assert "未达标" in words
    assert "目标 98%（投诉、举报案件）" in words
    assert "已超出 2 件" in words
    assert page.headline.button(RateNumber.DUE).text() == "应结 11"
    assert page.headline.button(RateNumber.LATE_OPEN).text() == "逾期未结 1"


def test_nothing_due_is_no_rate(work: Casework, bureau: Bureau) -> None:
    page = work.statistics()
    assert page.headline.words.startswith("无应结")
    assert not page.headline.button(RateNumber.DUE).isEnabled()


def test_other_lines_have_no_target(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.bar.line.set_value(Line.ARBITRATION)
    work.settle()
    assert page.figures is not None
    assert page.figures.query.population is Population.ALL
    assert page.chart._target is None
    assert page.headline.bar.isHidden()
    assert "没有设定目标" in page.headline.words


def test_closing_a_case_moves_the_rate(work: Casework, year: Bureau) -> None:
    case = year.complaint(date(2026, 8, 25))
    page = work.statistics()
    before = page.headline.button(RateNumber.PENDING).text()
    assert before == "待到期 1"
    work.case(case)
    work.enter_kind("行政处理决定")
    work.fill(["20261120", "嘉人社监（2026）理字99号"])
    work.save()
    page = work.statistics()
    assert page.headline.button(RateNumber.PENDING_CLOSED).text() == "待到期中已办结 1"


# the question


def test_basis_closed_says_that_months_do_not_add_up(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    assert "各月、各机构之和等于全期" in page.notes_text
    page.bar.basis.set_value(Basis.CLOSED)
    work.settle()
    assert "各月之数不能相加" in page.notes_text
    model = page.table.groups_model
    assert model.index(model.rowCount() - 1, 0).data() == "全期（各月之数不能相加）"


def test_notes_name_period_and_day_and_that_figures_are_made_up(
    work: Casework, year: Bureau
) -> None:
    notes = work.statistics().notes_text
    assert "期间 2026-01-01 至 2026-12-31；截止日 2026-11-20" in notes
    assert "演示数据" in notes


def test_free_period_is_typed(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.bar.preset.set_value(Preset.FREE)
    work.settle()
    assert not page.bar._days.isHidden()
    page.bar.from_day.setFocus()
    page.bar.from_day.selectAll()
    work.enter("20260501")
    page.bar.to_day.setFocus()
    page.bar.to_day.selectAll()
    work.enter("20260630")
    work.settle()
    assert page.figures is not None
    assert (page.figures.query.from_day, page.figures.query.to_day) == (
        date(2026, 5, 1),
        date(2026, 6, 30),
    )


def test_period_that_runs_backwards_is_refused_in_a_sentence(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.bar.preset.set_value(Preset.FREE)
    page.bar.to_day.set_value(date(2025, 1, 1))
    work.settle()
    assert page.banner.words


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Preset.LAST_12_MONTHS, date(2025, 12, 1), date(2026, 11, 30)),
        (Preset.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Preset.PLAN, date(2016, 1, 1), date(2020, 12, 31)),
    ],
)
def test_presets_mean_whole_months(preset: Preset, first: date, last: date) -> None:
    assert period_of(preset, date(2026, 11, 20)) == (first, last)


# the cases behind


def test_number_opens_its_cases(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    button = page.headline.button(RateNumber.LATE)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert front_list(work).model.rowCount() == 2


def test_column_opens_its_cases_by_key_and_by_click(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    chart = page.chart
    asked: list[CaseFilter] = []
    work.desk.page_asked.connect(lambda _page, request: asked.append(request))
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    for _ in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "2026-05：90.00%，应结 10，按期 9" in page.line_text
    QTest.keyClick(chart, Qt.Key.Key_Return)
    column = chart.drawing.column(4).center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=column)
    assert len(asked) == 2
    assert asked[0] == asked[1]
    rate = asked[0].rate
    assert rate is not None
    assert (rate.query.from_day, rate.number) == (date(2026, 5, 1), RateNumber.DUE)
    assert front_list(work).model.rowCount() == 10


def test_gap_in_the_chart_opens_nothing(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    asked: list[object] = []
    work.desk.page_asked.connect(lambda _page, request: asked.append(request))
    page.chart.choose(0)
    page.chart.chosen.emit(0)
    assert "2026-01：无应结" in page.line_text
    assert asked == []


def test_cell_of_the_table_opens_its_cases(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    model = page.table.groups_model
    assert model.asked_at(model.index(4, 1)) == CellAsked(RateNumber.DUE, "2026-05")
    assert model.asked_at(model.index(0, 1)) is None
    total = model.index(model.rowCount() - 1, 1)
    assert model.asked_at(total) == CellAsked(RateNumber.DUE, None)
    page.table.setCurrentIndex(total)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert front_list(work).model.rowCount() == 11


# chart, table, report


def test_table_is_a_sound_model(work: Casework, year: Bureau, qtmodeltester: Any) -> None:
    page = work.statistics()
    qtmodeltester.check(page.table.groups_model)
    index = page.table.groups_model.index(4, 6)
    assert index.data() == "90.00%"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "按期结案率 90.00%"


def test_groups_by_handler(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.bar.by.set_value(Grouping.HANDLER)
    work.settle()
    assert page.table.groups_model.index(0, 0).data() == "李测试"


def test_report_is_shown_as_printed(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.show_report()
    work.settle()
    assert page.report.page_count == 1


def test_pointer_off_the_columns_chooses_nothing(qtbot: QtBot, dressed: Theme) -> None:
    chart = RateChart()
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show_groups([RateGroup("2026-01", "1月", 4, 4, 0, 0, 0)], None, Grouping.MONTH)
    QTest.mouseMove(chart, QPoint(2, 2))
    assert chart.place_at(2) == -1
    assert chart.place_at(300) == 0
    chart.grab()


@pytest.mark.parametrize(
    ("rates", "target", "floor"),
    [
        ([Fraction(99, 100)], Fraction(98, 100), 95),
        ([Fraction(93, 100)], Fraction(98, 100), 90),
        ([Fraction(1, 2)], None, 0),
        ([None], None, 0),
        ([Fraction(95, 100)], None, 90),
    ],
)
def test_axis_shows_every_rate(
    rates: list[Fraction | None], target: Fraction | None, floor: int
) -> None:
    assert scale_for(rates, target).floor == floor


def test_page_speaks_english(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    year: Bureau,
    speak: Callable[[Language], None],
) -> None:
    speak(Language.EN)
    page = Casework(qtbot, dressed, bureau_desk, monkeypatch).statistics()
    assert "not met" in page.headline.words
    assert page.headline.button(RateNumber.DUE).text() == "Due 11"


# published figures


def test_a_figure_is_frozen_and_proved_by_keyboard(work: Casework, bureau: Bureau) -> None:
    case = bureau.decide(bureau.complaint(date(2026, 3, 2)), date(2026, 4, 1))
    page = work.statistics()
    page.show_published()
    panel = page.published
    work.settle()
    assert "还没有冻结过统计数" in panel.proof.text()
    panel.title.setFocus()
    panel.title.setText("2026年报")
    QTest.keyClick(panel.title, Qt.Key.Key_Return)
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    work.settle()
    assert "嘉人社统（2026）第1号" in panel.banner.words
    assert [one.title for one in panel.figures] == ["2026年报"]
    assert cell(panel.table, 0, 4) == "100.00% 达标"

    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    work.settle()
    assert "重算一致" in panel.proof.text()
    assert "此后没有更正的案件" in panel.proof.text()
    assert panel.corrections.isHidden()

    tomorrow = bureau.on(TODAY + timedelta(days=1))
    void_event(tomorrow, SUPERVISOR_ACTOR, case.case_id, 3, "登记有误", seen_version=case.version)
    panel.rebuild()
    work.settle()
    assert "重算一致" in panel.proof.text()
    assert "此后更正 1 件" in panel.proof.text()
    assert cell(panel.corrections, 0, 1) == "按期  期限 2026-05-28  办结 2026-04-01"
    assert cell(panel.corrections, 0, 2) == "逾期未结  期限 2026-05-28"
    QTest.keyClick(panel.corrections, Qt.Key.Key_Return)
    work.settle()
    assert work.window.tabs.front is not page

    panel.freeze()
    work.settle()
    assert "已经冻结过" in panel.banner.words
    assert len(panel.figures) == 1


def test_only_a_supervisor_freezes(work: Casework) -> None:
    work.desk.take_actor(CLERK)
    panel = work.statistics().published
    assert not panel.freeze_button.isEnabled()
    assert "主管" in panel.freeze_button.toolTip()


def test_cases_at_risk_are_opened_and_handed_over(
    work: Casework, year: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = year.complaint(date(2026, 11, 2), name="急测试")
    page = work.statistics()
    page.show_risk()
    work.settle()
    assert page.risk.found is not None
    assert [one.row.id for one in page.risk.found.cases] == [case.case_id]
    assert "预计其中逾期" in page.risk.words.text()
    file = page.offered()
    assert file is not None
    assert (file.drawing, len(file.rows), file.rows[0][0]) == (None, 1, case.number)
    assert "已超出" in page.risk.words.text()
    QTest.keyClick(page.risk.table, Qt.Key.Key_Return)
    work.settle()
    assert work.case_in_front().file is not None
    due = {"text": "本周作出决定", "reply_by": "2026-11-19"}
    year.record(case, "supervised", date(2026, 11, 16), due)
    work.statistics()
    page.ask()
    work.settle()
    assert "待回复的督办 1 件，过期未回复 1 件" in page.risk.instruction_words.text()
    assert cell(page.risk.instructions, 0, 2) == "本周作出决定"

    asked: list[object] = []
    monkeypatch.setattr(work.desk, "open_hand_over", lambda *, case_ids: asked.append(case_ids))
    page.risk.hand_over()
    assert asked == [(case.case_id,)]


def test_the_hearing_of_a_case_at_risk_is_set_from_the_list(work: Casework, bureau: Bureau) -> None:
    accepted = date(2026, 11, 2)
    case = bureau.register(Line.ARBITRATION, accepted, name="急测试")
    case = bureau.record(case, "arbitration.accepted", accepted, {"signed_by": "赵测试"})
    page = work.statistics()
    page.bar.line.set_value(Line.ARBITRATION)
    work.settle()
    page.show_risk()
    work.settle()
    risk = page.risk
    assert cell(risk.table, 0, 4) == "已受理（还差4步）"
    assert f"{case.number} 在法定期限内可开庭：2026-11-27" in risk.slot_words.text()
    QTest.keyClick(risk.schedule_button, Qt.Key.Key_Space)
    work.settle()
    schedule = work.window.tabs.front
    assert isinstance(schedule, SchedulePage)
    assert schedule.panel.isVisible()
    assert schedule.panel.form.case.value() == case.case_id
    schedule.panel.form.time.set_value("09:30")
    work.desk.open_page(SCHEDULE_PAGE, HearingAsked(case.case_id, case.number or ""))
    work.settle()
    assert "正在排定的开庭还没有保存" in schedule.banner.words
    assert schedule.panel.form.time.value() == "09:30"


def test_a_case_that_cannot_be_heard_is_not_scheduled(work: Casework, year: Bureau) -> None:
    case = year.complaint(date(2026, 11, 2), name="急测试")
    page = work.statistics()
    page.show_risk()
    work.settle()
    assert not page.risk.schedule_button.isEnabled()
    assert not page.risk.slot_words.text()
    work.desk.open_page(SCHEDULE_PAGE, HearingAsked(case.case_id, case.number or ""))
    work.settle()
    schedule = work.window.tabs.front
    assert isinstance(schedule, SchedulePage)
    assert f"{case.number} 现在不能排定开庭" in schedule.banner.words
    assert schedule.panel.isHidden()


def test_other_measures_stand_with_their_formula(work: Casework, year: Bureau) -> None:
    page = work.statistics()
    page.show_indicators()
    work.settle()
    table = page.indicators.table
    rows = {cell(table, n, 0): n for n in range(table.rowCount())}
    closure = rows["举报投诉结案率"]
    assert (cell(table, closure, 2), cell(table, closure, 3)) == ("10", "11")
    assert cell(table, closure, 4).startswith("当期办结")
    asked: list[CaseFilter] = []
    work.desk.page_asked.connect(lambda _page, request: asked.append(request))
    table.setCurrentCell(closure, 2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.indicators.formula.text().startswith("举报投诉结案率 = 当期办结")
    front = front_list(work)
    assert front.model.rowCount() == 10
    work.statistics()
    table.setCurrentCell(closure, 3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert front_list(work).model.rowCount() == 11
    assert asked[1].indicator is not None
    work.statistics()
    table.setCurrentCell(rows["外部交办按时答复率"], 3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    work.settle()
    records = work.window.tabs.front
    assert isinstance(records, DossiersPage)
    assert records.bar.counted_chip.text().startswith("外部交办按时答复率（")
    assert records.empty.isVisible()
    records.bar.counted_chip.click()
    assert records.bar.query(work.desk.today()).counted is None
    assert not records.bar.counted_chip.isVisible()

"""The charts of the closure rate: walked by keys, opened, read as tables, written to files."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from disputes_app.domain.case_list import CaseFilter, RateNumber
from disputes_app.domain.rate import Grouping, RateGroup
from disputes_app.domain.rate_course import AllowanceCourse, allowance_course
from disputes_app.services.handing_on import TargetRefusedError
from disputes_app.services.table_file import read_table
from tests.domain.test_rate_figures import figures
from tests.support.casework import Casework
from tests.ui.daily.conftest import SQUAD, Bureau
from ui.statistics import chart_files
from ui.statistics.chart_files import ChartFile, chart_bytes
from ui.statistics.course_drawing import CourseDrawing
from ui.statistics.course_words import course_sentence
from ui.statistics.rate_drawing import RateDrawing
from ui.statistics.rate_words import ratio_text, verdict
from ui.theme import Theme


def course(late: dict[date, int], *, on_time: int) -> AllowanceCourse:
    """Return the course of a year with so many on time and so many late."""
    made = allowance_course(figures(on_time=on_time, late_closed=sum(late.values())), late)
    assert made is not None
    return made


def test_the_charts_are_walked_opened_and_written(
    work: Casework, bureau: Bureau, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for day, closed in ((date(2026, 3, 2), date(2026, 4, 1)), (date(2026, 3, 3), date(2026, 7, 1))):
        bureau.decide(bureau.complaint(day), closed)
    asked: list[CaseFilter] = []
    page = work.statistics()
    work.desk.page_asked.connect(lambda _page, request: asked.append(request))

    page.show_course()
    work.settle()
    chart = page.course.chart
    assert page.course.course is not None
    assert "已超出 1 件" in page.course.words.text()
    assert "2026-05-30 起不能达标" in page.course.words.text()
    assert "取整" in page.course.notes.text()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.course.line.text() == chart.accessibleDescription()
    assert page.course.line.text().startswith("2026-05-30：新增逾期 1 件（最后一日 2026-05-29）")
    QTest.keyClick(chart, Qt.Key.Key_Return)
    page.course.table_button.click()
    assert page.course.table.rowCount() == 1
    QTest.keyClick(page.course.table, Qt.Key.Key_Return)
    assert asked[0] == asked[1]
    assert asked[0].rate is not None
    assert asked[0].rate.number is RateNumber.LATE
    assert asked[0].rate.query.from_day == asked[0].rate.query.to_day == date(2026, 5, 29)

    page.show_multiples()
    work.settle()
    panel = page.multiples
    assert panel.by.value() is Grouping.OFFICE
    panel.chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.chart, Qt.Key.Key_Down)
    assert "50.00%，应结 2" in panel.line.text()
    inside = panel.chart.drawing.panel(0).center()
    assert "\n2026-0" in panel.chart.tip_at(inside)
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    assert asked[2].rate is not None
    assert asked[2].rate.office_id == SQUAD
    panel.table_button.click()
    panel.table.setCurrentCell(0, 3 + 4)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert asked[3].rate is not None
    assert asked[3].rate.query.from_day == date(2026, 5, 1)
    _write_all(work, monkeypatch, tmp_path)


def _write_all(work: Casework, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = work.statistics()
    for name, mark in {"a.png": b"\x89PNG", "b.svg": b"<?xml", "c.pdf": b"%PDF"}.items():
        target = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_arguments, target=target: (str(target), "")
        )
        page.export_button.click()
        work.settle()
        assert target.read_bytes().startswith(mark)
        assert str(target) in page.banner.words
    page.show_indicators()
    work.settle()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "d.xlsx"), "")
    )
    page.export_button.click()
    work.settle()
    rows = read_table(tmp_path / "d.xlsx")
    assert rows[0].cells["指标"] == "仲裁年度结案率"

    offered = page.course.offered()
    assert offered is not None
    assert offered.title == "监察 · 投诉举报案件 · 可再逾期件数"
    page.show_risk()
    work.settle()
    assert page.offered() is None
    page.export_button.click()
    assert "没有可导出" in page.banner.words
    page.show_terms()
    work.settle()
    assert page.offered() is None
    page.show_indicators()
    work.settle()

    monkeypatch.setattr(chart_files, "whole_file", _full_disk)
    page.export_button.click()
    work.settle()
    assert "磁盘" in page.banner.words
    assert not (tmp_path / "e.xlsx").exists()


def _full_disk(target: Path) -> AbstractContextManager[Path]:
    raise TargetRefusedError(target.parent, "disk_full")


def test_a_page_without_cases_or_target_says_so(work: Casework, bureau: Bureau) -> None:
    page = work.statistics()
    page.show_course()
    work.settle()
    assert page.course.words.text() == "期间内没有案件。"
    assert page.course.offered() is None
    page.show_multiples()
    work.settle()
    assert page.multiples.words.text() == "期间内没有案件。"
    assert page.multiples.offered() is None
    assert "%" not in page.multiples.words.text()
    assert "没有设定目标" in course_sentence(None)


def test_the_course_is_drawn_below_nothing_too(dressed: Theme) -> None:
    late = {date(2026, 3, 1): 1, date(2026, 6, 1): 2}
    lost = course(late, on_time=97)
    assert (lost.room, lost.left, lost.lost_on) == (2, -1, date(2026, 6, 2))
    drawing = CourseDrawing(lost, QSizeF(600, 300), current=1)
    assert drawing.y_of(0) < drawing.y_of(-1) == drawing.plot.bottom()
    assert drawing.place_at(QPointF(drawing.x_of(date(2026, 4, 1)), 100)) == 0
    assert drawing.place_at(QPointF(1, 100)) == -1
    file = ChartFile("余量", "余量", drawing, ("日期",), (("2026-03-02",),), ("公式" * 200,))
    assert chart_bytes(file, ".png").startswith(b"\x89PNG")
    assert "2026-06-02" in chart_bytes(file, ".svg").decode()


@pytest.mark.parametrize("late", range(1, 60, 7))
def test_no_chart_or_word_crosses_the_target(late: int, dressed: Theme) -> None:
    """Around the smallest distances from 98 %: what is drawn, said and judged agree."""
    for whole in (late * 50 - 1, late * 50, late * 50 + 1):
        one = RateGroup("2026-01", "", whole, whole - late, late, 0, 0)
        judged = figures(on_time=whole - late, late_closed=late)
        met = Fraction(whole - late, whole) >= Fraction(98, 100)
        badge = verdict(judged)
        assert badge is not None
        assert (badge.text == "达标") is met
        shown = ratio_text(one.rate)
        assert (Fraction(shown.removesuffix("%")) >= 98) is met, shown
        drawing = RateDrawing((one,), judged.target, Grouping.MONTH, QSizeF(400, 5000))
        line = drawing.plot.bottom() - drawing.plot.height() * float(
            drawing.scale.share(Fraction(98, 100))
        )
        assert (drawing.column(0).top() <= line + 1e-9) is met

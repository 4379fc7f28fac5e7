from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pypdfium2
import pytest

from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.page import MM
from disputes_app.documents.render import render_closure_rate_report
from disputes_app.documents.reports.rate_chart import RateChart
from disputes_app.documents.reports.rate_words import beside, target, verdict
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Grouping, Population, RateFigures, RateGroup
from tests.documents.sample import figures_of, glyphs_of, just_below, monthly, pages_of
from tests.documents.sample import same_as_reference as same

OFFICE = "上海市嘉定区人力资源和社会保障局"
YEAR = monthly([(50, 1), (100, 2), (98, 0), (0, 0), (120, 6), (60, 3), (200, 4), (90, 1)])
FIVE_YEARS = monthly([(40 + n, n % 3) for n in range(60)], first_year=2022)
OFFICES = figures_of(
    replace(YEAR.query, by=Grouping.OFFICE),
    tuple(RateGroup(f"{n}", f"测试镇第{n}监察中队", 50, 50 - n, n, 0, 0) for n in range(1, 15)),
)


def report(figures: RateFigures, *, demonstration: bool = False) -> bytes:
    return render_closure_rate_report(
        figures, OFFICE, date(2026, 12, 31), demonstration=demonstration, invariant=True
    )


def text_of(figures: RateFigures) -> str:
    return "".join(pages_of(report(figures)))


REFERENCES = [
    pytest.param("closure_rate_year", YEAR, id="a year of complaints"),
    pytest.param("closure_rate_five_years", FIVE_YEARS, id="five years"),
    pytest.param("closure_rate_offices", OFFICES, id="by office"),
    pytest.param("closure_rate_none", monthly([]), id="nothing due"),
    pytest.param(
        "closure_rate_closed_basis",
        monthly(
            [(30, 4), (20, 1)],
            line=Line.ARBITRATION,
            population=Population.ALL,
            basis=Basis.CLOSED,
        ),
        id="arbitration, by closing",
    ),
]


@pytest.mark.parametrize(("name", "figures"), REFERENCES)
def test_text_of_the_report(name: str, figures: RateFigures) -> None:
    pdf = report(figures)
    assert same(name, pdf)
    assert len(pages_of(pdf)) == 1
    assert len(pdf) < 100_000


@pytest.mark.parametrize(("name", "figures"), REFERENCES)
def test_nothing_is_clipped(name: str, figures: RateFigures) -> None:
    for _, glyph in glyphs_of(report(figures, demonstration=True)):
        assert 28 * MM - 1 <= glyph.left <= glyph.right <= 184 * MM + 1, (name, glyph)
        assert 10 * MM <= glyph.bottom <= glyph.top <= 280 * MM, (name, glyph)


def test_a_rate_just_below_the_target_is_not_rounded_up_to_it() -> None:
    text = text_of(just_below(YEAR))
    assert "97.96%" in text
    assert "未达标（目标98%）" in text
    assert "98.0%" not in text


@pytest.mark.parametrize(
    ("on_time", "due", "words"),
    [
        pytest.param(98, 100, "达标（目标98%）", id="exactly"),
        pytest.param(97_999, 100_000, "未达标（目标98%）", id="cut, not rounded"),
        pytest.param(0, 0, "目标98%，无应结", id="nothing due"),
    ],
)
def test_verdict_is_judged_unrounded(on_time: int, due: int, words: str) -> None:
    assert verdict(replace(YEAR, on_time=on_time, due=due)) == words


def test_97_999_is_shown_as_97_99() -> None:
    text = text_of(replace(YEAR, on_time=97_999, due=100_000, late_closed=2_001, late_open=0))
    assert "97.99%" in text


def test_line_without_a_target_has_neither_line_nor_verdict() -> None:
    text = text_of(monthly([(30, 4)], line=Line.MEDIATION, population=Population.ALL))
    assert "未设目标" in text
    assert "98%" not in text


def test_month_without_due_cases_says_so_and_has_no_rate() -> None:
    text = text_of(monthly([(50, 1), (0, 0), (60, 0)]))
    assert text.count("无应结") == 2
    assert "0.00%" not in text.replace("100.00%", "")


@pytest.mark.parametrize(
    ("line", "population"),
    [(Line.INSPECTION, Population.COMPLAINTS), (Line.ARBITRATION, Population.ALL)],
)
def test_every_number_stands_beside_the_rate(line: Line, population: Population) -> None:
    figures = monthly([(50, 1), (60, 2)], line=line, population=population)
    text = text_of(figures)
    for label, number in beside(figures):
        assert label in text
        assert number in text


def test_allowance_used_up_is_said_in_words() -> None:
    figures = monthly([(100, 5)])
    assert figures.allowance == -3
    assert ("可再逾期件数", "已超出3件") in beside(figures)


def test_closed_basis_says_that_months_do_not_add_up() -> None:
    text = text_of(monthly([(30, 1)], basis=Basis.CLOSED)).replace("\n", "")
    assert "各月之数不能相加" in text
    assert "合计" not in text


def test_what_was_known_is_printed_in_local_time() -> None:
    query = replace(YEAR.query, known_at=datetime(2026, 12, 30, 16, 30, tzinfo=UTC))
    text = text_of(replace(YEAR, query=query)).replace("\n", "")
    assert "按2026-12-31 00:30（北京时间）以前录入的记录" in text
    assert "判定日：2026年12月31日" in text


def test_provisional_and_demonstration_figures_say_so() -> None:
    text = "".join(pages_of(report(replace(YEAR, provisional=True), demonstration=True)))
    assert "暂定" in text
    assert "演示数据" in text
    assert "暂定" not in text_of(YEAR)
    assert "演示数据" not in text_of(YEAR)


def test_more_groups_than_a_page_holds_run_on() -> None:
    groups = tuple(RateGroup(f"{n}", f"测试{n}", 50, 49, 1, 0, 0) for n in range(1, 201))
    figures = figures_of(replace(YEAR.query, by=Grouping.HANDLER), groups)
    found = pages_of(report(figures))
    assert len(found) > 1
    assert all(f"{n} 测试{n}" in "".join(found).replace("  ", " ") for n in range(1, 201))
    assert all("制表单位" in page for page in found)


def test_equal_figures_give_equal_bytes() -> None:
    assert report(YEAR) == report(YEAR)


def test_chart_is_made_of_vectors() -> None:
    with pypdfium2.PdfDocument(report(YEAR)) as document:
        kinds = {found.type for found in document[0].get_objects()}
    assert pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds


def test_name_without_a_glyph_is_refused() -> None:
    with pytest.raises(MissingGlyphError):
        render_closure_rate_report(YEAR, "局\ue000", date(2026, 12, 31))
    group = replace(OFFICES.groups[0], label="\ue001")
    with pytest.raises(MissingGlyphError):
        report(replace(OFFICES, groups=(group,)))


@pytest.mark.parametrize(
    ("rates", "floor"),
    [([99, 100], 95), ([95, 100], 90), ([85], 80), ([60], 0), ([0], 0), ([], 95)],
)
def test_axis_begins_below_every_rate(rates: list[int], floor: int) -> None:
    groups = tuple(RateGroup("2026-01", "一月", 100, rate, 100 - rate, 0, 0) for rate in rates)
    assert RateChart(groups, Fraction(98, 100), by_month=True).floor == floor


def test_target_is_written_with_as_few_decimals_as_it_has() -> None:
    assert target(Fraction(98, 100)) == "98%"
    assert target(Fraction(985, 1000)) == "98.50%"

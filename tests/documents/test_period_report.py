from __future__ import annotations

from fractions import Fraction

import pytest

from disputes_app.documents.page import MM
from disputes_app.documents.reports.bar_chart import level_step
from disputes_app.documents.reports.period_sections import whole_report
from disputes_app.documents.reports.report_model import Cell, Change, Days, Fen, Ratio, cell_text
from disputes_app.documents.reports.report_paper import render_report
from tests.documents.period_sample import quarterly
from tests.documents.sample import glyphs_of, pages_of, same_as_reference

OFFICE = "上海市嘉定区人力资源和社会保障局"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_report(whole_report(quarterly(), OFFICE), invariant=True)


def test_text_of_the_report(pdf: bytes) -> None:
    assert same_as_reference("period_report_quarter", pdf)
    assert len(pdf) < 400_000


def test_nothing_is_clipped(pdf: bytes) -> None:
    for page, glyph in glyphs_of(pdf):
        assert 26 * MM - 1 <= glyph.left <= glyph.right <= 184 * MM + 1, (page, glyph)
        assert 20 * MM <= glyph.bottom <= glyph.top <= 262 * MM, (page, glyph)


def test_contents_name_the_page_on_which_a_chapter_begins(pdf: bytes) -> None:
    cover, contents, *body = pages_of(pdf)
    assert "2025年第4季度" in cover
    assert "演示数据" in cover
    lines = contents.replace("\r", "").splitlines()
    for n, line in enumerate(lines):
        if "、" not in line or line[0] not in "一二三四五六七八九":
            continue
        title, number = line.partition("…")[0].strip(), line.split()[-1].strip("…")
        number = number if number.isdigit() else lines[n + 1].strip("… ")
        assert title in body[int(number) - 1], title
    assert all(f"— {n} —" in page for n, page in enumerate(body, start=1))
    assert all("判定日2026-01-05" in page for page in body)


def test_a_rate_just_below_the_target_is_never_written_as_98(pdf: bytes) -> None:
    words = "".join(pages_of(pdf))
    assert "97.95%，未达标（目标98%）" in words.replace("\n", "")
    assert "-0.04个百分点" in words.replace("\n", "")
    assert "98.0%" not in words


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (None, "—"),
        (1_234, "1,234"),
        (Ratio(Fraction(9_799_999, 10_000_000)), "97.99%"),
        (Ratio(None, None, "无应结"), "无应结"),
        (Fen(123_456), "1,234.56"),
        (Days(Fraction(47, 5)), "9.4"),
        (Fraction("35.07"), "35.07"),
        (Change(-12), "-12"),
        (Change(0), "0"),
        (Change(-13_206_300, in_fen=True), "-132,063.00"),
        (Change(5, in_fen=True), "+0.05"),
        (Change(Fraction(1, 1000), points=True), "+0.10个百分点"),
        (Change(Fraction(-1, 10**6), points=True), "-不足0.01个百分点"),
        (Change(Fraction(0), points=True), "持平"),
    ],
)
def test_cells_are_cut_not_rounded(cell: Cell, words: str) -> None:
    assert cell_text(cell) == words


@pytest.mark.parametrize(("highest", "step"), [(0, 1), (4, 1), (5, 2), (61, 20), (1_800, 500)])
def test_level_lines_are_round(highest: int, step: int) -> None:
    assert level_step(highest) == step

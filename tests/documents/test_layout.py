from __future__ import annotations

from datetime import date

import pytest

from disputes_app.documents.blocks import (
    Align,
    Block,
    Gap,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
)
from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import Page, pages
from disputes_app.documents.page import GRID_EM, MM, TEXT_HEIGHT, TEXT_WIDTH
from disputes_app.documents.paint import painted
from tests.documents.sample import glyphs_of, pages_of

DAY = date(2026, 11, 22)


def laid_out(*story: Block) -> list[Page]:
    return pages(story, installed_fonts())


def texts(page: Page) -> list[str]:
    return ["".join(mark.text for mark in row.marks) for row in page.rows]


def lines(count: int, word: str = "文") -> Paragraph:
    """Return a paragraph of ``count`` full lines of 28 characters."""
    return Paragraph(word * 28 * count, indent=0)


def test_page_holds_22_lines_of_28_characters() -> None:
    first, second = laid_out(lines(30))
    assert [len(text) for text in texts(first)] == [28] * 22
    assert len(second.rows) == 8
    assert first.pitch * 22 == pytest.approx(225 * MM)
    assert pytest.approx(156 * MM) == GRID_EM * 28


def test_first_line_is_indented_by_two_characters() -> None:
    (page,) = laid_out(Paragraph("文" * 40))
    assert [len(text) for text in texts(page)] == [26, 14]
    assert page.rows[0].marks[0].x == pytest.approx(2 * GRID_EM)


@pytest.mark.parametrize(("count", "sheets"), [(22, 1), (26, 1), (27, 2), (44, 2), (50, 2)])
def test_grid_is_tightened_where_that_saves_a_page(count: int, sheets: int) -> None:
    found = laid_out(lines(count))
    assert len(found) == sheets
    for page in found:
        assert sum(row.height(page.pitch) for row in page.rows) <= TEXT_HEIGHT + 0.01


def test_full_lines_reach_the_right_edge() -> None:
    (page,) = laid_out(Paragraph("甲，乙（丙）丁2026年11月22日。" * 8))
    for row in page.rows[:-1]:
        end = max(
            mark.x + mark.typeface.width(mark.text) * mark.size + mark.tracking * len(mark.text)
            for mark in row.marks
        )
        assert end == pytest.approx(TEXT_WIDTH, abs=2.5)


def test_line_that_would_be_torn_apart_stays_ragged() -> None:
    (page,) = laid_out(Paragraph("见" + "w" * 55, indent=0))
    assert texts(page)[0] == "见"
    assert page.rows[0].marks[0].tracking == pytest.approx(GRID_EM - 16)


def test_signature_takes_text_with_it_to_the_next_page() -> None:
    *_, last = laid_out(lines(26), Signature("测试委员会", DAY))
    assert texts(last)[:2] == ["文" * 28, "文" * 28]
    assert texts(last)[-2:] == ["测试委员会", "2026年11月22日"]


def test_date_stands_four_characters_from_the_right() -> None:
    (page,) = laid_out(lines(1), Signature("测试委员会", DAY))
    mark = page.rows[-1].marks[0]
    width = mark.typeface.width(mark.text) * mark.size + mark.tracking * len(mark.text)
    assert TEXT_WIDTH - mark.x - width == pytest.approx(4 * GRID_EM)


def test_long_seal_name_stays_on_the_page() -> None:
    (page,) = laid_out(lines(1), Signature("上海市嘉定区" * 8, DAY))
    for row in page.rows[1:-1]:
        for mark in row.marks:
            assert mark.x >= 0
            assert mark.x + len(mark.text) * GRID_EM <= TEXT_WIDTH + 0.01


def test_gap_at_the_head_of_a_page_is_dropped() -> None:
    _, second = laid_out(lines(25), lines(1), Gap(2), lines(2))
    assert texts(second)[0] == "文" * 28


def test_heading_is_not_left_behind() -> None:
    heading = Paragraph("一、事实", keep_with_next=True)
    first, second = laid_out(lines(21), heading, lines(10))
    assert "一、事实" not in texts(first)
    assert texts(second)[0] == "一、事实"


def test_no_single_line_of_a_paragraph_is_left_alone() -> None:
    first, second = laid_out(lines(21), lines(20, "字"))
    assert texts(first)[-1] == "文" * 28
    assert len(second.rows) == 20


def test_line_feed_begins_a_paragraph() -> None:
    (page,) = laid_out(Paragraph("甲\r\n乙\n丙"))
    assert texts(page) == ["甲", "乙", "丙"]


def test_invisible_characters_of_pasted_text_are_dropped() -> None:
    (page,) = laid_out(Paragraph("\ufeff甲\u200b乙\u00a0丙\u3000丁"))
    assert texts(page) == ["甲乙 丙  丁"]


def test_heading_run_stands_in_its_own_face() -> None:
    (page,) = laid_out(Paragraph((Span("一、权利。", Role.HEI), Span("正文。", Role.FANG_SONG))))
    head, text = page.rows[0].marks
    assert (head.text, text.text) == ("一、权利。", "正文。")
    assert head.typeface.font_name != text.typeface.font_name
    assert text.x == pytest.approx(head.x + 5 * GRID_EM)


def test_table_breaks_between_rows_and_repeats_its_head() -> None:
    rows = tuple((f"{n}", f"第{n}项请求的内容", "1,000.00") for n in range(1, 41))
    table = Table(
        (1, 6, 2), rows, ("序号", "内容", "金额"), (Align.CENTRE, Align.LEFT, Align.RIGHT)
    )
    found = pages_of(painted(laid_out(table), "表", installed_fonts(), invariant=True))
    assert len(found) > 1
    assert all("序号" in page for page in found)
    together = "".join(found).replace("\n", "")
    assert all(f"第{n}项请求的内容" in together for n in range(1, 41))


@pytest.mark.parametrize(("rows", "first"), [(8, 0), (30, 2)])
def test_a_short_table_stays_whole_and_a_long_one_begins_with_two_rows(
    rows: int, first: int
) -> None:
    table = Table((1,), tuple((f"第{n}行",) for n in range(rows)), ("栏目",), keep=8)
    before, after, *_ = laid_out(lines(19), table)
    assert sum("行" in text for text in texts(before)) == first
    assert "栏目" in texts(after)


def test_cell_longer_than_a_page_is_split() -> None:
    table = Table((1, 3), (("事实", "经审理查明的事实。" * 400),), ("栏目", "内容"))
    pdf = painted(laid_out(table), "表", installed_fonts(), invariant=True)
    together = "".join(pages_of(pdf)).replace("\n", "")
    assert together.count("查") == 400
    assert all(glyph.bottom > 0 for _, glyph in glyphs_of(pdf))


def test_missing_characters_of_every_block_are_named_at_once() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        laid_out(
            Title(("标题\ue001",)),
            Paragraph("正文\ue002"),
            Table((1,), (("格\ue003",),), ("头\ue004",)),
            Signature("落款\ue005", DAY),
        )
    assert sorted(caught.value.characters) == ["\ue001", "\ue002", "\ue003", "\ue004", "\ue005"]


def test_page_numbers_stand_at_the_outer_side() -> None:
    pdf = painted(laid_out(lines(60)), "页", installed_fonts(), invariant=True)
    places = {(page, glyph.character): glyph for page, glyph in glyphs_of(pdf) if glyph.bottom < 90}
    assert places[1, "1"].left > 105 * MM
    assert places[2, "2"].right < 105 * MM
    assert places[3, "3"].left > 105 * MM
    assert 35 * MM - places[1, "—"].top == pytest.approx(7 * MM, abs=1)

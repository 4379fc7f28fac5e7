from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.documents.linebreak import (
    CLOSING,
    OPENING,
    atoms,
    balanced_lines,
    broken_lines,
    styled_lines,
)


def width(text: str) -> float:
    """Measure in half characters, as a typewriter would."""
    return sum(1.0 if letter.isascii() else 2.0 for letter in text)


BREAKS = [
    pytest.param("本委决定立案。", 12, ["本委决定立", "案。"], id="full stop takes its word along"),
    pytest.param("依照《劳动法》办理", 6, ["依照", "《劳动", "法》办", "理"], id="title marks"),
    pytest.param("受理（含当日）提交", 6, ["受理", "（含当", "日）提", "交"], id="brackets"),
    pytest.param("他说：“不同意。”后", 12, ["他说：“不同", "意。”后"], id="quotation marks"),
    pytest.param("请于30日内答辩", 6, ["请于", "30日内", "答辩"], id="number and unit"),
    pytest.param("于2026年11月5日", 8, ["于2026年", "11月5日"], id="a date breaks after the year"),
    pytest.param("按第二十九条办理", 10, ["按", "第二十九条", "办理"], id="Chinese article number"),
    pytest.param("应付12,345.67元整", 12, ["应付", "12,345.67元", "整"], id="amount"),
    pytest.param("达到97.96%以上", 10, ["达到97.96%", "以上"], id="per cent"),
    pytest.param("满3个工作日后办", 10, ["满", "3个工作日", "后办"], id="long unit"),
    pytest.param(
        "见www.example.com网", 16, ["见", "www.example.com", "网"], id="address of a site"
    ),
    pytest.param("电话021-00000000转", 12, ["电话", "021-00000000", "转"], id="telephone number"),
    pytest.param("调解——裁决——执行", 8, ["调解——", "裁决——", "执行"], id="dash is not split"),
    pytest.param("等等……其他", 6, ["等", "等……", "其他"], id="ellipsis is not split"),
    pytest.param("阿卜杜·买买提", 8, ["阿卜杜·", "买买提"], id="name with an interpunct"),
    pytest.param("one two three", 7, ["one two", "three"], id="Latin words, space dropped"),
    pytest.param("甲 乙 丙", 4, ["甲", "乙", "丙"], id="no space at the head of a line"),
    pytest.param("ABCDEFGHIJ", 4, ["ABCD", "EFGH", "IJ"], id="longer than a line: cut anywhere"),
    pytest.param("", 8, [""], id="nothing"),
]


@pytest.mark.parametrize(("text", "room", "lines"), BREAKS)
def test_lines_end_where_chinese_allows(text: str, room: float, lines: list[str]) -> None:
    assert broken_lines(text, width, room, room) == lines


def test_first_line_may_be_shorter() -> None:
    assert broken_lines("一二三四五六七", width, 4, 8) == ["一二", "三四五六", "七"]


def test_closing_mark_of_the_next_style_does_not_begin_a_line() -> None:
    spans = [("甲乙丙丁", "bold", width), ("，戊己", "plain", width)]
    assert styled_lines(spans, 8, 8) == [
        [("甲乙丙", "bold")],
        [("丁", "bold"), ("，戊己", "plain")],
    ]


def test_title_lines_are_of_like_length() -> None:
    title = "上海市嘉定区劳动人事争议仲裁委员会不予受理通知书"
    assert balanced_lines(title, width, 40) == [
        "上海市嘉定区劳动人事争议",
        "仲裁委员会不予受理通知书",
    ]


ANYTHING = st.text(
    st.sampled_from("中国劳动仲裁一二三年月日元第条人0123456789abcXYZ ,.-%/" + OPENING + CLOSING),
    max_size=120,
)


@given(text=ANYTHING, room=st.integers(8, 60))
def test_nothing_is_lost_but_spaces(text: str, room: int) -> None:
    lines = broken_lines(text, width, room, room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert "".join(atoms(text)) == text


@given(text=ANYTHING, room=st.integers(8, 60))
def test_no_line_is_too_long(text: str, room: int) -> None:
    assert all(width(line) <= room for line in broken_lines(text, width, room, room))


@given(text=ANYTHING, room=st.integers(8, 60))
def test_lines_end_between_atoms(text: str, room: int) -> None:
    pieces = [atom for atom in atoms(text) if not atom.isspace()]
    if any(width(atom) > room for atom in pieces):
        return
    ends = set(accumulate(map(len, pieces)))
    lines = broken_lines(text, width, room, room)
    assert set(accumulate(len(line.replace(" ", "")) for line in lines)) <= ends | {0}


@given(text=ANYTHING)
def test_no_atom_begins_or_ends_with_the_wrong_mark(text: str) -> None:
    pieces = atoms(text)
    for before, atom in pairwise(pieces):
        assert atom[0] not in CLOSING or before.isspace()
        assert before[-1] not in OPENING or atom.isspace()

"""The patterns of numbers: which can be set, and that none ever writes a number twice."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.numbering import (
    ALL_SERIES,
    BRACKETS,
    NumberPatternError,
    Series,
    number_pattern,
    numbers_like,
    shown_pattern,
    spellings,
)

GIVEN = {
    "as it is kept": ("嘉劳人仲（{year}）办字第{n}号", "嘉劳人仲（2026）办字第12号"),
    "in Chinese": ("嘉劳人仲（{年}）办字第{序号}号", "嘉劳人仲（2026）办字第12号"),
    "six-cornered brackets": ("佛劳人仲案字〔{年}〕{序号}号", "佛劳人仲案字〔2026〕12号"),
    "plain brackets and blanks": (" 嘉劳调 ({年}) 第 {号} 号 ", "嘉劳调(2026)第12号"),
    "a Chinese numeral is a word": ("一分局（{年}）第{序号}号", "一分局（2026）第12号"),
    "a dash": ("嘉劳（{年}）-{序号}", "嘉劳（2026）-12"),
}


@pytest.mark.parametrize(("typed", "number"), GIVEN.values(), ids=GIVEN)
def test_a_pattern_writes_its_numbers(typed: str, number: str) -> None:
    pattern = number_pattern(typed)
    assert Series("x", pattern).number(2026, 12) == number
    assert numbers_like(pattern).fullmatch(number)
    assert number_pattern(shown_pattern(pattern)) == pattern


REFUSED = {
    "no year": ("嘉劳人仲办字第{n}号", "pattern_without_year"),
    "two years": ("嘉（{year}）第{n}号（{year}）", "pattern_year_twice"),
    "no counter": ("嘉劳人仲（{year}）办字号", "pattern_without_counter"),
    "two counters": ("嘉（{year}）第{n}号{n}", "pattern_counter_twice"),
    "counter first": ("嘉第{n}号（{year}）", "pattern_counter_first"),
    "no brackets": ("嘉劳人仲{year}年第{n}号", "pattern_year_unbracketed"),
    "words in the brackets": ("嘉（{year}年）第{n}号", "pattern_year_unbracketed"),
    "mixed brackets": ("嘉（{year}〕第{n}号", "pattern_year_unbracketed"),
    "a digit": ("嘉3队（{year}）第{n}号", "pattern_digit"),
    "a wide digit": ("嘉３队（{year}）第{n}号", "pattern_digit"),
    "a counter filled with noughts": ("嘉（{year}）第0{n}号", "pattern_digit"),
    "an unknown field": ("嘉（{year}）第{n}号{月}", "pattern_sign"),
    "a slash": ("嘉/（{year}）第{n}号", "pattern_sign"),
    "an open brace": ("嘉{（{year}）第{n}号", "pattern_sign"),
    "no word of the office": ("（{year}）第{n}号", "pattern_without_word"),
    "nothing": ("", "pattern_without_year"),
    "too long": ("嘉" * 30 + "（{year}）第{n}号", "pattern_too_long"),
}


@pytest.mark.parametrize(("typed", "problem"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_pattern_is_named(typed: str, problem: str) -> None:
    with pytest.raises(NumberPatternError) as refused:
        number_pattern(typed)
    assert refused.value.problem == problem


def test_the_patterns_of_the_program_are_patterns_and_differ() -> None:
    patterns = [one.pattern for one in ALL_SERIES.values()]
    assert [number_pattern(one) for one in patterns] == patterns
    assert len(set(patterns)) == len(patterns)


WORD = st.text("嘉劳人仲调监办收立案字第号一ab", max_size=6)
PATTERNS = st.builds(
    lambda first, bracket, middle, last: (
        f"嘉{first}{bracket[0]}{{year}}{bracket[1]}{middle}{{n}}{last}"
    ),
    WORD,
    st.sampled_from(BRACKETS),
    WORD,
    WORD,
)
PLACES = st.tuples(st.integers(2000, 2999), st.integers(1, 99_999))


@given(PATTERNS, PATTERNS, PLACES, PLACES)
def test_no_two_numbers_of_a_series_are_alike_whatever_its_patterns(
    before: str, after: str, one: tuple[int, int], other: tuple[int, int]
) -> None:
    first = Series("x", number_pattern(before)).number(*one)
    second = Series("x", number_pattern(after)).number(*other)
    if one != other:
        assert first != second
    elif first == second:
        assert before == after
    assert [int(run) for run in re.findall(r"\d+", first)] == list(one)


@pytest.mark.parametrize("bracket", BRACKETS)
@pytest.mark.parametrize("typed", ["嘉劳(2026)第1号", "嘉劳 〔2026〕 第1号", "嘉劳[2026]第1号"])
def test_any_brackets_find_a_number(bracket: str, typed: str) -> None:
    assert f"嘉劳{bracket[0]}2026{bracket[1]}第1号" in spellings(typed)

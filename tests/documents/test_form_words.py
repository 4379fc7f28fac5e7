"""Sums, days and numbers in words, as a receipt or a decision writes them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.documents.templates.filters import (
    both_ways,
    chinese_day,
    chinese_number,
    in_capitals,
)
from disputes_app.domain.paper_entries import Money

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = {"拾": 10, "佰": 100, "仟": 1000}
_MOST = 999_999_999_999_99


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (5, "伍分"),
        (50, "伍角"),
        (1_00, "壹元整"),
        (1_05, "壹元零伍分"),
        (10_00, "壹拾元整"),
        (1_409_50, "壹仟肆佰零玖元伍角"),
        (6_007_14, "陆仟零柒元壹角肆分"),
        (1_680_32, "壹仟陆佰捌拾元叁角贰分"),
        (10_005_00, "壹万零伍元整"),
        (16_409_02, "壹万陆仟肆佰零玖元零贰分"),
        (107_000_53, "壹拾万柒仟元伍角叁分"),
        (384_200_00, "叁拾捌万肆仟贰佰元整"),
        (10_000_100_00, "壹仟万零壹佰元整"),
        (100_000_000_05, "壹亿元零伍分"),
        (100_000_050_00, "壹亿零伍拾元整"),
        (1_234_567_890_12, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
    ],
)
def test_a_sum_in_capitals(fen: int, words: str) -> None:
    """正确填写票据和结算凭证的基本规定: where a 零 stands, and 整 only after whole yuan."""
    assert in_capitals(Money(fen)) == words
    assert fen_of(words) == fen


@given(st.integers(min_value=1, max_value=_MOST))
def test_a_sum_can_be_read_back_and_ends_as_it_should(fen: int) -> None:
    words = in_capitals(Money(fen))
    assert fen_of(words) == fen
    assert words.endswith("整") == (fen % 100 == 0)
    assert "零零" not in words
    assert both_ways(Money(fen)).startswith(f"人民币{words}（")


def fen_of(words: str) -> int:
    """Read a sum in capitals, by its own rules: no library is asked."""
    yuan, is_whole, rest = words.removesuffix("整").rpartition("元")
    fen = _yuan(yuan) * 100 if is_whole else 0
    for unit, worth in (("角", 10), ("分", 1)):
        before, found, after = rest.partition(unit)
        if found:
            fen += _DIGITS.index(before.removeprefix("零")) * worth
            rest = after
    return fen


def _yuan(text: str) -> int:
    high, is_high, low = text.rpartition("亿")
    if is_high:
        return _yuan(high) * 10**8 + _yuan(low)
    high, is_high, low = text.rpartition("万")
    return (_below_wan(high) * 10**4 if is_high else 0) + _below_wan(low)


def _below_wan(text: str) -> int:
    total = digit = 0
    for character in text:
        if character in _UNITS:
            total, digit = total + digit * _UNITS[character], 0
        else:
            digit = _DIGITS.index(character)
    return total + digit


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "二〇二六年十一月二十二日"),
        (date(2026, 10, 10), "二〇二六年十月十日"),
        (date(2030, 1, 1), "二〇三〇年一月一日"),
        (date(2100, 12, 31), "二一〇〇年十二月三十一日"),
    ],
)
def test_a_day_in_numerals(day: date, words: str) -> None:
    assert chinese_day(day) == words


def test_no_two_days_of_a_year_are_written_alike() -> None:
    days = [date(2028, 1, 1) + timedelta(n) for n in range(366)]
    assert len({chinese_day(one) for one in days}) == 366


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "一"),
        (10, "十"),
        (19, "十九"),
        (20, "二十"),
        (99, "九十九"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (1_010, "一千零一十"),
        (10_005, "一万零五"),
    ],
)
def test_a_number_in_a_text(number: int, words: str) -> None:
    assert chinese_number(number) == words

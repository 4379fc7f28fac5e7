"""The choices of the office: the table, what a value may be, what holds without one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import Source
from disputes_app.domain.numbering import ALL_SERIES, NumberPatternError
from disputes_app.domain.office_settings import (
    OfficeSettings,
    SettingRangeError,
    SettingState,
    SettingUnknownError,
    SettingValueError,
    checked,
    range_text,
    read_value,
    setting_of,
    value_text,
)
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import Value
from disputes_app.domain.setting_table import REPLIES_BY_SOURCE, SETTINGS, pattern_key

NUMBERS = [one for one in SETTINGS.values() if not one.type.is_text]

LAW = {
    "arrears.one_worker": (5_000_00, "5,000–20,000", "法释〔2013〕3号第3条", Mark.TEXT),
    "arrears.ten_workers": (30_000_00, "30,000–100,000", "法释〔2013〕3号第3条", Mark.TEXT),
    "collective.people": (10, "2–10", "《劳动人事争议仲裁办案规则》第5、62条", Mark.TEXT),
    "hearing.person": (5_000_00, "≥1", "《行政处罚法》第63条", Mark.MEMORY),
    "hearing.unit": (50_000_00, "≥1", "《行政处罚法》第63条", Mark.MEMORY),
    "simple.average_wage": (None, "≥1", "《劳动人事争议仲裁办案规则》第56条", Mark.TEXT),
    "terms.order_to_pay": (None, "1–365", "《劳动保障监察条例》第18、26条", Mark.TEXT),
    "terms.inquiry": (None, "1–365", "《劳动保障监察条例》第15条", Mark.TEXT),
    "terms.statement": (None, "1–365", "《行政处罚法》第44、45条", Mark.TEXT),
    "terms.correction": (None, "1–365", "《劳动人事争议仲裁办案规则》第29条", Mark.TEXT),
    "terms.evidence": (10, "1–45", "《劳动人事争议仲裁办案规则》第15条", Mark.INTERP),
    "terms.first_mediation": (15, "1–365", "《劳动人事争议仲裁办案规则》第69条", Mark.INTERP),
    "reply.hotline_12345": (None, "1–365", "交办单", Mark.INTERP),
}


@pytest.mark.parametrize(("key", "row"), LAW.items(), ids=LAW)
def test_defaults_and_ranges_are_those_of_the_law(
    key: str, row: tuple[int | None, str, str, Mark]
) -> None:
    one = setting_of(key)
    assert (one.default, range_text(one), one.source, one.mark) == row


def test_only_the_band_of_the_crime_is_a_range_of_the_law() -> None:
    bounded = {key for key, one in SETTINGS.items() if one.bounded_by_law}
    assert bounded == {"arrears.one_worker", "arrears.ten_workers"}


@pytest.mark.parametrize("key", SETTINGS)
def test_every_default_is_allowed_and_every_row_is_told_in_both_languages(key: str) -> None:
    one = SETTINGS[key]
    if one.default is not None:
        assert checked(one, one.default) == one.default
    words = (one.zh, one.en, one.note.zh, one.note.en, one.used.zh, one.used.en, one.source)
    assert all(words)


def test_there_is_a_pattern_for_every_series_and_days_for_every_source_from_outside() -> None:
    assert {pattern_key(one) for one in ALL_SERIES.values()} <= set(SETTINGS)
    assert set(REPLIES_BY_SOURCE.values()) <= set(SETTINGS)


@given(st.sampled_from(NUMBERS), st.data())
def test_every_value_in_the_range_is_read_back_and_none_outside(
    one: object, data: st.DataObject
) -> None:
    setting = NUMBERS[NUMBERS.index(one)]  # type: ignore[arg-type]  # drawn from this list
    least = setting.least or 0
    value = data.draw(st.integers(least, setting.most or 10**12))
    assert checked(setting, value) == value
    assert read_value(setting, value_text(setting, value)) == value
    outside = [least - 1, *([] if setting.most is None else [setting.most + 1])]
    for wrong in outside:
        with pytest.raises(SettingRangeError):
            checked(setting, wrong)


def test_a_refusal_names_the_range() -> None:
    with pytest.raises(SettingRangeError) as refused:
        read_value(setting_of("arrears.one_worker"), "20,000.01")
    error = refused.value
    assert (error.setting.zh, error.given, error.allowed) == (
        "拒不支付劳动报酬“数额较大”：一名劳动者",
        "20,000.01",
        "5,000–20,000",
    )


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("terms.evidence", "十"),
        ("terms.evidence", "1.5"),
        ("terms.evidence", "-3"),
        ("terms.evidence", ""),
        ("terms.evidence", "１０"),
        ("arrears.one_worker", "五千"),
        ("arrears.one_worker", "8000.005"),
        ("arrears.one_worker", "-1"),
        ("arrears.one_worker", "NaN"),
    ],
)
def test_what_is_no_number_is_refused(key: str, text: str) -> None:
    with pytest.raises(SettingValueError):
        read_value(setting_of(key), text)


@pytest.mark.parametrize("value", [True, "10"])
def test_a_value_of_another_type_is_refused(value: Value) -> None:
    with pytest.raises(SettingValueError):
        checked(setting_of("terms.evidence"), value)


def test_a_pattern_is_checked_as_one() -> None:
    setting = setting_of("number.arbitration.case")
    assert read_value(setting, "嘉劳〔{年}〕第{序号}号") == "嘉劳〔{year}〕第{n}号"
    with pytest.raises(NumberPatternError):
        read_value(setting, "嘉劳〔{年}〕")


def test_an_unknown_key_names_what_is_close() -> None:
    with pytest.raises(SettingUnknownError) as refused:
        setting_of("term.evidence")
    assert refused.value.close_matches[0] == "terms.evidence"


def test_what_was_set_holds_and_the_rest_has_its_default() -> None:
    moment = datetime(2026, 11, 20, tzinfo=UTC)
    own = SettingState(setting_of("reply.petition"), 60, moment, "张测试")
    pattern = SettingState(
        setting_of("number.arbitration.case"), "嘉〔{year}〕第{n}号", moment, "张测试"
    )
    settings = OfficeSettings((own, pattern))
    assert [one.setting.key for one in settings.states] == list(SETTINGS)
    assert settings["reply.petition"].is_own
    assert settings.reply_days(Source.PETITION) == 60
    assert settings.reply_days(Source.HOTLINE_12345) is None
    assert settings.reply_days(Source.APPLICATION) is None
    assert settings.number("terms.evidence") == 10
    assert not settings["terms.evidence"].is_own
    written = settings.series(ALL_SERIES["arbitration.case"])
    assert written.number(2026, 3) == "嘉〔2026〕第3号"
    assert settings.series(ALL_SERIES["mediation.case"]) == ALL_SERIES["mediation.case"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" 上海市  测试委员会 ", "上海市 测试委员会"),
        ("021-00000000", "021-00000000"),
        ("字" * 60, "字" * 60),
    ],
)
def test_words_are_one_line(text: str, kept: str) -> None:
    assert read_value(setting_of("papers.commission"), text) == kept


@pytest.mark.parametrize("text", ["", " \n", "字" * 61, "甲\x00乙", "甲\u200b乙"])
def test_what_is_no_line_of_words_is_refused(text: str) -> None:
    with pytest.raises(SettingValueError):
        read_value(setting_of("papers.commission"), text)

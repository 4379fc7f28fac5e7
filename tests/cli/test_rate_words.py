"""A rate near its target, and a period without one: what the terminal and the paper say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from disputes_app.cli.rate_answer import rate_json, rate_text
from disputes_app.cli.session import Session
from disputes_app.documents.reports import rate_words
from disputes_app.domain.rate import Grouping, RateFigures, RateGroup
from disputes_app.domain.words import LANGUAGES
from tests.domain.test_rate_figures import figures

TARGET = Fraction(98, 100)


def near(hundreds: int, off: int, late_more: int) -> RateFigures:
    """Return figures whose rate lies as near to 98 % as their size allows, above or below."""
    due = hundreds * 50 + off
    late = min(due, hundreds + late_more)
    made = figures(on_time=due - late, late_closed=late)
    row = RateGroup("7", "一中队", due, due - late, late, 0, 0)
    return replace(made, query=replace(made.query, by=Grouping.OFFICE), groups=(row,))


@given(st.integers(1, 40_000), st.integers(-2, 2), st.integers(-2, 2))
def test_no_word_crosses_the_target(hundreds: int, off: int, late_more: int) -> None:
    made = near(hundreds, off, max(late_more, -hundreds))
    assert made.rate is not None
    met = made.rate >= TARGET
    for language, yes, no in (("zh", "98% 达标", "未达标"), ("en", "(met)", "(not met)")):
        lines = rate_text(
            made, Session(None, "zh" if language == "zh" else "en", None), demonstration=False
        ).splitlines()
        target = next(one for one in lines if one.startswith(("目标", "Target")))
        assert (no in target) is not met, (yes, target)
        shown = [one for line in lines[:40] for one in re.findall(r"(\d+\.\d\d)%", line)]
        rates = [Fraction(one) for one in shown if one != "98.00" or met]
        rate = next(one for one in lines if one.startswith(("按期结案率", "On-time rate")))
        assert (Fraction(re.findall(r"(\d+\.\d\d)%", rate)[0]) >= 98) is met
        assert all((one >= 98) is met for one in rates), lines
    assert (Fraction(str(rate_json(made)["rate"])) >= TARGET) is met
    assert (rate_words.verdict(made).startswith("达标")) is met
    assert (Fraction(rate_words.ratio(made.rate).removesuffix("%")) >= 98) is met


def test_nothing_due_is_said_and_is_no_percentage() -> None:
    made = figures(pending=0)
    assert (made.rate, made.best_reachable, made.met) == (None, None, None)
    text = rate_text(made, Session(None, "zh", None), demonstration=False)
    assert "无应结" in text
    assert re.findall(r"(\d+\.\d\d)%", text) == ["98.00"]
    assert rate_words.verdict(made) == "目标98%，无应结"
    assert rate_json(made)["rate"] is None


def test_groups_without_a_name_are_named() -> None:
    for by, key, zh, en in (
        (Grouping.HANDLER, "0", "未指派", "nobody"),
        (Grouping.TOWN, "", "区级机构(不属街镇)", "district, no town"),
        (Grouping.CAUSE, "", "未填案由", "no cause given"),
    ):
        made = near(1, 0, 0)
        row = replace(made.groups[0], key=key, label="?")
        made = replace(made, query=replace(made.query, by=by), groups=(row,))
        assert zh in rate_text(made, Session(None, "zh", None), demonstration=False)
        assert en in rate_text(made, Session(None, "en", None), demonstration=False)


def test_the_terminal_says_since_when_the_target_is_out_of_reach() -> None:
    made = figures(on_time=97, late_closed=3)
    zh, en = (
        rate_text(
            made, Session(None, language, None), demonstration=False, lost_on=date(2026, 6, 2)
        )
        for language in LANGUAGES
    )
    assert "不能达标起" in zh
    assert "Out of reach from  2026-06-02" in en

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.page import MM
from disputes_app.documents.reports.control_sheet import render_control_sheet
from disputes_app.documents.reports.control_words import result, runs_text, standing
from disputes_app.domain.clock_basis import runs_of
from disputes_app.domain.control_facts import ControlFacts
from disputes_app.domain.counting import Pause, explain
from tests.documents import control_sample as sample
from tests.documents.sample import glyphs_of, pages_of
from tests.documents.sample import same_as_reference as same

REFERENCES = [
    pytest.param("control_sheet_award", sample.PLAIN, id="an award as the law sets it"),
    pytest.param("control_sheet_moved", sample.MOVED, id="restarted, paused and extended"),
    pytest.param("control_sheet_suspended", sample.SUSPENDED, id="suspended"),
    pytest.param("control_sheet_ninety", sample.NINETY, id="90 working days"),
    pytest.param("control_sheet_provisional", sample.PROVISIONAL, id="provisional"),
    pytest.param("control_sheet_adopted", sample.ADOPTED, id="moved by a notice"),
    pytest.param("control_sheet_hearing", sample.HEARING, id="counted back from a hearing"),
    pytest.param("control_sheet_party", sample.PARTY, id="a party's own period"),
]


def sheet(facts: ControlFacts) -> bytes:
    return render_control_sheet(facts, invariant=True)


@pytest.mark.parametrize(("name", "facts"), REFERENCES)
def test_text_of_the_sheet(name: str, facts: ControlFacts) -> None:
    pdf = sheet(facts)
    assert same(name, pdf)
    assert len(pages_of(pdf)) == 1
    assert len(pdf) < 100_000


@pytest.mark.parametrize(("name", "facts"), REFERENCES)
def test_nothing_is_clipped(name: str, facts: ControlFacts) -> None:
    for _, glyph in glyphs_of(render_control_sheet(facts, demonstration=True)):
        assert 28 * MM - 1 <= glyph.left <= glyph.right <= 184 * MM + 1, (name, glyph)
        assert 10 * MM <= glyph.bottom <= glyph.top <= 280 * MM, (name, glyph)


def test_made_up_cases_say_so() -> None:
    assert "演示数据" in pages_of(render_control_sheet(sample.PLAIN, demonstration=True))[0]
    assert "演示数据" not in pages_of(sheet(sample.PLAIN))[0]


def test_a_character_that_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(MissingGlyphError) as refused:
        sheet(replace(sample.PLAIN, applicants="王\U0010fffd"))
    assert refused.value.named == ("U+10FFFD",)


def test_a_paper_that_starts_a_period_may_not_have_such_a_character_either() -> None:
    with pytest.raises(MissingGlyphError):
        sheet(replace(sample.PLAIN, start_name="函\U0010fffd"))


def test_what_does_not_fit_one_page_goes_on_with_the_head_repeated() -> None:
    clock = sample.PLAIN.clock
    pauses = tuple(
        Pause(
            date(2010 + n // 12, n % 12 + 1, 1), date(2010 + n // 12, n % 12 + 1, 2), "suspension"
        )
        for n in range(70)
    )
    start = date(2009, 12, 31)
    clock = clock._replace(pauses=pauses, started_on=start)
    rule = sample.LAW.version("arbitration.award", date(2026, 3, 2))
    working = explain(rule, start, sample.LAW, pauses=pauses)
    pages = pages_of(sheet(replace(sample.PLAIN, clock=clock, working=working)))
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页，共2页" in page
        assert "嘉劳人仲（2026）办字第12号" in page
    assert "接下页" in pages[0]
    assert "复核人：" not in pages[0]
    assert "复核人：" in pages[1]


def test_ninety_working_days_name_every_festival_with_its_notice() -> None:
    text = pages_of(sheet(sample.NINETY))[0].replace("\n", "")
    assert "国庆节3日：2025-10-01至10-03" in text
    assert "国办发明电〔2024〕12号" in text
    assert "2026-01-01" in text
    assert "举报人(保密)" in text


def test_each_kind_of_period_has_its_own_words() -> None:
    assert result(sample.PLAIN).label == "最后一日"
    assert result(sample.PARTY).label == "届满之日"
    assert "已届满" in standing(sample.PARTY)
    assert "逾期" not in standing(sample.PARTY)
    assert result(sample.HEARING).text.startswith("最迟")
    assert "逾期" in standing(sample.NINETY)


def test_days_are_joined_to_runs_and_the_year_stands_where_it_changes() -> None:
    days = [date(2025, 12, 30), date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 4)]
    assert runs_text(runs_of(days)) == "2025-12-30至2026-01-01、01-04"
    assert runs_text(runs_of([date(2025, 12, 28), date(2026, 1, 3)])) == "2025-12-28、2026-01-03"


def test_a_suspended_period_has_no_last_day() -> None:
    assert sample.SUSPENDED.working is None
    assert result(sample.SUSPENDED).note == "自2026年3月20日起暂停计算"

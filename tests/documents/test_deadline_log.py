from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.page import MM
from disputes_app.documents.reports.deadline_log import render_deadline_log
from disputes_app.documents.reports.deadline_log_words import (
    count_lines,
    day_line,
    last_days,
    notes,
    scope_line,
)
from disputes_app.domain.deadline_log import Change, LogGroup
from disputes_app.domain.deadline_log_facts import DayLog
from tests.documents import deadline_log_sample as sample
from tests.documents.sample import glyphs_of, pages_of
from tests.documents.sample import same_as_reference as same

BUREAU = "上海市嘉定区人力资源和社会保障局"
REFERENCES = [
    pytest.param("deadline_log_nothing", sample.NOTHING, id="nothing happened"),
    pytest.param("deadline_log_five", sample.FIVE, id="five changes"),
    pytest.param("deadline_log_every_kind", sample.EVERY_KIND, id="every kind, while it runs"),
]


def paper(log: DayLog, *, demonstration: bool = False) -> bytes:
    return render_deadline_log(log, office_name=BUREAU, demonstration=demonstration, invariant=True)


@pytest.mark.parametrize(("name", "log"), REFERENCES)
def test_text_of_the_log(name: str, log: DayLog) -> None:
    pdf = paper(log)
    assert same(name, pdf)
    assert len(pages_of(pdf)) == 1
    assert len(pdf) < 150_000


@pytest.mark.parametrize("log", [sample.EVERY_KIND, sample.many(120)], ids=["one", "many"])
def test_nothing_is_clipped(log: DayLog) -> None:
    for page, glyph in glyphs_of(paper(log, demonstration=True)):
        left = (28 if page % 2 else 26) * MM
        assert left - 1 <= glyph.left <= glyph.right <= left + 156 * MM + 1, glyph
        assert 8 * MM <= glyph.bottom <= glyph.top <= 280 * MM, glyph


def test_many_rows_go_on_with_head_and_heading_repeated() -> None:
    pages = pages_of(paper(sample.many(120), demonstration=True))
    assert len(pages) > 3
    shown = "\n".join(pages)
    for number in range(1, 121):
        assert shown.count(f"办字第{number}号") == 1
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页，共{len(pages)}页" in page
        assert "案号、当事人" in page
        assert "2026年11月20日 星期五（班）" in page
        assert "演示数据" in page
        assert ("复核：" in page) is (number == len(pages))
    assert "（续）" in shown
    # A heading never stands alone at the foot of a page.
    assert not any(page.rstrip().splitlines()[-2].endswith("项") for page in pages)


@pytest.mark.parametrize("count", range(14, 40, 2))
def test_the_lines_to_sign_find_room_wherever_the_table_ends(count: int) -> None:
    pdf = paper(sample.many(count))
    assert "制表：" in pages_of(pdf)[-1]
    lowest = min(glyph.bottom for _, glyph in glyphs_of(pdf))
    assert lowest >= 8 * MM


def test_a_cell_of_a_hundred_names_stays_a_cell() -> None:
    names = "、".join(f"测试{n}" for n in range(100))
    log = sample.log_of([replace(sample.AWARD, applicants=names)])
    (page,) = pages_of(paper(log))
    assert "…" in page
    assert "测试99" not in page


def test_made_up_cases_say_so() -> None:
    assert "演示数据" in pages_of(paper(sample.FIVE, demonstration=True))[0]
    assert "演示数据" not in pages_of(paper(sample.FIVE))[0]


def test_a_character_that_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(MissingGlyphError) as refused:
        paper(sample.log_of([replace(sample.AWARD, applicants="王\U0010fffd")]))
    assert refused.value.named == ("U+10FFFD",)


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (sample.NOTHING, "2026年11月20日 星期五（班）"),
        (sample.HOLIDAY, "2026年10月1日 星期四（休，国庆节）"),
        (
            replace(sample.NOTHING, day=date(2026, 11, 22), working=False, reason="周末"),
            "2026年11月22日 星期日（休）",
        ),
        (
            replace(sample.NOTHING, day=date(2026, 2, 14), reason="调休上班"),
            "2026年2月14日 星期六（班，调休上班）",
        ),
        (
            replace(sample.NOTHING, day=date(2050, 1, 3), working=None),
            "2050年1月3日 星期一（工作日历未收录）",
        ),
    ],
    ids=["worked", "festival", "week-end", "make-up day", "no calendar"],
)
def test_the_day_in_words(log: DayLog, expected: str) -> None:
    assert day_line(log) == expected


def test_which_cases_and_until_when() -> None:
    assert scope_line(sample.NOTHING) == "全部业务  全天"
    assert scope_line(sample.EVERY_KIND) == "仲裁，仲裁院  截至17:00，当日尚未结束"


def test_what_ran_out_comes_first_and_what_was_missed_first_of_all() -> None:
    rows = sample.EVERY_KIND.rows
    groups = [row.group for row in rows]
    assert groups == sorted(groups, key=list(LogGroup).index)
    assert [row.change for row in rows[:4]] == [
        Change.MISSED,
        Change.MISSED,
        Change.FOUND_LATE,
        Change.LAPSED,
    ]
    name, number, detail = count_lines(sample.EVERY_KIND)[0]
    assert (name, number) == ("到期、届满的期限", "4项")
    assert detail == "逾期未办2、登记时已逾期1、已届满1"


def test_last_days_in_words() -> None:
    assert last_days(sample.AWARD) == ("2027-01-04", "（暂定）")
    assert last_days(sample.PAUSED) == ("暂停计算", "原2026-12-01")
    assert last_days(sample.DROPPED) == ("—", "原2026-12-01")
    assert last_days(replace(sample.PAUSED, paused=False)) == ("尚不能确定", "原2026-12-01")
    resumed = replace(sample.MOVED, old_due=None)
    assert last_days(resumed) == ("2026-12-16", "原无最后一日")


def test_a_change_of_the_law_since_is_named() -> None:
    text = "".join(notes(sample.EVERY_KIND, demonstration=False))
    assert "“2026年放假安排”（2026-11-20 11:00 张测试）" in text
    assert "按现行规则和日历计算" in text
    assert "按现行规则" not in "".join(notes(sample.FIVE, demonstration=False))

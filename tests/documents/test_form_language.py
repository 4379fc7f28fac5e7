"""The language of the forms: what it prints, and everything that it refuses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.documents.blocks import (
    Align,
    Gap,
    NewPage,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
    texts_of,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.filters import (
    both_ways,
    chinese_day,
    chinese_number,
)
from disputes_app.documents.templates.lint import faults_of
from disputes_app.documents.templates.markup import story_of
from disputes_app.documents.templates.sandbox import filled
from disputes_app.documents.templates.source import MOST_CHARACTERS, read_source
from disputes_app.documents.wording import plain
from disputes_app.domain.masking import masked_name
from disputes_app.domain.paper_entries import Money

HEAD = """+++
name_zh = "样张"
name_en = "Sample"
lines = ["arbitration"]
tells_of = ["arbitration.refused"]
[[typed]]
name = "reason"
zh = "理由"
en = "Reason"
+++
"""
FIRST = HEAD.count("\n") + 1
SOURCE = HEAD + "# 样张\n{{ entry.ground }}{{ typed.reason }}\n"


def block(text: str) -> object:
    (found,) = story_of("x", text)
    return found


BLOCKS = {
    "title": ("# 甲\n# 乙", Title(("甲", "乙"))),
    "paragraph": ("  正文 ", Paragraph("正文")),
    "heading": ("## 一、权利", Paragraph((Span("一、权利", Role.HEI),), keep_with_next=True)),
    "right": ("> 文号", Paragraph("文号", indent=0, align=Align.RIGHT)),
    "addressee": ("@ 甲", Paragraph("甲：", indent=0, align=Align.LEFT)),
    "bold": (
        "甲**乙**丙",
        Paragraph((Span("甲", Role.FANG_SONG), Span("乙", Role.HEI), Span("丙", Role.FANG_SONG))),
    ),
    "gap": ("%gap 0.5", Gap(0.5)),
    "size": ("%size 12\n> 文号", Paragraph("文号", size=12, indent=0, align=Align.RIGHT)),
    "new page": ("%new", NewPage()),
    "signature": ("%sign 甲 | 2026年1月5日", Signature("甲", date(2026, 1, 5))),
    "table": (
        "|: 1 2 | c l | 12\n|= 项 | 值 |\n| 甲 | 一\\n二 |\n| 乙 | |",
        Table((1, 2), (("甲", "一\n二"), ("乙", "")), ("项", "值"), (Align.CENTRE, Align.LEFT), 12),
    ),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_line_becomes_a_block(text: str, expected: object) -> None:
    assert block(text) == expected


REFUSED: Mapping[str, tuple[str, str, int]] = {
    "loop in a loop": (
        "\n{% for a in many %}{% for b in many %}{% endfor %}{% endfor %}",
        "form_endless",
        1,
    ),
    "text without end": (
        "{% for a in many %}{% for b in many %}{{ long }}{% endfor %}{% endfor %}",
        "form_endless",
        -7,
    ),
    "class of a value": ("{{ long.__class__ }}", "form_forbidden", 0),
    "class by index": ("{{ long['__class__'] }}", "form_forbidden", 0),
    "method": ("{{ long.upper() }}", "form_forbidden", 0),
    "method of a list": ("{{ many.append(1) }}", "form_forbidden", 0),
    "format": ("{{ '{0.__class__}'.format(long) }}", "form_forbidden", 0),
    "power": ("{{ 9 ** 9 ** 9 }}", "form_forbidden", 0),
    "repeated text": ("{{ 'a' * 1000000000 }}", "form_forbidden", 0),
    "macro": ("\n\n{% macro a() %}{{ a() }}{% endmacro %}", "form_forbidden", 2),
    "include": ("{% include '/etc/passwd' %}", "form_forbidden", 0),
    "import": ("{% import 'os' as os %}", "form_forbidden", 0),
    "set block": ("{% set a %}x{% endset %}", "form_forbidden", 0),
    "unknown field": ("\n{{ nobody }}", "form_unknown_field", 1),
    "unknown part": ("{{ long.nothing }}", "form_unknown_field", 0),
    "unknown filter": ("{{ long|tojson }}", "form_syntax", 0),
    "range": ("{{ range(9) }}", "form_unknown_field", 0),
    "open bracket": ("{{ long", "form_syntax", 0),
    "open block": ("{% if long %}", "form_syntax", 0),
    "sum of a text": ("{{ long|capitals }}", "form_failed", 0),
    "inside of a thing": ("{{ many|grouped('__class__')|count }}", "form_failed", 0),
    "inside asked for": ("{{ many|where('__doc__', 1)|count }}", "form_failed", 0),
}


@pytest.mark.parametrize(("body", "problem", "line"), REFUSED.values(), ids=REFUSED)
def test_form_is_stopped(body: str, problem: str, line: int) -> None:
    with pytest.raises(TemplateError) as refused:
        filled("x", body, {"many": list(range(1000)), "long": "长" * 1000}, first_line=7)
    assert (refused.value.problem, refused.value.line) == (problem, 7 + line)


MARKS = {
    "row": "| 甲 | 乙 |",
    "directive": "%stamp",
    "gap": "%gap wide",
    "size": "|: 1 | l | 99",
    "points": "%size 99",
    "code": "%code 甲",
}


@pytest.mark.parametrize("text", MARKS.values(), ids=MARKS)
def test_unknown_mark_is_refused(text: str) -> None:
    with pytest.raises(TemplateError) as refused:
        story_of("x", text)
    assert refused.value.problem == "form_bad_mark"


def test_signature_needs_a_day() -> None:
    with pytest.raises(TemplateError) as refused:
        story_of("x", "%sign 甲 | ")
    assert refused.value.problem == "form_bad_day"


_NO_EXPRESSION = "Expected an expression, got 'end of statement block'"
FAULTS = {
    "none": (SOURCE, []),
    "field": (SOURCE + "{{ nobody }}", [("form_unknown_field", "nobody", FIRST + 2)]),
    "fact": (SOURCE + "{{ entry.nothing }}", [("form_unknown_field", "entry.nothing", FIRST + 2)]),
    "typed": (SOURCE + "{{ typed.other }}", [("form_unknown_field", "typed.other", FIRST + 2)]),
    "part of an entry looked up": (
        SOURCE + "{{ last('arbitration.awarded').nothing }}",
        [("form_unknown_field", "nothing", FIRST + 2)],
    ),
    "part of each entry": (
        SOURCE + "{% for one in every('arbitration.awarded') %}{{ one.nothing }}{% endfor %}",
        [("form_unknown_field", "one.nothing", FIRST + 2)],
    ),
    "part of a party": (
        SOURCE + "{% for one in applicants %}{{ one.name }}{{ one.age }}{% endfor %}",
        [("form_unknown_field", "one.age", FIRST + 2)],
    ),
    "part of the first party": (
        SOURCE + "{{ (respondents|first).nothing }}",
        [("form_unknown_field", "nothing", FIRST + 2)],
    ),
    "part of what was set": (
        SOURCE + "{% set award = last('arbitration.awarded') %}{{ award.nothing }}",
        [("form_unknown_field", "award.nothing", FIRST + 2)],
    ),
    "one name for two things": (
        SOURCE + "{% set one = last('arbitration.awarded') %}{% for one in applicants %}"
        "{{ one.name }}{% endfor %}",
        [],
    ),
    "mark": (SOURCE + "%stamp", [("form_bad_mark", "%stamp", 0)]),
    "signature": (SOURCE + "%sign {{ seal }} | 今天", [("form_bad_day", "今天", 0)]),
    "filter": (SOURCE + "{{ cause|shout }}", [("form_unknown_filter", "shout", FIRST + 2)]),
    "kind": (SOURCE + "{{ last('no.such') }}", [("form_unknown_kind", "no.such", FIRST + 2)]),
    "syntax": (SOURCE + "{% if %}", [("form_syntax", _NO_EXPRESSION, FIRST + 2)]),
    "title": (HEAD + "正文", [("form_no_title", "", FIRST)]),
    "head": (
        SOURCE.replace('["arbitration.refused"]', '["no.such"]\nwhen = ["nobody"]'),
        [
            ("form_unknown_condition", "nobody", 1),
            ("form_unknown_kind", "no.such", 1),
            ("form_unknown_field", "entry.ground", FIRST + 2),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_check_names_every_fault(text: str, expected: list[tuple[str, str, int]]) -> None:
    found = [(one.problem, one.detail, one.line) for one in faults_of(read_source("x", text))]
    assert sorted(found) == sorted(expected)


HEADS = {
    "no fence": ("# 样张", "form_no_head"),
    "open fence": ('+++\nname_zh = "样张"', "form_no_head"),
    "no toml": ("+++\nname_zh = \n+++\n# x", "form_bad_head"),
    "no name": ('+++\nname_zh = "样张"\n+++\n# x', "form_bad_head"),
    "unknown key": ('+++\nname_zh = "a"\nname_en = "a"\ncolour = 1\n+++\n# x', "form_bad_head"),
    "unknown line": ('+++\nname_zh = "a"\nname_en = "a"\nlines = ["x"]\n+++\n', "form_bad_head"),
    "unknown type": (HEAD.replace('"Reason"', '"Reason"\ntype = "colour"'), "form_bad_head"),
    "too long": ("+" * (MOST_CHARACTERS + 1), "form_too_long"),
}


@pytest.mark.parametrize(("text", "problem"), HEADS.values(), ids=HEADS)
def test_file_is_refused(text: str, problem: str) -> None:
    with pytest.raises(TemplateError) as refused:
        read_source("x", text)
    assert refused.value.problem == problem


def test_equal_texts_have_equal_versions() -> None:
    first = read_source("x", SOURCE)
    assert first.version == read_source("x", SOURCE.replace("\n", "\r\n")).version
    assert first.version != read_source("x", SOURCE + "。").version
    assert first.first_line == FIRST


@given(st.text(min_size=1))
def test_value_is_only_ever_text(value: str) -> None:
    body = "# 题\n{{ v }}\n前{{ v }}后\n|: 1 1\n| {{ v }} | 尾 |\n"
    story = story_of("x", filled("x", body, {"v": value}))
    shown = plain(value).replace("\x02", "").replace("\x03", "").replace("\x04", "")
    texts = texts_of(story)
    assert f"前{shown}后" in texts
    assert texts[-1] == "尾"
    assert sum(isinstance(one, Table) for one in story) == 1
    assert sum(isinstance(one, Title) for one in story) == 1


RICH = {
    "heading": ("## 一、事实", Paragraph((Span("一、事实", Role.HEI),), keep_with_next=True)),
    "bold": (
        "甲**乙**",
        Paragraph((Span("甲", Role.FANG_SONG), Span("乙", Role.HEI))),
    ),
    "single mark": ("甲**乙", Paragraph("甲**乙")),
    "title of the form": ("# 裁决书", Paragraph("# 裁决书")),
    "row": ("| 甲 | 乙 |", Paragraph("| 甲 | 乙 |")),
    "signature": ("%sign 甲 | 2026年1月1日", Paragraph("%sign 甲 | 2026年1月1日")),
    "field": ("{{ number }}", Paragraph("{{ number }}")),
}


@pytest.mark.parametrize(("text", "expected"), RICH.values(), ids=RICH)
def test_long_text_uses_its_own_marks_and_no_others(text: str, expected: Paragraph) -> None:
    assert block(filled("x", "{{ v|rich }}", {"v": text})) == expected


def test_long_text_is_a_paragraph_a_line() -> None:
    story = story_of("x", filled("x", "前\n{{ v|rich }}\n后", {"v": "一\r\n\r\n二\n"}))
    assert texts_of(story) == ("前", "一", "二", "后")


WRITTEN = {
    "day": (chinese_day(date(2026, 11, 22)), "二〇二六年十一月二十二日"),
    "first of a year": (chinese_day(date(2030, 10, 1)), "二〇三〇年十月一日"),
    "day of tens": (chinese_day(date(2026, 1, 20)), "二〇二六年一月二十日"),
    "number": (chinese_number(21), "二十一"),
    "sum": (both_ways(Money(1_234_567)), "人民币壹万贰仟叁佰肆拾伍元陆角柒分（12,345.67元）"),
    "whole sum": (both_ways(Money(100_000)), "人民币壹仟元整（1,000.00元）"),
    "two characters": (masked_name("王五"), "王某"),
    "three characters": (masked_name("王小五"), "王某某"),
}


@pytest.mark.parametrize(("found", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_how_values_are_written(found: str, expected: str) -> None:
    assert found == expected

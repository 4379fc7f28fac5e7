"""What stops a paper, one thing after the other, and where it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.amounts import amount_in_words, unlike_amounts
from disputes_app.documents.blocks import Paragraph, Signature, Table, Title
from disputes_app.documents.copies import marked_copy
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.form import form
from disputes_app.documents.gate import Asked, CheckedPaper, checked_form
from disputes_app.documents.layout import pages
from disputes_app.documents.places import lost_signs, overflowing, places_of
from disputes_app.documents.templates.forms import form_of
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.paper_gate import MAY_PASS, FindingKind
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.typed_papers import TypedValueError, typed_value
from disputes_app.services.paper_typed import typed_paper
from tests.documents.form_samples.arbitration import SAMPLES
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED, NOTICE, pages_of
from tests.documents.typed_form import FORM_TEXT, TYPED

REFUSED = SAMPLES["arbitration.refusal_notice"]
TODAY = date(2026, 11, 20)
FINE = {"person": "王某", "fee": "100", "until": "2026-12-01"}
Check = Callable[..., CheckedPaper]


@pytest.fixture
def check() -> Check:
    """Check the form of every type of field, filled as told; its text may be another."""

    def checked(facts: CasePaper = REFUSED, text: str = FORM_TEXT, **typed: str) -> CheckedPaper:
        own = form_of(read_source(TYPED, text))
        filled = typed_paper(own, facts, {**FINE, **typed})
        return checked_form(own, filled.facts, Asked(TODAY, filled.states))

    return checked


def kinds(paper: CheckedPaper) -> list[tuple[str, str, bool]]:
    return [(one.kind.value, one.field, bool(one.places)) for one in paper.findings]


def test_a_paper_in_order_has_nothing_against_it(check: Check) -> None:
    paper = check()
    assert (paper.findings, paper.pages) == ((), 1)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"person": " "}, ("empty", "person", True)),
        ({"until": "2026-02-30"}, ("empty", "until", False)),
        ({"way": "不知道"}, ("empty", "way", True)),
        ({"person": "王\U0002b81c"}, ("glyph", "", True)),
        ({"fee": "100.50"}, ("amount", "", True)),
        ({"until": "2026-11-18"}, ("date", "until", True)),
    ],
)
def test_what_is_typed_wrong_is_shown_where_it_stands(
    check: Check, typed: dict[str, str], found: tuple[str, str, bool]
) -> None:
    paper = check(**typed)
    assert kinds(paper) == [found]
    assert paper.pdf is not None


def test_days_are_held_against_the_log(check: Check) -> None:
    late = entry("arbitration.refused", "2026-11-23", ground="事由")
    assert kinds(check(replace(REFUSED, entries=(late,)))) == [("date", "", True)]
    today = FORM_TEXT.replace('dated = "entry"\n', "")
    early = replace(REFUSED, issued_on=date(2026, 11, 18))
    assert kinds(check(early, today)) == [("date", "", True)] * 2
    after = replace(ACCEPTED, issued_on=date(2026, 12, 5))
    found = checked_form(form(NOTICE), after, Asked(date(2026, 12, 5))).findings
    assert ["举证截止日期" in one.detail.zh for one in found] == [True]


def test_a_provisional_day_says_so() -> None:
    facts = replace(ACCEPTED, evidence_due_provisional=True)
    paper = checked_form(form(NOTICE), facts, Asked(TODAY))
    assert paper.findings == ()
    assert "以调整后为准" in "".join(pages_of(paper.pdf or b"")).replace("\r\n", "")


def test_a_paper_prints_the_number_under_which_it_is_kept(check: Check) -> None:
    numbered = replace(REFUSED, document_number="嘉劳人仲（2026）不字第3号")
    assert kinds(check(numbered)) == []
    assert kinds(check(numbered, FORM_TEXT.replace("document_number", "number"))) == [
        ("number", "", False)
    ]


def test_what_law_or_the_cover_refuses_never_passes(check: Check) -> None:
    refused = checked_form(form(NOTICE), replace(ACCEPTED, accepted_on=None), Asked(TODAY))
    assert kinds(refused) == [("not_allowed", "", False)]
    asked = Asked(TODAY, exposes=lambda texts: ("name",) if "".join(texts) else ())
    exposed = checked_form(form(NOTICE), ACCEPTED, asked)
    assert (kinds(exposed), exposed.pdf) == ([("exposes", "", False)], None)
    faulty = check(text=FORM_TEXT.replace("typed.fee", "typed.fee.x"))
    assert (kinds(faulty), faulty.pdf) == ([("template", "", False)], None)
    never = {FindingKind.GLYPH, FindingKind.EXPOSES, FindingKind.NOT_ALLOWED, FindingKind.EMPTY}
    assert never.isdisjoint(MAY_PASS)


def test_what_runs_over_its_edge_is_found() -> None:
    book = installed_fonts()
    story = (
        Title(("通知书",)),
        Table((1, 1), (("甲", "乙" * 200),), ("项目", "内容")),
        Paragraph("金额为人民币壹佰元整，特此通知。"),
        Signature("某局", TODAY),
    )
    laid_out = [pages(story, book)]
    assert list(overflowing(laid_out)) == []
    assert lost_signs(laid_out, [story]) == ""
    (box,) = places_of(laid_out, "人民币 壹佰元整")
    assert (box.page, box.right > box.left) == (0, True)
    assert places_of(laid_out, "没有的字") == ()
    rows = [row for page in laid_out[0] for row in page.rows]
    row = next(row for row in rows if "甲" in [mark.text for mark in row.marks])
    row.marks[0].text = "甲" * 30
    assert [one.text for one in overflowing(laid_out)] == ["甲" * 30]
    row.marks.clear()
    assert "甲" in lost_signs(laid_out, [story])


@pytest.mark.parametrize(
    ("text", "unlike"),
    [
        ("人民币壹仟元整（1,000.00元）", False),
        ("人民币壹仟零壹元伍角整（1001.50元）", False),
        ("人民币叁佰元零伍分（300.05元）", False),
        ("人民币大写：壹拾万元整（¥100,000.00）", False),
        ("12,000.00元（大写：人民币壹万贰仟元整）", False),
        ("3元（一）", False),
        ("人民币壹仟元整（1,100.00元）", True),
        ("人民币壹万元整（1,000.00元）", True),
        ("1000元（人民币壹仟壹佰元整）", True),
    ],
)
def test_sums_in_words_are_read_again(text: str, unlike: bool) -> None:
    assert bool(list(unlike_amounts(f"共计{text}，特此通知。"))) is unlike


def test_words_that_are_no_sum_say_none() -> None:
    assert amount_in_words("") is None
    assert amount_in_words("整") is None
    assert amount_in_words("拾佰元整") != 100


def test_typed_texts_become_values() -> None:
    label = Label("项", "Item")
    assert typed_value("date", label, "2026年1月5日") == date(2026, 1, 5)
    assert typed_value("date", label, "20260105") == date(2026, 1, 5)
    assert typed_value("amount", label, "1,234.50元") == Money(123_450)
    assert typed_value("text", label, "  ") is None
    for type_, text in (("date", "明天"), ("amount", "-1"), ("text", "长" * 501)):
        with pytest.raises(TypedValueError):
            typed_value(type_, label, text)


def test_a_copy_is_the_paper_with_a_line_on_every_page() -> None:
    long = replace(ACCEPTED, applicants=ACCEPTED.applicants * 200)
    pdf = checked_form(form(NOTICE), long, Asked(TODAY), invariant=True).pdf or b""
    copy = marked_copy(pdf, "复印件（第1次补打）")
    assert copy.startswith(pdf)
    before, after = pages_of(pdf), pages_of(copy)
    assert len(before) == len(after) > 1
    assert all("复印件（第1次补打）" in one for one in after)
    with pytest.raises(ValueError, match="references"):
        marked_copy(b"%PDF", "x")

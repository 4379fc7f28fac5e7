from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.documents.errors import (
    FormNotAllowedError,
    MissingFieldsError,
    MissingGlyphError,
)
from disputes_app.documents.page import MM
from disputes_app.documents.render import RenderedPaper, render_form
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, Contact, PaperParty
from tests.documents.sample import (
    ACCEPTED,
    EMPLOYER,
    NOTICE,
    WORKER,
    glyphs_of,
    pages_of,
    same_as_reference,
)


def notice(facts: CasePaper = ACCEPTED) -> RenderedPaper:
    return render_form(NOTICE, facts, invariant=True)


def text_of(facts: CasePaper) -> str:
    return "".join(pages_of(notice(facts).pdf)).replace("\n", "")


def test_text_of_the_notice() -> None:
    assert same_as_reference("acceptance_notice", notice().pdf)


def test_notice_for_many_parties_runs_to_a_second_page() -> None:
    workers = tuple(PaperParty(f"测试劳动者{n}", is_person=True) for n in range(1, 61))
    long_name = PaperParty("上海测试测试测试测试测试建筑装饰工程有限公司", is_person=False)
    paper = notice(replace(ACCEPTED, applicants=workers, respondents=(EMPLOYER, long_name)))
    assert paper.pages == 2
    assert same_as_reference("acceptance_notice_many", paper.pdf)


def test_usual_notice_is_one_page_under_100_kb() -> None:
    paper = notice()
    assert paper.pages == 1
    assert len(paper.pdf) < 100_000
    assert (paper.form_id, paper.name_zh) == (NOTICE, "受理通知书")


def test_equal_facts_give_equal_bytes() -> None:
    assert notice().pdf == notice().pdf


def test_it_rests_on_the_articles_and_never_says_sue() -> None:
    text = text_of(ACCEPTED)
    assert "《中华人民共和国劳动争议调解仲裁法》第二十九条" in text
    assert "《劳动人事争议仲裁办案规则》第三十条" in text
    assert "你与上海测试机械制造有限公司追索劳动报酬争议一案" in text
    assert "诉" not in text


def test_document_number_has_official_brackets() -> None:
    assert "嘉劳人仲〔2026〕办字第1234号" in text_of(ACCEPTED)
    own = replace(ACCEPTED, document_number="嘉劳人仲受字[2026]7号")
    assert "嘉劳人仲受字〔2026〕7号" in text_of(own)


@pytest.mark.parametrize(
    ("applicants", "expected"),
    [
        pytest.param((WORKER,), "你与", id="one person"),
        pytest.param((EMPLOYER,), "你单位与", id="an employer"),
        pytest.param((WORKER, PaperParty("测试乙", is_person=True)), "你们与", id="several"),
    ],
)
def test_addressees_are_spoken_to_as_what_they_are(
    applicants: tuple[PaperParty, ...], expected: str
) -> None:
    text = text_of(replace(ACCEPTED, applicants=applicants))
    assert expected in text
    assert "、".join(party.name for party in applicants) + "：" in text


@pytest.mark.parametrize(
    ("contact", "printed"),
    [
        pytest.param(Contact(), "", id="nothing known"),
        pytest.param(Contact(address="测试路1号"), "联系地址：测试路1号", id="address"),
        pytest.param(
            Contact(phone="1", person="甲"), "联系电话：1（甲）", id="telephone and person"
        ),
    ],
)
def test_contact_is_printed_as_far_as_it_is_known(contact: Contact, printed: str) -> None:
    text = text_of(replace(ACCEPTED, contact=contact))
    assert text.endswith(f"2026年11月18日{printed}— 1 —")


def test_cause_that_is_called_a_dispute_stays_one() -> None:
    assert "公司劳动报酬争议一案" in text_of(replace(ACCEPTED, cause="劳动报酬争议"))


def test_provisional_date_says_so() -> None:
    reserve = "如遇国家调整节假日安排，以调整后为准"
    assert reserve not in text_of(ACCEPTED)
    assert reserve in text_of(replace(ACCEPTED, evidence_due_provisional=True))


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        pytest.param(
            replace(ACCEPTED, accepted_on=None),
            "本案尚未受理",
            id="not accepted",
        ),
        pytest.param(
            replace(ACCEPTED, issued_on=date(2026, 11, 17)),
            "成文日期早于受理日期",
            id="before acceptance",
        ),
        pytest.param(
            replace(ACCEPTED, line=Line.INSPECTION),
            "本文书不适用于这一类案件",
            id="another line",
        ),
    ],
)
def test_refused_where_the_law_does_not_allow_it(facts: CasePaper, reason: str) -> None:
    with pytest.raises(FormNotAllowedError) as caught:
        notice(facts)
    assert caught.value.reason.zh == reason
    assert caught.value.reason.en


EMPTY: list[tuple[CasePaper, str]] = [
    (replace(ACCEPTED, office_name=" "), "制作机构全称"),
    (replace(ACCEPTED, number=""), "案号"),
    (replace(ACCEPTED, applicants=()), "申请人（投诉人）"),
    (replace(ACCEPTED, applicants=(WORKER, replace(WORKER, name=""))), "申请人（投诉人）"),
    (replace(ACCEPTED, respondents=()), "被申请人（用人单位）"),
    (replace(ACCEPTED, cause=""), "案由"),
    (replace(ACCEPTED, received_on=None), "收到日期"),
    (replace(ACCEPTED, evidence_due_on=None), "举证截止日期"),
    (replace(ACCEPTED, seal_name=""), "落款（印章）名称"),
    (replace(ACCEPTED, issued_on=None), "成文日期"),
]


@pytest.mark.parametrize(("facts", "name"), EMPTY)
def test_empty_required_field_is_refused_by_name(facts: CasePaper, name: str) -> None:
    with pytest.raises(MissingFieldsError) as caught:
        notice(facts)
    assert [field.zh for field in caught.value.fields] == [name]


def test_character_without_a_glyph_is_refused_and_named() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        notice(replace(ACCEPTED, applicants=(PaperParty("王\ue000明", is_person=True),)))
    assert caught.value.named == ("U+E000",)


@pytest.mark.parametrize("name", ["㛃", "龘", "镕", "喆", "阿卜杜·买买提", "𠀡", "𬭎"])
def test_rare_character_is_printed_or_refused_by_name(name: str) -> None:
    facts = replace(ACCEPTED, applicants=(PaperParty(f"测{name}", is_person=True),))
    try:
        text = text_of(facts)
    except MissingGlyphError as error:
        assert set(error.characters) <= set(name)  # noqa: PT017 - either outcome is right
    else:
        assert f"测{name}：" in text


def test_text_is_only_text() -> None:
    name = "<b>甲</b>&amp;{{ 7*7 }}%s{name}<font color=red>"
    assert name in text_of(replace(ACCEPTED, applicants=(PaperParty(name, is_person=True),)))


def test_metadata_names_nobody() -> None:
    with pypdfium2.PdfDocument(notice().pdf) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == "受理通知书"
    assert metadata["Creator"] == "disputes-app"
    assert WORKER.name not in "".join(metadata.values())
    assert not metadata["Author"]


def test_every_font_is_embedded() -> None:
    pdf = notice().pdf
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0
    assert b"Helvetica" not in pdf


def test_every_character_stands_inside_the_text_area() -> None:
    glyphs = [glyph for _, glyph in glyphs_of(notice().pdf)]
    text = [glyph for glyph in glyphs if glyph.bottom > 35 * MM]
    assert len(text) > 400
    assert min(glyph.left for glyph in text) >= 28 * MM - 0.5
    assert max(glyph.right for glyph in text) <= (28 + 156) * MM + 1.5
    assert max(glyph.top for glyph in text) <= (297 - 37) * MM


@settings(max_examples=25)
@given(
    name=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60),
    cause=st.text("工资社保<>&\\{}()（）“”…—，。 \n\t", max_size=200),
)
def test_any_text_is_set_inside_the_page_or_refused(name: str, cause: str) -> None:
    facts = replace(ACCEPTED, cause=f"劳动{cause}", seal_name=f"委{name}")
    try:
        paper = notice(facts)
    except MissingGlyphError:
        return
    for _, glyph in glyphs_of(paper.pdf):
        assert 0 <= glyph.left <= glyph.right <= 210 * MM
        assert 0 <= glyph.bottom <= glyph.top <= 297 * MM

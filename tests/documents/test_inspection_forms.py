"""Papers of inspection: what they say, one sheet for each addressee."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.blocks import Block, Signature, Story, Table, Title, texts_of
from disputes_app.documents.errors import MissingFieldsError
from disputes_app.documents.form import form
from disputes_app.documents.templates.fields import case_context
from disputes_app.documents.templates.filters import FILTERS
from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.documents.templates.lint import faults_of
from disputes_app.documents.templates.sandbox import filled
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.paper_entries import Money, PaperValue
from disputes_app.domain.papers import PaperApproval, PaperParty
from tests.documents.form_samples import inspection
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import FIRM, HEAD
from tests.documents.inspection_story import (
    AGAIN,
    ANNULLED,
    COURT,
    DECISION,
    DEMAND,
    PAID,
    PARTLY,
    SAMPLES,
    SUED,
    changed,
    sample,
)


def _text(story: Story) -> str:
    return "\n".join(texts_of(story))


def test_each_addressee_has_a_decision_of_its_own() -> None:
    unit, person = (_text(one) for one in form(DECISION).sheets(SAMPLES[DECISION]))
    assert "罚字第14号" in unit
    assert FIRM.name in unit
    assert "你单位处以罚款人民币壹万元整（10,000.00元）" in unit
    assert "罚字第15号" in person
    assert f"当事人：{HEAD.name}，住址：" in person
    assert "听证" not in person, "the hearing was the employer's"
    assert "不予采纳" in unit
    assert "采纳" not in person, "so was the statement"
    for text in (unit, person):
        assert "六十日内向上海市嘉定区人民政府申请行政复议" in text
        assert "六个月内直接向有管辖权的人民法院提起行政诉讼" in text
        assert "十五日内" in text


def test_of_several_parties_none_bears_the_head_of_another() -> None:
    facts = changed("inspection.handling_decision", "inspection.handling_decision", party=None)
    other = PaperParty("丁公司", is_person=False, credit_code="91310000000000000X")
    assert "赵测试，经理" in _text(form("inspection.handling_decision").story(facts))
    both = replace(facts, respondents=(*facts.respondents, other))
    text = _text(form("inspection.handling_decision").story(both))
    assert "赵测试，经理" not in text
    assert text.count("法定代表人") == 1
    assert "丁公司，统一社会信用代码：91310000000000000X。" in text


def test_what_the_record_of_a_party_lacks_is_typed_or_named() -> None:
    """A decision that binds persons alone needs no code; one that binds others not theirs."""
    wanted = form("inspection.handling_decision")
    facts = changed("inspection.handling_decision", "inspection.handling_decision", party=None)
    bare = replace(FIRM, credit_code="", legal_representative="")
    lacking = replace(facts, respondents=(bare,))
    assert [one.zh for one in wanted.missing(lacking)] == ["单位的统一社会信用代码"]
    typed = replace(lacking, typed={**lacking.typed, "code": "91350100M000100Y43"})
    assert wanted.missing(typed) == ()
    assert "91350100M000100Y43" in _text(wanted.story(typed))
    assert wanted.missing(replace(facts, respondents=(HEAD,))) == ()
    named = changed("inspection.handling_decision", "inspection.handling_decision", party=FIRM.name)
    other = replace(bare, name="丁公司")
    assert wanted.missing(replace(named, respondents=(FIRM, other))) == ()


def test_one_of_two_decisions_can_be_printed_alone() -> None:
    facts = SAMPLES[DECISION]
    only = replace(facts, typed={**facts.typed, "only": "嘉人社监（2026）罚字第15号"})
    (sheet,) = form(DECISION).sheets(only)
    assert HEAD.name in _text(sheet)


def test_records_of_one_day_can_be_printed_alone() -> None:
    record = "inspection.interview_record"
    more = entry("inspection.interviewed", "2026-03-16", 8, person="甲", text="问：")
    facts = sample(record, more)
    assert len(form(record).sheets(facts)) == 3
    (sheet,) = form(record).sheets(replace(facts, typed={"day": date(2026, 3, 16)}))
    assert "2026年3月16日" in _text(sheet)
    with pytest.raises(MissingFieldsError) as raised:
        form(record).sheets(replace(facts, typed={"day": date(2026, 3, 17)}))
    assert [one.zh for one in raised.value.fields] == ["只打印此日登记的（不填为全部）"]


def test_what_is_added_to_late_wages_is_computed() -> None:
    text = _text(form("inspection.handling_decision").story(sample("inspection.handling_decision")))
    assert "百分之五十的标准" in text
    assert "加付赔偿金人民币陆万壹仟柒佰贰拾捌元整（61,728.00元）" in text


@pytest.mark.parametrize("form_id", [DEMAND, COURT])
def test_what_is_performed_is_not_demanded(form_id: str) -> None:
    text = _text(form(form_id).story(sample(form_id, PAID, PARTLY)))
    assert "理字第8号" in text
    assert "罚字" not in text, "the fine is paid"


def test_what_was_annulled_is_not_demanded() -> None:
    text = _text(form(DEMAND).story(sample(DEMAND, SUED, ANNULLED, *AGAIN)))
    assert "罚字第99号" in text
    assert "罚字第14号" not in text
    assert "理字第8号" not in text


def test_who_gives_up_its_statement_is_not_said_to_be_heard() -> None:
    for form_id in (DECISION, "inspection.handling_decision"):
        facts = changed(
            form_id, "inspection.statement_made", way="明确放弃（处罚法62条）", review=None
        )
        text = _text(form(form_id).story(replace(facts, typed={**facts.typed, "heard": ""})))
        assert "你单位明确放弃陈述、申辩。" in text
        assert "62条" not in text


def test_all_of_the_unpaid_wages_once_more_is_written_as_the_regulation_does() -> None:
    facts = changed(
        "inspection.handling_decision", "inspection.handling_decision", extra_percent=100
    )
    assert "按照应付金额一倍的标准" in _text(form("inspection.handling_decision").story(facts))


def test_a_handling_note_names_the_evidence_held_before_it() -> None:
    later = entry(
        "inspection.evidence_held", "2026-03-20", 60, party=FIRM.name, number="新号", items="甲"
    )
    text = _text(
        form("inspection.evidence_handling").story(sample("inspection.evidence_handling", later))
    )
    assert "存字第3号" in text
    assert "新号" not in text


def test_each_party_has_a_notice_of_its_hearing() -> None:
    told = entry(
        "inspection.hearing_notified",
        "2026-04-10",
        61,
        party=HEAD.name,
        hearing_on=date(2026, 4, 23),
        place="本局",
    )
    sheets = form("inspection.hearing_notice").sheets(sample("inspection.hearing_notice", told))
    unit, person = map(_text, sheets)
    assert "就你单位拖欠工资一案" in unit
    assert f"就{FIRM.name}拖欠工资一案" in person
    assert "2026年4月23日" in person


def test_each_fine_has_a_request_of_its_own() -> None:
    request = "inspection.fine_deferral_request"
    unit, person = (_text(one) for one in form(request).sheets(SAMPLES[request]))
    assert f"申请人：{FIRM.name}。" in unit
    assert f"申请人：{HEAD.name}。" in person


def test_review_comes_first_against_a_penalty_on_the_spot() -> None:
    text = _text(form("inspection.summary_penalty").story(SAMPLES["inspection.summary_penalty"]))
    assert "应当先自收到本决定书之日起六十日内" in text
    assert "直接向" not in text


@pytest.mark.parametrize(
    ("ground", "article"),
    [
        ("违法行为已超过二年", "第二十条"),
        ("应通过争议处理程序解决", "第二十一条"),
        ("不属于本机关职权或管辖", "第十三条"),
    ],
)
def test_a_refusal_cites_the_article_of_its_ground(ground: str, article: str) -> None:
    facts = changed("inspection.refusal_notice", "inspection.refused", ground=ground)
    text = _text(form("inspection.refusal_notice").story(facts))
    assert f"依照《劳动保障监察条例》第十一条、{article}" in text or f"条例》{article}" in text


@pytest.mark.parametrize("form_id", [one for one in SAMPLES if one.startswith("inspection.")])
def test_what_is_proposed_for_typing_can_be_read(form_id: str) -> None:
    head = packaged_sources()[form_id].head
    fields = case_context(head, SAMPLES[form_id])
    for one in head.typed:
        if one.default:
            filled(form_id, f"{{{{ {one.default} }}}}", fields)


def test_a_proposal_that_names_nothing_is_a_fault() -> None:
    head = '+++\nname_zh = "a"\nname_en = "a"\n[[typed]]\nname = "b"\nzh = "b"\nen = "b"\n'
    source = read_source("a", f"{head}default = \"last('no.kind') ~ nobody\"\n+++\n# a\n")
    assert [one.problem for one in faults_of(source)] == ["form_unknown_field", "form_unknown_kind"]


@pytest.mark.parametrize(
    "body",
    [
        "{% for one in every('inspection.ordered') %}{{ one.nothing }}{% endfor %}",
        "{% set told = last('inspection.ordered') %}{{ told.nothing }}",
        "{{ last('inspection.ordered').nothing }}",
        "{% for a in every('inspection.ordered')|newest_of_each('party') %}{{ a.no }}{% endfor %}",
    ],
)
def test_a_fact_that_an_entry_does_not_have_is_a_fault(body: str) -> None:
    source = read_source("a", f'+++\nname_zh = "a"\nname_en = "a"\n+++\n# a\n{body}\n')
    assert [one.problem for one in faults_of(source)] == ["form_unknown_field"]


def test_a_field_may_bear_a_name_that_python_knows_too() -> None:
    text = _text(form("inspection.evidence_request").story(SAMPLES["inspection.evidence_request"]))
    assert "1. 工程款支付凭证" in text


def test_filters_of_decisions() -> None:
    both = (PaperParty("甲", is_person=True), PaperParty("乙", is_person=False))
    assert FILTERS["named"](both, "乙") == both[1:]
    assert FILTERS["named"](both, None) == ()
    assert str(FILTERS["per_cent"](Money(333), 50)) == "1.67元"
    assert FILTERS["ended"]("没有支付；") == "没有支付。"
    assert FILTERS["ended"](None) == ""
    assert FILTERS["bare"]("未开设、使用专用账户（条例26、55）") == "未开设、使用专用账户"
    assert [FILTERS["month"](one) for one in ("2026-07", "第三季度", None)] == [
        "2026年7月",
        "第三季度",
        "",
    ]
    rows = [
        {"number": 1, "result": "a"},
        {"number": 2, "result": "b"},
        {"number": 1, "result": "c"},
    ]
    assert [one["result"] for one in FILTERS["newest_of_each"](rows, "number")] == ["c", "b"]


_HOSTILE = "%sign 甲 | 乙\n# 标题\n|: 1 1\n| a | b |\n**粗**{{ seal }}{% for x in y %}"


@pytest.mark.parametrize("form_id", SAMPLES)
def test_what_somebody_wrote_is_never_taken_for_a_mark(form_id: str) -> None:
    facts = SAMPLES[form_id]
    entries = tuple(
        replace(one, facts={name: _hostile(value) for name, value in one.facts.items()})
        for one in facts.entries
    )
    typed = {name: _hostile(value) for name, value in facts.typed.items()}
    made = form(form_id).draw(replace(facts, entries=entries, typed=typed, cause=_HOSTILE))
    clean = form(form_id).draw(facts)
    assert _signed(made) == _signed(clean)
    assert _how_many(made, Title) == _how_many(clean, Title)
    assert _how_many(made, Table) <= _how_many(clean, Table)
    if form_id != "inspection.secrecy_note":  # which prints nothing that is typed
        assert "{{ seal }}" in _text(made)


def _signed(story: Story) -> list[Signature]:
    return [one for one in story if isinstance(one, Signature)]


def _how_many(story: Story, kind: type[Block]) -> int:
    return sum(isinstance(one, kind) for one in story)


def _hostile(value: PaperValue) -> PaperValue:
    known = isinstance(value, str) and value in {FIRM.name, HEAD.name}
    return _HOSTILE if isinstance(value, str) and not known else value


def _waiting(sheet: str) -> PaperApproval:
    day = date(2026, 4, 1)
    return PaperApproval(
        9, sheet, "结案审批", (), ("监察机构负责人",), "", (), "同意", "李测试", day
    )


def test_sheets_for_filing_and_closing_tell_the_case() -> None:
    sheets = ("inspection.filing_sheet", "inspection.closing_sheet")
    waiting = tuple(map(_waiting, sheets))
    facts = replace(inspection.CASE, entries=inspection.WORKED, approvals=waiting)
    filing, closing = (_text(form(one).story(facts)) for one in sheets)
    assert "案件来源\n投诉" in filing
    assert "单位地址\n嘉定区测试路1号" in filing
    assert "2026年3月10日现场检查（笔录）" in closing
    assert "下达限期改正指令书：嘉人社监〔2026〕令字第21号，金额123,456.00元" in closing
    assert "指令书履行情况：逾期未改正、未支付，未付123,456.00元" in closing


def test_a_line_signed_by_hand_ends_with_the_date() -> None:
    story = form("inspection.hearing_record").story(SAMPLES["inspection.hearing_record"])
    lines = [one for one in texts_of(story) if one.endswith("月　　日")]
    assert [one.split("：")[0] for one in lines] == [
        "当事人或者其代理人（签名）",
        "调查人员（签名）",
        "主持人（签名）",
    ]
    assert all(len(one) <= 28 for one in lines), "it fits on a line of 28 characters"

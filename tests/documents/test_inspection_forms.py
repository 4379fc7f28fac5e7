"""Papers of inspection: refused when the law does not allow them, one sheet for each addressee."""

from __future__ import annotations

from collections.abc import Callable
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
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, PaperApproval, PaperParty
from tests.documents.form_samples import inspection, inspection_later, inspection_letters
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import FIRM, HEAD

SAMPLES = {**inspection.SAMPLES, **inspection_later.SAMPLES, **inspection_letters.SAMPLES}
DECISION = "inspection.penalty_decision"
COURT = "inspection.court_application"
DEMAND = "inspection.demand"


def _sample(form_id: str, *more: PaperEntry, on: str = "") -> CasePaper:
    facts = SAMPLES[form_id]
    issued = date.fromisoformat(on) if on else facts.issued_on
    return replace(facts, entries=(*facts.entries, *more), issued_on=issued)


def _without(form_id: str, *kinds: str) -> CasePaper:
    facts = SAMPLES[form_id]
    return replace(facts, entries=tuple(one for one in facts.entries if one.kind not in kinds))


def _changed(form_id: str, kind: str, **facts: PaperValue) -> CasePaper:
    """Return a sample in which the entries of a kind say something else."""
    sample = SAMPLES[form_id]

    def told(one: PaperEntry) -> PaperEntry:
        return replace(one, facts={**one.facts, **facts}) if one.kind == kind else one

    return replace(sample, entries=tuple(map(told, sample.entries)))


_PAID = entry("inspection.fine_paid", "2026-11-10", 90, party=FIRM.name)
_DONE = entry("inspection.decision_performed", "2026-11-10", 91, party=FIRM.name, in_full=True)
_PARTLY = entry("inspection.decision_performed", "2026-11-10", 92, party=FIRM.name, in_full=False)
_SUED = entry(
    "inspection.remedy_sought", "2026-05-10", 93, party=FIRM.name, way="行政诉讼", to="法院"
)
_CLOSED = entry("inspection.closing_approved", "2026-04-01", 94)
_GONE = entry("transferred_out", "2026-04-01", 95, to="某局", reason="管辖")

REFUSED: dict[str, Callable[[], tuple[str, CasePaper]]] = {
    "closed": lambda: ("inspection.talk_notice", _sample("inspection.talk_notice", _CLOSED)),
    "transferred": lambda: (
        "inspection.power_of_attorney",
        _sample("inspection.power_of_attorney", _GONE),
    ),
    "named complainant": lambda: (
        "inspection.secrecy_note",
        replace(inspection.CASE, entries=inspection.EARLY),
    ),
    "found on patrol, no reporter": lambda: (
        "inspection.secrecy_note",
        _changed("inspection.secrecy_note", "received", source="日常巡查"),
    ),
    "found on patrol, no complaint": lambda: (
        "inspection.complaint_form",
        replace(_changed("inspection.complaint_form", "received", source="双随机"), applicants=()),
    ),
    "nobody complained": lambda: (
        "inspection.acceptance_notice",
        replace(
            _changed("inspection.acceptance_notice", "received", source="日常巡查"), applicants=()
        ),
    ),
    "no right to a hearing told": lambda: (
        "inspection.hearing_right_notice",
        _changed("inspection.hearing_right_notice", "inspection.prior_notice", hearing=False),
    ),
    "order without a sum": lambda: (
        "inspection.posting_notice",
        _changed("inspection.posting_notice", "inspection.ordered", amount_fen=None),
    ),
    "term of the order is over": lambda: (
        "inspection.posting_notice",
        _sample("inspection.posting_notice", on="2026-03-31"),
    ),
    "employer does not hide": lambda: (
        "inspection.posting_notice",
        _without("inspection.posting_notice", "inspection.absconding_noted"),
    ),
    "demand after performance": lambda: (DEMAND, _sample(DEMAND, _PAID, _DONE)),
    "court after performance": lambda: (COURT, _sample(COURT, _PAID, _DONE)),
    "court before ten working days": lambda: (COURT, _sample(COURT, on="2026-11-13")),
    "court before six months": lambda: (COURT, _changed_service("2026-05-21")),
    "court without service": lambda: (COURT, _without(COURT, "inspection.delivered")),
    "court while a suit is under way": lambda: (COURT, _sample(COURT, _SUED)),
    "transfer without approval": lambda: ("inspection.crime_letter", inspection.CASE),
}


def _changed_service(on: str) -> CasePaper:
    served = entry("inspection.delivered", on, 40, party=FIRM.name, method="直接送达")
    facts = _without(COURT, "inspection.delivered")
    return replace(facts, entries=(*facts.entries, served))


@pytest.mark.parametrize("story", REFUSED)
def test_paper_is_refused(story: str) -> None:
    form_id, facts = REFUSED[story]()
    assert form(form_id).why_not(facts) is not None


@pytest.mark.parametrize(
    ("form_id", "facts"),
    [
        (DEMAND, _sample(DEMAND, _PAID, _PARTLY)),
        (COURT, _changed_service("2026-05-19")),
        (COURT, _sample(COURT, _SUED, entry("inspection.remedy_ended", "2026-08-01", 96))),
        ("inspection.secrecy_note", _changed("inspection.secrecy_note", "received", source="信访")),
        (
            "inspection.secrecy_note",
            replace(inspection.CASE, entries=inspection.EARLY, applicants=()),
        ),
        (
            "inspection.acceptance_notice",
            replace(SAMPLES["inspection.acceptance_notice"], applicants=()),
        ),
        (
            "inspection.talk_notice",
            _sample(
                "inspection.talk_notice",
                entry("inspection.penalty_decision", "2026-04-01", 97, others_follow=True),
            ),
        ),
    ],
)
def test_paper_is_allowed(form_id: str, facts: CasePaper) -> None:
    assert form(form_id).why_not(facts) is None


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


def test_one_of_two_decisions_can_be_printed_alone() -> None:
    facts = SAMPLES[DECISION]
    only = replace(facts, typed={**facts.typed, "only": "嘉人社监（2026）罚字第15号"})
    (sheet,) = form(DECISION).sheets(only)
    assert HEAD.name in _text(sheet)


def test_records_of_one_day_can_be_printed_alone() -> None:
    record = "inspection.interview_record"
    more = entry("inspection.interviewed", "2026-03-16", 8, person="甲", text="问：")
    facts = _sample(record, more)
    assert len(form(record).sheets(facts)) == 3
    (sheet,) = form(record).sheets(replace(facts, typed={"day": date(2026, 3, 16)}))
    assert "2026年3月16日" in _text(sheet)
    with pytest.raises(MissingFieldsError) as raised:
        form(record).sheets(replace(facts, typed={"day": date(2026, 3, 17)}))
    assert [one.zh for one in raised.value.fields] == ["只打印此日登记的（不填为全部）"]


def test_what_is_added_to_late_wages_is_computed() -> None:
    text = _text(
        form("inspection.handling_decision").story(_sample("inspection.handling_decision"))
    )
    assert "百分之50的标准" in text
    assert "加付赔偿金人民币陆万壹仟柒佰贰拾捌元整（61,728.00元）" in text


@pytest.mark.parametrize("form_id", [DEMAND, COURT])
def test_what_is_performed_is_not_demanded(form_id: str) -> None:
    text = _text(form(form_id).story(_sample(form_id, _PAID, _PARTLY)))
    assert "理字第8号" in text
    assert "罚字" not in text, "the fine is paid"


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
    facts = _changed("inspection.refusal_notice", "inspection.refused", ground=ground)
    text = _text(form("inspection.refusal_notice").story(facts))
    assert f"依照《劳动保障监察条例》第十一条、{article}" in text or f"条例》{article}" in text


@pytest.mark.parametrize(
    "form_id", [one for one in packaged_sources() if one.startswith("inspection.")]
)
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

"""Papers around an application to the fund: what they say, and when there is nothing to tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import FormNotAllowedError, UnknownFormError
from disputes_app.documents.fund_papers import FUND_FORMS, render_fund_form
from disputes_app.domain.fund_computation import (
    FundTerms,
    FundWorker,
    OwedMonth,
    computation,
)
from disputes_app.domain.fund_log import FundDecision, FundLog, MoneyStep, PayState
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.sample import pages_of, same_as_reference
from tests.documents.test_every_form import SAMPLES, paper_of

WORKERS = (
    FundWorker(
        1,
        "王测试",
        "11010519491231002X",
        "测试银行",
        "6222000011112222",
        (
            OwedMonth(date(2025, 6, 1), 800_000, 269_000),
            OwedMonth(date(2025, 7, 1), 200_050, 274_000),
        ),
        3,
        None,
        274_000,
    ),
    FundWorker(2, "李测试", "", "", "6222000011113333", (), 0),
)
DECIDED = FundDecision(
    7, date(2026, 3, 12), "advance", "district", "嘉人社垫（2026）1号", "钱测试", "符合第13条。"
)
LOG = FundLog(
    "13_1_2",
    accepted_on=date(2026, 3, 5),
    decision=DECIDED,
    payments=(MoneyStep(8, date(2026, 3, 16), 880_050),),
    paid=((1, date(2026, 3, 16)),),
    claims=(MoneyStep(9, date(2026, 3, 23), 880_050, "letter", until=date(2026, 4, 30)),),
    recoveries=(MoneyStep(10, date(2026, 5, 8), 100_000, "court"),),
)
FACTS = FundPaper(
    "上海市嘉定区人力资源和社会保障局",
    "嘉人社（2026）垫付第1号",
    "上海测试制衣有限公司",
    "经营者隐匿、出走等，已停止经营（第13条第1款第2项）",
    date(2026, 3, 16),
    LOG,
    computation(WORKERS, FundTerms(6, 6, 300_000_000)),
    ((1, PayState.PAID), (2, PayState.NOTHING)),
)


@pytest.mark.parametrize("form_id", [one.id for one in FUND_FORMS])
def test_each_says_what_the_reference_says(form_id: str) -> None:
    pdf = render_fund_form(form_id, FACTS, invariant=True)
    assert same_as_reference(f"fund_{form_id}", pdf)


def test_what_has_not_happened_is_not_told() -> None:
    bare = replace(FACTS, log=FundLog("13_1_2"), computed=None)
    for one in FUND_FORMS:
        with pytest.raises(FormNotAllowedError):
            render_fund_form(one.id, bare)
    with pytest.raises(UnknownFormError):
        render_fund_form("nothing", bare)


def test_the_letter_tells_what_was_out_on_its_day() -> None:
    text = "".join("".join(page.split()) for page in pages_of(render_fund_form("claim", FACTS)))
    assert "已追回0.00元，尚余8,800.50元" in text


@pytest.mark.parametrize("limit", [300_000_000, 1])
def test_the_review_sheet_is_one_sheet(limit: int) -> None:
    """Also with two proofs, three cases and, above the limit, the opinion of the city."""
    sample = SAMPLES["fund.review_sheet"]
    assert isinstance(sample, RecordPaper)
    entries = [
        replace(one, facts={**one.facts, "limit_fen": Money(limit)})
        if one.kind == "fund.computed"
        else one
        for one in sample.entries
    ]
    proofs = (one for one in sample.entries if one.kind == "fund.proved")
    full = replace(sample, entries=(*entries, *proofs), cases=sample.cases * 3)
    shown = pages_of(paper_of("fund.review_sheet", full).pdf)
    assert len(shown) == 1
    assert ("市局意见" in shown[0]) == (limit == 1)

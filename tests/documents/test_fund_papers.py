"""Papers around an application to the fund: what they say, and when there is nothing to tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.domain.fund_log import FundLog
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.form_samples.record_sums import FUND, GIVEN
from tests.documents.sample import pages_of
from tests.documents.test_every_form import SAMPLES, paper_of

SUMS = ("fund.claim", "fund.computation", "fund.payout")


@pytest.mark.parametrize("form_id", SUMS)
def test_what_has_not_happened_is_not_told(form_id: str) -> None:
    bare = replace(GIVEN, fund=replace(FUND, log=FundLog("13_1_2"), computed=None))
    with pytest.raises(FormNotAllowedError):
        paper_of(form_id, bare)


def test_the_letter_tells_what_was_out_on_its_day() -> None:
    pages = pages_of(paper_of("fund.claim", GIVEN).pdf)
    text = "".join("".join(page.split()) for page in pages)
    assert "垫付款没有归还。现依法向你单位追偿8,800.50元" in text


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

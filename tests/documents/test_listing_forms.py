"""Papers of the joint-punishment list: whom they name, and when the law allows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.form import record_form
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.form_samples.entries import record_entry
from tests.documents.form_samples.listing import EXCLUDED, FREED, SAMPLES

APPLICATION = "listing.removal_application"
TAKE_DOWN = "listing.take_down_letter"


def _text(form_id: str, facts: RecordPaper | None = None) -> str:
    return "\n".join(texts_of(record_form(form_id).story(facts or SAMPLES[form_id])))


@pytest.mark.parametrize(
    "form_id",
    ["listing.decision", APPLICATION, "listing.removal_decision", TAKE_DOWN],
)
def test_whose_objection_was_upheld_is_not_listed(form_id: str) -> None:
    text = _text(form_id)
    assert "甲测试" in text
    assert EXCLUDED.name not in text


def test_who_was_freed_by_a_court_stands_in_the_decision_only() -> None:
    assert FREED.name in _text("listing.decision")
    assert FREED.name not in _text("listing.removal_decision")


def test_a_letter_about_one_person_names_that_person_only() -> None:
    facts = SAMPLES[TAKE_DOWN]
    one = record_entry(
        "listing",
        TAKE_DOWN.replace("take_down_letter", "taken_down"),
        "2026-11-01",
        20,
        where="网站",
        party=FREED.name,
    )
    text = _text(TAKE_DOWN, replace(facts, entries=(*facts.entries, one)))
    assert FREED.name in text
    assert facts.employer not in text


@pytest.mark.parametrize(
    "form_id", ["listing.decision", "listing.removal_refusal", "listing.restored_decision"]
)
def test_remedies_are_told_with_their_days_and_bodies(form_id: str) -> None:
    text = _text(form_id)
    assert "六十日内向上海市嘉定区人民政府申请行政复议" in text
    assert "六个月内直接向有管辖权的人民法院提起行政诉讼" in text


def _off(kind: str, **facts: str) -> RecordPaper:
    sample = SAMPLES[APPLICATION]
    off = record_entry("listing", f"listing.{kind}", "2026-12-01", 30, **facts)
    return replace(sample, entries=(*sample.entries, off))


@pytest.mark.parametrize(
    ("facts", "allowed"),
    [
        (replace(SAMPLES[APPLICATION], issued_on=date(2026, 12, 31)), False),
        (replace(SAMPLES[APPLICATION], issued_on=date(2027, 1, 1)), True),
        (_off("removal_granted"), False),
        (_off("revoked"), False),
        (_off("restored"), False),
        (_off("taken_down", party=FREED.name), True),
    ],
)
def test_early_removal_is_applied_for_after_six_months_on_the_list(
    facts: RecordPaper, *, allowed: bool
) -> None:
    assert (record_form(APPLICATION).why_not(facts) is None) is allowed

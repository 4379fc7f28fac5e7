"""Papers of a construction project: when the work may be stopped, and when a deposit topped up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.form import record_form
from disputes_app.domain.dossiers.project import MATTERS
from disputes_app.domain.paper_entries import PaperValue
from tests.documents.form_samples.entries import record_entry
from tests.documents.form_samples.projects import ORDERED, SAMPLES, STOPPED, USED, project

STOP = record_form("project.stop_work")


@pytest.mark.parametrize(
    ("changed", "allowed"),
    [
        ({}, True),
        ({"until": date(2026, 9, 17)}, True),
        ({"until": date(2026, 9, 18)}, False),
        ({"to": "丁公司"}, False),
        ({"matter": "未实行实名制管理（条例28、55）"}, False),
    ],
)
def test_the_work_is_stopped_after_an_order_that_ran_out(
    changed: dict[str, PaperValue], allowed: bool
) -> None:
    """条例 55, 57: 逾期不改正的，责令项目停工."""
    order = replace(ORDERED, facts={**ORDERED.facts, **changed})
    facts = replace(STOPPED, entries=(*STOPPED.entries[:3], order, STOPPED.entries[-1]))
    assert (STOP.why_not(facts) is None) is allowed


def test_the_work_goes_on_where_the_order_was_met_or_the_law_names_no_stop() -> None:
    met = record_entry("project", "project.order_met", "2026-09-10", 7, seq=5)
    assert STOP.why_not(replace(STOPPED, entries=(*STOPPED.entries, met))) is not None
    entries = [
        replace(one, facts={**one.facts, "matter": "未设立维权信息告示牌（条例34、56）"})
        if "matter" in one.facts
        else one
        for one in STOPPED.entries
    ]
    assert STOP.why_not(replace(STOPPED, entries=tuple(entries))) is not None


@pytest.mark.parametrize("matter", [one.zh for one in MATTERS])
def test_an_order_cites_what_was_broken_and_what_follows(matter: str) -> None:
    sample = SAMPLES["project.order"]
    order = replace(ORDERED, facts={**ORDERED.facts, "matter": matter})
    typed = {**sample.typed, "breached": "《劳动合同法》第十条"}
    story = record_form("project.order").story(project(order, **typed))
    text = "".join(texts_of(story))
    for article, words in (("55", "第五十五条"), ("56", "第五十六条"), ("57", "第五十七条")):
        assert (words in text) is (f"、{article}）" in matter)
    assert ("责令项目停工" in text) is ("、55）" in matter or "、57）" in matter)
    assert "违反了《" in text


def test_nothing_is_topped_up_where_nobody_asked() -> None:
    bare = replace(USED, facts={**USED.facts, "until": None})
    assert record_form("project.deposit_top_up").why_not(project(bare)) is not None

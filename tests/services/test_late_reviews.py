"""Late cases of a small office: looked back at, corrected, counted by cause, printed."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from disputes_app.domain.case_review import ReviewVerdict
from disputes_app.domain.cases import Line
from disputes_app.domain.late_review import CauseError
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.late_reviews import (
    ReviewDraft,
    late_reviews,
    record_review,
    review_view,
)
from disputes_app.services.log import void_event
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rate import PeriodError
from disputes_app.services.review_check import CaseNotLateError
from disputes_app.services.review_papers import render_case_review, render_pareto
from disputes_app.services.verify import verify
from tests.services.conftest import COLLEAGUE, HANDLER, SUPERVISOR, Desk

QUERY = RateQuery(
    Line.INSPECTION,
    Population.COMPLAINTS,
    Basis.DUE,
    date(2026, 1, 1),
    date(2026, 12, 31),
    date(2026, 9, 1),
)
NOW = "2026-09-01"


def reviewed(desk: Desk, case: CaseChanged, *causes: str) -> CaseChanged:
    draft = ReviewDraft(causes, note="经过见卷", measure="提前送审")
    return record_review(desk.on(NOW), SUPERVISOR, case.case_id, draft, seen_version=case.version)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return str(document[0].get_textpage().get_text_range())


def test_late_cases_are_reviewed_corrected_and_counted_by_cause(desk: Desk) -> None:
    closed = desk.decide(desk.complaint("2026-03-02"), "2026-07-01")
    still = desk.complaint("2026-03-03", worker=COLLEAGUE)
    in_time = desk.decide(desk.complaint("2026-06-01"), "2026-06-10")
    assert late_reviews(desk.on(NOW), QUERY).waiting == 2

    closed = reviewed(desk, closed, "审批迟")
    closed = reviewed(desk, closed, "送达不到", "停电")
    reviewed(desk, still, "送达不到")
    found = late_reviews(desk.on(NOW), QUERY)
    assert [(one.row.id, one.over) for one in found.cases] == [
        (closed.case_id, 34),
        (still.case_id, 95),
    ]
    assert [(one.cause, one.cases, one.covered) for one in found.pareto.rows] == [
        ("送达不到", 2, 2),
        ("停电", 1, 2),
    ]
    assert [one.zh for one in found.causes if one.own] == ["停电"]
    view = review_view(desk.on(NOW), closed.case_id)
    assert view.review is not None
    assert (view.review.causes, view.review.reviewer) == (("送达不到", "停电"), SUPERVISOR.name)
    assert view.days.verdict is ReviewVerdict.LATE_CLOSED
    assert set(view.holders.values()) == {"李测试（监察大队）"}
    assert verify(desk.on(NOW)).ok

    sheet = text_of(render_case_review(desk.on(NOW), SUPERVISOR, closed.case_id))
    assert "送达不到、停电" in sheet
    assert "超过34日" in sheet
    assert "100.0%" in text_of(render_pareto(desk.on(NOW), SUPERVISOR, QUERY))
    with pytest.raises(CaseNotLateError) as refused:
        reviewed(desk, in_time, "审批迟")
    assert refused.value.verdict is ReviewVerdict.IN_TIME


def test_who_may_review_and_what_is_refused(desk: Desk) -> None:
    case = desk.decide(desk.complaint("2026-03-02"), "2026-07-01")
    draft = ReviewDraft(("审批迟",))
    with pytest.raises(NotAllowedError):
        record_review(desk.on(NOW), HANDLER, case.case_id, draft, seen_version=case.version)
    with pytest.raises(CauseError):
        reviewed(desk, case)
    case = reviewed(desk, case, "审批迟")
    with pytest.raises(NotAllowedError):
        void_event(desk.on(NOW), HANDLER, case.case_id, 4, "不同意", seen_version=case.version)
    desk.void(case, 4, NOW)
    assert late_reviews(desk.on(NOW), QUERY).waiting == 1
    with pytest.raises(PeriodError):
        late_reviews(
            desk.on(NOW),
            RateQuery(
                Line.INSPECTION,
                Population.ALL,
                Basis.DUE,
                date(2026, 5, 1),
                date(2026, 4, 1),
                date(2026, 9, 1),
            ),
        )

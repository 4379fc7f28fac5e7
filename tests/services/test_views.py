"""A handler sees the own figures, an office its own, a supervisor all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.due_list import WhyListed
from disputes_app.domain.rate import Basis, Grouping, Population, RateFigures, RateQuery
from disputes_app.domain.staff import Actor
from disputes_app.domain.view_scope import (
    NamesHiddenError,
    OutsideViewError,
    ScopedFigureError,
    ViewScope,
)
from disputes_app.services.case_list import case_page, count_cases
from disputes_app.services.due_export import export_due_list
from disputes_app.services.due_list import DueWithinError
from disputes_app.services.figures import freeze_figure
from disputes_app.services.rate import cases_behind
from disputes_app.services.views import (
    due_in_view,
    indicators_in_view,
    rate_in_view,
    risk_in_view,
    terms_in_view,
    usual_rate,
    views,
)
from tests.services.conftest import (
    CLERK,
    FILED,
    HANDLER,
    INSPECTION,
    OTHER_HANDLER,
    SUPERVISOR,
    Desk,
)

YEAR = RateQuery(
    Line.INSPECTION, Population.COMPLAINTS, Basis.DUE,
    date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 20),
)  # fmt: skip


@pytest.fixture
def three(desk: Desk) -> Desk:
    """Two complaints of one handler, one decided in time and one late; one open of the other."""
    for day, decided in (("2026-03-02", "2026-04-01"), ("2026-03-03", "2026-07-01")):
        desk.decide(desk.complaint(day), decided)
    case = desk.register(Line.INSPECTION, "2026-09-10", handler_id=3)
    desk.record(case, "inspection.accepted", "2026-09-10", FILED)
    return desk


def numbers(figures: RateFigures) -> tuple[int, int, int, int]:
    return figures.due, figures.on_time, figures.late, figures.pending


def test_the_same_question_through_different_eyes(three: Desk, tmp_path: Path) -> None:
    ctx = three.ctx
    (own, office) = views(ctx, HANDLER)
    assert numbers(rate_in_view(ctx, SUPERVISOR, YEAR)) == (2, 1, 1, 1)
    for past in (YEAR, replace(YEAR, basis=Basis.CLOSED), replace(YEAR, as_of=date(2026, 8, 3))):
        mine = rate_in_view(ctx, HANDLER, replace(past, scope=own, by=Grouping.MONTH))
        assert (mine.due, mine.on_time, mine.late, mine.pending) == (2, 1, 1, 0)
        assert sum(one.due for one in mine.groups) == mine.due or past.basis is Basis.CLOSED
        for number, n in ((RateNumber.DUE, 2), (RateNumber.ON_TIME, 1)):
            wanted = cases_behind(mine.query, number)
            assert count_cases(ctx, wanted) == len(case_page(ctx, wanted).rows) == n
    assert numbers(usual_rate(ctx, OTHER_HANDLER, YEAR)) == (0, 0, 0, 1)
    assert numbers(rate_in_view(ctx, HANDLER, replace(YEAR, scope=office))) == (2, 1, 1, 1)
    assert numbers(usual_rate(ctx, CLERK, YEAR)) == (0, 0, 0, 0)
    (court,) = views(ctx, CLERK)
    assert count_cases(ctx, cases_behind(replace(YEAR, scope=court), RateNumber.DUE)) == 0

    def listed(actor: Actor, scope: ViewScope) -> tuple[int, int, int]:
        risky = risk_in_view(ctx, actor, Line.INSPECTION, scope)
        due = due_in_view(ctx, actor, scope=scope, working_days=15)
        return len(risky.cases), len(due.cases), risky.closed

    (theirs, _office) = views(ctx, OTHER_HANDLER)
    assert listed(HANDLER, own) == (0, 0, 2)
    assert listed(OTHER_HANDLER, theirs) == listed(SUPERVISOR, YEAR.scope) == (1, 1, 2)
    (case,) = due_in_view(ctx, SUPERVISOR, Line.INSPECTION).cases
    assert (case.why, case.law, case.article) == (WhyListed.NOT_DECIDED, "劳动保障监察条例", "17")
    assert case.due_on == date(2026, 12, 9)
    sheet = indicators_in_view(ctx, HANDLER, YEAR.from_day, YEAR.to_day, own)
    told = {one.indicator.id: one for one in sheet.measured}
    assert (told["inspection_closure"].part, told["inspection_closure"].whole) == (2, 2)
    assert "matters_in_time" not in told
    found = due_in_view(ctx, SUPERVISOR)
    for name in ("list.pdf", "list.xlsx", "list.csv"):
        assert export_due_list(ctx, SUPERVISOR, found, tmp_path / name) == 1
    assert "劳动保障监察条例" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_what_others_closed_late_is_refused(three: Desk) -> None:
    ctx = three.ctx
    (own, office) = views(ctx, HANDLER)
    others = ViewScope(own.kind, (), OTHER_HANDLER.staff_id)
    for scope in (YEAR.scope, others):
        with pytest.raises(OutsideViewError):
            rate_in_view(ctx, HANDLER, replace(YEAR, scope=scope))
        with pytest.raises(OutsideViewError):
            risk_in_view(ctx, HANDLER, scope=scope)
        with pytest.raises(OutsideViewError):
            due_in_view(ctx, HANDLER, scope=scope)
        with pytest.raises(OutsideViewError):
            terms_in_view(ctx, CLERK, YEAR.from_day, YEAR.to_day, scope=scope)
    with pytest.raises(NamesHiddenError):
        rate_in_view(ctx, HANDLER, replace(YEAR, scope=office, by=Grouping.HANDLER))
    with pytest.raises(ScopedFigureError):
        freeze_figure(ctx, SUPERVISOR, replace(YEAR, scope=office), title="大队")
    with pytest.raises(DueWithinError):
        due_in_view(ctx, SUPERVISOR, working_days=0)
    assert office.office_ids == (INSPECTION,)

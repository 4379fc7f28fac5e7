"""The receipt of a case, from what is on record: last day, article, and nothing of a reporter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.new_claims import NewClaim
from disputes_app.domain.papers import CasePaper
from disputes_app.services.case_view import open_case
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.registration import Registration, Reporter, register_case
from tests.services.conftest import EMPLOYER, INSPECTION, SUPERVISOR, WORKER, Desk


def paper(desk: Desk, registration: Registration) -> CasePaper:
    ctx = desk.on(registration.received_on)
    case = register_case(ctx, SUPERVISOR, registration)
    return case_paper(ctx, open_case(ctx, case.case_id), registration.received_on)


def said(facts: CasePaper) -> IntakeReceipt:
    assert facts.intake is not None
    return facts.intake


@pytest.mark.parametrize(
    ("line", "organisation", "day", "rule", "article", "due", "provisional"),
    [
        (Line.ARBITRATION, "", "2026-04-29", "arbitration.accept", "30,31", "2026-05-09", False),
        (Line.INSPECTION, "", "2026-09-24", "inspection.accept", "18", "2026-10-09", False),
        (Line.MEDIATION, "town", "2026-03-02", "mediation.conclude_other", "14", None, False),
        (Line.MEDIATION, "enterprise", "2026-03-02", "mediation.accept", "22", "2026-03-05", False),
        (Line.ARBITRATION, "", "2026-12-29", "arbitration.accept", "30,31", None, True),
    ],
    ids=["arbitration", "complaint", "town", "enterprise", "over_the_known_calendar"],
)
def test_the_receipt_tells_the_period_that_runs(
    desk: Desk,
    line: Line,
    organisation: str,
    day: str,
    rule: str,
    article: str,
    due: str | None,
    provisional: bool,
) -> None:
    source = Source.COMPLAINT if line is Line.INSPECTION else Source.APPLICATION
    registration = Registration(
        line,
        source,
        date.fromisoformat(day),
        {Line.MEDIATION: 1, Line.ARBITRATION: 2, Line.INSPECTION: 3}[line],
        organisation=organisation,
        applicants=(WORKER,),
        respondents=(EMPLOYER,),
        claims=(NewClaim("工资", 10_000), NewClaim("奖金", 500)),
    )
    facts = paper(desk, registration)
    receipt = said(facts)
    assert (receipt.given_to, receipt.received_by) == (WORKER.name, SUPERVISOR.name)
    assert (receipt.rule_id, receipt.article, receipt.total_fen) == (rule, article, 10_500)
    assert facts.claims == ("工资，100.00元", "奖金，5.00元")
    assert receipt.provisional is provisional
    assert due is None or receipt.due_on == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("source", "cover"),
    [(Source.REPORT, "举报人(保密)"), (Source.COMPLAINT, "投诉人(保密)")],
)
def test_a_protected_person_stands_under_the_cover(desk: Desk, source: Source, cover: str) -> None:
    reporter = Reporter("秘密测试", "13812345678", "11010519491231002X", "秘密的话")
    registration = Registration(
        Line.INSPECTION,
        source,
        date(2026, 3, 2),
        INSPECTION,
        respondents=(EMPLOYER,),
        reporter=reporter,
    )
    facts = paper(desk, registration)
    assert said(facts).given_to == cover
    assert "秘密" not in repr(facts)
    assert "13812345678" not in repr(facts)
    own = replace(registration, source=Source.PATROL, reporter=None)
    assert said(paper(desk, own)).given_to == ""

"""An order that nobody obeys, from its service to the court: every day counted by hand.

Filed on Monday 1 September 2025: 60 working days end on 28 November (22 in September with the
28th, 18 in October with the 11th, 20 in November).  Seven days from 8 September end on the 15th.
The decision is due 15 working days after 20 October: 10 November.  Told on 21 October a hearing
can be asked for until the 28th.  Served on 5 November: 15 days end on the 20th, 60 days on
4 January (a Sunday that is worked), six months on 5 May, a holiday, so on the 6th; the court is
open from 7 May to 6 August.  A demand of 22 April is ten working days old on 9 May (23, 24, 27-30
April, 6-8 May, Saturday the 9th), so that 10 May is the first day to apply.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.queries.hearings import penalty_query
from disputes_app.documents.form import form
from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.inspection_standing import InspectionStanding, OrderState
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_view import open_case
from disputes_app.services.hearings import schedule
from disputes_app.services.log import preview_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.service import service_of_case
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, FILED, INSPECTION, SUPERVISOR, WORKER, Desk

SUB, GENERAL = 2, 3
GENERAL_CONTRACTOR = replace(EMPLOYER, name="上海测试建筑总承包有限公司", code="")
UNPAID = 123_456_789
"""1,234,567.89 yuan."""


def standing(desk: Desk, case: CaseChanged, day: str) -> InspectionStanding:
    ctx = desk.on(day)
    found = case_findings(ctx, open_case(ctx, case.case_id)).inspection
    assert found is not None
    return found


def unlawful(desk: Desk, case: CaseChanged, kind: str, day: str, facts: Facts) -> tuple[str, ...]:
    with pytest.raises(IrregularError) as raised:
        desk.record(case, f"inspection.{kind}", day, facts)
    return raised.value.codes


def due(case: CaseChanged, rule_id: str, key: int = 0) -> date | None:
    clock = case.state.clock(rule_id, key)
    return None if clock is None else clock.due


def ordered(desk: Desk) -> CaseChanged:
    """File a complaint against two employers and order both to pay by 22 September."""
    day = "2025-09-01"
    case = register_case(
        desk.on(day),
        SUPERVISOR,
        Registration(
            Line.INSPECTION,
            Source.HOTLINE_12345,
            date.fromisoformat(day),
            INSPECTION,
            2,
            cause="拖欠工资",
            applicants=(WORKER,),
            respondents=(EMPLOYER, GENERAL_CONTRACTOR),
        ),
    )
    case = desk.record(case, "inspection.accepted", day, FILED)
    pay: Facts = {"comply_by": "2025-09-22", "amount_fen": UNPAID}
    case = desk.record(
        case, "inspection.ordered", "2025-09-08", {**pay, "number": "令1号", "party": SUB}
    )
    absent: Facts = {**pay, "number": "令2号", "party": GENERAL, "absent": True}
    return desk.record(case, "inspection.ordered", "2025-09-08", absent)


def test_from_an_order_that_is_not_obeyed_to_the_court(desk: Desk) -> None:
    case = ordered(desk)
    assert case.state.due_on == date(2025, 11, 28)
    assert due(case, "inspection.serve", GENERAL) == date(2025, 9, 15)
    posted: Facts = {"party": GENERAL, "method": "posted_photo"}
    assert unlawful(desk, case, "order_served", "2025-09-10", posted) == ("posted_without_photos",)
    case = desk.record(case, "inspection.order_served", "2025-09-10", {**posted, "photos": True})
    case = expired(desk, case)
    case = told(desk, case)
    case = decided(desk, case)
    case = demanded(desk, case)
    to_court(desk, case)
    assert verify(desk.ctx).ok


def expired(desk: Desk, case: CaseChanged) -> CaseChanged:
    missed: Facts = {"party": SUB, "result": "not_performed", "unpaid_fen": UNPAID}
    with pytest.raises(EventRefusedError) as raised:
        desk.record(case, "inspection.order_result", "2025-09-22", missed)
    assert (raised.value.reason, raised.value.day) == ("order_term_runs", date(2025, 9, 22))
    case = desk.record(case, "inspection.order_result", "2025-09-23", missed)
    obeyed: Facts = {"party": GENERAL, "result": "performed"}
    case = desk.record(case, "inspection.order_result", "2025-09-23", obeyed)
    orders = standing(desk, case, "2025-09-23").orders
    assert [one.state for one in orders] == [OrderState.NOT_PERFORMED, OrderState.PERFORMED]
    assert orders[0].extra_fen == (61_728_395, UNPAID)
    return case


def told(desk: Desk, case: CaseChanged) -> CaseChanged:
    case = desk.record(case, "inspection.investigated", "2025-10-20", {"finding": "拖欠工资属实"})
    assert due(case, "inspection.decide") == date(2025, 11, 10)
    fine: Facts = {"number": "罚1号", "fine_fen": 2_000_000, "party": SUB}
    assert unlawful(desk, case, "penalty_decision", "2025-10-21", fine) == ("no_prior_notice",)
    notice: Facts = {"about": "both", "number": "告1号", "content": "拟处理、处罚", "party": SUB}
    notice = {**notice, "fine_fen": 2_000_000, "hearing": True}
    case = desk.record(case, "inspection.prior_notice", "2025-10-21", notice)
    assert due(case, "penalty.hearing_request", SUB) == date(2025, 10, 28)
    assert unlawful(desk, case, "penalty_decision", "2025-10-28", fine) == ("hearing_request_runs",)
    said: Facts = {"way": "made", "party": SUB, "text": "资金周转困难"}
    return desk.record(case, "inspection.statement_made", "2025-10-24", said, entered="2025-10-28")


def decided(desk: Desk, case: CaseChanged) -> CaseChanged:
    pay: Facts = {"number": "理1号", "party": SUB, "amount_fen": UNPAID, "others_follow": True}
    pay = {**pay, "extra_base_fen": UNPAID, "extra_reason": "经责令仍不支付"}
    out_of_range: Facts = {**pay, "extra_percent": 40}
    with pytest.raises(EventRefusedError, match="extra_out_of_range"):
        desk.record(case, "inspection.handling_decision", "2025-10-30", out_of_range)
    within: Facts = {**pay, "extra_percent": 60}
    case = desk.record(case, "inspection.handling_decision", "2025-10-30", within)
    assert case.state.closed_on is None
    fine: Facts = {"number": "罚1号", "fine_fen": 5_000_000, "party": SUB}
    entry = NewEntry("inspection.penalty_decision", date(2025, 11, 3), {**fine, "party": GENERAL})
    irregular = replace(entry, irregular="未告知", confirmed_by=SUPERVISOR.name)
    admission = preview_event(desk.on("2025-11-03"), case.case_id, irregular, SUPERVISOR)
    assert [one.code for one in admission.cautions] == ["hearing_not_told"]
    heavier = unlawful(desk, case, "penalty_decision", "2025-11-03", fine)
    assert heavier == ("heavier_than_told",)
    fine = {**fine, "fine_fen": 2_000_000}
    case = desk.record(case, "inspection.penalty_decision", "2025-11-03", fine)
    assert case.state.closed_on == date(2025, 11, 3)
    waiting = service_of_case(desk.ctx, open_case(desk.ctx, case.case_id))
    assert [(one.task.paper, one.task.party, one.task.last_on) for one in waiting][-2:] == [
        ("handling_decision", SUB, date(2025, 11, 6)),
        ("penalty_decision", SUB, date(2025, 11, 12)),
    ]
    return desk.record(
        case,
        "inspection.delivered",
        "2025-11-05",
        {"party": SUB, "method": "direct", "proof": "回证"},
    )


def demanded(desk: Desk, case: CaseChanged) -> CaseChanged:
    assert [
        due(case, one, SUB)
        for one in ("penalty.pay", "remedy.review", "remedy.suit", "enforcement.apply")
    ] == [date(2025, 11, 20), date(2026, 1, 4), date(2026, 5, 6), date(2026, 8, 6)]
    rows = standing(desk, case, "2025-12-10").decisions
    # 60 per cent of 1,234,567.89 yuan; 20 days of 3 per cent of 20,000 yuan.
    assert rows[0].extra_fen == 74_074_073
    assert rows[0].surcharge is None
    surcharge = rows[1].surcharge
    assert surcharge is not None
    assert (surcharge.days, surcharge.fen, surcharge.capped) == (20, 1_200_000, False)
    court: Facts = {"party": SUB, "court": "嘉定区人民法院", "signed_by": "钱测试"}
    early = unlawful(desk, case, "court_applied", "2026-05-06", court)
    assert early == ("enforcement_too_early",)
    assert unlawful(desk, case, "court_applied", "2026-05-07", court) == ("not_demanded",)
    demand: Facts = {"party": SUB, "number": "催1号", "content": "十日内履行"}
    case = desk.record(case, "inspection.demanded", "2026-04-20", demand)
    served: Facts = {"party": SUB, "method": "mail", "sent_on": "2026-04-20", "proof": "回证"}
    return desk.record(case, "inspection.demand_served", "2026-04-22", served)


def to_court(desk: Desk, case: CaseChanged) -> None:
    assert due(case, "enforcement.demand", SUB) == date(2026, 5, 9)
    row = standing(desk, case, "2026-05-08").decisions[0]
    assert row.window == (date(2026, 5, 7), date(2026, 8, 6))
    assert row.apply_from == date(2026, 5, 10)
    court: Facts = {"party": SUB, "court": "嘉定区人民法院", "signed_by": "钱测试"}
    assert unlawful(desk, case, "court_applied", "2026-05-09", court) == ("demand_term_runs",)
    late = unlawful(desk, case, "court_applied", "2026-08-07", court)
    for day, allowed in (("2026-05-09", False), ("2026-05-10", True), ("2026-08-06", True),
                         ("2026-08-07", False)):  # fmt: skip
        ctx = desk.on(day)
        paper = case_paper(ctx, open_case(ctx, case.case_id), ctx.today())
        reason = form("inspection.court_application").why_not(paper)
        assert (reason is None) is allowed, (day, reason)
    assert late == ("enforcement_too_late",)
    case = desk.record(case, "inspection.court_applied", "2026-05-11", court)
    applied = case.state.clock("enforcement.apply", SUB)
    assert applied is not None
    assert applied.stopped_on == date(2026, 5, 11)
    answer: Facts = {"party": SUB, "answer": "granted", "number": "(2026)沪0114行审1号"}
    case = desk.record(case, "inspection.court_answered", "2026-05-20", answer)
    done: Facts = {"party": SUB, "answer": "enforced"}
    case = desk.record(case, "inspection.court_answered", "2026-07-20", done)
    rows = standing(desk, case, "2026-07-20").decisions
    assert [one.performed_on for one in rows] == [date(2026, 7, 20)] * 2


def test_a_hearing_before_a_penalty_stands_in_the_calendar(desk: Desk) -> None:
    case = desk.complaint("2025-09-08")
    notice: Facts = {
        "about": "penalty",
        "number": "告1号",
        "fine_fen": 2_000_000,
        "content": "拟罚款。",
        "hearing": True,
    }
    case = desk.record(case, "inspection.prior_notice", "2025-10-21", notice)
    case = desk.record(case, "inspection.hearing_requested", "2025-10-22", {"way": "asked"})
    kind = "inspection.hearing_notified"
    told: Facts = {"hearing_on": "2025-11-05", "place": "会议室", "host": "孙测试"}
    case = desk.record(case, kind, "2025-10-23", told)
    ctx = desk.on("2025-10-27")
    (shown,) = schedule(ctx, date(2025, 11, 3), date(2025, 11, 9)).penalty
    assert (shown.number, shown.on) == (case.number, date(2025, 11, 5))
    assert (shown.place, shown.host, shown.held) == ("会议室", "孙测试", False)
    assert schedule(ctx, date(2025, 11, 6), date(2025, 11, 9)).penalty == ()
    case = desk.record(case, kind, "2025-10-24", {**told, "hearing_on": "2025-11-06"})
    assert schedule(ctx, date(2025, 11, 5), date(2025, 11, 5)).penalty == ()
    desk.record(case, "inspection.hearing_held", "2025-11-06", {"host": "孙测试"})
    (held,) = schedule(ctx, date(2025, 11, 6), date(2025, 11, 6)).penalty
    assert held.held
    assert held.respondents == "上海测试汽配有限公司"
    if desk.ctx.database.path is not None:
        question = penalty_query(date(2025, 11, 3), date(2025, 11, 9))
        text = question.compile(compile_kwargs={"literal_binds": True})
        with ctx.database.read() as conn:
            plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
        assert "ix_case_clock_penalty_hearing" in str(plan)

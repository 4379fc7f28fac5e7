"""Old cases that are entered later (补录), on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.domain.case_list import CaseFilter, CaseStatus
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.services.case_list import case_page, count_cases, search_cases
from disputes_app.services.case_view import open_case
from disputes_app.services.log_entries import LateClosingError, NotASupervisorError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import (
    BackEntryUnconfirmedError,
    OldNumberTakenError,
    Registration,
    register_case,
)
from disputes_app.services.verify import verify
from tests.services.conftest import (
    ARBITRATION,
    CLERK,
    EMPLOYER,
    MEDIATION,
    SUPERVISOR,
    WORKER,
    Desk,
)

TODAY = "2026-11-20"
OLD = Registration(
    Line.ARBITRATION,
    Source.APPLICATION,
    date(2016, 5, 3),
    ARBITRATION,
    applicants=(replace(WORKER, phone="138 0000-1111"),),
    respondents=(EMPLOYER,),
    old_number="嘉劳仲（2016）办字第7号",
)


def test_an_old_case_keeps_its_number_and_is_flagged(desk: Desk) -> None:
    ctx = desk.on(TODAY)
    case = register_case(ctx, SUPERVISOR, OLD)
    case = desk.record(
        case, "arbitration.accepted", "2016-05-05", {"signed_by": "赵测试"}, entered=TODAY
    )
    view = open_case(ctx, case.case_id)
    assert view.row.shown_number == OLD.old_number
    assert view.record.number is None
    assert view.record.back_entered
    assert view.record.due_on == date(2016, 6, 20)
    assert view.entries[0].event.facts["back_entered"] is True
    listed = case_page(ctx, CaseFilter(status=CaseStatus.BACK_ENTERED))
    assert [row.id for row in listed.rows] == [case.case_id]
    assert verify(ctx).ok
    later = desk.register(Line.ARBITRATION, TODAY)
    later = desk.record(later, "arbitration.accepted", TODAY, {"signed_by": "赵测试"})
    assert later.number == "嘉劳人仲（2026）办字第1号"


def test_its_closing_needs_the_document_and_a_supervisor(desk: Desk) -> None:
    case = register_case(desk.on(TODAY), SUPERVISOR, OLD)
    case = desk.record(
        case, "arbitration.accepted", "2016-05-05", {"signed_by": "赵测试"}, entered=TODAY
    )

    def close(facts: Facts, **by: str) -> CaseChanged:
        return desk.record(
            case, "arbitration.withdrawal_granted", "2016-06-01", facts, entered=TODAY, **by
        )

    with pytest.raises(LateClosingError) as told:
        close({"reason": "双方和解"})
    assert told.value.missing == ("document", "confirmation")
    closed = close({"reason": "双方和解", "document": "案卷第12页"}, confirmed_by="张测试")
    assert closed.state.closed_on == date(2016, 6, 1)
    assert open_case(desk.on(TODAY), case.case_id).record.late_entered


def test_a_clerk_needs_a_supervisor_s_name(desk: Desk) -> None:
    ctx = desk.on(TODAY)
    with pytest.raises(BackEntryUnconfirmedError):
        register_case(ctx, CLERK, OLD)
    with pytest.raises(NotASupervisorError):
        register_case(ctx, CLERK, replace(OLD, confirmed_by="李测试"))
    case = register_case(ctx, CLERK, replace(OLD, confirmed_by="张测试"))
    first = open_case(ctx, case.case_id).entries[0].event
    assert (first.recorded_by, first.confirmed_by) == ("陈测试", "张测试")
    # A day in the past alone is no old case: late receipts are the clerk's daily work.
    register_case(ctx, CLERK, replace(OLD, old_number=None, received_on=date(2026, 11, 17)))


@pytest.mark.parametrize("written", ["嘉劳仲（2016）办字第7号", "嘉劳仲(2016)办字第7号"])
def test_an_old_number_is_given_once_an_office_and_year(desk: Desk, written: str) -> None:
    ctx = desk.on(TODAY)
    first = register_case(ctx, SUPERVISOR, OLD)
    again = replace(OLD, old_number=written)
    with pytest.raises(OldNumberTakenError) as told:
        register_case(ctx, SUPERVISOR, again)
    assert told.value.shown == first.receipt_number
    assert count_cases(ctx, CaseFilter()) == 1
    register_case(ctx, SUPERVISOR, replace(again, received_on=date(2017, 5, 3)))
    register_case(ctx, SUPERVISOR, replace(again, office_id=MEDIATION))
    with pytest.raises(OldNumberTakenError):
        register_case(ctx, SUPERVISOR, replace(OLD, old_number=first.receipt_number))


def test_a_case_is_found_by_a_telephone_number_of_its_parties(desk: Desk) -> None:
    from disputes_app.services.callers import cases_of_caller

    ctx = desk.on(TODAY)
    case = register_case(ctx, SUPERVISOR, OLD)
    desk.register(Line.ARBITRATION, TODAY)
    for typed in ("13800001111", "+86 138-0000-1111", "1380000"):
        assert [row.id for row in cases_of_caller(ctx, typed)] == [case.case_id]
    assert len(cases_of_caller(ctx, "王测试")) == 2
    assert cases_of_caller(ctx, "13900001111") == ()
    assert cases_of_caller(ctx, "王") == ()
    assert search_cases(ctx, "办字第7号").hits == 1

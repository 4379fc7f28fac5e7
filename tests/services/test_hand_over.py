"""Cases that go to somebody else in one act, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.queries import audit as audit_queries
from disputes_app.domain.admission import FutureDayError
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.hand_over import (
    CannotReceiveError,
    Dealing,
    NobodyInOfficeError,
    NobodyToReceiveError,
)
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.staff import NotAllowedError, Role
from disputes_app.services.case_view import open_case
from disputes_app.services.hand_over import (
    HandOver,
    hand_over,
    open_cases_of,
    preview_hand_over,
)
from disputes_app.services.hearing_rooms import add_leave
from disputes_app.services.organisation import UnknownPersonError, set_staff_active
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.rate import closure_rate
from disputes_app.services.verify import verify
from tests.services.conftest import FILED, HANDLER, SUPERVISOR, Desk

TODAY = "2026-11-20"
ON = date(2026, 11, 20)


def _complaints(desk: Desk, count: int) -> tuple[CaseId, ...]:
    return tuple(
        desk.register(Line.INSPECTION, f"2026-11-{day:02}").case_id for day in range(2, 2 + count)
    )


def _plan(case_ids: tuple[CaseId, ...], *to: int, from_staff: int | None = 2) -> HandOver:
    return HandOver(case_ids, from_staff, to, Dealing.EVENLY, ON, "调离")


def test_all_cases_of_a_colleague_are_shared_by_what_each_has(desk: Desk) -> None:
    ids = _complaints(desk, 5)
    desk.register(Line.INSPECTION, "2026-11-10", handler_id=3)
    ctx = desk.on(TODAY)
    assert open_cases_of(ctx, 2) == ids
    plan = _plan(ids, 3, 4)
    seen = preview_hand_over(ctx, SUPERVISOR, plan)
    assert [(one.person.id, one.has, one.gets) for one in seen.shares] == [(3, 1, 2), (4, 0, 3)]
    assert len(seen.parcels) == 5
    assert open_cases_of(ctx, 2) == ids
    steps: list[int] = []
    done = hand_over(ctx, SUPERVISOR, plan, Progress(lambda step, _all, _note: steps.append(step)))
    assert steps == [1, 2, 3, 4, 5]
    assert done.case_ids == ids
    assert open_cases_of(ctx, 2) == ()
    view = open_case(ctx, ids[0])
    assert view.record.handler_id == 4
    last = view.entries[-1].event
    assert (last.kind, last.facts["reason"], last.recorded_by) == ("assigned", "调离", "张测试")
    assert verify(ctx).ok
    with ctx.database.read() as conn:
        assert audit_queries.check_chain(conn).first == ()


def test_what_the_rate_has_attributed_stays(desk: Desk) -> None:
    case = desk.register(Line.INSPECTION, "2026-07-01")
    desk.record(case, "inspection.accepted", "2026-07-01", FILED)
    ctx = desk.on(TODAY)
    hand_over(ctx, SUPERVISOR, _plan((case.case_id,), 3))
    query = RateQuery(
        Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, date(2026, 1, 1), date(2026, 12, 31), ON
    )
    record = open_case(ctx, case.case_id).record
    assert (record.handler_id, record.attributed_handler_id) == (3, 2)
    assert closure_rate(ctx, query).late_open == 1


def test_what_changed_meanwhile_stays_as_it_is(desk: Desk) -> None:
    ids = _complaints(desk, 3)
    ctx = desk.on(TODAY)
    hand_over(ctx, SUPERVISOR, _plan(ids[:1], 3))
    done = hand_over(ctx, SUPERVISOR, _plan(ids, 4))
    assert done.case_ids == ids[1:]
    early = replace(_plan(ids[1:], 3, from_staff=4), on=date(2026, 11, 3))
    refused = hand_over(ctx, SUPERVISOR, early)
    assert refused.case_ids == ids[1:2]
    assert [one.number for one in refused.refused] == [open_case(ctx, ids[2]).row.shown_number]


@pytest.mark.parametrize(
    ("to", "dealing", "error"),
    [
        ((), Dealing.EVENLY, NobodyToReceiveError),
        ((99,), Dealing.EVENLY, UnknownPersonError),
        ((1,), Dealing.EVENLY, CannotReceiveError),
    ],
)
def test_to_whom_cases_cannot_go(
    desk: Desk, to: tuple[int, ...], dealing: Dealing, error: type[Exception]
) -> None:
    plan = replace(_plan(_complaints(desk, 1), *to), dealing=dealing)
    with pytest.raises(error):
        preview_hand_over(desk.on(TODAY), SUPERVISOR, plan)
    with pytest.raises(error):
        hand_over(desk.on(TODAY), SUPERVISOR, plan)


def test_a_supervisor_hands_over_and_anybody_assigns_a_selection(desk: Desk) -> None:
    ids = _complaints(desk, 2)
    ctx = desk.on(TODAY)
    with pytest.raises(NotAllowedError):
        hand_over(ctx, HANDLER, _plan(ids, 3))
    assert hand_over(ctx, HANDLER, _plan(ids, 3, from_staff=None)).case_ids == ids
    tomorrow = replace(_plan(ids, 4, from_staff=None), on=date(2026, 11, 21))
    assert isinstance(hand_over(ctx, HANDLER, tomorrow).refused[0].reason, FutureDayError)


def test_stopping_half_way_leaves_everything_as_it_was(desk: Desk) -> None:
    ids = _complaints(desk, 3)
    ctx = desk.on(TODAY)
    progress = Progress(lambda done, _all, _note: progress.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        hand_over(ctx, SUPERVISOR, _plan(ids, 3), progress)
    assert open_cases_of(ctx, 2) == ids


def test_leave_and_coming_hearings_are_told(desk: Desk) -> None:
    ids = _complaints(desk, 1)
    ctx = desk.on(TODAY)
    add_leave(ctx, SUPERVISOR, staff_id=3, from_on=ON, to_on=date(2026, 11, 27))
    case = desk.register(Line.ARBITRATION, "2026-11-02")
    case = desk.record(case, "arbitration.accepted", "2026-11-04", {"signed_by": "赵测试"})
    case = desk.record(
        case, "arbitration.tribunal_formed", "2026-11-05", {"mode": "sole", "members": "李测试"}
    )
    desk.record(
        case,
        "arbitration.hearing_scheduled",
        "2026-11-06",
        {"hearing_on": "2026-12-01", "hearing_time": "09:30"},
    )
    seen = preview_hand_over(ctx, SUPERVISOR, _plan(ids, 3))
    assert [(one.from_on, one.to_on) for one in seen.shares[0].leave] == [(ON, date(2026, 11, 27))]
    assert [row.case_id for row in seen.hearings] == [case.case_id]
    in_office = replace(_plan((case.case_id,), 3), dealing=Dealing.BY_OFFICE)
    with pytest.raises(NobodyInOfficeError):
        preview_hand_over(ctx, SUPERVISOR, in_office)
    hand_over(ctx, SUPERVISOR, _plan(ids, 3))
    set_staff_active(ctx, replace(SUPERVISOR, role=Role.ADMINISTRATOR), 2, active=False)

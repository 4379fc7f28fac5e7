"""Periods that end while whoever handles the case is away, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.services.hearing_rooms import add_leave, withdraw_leave
from disputes_app.services.leave_reminders import deadlines_around_leave
from disputes_app.services.running_deadlines import my_deadlines
from tests.services.conftest import HANDLER, OTHER_HANDLER, SUPERVISOR, Desk

TODAY = "2026-11-20"
MOST = 3


def test_what_falls_in_a_leave_comes_before_it_begins(desk: Desk) -> None:
    later = desk.register(Line.INSPECTION, "2026-11-20")  # last day 27 November
    sooner = [desk.register(Line.INSPECTION, "2026-11-18", handler_id=3) for _ in range(3)]
    ctx = desk.on(TODAY)

    def seen(actor: object = SUPERVISOR) -> list[tuple[int, bool]]:
        who = SUPERVISOR if actor is SUPERVISOR else HANDLER
        if actor is OTHER_HANDLER:
            who = OTHER_HANDLER
        shown = my_deadlines(ctx, who, limit=MOST)
        found = deadlines_around_leave(ctx, who, shown, limit=MOST)
        return [(one.case_id, one.away is not None) for one in found]

    plain = [(case.case_id, False) for case in sooner]
    assert seen() == plain
    leave = add_leave(ctx, HANDLER, staff_id=2, from_on=date(2026, 11, 24), to_on=date(2026, 12, 4))
    assert seen() == [(later.case_id, True), *plain[:2]]
    assert seen(HANDLER) == [(later.case_id, True)]
    assert seen(OTHER_HANDLER) == plain
    withdraw_leave(ctx, HANDLER, leave.leave_id)
    assert seen() == plain

"""Setting hearings on both databases: refused, reasoned, moved, raced for, proposed."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text

from db.engine import open_database
from db.migrate import alembic_config, upgrade
from disputes_app.bootstrap import SERVICE_MARK
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.hearing_records import HearingState
from disputes_app.domain.hearing_schedule import (
    ClashKind,
    HearingClashError,
    HearingNeedsReasonError,
    JointHearingError,
    TribunalUnknownError,
)
from disputes_app.domain.kinds.base import FactsError
from disputes_app.services import hearing_rooms
from disputes_app.services.context import Context
from disputes_app.services.hearings import awaiting, propose, schedule
from disputes_app.services.log import preview_event, record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.service_rebuild import read_service
from disputes_app.services.verify import verify
from tests.services.conftest import HANDLER, OTHER_HANDLER, SUPERVISOR, Desk
from tests.support.court import (
    ACCEPTED,
    HEARD_ON,
    OTHER_ROOM,
    RECEIVED,
    ROOM,
    SCHEDULED,
    SET_ON,
    Court,
)


@pytest.fixture
def court(desk: Desk) -> Court:
    return Court(desk)


def test_a_room_taken_is_refused_and_nothing_is_kept(court: Court) -> None:
    first = court.set(court.case("李测试"))
    second = court.case("周测试")
    with pytest.raises(HearingClashError) as refused:
        court.set(second, hearing_time="10:30")
    (clash,) = refused.value.clashes
    assert (clash.kind, clash.name, clash.number) == (ClashKind.ROOM, ROOM, first.number)
    assert (clash.start, clash.end) == (570, 660)
    found = schedule(court.desk.on(SET_ON), date(2026, 9, 7), date(2026, 9, 13))
    assert [row.case_id for row in found.rows] == [first.case_id]
    court.set(second, hearing_time="11:00")
    court.set(court.case("吴测试"), room=OTHER_ROOM)
    assert verify(court.desk.ctx).ok


TAKEN = [
    pytest.param({"members": "李测试"}, {"members": "李测试、吴测试"}, "arbitrator"),
    pytest.param({"members": "李测试"}, {"members": "吴测试", "clerk": "李测试"}, "clerk"),
    pytest.param(
        {"members": "李测试", "clerk": "书测试"}, {"members": "吴测试", "clerk": "书测试"}, "clerk"
    ),
    pytest.param(
        {"members": "李测试", "firm": "上海测试厂"},
        {"members": "吴测试", "firm": "上海测试厂"},
        "party",
    ),
    pytest.param(
        {"members": "李测试", "worker": "王测试"},
        {"members": "吴测试", "worker": "王测试"},
        "party",
    ),
]


@pytest.mark.parametrize(("one", "other", "kind"), TAKEN)
def test_people_cannot_be_in_two_rooms(
    court: Court, one: dict[str, Any], other: dict[str, Any], kind: str
) -> None:
    court.set(court.case(**one))
    case = court.case(**other)
    assert court.kinds(lambda: court.set(case, room=OTHER_ROOM)) == [ClashKind(kind)]
    court.set(case, room=OTHER_ROOM, hearing_time="14:00")


def test_two_workers_of_one_name_are_two_if_their_numbers_say_so(court: Court) -> None:
    numbers = ("310101199001010012", "310101199001010020")
    first, second = (
        court.case(member, worker="王测试", worker_id=number)
        for member, number in zip(("李测试", "吴测试"), numbers, strict=True)
    )
    court.set(first)
    court.set(second, room=OTHER_ROOM)


def test_an_agent_cannot_be_in_two_rooms_nor_sit_for_the_party(court: Court) -> None:
    first, second = court.case("李测试", firm="上海测试厂"), court.case("吴测试")
    with court.desk.ctx.database.write() as conn:
        for case, name in ((first, "律测试"), (second, "律测试"), (second, "郑测试")):
            place = 8 if name == "律测试" else 9
            conn.execute(
                text(
                    "INSERT INTO case_party (case_id, place, role, person, name)"
                    " VALUES (:case_id, :place, 'agent', true, :name)"
                ),
                {"case_id": case.case_id, "place": place, "name": name},
            )
    court.set(first)
    assert court.kinds(lambda: court.set(second, room=OTHER_ROOM)) == [ClashKind.AGENT]
    third = court.case("律测试", firm="上海测试厂", unfit=True)
    tried = lambda: court.set(third, room=OTHER_ROOM, hearing_time="14:00")  # noqa: E731 - tried below
    assert court.kinds(tried) == [ClashKind.WAS_AGENT]
    other = court.case("郑测试")
    court.set(other, hearing_time="14:00")


def test_leave_and_recusal_keep_an_arbitrator_away(court: Court) -> None:
    ctx = court.desk.on(SET_ON)
    entered = hearing_rooms.add_leave(
        ctx, HANDLER, staff_id=2, from_on=date(2026, 9, 9), to_on=date(2026, 9, 10), reason="年休"
    )
    case = court.case("李测试")
    assert court.kinds(lambda: court.set(case)) == [ClashKind.LEAVE]
    hearing_rooms.withdraw_leave(ctx, HANDLER, entered.leave_id)
    asked: Facts = {"party": 1, "against": "李测试", "reason": "亲属"}
    case = court.desk.record(case, "arbitration.recusal_requested", "2026-08-19", asked)
    decided: Facts = {"party": 1, "result": "granted", "signed_by": "赵测试"}
    case = court.desk.record(case, "arbitration.recusal_decided", "2026-08-20", decided)
    assert court.kinds(lambda: court.set(case)) == [ClashKind.RECUSED]
    formed: Facts = {"mode": "three", "members": "周测试"}
    case = court.desk.record(case, "arbitration.tribunal_formed", SET_ON, formed)
    court.set(case)


def test_leave_names_the_hearings_that_have_to_be_moved(court: Court) -> None:
    case = court.set(court.case("李测试、周测试"))
    court.set(court.case("吴测试"), room=OTHER_ROOM)
    ctx = court.desk.on("2026-08-24")
    entered = hearing_rooms.add_leave(
        ctx, SUPERVISOR, staff_id=3, from_on=date(2026, 8, 1), to_on=date(2026, 9, 30)
    )
    assert [row.case_id for row in entered.hearings] == [case.case_id]
    found = schedule(ctx, date(2026, 9, 7), date(2026, 9, 11))
    clashes = found.clashes[case.case_id, _seq(court, case)]
    assert [one.kind for one in clashes] == [ClashKind.LEAVE]
    assert clashes[0].name == OTHER_HANDLER.name


def _seq(court: Court, case: CaseChanged) -> int:
    found = schedule(court.desk.on(SET_ON), date(2026, 9, 1), date(2026, 9, 30))
    return next(row.hearing.seq for row in found.rows if row.case_id == case.case_id)


REASONS = [
    ("2026-08-26", "hearing_before_notice_term"),
    ("2026-09-29", "hearing_after_last_day"),
    ("2026-08-29", "hearing_on_day_off"),
]


@pytest.mark.parametrize(("day", "code"), REASONS)
def test_outside_the_days_a_reason_is_needed_and_marks_the_hearing(
    court: Court, day: str, code: str
) -> None:
    case = court.case()
    with pytest.raises(HearingNeedsReasonError) as refused:
        court.set(case, day=day)
    assert refused.value.codes == (code,)
    assert refused.value.field_name == "exception"
    case = court.set(case, day=day, exception="当事人即将离沪")
    (row,) = schedule(court.desk.on(SET_ON), date(2026, 8, 1), date(2026, 9, 30)).rows
    assert row.hearing.exceptional
    assert verify(court.desk.ctx).ok


def test_simple_handling_or_written_consent_waives_the_notice(court: Court) -> None:
    court.set(court.case("李测试", mode="sole"), day="2026-08-26")
    court.set(court.case("周测试"), day="2026-08-26", room=OTHER_ROOM, consent=True)


def test_a_reason_that_is_not_needed_is_left_out(court: Court) -> None:
    court.set(court.case(), exception="无", moved_because="无")
    (row,) = schedule(court.desk.on(SET_ON), date(2026, 9, 1), date(2026, 9, 30)).rows
    assert not row.hearing.exceptional


WHOLE: Facts = {"hearing_on": HEARD_ON, "hearing_time": "9:30", "room": ROOM}
MISSING: list[tuple[Facts, str, str]] = [
    ({"hearing_time": ""}, "hearing_time", "missing"),
    ({"hearing_time": "另行通知"}, "hearing_time", "not_a_time"),
    ({"room": ""}, "room", "missing"),
    ({"minutes": 721}, "minutes", "too_long"),
]


@pytest.mark.parametrize(("facts", "field", "reason"), MISSING)
def test_what_cannot_be_checked_is_refused(
    court: Court, facts: Facts, field: str, reason: str
) -> None:
    case = court.case()
    with pytest.raises(FactsError) as refused:
        court.desk.record(case, SCHEDULED, SET_ON, {**WHOLE, **facts})
    assert (refused.value.field_name, refused.value.reason) == (field, reason)


def test_without_a_tribunal_nobody_can_be_checked(court: Court) -> None:
    case = court.desk.register(Line.ARBITRATION, RECEIVED)
    case = court.desk.record(case, "arbitration.accepted", ACCEPTED, {"signed_by": "赵测试"})
    with pytest.raises(TribunalUnknownError):
        court.set(case)


def test_a_hearing_held_already_is_recorded_as_it_was(court: Court) -> None:
    case = court.case()
    case = court.desk.record(
        case, SCHEDULED, SET_ON, {"hearing_on": "2026-09-03"}, entered="2026-09-07"
    )
    court.desk.record(case, "arbitration.heard", "2026-09-03", entered="2026-09-07")
    (row,) = schedule(court.desk.on("2026-09-07"), date(2026, 9, 1), date(2026, 9, 30)).rows
    assert row.hearing.state is HearingState.HELD


def test_moving_needs_a_reason_and_frees_the_room(court: Court) -> None:
    case = court.set(court.case("李测试"))
    with pytest.raises(FactsError) as refused:
        court.set(case, on="2026-08-21", hearing_time="14:00")
    assert refused.value.field_name == "moved_because"
    case = court.set(case, on="2026-08-21", hearing_time="14:00", moved_because="申请人出差")
    other = court.set(court.case("周测试"))
    assert {row.hearing.start_minute for row in schedule(
        court.desk.on(SET_ON), date(2026, 9, 10), date(2026, 9, 10)
    ).rows} == {570, 840}  # fmt: skip
    # Striking out the move would bring the first hearing back into a room given away meanwhile.
    moved = _seq(court, case)
    assert court.kinds(lambda: court.desk.void(case, moved, "2026-08-24")) == [ClashKind.ROOM]
    court.desk.void(other, _seq(court, other), "2026-08-24")
    court.desk.void(case, moved, "2026-08-24")
    assert verify(court.desk.ctx).ok


def test_cases_of_one_employer_are_heard_together(court: Court) -> None:
    head = court.case("李测试", firm="上海测试厂")
    second = court.case("李测试", firm="上海测试厂")
    with pytest.raises(JointHearingError):
        court.set(second, joint_with=str(head.number))
    court.set(head)
    assert ClashKind.ROOM in court.kinds(lambda: court.set(second))
    court.set(second, joint_with=str(head.number))
    found = schedule(court.desk.on(SET_ON), date(2026, 9, 7), date(2026, 9, 11))
    assert len(found.rows) == 2
    assert found.clashes == {}


def test_a_look_at_the_effect_tells_of_a_clash_and_changes_nothing(court: Court) -> None:
    court.set(court.case("李测试"))
    case = court.case("周测试")
    day = date.fromisoformat(SET_ON)
    facts: Facts = {"hearing_on": HEARD_ON, "hearing_time": "9:30", "room": ROOM}
    ctx = court.desk.on(SET_ON)
    with pytest.raises(HearingClashError):
        preview_event(ctx, case.case_id, NewEntry(SCHEDULED, day, facts), SUPERVISOR)
    early: Facts = {"hearing_on": "2026-08-26"}
    admission = preview_event(ctx, case.case_id, NewEntry(SCHEDULED, day, early), SUPERVISOR)
    assert [one.code for one in admission.cautions] == ["hearing_before_notice_term"]


def test_two_clerks_want_one_room_at_one_moment(court: Court, target: str) -> None:
    """Each with a connection of their own; whoever comes second is told of the first."""
    cases = [court.case("李测试"), court.case("周测试")]
    start = threading.Barrier(2)
    outcomes: list[object] = []

    def book(case: CaseChanged) -> None:
        database = open_database(target)
        ctx = court.desk.on(SET_ON)
        own = Context(database, ctx.law_in_force, ctx.clock, demonstration=False)
        facts: Facts = {"hearing_on": HEARD_ON, "hearing_time": "9:30", "room": ROOM}
        entry = NewEntry(SCHEDULED, date.fromisoformat(SET_ON), facts)
        start.wait(30)
        try:
            outcomes.append(
                record_event(own, SUPERVISOR, case.case_id, entry, seen_version=case.version)
            )
        except HearingClashError as refused:
            outcomes.append(refused)
        finally:
            database.close()

    desks = [threading.Thread(target=book, args=(case,)) for case in cases]
    for one in desks:
        one.start()
    for one in desks:
        one.join(60)
    (done,) = [one for one in outcomes if isinstance(one, CaseChanged)]
    (told,) = [one for one in outcomes if isinstance(one, HearingClashError)]
    assert [one.kind for one in told.clashes] == [ClashKind.ROOM]
    assert told.clashes[0].number == done.number
    assert verify(court.desk.ctx).ok


def test_a_second_desk_waits_for_the_day_and_then_sees_the_booking(
    court: Court, target: str
) -> None:
    """While the first has not committed, the second neither sees its booking nor goes on."""
    first, second = court.case("李测试"), court.case("周测试")
    court.set(first, room=OTHER_ROOM)
    held, tried = threading.Event(), threading.Event()
    outcomes: list[str] = []
    day = date.fromisoformat(HEARD_ON)

    def hold() -> None:
        from db.writes.hearings import lock_days

        database = open_database(target)
        with database.write() as conn:
            lock_days(conn, (day,))
            held.set()
            tried.wait(1.0)
            outcomes.append("first is done")
        database.close()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(30)

    def book() -> None:
        court.set(second)
        outcomes.append("second is done")

    booker = threading.Thread(target=book)
    booker.start()
    booker.join(60)
    tried.set()
    holder.join(60)
    assert outcomes == ["first is done", "second is done"]


# Free slots


def test_slots_lie_in_the_days_and_can_be_taken(court: Court) -> None:
    court.set(court.case("李测试"), day="2026-08-27", consent=True, hearing_time="9:00")
    case = court.case("李测试")
    ctx = court.desk.on(SET_ON)
    assert [one.case_id for one in awaiting(ctx)] == [case.case_id]
    found = propose(ctx, case.case_id)
    assert found.within
    assert found.window is not None
    assert found.window.earliest == date(2026, 8, 27)
    first = found.slots[0]
    assert (first.day, first.times, first.room) == (date(2026, 8, 27), "13:30-15:00", ROOM)
    assert all(slot.day <= date(2026, 9, 28) for slot in found.slots)
    later = propose(ctx, case.case_id, room=OTHER_ROOM, minutes=60, from_day=date(2026, 9, 1))
    assert (later.slots[0].day, later.slots[0].room) == (date(2026, 9, 1), OTHER_ROOM)
    court.set(case, day="2026-08-27", hearing_time="13:30")


def test_cases_whose_tribunal_is_formed_are_offered_first(court: Court) -> None:
    bare = court.desk.register(Line.ARBITRATION, RECEIVED)
    bare = court.desk.record(bare, "arbitration.accepted", ACCEPTED, {"signed_by": "赵测试"})
    formed = court.case()
    heard = court.set(court.case("周测试"))
    found = awaiting(court.desk.on(SET_ON))
    assert [(one.case_id, one.has_tribunal) for one in found] == [
        (formed.case_id, True),
        (bare.case_id, False),
    ]
    assert heard.case_id not in {one.case_id for one in found}


def test_after_the_term_slots_are_offered_all_the_same(court: Court) -> None:
    case = court.case("李测试")
    found = propose(court.desk.on("2026-10-12"), case.case_id)
    assert not found.within
    assert found.slots[0].day == date(2026, 10, 19)
    moved = court.set(
        case, on="2026-10-12", day="2026-10-19", exception="逾期案件继续审理（规则48条）"
    )
    assert propose(court.desk.on("2026-10-12"), moved.case_id).current is not None


def test_hearings_recorded_before_there_was_a_calendar_are_read_from_their_logs(
    court: Court,
) -> None:
    case = court.set(court.case("李测试"))
    case = court.set(case, on="2026-08-21", hearing_time="14:00", moved_because="申请人出差")
    held = court.case("周测试")
    told: Facts = {"hearing_on": "2026-09-03", "hearing_time": "9:30"}
    held = court.desk.record(held, SCHEDULED, SET_ON, told, entered="2026-09-07")
    court.desk.record(held, "arbitration.heard", "2026-09-03", entered="2026-09-07")
    database = court.desk.ctx.database
    with database.write() as conn:
        command.downgrade(alembic_config(conn), "0002")
    upgrade(database)
    read_service(database, court.desk.ctx.law, SERVICE_MARK)
    found = schedule(court.desk.on("2026-09-07"), date(2026, 9, 1), date(2026, 9, 30))
    assert [(row.case_id, row.hearing.state) for row in found.rows] == [
        (held.case_id, HearingState.HELD),
        (case.case_id, HearingState.SET),
    ]
    assert verify(court.desk.ctx).ok


def test_verify_finds_a_hearing_that_the_log_does_not_tell_of(court: Court) -> None:
    case = court.set(court.case())
    with court.desk.ctx.database.write() as conn:
        conn.execute(
            text("UPDATE hearing SET room = 'x' WHERE case_id = :id"), {"id": case.case_id}
        )
    report = verify(court.desk.ctx)
    assert [one.first for one in report.checks if one.differences] == [
        (f"{case.number}: hearings",)
    ]

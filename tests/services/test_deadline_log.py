"""The deadline log of a day: against a reading of every case, and against what was known then."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest

from db.queries import case_file
from db.queries.audit import audit_rows
from disputes_app.domain.admission import DayOutOfRangeError
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.deadline_changes import changes_of
from disputes_app.domain.deadline_log import Change, DayNotBegunError, LogGroup, day_bounds
from disputes_app.domain.deadline_log_facts import DayLog, LogRow
from disputes_app.domain.events import Facts
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.records import ClockRecord
from disputes_app.services import law_desk
from disputes_app.services.deadline_log import day_log, record_day_log, render_day_log
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.registration import Registration, Reporter, register_case
from tests.services.conftest import (
    ARBITRATION,
    CLERK,
    COLLEAGUE,
    EMPLOYER,
    HEAD,
    INSPECTION,
    MEDIATION,
    SIGNED,
    SUPERVISOR,
    Desk,
)
from tests.support.databases import SERVER_IN_LONG_RUNS
from tests.support.notices import NOTICE, notice

LATEST = date(2026, 11, 20)
EXTENDED: Facts = {**HEAD, "days": 30, "ground": "案情复杂"}
_DAY = timedelta(days=1)


@pytest.fixture
def stories(desk: Desk) -> list[CaseChanged]:
    """Cases of every line that are moved, suspended, closed late, struck out, entered late."""
    late = desk.complaint("2026-03-02")
    late = desk.record(late, "inspection.extended", "2026-05-20", EXTENDED)
    late = desk.decide(late, "2026-09-01")
    open_still = desk.complaint("2026-08-03")
    award = desk.register(Line.ARBITRATION, "2026-03-05")
    award = desk.record(award, "arbitration.accepted", "2026-03-09", {"signed_by": "赵测试"})
    award = desk.record(
        award,
        "arbitration.application_served",
        "2026-03-11",
        {"party": 2, "method": "direct", "proof": "回证"},
    )
    award = desk.record(award, "arbitration.suspended", "2026-04-01", {**SIGNED, "ground": "47_1"})
    award = desk.record(award, "arbitration.resumed", "2026-05-06")
    struck = desk.register(Line.ARBITRATION, "2026-03-05")
    struck = desk.record(struck, "arbitration.accepted", "2026-03-09", {"signed_by": "赵测试"})
    struck = desk.void(struck, 2, "2026-04-23")
    back = desk.register(Line.INSPECTION, "2026-03-02", worker=COLLEAGUE)
    town = desk.register(Line.MEDIATION, "2026-04-07")
    return [late, open_still, award, struck, back, town]


def log(desk: Desk, day: str | date, *, asked: str | date = LATEST, **narrow: object) -> DayLog:
    wanted = date.fromisoformat(day) if isinstance(day, str) else day
    return day_log(desk.on(asked), SUPERVISOR, wanted, **narrow)  # type: ignore[arg-type]  # the options as they are


def said(rows: Sequence[LogRow]) -> list[tuple[int, str, str, int, date | None, date | None]]:
    return [(r.case_id, r.change, r.rule_id, r.key, r.old_due, r.new_due) for r in rows]


@pytest.mark.usefixtures("stories")
@SERVER_IN_LONG_RUNS
def test_every_day_is_what_a_reading_of_all_cases_says(desk: Desk) -> None:
    with desk.ctx.database.read() as conn:
        cases = [one for batch in case_file.all_cases(conn) for one in batch]
        logs = {
            one.id: [entry.event for entry in case_file.case_events(conn, CaseId(one.id or 0))]
            for one in cases
        }
    found: set[Change] = set()
    days = [date(2026, 3, 1) + n * _DAY for n in range(100)]
    for day in (*days, date(2026, 9, 1), LATEST):
        bounds = day_bounds(day, desk.ctx.now())
        expected = [
            (one.id, c.change, c.rule_id, c.key, c.old_due, c.new_due)
            for one in cases
            for c in changes_of(one.line, logs[CaseId(one.id or 0)], desk.ctx.law, bounds)
        ]
        rows = log(desk, day).rows
        assert sorted(map(str, said(rows))) == sorted(map(str, expected)), day
        found |= {row.change for row in rows}
    assert found >= set(Change) - {Change.DUE, Change.TERM_OVER, Change.REACHED, Change.ENDED}


@SERVER_IN_LONG_RUNS
def test_a_past_day_is_told_as_it_was_known(desk: Desk, stories: list[CaseChanged]) -> None:
    """Asked the morning after, or long afterwards: the list is the same."""
    days = [date(2026, 3, 9) + n * _DAY for n in range(60)]
    before = {day: log(desk, day, asked=day + _DAY) for day in days}
    back, award = stories[4], stories[2]
    desk.record(
        back,
        "inspection.accepted",
        "2026-03-03",
        {"first_inspector": "李测试", "second_inspector": "周测试", "signed_by": "钱测试"},
        entered="2026-11-20",
    )
    desk.void(award, 2 + 1, "2026-11-20")
    for day in days:
        after = log(desk, day)
        assert said(after.rows) == said(before[day].rows), day
    late = [row for row in log(desk, LATEST).rows if row.case_id == back.case_id]
    assert {row.change for row in late} >= {Change.CREATED, Change.FOUND_LATE, Change.MET}


def test_a_row_says_whose_period_it_is_and_who_entered_what(
    desk: Desk, stories: list[CaseChanged]
) -> None:
    award = stories[2]
    found = log(desk, "2026-04-01")
    (row,) = [one for one in found.rows if one.case_id == award.case_id]
    assert (row.change, row.group) == (Change.MOVED, LogGroup.CHANGED)
    assert (row.number, row.line) == (award.number, Line.ARBITRATION)
    assert (row.applicants, row.respondents) == ("王测试", "上海测试汽配有限公司")
    assert (row.office, row.handler) == ("仲裁院", "李测试")
    assert (row.period.zh, row.closure, row.paused) == (row.period.zh, True, True)
    assert row.cause is not None
    assert (row.cause.seq, row.cause.what.zh, row.cause.by) == (4, "中止审理", SUPERVISOR.name)
    served = next(r for r in log(desk, "2026-03-25").rows if r.rule_id == "arbitration.defence")
    assert (served.change, served.party) == (Change.LAPSED, "上海测试汽配有限公司")
    assert served.cause is None


def test_the_day_itself(desk: Desk, stories: list[CaseChanged]) -> None:
    assert stories
    running = log(desk, "2026-10-30", asked="2026-10-30")
    assert (running.over, running.working, running.reason) == (False, True, "")
    assert running.as_of == desk.on("2026-10-30").now()
    due = desk.complaint("2026-08-03", worker=COLLEAGUE)
    last = next(one.due_on for one in _clocks(desk, due) if one.rule_id == "inspection.close")
    assert last is not None
    assert Change.DUE in {row.change for row in log(desk, last, asked=last).rows}
    assert Change.MISSED in {row.change for row in log(desk, last).rows}
    assert Change.DUE not in {row.change for row in log(desk, last).rows}
    festival = log(desk, "2026-10-01")
    assert (festival.over, festival.working, festival.reason) == (True, False, "国庆节")
    assert log(desk, "2026-08-15").rows == ()


def _clocks(desk: Desk, case: CaseChanged) -> tuple[ClockRecord, ...]:
    with desk.ctx.database.read() as conn:
        return case_file.clocks_of(conn, [case.case_id])[case.case_id]


def test_lines_and_offices(desk: Desk, stories: list[CaseChanged]) -> None:
    assert stories
    whole = log(desk, "2026-03-09")
    inspection = log(desk, "2026-03-09", line=Line.INSPECTION)
    arbitration = log(desk, "2026-03-09", line=Line.ARBITRATION)
    assert set(said(whole.rows)) == set(said(inspection.rows)) | set(said(arbitration.rows))
    assert {row.line for row in arbitration.rows} == {Line.ARBITRATION}
    court = log(desk, "2026-03-09", office_id=ARBITRATION)
    assert said(court.rows) == said(arbitration.rows)
    assert (court.office, court.line, arbitration.line) == ("仲裁院", None, Line.ARBITRATION)
    assert log(desk, "2026-03-09", office_id=MEDIATION).rows == ()


def test_who_held_the_case_then(desk: Desk) -> None:
    case = desk.complaint("2026-03-02")
    case = desk.record(case, "assigned", "2026-03-20", {"office": INSPECTION, "handler": 3})
    assert {row.handler for row in log(desk, "2026-03-02").rows} == {"李测试"}
    assert {row.handler for row in log(desk, "2026-05-28").rows} == {"周测试"}


def test_a_protected_reporter_stands_under_the_cover(desk: Desk) -> None:
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        date(2026, 11, 19),
        INSPECTION,
        2,
        cause="追索劳动报酬",
        applicants=(),
        respondents=(EMPLOYER,),
        reporter=Reporter("赵举报", phone="13800000000"),
    )
    register_case(desk.on("2026-11-19"), SUPERVISOR, registration)
    found = log(desk, "2026-11-19")
    assert found.rows
    assert all("(保密)" in row.applicants for row in found.rows)
    assert "赵举报" not in repr(found)


def test_an_adoption_of_the_day_is_told_with_both_days(desk: Desk) -> None:
    case = desk.complaint("2026-11-16")
    ctx = desk.ctx
    proposal = law_desk.prepare(ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(ctx, proposal)
    law_desk.adopt(ctx, SUPERVISOR, proposal, seen)
    found = log(desk, LATEST)
    moved = {
        (row.rule_id, row.old_due, row.new_due): row.cause
        for row in found.rows
        if row.case_id == case.case_id and row.change is Change.MOVED
    }
    assert set(moved) == {
        (one.rule_id, one.old_due, one.new_due) for one in seen.moves if one.case_id == case.case_id
    }
    assert moved
    for cause in moved.values():
        assert cause is not None
        assert (cause.seq, cause.what.zh, cause.by) == (None, NOTICE, SUPERVISOR.name)
    assert [one.title for one in found.adopted] == [NOTICE]
    assert [one.title for one in log(desk, "2026-11-02").adopted] == [NOTICE]


def test_an_adoption_without_moves_is_named_all_the_same(desk: Desk) -> None:
    change = LawChange(ChangeKind.SETTINGS, settings=(("hearing_clear_days", True),))
    if dict(change.settings)["hearing_clear_days"] == desk.ctx.law.policy.hearing_clear_days:
        change = LawChange(ChangeKind.SETTINGS, settings=(("hearing_clear_days", False),))
    proposal = law_desk.prepare(desk.ctx, CLERK, change, "开庭通知的净日数")
    seen = law_desk.impact(desk.ctx, proposal)
    law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen)
    found = log(desk, LATEST)
    assert found.rows == ()
    assert [one.title for one in found.adopted] == ["开庭通知的净日数"]


# Refusals, progress, paper


def test_days_that_cannot_be_told(desk: Desk) -> None:
    with pytest.raises(DayNotBegunError):
        log(desk, LATEST + _DAY)
    for day in (date(2006, 12, 31), date.min):
        with pytest.raises(DayOutOfRangeError):
            log(desk, day)
    assert log(desk, "2007-01-01").rows == ()


def test_it_says_how_far_it_is_and_can_be_stopped(desk: Desk, stories: list[CaseChanged]) -> None:
    assert stories
    steps: list[tuple[int, int]] = []
    log(
        desk,
        "2026-03-09",
        progress=Progress(lambda done, total, _note: steps.append((done, total))),
    )
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1] > 0
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        log(desk, "2026-03-09", progress=stopped)


def test_looking_writes_nothing_and_printing_one_row(
    desk: Desk, stories: list[CaseChanged]
) -> None:
    assert stories
    before = _audit(desk)
    found = log(desk, "2026-03-09")
    pdf = render_day_log(desk.ctx, CLERK, found, invariant=True)
    assert pdf.startswith(b"%PDF")
    assert _audit(desk) == before
    record_day_log(desk.ctx, CLERK, found)
    (row,) = _audit(desk)[len(before) :]
    assert (row[0], row[1], row[2]) == ("print", "deadline_log:2026-03-09", CLERK.name)


def _audit(desk: Desk) -> list[tuple[str, str, str, datetime]]:
    with desk.ctx.database.read() as conn:
        return [
            (one.record.command, one.record.detail, one.record.actor, one.record.at)
            for one in audit_rows(conn)
        ]


def test_rows_are_values(desk: Desk, stories: list[CaseChanged]) -> None:
    assert stories
    found = log(desk, "2026-03-09")
    assert dataclasses.replace(found) == found
    assert sum(found.counts.values()) == len(found.rows)
    assert sum(found.change_counts.values()) == len(found.rows)

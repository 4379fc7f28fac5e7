"""Months are locked one after the other; what comes late stands in a line of its own."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.frozen_figures import ProvisionalFigureError
from disputes_app.domain.month_report import (
    Covering,
    CoveringNoteError,
    MonthLine,
    MonthLockedError,
    MonthNotOverError,
    MonthOrderError,
    SentDayError,
    UnknownMonthError,
)
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.figures import published_figures
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.months import ChainedMonth, lock_month, month_chain, rebuild_month
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, SUPERVISOR, Desk

PAID: Facts = {"amount_fen": 100_000, "terms": "一次付清。", "matter": "wages"}
LATE: Facts = {**PAID, "document": "调解协议书原件"}
FEBRUARY, MARCH, APRIL = date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)


def mediation(desk: Desk, name: str, accepted: str) -> CaseChanged:
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
    case = desk.register(Line.MEDIATION, accepted, worker=worker)
    return desk.record(case, "mediation.accepted", accepted)


def lock(desk: Desk, month: date, day: str, sent_to: str = "上海市局") -> ChainedMonth:
    note = Covering("张测试", sent_to, date.fromisoformat(day), "见附表")
    return lock_month(desk.on(day), SUPERVISOR, month, note)


def of(line: Line, month: ChainedMonth) -> MonthLine:
    return next(one for one in month.lines if one.line is line)


def numbers(one: MonthLine) -> tuple[int, ...]:
    return (
        one.carried, one.received, one.reopened, one.corrected_in,
        one.closed_total, one.corrected_out, one.remaining,
    )  # fmt: skip


def test_a_month_follows_from_the_one_before_and_late_facts_are_named(desk: Desk) -> None:
    """Cases 1 to 4 of the mediation line; March is locked before what came late was entered."""
    first = mediation(desk, "王测试", "2026-02-20")
    second = mediation(desk, "何测试", "2026-03-02")
    second = desk.record(second, "mediation.agreement", "2026-03-10", PAID)
    third = mediation(desk, "吴测试", "2026-03-20")

    worker = NewParty(PartyRole.APPLICANT, is_person=True, name="郑测试")
    fourth = desk.register(Line.MEDIATION, "2026-03-12", worker=worker)
    march = lock(desk, MARCH, "2026-04-02")
    told = of(Line.MEDIATION, march)
    assert numbers(told) == (1, 2, 0, 0, 1, 0, 2)
    assert dict(told.closed) == {"agreement": 1}
    assert told.rate_number == march.report.rates[Line.MEDIATION]
    assert numbers(of(Line.ARBITRATION, march)) == (0,) * 7
    assert [one.title for one in published_figures(desk.ctx)] == ["2026年3月月报（调解）"]

    # Known only after the lock: the first closed in March, the second is open after all,
    # and the fourth was accepted and closed in March.

    def late(case: CaseChanged, kind: str, day: str, facts: Facts | None = None) -> CaseChanged:
        return desk.record(case, kind, day, facts, entered="2026-04-10", confirmed_by="张测试")

    late(first, "mediation.agreement", "2026-03-05", LATE)
    desk.void(second, 3, "2026-04-11")
    fourth = late(fourth, "mediation.accepted", "2026-03-12")
    late(fourth, "mediation.agreement", "2026-03-13", LATE)
    desk.record(third, "mediation.agreement", "2026-04-03", PAID)

    april = lock(desk, APRIL, "2026-05-06")
    told = of(Line.MEDIATION, april)
    assert numbers(told) == (2, 0, 0, 2, 1, 2, 1)
    assert told.balanced
    later = desk.on("2026-05-07")
    shown = {
        one.receipt_number[-3:-1]: (one.came.value, one.went)
        for one in rebuild_month(later, APRIL).cases
    }
    assert shown == {
        "第1": ("carried", "correction"),
        "第2": ("correction", "remaining"),
        "第3": ("carried", "agreement"),
        "第4": ("correction", "correction"),
    }

    rebuilt = rebuild_month(later, MARCH)
    assert rebuilt.proven
    assert {
        one.receipt_number[-3:-1]: (one.was and one.was.went, one.now and one.now.went)
        for one in rebuilt.corrections
    } == {
        "第1": ("remaining", "agreement"),
        "第2": ("agreement", "remaining"),
        "第4": (None, "agreement"),
    }
    chain = month_chain(later)
    assert chain.whole
    assert (chain.next_month, chain.waiting) == (date(2026, 5, 1), 0)
    assert verify(later).ok

    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE month_case SET went = 'agreement' WHERE went = 'remaining'"))
    assert month_chain(later).months[1].breaks == ("carried",)
    check = next(one for one in verify(later).checks if one.name == "figures")
    assert check.differences >= 4


def test_what_cannot_be_locked_is_refused(desk: Desk) -> None:
    mediation(desk, "王测试", "2026-03-02")
    with pytest.raises(MonthNotOverError):
        lock(desk, MARCH, "2026-03-31")
    with pytest.raises(NotAllowedError):
        lock_month(
            desk.on("2026-04-02"), CLERK, MARCH, Covering("陈测试", "市局", date(2026, 4, 2))
        )
    with pytest.raises(CoveringNoteError):
        lock(desk, MARCH, "2026-04-02", sent_to=" ")
    with pytest.raises(SentDayError):
        lock_month(
            desk.on("2026-04-02"), SUPERVISOR, MARCH, Covering("张", "市局", date(2026, 3, 31))
        )
    with pytest.raises(UnknownMonthError):
        rebuild_month(desk.ctx, MARCH)
    number = lock(desk, MARCH, "2026-04-02").report.number
    with pytest.raises(MonthLockedError) as twice:
        lock(desk, MARCH, "2026-04-03")
    assert twice.value.number == number
    for month in (FEBRUARY, date(2026, 5, 1)):
        with pytest.raises(MonthOrderError) as order:
            lock(desk, month, "2026-06-02")
        assert order.value.wanted == "2026-04"


def test_a_month_whose_rate_rests_on_a_provisional_day_waits(desk: Desk) -> None:
    mediation(desk, "王测试", "2026-12-21")
    with pytest.raises(ProvisionalFigureError):
        lock(desk, date(2027, 1, 1), "2027-02-01")
    assert published_figures(desk.ctx) == ()
    assert month_chain(desk.on("2027-02-01")).months == ()

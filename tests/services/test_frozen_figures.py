"""A figure is published, the office goes on working, and years later it is counted again."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.frozen_figures import (
    FrozenBeforeError,
    FrozenFigure,
    NothingToFreezeError,
    ProvisionalFigureError,
    UnknownFigureError,
)
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.figures import (
    freeze_figure,
    published_figures,
    rebuild_figure,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rate import PeriodError
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, SUPERVISOR, Desk

MARCH = RateQuery(
    Line.MEDIATION,
    Population.ALL,
    Basis.DUE,
    date(2026, 3, 1),
    date(2026, 3, 31),
    date(2026, 4, 1),
)
PAID: Facts = {"amount_fen": 100_000, "terms": "一次付清。", "matter": "wages"}


def mediation(desk: Desk, name: str, accepted: str) -> CaseChanged:
    """Receive and accept a mediation on a day; its fifteen days end on the fifteenth after."""
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
    case = desk.register(Line.MEDIATION, accepted, worker=worker)
    return desk.record(case, "mediation.accepted", accepted)


def freeze(desk: Desk, day: str = "2026-04-02", query: RateQuery = MARCH) -> FrozenFigure:
    return freeze_figure(desk.on(day), SUPERVISOR, query, title=" 2026年3月  月报 ", note="报区局")


@pytest.fixture
def closed(desk: Desk) -> CaseChanged:
    """A case that was closed on time."""
    case = mediation(desk, "王测试", "2026-03-02")
    return desk.record(case, "mediation.agreement", "2026-03-10", PAID)


@pytest.fixture
def open_late(desk: Desk) -> CaseChanged:
    """A case that nobody closed by its last day, 2026-03-17."""
    return mediation(desk, "何测试", "2026-03-02")


def test_what_is_recorded_later_changes_nothing_published_and_is_named(
    desk: Desk, closed: CaseChanged, open_late: CaseChanged
) -> None:
    figure = freeze(desk)
    assert figure.number == "嘉人社统（2026）第1号"
    assert figure.title == "2026年3月 月报"
    assert figure.values[RateNumber.DUE] == 2
    assert figure.values[RateNumber.LATE_OPEN] == 1
    assert figure.query.known_at == figure.frozen_at

    at_once = rebuild_figure(desk.on("2026-04-02"), figure.number)
    assert at_once.proven
    assert at_once.corrections == ()

    late: Facts = {**PAID, "document": "调解协议书原件"}
    desk.record(
        open_late,
        "mediation.agreement",
        "2026-03-12",
        late,
        entered="2026-04-10",
        confirmed_by="张测试",
    )
    desk.void(closed, 3, "2026-04-11")
    later = rebuild_figure(desk.on("2028-01-04"), "嘉人社统(2026)第1号")

    assert later.proven
    assert later.figure == figure
    said = {
        one.receipt_number: (
            one.was and (one.was.verdict, one.was.closed_on),
            one.now and (one.now.verdict, one.now.closed_on, one.now.late_entered),
            [entry.kind for entry in one.entries],
        )
        for one in later.corrections
    }
    assert said == {
        "嘉劳调（2026）收字第1号": (
            (RateNumber.ON_TIME, date(2026, 3, 10)),
            (RateNumber.LATE_OPEN, None, False),
            ["void"],
        ),
        "嘉劳调（2026）收字第2号": (
            (RateNumber.LATE_OPEN, None),
            (RateNumber.ON_TIME, date(2026, 3, 12), True),
            ["mediation.agreement"],
        ),
    }
    assert (later.now.due, later.now.on_time, later.now.late_entered) == (2, 1, 1)
    assert verify(desk.on("2028-01-04")).ok


@pytest.mark.usefixtures("closed")
def test_what_somebody_changed_in_the_database_is_found(desk: Desk) -> None:
    figure = freeze(desk)
    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE frozen_verdict SET verdict = 'late_closed'"))
    rebuilt = rebuild_figure(desk.ctx, figure.number)
    assert not rebuilt.proven
    assert not rebuilt.intact
    assert len(rebuilt.differences) == 1
    check = next(one for one in verify(desk.ctx).checks if one.name == "figures")
    assert (check.checked, check.differences) == (1, 2)


def test_what_cannot_be_published_is_refused(desk: Desk, closed: CaseChanged) -> None:
    figure = freeze(desk)
    with pytest.raises(FrozenBeforeError) as twice:
        freeze(desk, "2026-04-03")
    assert twice.value.number == figure.number
    with pytest.raises(NothingToFreezeError):
        freeze(desk, query=RateQuery(
            Line.ARBITRATION, Population.ALL, Basis.DUE,
            date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1),
        ))  # fmt: skip
    with pytest.raises(PeriodError):
        freeze(desk, "2026-03-31")
    with pytest.raises(NotAllowedError):
        freeze_figure(desk.on("2026-04-02"), CLERK, MARCH, title="3月")
    with pytest.raises(UnknownFigureError):
        rebuild_figure(desk.ctx, "嘉人社统（2026）第9号")

    desk.void(closed, 3, "2026-04-03")
    again = freeze(desk, "2026-04-03")
    assert [one.number for one in published_figures(desk.ctx)] == [again.number, figure.number]


def test_a_figure_with_a_provisional_last_day_is_not_final(desk: Desk) -> None:
    mediation(desk, "王测试", "2026-12-14")
    mediation(desk, "何测试", "2026-12-21")
    wanted = RateQuery(
        Line.MEDIATION, Population.ALL, Basis.DUE,
        date(2026, 12, 1), date(2027, 1, 31), date(2027, 1, 20),
    )  # fmt: skip
    with pytest.raises(ProvisionalFigureError):
        freeze(desk, "2027-01-20", wanted)

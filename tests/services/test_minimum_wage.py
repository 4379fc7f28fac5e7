"""The table of minimum wages: entered and corrected by who may adopt law, one audit row each."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from db.queries.audit import audit_rows
from disputes_app.domain.errors import DomainError
from disputes_app.domain.final_award import WageDay
from disputes_app.domain.minimum_wage import (
    MinimumWage,
    WageDayError,
    WageDayTakenError,
    WageNotPositiveError,
    WageSourceMissingError,
)
from disputes_app.domain.money import AmountError
from disputes_app.domain.rules import Mark
from disputes_app.domain.staff import NotAllowedError, Role
from disputes_app.services.context import Context
from disputes_app.services.minimum_wage import (
    NoWageOfferError,
    WageChangedElsewhereError,
    WagesChanged,
    add_wage,
    adopt_offered_wages,
    choose_wage_day,
    correct_wage,
    may_correct_wages,
    minimum_wages,
    seed_wages,
    wage_table,
)
from disputes_app.services.wage_package import packaged_wages
from tests.services.conftest import CLERK, HANDLER, SUPERVISOR, Desk

NEW = MinimumWage(date(2026, 7, 1), Decimal("2800.50"), Decimal("26.5"), "沪人社规", Mark.TEXT)


def without_hour() -> MinimumWage:
    return dataclasses.replace(NEW, hourly=None)


@pytest.fixture
def ctx(desk: Desk) -> Context:
    """A database whose table was seeded, as every one that is made now."""
    with desk.ctx.database.write() as conn:
        seed_wages(conn, datetime(2026, 1, 1, tzinfo=UTC))
    return desk.ctx


def last_audit(ctx: Context) -> tuple[str, str]:
    with ctx.database.read() as conn:
        record = list(audit_rows(conn))[-1].record
    return record.command, record.detail


def audit_count(ctx: Context) -> int:
    with ctx.database.read() as conn:
        return len(list(audit_rows(conn)))


def test_the_rows_come_back_as_they_were_packaged(ctx: Context) -> None:
    assert minimum_wages(ctx) == packaged_wages()
    table = wage_table(ctx)
    assert (table.offered, table.wage_day) == ((), WageDay.AWARD)


@pytest.mark.parametrize("row", [NEW, without_hour()], ids=["whole", "without-hour"])
def test_a_row_is_entered(ctx: Context, row: MinimumWage) -> None:
    before = audit_count(ctx)
    assert add_wage(ctx, SUPERVISOR, row) == WagesChanged((date(2026, 7, 1),))
    assert minimum_wages(ctx)[-1] == row
    assert audit_count(ctx) == before + 1
    command, detail = last_audit(ctx)
    assert command == "add_minimum_wage"
    assert detail.startswith("2026-07-01 2800.50/")


def test_a_row_is_corrected_and_both_stay_in_the_audit(ctx: Context) -> None:
    seen = minimum_wages(ctx)[-1]
    before = audit_count(ctx)
    changed = correct_wage(ctx, SUPERVISOR, seen, NEW)
    assert changed == WagesChanged((date(2025, 7, 1), date(2026, 7, 1)))
    assert minimum_wages(ctx) == (*packaged_wages()[:-1], NEW)
    assert audit_count(ctx) == before + 1
    command, detail = last_audit(ctx)
    assert command == "correct_minimum_wage"
    assert detail.startswith("2025-07-01 2740.00/25.00 TEXT-2nd ")
    assert detail.endswith(" -> 2026-07-01 2800.50/26.5 TEXT 沪人社规")


def test_a_row_may_keep_its_day(ctx: Context) -> None:
    seen = minimum_wages(ctx)[0]
    verified = dataclasses.replace(seen, mark=Mark.TEXT, source="市政府公报")
    assert correct_wage(ctx, SUPERVISOR, seen, verified) == WagesChanged((seen.in_force_from,))
    assert minimum_wages(ctx)[0] == verified


def test_a_row_corrected_elsewhere_is_not_overwritten(ctx: Context) -> None:
    seen = minimum_wages(ctx)[-1]
    correct_wage(ctx, SUPERVISOR, seen, NEW)
    before = audit_count(ctx)
    with pytest.raises(WageChangedElsewhereError):
        correct_wage(ctx, SUPERVISOR, seen, dataclasses.replace(NEW, monthly=Decimal(1)))
    assert minimum_wages(ctx)[-1] == NEW
    assert audit_count(ctx) == before


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        pytest.param({"in_force_from": date(2025, 7, 1)}, WageDayTakenError, id="day-taken"),
        pytest.param({"in_force_from": date(1992, 1, 1)}, WageDayError, id="before-1993"),
        pytest.param({"in_force_from": date(2027, 11, 21)}, WageDayError, id="too-far-ahead"),
        pytest.param({"monthly": Decimal(0)}, WageNotPositiveError, id="nothing"),
        pytest.param({"hourly": Decimal(-1)}, WageNotPositiveError, id="negative-hour"),
        pytest.param({"monthly": Decimal("1.001")}, AmountError, id="part-of-a-fen"),
        pytest.param({"source": ""}, WageSourceMissingError, id="no-source"),
    ],
)
def test_a_row_that_does_not_fit_changes_nothing(
    ctx: Context, changes: dict[str, object], error: type[DomainError]
) -> None:
    bad = dataclasses.replace(NEW, **changes)  # type: ignore[arg-type]  # fields of the row
    before = audit_count(ctx)
    with pytest.raises(error):
        add_wage(ctx, SUPERVISOR, bad)
    first = minimum_wages(ctx)[0]
    with pytest.raises(error):
        correct_wage(ctx, SUPERVISOR, first, bad)
    assert minimum_wages(ctx) == packaged_wages()
    assert audit_count(ctx) == before


def test_an_older_database_is_offered_the_package(desk: Desk) -> None:
    ctx = desk.ctx
    assert minimum_wages(ctx) == ()
    assert wage_table(ctx).offered == packaged_wages()
    changed = adopt_offered_wages(ctx, SUPERVISOR)
    assert len(changed.days) == len(packaged_wages())
    assert minimum_wages(ctx) == packaged_wages()
    assert last_audit(ctx)[0] == "adopt_minimum_wages"
    with pytest.raises(NoWageOfferError):
        adopt_offered_wages(ctx, SUPERVISOR)


def test_only_what_is_newer_than_the_last_row_is_offered(desk: Desk) -> None:
    ctx = desk.ctx
    own = dataclasses.replace(NEW, in_force_from=date(2021, 7, 2))
    add_wage(ctx, SUPERVISOR, own)
    days = [str(one.in_force_from) for one in wage_table(ctx).offered]
    assert days == ["2023-07-01", "2025-07-01"]
    adopt_offered_wages(ctx, SUPERVISOR)
    assert minimum_wages(ctx)[0] == own


def test_the_office_chooses_which_days_wage_counts(ctx: Context) -> None:
    choose_wage_day(ctx, SUPERVISOR, WageDay.APPLICATION)
    assert wage_table(ctx).wage_day is WageDay.APPLICATION
    assert last_audit(ctx) == ("choose_wage_day", "award -> application")
    choose_wage_day(ctx, SUPERVISOR, WageDay.AWARD)
    assert wage_table(ctx).wage_day is WageDay.AWARD


@pytest.mark.parametrize("role", [Role.CLERK, Role.HANDLER, Role.ADMINISTRATOR])
@pytest.mark.parametrize(
    "act",
    [
        lambda ctx, actor: add_wage(ctx, actor, NEW),
        lambda ctx, actor: correct_wage(ctx, actor, minimum_wages(ctx)[0], NEW),
        adopt_offered_wages,
        lambda ctx, actor: choose_wage_day(ctx, actor, WageDay.APPLICATION),
    ],
    ids=["add", "correct", "adopt", "choose"],
)
def test_only_who_may_adopt_law_changes_the_table(
    ctx: Context, role: Role, act: Callable[..., WagesChanged]
) -> None:
    actor = dataclasses.replace(CLERK, role=role)
    with pytest.raises(NotAllowedError):
        act(ctx, actor)
    assert minimum_wages(ctx) == packaged_wages()
    assert not may_correct_wages(actor)
    assert may_correct_wages(SUPERVISOR)
    assert not may_correct_wages(HANDLER)

"""On-site coordination: who went, who paid, what counts for the register of wage disputes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.events import Event, Facts
from tests.support.law import packaged_law

LAW = packaged_law()
CALLED: Facts = {
    "way": "call_out", "title": "工地讨薪", "cause": "wages", "people": 38,
    "owed_fen": 380_000_00, "group_incident": True, "heads": 40,
}  # fmt: skip
WENT: Facts = {"text": "劝导", "inspects": True, "first_officer": "甲", "second_officer": "乙"}
DONE: Facts = {"text": "已付清"}
CASE: Facts = {"case": "嘉人社监（2026）收字第1号"}
MERGED: Facts = {"into": "嘉人社监（2026）协调第1号", "reason": "重复接报"}
PROMISE: Facts = {"text": "月底付清", "pay_by": "2026-11-30"}

Row = tuple[str, Facts]


def paid(yuan: int, payer: str = "contractor") -> Row:
    return "paid", {"payer": payer, "paid_fen": yuan * 100, "people": 20}


def log_of(*rows: Row) -> tuple[Event, ...]:
    at = datetime(2026, 11, 20, 4, tzinfo=UTC)
    return tuple(
        Event(seq, f"on_site.{kind}", date(2026, 11, 2 + seq), at, "李测试", facts)
        for seq, (kind, facts) in enumerate(rows, start=1)
    )


def state(*rows: Row) -> DossierState:
    found = fold_dossier(DossierType.ON_SITE, log_of(*rows), LAW)
    assert not found.problems
    return found


@pytest.mark.parametrize(
    ("rows", "stage", "outcome", "paid_yuan"),
    [
        ([("attended", WENT)], "handling", "", 0),
        ([("agreed", PROMISE)], "promised", "", 0),
        ([("agreed", {"text": "分期"})], "agreed", "", 0),
        ([paid(100_000)], "handling", "", 100_000),
        ([paid(100_000), paid(280_000, "deposit")], "paid", "", 380_000),
        ([paid(380_000), ("resolved", DONE)], "ended", "resolved", 380_000),
        ([("resolved", {**DONE, "reason": "撤回诉求"})], "ended", "resolved", 0),
        ([("failed", {"reason": "拒付"}), ("became_case", CASE)], "ended", "case", 0),
    ],
)  # fmt: skip
def test_where_it_stands(rows: list[Row], stage: str, outcome: str, paid_yuan: int) -> None:
    found = state(("opened", CALLED), *rows)
    assert (found.stage, found.outcome, found.paid_fen) == (stage, outcome, paid_yuan * 100)


GROUP = ("group_incident", 1)


@pytest.mark.parametrize(
    ("rows", "counted"),
    [
        ([("attended", WENT)], [GROUP]),
        ([paid(380_000), ("resolved", DONE)],
         [GROUP, ("paid_by_contractor", 380_000_00), ("dispute_resolved", 1),
          ("dispute_workers", 38), ("dispute_owed", 380_000_00)]),
        ([("corrected", {"people": 36, "owed_fen": 100_00}), paid(100), ("resolved", DONE)],
         [GROUP, ("paid_by_contractor", 100_00), ("dispute_resolved", 1), ("dispute_workers", 36),
          ("dispute_owed", 100_00)]),
        ([("became_case", CASE)],
         [GROUP, ("dispute_in_case", 1)]),
        ([("failed", {"reason": "拒付"})], [GROUP]),
        ([("merged", MERGED)], []),
    ],
)  # fmt: skip
def test_what_is_counted(rows: list[Row], counted: list[tuple[str, int]]) -> None:
    found = state(("opened", CALLED), *rows)
    assert [(one.what, one.fen) for one in found.amounts] == counted


def test_only_wages_are_a_wage_dispute() -> None:
    found = state(("opened", {**CALLED, "cause": "injury"}), paid(380_000), ("resolved", DONE))
    assert [one.what for one in found.amounts] == ["group_incident", "paid_by_contractor"]


def test_a_promise_is_the_partys_day_and_ends_when_all_is_paid() -> None:
    rows: tuple[Row, ...] = (("opened", CALLED), ("agreed", PROMISE), paid(380_000))
    (clock,) = state(*rows[:2]).clocks
    assert (clock.rule.kind.value, clock.due) == ("party", date(2026, 11, 30))
    assert state(*rows[:2]).next_clock is None
    assert state(*rows).clocks[0].stopped_on == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("opened", {**CALLED, "group_incident": False})], "heads_without_group"),
        ([("opened", CALLED), ("attended", {**WENT, "second_officer": "甲"})], "one_inspector"),
        ([("opened", CALLED), ("attended", {"text": "劝导", "inspects": True})], "one_inspector"),
        ([("opened", CALLED), ("agreed", {**PROMISE, "pay_by": "2026-11-01"})],
         "date_before_entry"),
        ([("opened", CALLED), paid(379_999), ("resolved", DONE)], "still_owed"),
        ([("opened", CALLED), ("merged", MERGED), ("resolved", DONE)], "dossier_ended"),
    ],
)  # fmt: skip
def test_what_cannot_be(rows: list[Row], code: str) -> None:
    *before, last = log_of(*rows)
    with pytest.raises((EventRefusedError, IrregularError)) as caught:
        admit_step(DossierType.ON_SITE, before, last, LAW, date(2026, 11, 20))
    error = caught.value
    if isinstance(error, IrregularError):
        assert error.codes[0] == code
    else:
        assert isinstance(error, EventRefusedError)
        assert error.reason == code

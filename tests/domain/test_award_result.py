"""Who won an award: what was entered counts, and items propose only what they tell."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.award_result import award_result, proposed_of_sum, proposed_result
from disputes_app.domain.cases import AwardResult, Line
from disputes_app.domain.fold import live_events
from tests.domain.logs import Row, log, void

A = Line.ARBITRATION
OPEN: tuple[Row, ...] = (("received", "2026-03-02"), ("accepted", "2026-03-03"))
BY_EMPLOYER: tuple[Row, ...] = (
    ("received", "2026-03-02", {"employer_applies": True}),
    ("accepted", "2026-03-03"),
)
WORKER, EMPLOYER, BOTH = AwardResult.WORKER, AwardResult.EMPLOYER, AwardResult.BOTH


def award(result: str | None, *, whole: bool = True) -> Row:
    facts: dict[str, str | bool | None] = {"all_claims": whole, "result": result}
    return ("awarded", "2026-04-01", facts)


@pytest.mark.parametrize(
    ("awards", "won"),
    [
        ((award("worker"),), WORKER),
        ((award("employer"),), EMPLOYER),
        ((award("both"),), BOTH),
        ((award(None),), None),
        ((award("worker", whole=False), award("worker")), WORKER),
        ((award("worker", whole=False), award("employer")), BOTH),
        ((award("worker", whole=False), award(None)), None),
        ((award("both", whole=False), award(None)), BOTH),
        ((), None),
    ],
    ids=str,
)
def test_who_won_by_all_awards_together(awards: tuple[Row, ...], won: AwardResult | None) -> None:
    assert award_result(log(A, *OPEN, *awards)) is won


def test_an_award_struck_out_says_nothing_any_more() -> None:
    events = log(A, *OPEN, award("employer"), award("worker"))
    assert award_result(void(A, events, 3, "2026-04-02")) is WORKER


def item(number: int, claimed: int | None, awarded: int | None, **more: bool) -> Row:
    sums = {"claimed_fen": claimed, "awarded_fen": awarded}
    told = {name: fen for name, fen in sums.items() if fen is not None}
    return ("claim_item", "2026-03-20", {"number": number, "nature": "wages", **told, **more})


@pytest.mark.parametrize(
    ("begin", "rows", "proposed"),
    [
        (OPEN, (item(1, 100, 100), item(2, 50, 60)), WORKER),
        (OPEN, (item(1, 100, 0), item(2, 50, 0)), EMPLOYER),
        (OPEN, (item(1, 100, 100), item(2, 50, 0)), BOTH),
        (OPEN, (item(1, 100, 40),), BOTH),
        (OPEN, (item(1, 100, 100), item(2, 50, 0, dropped=True)), WORKER),
        (OPEN, (item(1, 100, 100), item(2, 50, None)), None),
        (OPEN, (item(1, 100, 100), item(2, None, 0)), None),
        (OPEN, (item(1, 0, 0),), None),
        (OPEN, (), None),
        (BY_EMPLOYER, (item(1, 100, 100),), EMPLOYER),
        (BY_EMPLOYER, (item(1, 100, 0),), WORKER),
        (BY_EMPLOYER, (item(1, 100, 1),), BOTH),
        (OPEN, (item(1, 100, 100), ("counterclaim_merged", "2026-03-25")), None),
        (OPEN, (item(1, 100, 100), award(None, whole=False)), None),
    ],
    ids=str,
)
def test_what_the_items_propose(
    begin: tuple[Row, ...], rows: tuple[Row, ...], proposed: AwardResult | None
) -> None:
    live = live_events(log(A, *begin, *rows), date.max)
    assert proposed_result(live) is proposed


TWO = (item(1, 100, None), item(2, 50, None))


@pytest.mark.parametrize(
    ("begin", "rows", "fen", "proposed"),
    [
        (OPEN, TWO, 150, WORKER),
        (OPEN, TWO, 160, WORKER),
        (OPEN, TWO, 149, BOTH),
        (OPEN, TWO, 0, EMPLOYER),
        (BY_EMPLOYER, TWO, 150, EMPLOYER),
        (BY_EMPLOYER, TWO, 0, WORKER),
        (OPEN, (item(1, 100, 150), item(2, 50, 0)), 150, BOTH),
        (OPEN, (item(1, 100, 100), item(2, 50, 0)), 150, WORKER),
        (OPEN, (item(1, 100, None), item(2, None, None)), 100, None),
        (OPEN, (), 100, None),
        (OPEN, (*TWO, ("counterclaim_merged", "2026-03-25")), 150, None),
        (OPEN, (*TWO, award(None, whole=False)), 150, None),
    ],
    ids=str,
)
def test_what_the_sum_being_entered_proposes(
    begin: tuple[Row, ...], rows: tuple[Row, ...], fen: int, proposed: AwardResult | None
) -> None:
    live = live_events(log(A, *begin, *rows), date.max)
    assert proposed_of_sum(live, fen) is proposed

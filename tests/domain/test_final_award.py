"""Final awards: each item against twelve minimum wages, and nothing guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.claim_items import ClaimItem, Nature
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.final_award import (
    FinalAward,
    Finality,
    FinalityReason,
    WageDay,
    final_award,
    judged,
)
from disputes_app.domain.fold import live_events
from disputes_app.services.wage_package import packaged_wages
from tests.domain.logs import Row, log, void

A = Line.ARBITRATION
WAGES = packaged_wages()
TODAY = date(2026, 11, 28)
FIRST = "2026-03-02"
OPEN: tuple[Row, ...] = (("received", FIRST), ("accepted", "2026-03-03"))


def item(number: int, nature: str, claimed: int | None = None, **more: int | bool | str) -> Row:
    facts: dict[str, int | bool | str] = {"number": number, "nature": nature, **more}
    if claimed is not None:
        facts["claimed_fen"] = claimed * 100
    return ("claim_item", "2026-03-04", facts)


def received(cause: str, *lines: str, claimed: int | None = None, on: str = FIRST) -> Row:
    facts: dict[str, int | str] = {"cause": cause, "summary": "\n".join(lines)}
    if claimed is not None:
        facts["claimed_fen"] = claimed * 100
    return ("received", on, facts)


def of(events: tuple[Event, ...], wage_day: WageDay = WageDay.AWARD) -> FinalAward:
    found = final_award(A, live_events(events, date.max), WAGES, TODAY, wage_day)
    assert found is not None
    return found


def said(*rows: Row) -> list[tuple[int, str, str]]:
    return [
        (one.item.number, one.finality.value, one.reason.value) for one in of(log(A, *rows)).items
    ]


@pytest.mark.parametrize(
    ("nature", "yuan", "finality", "reason"),
    [
        pytest.param("wages", 32_880, "final", "within_ceiling", id="exactly-the-ceiling"),
        pytest.param("wages", 32_881, "not_final", "over_ceiling", id="a-yuan-over"),
        pytest.param("wages", 0, "final", "within_ceiling", id="rejected"),
        pytest.param("medical", 5_000, "final", "within_ceiling", id="medical-costs"),
        pytest.param("compensation", 40_000, "not_final", "over_ceiling", id="compensation"),
        pytest.param("damages", 32_880, "final", "within_ceiling", id="double-pay"),
        pytest.param("standards", None, "final", "standards", id="standards-without-amount"),
        pytest.param("standards", 90_000, "final", "standards", id="standards-over-the-ceiling"),
        pytest.param("other", 100, "not_final", "not_listed", id="breach-of-service-term"),
        pytest.param("other", None, "not_final", "not_listed", id="employment-to-be-found"),
        pytest.param("wages", None, "unknown", "no_amount", id="no-amount"),
        pytest.param("unclear", 100, "unknown", "nature_unclear", id="nature-unclear"),
    ],
)
def test_an_item_by_itself(nature: str, yuan: int | None, finality: str, reason: str) -> None:
    assert said(*OPEN, item(1, nature, yuan)) == [(1, finality, reason)]


def test_a_fen_over_the_ceiling_is_over() -> None:
    one = ClaimItem(1, "", Nature.WAGES, 3_288_000, None, from_receipt=False)
    over = ClaimItem(1, "", Nature.WAGES, 3_288_001, None, from_receipt=False)
    assert judged(one, 3_288_000).finality is Finality.FINAL
    assert judged(over, 3_288_000).finality is Finality.NOT_FINAL


def test_each_item_is_judged_by_itself_and_never_the_sum() -> None:
    rows = said(*OPEN, item(1, "wages", 30_000), item(2, "damages", 30_000))
    assert rows == [(1, "final", "within_ceiling"), (2, "final", "within_ceiling")]


@pytest.mark.parametrize(
    ("awarded_on", "ceiling"),
    [
        ("2021-06-30", 29_760),
        ("2021-07-01", 31_080),
        ("2023-06-30", 31_080),
        ("2023-07-01", 32_280),
        ("2025-07-01", 32_880),
    ],
)
def test_the_wage_of_the_day_of_the_award_counts(awarded_on: str, ceiling: int) -> None:
    rows = (("received", "2021-03-02"), ("accepted", "2021-03-03"), ("awarded", awarded_on))
    found = of(log(A, *rows))
    assert (found.ceiling_fen, found.by_award) == (ceiling * 100, True)
    by_application = of(log(A, *rows), WageDay.APPLICATION)
    assert (by_application.ceiling_fen, str(by_application.wage_on)) == (2_976_000, "2021-03-02")


def test_until_the_award_today_stands_for_its_day() -> None:
    found = of(log(A, *OPEN))
    assert (found.wage_on, found.by_award, found.ceiling_fen) == (TODAY, False, 3_288_000)


def test_an_award_struck_out_is_none() -> None:
    events = log(A, *OPEN, ("awarded", "2026-03-20"))
    assert of(events).wage_on == date(2026, 3, 20)
    assert of(void(A, events, 3, "2026-03-21")).wage_on == TODAY


def test_without_a_wage_no_money_item_is_judged() -> None:
    events = log(A, *OPEN, item(1, "wages", 10), item(2, "standards"))
    found = final_award(A, live_events(events, date.max), (), TODAY)
    assert found is not None
    assert found.ceiling_fen is None
    assert [one.reason for one in found.items] == [
        FinalityReason.NO_WAGE,
        FinalityReason.STANDARDS,
    ]


# What the receipt says


def test_one_line_of_a_clear_cause_is_judged_by_the_receipt() -> None:
    assert said(received("追索劳动报酬", "支付工资", claimed=32_880)) == [
        (1, "final", "within_ceiling")
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            received("追索劳动报酬", "支付工资及补偿金", claimed=50_000),
            [(1, "unknown", "total_over_ceiling")],
            id="a-total-may-be-of-several",
        ),
        pytest.param(
            received("追索劳动报酬", "支付工资"), [(1, "unknown", "no_amount")], id="no-amount"
        ),
        pytest.param(
            received("未休年休假工资", "支付年休假工资", claimed=100),
            [(1, "unknown", "nature_unclear")],
            id="a-cause-that-leaves-doubt",
        ),
        pytest.param(
            received("追索劳动报酬", "支付工资", "支付补偿金", claimed=100),
            [(1, "unknown", "nature_unclear"), (2, "unknown", "nature_unclear")],
            id="several-lines",
        ),
        pytest.param(
            received("追索劳动报酬", claimed=100), [(1, "final", "within_ceiling")], id="cause-only"
        ),
        pytest.param(
            received("确认劳动关系", "确认劳动关系"), [(1, "not_final", "not_listed")], id="status"
        ),
        pytest.param(received(" "), [], id="nothing-said"),
        pytest.param(
            (
                "received",
                FIRST,
                {"cause": "追索劳动报酬", "claimed_fen": 1, "employer_applies": True},
            ),
            [(1, "unknown", "nature_unclear")],
            id="the-employer-claims",
        ),
    ],
)
def test_what_the_receipt_does_not_say_is_not_guessed(
    row: Row, expected: list[tuple[int, str, str]]
) -> None:
    assert said(row) == expected


def test_after_claims_were_changed_the_receipt_no_longer_tells() -> None:
    rows = (received("追索劳动报酬", "支付工资", claimed=100), ("accepted", "2026-03-03"))
    changed = ("claims_changed", "2026-03-04")
    assert said(*rows) == [(1, "final", "within_ceiling")]
    assert said(*rows, changed) == [(1, "unknown", "nature_unclear")]
    assert said(*rows, changed, item(1, "wages", 200)) == [(1, "final", "within_ceiling")]


@pytest.mark.parametrize(
    ("facts", "people"),
    [({}, 1), ({"people": 12}, 12), ({"applicants": [1, 3, 4]}, 3), ({"people": 1}, 1)],
)
def test_how_many_workers_it_concerns_is_known(facts: Facts, people: int) -> None:
    assert of(log(A, ("received", FIRST, {"people": 0, **facts}))).people == people


def test_items_entered_take_the_place_of_the_lines() -> None:
    lines = received("追索劳动报酬", "支付工资", "支付补偿金", claimed=60_000)
    found = of(log(A, lines, item(2, "compensation", 40_000)))
    assert [(one.item.text, one.finality.value) for one in found.items] == [
        ("支付工资", "unknown"),
        ("支付补偿金", "not_final"),
    ]


def test_what_was_entered_last_counts_and_what_was_dropped_goes() -> None:
    rows = (
        *OPEN,
        item(1, "wages", 40_000),
        item(2, "wages", 10),
        item(1, "wages", 40_000, awarded_fen=3_000_000),
        item(2, "wages", 10, dropped=True),
    )
    assert said(*rows) == [(1, "final", "within_ceiling")]


# The papers


def test_mixed_items_need_two_papers_each_with_its_own_remedies() -> None:
    found = of(log(A, *OPEN, item(1, "wages", 10), item(2, "damages", 40_000), item(3, "other")))
    assert found.is_mixed
    assert [(one.finality.value, one.numbers, one.remedies) for one in found.papers] == [
        ("final", (1,), ("arbitration.sue_final_worker", "arbitration.set_aside")),
        ("not_final", (2, 3), ("arbitration.sue",)),
    ]


def test_one_sort_of_items_needs_one_paper() -> None:
    found = of(log(A, *OPEN, item(1, "wages", 10), item(2, "unclear")))
    assert not found.is_mixed
    assert [one.numbers for one in found.papers] == [(1,)]
    assert found.unknown == (2,)


@pytest.mark.parametrize(
    ("entered", "items", "contradicts"),
    [
        ("final", [item(1, "wages", 10)], False),
        ("non_final", [item(1, "wages", 10)], True),
        ("both", [item(1, "wages", 10)], True),
        ("final", [item(1, "wages", 40_000)], True),
        ("non_final", [item(1, "wages", 40_000)], False),
        ("final", [item(1, "wages", 10), item(2, "other")], True),
        ("both", [item(1, "wages", 10), item(2, "other")], False),
        ("final", [item(1, "wages", 40_000), item(2, "unclear")], False),
        ("final", [], False),
    ],
)
def test_an_award_called_otherwise_than_its_items_is_told(
    entered: str, items: list[Row], contradicts: bool
) -> None:
    facts: Facts = {"award_type": entered}
    found = of(log(A, *OPEN, *items, ("awarded", "2026-03-20", facts)))
    assert found.contradicts is contradicts


def test_other_lines_have_no_award() -> None:
    events = live_events(log(Line.INSPECTION, ("received", FIRST)), date.max)
    assert final_award(Line.INSPECTION, events, WAGES, TODAY) is None


@given(
    st.sampled_from(sorted(Nature)),
    st.none() | st.integers(0, 10**9),
    st.none() | st.integers(0, 10**9),
    st.integers(1, 10**8),
)
def test_a_smaller_sum_or_a_higher_ceiling_never_loses_the_final_award(
    nature: Nature, claimed: int | None, awarded: int | None, ceiling: int
) -> None:
    now = judged(ClaimItem(1, "", nature, claimed, awarded, from_receipt=False), ceiling)
    if now.finality is Finality.FINAL:
        higher = judged(now.item, ceiling + 1)
        assert higher.finality is Finality.FINAL
        if now.fen:
            less = ClaimItem(1, "", nature, claimed, now.fen - 1, from_receipt=False)
            assert judged(less, ceiling).finality is Finality.FINAL

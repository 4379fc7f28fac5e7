"""Who may extend or suspend an arbitration, for how long, and how often?"""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from disputes_app.domain.cases import Stage
from disputes_app.domain.law import Law, Policy
from disputes_app.services.deadlines import explain_clock
from tests.domain.arbitration_logs import (
    AFTER,
    EXTEND,
    JOIN,
    LAST,
    LINE,
    RESUME,
    SUSPEND,
    arbitration,
    codes,
    read,
)
from tests.domain.logs import Row, log

# Signatures (规则45, 47; before 2017-07-01 法43)


@pytest.mark.parametrize(
    ("signature", "flaw"),
    [
        ({"signer_office": "commission_director"}, None),
        ({"signer_office": "department_head"}, "signed_by_wrong_office"),
        ({"signer_office": "legal_reviewer"}, "signed_by_wrong_office"),
        ({"signer_office": "arbitration_head"}, "outside_delegation"),
        (
            {"signer_office": "arbitration_head", "delegated_from": "2026-03-21"},
            "outside_delegation",
        ),
        ({"signer_office": "arbitration_head", "delegated_from": "2026-03-20"}, None),
        (
            {
                "signer_office": "arbitration_head",
                "delegated_from": "2026-01-01",
                "delegated_to": "2026-03-19",
            },
            "outside_delegation",
        ),
        (
            {
                "signer_office": "arbitration_head",
                "delegated_from": "2026-01-01",
                "delegated_to": "2026-03-20",
            },
            None,
        ),
    ],
)
@pytest.mark.parametrize("name", [EXTEND, SUSPEND])
def test_who_signs(law: Law, name: str, signature: dict[str, str], flaw: str | None) -> None:
    state = read(arbitration((name, "2026-03-20", dict(signature))), law)
    assert codes(state) == ([flaw] if flaw else [])
    moved = None if name == SUSPEND else date(2026, 5, 6)
    assert state.due_on == (LAST if flaw else moved)


def test_a_suspension_badly_signed_is_one_that_can_be_resumed(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (SUSPEND, "2026-03-20", {"signer_office": "department_head"}),
        ("tribunal_formed", "2026-03-06"),
    )
    state = read(arbitration(*rows), law)
    assert (state.stage, state.due_on) == (Stage.SUSPENDED, LAST)
    state = read(arbitration(*rows, (RESUME, "2026-05-20")), law)
    assert codes(state) == ["signed_by_wrong_office"]
    assert (state.stage, state.due_on) == (Stage.TRIBUNAL, LAST)


@pytest.mark.parametrize(
    ("office", "flaws", "last_day"),
    [
        ("commission_director", [], "2017-05-02"),
        ("arbitration_head", ["signed_by_wrong_office"], "2017-04-17"),
    ],
)
def test_the_act_let_the_director_alone_extend(
    law: Law, office: str, flaws: list[str], last_day: str
) -> None:
    signed = {"signer_office": office, "delegated_from": "2017-01-01"}
    rows: tuple[Row, ...] = (
        ("received", "2017-03-01"),
        ("accepted", "2017-03-03"),
        (EXTEND, "2017-04-10", dict(signed)),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == flaws
    assert state.due_on == date.fromisoformat(last_day)


def test_a_restart_brings_the_rules_of_its_day(law: Law) -> None:
    delegated = {"signer_office": "arbitration_head", "delegated_from": "2017-01-01"}
    rows: tuple[Row, ...] = (
        ("received", "2017-06-15"),
        ("accepted", "2017-06-20"),
        ("claims_changed", "2017-07-10"),
        (EXTEND, "2017-08-01", dict(delegated)),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == []
    clock = state.clock("arbitration.award")
    assert clock is not None
    assert clock.rule.law == "劳动人事争议仲裁办案规则"
    assert clock.due == date(2017, 9, 8)


# Extensions


@pytest.mark.parametrize(
    ("rows", "flaw", "last_day"),
    [
        ([(EXTEND, "2026-04-10", {"days": 16})], "extended_too_long", LAST),
        ([(EXTEND, AFTER)], "extended_after_last_day", LAST),
        (
            [(EXTEND, "2026-04-09", {"days": 5}), (EXTEND, "2026-04-10", {"days": 5})],
            "extended_twice",
            date(2026, 4, 21),
        ),
        (
            [(EXTEND, "2026-03-10"), (JOIN, "2026-03-20", {"party": 3}), (EXTEND, "2026-05-01")],
            "extended_twice",
            date(2026, 5, 19),
        ),
        ([(EXTEND, "2026-04-10", {"days": 0})], "not_positive", LAST),
    ],
)
def test_unlawful_extensions_move_nothing(
    law: Law, rows: list[Row], flaw: str, last_day: date
) -> None:
    state = read(arbitration(*rows), law)
    assert codes(state) == [flaw]
    assert state.due_on == last_day


def test_a_restart_may_allow_another_extension(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (EXTEND, "2026-03-10"),
        ("claims_changed", "2026-03-20"),
        (EXTEND, "2026-05-01", {"days": 10}),
    )
    lenient = dataclasses.replace(law, policy=Policy(extension_after_restart=True))
    state = read(arbitration(*rows), lenient)
    assert codes(state) == []
    # The new one takes the place of the first: 45 + 10 days from 20 March.
    assert state.due_on == date(2026, 5, 14)


def test_a_suspended_case_can_be_extended(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (SUSPEND, "2026-03-20"),
        (EXTEND, "2026-06-01"),
        (RESUME, "2026-06-10"),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert state.due_on == date(2026, 7, 22)


@pytest.mark.parametrize("name", [EXTEND, SUSPEND, "counterclaim_merged"])
def test_what_is_irregular_moves_nothing_whatever_is_entered_later(law: Law, name: str) -> None:
    """An earlier restart, entered afterwards, makes it look lawful; it stays marked."""
    last = date(2026, 5, 25)
    rows = arbitration(("claims_changed", "2026-04-10"), (name, AFTER))
    moved = read(rows, law)
    assert (codes(moved), moved.due_on == last) == ([], False)
    kept = read((*rows[:-1], dataclasses.replace(rows[-1], irregular="已经发生")), law)
    assert kept.due_on == last


@pytest.mark.parametrize("stopped_on", ["2026-04-16", "2026-05-20"])
def test_what_stops_in_a_pause_explains_the_day_it_shows(law: Law, stopped_on: str) -> None:
    state = read(arbitration((SUSPEND, "2026-04-10"), ("withdrawal_granted", stopped_on)), law)
    clock = state.clock("arbitration.award")
    assert clock is not None
    working = explain_clock(law, clock)
    assert working is not None
    assert [(one.first, one.last) for one in working.pauses] == [
        (date(2026, 4, 10), date.fromisoformat(stopped_on) - timedelta(days=1))
    ]
    assert working.due == clock.due == state.due_on

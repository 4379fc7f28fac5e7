"""What does voiding an entry take along, and what does the panel show?"""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.admission import (
    DisturbsEntryError,
    VoidTargetError,
    admit,
    admit_all,
    next_steps,
    void_chain,
    worsened,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from tests.domain.admission_cases import OPEN, TODAY, A, R
from tests.domain.log_strategies import plausible_logs
from tests.domain.logs import Row, entry, log
from tests.support.law import packaged_law

# Voids


@pytest.mark.parametrize(
    ("seq", "reason"),
    [(1, "is_receipt"), (9, "unknown"), (4, "is_a_void"), (3, "already_voided"), (5, "unknown")],
)
def test_what_cannot_be_voided(law: Law, seq: int, reason: str) -> None:
    events = (*log(A, *OPEN, ("note", "2026-03-05")), entry(A, 4, VOID, "2026-03-06", {"seq": 3}))
    with pytest.raises(VoidTargetError) as raised:
        admit(A, events, entry(A, 5, VOID, "2026-03-07", {"seq": seq}), law, TODAY)
    assert raised.value.data() == {"seq": seq, "reason": reason}


CHAIN: tuple[Row, ...] = (
    *OPEN,  # 1, 2
    ("suspended", "2026-03-10"),  # 3
    ("resumed", "2026-03-20"),  # 4
    ("awarded", "2026-04-10"),  # 5
    ("paper_served", "2026-04-15"),  # 6
    ("note", "2026-04-16"),  # 7
)


@pytest.mark.parametrize(
    ("seq", "chain"),
    [
        (7, (7,)),
        (6, (6,)),
        (5, (6, 5)),
        (4, (6, 5, 4)),
        (3, (4, 3)),
        (2, (6, 5, 4, 3, 2)),
        (99, (99,)),
    ],
)
def test_void_chain_names_what_depends_on_an_entry(
    law: Law, seq: int, chain: tuple[int, ...]
) -> None:
    assert void_chain(A, log(A, *CHAIN), seq, law) == chain


def test_a_chain_is_read_backwards_also_when_entered_out_of_order(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *OPEN,
        ("paper_served", "2026-04-15"),  # 3, depends on 5
        ("resumed", "2026-03-20"),  # 4, depends on 6
        ("awarded", "2026-04-10"),  # 5
        ("suspended", "2026-03-10"),  # 6
    )
    events = log(A, *rows)
    assert void_chain(A, events, 2, law) == (3, 5, 4, 6, 2)


def test_a_chain_is_one_act(law: Law) -> None:
    events = log(A, *CHAIN)
    # One after the other they are refused: without 4 the award falls in the suspension.
    with pytest.raises(DisturbsEntryError):
        admit(A, events, entry(A, 8, VOID, "2026-05-01", {"seq": 4}), law, TODAY)
    voids = [
        entry(A, 8 + n, VOID, "2026-05-01", {"seq": seq})
        for n, seq in enumerate(void_chain(A, events, 3, law))
    ]
    admission = admit_all(A, events, voids, law, TODAY)
    assert admission.after.problems == ()
    assert admission.after.clock("arbitration.award") is not None
    twice = [voids[0], dataclasses.replace(voids[0], seq=9)]
    with pytest.raises(VoidTargetError):
        admit_all(A, events, twice, law, TODAY)


LAW = packaged_law()


@given(plausible_logs(), st.data())
def test_voiding_its_chain_is_always_admitted(
    case: tuple[Line, tuple[Event, ...]], data: st.DataObject
) -> None:
    line, events = case
    target = data.draw(st.sampled_from([event.seq for event in events[1:]] or [0]))
    if not target:
        return
    chain = void_chain(line, events, target, LAW)
    assert chain[-1] == target
    assert len(set(chain)) == len(chain)
    if chain[0] == 1 or 1 in chain:
        return
    voids = [entry(line, 100 + n, VOID, TODAY, {"seq": seq}) for n, seq in enumerate(chain)]
    before = fold(line, events, LAW, TODAY)
    after = admit_all(line, events, voids, LAW, TODAY).after
    assert worsened(before.problems, after.problems) == ()
    # Nothing in the chain but the target could have stayed.
    for seq in chain[:-1]:
        kept = [one for one in voids if one.facts["seq"] != seq]
        with pytest.raises(DisturbsEntryError):
            admit_all(line, events, kept, LAW, TODAY)


# What the panel shows


def test_changes_are_the_clocks_that_move(law: Law) -> None:
    events = log(A, *OPEN)
    extension = admit(A, events, entry(A, 3, "extended", "2026-03-10"), law, TODAY)
    (change,) = extension.changes
    assert change.before is not None
    assert change.after is not None
    assert (change.before.due, change.after.due) == (date(2026, 4, 16), date(2026, 5, 6))
    accepted = admit(A, log(A, R), entry(A, 2, "accepted", "2026-03-02"), law, TODAY)
    started = {one.after.rule.id for one in accepted.changes if one.after and not one.before}
    assert started == {
        "arbitration.award",
        "arbitration.tribunal",
        "arbitration.serve_application",
    }
    strike = admit(A, events, entry(A, 3, VOID, "2026-03-10", {"seq": 2}), law, TODAY)
    assert all(one.after is None for one in strike.changes if one.before and one.before.seq == 2)


def test_next_steps_say_why_not(law: Law) -> None:
    steps = {step.kind.id: step.why_not for step in next_steps(A, log(A, *OPEN), law, TODAY)}
    assert steps["arbitration.awarded"] is None
    assert steps["arbitration.resumed"] == "not_suspended"
    assert steps["withdrawn"] == "already_accepted"
    assert not steps.keys() & {VOID, "received", "inspection.accepted"}
    before = {
        step.kind.id: step.why_not
        for step in next_steps(A, log(A, *OPEN), law, date(2026, 3, 2) - timedelta(1))
    }
    assert before["arbitration.accepted"] is None

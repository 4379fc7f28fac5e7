"""What runs beside the procedure: mediation first, entrusted mediation, payments, links."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.instalments import is_instalments
from disputes_app.domain.matter_records import MatterKind, MatterRecord, MatterState
from tests.domain.logs import Row, log, void

A, M = Line.ARBITRATION, Line.MEDIATION
RECEIVED: Row = ("received", "2026-03-02")
ADVISED: Row = ("mediation_advised", "2026-03-03", {"to": "安亭镇", "office": 4})
CONSENT: Row = ("pre_mediation_agreed", "2026-03-05")
PROMISE: Row = (
    "agreement",
    "2026-03-10",
    {"amount_fen": 100_000, "instalments": ["2026-03-31 60000", "2026-04-30 40000"]},
)


def of(line: Line, *rows: Row, ended_on: date | None = None) -> tuple[MatterRecord, ...]:
    return matters_of(log(line, *rows), ended_on=ended_on)


def test_mediation_first_counts_from_the_consent() -> None:
    (advised,) = of(A, RECEIVED, ADVISED)
    assert (advised.state, advised.sort_on, advised.open) == (
        MatterState.ADVISED,
        date(2026, 3, 3),
        True,
    )
    (running,) = of(A, RECEIVED, ADVISED, CONSENT)
    assert (running.state, running.opened_on, running.sort_on) == (
        MatterState.RUNNING,
        date(2026, 3, 3),
        date(2026, 3, 5),
    )
    assert (running.office_id, running.body) == (4, "安亭镇")


@pytest.mark.parametrize(
    ("rows", "state", "ended_on"),
    [
        ([ADVISED, ("accepted", "2026-03-06")], MatterState.DECLINED, date(2026, 3, 6)),
        (
            [CONSENT, ("pre_mediation_ended", "2026-03-20", {"result": "failed"})],
            MatterState.FAILED,
            date(2026, 3, 20),
        ),
        (
            [CONSENT, ("pre_mediation_ended", "2026-03-20", {"result": "settled"})],
            MatterState.SETTLED,
            date(2026, 3, 20),
        ),
    ],
)
def test_how_mediation_first_ends(rows: list[Row], state: MatterState, ended_on: date) -> None:
    (found,) = of(A, RECEIVED, *rows)
    assert (found.kind, found.state, found.ended_on, found.open) == (
        MatterKind.FIRST,
        state,
        ended_on,
        False,
    )


def test_entrusted_mediation_names_its_clock_and_ends_with_the_case() -> None:
    entrusted: Row = ("mediation_entrusted", "2026-03-10", {"to": "区总工会"})
    rows: list[Row] = [RECEIVED, ("accepted", "2026-03-04"), entrusted]
    (running,) = of(A, *rows)
    assert (running.clock_seq, running.body, running.open) == (3, "区总工会", True)
    (over,) = of(A, *rows, ended_on=date(2026, 3, 20))
    assert (over.state, over.ended_on) == (MatterState.BROKEN_OFF, date(2026, 3, 20))
    (agreed,) = of(A, *rows, ("entrusted_mediation_ended", "2026-03-17", {"result": "agreed"}))
    assert agreed.state is MatterState.SETTLED


@pytest.mark.parametrize(
    ("paid", "states", "sums"),
    [
        ([], ["promised", "promised"], [0, 0]),
        ([(60_000, 0)], ["paid", "promised"], [60_000, 0]),
        ([(70_000, 0)], ["paid", "partly_paid"], [60_000, 10_000]),
        ([(40_000, 2)], ["promised", "paid"], [0, 40_000]),
        ([(50_000, 2)], ["partly_paid", "paid"], [10_000, 40_000]),
        ([(30_000, 0), (70_000, 0)], ["paid", "paid"], [60_000, 40_000]),
    ],
)
def test_payments_go_to_the_one_named_and_then_to_the_earliest(
    paid: list[tuple[int, int]], states: list[str], sums: list[int]
) -> None:
    rows: list[Row] = [RECEIVED, ("accepted", "2026-03-03"), PROMISE]
    for amount, number in paid:
        facts: dict[str, FactValue] = {"amount_fen": amount}
        if number:
            facts["instalment"] = number
        rows.append(("performed", "2026-04-02", facts))
    found = of(M, *rows, ended_on=date(2026, 3, 10))
    assert [one.state.value for one in found] == states
    assert [one.paid_fen for one in found] == sums
    assert [one.due_on for one in found] == [date(2026, 3, 31), date(2026, 4, 30)]


def test_what_was_struck_out_is_gone() -> None:
    events = log(A, RECEIVED, CONSENT)
    assert matters_of(void(A, events, 2, "2026-03-06"), ended_on=None) == ()


def test_a_link_names_the_other_case() -> None:
    facts: dict[str, FactValue] = {"relation": "to_arbitration", "receipt": "收字第7号"}
    (link,) = of(M, RECEIVED, ("linked", "2026-03-06", facts))
    assert (link.kind, link.body, link.reference, link.open) == (
        MatterKind.LINK,
        "to_arbitration",
        "收字第7号",
        False,
    )


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        (["2026-03-31 60000"], True),
        (["2026-03-31 60000", "2026-03-31 1"], True),
        (["2026-04-30 1", "2026-03-31 1"], False),
        (["2026-02-30 1"], False),
        (["2026-03-31 0"], False),
        (["2026-03-31 007"], False),
        (["2026-03-31 -1"], False),
        (["2026-03-31"], False),
        ([1], False),
        ("2026-03-31 1", False),
    ],
)
def test_which_texts_are_payments(value: FactValue, fits: bool) -> None:
    assert is_instalments(value) is fits


def test_an_answer_is_to_the_instruction_that_had_to_be_answered_first() -> None:
    later: Facts = {"text": "一周内开庭", "reply_by": "2026-03-30"}
    sooner: Facts = {"text": "补送副本", "reply_by": "2026-03-20"}
    waiting = of(
        M,
        RECEIVED,
        ("supervised", "2026-03-06", later),
        ("supervised", "2026-03-09", sooner),
        ("supervision_answered", "2026-03-19", {"text": "已补送"}),
    )
    assert [(one.body, one.state, one.due_on, one.ended_on) for one in waiting] == [
        ("一周内开庭", MatterState.INSTRUCTED, date(2026, 3, 30), None),
        ("补送副本", MatterState.ANSWERED, date(2026, 3, 20), date(2026, 3, 19)),
    ]

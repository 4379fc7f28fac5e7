"""Matters handed in from outside: whose day, moved by whom, answered, handed back."""

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
TODAY = date(2026, 12, 20)
SHEET: Facts = {"channel": "hotline_12345", "reference": "W1", "title": "反映拖欠工资"}
OUT: Facts = {**SHEET, "channel": "partner_out", "reference": "协1", "reply_by": "2026-11-20"}
BY_17: Facts = {**SHEET, "reply_by": "2026-11-17"}
ANSWER: Facts = {"text": "已答复"}
WHY: Facts = {"reason": "需现场核实"}
AGREED: Facts = {**WHY, "agreed_by": "市12345", "until": "2026-11-24"}

Row = tuple[str, str, Facts]


def log_of(*rows: Row) -> tuple[Event, ...]:
    at = datetime(2026, 11, 20, 4, tzinfo=UTC)
    return tuple(
        Event(seq, f"external.{kind}", date.fromisoformat(on), at, "李测试", facts)
        for seq, (kind, on, facts) in enumerate(rows, start=1)
    )


def state(*rows: Row) -> DossierState:
    found = fold_dossier(DossierType.EXTERNAL, log_of(*rows), LAW)
    assert not found.problems
    return found


def refusal(*rows: Row) -> str:
    """Return the code under which the last entry is refused."""
    *before, last = log_of(*rows)
    with pytest.raises((EventRefusedError, IrregularError)) as caught:
        admit_step(DossierType.EXTERNAL, before, last, LAW, TODAY)
    error = caught.value
    if isinstance(error, IrregularError):
        return error.codes[0]
    assert isinstance(error, EventRefusedError)
    return error.reason


@pytest.mark.parametrize(
    ("rows", "rule", "due"),
    [
        ([("received", "2026-11-03", BY_17)], "external.reply", "2026-11-17"),
        # 2026-09-30 is a Wednesday before the holiday; 10-10 is a Saturday that was worked
        ([("received", "2026-09-30", {**SHEET, "reply_days": 3})], "external.reply", "2026-10-10"),
        ([("received", "2026-11-03", {**SHEET, "reply_days": 5})], "external.reply", "2026-11-10"),
        ([("received", "2026-11-03", {**SHEET, "reply_by": "2026-11-03"})], "external.reply",
         "2026-11-03"),
        ([("received", "2026-11-03", BY_17), ("extended", "2026-11-17", AGREED)],
         "external.reply", "2026-11-24"),
        ([("received", "2026-11-03", BY_17), ("replied", "2026-11-10", ANSWER),
          ("reopened", "2026-11-12", {**WHY, "reply_days": 2})], "external.reply", "2026-11-16"),
        ([("received", "2026-11-03", BY_17), ("interim", "2026-11-10", ANSWER)],
         "external.reply", "2026-11-17"),
    ],
)  # fmt: skip
def test_the_last_day_is_the_papers(rows: list[Row], rule: str, due: str) -> None:
    clock = state(*rows).next_clock
    assert clock is not None
    assert (clock.rule.id, clock.due) == (rule, date.fromisoformat(due))


@pytest.mark.parametrize(
    ("rows", "stage", "outcome"),
    [
        ([], "handling", ""),
        ([("interim", "2026-11-05", ANSWER)], "interim", ""),
        ([("replied", "2026-11-10", ANSWER)], "ended", "replied"),
        ([("returned", "2026-11-10", WHY)], "ended", "returned"),
        ([("reassigned", "2026-11-10", {**WHY, "to": "区建管委"})], "ended", "reassigned"),
        ([("struck_out", "2026-11-10", WHY)], "ended", "struck_out"),
        ([("replied", "2026-11-10", ANSWER), ("visited", "2026-11-10", {"result": "satisfied"})],
         "ended", "replied"),
        ([("replied", "2026-11-10", ANSWER), ("reopened", "2026-11-10", WHY)], "handling", ""),
        ([("replied", "2026-11-10", ANSWER), ("reopened", "2026-11-10", WHY),
          ("replied", "2026-11-10", ANSWER)], "ended", "replied"),
    ],
)  # fmt: skip
def test_where_a_matter_stands(rows: list[Row], stage: str, outcome: str) -> None:
    found = state(("received", "2026-11-03", BY_17), *rows)
    assert (found.stage, found.outcome) == (stage, outcome)
    assert (found.next_clock is None) == bool(outcome or (rows[-1:] and rows[-1][0] == "reopened"))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("received", "2026-11-03", {**BY_17, "reply_days": 3})], "two_reply_terms"),
        ([("received", "2026-11-18", BY_17)], "date_before_entry"),
        ([("received", "2026-11-03", BY_17), ("extended", "2026-11-18", AGREED)],
         "extended_after_last_day"),
        ([("received", "2026-11-03", BY_17),
          ("extended", "2026-11-10", {**AGREED, "until": "2026-11-17"})], "not_later"),
        ([("received", "2026-11-03", SHEET), ("extended", "2026-11-10", AGREED)], "no_reply_day"),
        ([("received", "2026-11-03", BY_17), ("replied", "2026-11-18", ANSWER)], "answered_late"),
        ([("received", "2026-11-03", BY_17), ("reassigned", "2026-11-18", {**WHY, "to": "区"})],
         "answered_late"),
        ([("received", "2026-11-03", BY_17), ("visited", "2026-11-18", {"result": "satisfied"})],
         "not_replied"),
        ([("received", "2026-11-03", BY_17), ("reopened", "2026-11-18", WHY)],
         "dossier_not_ended"),
        ([("received", "2026-11-03", BY_17), ("answer_received", "2026-11-18", ANSWER)],
         "not_outgoing"),
        ([("received", "2026-11-03", OUT), ("replied", "2026-11-18", ANSWER)],
         "outgoing_request"),
    ],
)  # fmt: skip
def test_what_cannot_be_or_was_too_late(rows: list[Row], code: str) -> None:
    assert refusal(*rows) == code


def test_a_late_extension_moves_nothing() -> None:
    found = fold_dossier(
        DossierType.EXTERNAL,
        log_of(("received", "2026-11-03", BY_17), ("extended", "2026-11-18", AGREED)),
        LAW,
    )
    assert found.next_clock is not None
    assert found.next_clock.due == date(2026, 11, 17)


def test_a_request_of_our_own_is_never_late_here() -> None:
    found = state(("received", "2026-11-03", OUT), ("urged", "2026-11-21", ANSWER))
    assert (found.stage, found.next_clock) == ("urged", None)
    (clock,) = found.clocks
    assert (clock.rule.id, clock.due) == ("external.awaited", date(2026, 11, 20))
    assert state(
        ("received", "2026-11-03", OUT), ("answer_received", "2026-11-25", ANSWER)
    ).clocks[0].stopped_on == date(2026, 11, 25)  # fmt: skip

"""Which rows stand beside that of a drawn case: its clocks, its hearing, its sum?"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.rows.drawing import DrawnCase, Row, day_text
from disputes_app.domain.cases import Line
from disputes_app.domain.hearing_records import HearingState

CLOCK_COLUMNS = [
    "case_id",
    "rule_id",
    "key",
    "seq",
    "kind",
    "started_on",
    "due_on",
    "stopped_on",
    "paused_since",
    "provisional",
]


def clock_rows(case: DrawnCase) -> Iterator[Row]:
    """Yield the rows of ``case_clock`` in the order of CLOCK_COLUMNS: acceptance, then closing."""
    first, last, kind = case.spans[0], case.last, case.kind
    decided = case.spans[1].from_on if len(case.spans) > 1 else None
    received = day_text(case.received)
    accept_due, stopped = day_text(first.accept_due_on), day_text(decided)
    yield (case.id, kind.accept_rule, 0, 1, "office", received, accept_due, stopped, None, 0)
    if case.accepted is not None:
        ended = last.closed_on if last.closed_on is not None else last.left_on
        yield (
            case.id,
            kind.close_rule,
            0,
            2,
            "office",
            day_text(case.accepted),
            day_text(last.due_on),
            day_text(ended),
            day_text(last.suspended_since),
            0,
        )


HEARING_COLUMNS = [
    "case_id",
    "seq",
    "hearing_on",
    "start_minute",
    "end_minute",
    "room",
    "arbitrators",
    "clerk",
    "joint_with",
    "state",
    "exceptional",
]


def hearing_rows(case: DrawnCase) -> Iterator[Row]:
    """Yield the row of ``hearing`` in the order of HEARING_COLUMNS, if the case was heard."""
    if case.heard is not None:
        held = HearingState.HELD.value
        yield (case.id, 3, day_text(case.heard), 540, 630, "测试庭", "", "", "", held, 0)


AMOUNT_COLUMNS = ["case_id", "seq", "what", "happened_on", "fen", "line"]
_PAID_AS = {Line.MEDIATION: "agreed", Line.ARBITRATION: "awarded", Line.INSPECTION: "recovered"}


def amount_rows(case: DrawnCase) -> Iterator[Row]:
    """Yield the row of ``case_amount`` in the order of AMOUNT_COLUMNS, if the case was closed."""
    closed_on, line = day_text(case.last.closed_on), case.kind.line
    if closed_on is not None:
        yield case.id, 4, _PAID_AS[line], closed_on, case.id % 1_000 * 50_00, line.value

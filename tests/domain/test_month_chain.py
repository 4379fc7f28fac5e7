"""How does a case come into a month and go out of it, and what is a correction?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.month_chain import Before, Came, CaseHistory, flow_of
from disputes_app.domain.month_report import lines_of
from disputes_app.domain.spans import FOREVER, KnownSpan, Span

MARCH = date(2026, 3, 1)
LOCKED = datetime(2026, 3, 2, tzinfo=UTC)
"""When the report of February was locked."""
NOW = datetime(2026, 4, 2, tzinfo=UTC)
EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 20, tzinfo=UTC)
DUE = date(2026, 5, 1)

Stretch = tuple[str, str]
"""From which day on, and what: in (received), open, shut (closed), gone (struck out)."""


def history(
    stretches: tuple[Stretch, ...], known: datetime, until: datetime | None
) -> list[KnownSpan]:
    days = [date.fromisoformat(f"2026-{day}") for day, _what in stretches]
    found = []
    for (_day, what), first, last in zip(stretches, days, [*days[1:], FOREVER], strict=True):
        gone = what == "gone"
        span = Span(
            Line.MEDIATION, False, 1, None, first, last,
            due_on=None if what in {"in", "gone"} else DUE,
            closed_on=first if what == "shut" else None,
            departure=Departure.STRUCK_OUT if gone else None,
            left_on=first if gone else None,
        )  # fmt: skip
        found.append(KnownSpan(span, known, until))
    return found


OPEN = (("02-10", "in"), ("02-12", "open"))
SHUT = (*OPEN, ("02-20", "shut"))
NEW = (("03-05", "in"), ("03-06", "open"))
ROWS = [
    pytest.param(OPEN, OPEN, True, ("carried", "remaining"), id="stays"),
    pytest.param((*OPEN, ("03-09", "shut")), None, True, ("carried", "award"), id="ends"),
    pytest.param((*OPEN, ("03-09", "gone")), None, True, ("carried", "struck_out"), id="leaves"),
    pytest.param(NEW, None, False, ("accepted", "remaining"), id="new"),
    pytest.param((*NEW, ("03-09", "shut")), None, False, ("accepted", "award"), id="new-and-ends"),
    pytest.param((("03-05", "open"), ("03-05", "shut")), None, False, ("accepted", "award"),
                 id="accepted-and-closed-on-a-day"),
    pytest.param((*SHUT, ("03-09", "open")), None, False, ("reopened", "remaining"), id="again"),
    pytest.param((*SHUT, ("03-09", "open"), ("03-11", "shut")), None, False,
                 ("reopened", "award"), id="again-and-ends"),
    pytest.param(SHUT, None, False, None, id="ended-before"),
    pytest.param((("03-05", "in"),), None, False, None, id="never-accepted"),
    pytest.param((*NEW[:1], ("03-09", "gone")), None, False, None, id="left-before-acceptance"),
    pytest.param(OPEN, SHUT, False, ("correction", "remaining"), id="closing-voided-since"),
    pytest.param((*OPEN, ("03-09", "shut")), (("02-10", "in"),), False, ("correction", "award"),
                 id="acceptance-entered-since"),
    pytest.param(SHUT, OPEN, True, ("carried", "correction"), id="closing-entered-since"),
    pytest.param((("02-10", "in"),), OPEN, True, ("carried", "correction"),
                 id="acceptance-voided-since"),
    pytest.param(SHUT, (("02-10", "in"),), False, ("correction", "correction"),
                 id="came-and-went-unseen"),
    pytest.param(NEW, OPEN, True, ("carried", "remaining"), id="accepted-later-after-all"),
]  # fmt: skip


@pytest.mark.parametrize(("now", "then", "remained", "expected"), ROWS)
def test_one_way_in_and_one_way_out(
    now: tuple[Stretch, ...],
    then: tuple[Stretch, ...] | None,
    remained: bool,
    expected: tuple[str, str] | None,
) -> None:
    """``then``: how the case was known when February was locked; None: as it is known now."""
    spans = history(now, EARLY if then is None else LATE, None)
    if then is not None:
        spans += history(then, EARLY, LATE)
    case = CaseHistory(Line.MEDIATION, "收1", "1", tuple(spans), "award")
    before = Before({"收1": True} if remained else {}, LOCKED)
    found = flow_of(case, MARCH, NOW, before=before)
    assert (found and (found.came.value, found.went)) == expected
    assert found is None or found.complaint is remained
    if found is not None:
        (mediation, *others) = lines_of([found], {})
        assert mediation.balanced
        assert (mediation.carried, mediation.corrected_in) == (
            int(found.came is Came.CARRIED),
            int(found.came is Came.CORRECTED),
        )
        assert not any(one.carried or one.remaining for one in others)


def test_the_first_month_carries_over_what_was_open() -> None:
    case = CaseHistory(Line.MEDIATION, "收1", "1", tuple(history(OPEN, EARLY, None)))
    found = flow_of(case, MARCH, NOW, before=Before())
    assert found is not None
    assert (found.came, found.went) == (Came.CARRIED, "remaining")

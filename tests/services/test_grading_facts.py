"""Which entries of one case are facts about one of its employers, and which are not?"""

from __future__ import annotations

from datetime import date

import pytest

from db.queries.grading import CaseOfYear, CaseStep
from disputes_app.domain.compliance import Deed, DeedKind
from disputes_app.domain.events import Facts
from disputes_app.services.grading_facts import deeds_of_case, in_force

FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
Row = tuple[str, str, Facts]
FINE, DECISION = "inspection.penalty_decision", "inspection.handling_decision"
RESULT, REMEDY = "inspection.order_result", "inspection.remedy_ended"
K = DeedKind


def found(rows: list[Row], place: int = 2, cause: str = "克扣、拖欠工资") -> list[Deed]:
    steps = [
        CaseStep(1, seq, kind, date.fromisoformat(on), facts)
        for seq, (kind, on, facts) in enumerate(rows, start=1)
    ]
    return deeds_of_case(CaseOfYear(1, "立1", cause), in_force(steps), place, FIRST, LAST)


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        pytest.param([(FINE, "2025-01-01", {"party": 2})], [K.PENALTY], id="first-day"),
        pytest.param([(DECISION, "2025-12-31", {})], [K.HANDLING], id="last-day-all-employers"),
        pytest.param([(FINE, "2024-12-31", {}), (FINE, "2026-01-01", {})], [], id="other-years"),
        pytest.param([(FINE, "2025-06-01", {"party": 3})], [], id="another-employer"),
        pytest.param(
            [(FINE, "2025-06-01", {}), ("void", "2026-02-01", {"seq": 1})], [], id="struck-out"
        ),
        pytest.param(
            [(FINE, "2025-06-01", {"party": 2}),
             (REMEDY, "2026-03-01", {"party": 2, "way": "suit", "result": "revoked"})],
            [],
            id="set-aside-later",
        ),
        pytest.param(
            [(FINE, "2025-06-01", {"party": 2}),
             (REMEDY, "2025-09-01", {"party": 2, "way": "review", "result": "revoked"}),
             (FINE, "2025-10-01", {"party": 2})],
            [K.PENALTY],
            id="decided-anew",
        ),
        pytest.param(
            [(FINE, "2025-06-01", {}), (REMEDY, "2025-09-01", {"result": "upheld"})],
            [K.PENALTY],
            id="upheld",
        ),
        pytest.param(
            [(RESULT, "2025-06-01", {"result": "not_performed"})], [K.ORDER_REFUSED], id="refused"
        ),
        pytest.param(
            [(RESULT, "2025-06-01", {"result": "not_performed"}),
             (RESULT, "2025-07-01", {"result": "performed"})],
            [],
            id="done-in-the-year",
        ),
        pytest.param(
            [(RESULT, "2025-12-01", {"result": "not_performed"}),
             (RESULT, "2026-01-05", {"result": "performed"})],
            [K.ORDER_REFUSED],
            id="done-after-the-year",
        ),
        pytest.param([(RESULT, "2025-06-01", {"result": "partly"})], [], id="partly"),
        pytest.param(
            [("inspection.absconding_noted", "2025-06-01", {"way": "destroyed"})],
            [K.OBSTRUCTED],
            id="books-destroyed",
        ),
        pytest.param(
            [("inspection.absconding_noted", "2025-06-01", {"way": "hid"})], [], id="fled-only"
        ),
        pytest.param(
            [("inspection.crime_transferred", "2025-06-01", {}),
             ("inspection.police_filed", "2025-07-01", {})],
            [K.REFERRED, K.POLICE_FILED],
            id="police",
        ),
        pytest.param(
            [("inspection.court_applied", "2025-06-01", {"party": 2})],
            [K.DECISION_REFUSED],
            id="enforced",
        ),
    ],
)  # fmt: skip
def test_what_counts_of_a_case(rows: list[Row], kinds: list[DeedKind]) -> None:
    assert [one.kind for one in found(rows)] == kinds


def test_the_cause_makes_a_decision_grave_but_nothing_without_one() -> None:
    decided: list[Row] = [(FINE, "2025-06-01", {})]
    assert [one.kind for one in found(decided, cause="使用童工")] == [K.PENALTY, K.GRAVE]
    assert found([], cause="使用童工") == []

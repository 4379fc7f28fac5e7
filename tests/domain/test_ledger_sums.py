"""加付赔偿金 and 经济补偿: worked examples, line by line."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.additional_compensation import CompensationRange, compensation_range
from disputes_app.domain.cases import Line
from disputes_app.domain.ledger import EntryRows, LedgerLine, LedgerWorker
from disputes_app.domain.ledger_log import ledger_of
from disputes_app.domain.severance import ServiceBackwardsError, SeveranceStep, severance
from tests.domain.logs import log

D = date.fromisoformat


def test_what_was_unpaid_at_expiry_is_the_base_of_the_range() -> None:
    worker = LedgerWorker(1, "王测试", "", "", "", "", True, "", "")
    rows = {3: EntryRows((worker,), (LedgerLine(1, "2026-01", "wage", 900_001, 100_000),))}
    events = log(
        Line.INSPECTION,
        ("received", "2026-02-27"),
        ("accepted", "2026-03-02"),
        ("ledger.imported", "2026-03-05"),
        ("ledger.paid", "2026-03-20", {"rests_on": "3", "amount_fen": 200_000}),
        ("ledger.paid", "2026-03-21", {"rests_on": "3", "amount_fen": 300_000}),
    )
    found = compensation_range(ledger_of(events, rows), D("2026-03-20"))
    assert found == CompensationRange(D("2026-03-20"), 600_001)
    assert (found.least_fen, found.at(75), found.most_fen) == (300_001, 450_001, 600_001)
    with pytest.raises(ValueError, match="49"):
        found.at(49)


YUAN = 100


@pytest.mark.parametrize(
    ("began", "ended", "pay", "more", "halves", "fen"),
    [
        ("2023-03-01", "2026-02-28", 8000, {}, 6, 24_000),
        ("2023-03-01", "2026-03-01", 8000, {}, 7, 28_000),
        ("2023-03-01", "2026-08-30", 8000, {}, 7, 28_000),
        ("2023-03-01", "2026-08-31", 8000, {}, 8, 32_000),
        ("2026-03-01", "2026-03-10", 8000, {}, 1, 4_000),
        ("2020-01-01", "2025-12-31", 2000, {"minimum": 2740}, 12, 16_440),
        ("2006-01-01", "2025-12-31", 8000, {}, 36, 144_000),
        ("2010-01-01", "2025-12-31", 50_000, {"average": 12_000}, 24, 432_000),
        ("2010-01-01", "2025-12-31", 36_000, {"average": 12_000}, 32, 576_000),
        ("2023-03-01", "2026-02-28", 8000, {"unlawful": True}, 6, 48_000),
    ],
)
def test_severance_by_years_of_service(
    began: str, ended: str, pay: int, more: dict[str, int], halves: int, fen: int
) -> None:
    average = more.get("average")
    found = severance(
        D(began),
        D(ended),
        pay * YUAN,
        minimum_fen=more.get("minimum", 0) * YUAN,
        local_average_fen=None if average is None else average * YUAN,
        unlawful=bool(more.get("unlawful")),
    )
    assert (found.half_months, found.fen) == (halves, fen * YUAN)
    assert found.lines[-1].value == found.fen
    steps = [one.step for one in found.lines]
    assert (SeveranceStep.CAPPED_YEARS in steps) is (pay == 50_000)


def test_service_that_ended_before_it_began() -> None:
    with pytest.raises(ServiceBackwardsError):
        severance(D("2026-03-02"), D("2026-03-01"), 1)

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.typed_periods import read_period

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("202603-202608", "2026-03-01至2026-08-31"),
        ("202603-08", "2026-03-01至2026-08-31"),
        ("20260301-20260831", "2026-03-01至2026-08-31"),
        ("2026-03-01至2026-08-31", "2026-03-01至2026-08-31"),
        ("2026年3月至8月", "2026-03-01至2026-08-31"),
        ("0301-0831", "2026-03-01至2026-08-31"),
        ("2025-2026", "2025-01-01至2026-12-31"),
        ("2026", "2026-01-01至2026-12-31"),
        ("2026-02", "2026-02-01至2026-02-28"),
        ("20251201-0228", "2025-12-01至2026-02-28"),
        ("1201", "2025-12-01"),
        ("20260831-20260301", None),
        ("202613", None),
        ("20260230", None),
        ("去年", None),
    ],
)
def test_what_is_typed_is_a_time(typed: str, meant: str | None) -> None:
    found = read_period(typed, TODAY)
    assert (None if found is None else str(found)) == meant

"""Stories of the arrears ledger: the last entry of each is impossible."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Line
from tests.domain.admission_cases import OPEN, I, M
from tests.domain.logs import Row

ROSTER: Row = ("ledger.imported", "2026-03-05")
"""The third entry of the log."""
ITEMISED: Row = ("ledger.paid", "2026-03-10", {"rests_on": "3", "itemises": 4})
RECOVERED: Row = ("recovered", "2026-03-09", {"amount_fen": 100_000})

IMPOSSIBLE: list[tuple[str, Line, Sequence[Row]]] = [
    ("no_ledger", I, [*OPEN, ("ledger.paid", "2026-03-10")]),
    ("no_ledger", M, [*OPEN, ROSTER, ("ledger.paid", "2026-03-04", {"rests_on": "3"})]),
    ("no_ledger", I, [*OPEN, ("ledger.confirmed", "2026-03-10")]),
    ("no_ledger", I, [*OPEN, ("ledger.representatives", "2026-03-10")]),
    ("ledger_lines_gone", I, [*OPEN, ROSTER, ("ledger.corrected", "2026-03-10")]),
    (
        "ledger_lines_gone",
        I,
        [*OPEN, ROSTER, ("ledger.paid", "2026-03-10", {"rests_on": "3 4"})],
    ),
    (
        "no_such_recovery",
        I,
        [*OPEN, ROSTER, ("ledger.paid", "2026-03-10", {"rests_on": "3", "itemises": 3})],
    ),
    (
        "no_such_recovery",
        I,
        [
            *OPEN,
            ROSTER,
            RECOVERED,
            ("ledger.paid", "2026-03-10", {"rests_on": "3", "itemises": 4, "amount_fen": 100_001}),
        ],
    ),
    (
        "recovery_itemised",
        I,
        [
            *OPEN,
            ROSTER,
            RECOVERED,
            ITEMISED,
            ITEMISED,
        ],
    ),
]

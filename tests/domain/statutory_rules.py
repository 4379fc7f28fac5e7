"""Every statutory period as the statutes give it: what the rulebook is held against.

Written down apart from the rulebook: id, kind, article, in force from and to, length, unit,
direction, whether the last day moves to a working day ("-" where working days are counted,
which never end on another day), and how well the source is verified.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple


class Statutory(NamedTuple):
    """One version of one period."""

    id: str
    kind: str
    article: str
    in_force_from: str
    in_force_to: str
    length: int | None
    unit: str
    direction: str
    rolls: str
    mark: str


def _read() -> tuple[Statutory, ...]:
    text = Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return tuple(
        Statutory(
            row["id"],
            row["kind"],
            row["article"],
            row["in_force_from"],
            row["in_force_to"],
            int(row["length"]) if row["length"] else None,
            row["unit"],
            row["direction"],
            row["rolls"],
            row["mark"],
        )
        for row in rows
    )


STATUTORY = _read()

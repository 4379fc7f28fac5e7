"""The cases that entries are admitted to, and how a refusal is had."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.admission import admit
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from tests.domain.logs import Row, entry, log

TODAY = date(2026, 11, 22)
A, I, M = Line.ARBITRATION, Line.INSPECTION, Line.MEDIATION  # noqa: E741 - the three lines
R: Row = ("received", "2026-02-27")
OPEN: tuple[Row, ...] = (R, ("accepted", "2026-03-02"))
LATE = "2026-04-17"


def refused(line: Line, rows: Sequence[Row], law: Law, **how: str) -> DomainError:
    """Return the refusal of the last row, entered after all those before it."""
    *before, last = rows
    events = log(line, *before)
    with pytest.raises(DomainError) as raised:
        admit(line, events, entry_of(line, len(rows), last, **how), law, TODAY)
    return raised.value


def entry_of(line: Line, seq: int, row: Row, **how: str) -> Event:
    """Return a row of a log as the entry of this place."""
    facts = row[2] if len(row) == 3 else None
    event = entry(line, seq, row[0], row[1], facts)
    return dataclasses.replace(event, **how)  # type: ignore[arg-type]  # only texts are given

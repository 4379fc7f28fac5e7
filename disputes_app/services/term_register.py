"""Which periods were extended, which cases suspended, by whom and why?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.queries import case_file
from db.queries import term_register as queries
from db.queries.case_rows import rows_of
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import Line
from disputes_app.domain.term_register import LONG_SUSPENSION, TermEntry, term_entries
from disputes_app.domain.view_scope import EVERYTHING, ViewScope
from disputes_app.services.context import Context
from disputes_app.services.rate import PeriodError


@dataclass(frozen=True, slots=True)
class TermRow:
    """An entry with the case it stands in."""

    row: CaseRow
    entry: TermEntry


@dataclass(frozen=True, slots=True)
class TermRegister:
    """The entries dated in a period, both days inclusive, and every suspension that still runs.

    Attributes:
        extensions: the newest first.
        suspensions: those that still run first, the longest before the shorter ones.
    """

    first: date
    last: date
    line: Line | None
    extensions: tuple[TermRow, ...]
    suspensions: tuple[TermRow, ...]

    @property
    def long_suspensions(self) -> tuple[TermRow, ...]:
        """Those of sixty natural days and more."""
        return tuple(one for one in self.suspensions if one.entry.days >= LONG_SUSPENSION)


def term_register(
    ctx: Context,
    first: date,
    last: date,
    line: Line | None = None,
    scope: ViewScope = EVERYTHING,
) -> TermRegister:
    """Return the register of a period; raise PeriodError where it ends before it begins.

    ``scope``: of the cases that these offices, or this person, hold now.
    """
    if first > last:
        raise PeriodError("from_after_to", first)
    today = ctx.today()
    with ctx.database.read() as conn:
        found = {*queries.cases_with_terms(conn, first, last, line, scope)}
        running = {*queries.suspended_now(conn, line, scope)}
        ids = sorted(found | running)
        rows = rows_of(conn, ids)
        logs = case_file.events_of(conn, ids) if ids else {}
    every = [
        TermRow(row, entry)
        for row in rows
        for entry in term_entries(
            [one.event for one in logs.get(row.id, ())],
            closed_on=row.closed_on or row.left_on,
            until=today,
        )
    ]
    return TermRegister(
        first,
        last,
        line,
        tuple(sorted(_extensions(every, first, last), key=lambda one: _newest(one.entry))),
        tuple(sorted(_suspensions(every, first, last), key=_longest)),
    )


def _extensions(every: list[TermRow], first: date, last: date) -> Iterator[TermRow]:
    for one in every:
        if not one.entry.is_suspension and first <= one.entry.on <= last:
            yield one


def _suspensions(every: list[TermRow], first: date, last: date) -> Iterator[TermRow]:
    for one in every:
        entry = one.entry
        if entry.is_suspension and (first <= entry.on <= last or entry.ended_on is None):
            yield one


def _newest(entry: TermEntry) -> tuple[int, int]:
    return -entry.on.toordinal(), -entry.seq


def _longest(one: TermRow) -> tuple[bool, int, int]:
    return one.entry.ended_on is not None, -one.entry.days, one.row.id

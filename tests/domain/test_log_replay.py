"""The last day of random arbitrations against a day-by-day replay written apart from the product.

The replay knows only 办案规则 45 and 46 and the table of ``chinesecalendar``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from tests.domain.logs import Row, log
from tests.domain.plain_count import ONE_DAY, days_in, roll, walk, work_table
from tests.support.law import packaged_law

LAW: Law = packaged_law()
END = date(2026, 12, 20)
NOTICE_DAYS, NOTICE_DAYS_BEFORE_2022 = 30, 60

RESTARTS = ("claims_changed", "counterclaim_merged", "party_joined")
MOVES = (*RESTARTS, "suspended", "resumed", "extended", "public_notice")


@dataclass
class Replay:
    """What a clerk with a wall calendar would note."""

    start: date
    paused: set[date] = field(default_factory=set)
    suspended_on: date | None = None
    extra: int = 0
    extended: bool = False
    first: date | None = None

    def raw(self) -> date:
        return walk(self.start, 45 + self.extra, lambda _day: True, frozenset(self.paused))

    def due(self) -> date | None:
        if self.suspended_on is not None and self.suspended_on <= self.raw():
            return None
        return roll(self.raw())

    def note_if_over(self, on: date) -> None:
        due = self.due()
        if self.first is None and due is not None and on > due:
            self.first = due

    def see(self, name: str, on: date, days: int) -> None:
        if name == "extended":
            self._extended(on, days)
        elif name == "resumed":
            if self.suspended_on is not None:
                self._exclude(self.suspended_on, on - ONE_DAY)
                self.suspended_on = None
        elif name == "suspended":
            if self.suspended_on is None:
                self.note_if_over(on)
                self.suspended_on = on
        else:
            self.note_if_over(on)
            if name in RESTARTS:
                self.start = on
            else:
                length = NOTICE_DAYS if on >= date(2022, 1, 1) else NOTICE_DAYS_BEFORE_2022
                self._exclude(on + ONE_DAY, on + timedelta(length))

    def _extended(self, on: date, days: int) -> None:
        due = self.due()
        if self.extended or not 1 <= days <= 15 or (due is not None and on > due):
            return
        self.note_if_over(on)
        self.extra, self.extended = days, True

    def _exclude(self, first: date, last: date) -> None:
        if first <= last:
            self.paused |= days_in([(first, last)])

    def answer(self) -> date | None:
        return self.first or self.due()


_moves = st.lists(
    st.tuples(st.sampled_from(MOVES), st.integers(1, 110), st.integers(1, 16)),
    max_size=6,
    unique_by=lambda move: move[1],
)


@given(st.dates(date(2017, 7, 3), date(2026, 5, 1)), _moves)
@settings(max_examples=400)
def test_award_clock_against_a_replay(
    accepted_on: date, moves: Sequence[tuple[str, int, int]]
) -> None:
    replay = Replay(accepted_on)
    rows: list[Row] = [("received", accepted_on.isoformat()), ("accepted", accepted_on.isoformat())]
    for n, (name, after, days) in enumerate(sorted(moves, key=lambda move: move[1])):
        on = accepted_on + timedelta(after)
        replay.see(name, on, days)
        facts = {"extended": {"days": days}, "party_joined": {"party": 10 + n}}.get(name, {})
        rows.append((name, on.isoformat(), dict(facts)))
    state = fold(Line.ARBITRATION, log(Line.ARBITRATION, *rows), LAW, END)
    assert state.due_on == replay.answer()
    suspended = replay.suspended_on is not None and replay.answer() is None
    assert (state.facts.suspended_since is not None) is suspended


@given(
    st.dates(date(2007, 1, 4), date(2026, 5, 1)),
    st.lists(st.tuples(st.integers(1, 95), st.integers(1, 31)), max_size=3),
)
def test_inspection_against_a_replay(filed_on: date, extensions: Sequence[tuple[int, int]]) -> None:
    rows: list[Row] = [("received", filed_on.isoformat()), ("accepted", filed_on.isoformat())]
    due = _sixty(filed_on, 0)
    extended = False
    for after, days in sorted(extensions, key=lambda one: one[0]):
        on = filed_on + timedelta(after)
        rows.append(("extended", on.isoformat(), {"days": days}))
        if not extended and days <= 30 and on <= due:
            due, extended = _sixty(filed_on, days), True
    state = fold(Line.INSPECTION, log(Line.INSPECTION, *rows), LAW, END)
    assert state.due_on == due


def _sixty(start: date, extra: int) -> date:
    return walk(start, 60 + extra, lambda day: work_table()[day])

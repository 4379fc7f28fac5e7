"""Which entries of the log stand behind a clock: what started, restarted and extended it?

One answer for the screen and for paper; the words are theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.events import Event
from disputes_app.domain.explanation import Explanation, Span
from disputes_app.domain.kinds.base import day_of, number_of, text_of
from disputes_app.domain.kinds.limitation import GENERAL, INTERRUPTED, WAGES
from disputes_app.domain.state import Clock
from disputes_app.domain.work_calendar import DayOff

RESTARTING = frozenset(
    {
        "arbitration.corrected",
        "arbitration.party_joined",
        "arbitration.claims_changed",
        "arbitration.counterclaim_merged",
        "arbitration.claims_change_served",
        "arbitration.transfer_received",
        "deadline.restarted",
        "inspection.corrected",
        "absorbed",
    }
)
"""Kinds of entries that make a clock start anew."""

_BY_HAND = "deadline.extended"
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Restart:
    """A day from which a clock ran anew; ``event`` is None where no entry tells why."""

    day: date
    event: Event | None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who let a clock run longer.

    Attributes:
        day: of the approval.
        days: how many were added, in the clock's own unit.
        who: the person; empty where both parties agreed in writing.
        office: code of the office held.
    """

    day: date
    days: int
    who: str
    office: str


@dataclass(frozen=True, slots=True)
class ClockBasis:
    """The entries behind a clock; ``start`` is None where the log does not hold it."""

    start: Event | None
    restarts: tuple[Restart, ...]
    extensions: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Days that did not count for one reason, joined to runs; ``notice`` is behind them."""

    reason: str
    notice: str | None
    runs: tuple[Span, ...]
    count: int


def clock_basis(clock: Clock, live: Sequence[Event]) -> ClockBasis:
    """Return the entries behind a clock.

    Args:
        clock: as the log was folded.
        live: entries that are in force, without those struck out.
    """
    return ClockBasis(
        next((event for event in live if event.seq == clock.seq), None),
        tuple(Restart(day, _restarting(clock, live, day)) for day in clock.restarts),
        tuple(_signatures(clock, live)) if clock.extension else (),
    )


def _restarting(clock: Clock, live: Iterable[Event], day: date) -> Event | None:
    """Return the entry behind a restart; an interruption names its day among its facts."""
    if clock.rule.id in {GENERAL, WAGES}:
        noted = (one for one in live if one.kind == INTERRUPTED)
        return next((one for one in noted if day_of(one.facts, "on") == day), None)
    found = (one for one in live if one.happened_on == day and one.kind in RESTARTING)
    return next(found, None)


def _signatures(clock: Clock, live: Iterable[Event]) -> Iterable[Signature]:
    by_hand = any(one.seq == clock.seq and one.kind.startswith("deadline.") for one in live)
    for one in live:
        facts = one.facts
        if one.irregular is not None or not one.kind.endswith(".extended"):
            continue
        if (one.kind == _BY_HAND) is not by_hand or one.happened_on < clock.started_on:
            continue
        if by_hand and text_of(facts, "rule") != clock.rule.id:
            continue
        yield Signature(
            one.happened_on,
            number_of(facts, "days"),
            text_of(facts, "signed_by"),
            text_of(facts, "signer_office"),
        )


def runs_of(days: Iterable[date]) -> tuple[Span, ...]:
    """Join days in order to runs, first and last inclusive."""
    runs: list[Span] = []
    for day in days:
        if runs and runs[-1].last + _ONE_DAY == day:
            runs[-1] = Span(runs[-1].first, day)
        else:
            runs.append(Span(day, day))
    return tuple(runs)


def days_off(working: Explanation) -> tuple[DaysOff, ...]:
    """Return the days that were passed without counting, by reason and notice.

    Paused days are not among them: they stand with the pauses.
    """
    groups: dict[tuple[str, str | None], list[date]] = {}
    for off in working.skipped:
        if not _is_paused(off, working.pauses):
            groups.setdefault((off.reason, off.notice), []).append(off.day)
    return tuple(
        DaysOff(reason, notice, runs_of(days), len(days))
        for (reason, notice), days in groups.items()
    )


def _is_paused(off: DayOff, pauses: Iterable[Span]) -> bool:
    return any(pause.first <= off.day <= pause.last for pause in pauses)

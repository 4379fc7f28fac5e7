"""Which last days fall while whoever handles the case is away?

Such a period has to be met before the leave begins, so it is as urgent as one that ends on the
day before; and whoever heads the office sees it, because nobody else may.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.hearing_records import LeaveRecord
from disputes_app.domain.running_deadline import Deadline


@dataclass(frozen=True, slots=True)
class Away:
    """A leave in which a last day falls: whose, and both its days."""

    name: str
    from_on: date
    to_on: date


def leave_on(day: date, leaves: Iterable[LeaveRecord]) -> Away | None:
    """Return the leave in which a day falls, the one that begins first; None for none."""
    over = [one for one in leaves if one.from_on <= day <= one.to_on]
    first = min(over, key=lambda one: one.from_on, default=None)
    return None if first is None else Away(first.name, first.from_on, first.to_on)


def urgent_on(deadline: Deadline) -> date:
    """Return the day by which a period has to be met in fact: before a leave it falls in."""
    if deadline.away is None:
        return deadline.due_on
    return min(deadline.due_on, date.fromordinal(deadline.away.from_on.toordinal() - 1))


def by_urgency(deadlines: Iterable[Deadline], limit: int) -> tuple[Deadline, ...]:
    """Return the most urgent periods, each once, those that fall in a leave moved forward."""
    found: dict[tuple[int, int, str, int], Deadline] = {}
    for one in deadlines:
        key = (one.case_id, one.dossier_id or 0, one.rule_id, one.key)
        if key not in found or one.away is not None:
            found[key] = one
    ordered: Sequence[Deadline] = sorted(
        found.values(), key=lambda one: (urgent_on(one), one.due_on, one.case_id, one.rule_id)
    )
    return tuple(ordered[:limit])

"""Why is this the last day?  The working behind every date, for screen, print and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.domain.counting import Pause, explain, governing
from disputes_app.domain.errors import DomainError
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.law import Law
from disputes_app.domain.state import Clock


def explain_rule(
    law: Law,
    rule_id: str,
    start: date,
    *,
    length: int | None = None,
    pauses: Sequence[Pause] = (),
    restarts: Sequence[date] = (),
    extension: int = 0,
) -> Explanation:
    """Return one date with its working, under the version of the rule in force."""
    rule = governing(law, rule_id, start, restarts)
    return explain(
        rule, start, law, length=length, pauses=pauses, restarts=restarts, extension=extension
    )


def explain_clock(law: Law, clock: Clock) -> Explanation | None:
    """Return the working behind the last day of a clock; None while it has none."""
    if clock.due is None:
        return None
    pauses = clock.pauses
    try:
        return explain(
            clock.rule,
            clock.counts_from,
            law,
            length=clock.length,
            pauses=pauses,
            restarts=clock.restarts,
            extension=clock.extension,
        )
    except DomainError:
        return None

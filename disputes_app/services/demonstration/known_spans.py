"""What was known of an invented case after each of its entries was recorded?

The stored history of a case holds, besides how it stood on each day, from when to when
that was known.  Recording the entries one by one computes the spans anew after each; here
a log that was recorded in the order in which it is read needs one reading only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.fold import apply_event, rate_facts, state_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.rate_history import (
    SpanContent,
    entered_late,
    span_content,
    span_with,
    spans_and_state,
)
from disputes_app.domain.spans import FOREVER, KnownSpan, Span, history
from disputes_app.domain.state import CaseState

_RANKS = {kind.id: kind.rank for kind in CATALOGUE.values()}

NEUTRAL = frozenset(
    {
        "archived",
        "note",
        "arbitration.application_served",
        "arbitration.collective_notified",
        "arbitration.defence_received",
        "arbitration.defence_served",
        "arbitration.heard",
        "arbitration.hearing_notice_served",
        "arbitration.hearing_scheduled",
        "arbitration.paper_served",
        "arbitration.tribunal_formed",
        "inspection.claim_settled",
        "inspection.decision_performed",
        "inspection.delivered",
        "inspection.demand_served",
        "inspection.demanded",
        "inspection.fine_paid",
        "inspection.followed_up",
        "inspection.investigated",
        "inspection.order_result",
        "inspection.ordered",
        "inspection.prior_notice",
        "inspection.recovered",
        "inspection.site_checked",
        "inspection.statement_made",
        "service.returned",
        "service.sent",
        "service.served",
    }
)
"""Kinds that leave untouched how a case counts: after them nothing has to be compared."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A log read to its end: the spans held to be true, all that ever were, the state."""

    spans: tuple[Span, ...]
    known: tuple[KnownSpan, ...]
    state: CaseState


def read_history(line: Line, events: Sequence[Event], law: Law) -> Reading:
    """Return what recording these entries one by one leaves behind."""
    if recorded_in_order(events):
        reading = _read_once(line, events, law)
        if reading is not None:
            return reading
    return read_step_by_step(line, events, law)


def recorded_in_order(events: Sequence[Event]) -> bool:
    """Say whether the order of recording is the order of reading, and nothing was struck out."""
    before = None
    for event in events:
        place = (event.happened_on, _RANKS[event.kind])
        if event.kind == VOID or (before is not None and place < before):
            return False
        before = place
    return True


def read_step_by_step(line: Line, events: Sequence[Event], law: Law) -> Reading:
    """Read the log anew after every entry, as it was recorded."""
    steps = [
        (event.recorded_at, spans_and_state(line, events[:place], law)[0])
        for place, event in enumerate(events, start=1)
    ]
    spans, state = spans_and_state(line, events, law)
    return Reading(spans, history(steps), state)


def _read_once(line: Line, events: Sequence[Event], law: Law) -> Reading | None:
    """Read a log in order; None where a day ends as the day before it did."""
    docket = Docket(line, law)
    held: list[_Held] = []
    known: list[KnownSpan] = []
    for event in events:
        apply_event(docket, event)
        if event.kind in NEUTRAL:
            continue
        late = docket.closing is not None and entered_late(docket.closing, law)
        content = span_content(docket, rate_facts(docket), late=late)
        if held:
            last = held[-1]
            if last.content == content:
                continue
            if last.since < event.recorded_at:
                span = span_with(line, last.from_on, FOREVER, last.content)
                known.append(KnownSpan(span, last.since, event.recorded_at))
            if last.from_on == event.happened_on:
                held.pop()
                if held and held[-1].content == content:
                    return None
            else:
                held[-1] = _Held(last.content, last.from_on, event.recorded_at)
        held.append(_Held(content, event.happened_on, event.recorded_at))
    ends = [one.from_on for one in held[1:]] + [FOREVER]
    spans = tuple(
        [
            span_with(line, one.from_on, end, one.content)
            for one, end in zip(held, ends, strict=True)
        ]
    )
    known += [KnownSpan(span, one.since) for span, one in zip(spans, held, strict=True)]
    return Reading(spans, tuple(known), state_of(docket))


class _Held(NamedTuple):
    """A stretch of days as it is held now: from which day, and since when known."""

    content: SpanContent
    from_on: date
    since: datetime

"""What do the entries of a record beside the cases come to, read in order under a law?

Pure and total like ``domain.fold``: it reads no clock and no database, and raises for no
sequence of entries whatever.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from disputes_app.domain.dossiers.base import Dossier, DossierState, DossierType
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS
from disputes_app.domain.dossiers.listing_course import listed_spans
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.fold import clock_of
from disputes_app.domain.kinds.base import in_todays_shape
from disputes_app.domain.law import Law
from disputes_app.domain.state import Amount

_UNKNOWN_RANK = 50


def live_steps(
    type_: DossierType, events: Iterable[Event], as_of: date = date.max
) -> tuple[Event, ...]:
    """Return the entries in force on ``as_of`` (inclusive), in the order they are read."""
    entries = tuple(events)
    kinds, voided = STEPS[type_], voided_seqs(entries)
    live = [
        one
        for one in entries
        if one.kind != VOID and one.seq not in voided and one.happened_on <= as_of
    ]

    def place(event: Event) -> tuple[date, int, int]:
        kind = kinds.get(event.kind)
        rank = _UNKNOWN_RANK if kind is None else kind.rank
        return event.happened_on, rank, event.seq

    return tuple(sorted(live, key=place))


def read_steps(type_: DossierType, live: Iterable[Event], law: Law) -> Dossier:
    """Apply entries that are in force and in order; see :func:`live_steps`."""
    dossier = Dossier(type_, law)
    for event in live:
        _apply(dossier, event)
    return dossier


def fold_dossier(
    type_: DossierType, events: Iterable[Event], law: Law, as_of: date = date.max
) -> DossierState:
    """Return the state of a record on ``as_of``; entries of later days are left out."""
    return state_of(read_steps(type_, live_steps(type_, events, as_of), law))


def state_of(dossier: Dossier) -> DossierState:
    """Return what the entries read so far come to."""
    return DossierState(
        dossier.type,
        dossier.stage,
        dossier.outcome,
        dossier.opened_on,
        dossier.ended_on,
        dossier.title,
        dossier.reference,
        dossier.town,
        dossier.employer,
        dossier.employer_code,
        dossier.office_id,
        dossier.handler_id,
        dossier.people,
        dossier.owed_fen,
        dossier.paid_fen,
        tuple(dossier.cases),
        tuple(dossier.dossiers),
        tuple([clock_of(clock, dossier.law) for clock in dossier.clocks.values()]),
        tuple([Amount(*row) for row in dossier.amounts]),
        tuple(dossier.problems),
        listed_spans(dossier),
    )


def _apply(dossier: Dossier, event: Event) -> None:
    dossier.event = event
    kind = STEPS[dossier.type].get(event.kind)
    if kind is None:
        dossier.impossible("unknown_kind")
        return
    opens = kind is SPECS[dossier.type].opened
    if opens is (dossier.opened_on is not None):
        dossier.impossible("opened_twice" if opens else "before_opening")
        return
    refusal = kind.guard(dossier)
    if refusal is not None:
        dossier.impossible(refusal)
        return
    if event.schema != kind.schema:
        event = in_todays_shape(kind, event)
    try:
        kind.apply(dossier, event)
    except DomainError as error:
        dossier.impossible(error.code)

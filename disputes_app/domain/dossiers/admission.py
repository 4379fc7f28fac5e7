"""May this entry be added to the log of a record beside the cases, and what would it change?

By the same test as for cases, see ``domain.admission``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.admission import (
    EventRefusedError,
    check_days,
    check_others,
    check_target,
    own_flaws,
)
from disputes_app.domain.dossiers.base import DossierState, DossierType, StepKind
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps, read_steps
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.kinds.base import check_new_facts, number_of
from disputes_app.domain.law import Law
from disputes_app.domain.proceeding import Problem


@dataclass(frozen=True, slots=True)
class StepAdmission:
    """The state before and with the entry in it, and what is irregular about the entry."""

    before: DossierState
    after: DossierState
    flaws: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """A kind that may come next, or the code of why it may not."""

    kind: StepKind
    why_not: str | None


def admit_step(
    type_: DossierType, events: Sequence[Event], new: Event, law: Law, today: date
) -> StepAdmission:
    """Return what the entry would change, or raise the first reason against it.

    Raises:
        FactsError, FutureDayError, DayOutOfRangeError: bad input.
        EventRefusedError: it cannot have happened like this.
        DisturbsEntryError: another entry depends on what this one changes.
        IrregularError: unlawful, and not marked as irregular with a confirmation.
        VoidTargetError: nothing there that could be voided.
    """
    kind = STEPS[type_].get(new.kind)
    if kind is None:
        raise EventRefusedError(new.kind, "unknown_kind", None)
    check_new_facts(kind, new.facts)
    check_days(kind.fields, new, today)
    if new.kind == VOID:
        target = number_of(new.facts, "seq")
        check_target(events, target)
        if any(one.seq == target and one.kind == SPECS[type_].opened.id for one in events):
            raise EventRefusedError(new.kind, "opening_stays", None)
    before = fold_dossier(type_, events, law)
    after = fold_dossier(type_, (*events, new), law)
    flaws = own_flaws(new, after.problems)
    check_others(before.problems, after.problems, {new.seq})
    return StepAdmission(before, after, flaws)


def next_dossier_steps(
    type_: DossierType, events: Sequence[Event], law: Law, today: date
) -> tuple[NextStep, ...]:
    """Return every step of the type: what may come next, and why the others may not."""
    dossier = read_steps(type_, live_steps(type_, events, today), law)
    kinds = STEPS[type_].values()
    return tuple(
        NextStep(kind, kind.guard(dossier))
        for kind in sorted(kinds, key=lambda one: one.rank)
        if kind.step and kind is not SPECS[type_].opened
    )

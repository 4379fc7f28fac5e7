"""What does the log of a group incident say: who went, who took part, what was found of it?

``IncidentFacts.extreme`` and ``influence`` are what 失信联合惩戒 asks for (办法 5(2)): a finding
with its evidence, its day and who made it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.incident import (
    DEALT,
    EXTREME,
    FINAL_REPORT,
    INFLUENCE,
    JOINT,
    REPORTED,
)
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import is_set, text_of


@dataclass(frozen=True, slots=True)
class Finding:
    """That something was found of an incident: on which day, on what evidence, by whom."""

    on: date
    evidence: str
    signed_by: str


@dataclass(frozen=True, slots=True)
class Handling:
    """One time it was dealt with; ``jointly`` with the offices in ``who``."""

    on: date
    jointly: bool
    who: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """What the entries in force say; the findings are None where none holds."""

    place: str
    project: str
    cause: str
    grade: str
    at: str
    reported_by: str
    handlings: tuple[Handling, ...]
    extreme: Finding | None
    influence: Finding | None
    final_report_on: date | None


def incident_facts(events: Iterable[Event]) -> IncidentFacts:
    """Read the entries in force."""
    live = live_steps(DossierType.INCIDENT, events)
    opened = next((one.facts for one in live if one.kind == REPORTED), {})
    return IncidentFacts(
        text_of(opened, "place"),
        text_of(opened, "project"),
        text_of(opened, "cause"),
        text_of(opened, "grade"),
        text_of(opened, "at"),
        text_of(opened, "reported_by"),
        tuple(_handling(one) for one in live if one.kind in {DEALT, JOINT}),
        _finding(live, EXTREME),
        _finding(live, INFLUENCE),
        next((one.happened_on for one in live if one.kind == FINAL_REPORT), None),
    )


def _finding(live: Iterable[Event], kind: str) -> Finding | None:
    """Return the last finding of a kind, unless it says that it is not so."""
    found = [one for one in live if one.kind == kind]
    if not found or not is_set(found[-1].facts, "holds"):
        return None
    last = found[-1]
    return Finding(
        last.happened_on, text_of(last.facts, "evidence"), text_of(last.facts, "signed_by")
    )


def _handling(event: Event) -> Handling:
    facts = event.facts
    jointly = event.kind == JOINT
    return Handling(
        event.happened_on,
        jointly,
        text_of(facts, "offices" if jointly else "officers"),
        text_of(facts, "at"),
        text_of(facts, "text"),
    )

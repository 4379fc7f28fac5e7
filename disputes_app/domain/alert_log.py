"""Which warnings have been taken up, at which level do they stand, and which wait for somebody?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.alert_rules import Level
from disputes_app.domain.alerts import RaisedAlert, standing
from disputes_app.domain.dossiers.alert import (
    ACKNOWLEDGED,
    DOWNGRADED,
    ESCALATED,
    RAISED,
    RESPONDED,
    TOWN_ANSWERED,
    TOWN_TOLD,
)
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.base import text_of


@dataclass(frozen=True, slots=True)
class Response:
    """One time somebody did something: a way of ``alert.WAYS``, who, when, what came of it."""

    on: date
    way: str
    officers: str
    at: str
    place: str
    offices: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a town was told, and what it answered; ``answered_on`` None before."""

    on: date
    town: str
    to: str
    how: str
    answered_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class AlertLog:
    """What the log of a warning says.

    Attributes:
        level: where it stands; ``highest`` where it ever stood.
        reasons, evidence: of the last rise.
    """

    level: Level
    highest: Level
    by: str
    key: str
    code: str
    reasons: str
    evidence: str
    acknowledged_on: date | None
    responses: tuple[Response, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A record of a warning, as far as it matters for whether a computed one waits."""

    record: DossierRecord
    level: Level
    highest: Level


@dataclass(frozen=True, slots=True)
class WaitingAlert:
    """A warning that nobody took up yet; ``record`` is the open one that it would raise."""

    alert: RaisedAlert
    record: DossierRecord | None = None


def alert_log(events: Iterable[Event]) -> AlertLog:
    """Read the entries in force."""
    live = live_steps(DossierType.ALERT, events)
    opened = next((one.facts for one in live if one.kind == RAISED), {})
    level = highest = _level(opened)
    told: Facts = opened
    for event in live:
        if event.kind in {ESCALATED, DOWNGRADED}:
            level = _level(event.facts)
        if event.kind == ESCALATED:
            told = event.facts
        highest = max(highest, level, key=lambda one: one.rank)
    return AlertLog(
        level,
        highest,
        text_of(opened, "by"),
        text_of(opened, "key"),
        text_of(opened, "reference"),
        text_of(told, "reasons"),
        text_of(told, "evidence"),
        next((one.happened_on for one in live if one.kind == ACKNOWLEDGED), None),
        tuple(_response(one) for one in live if one.kind == RESPONDED),
        _notices(live),
    )


def waiting(alerts: Iterable[RaisedAlert], taken: Iterable[TakenUp]) -> tuple[WaitingAlert, ...]:
    """Return the warnings that stand and that nobody took up, the most serious first.

    One that was taken up waits again once it has risen above where it was seen; after its record
    ended, once it was raised or rose on a later day.
    """
    newest: dict[str, TakenUp] = {}
    for one in sorted(taken, key=lambda one: (one.record.opened_on, one.record.number)):
        newest[one.record.reference] = one
    found = []
    for alert in standing(alerts):
        known = newest.get(alert.key.code)
        if known is None:
            found.append(WaitingAlert(alert))
        elif known.record.open:
            if alert.level.rank > known.highest.rank:
                found.append(WaitingAlert(alert, known.record))
        elif _came_after(alert, known):
            found.append(WaitingAlert(alert))
    return tuple(found)


def _came_after(alert: RaisedAlert, ended: TakenUp) -> bool:
    """Say whether it rose after a record of it ended; on that very day only to a higher level."""
    on, rose_on = ended.record.ended_on, alert.rises[-1].on
    if on is None or rose_on > on:
        return True
    return rose_on == on and alert.level.rank > ended.highest.rank


def _level(facts: Facts) -> Level:
    text = text_of(facts, "level")
    return Level(text) if text in set(Level) else Level.YELLOW


def _response(event: Event) -> Response:
    facts = event.facts
    return Response(
        event.happened_on,
        text_of(facts, "way"),
        text_of(facts, "officers"),
        text_of(facts, "at"),
        text_of(facts, "place"),
        text_of(facts, "offices"),
        text_of(facts, "outcome"),
    )


def _notices(live: Sequence[Event]) -> tuple[Notice, ...]:
    found: list[Notice] = []
    for event in live:
        facts = event.facts
        if event.kind == TOWN_TOLD:
            town, to, how = (text_of(facts, name) for name in ("town", "to", "how"))
            found.append(Notice(event.happened_on, town, to, how))
        elif event.kind == TOWN_ANSWERED and found:
            last = found[-1]
            answer = text_of(facts, "text")
            found[-1] = Notice(last.on, last.town, last.to, last.how, event.happened_on, answer)
    return tuple(found)

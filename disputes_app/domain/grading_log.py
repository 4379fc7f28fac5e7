"""What did people do with the grades of a year, and which grade holds for whom on which day?

Read from the entries in force of one record; the rows of the computation stand beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers import grading as kinds
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.base import day_of, is_set, lines_of, number_of, text_of


@dataclass(frozen=True, slots=True)
class Run:
    """One computation."""

    seq: int
    on: date
    year: int
    orders_count: bool
    employers: int
    to_review: tuple[str, ...]
    added: tuple[str, ...]
    digest: str
    again_reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """A grade that a person gave to one employer, or left as it was."""

    seq: int
    kind: str
    on: date
    before: Grade
    grade: Grade
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection of an enterprise; ``answered_on`` is None while it is open."""

    on: date
    text: str
    answered_on: date | None = None
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who signed for the grades, of which office, on which day."""

    on: date
    signed_by: str
    post: str


@dataclass(slots=True)
class GradeLog:
    """Everything said in one record.

    Attributes:
        run: the computation in force; None before the first.
        changes: by key what people decided, in the order in which it is read.
        told: by key the day; ``told_all`` where everybody was told at once.
        shared: partner and day.
    """

    year: int = 0
    town: str = ""
    reading: str = kinds.DECISIONS
    run: Run | None = None
    changes: dict[str, list[Change]] = field(default_factory=dict)
    confirmed: Confirmation | None = None
    told: dict[str, date] = field(default_factory=dict)
    told_all: date | None = None
    object_by: dict[str, date] = field(default_factory=dict)
    objections: dict[str, Objection] = field(default_factory=dict)
    shared: list[tuple[str, date]] = field(default_factory=list)
    filed_on: date | None = None

    def told_on(self, key: str) -> date | None:
        """Return on which day an employer was told; None while it was not."""
        return self.told.get(key, self.told_all)

    def grade_of(self, key: str, computed: Grade, on: date = date.max) -> Grade:
        """Return the grade of an employer on a day (inclusive), from the one computed."""
        return next(
            (one.grade for one in reversed(self.changes.get(key, ())) if one.on <= on), computed
        )

    def waits(self, key: str) -> bool:
        """Say whether an employer has still to be reviewed before confirming."""
        must = self.run is not None and key in self.run.to_review
        return must and self.confirmed is None and not self.changes.get(key)

    @property
    def waiting(self) -> int:
        """How many have still to be reviewed."""
        return 0 if self.run is None else sum(map(self.waits, self.run.to_review))


def read_grade_log(live: Iterable[Event]) -> GradeLog:
    """Return what the entries in force say, in the order in which they are read."""
    log = GradeLog()
    for event in live:
        reader = _READERS.get(event.kind)
        if reader is not None:
            reader(log, event)
    return log


def _keys(facts: Facts, name: str) -> tuple[str, ...]:
    return tuple(line.split("\t")[0] for line in lines_of(facts, name))


def _opened(log: GradeLog, event: Event) -> None:
    log.year = number_of(event.facts, "year")
    log.town = text_of(event.facts, "town")
    log.reading = text_of(event.facts, "reading") or kinds.DECISIONS


def _computed(log: GradeLog, event: Event) -> None:
    facts = event.facts
    log.changes = {}
    log.run = Run(
        event.seq,
        event.happened_on,
        number_of(facts, "year"),
        text_of(facts, "reading") == kinds.ORDERS,
        number_of(facts, "employers"),
        _keys(facts, "to_review"),
        tuple(lines_of(facts, "added")),
        text_of(facts, "rows_digest"),
        text_of(facts, "again_reason"),
    )


def _changed(log: GradeLog, event: Event) -> None:
    facts = event.facts
    key = text_of(facts, "target")
    change = Change(
        event.seq,
        event.kind,
        event.happened_on,
        Grade(text_of(facts, "before")),
        Grade(text_of(facts, "grade")),
        text_of(facts, "reason"),
        event.recorded_by,
    )
    log.changes.setdefault(key, []).append(change)
    objection = log.objections.get(key)
    if event.kind == kinds.ANSWERED and objection is not None:
        log.objections[key] = Objection(
            objection.on, objection.text, event.happened_on, objection.is_late
        )


def _confirmed(log: GradeLog, event: Event) -> None:
    facts = event.facts
    log.confirmed = Confirmation(
        event.happened_on, text_of(facts, "signed_by"), text_of(facts, "signer_post")
    )


def _told(log: GradeLog, event: Event) -> None:
    facts, by = event.facts, day_of(event.facts, "object_by")
    keys = _keys(facts, "targets")
    if is_set(facts, "everyone"):
        log.told_all = log.told_all or event.happened_on
        keys = (*keys, "*")
    for key in keys:
        if key != "*":
            log.told.setdefault(key, event.happened_on)
        if by is not None:
            log.object_by.setdefault(key, by)


def _objected(log: GradeLog, event: Event) -> None:
    key = text_of(event.facts, "target")
    by = log.object_by.get(key, log.object_by.get("*"))
    late = by is not None and event.happened_on > by
    log.objections[key] = Objection(event.happened_on, text_of(event.facts, "text"), is_late=late)


def _shared(log: GradeLog, event: Event) -> None:
    log.shared.append((text_of(event.facts, "partner"), event.happened_on))


def _filed(log: GradeLog, event: Event) -> None:
    log.filed_on = event.happened_on


_READERS = {
    kinds.OPENED: _opened,
    kinds.COMPUTED: _computed,
    kinds.REVIEWED: _changed,
    kinds.ANSWERED: _changed,
    kinds.CORRECTED: _changed,
    kinds.CONFIRMED: _confirmed,
    kinds.TOLD: _told,
    kinds.OBJECTED: _objected,
    kinds.SHARED: _shared,
    kinds.FILED: _filed,
}

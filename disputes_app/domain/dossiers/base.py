"""What is a record beside the cases (a dossier), and what do the entries of its log do to it?

Like a case it is its log: entries are appended and never changed, a mistake is voided by
another entry, and where it stands, its periods and its sums are computed from the log.  Unlike
a case it is on no line and in no rate.  Its types: see ``domain.dossiers.catalogue``.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.dossiers.listed import ListedSpan
from disputes_app.domain.events import Event, FactValue, Upcast
from disputes_app.domain.kinds.base import Field, Label, number_of, text_of
from disputes_app.domain.law import Law
from disputes_app.domain.numbering import Series
from disputes_app.domain.proceeding import Problem, Proceeding
from disputes_app.domain.rules import RuleKind
from disputes_app.domain.state import Amount, Clock


class DossierType(enum.StrEnum):
    """What a record is of.  Stored as text without a CHECK: a new type is a new row here."""

    EXTERNAL = "external"
    ON_SITE = "on_site"
    DRAW = "draw"
    CAMPAIGN = "campaign"
    PROJECT = "project"
    FUND = "fund"
    LISTING = "listing"
    PUBLICATION = "publication"
    GRADING = "grading"
    ALERT = "alert"
    INCIDENT = "incident"
    SCREENING = "screening"
    KEY_NOTE = "key_note"
    FILE_CHECK = "file_check"


class Dossier(Proceeding):
    """Everything said so far about one record, while its log is read.

    Attributes:
        stage: a code of its type; see ``DossierSpec.stages``.
        outcome: a code of its type once it has ended, empty before.
        title: what lists show of it.
        reference: the number that others gave it, empty for none.
        town: where it is, as text; empty where nobody said.
        people: how many workers it concerns.
        owed_fen, paid_fen: what is owed to them and what came back, whole fen.
        cases: receipt numbers of the cases it belongs to, in the order of the links.
        dossiers: numbers of other records it belongs to.
        told: what its kinds remember from one entry to the next.
        course: the same for a type that has to remember more than facts.
    """

    __slots__ = (
        "cases",
        "course",
        "dossiers",
        "employer",
        "employer_code",
        "ended_on",
        "handler_id",
        "office_id",
        "opened_on",
        "outcome",
        "owed_fen",
        "paid_fen",
        "people",
        "reference",
        "stage",
        "title",
        "told",
        "town",
        "type",
    )

    def __init__(self, type_: DossierType, law: Law) -> None:
        super().__init__(law)
        self.type = type_
        self.opened_on: date | None = None
        self.ended_on: date | None = None
        self.stage = ""
        self.outcome = ""
        self.title = ""
        self.reference = ""
        self.town = ""
        self.employer = ""
        self.employer_code = ""
        self.office_id: int | None = None
        self.handler_id: int | None = None
        self.people = 0
        self.owed_fen = 0
        self.paid_fen = 0
        self.cases: list[str] = []
        self.dossiers: list[str] = []
        self.told: dict[str, FactValue] = {}
        self.course: object = None

    def open(self, event: Event, stage: str) -> None:
        """Begin it on the day of an entry, with the facts that every type calls alike.

        These are ``title``, ``reference``, ``town``, ``employer``, ``employer_code``,
        ``office``, ``handler``, ``people``, ``owed_fen`` and ``case``; a type may have fewer.
        """
        facts = event.facts
        self.opened_on = event.happened_on
        self.stage = stage
        self.title = text_of(facts, "title")
        self.reference = text_of(facts, "reference")
        self.town = text_of(facts, "town")
        self.employer = text_of(facts, "employer")
        self.employer_code = text_of(facts, "employer_code")
        self.office_id = number_of(facts, "office") or None
        self.handler_id = number_of(facts, "handler") or None
        self.people = number_of(facts, "people")
        self.owed_fen = number_of(facts, "owed_fen")
        self.link_case(text_of(facts, "case"))

    def link_case(self, receipt_number: str) -> None:
        """Let it belong to a case besides those it belongs to."""
        if receipt_number and receipt_number not in self.cases:
            self.cases.append(receipt_number)

    def end(self, on: date, outcome: str, stage: str = "ended") -> None:
        """End it; every clock that still runs stops."""
        self.ended_on = on
        self.outcome = outcome
        self.stage = stage
        for clock in self.clocks.values():
            if clock.stopped_on is None and not clock.lasting:
                clock.stop(on)

    @property
    def ended(self) -> bool:
        """Whether it has ended."""
        return self.ended_on is not None


DossierGuard = Callable[[Dossier], str | None]
DossierApply = Callable[[Dossier, Event], None]


@dataclass(frozen=True, slots=True)
class StepKind:
    """A kind of entry in the log of a record, as ``EventKind`` is one of a case.

    Attributes:
        id: ``<type>.<what happened>``; those that every type knows begin with ``dossier.``.
        rank: order among entries of one day; ties are ordered by entry.
        guard: names why it is impossible in the state so far; None if it is possible.
        apply: changes the record; reports problems through it, never raises.
        step: offered as a next step (what opens a record and voids are reached otherwise).
        ends: it ends the record.
        with_rows: only the command that writes its rows beside the log may record it.
        starts: ids of the rules whose clocks it may start.
        day: what its day is called, where 发生日期 would not say which day is meant.
    """

    id: str
    zh: str
    en: str
    rank: int
    fields: tuple[Field, ...]
    guard: DossierGuard
    apply: DossierApply
    step: bool = True
    ends: bool = False
    with_rows: bool = False
    starts: tuple[str, ...] = ()
    day: Label | None = None
    schema: int = 1
    upcasts: Mapping[int, Upcast] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DossierSpec:
    """A type of record: its words, its numbers, its kinds of entries.

    Attributes:
        stages, outcomes: what their codes are called.
        opened: the kind that opens one.
        kinds: its own kinds; those of ``dossiers.common`` are known besides.
        indicators: what its sums are counted as.
    """

    type: DossierType
    name: Label
    series: Series
    stages: Mapping[str, Label]
    outcomes: Mapping[str, Label]
    opened: StepKind
    kinds: tuple[StepKind, ...]


@dataclass(frozen=True, slots=True)
class DossierState:
    """What the log of a record comes to; the attributes are those of :class:`Dossier`.

    ``listed`` is who was put on the joint-punishment list, and for how long.
    """

    type: DossierType
    stage: str
    outcome: str
    opened_on: date | None
    ended_on: date | None
    title: str
    reference: str
    town: str
    employer: str
    employer_code: str
    office_id: int | None
    handler_id: int | None
    people: int
    owed_fen: int
    paid_fen: int
    cases: tuple[str, ...]
    dossiers: tuple[str, ...]
    clocks: tuple[Clock, ...]
    amounts: tuple[Amount, ...]
    problems: tuple[Problem, ...]
    listed: tuple[ListedSpan, ...] = ()

    @property
    def next_clock(self) -> Clock | None:
        """The office's own running period that ends first."""
        return _first(one for one in self._running if one.rule.kind is RuleKind.OFFICE)

    def next_clock_on(self, day: date) -> Clock | None:
        """Return which period is next to be kept in mind on a day.

        What the office has to do once a term is over (办法 17) does not run while that lasts:
        until then the term is next.
        """
        office = [one for one in self._running if one.rule.kind is RuleKind.OFFICE]
        begun = _first(one for one in office if one.started_on <= day)
        if begun is not None or not office:
            return begun
        ends = [one.started_on for one in office]
        return _first(one for one in self._running if one.due in ends) or _first(office)

    @property
    def _running(self) -> Iterator[Clock]:
        return (one for one in self.clocks if one.stopped_on is None and one.due is not None)


def _first(clocks: Iterable[Clock]) -> Clock | None:
    return min(clocks, key=lambda one: (one.due or date.max, one.rule.id), default=None)

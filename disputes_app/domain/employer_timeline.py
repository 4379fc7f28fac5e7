"""What became of one employer, day by day, and the few numbers that sum it up?

Nothing here tells who complained or reported: an item has no party but the employer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.labels import Label

CASE, ORDER, DECISION, VISIT = "case", "order", "decision", "visit"
"""Kinds by which items are filtered; those of records are the values of ``DossierType``."""
RECEIVED, ENDED, LEFT = "received", "ended", "left"
ORDERED, DECIDED, REFERRED = "ordered", "decided", "referred"
OPENED, CLOSED, PUBLISHED, VISITED = "opened", "closed", "published", "visited"
GRADED, REGRADED, REPORTED = "graded", "regraded", "reported"
"""What an item tells; its sentence is in ``ui.registers.timeline_words``."""
GOOD, BAD, PLAIN = "good", "bad", ""


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One thing that happened on a day.

    Attributes:
        what: a code of those above.
        number: of the case, the order or the record.
        text: cause or title; empty where it would tell who is protected (``hidden``).
        label: how it ended or stands, in both languages.
        fen: what was ordered, fined or is due; ``left_fen`` what of it is unpaid, None unknown.
        until: the last day that an order sets, or on which a publication was taken down.
        tone: GOOD, BAD or PLAIN.
    """

    on: date
    kind: str
    what: str
    number: str
    text: str = ""
    label: Label | None = None
    line: Line | None = None
    people: int = 0
    fen: int = 0
    left_fen: int | None = None
    until: date | None = None
    tone: str = PLAIN
    hidden: bool = False
    case_id: CaseId | None = None
    dossier_id: DossierId | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How the newest record of a type stands, such as a listing or a grade."""

    type: str
    label: Label
    number: str
    on: date
    open: bool
    dossier_id: DossierId


@dataclass(frozen=True, slots=True)
class EmployerFigures:
    """The few numbers that matter.

    Attributes:
        people: workers concerned by its open cases.
        ledgers: how many cases have an arrears ledger; ``workers`` their workers, counted by case.
        disobeyed: orders not performed, or only in part, after their term.
        expired: orders whose term is over with no result entered.
        published: how often it stands on a published batch now.
        standings: the newest record of each type that says how it stands.
    """

    open_cases: int = 0
    people: int = 0
    ledgers: int = 0
    workers: int = 0
    due_fen: int = 0
    paid_fen: int = 0
    left_fen: int = 0
    disobeyed: int = 0
    expired: int = 0
    published: int = 0
    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class EmployerTimeline:
    """Everything that became of an employer, the newest first."""

    name: str
    code: str
    figures: EmployerFigures
    items: tuple[TimelineItem, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that occur, each once, in the order of the first."""
        return tuple(dict.fromkeys(one.kind for one in self.items))


_ORDER = (
    RECEIVED,
    OPENED,
    REPORTED,
    VISITED,
    ORDERED,
    REFERRED,
    DECIDED,
    LEFT,
    ENDED,
    CLOSED,
    PUBLISHED,
    GRADED,
    REGRADED,
)
"""What comes before what on one day."""


def newest_first(items: list[TimelineItem]) -> tuple[TimelineItem, ...]:
    """Return the items by day, the newest first; on one day what follows stands above."""
    return tuple(sorted(items, key=lambda one: (one.on, _ORDER.index(one.what)), reverse=True))

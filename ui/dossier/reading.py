"""What do the pages of records beside the cases read before they can show anything?

Everything here runs off the GUI thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS
from disputes_app.domain.dossiers.records import DossierId, DossierQuery
from disputes_app.domain.events import Event, Facts, voided_seqs
from disputes_app.domain.kinds.base import FactShape
from disputes_app.domain.law_records import MoveRecord
from disputes_app.services.context import Context
from disputes_app.services.dossier_lists import (
    DossierCount,
    DossierLinks,
    dossier_counts,
    dossier_links,
)
from disputes_app.services.dossiers import DossierList, DossierView, dossier_list, dossier_view
from disputes_app.services.people import staff
from disputes_app.services.record_numbers import numbers_unnamed
from disputes_app.services.record_paper_list import has_papers
from ui.case_page.office_terms import OfficeTerms, number_hints
from ui.case_page.reading import (
    ClockLine,
    Names,
    away_today,
    clock_lines,
    read_names,
    room_names,
    supervisors_of,
)
from ui.roster import Roster, load_roster


@dataclass(frozen=True, slots=True)
class StepEntry:
    """An entry of a log as shown: with its kind, and whether it was struck out."""

    event: Event
    kind: StepKind | None
    voided: bool


@dataclass(frozen=True, slots=True)
class DossierGround:
    """What the form of an entry needs to know; see ``ui.case_page.form_ground``.

    ``facts`` are what the record says already, by kind of entry, ``numbers`` those of issued
    papers that no entry names.
    """

    today: date
    names: Names
    own_office: int | None
    supervisors: tuple[str, ...]
    rooms: tuple[str, ...] = ()
    on_leave: frozenset[int] = frozenset()
    entries: tuple[StepEntry, ...] = ()
    line: None = None
    is_acted_for: bool = False
    facts: Mapping[str, Facts] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)

    def terms(self, kind_id: str) -> OfficeTerms:
        """Say where a number comes from that is left open; nothing else is filled in."""
        return OfficeTerms(hints=number_hints(kind_id))

    def known(self, kind: FactShape) -> Facts:
        """Know what the record says already, and the number of the paper that was issued."""
        number = self.numbers.get(kind.id)
        known = self.facts.get(kind.id, {})
        return {**known, "number": number} if number else known


@dataclass(frozen=True, slots=True)
class DossierFile:
    """Everything the page of a record shows; read at once, so that it fits together."""

    view: DossierView
    ground: DossierGround
    clocks: tuple[ClockLine, ...]
    links: DossierLinks
    moves: tuple[MoveRecord, ...] = ()
    has_papers: bool = False

    @property
    def spec(self) -> DossierSpec:
        """The type of the record."""
        return SPECS[self.view.record.type]

    @property
    def entries(self) -> tuple[StepEntry, ...]:
        """The log, in the order in which things happened."""
        return self.ground.entries

    @property
    def names(self) -> Names:
        """What stands for numbers and ids."""
        return self.ground.names

    @property
    def id(self) -> DossierId:
        """The id of the record."""
        return DossierId(self.view.record.id or 0)

    @property
    def next_clock(self) -> ClockLine | None:
        """The office's own running period that ends first, before it the term it follows."""
        clock = self.view.state.next_clock_on(self.ground.today)
        return next((one for one in self.clocks if one.clock == clock), None)


@dataclass(frozen=True, slots=True)
class Listing:
    """One list, and how many there are of every type."""

    found: DossierList
    counts: Mapping[DossierType, DossierCount]
    roster: Roster


def read_ground(ctx: Context, office_id: int | None) -> DossierGround:
    """Read what a form needs to know, for an entry that ``office_id`` makes."""
    people = staff(ctx)
    return DossierGround(
        ctx.today(),
        read_names(ctx, people, {}),
        office_id,
        supervisors_of(people, office_id),
        room_names(ctx),
        away_today(ctx),
    )


def read_dossier(ctx: Context, dossier_id: DossierId) -> DossierFile:
    """Read the page of a record as of today; raise DossierMissingError."""
    view = dossier_view(ctx, dossier_id)
    return DossierFile(
        view,
        _with_parties(ctx, view, read_ground(ctx, view.record.office_id)),
        clock_lines(ctx, view.state.clocks, None),
        dossier_links(ctx, view),
        has_papers=has_papers(view.record.type),
    )


def read_listing(ctx: Context, wanted: DossierQuery) -> Listing:
    """Read a list and the counts that stand beside it."""
    found = dossier_list(ctx, wanted)
    counts = dossier_counts(ctx, office_id=wanted.office_id, handler_id=wanted.handler_id)
    return Listing(found, counts, load_roster(ctx))


def _with_parties(ctx: Context, view: DossierView, ground: DossierGround) -> DossierGround:
    """Add the log, and of a listing its parties and what its papers say."""
    numbers = numbers_unnamed(ctx, view)
    ground = replace(ground, entries=_entries(view), numbers=numbers)
    if view.record.type is not DossierType.LISTING:
        return ground
    from disputes_app.services.listing_board import listing_ground

    told = listing_ground(ctx, view)
    return replace(ground, names=replace(ground.names, parties=told.parties), facts=told.known)


def _entries(view: DossierView) -> tuple[StepEntry, ...]:
    """Return the log in the order in which things happened."""
    kinds = STEPS[view.record.type]
    voided = voided_seqs(view.events)
    entries = [StepEntry(one, kinds.get(one.kind), one.seq in voided) for one in view.events]
    return tuple(sorted(entries, key=_place))


def _place(entry: StepEntry) -> tuple[date, int, int]:
    rank = 50 if entry.kind is None else entry.kind.rank
    return entry.event.happened_on, rank, entry.event.seq

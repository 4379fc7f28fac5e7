"""What do the papers of a file, and the certificates, need beside the facts of every paper?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.case_volumes import MissingPiece, Piece
from disputes_app.domain.cases import Departure, Outcome
from disputes_app.domain.legal_effect import PaperEffect


@dataclass(frozen=True, slots=True)
class Correction:
    """A decision that corrects the paper of an award (规则 54)."""

    on: date
    was: str
    reads: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Who read the file, in which capacity, what, and what was noted (规则 23)."""

    on: date
    reader: str
    capacity: str
    volume: str
    copies: int
    record: str


@dataclass(frozen=True, slots=True)
class ArchivePaper:
    """Everything that papers of a file print.

    Attributes:
        names: of parties by place.
        keep_years: as printed on the cover; 0 where no text and no entry sets it.
    """

    outcome: Outcome | None
    award_type: str
    ended_on: date | None
    archived_on: date | None
    file_number: str
    keep_years: int
    keep_until: date | None
    pieces: tuple[Piece, ...]
    missing: tuple[MissingPiece, ...]
    effects: tuple[PaperEffect, ...]
    corrections: tuple[Correction, ...] = ()
    readings: tuple[Reading, ...] = ()
    departure: Departure | None = None
    names: Mapping[int, str] = field(default_factory=dict)

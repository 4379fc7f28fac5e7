"""What do the papers of a file, and the certificates, need beside the facts of every paper?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.case_volumes import MissingPiece, Piece, Volume
from disputes_app.domain.cases import Departure, Outcome
from disputes_app.domain.legal_effect import PaperEffect
from disputes_app.domain.words import word


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
    departure: Departure | None = None
    names: Mapping[int, str] = field(default_factory=dict)

    @property
    def main_pieces(self) -> tuple[Piece, ...]:
        """What lies in the main volume (正卷)."""
        return tuple(one for one in self.pieces if one.volume is Volume.MAIN)

    @property
    def side_pieces(self) -> tuple[Piece, ...]:
        """What lies in the side volume (副卷)."""
        return tuple(one for one in self.pieces if one.volume is Volume.SIDE)

    @property
    def main_pages(self) -> int | None:
        """How many pages the main volume has; None where not all were counted."""
        return _counted(self.main_pieces)

    @property
    def side_pages(self) -> int | None:
        """How many pages the side volume has, as the main one."""
        return _counted(self.side_pieces)

    @property
    def made_on(self) -> date | None:
        """The day of the award; of an award on part of the claims only where there is no other."""
        return next((one.made_on for one in self.effects if not one.partial), self.ended_on)

    @property
    def to_check(self) -> tuple[str, ...]:
        """What a whole file would have and this one has not, in words."""
        return tuple(self._said(one) for one in self.missing)

    def _said(self, missing: MissingPiece) -> str:
        whose = self.names.get(missing.place)
        what = word(missing.code, "zh")
        return what if whose is None else f"{what}：{whose}"


def _counted(pieces: tuple[Piece, ...]) -> int | None:
    known = [one.pages for one in pieces]
    return None if not known or None in known else sum(one or 0 for one in known)

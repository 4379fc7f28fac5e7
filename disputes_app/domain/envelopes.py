"""To whom does a letter go, from whom does it come, and on what is that printed?"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError


class LabelLayout(enum.StrEnum):
    """How a sheet of address labels is divided; both kinds are sold as A4 without margins."""

    THREE_BY_SEVEN = "3x7"
    TWO_BY_FIVE = "2x5"

    @property
    def columns(self) -> int:
        """Labels beside each other."""
        return 3 if self is LabelLayout.THREE_BY_SEVEN else 2

    @property
    def rows(self) -> int:
        """Labels below each other."""
        return 7 if self is LabelLayout.THREE_BY_SEVEN else 5

    @property
    def places(self) -> int:
        """Labels of one sheet."""
        return self.columns * self.rows


class EnvelopeSize(enum.StrEnum):
    """An envelope of GB/T 1416 that an office printer takes."""

    DL = "dl"
    C5 = "c5"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height."""
        return (220, 110) if self is EnvelopeSize.DL else (229, 162)


Cover = LabelLayout | EnvelopeSize
"""What addresses are printed on."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who gets a letter.

    Attributes:
        name: the party.
        recipient: who takes letters for it; empty for the party itself.
        note: small at the foot, such as the number of the case.
    """

    name: str
    address: str
    postcode: str = ""
    recipient: str = ""
    phone: str = ""
    note: str = ""

    @property
    def to_whom(self) -> str:
        """The line that names who gets it."""
        if not self.recipient or self.recipient == self.name:
            return f"{self.name}  收"
        return f"{self.name}\n{self.recipient}  收"


@dataclass(frozen=True, slots=True)
class Sender:
    """Which office sends it; empty texts are not printed."""

    name: str
    address: str = ""
    postcode: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: from whom to whom."""

    to: Addressee
    sender: Sender


@dataclass(frozen=True, slots=True)
class LetterLeftOut:
    """A party that no letter can be addressed to.

    ``reason`` is ``letter_under_cover`` or ``letter_no_address``; ``name`` is empty under a cover.
    """

    number: str
    name: str
    reason: str


@dataclass(eq=False)
class NoLettersError(DomainError):
    """None of the parties can be addressed.

    ``left_out`` of them stand under a cover or have no address.
    """

    left_out: int

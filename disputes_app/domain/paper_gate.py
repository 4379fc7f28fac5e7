"""What can speak against a paper before it leaves the printer, and who may let it pass?

A finding says what is wrong, in which field, and where on the page it stands.  Some of them
a supervisor may let pass with a reason, which is kept with the paper.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label


class FindingKind(enum.StrEnum):
    """What is wrong with a paper."""

    EMPTY = "empty"
    AMOUNT = "amount"
    GLYPH = "glyph"
    OVERFLOW = "overflow"
    LOST = "lost"
    DATE = "date"
    NUMBER = "number"
    NOT_ALLOWED = "not_allowed"
    EXPOSES = "exposes"
    TEMPLATE = "template"


MAY_PASS = frozenset(
    {FindingKind.AMOUNT, FindingKind.OVERFLOW, FindingKind.DATE, FindingKind.NUMBER}
)
"""What a supervisor may let pass: never a missing character, a secret, or what law refuses."""


@dataclass(frozen=True, slots=True)
class Place:
    """A box on a page, in points from its upper left corner; pages count from 0."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against a paper.

    Attributes:
        detail: in words, what is wrong with what.
        field: name of the field that somebody can fill; empty for none.
        places: where it stands; empty where it stands nowhere.
    """

    kind: FindingKind
    detail: Label
    field: str = ""
    places: tuple[Place, ...] = ()

    @property
    def may_pass(self) -> bool:
        """Whether a supervisor may let it pass with a reason."""
        return self.kind in MAY_PASS


@dataclass(eq=False)
class PaperStoppedError(DomainError):
    """A paper is not issued: ``findings`` say why, in words."""

    form_id: str
    findings: tuple[Label, ...]


@dataclass(eq=False)
class NothingToPassError(DomainError):
    """A reason was given to let something pass, and nothing may or need be let pass."""

    form_id: str


def stopping(findings: tuple[Finding, ...], despite: str) -> tuple[Finding, ...]:
    """Return what still stops a paper once ``despite`` is given as the reason."""
    return tuple(one for one in findings if not (despite.strip() and one.may_pass))

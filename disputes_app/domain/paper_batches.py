"""What became of many papers that were issued one after the other?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.issued_papers import IssuedPaper

MOST_CASES = 2_000
"""Papers that are issued in one go: more are no selection of a person any more."""


@dataclass(eq=False)
class TooManyPapersError(DomainError):
    """More cases were chosen than are issued papers for at once."""

    count: int
    most: int


@dataclass(eq=False)
class PaperBrokenError(DomainError):
    """A paper cannot be made from this case though nothing speaks against it: our mistake.

    The details are in the log of the program.
    """

    number: str


@dataclass(frozen=True, slots=True)
class BatchPaper:
    """A paper that was issued, with the number by which people know its case."""

    case_number: str
    paper: IssuedPaper


@dataclass(frozen=True, slots=True)
class BatchRefusal:
    """A case that got no paper, and why."""

    case_id: CaseId
    case_number: str
    error: Exception


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What a batch came to.

    Attributes:
        issued: in the order of the cases; they stay issued whatever came later.
        untouched: cases whose turn did not come.
        ended_by: what ended the batch early for all, such as a full disk; None where nothing did.
        stopped: whether somebody stopped it.
    """

    form_id: str
    name_zh: str
    issued: tuple[BatchPaper, ...]
    refused: tuple[BatchRefusal, ...]
    untouched: tuple[CaseId, ...] = ()
    ended_by: Exception | None = None
    stopped: bool = False

    @property
    def paper_ids(self) -> tuple[int, ...]:
        """The issued papers, in their order."""
        return tuple(one.paper.id for one in self.issued)

    @property
    def case_ids(self) -> tuple[int, ...]:
        """The cases that got a paper."""
        return tuple(one.paper.case_id for one in self.issued if one.paper.case_id is not None)

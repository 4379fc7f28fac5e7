"""What is kept of a paper that was issued, in a case or in a record beside the cases?

It is never changed and never made again: what was handed out is what is stored.  A corrected
paper is a new one that names the old.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.errors import DomainError

BETWEEN_NUMBERS = "、"
"""Stands between the numbers of a paper with a sheet for each of several entries."""
HASH_SHOWN = 12
"""So many digits of a hash stand in lists and in the audit."""


@dataclass(frozen=True, slots=True)
class OfRecord:
    """The record beside the cases that a paper belongs to."""

    dossier_id: DossierId


Subject = CaseId | OfRecord
"""What a paper belongs to: a case, by its id, or a record beside the cases."""


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A paper as it was issued.

    Attributes:
        case_id, dossier_id: what it belongs to, one of them.
        number: of the paper, else of its case or record; empty where it has neither.
        series: that gave the number; empty where none was given.
        corrects: the paper that it takes the place of.
        version: names the text of the form that it was filled from; empty where a module drew it.
        facts_digest: of everything that it was filled with.
        typed: what a person typed for it.
        passed: what was wrong and let pass, in words.
        despite: the reason for letting it pass.
        screened: whether it was looked through for what would tell who is protected.
        serves: the paper of ``domain.service_papers`` that its service is recorded under; of a
            record, the kind of step.
        corrected_by: the paper that takes its place, where there is one.
        copies: how often it was printed again.
    """

    id: int
    case_id: int | None
    dossier_id: int | None
    form_id: str
    name: str
    number: str
    series: str
    corrects: int | None
    issued_at: datetime
    issued_by: str
    pages: int
    size: int
    sha256: str
    version: str
    facts_digest: str
    typed: Mapping[str, str]
    passed: tuple[str, ...]
    despite: str
    screened: bool
    serves: str
    corrected_by: int | None = None
    copies: int = 0

    @property
    def subject(self) -> Subject:
        """The case or the record that it belongs to."""
        if self.dossier_id is not None:
            return OfRecord(DossierId(self.dossier_id))
        return CaseId(self.case_id or 0)

    @property
    def short_hash(self) -> str:
        """The beginning of the hash, as lists show it."""
        return self.sha256[:HASH_SHOWN]


@dataclass(frozen=True, slots=True)
class PaperWish:
    """What somebody wants issued.

    Attributes:
        typed: by field; what is not here is what was kept, else what the form proposes.
        corrects: the issued paper that it takes the place of.
        despite: why a supervisor lets pass what may be let pass.
    """

    typed: Mapping[str, str] = field(default_factory=dict)
    corrects: int | None = None
    despite: str = ""


@dataclass(eq=False)
class NoSuchPaperError(DomainError):
    """No paper was issued under this number of the list."""

    paper_id: int


@dataclass(eq=False)
class PaperDamagedError(DomainError):
    """What is stored is not what was issued; a backup of the database has it."""

    name: str
    number: str


@dataclass(eq=False)
class NotCorrectableError(DomainError):
    """A paper cannot take the place of that one: ``reason`` says why.

    ``reason`` is ``other_case``, ``other_record``, ``other_form`` or ``corrected_before``.
    """

    number: str
    reason: str


def correcting_line(number: str, name: str) -> str:
    """Return the line by which a corrected paper names the old one."""
    if not number:
        return f"本文书更正此前的《{name}》。"
    return f"本文书更正{number}文书。" if number.endswith("号") else f"本文书更正{number}号文书。"


def copy_mark(count: int) -> str:
    """Return what is printed on a paper that is printed again."""
    return f"复印件（第{count}次补打）"

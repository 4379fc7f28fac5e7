"""What does the index of a case or a record that is handed on as a package say?

The service fills a :class:`PackageFacts` from a case, its log and its files, or the
:class:`RecordPackageFacts` of a record beside the cases; the index draws from it and from nothing
else.  A protected reporter is not among the parties, and no file that
concerns one is among the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.domain.attachments import Attachment
from disputes_app.domain.cases import Line
from disputes_app.domain.issued_papers import IssuedPaper


@dataclass(frozen=True, slots=True)
class PackageEntry:
    """An entry of the log: ``name`` of its kind, ``remark`` what is said of it besides."""

    seq: int
    happened_on: date
    name: str
    by: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A file of the package: ``path`` is where it lies in it."""

    number: int
    path: str
    attachment: Attachment


@dataclass(frozen=True, slots=True)
class PackagePaper:
    """An issued paper of the package: ``path`` is where its PDF lies in it."""

    number: int
    path: str
    paper: IssuedPaper


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """Everything that the index prints.

    Attributes:
        number: 案号, or what stands for it before acceptance.
        parties: role and name of each, in their order.
        papers: what was issued, the oldest first, each as it was handed out.
        made_at: when the package was made; ``made_by`` who made it.
    """

    number: str
    receipt_number: str
    line: Line
    cause: str
    office: str
    handler: str
    parties: tuple[tuple[str, str], ...]
    received_on: date
    accepted_on: date | None
    closed_on: date | None
    entries: tuple[PackageEntry, ...]
    files: tuple[PackageFile, ...]
    made_at: datetime
    made_by: str
    papers: tuple[PackagePaper, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordPackageFacts:
    """Everything that the index of a record beside the cases prints; it has no files.

    Attributes:
        type_name: what kind of record it is.
        reference: the number that others gave it.
        cases: numbers of the cases that it belongs to.
        outcome: how it ended, or how far it is.
    """

    number: str
    type_name: str
    title: str
    reference: str
    town: str
    office: str
    handler: str
    parties: tuple[tuple[str, str], ...]
    cases: tuple[str, ...]
    opened_on: date
    ended_on: date | None
    outcome: str
    entries: tuple[PackageEntry, ...]
    made_at: datetime
    made_by: str
    papers: tuple[PackagePaper, ...] = ()
    files: tuple[PackageFile, ...] = ()


AnyPackage = PackageFacts | RecordPackageFacts

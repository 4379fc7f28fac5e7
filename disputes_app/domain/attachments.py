"""What is a file kept with a case, and which files are not taken?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError

AttachmentId = NewType("AttachmentId", int)

MEGABYTE = 1024 * 1024
USUAL_MOST_MEGABYTES = 50
"""A file may be so large until the office sets another limit."""
MOST_MEGABYTES = 200
"""No office can set a higher limit."""
COVER_ZH = "保密材料"
"""Stands for the name of a file that concerns a protected reporter."""
WHOLE_HASH = 64
"""Digits of a SHA-256 in hex."""


class AttachmentKind(enum.StrEnum):
    """What a file is in the case."""

    EVIDENCE = "evidence"
    IDENTITY = "identity"
    AUTHORISATION = "authorisation"
    PROOF_OF_SERVICE = "proof_of_service"
    APPROVAL_SHEET = "approval_sheet"
    RECORD = "record"
    SCANNED_PAPER = "scanned_paper"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a case: what is known of it, without its content.

    Attributes:
        sha256: of the content, in hex; the content is kept once under it.
        size: in bytes.
        name: as it came, without path and what no file name may hold.
        event_seq: place in the log of the entry that it proves; None for none.
        protected: it concerns a protected reporter: shown under a cover, never exported.
        removed_at: when it was taken out of the case; the content stays.
    """

    id: AttachmentId
    case_id: CaseId
    sha256: str
    size: int
    name: str
    media_type: str
    kind: AttachmentKind
    event_seq: int | None
    note: str
    protected: bool
    added_at: datetime
    added_by: str
    removed_at: datetime | None = None
    removed_by: str | None = None
    removal_reason: str = ""

    @property
    def removed(self) -> bool:
        """Whether it was taken out of the case."""
        return self.removed_at is not None


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """What is said about a file that is added.

    Attributes:
        name: what it is called from now on; empty: as it came.  Its ending stays.
        event_seq: the entry of the log that it proves; None for none.
        protected: it concerns the protected reporter; None: yes where the case has one.
    """

    kind: AttachmentKind = AttachmentKind.OTHER
    event_seq: int | None = None
    note: str = ""
    protected: bool | None = None
    name: str = ""


@dataclass(eq=False)
class BlankFileNameError(DomainError):
    """Nothing is left of the name after what no file name may hold."""

    given: str


@dataclass(eq=False)
class NotAPlainFileError(DomainError):
    """Not a file with content of its own.

    ``problem``: ``is_symlink``, ``is_folder`` or ``is_device``.
    """

    name: str
    problem: str


@dataclass(eq=False)
class EmptyFileError(DomainError):
    """A file without content proves nothing; most often a scan that failed."""

    name: str


@dataclass(eq=False)
class FileTooLargeError(DomainError):
    """Larger than the office allows; both in whole megabytes, the size rounded up."""

    name: str
    megabytes: int
    most_megabytes: int


@dataclass(eq=False)
class ExecutableFileError(DomainError):
    """A program is kept as evidence, but never started from here."""

    name: str


@dataclass(eq=False)
class UnknownAttachmentError(DomainError):
    """There is no such file."""

    attachment_id: int


@dataclass(eq=False)
class AttachmentRemovedError(DomainError):
    """The file was taken out of the case before."""

    attachment_id: int


@dataclass(eq=False)
class NoRemovalReasonError(DomainError):
    """A file is taken out with a reason only."""


@dataclass(eq=False)
class NoSuchEntryError(DomainError):
    """The entry that the file is to prove is not in the log, or is void."""

    seq: int


@dataclass(eq=False)
class SizeLimitError(DomainError):
    """The limit lies outside 1 to ``most_megabytes``."""

    megabytes: int
    most_megabytes: int


def in_megabytes(size: int) -> int:
    """Return ``size`` bytes in whole megabytes, rounded up."""
    return -(-size // MEGABYTE)


def size_text(size: int) -> str:
    """Return a size as people read it: ``812 B``, ``34.5 KB``, ``1.2 MB``; rounded half up."""
    if size < 1024:  # noqa: PLR2004 - bytes of a kilobyte
        return f"{size} B"
    unit, name = (1024, "KB") if size < MEGABYTE else (MEGABYTE, "MB")
    tenths = (size * 20 + unit) // (2 * unit)
    return f"{tenths // 10}.{tenths % 10} {name}"

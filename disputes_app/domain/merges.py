"""When may two records of a register be made one, and made two again?

Neither is deleted: the one that is given up leads to the other, and keeps its cases in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from disputes_app.domain.errors import DomainError
from disputes_app.domain.register_lists import Register


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """Two records were found to be one.

    Attributes:
        kept_id: the record that stands for both; ``gone_id`` the one that leads to it.
        parted_at: when that was taken back; None while it holds.
        moved: how many parties of cases it moved.
    """

    id: int
    register: Register
    kept_id: int
    gone_id: int
    reason: str
    merged_by: str
    merged_at: datetime
    parted_by: str | None
    parted_at: datetime | None
    parted_because: str | None
    moved: int


@dataclass(eq=False)
class UnknownRecordError(DomainError):
    """The register has no such record."""

    register: Register
    record_id: int


@dataclass(eq=False)
class SameRecordError(DomainError):
    """A record cannot be merged with itself."""

    name: str


@dataclass(eq=False)
class RecordMergedError(DomainError):
    """The record leads to another one already."""

    name: str


@dataclass(eq=False)
class TwoNumbersError(DomainError):
    """Two records with numbers of their own are two firms, or two people."""

    number: str
    other_number: str


@dataclass(eq=False)
class NoMergeReasonError(DomainError):
    """A merge, and taking one back, need a reason."""

    register: Register


@dataclass(eq=False)
class UnknownMergeError(DomainError):
    """There is no such merge, or it was taken back already."""

    merge_id: int


@dataclass(eq=False)
class MergedOnError(DomainError):
    """The record that was kept has been merged on: that has to be taken back first."""

    name: str

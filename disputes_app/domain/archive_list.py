"""Which lists of files are there, and what does a row of them say?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.archive_log import ArchiveRecord
from disputes_app.domain.cases import CaseId, Line


class ArchiveList(enum.StrEnum):
    """A list of the page of files.

    TO_ARCHIVE: ended, its papers served and every period of a party over, not archived.
    """

    TO_ARCHIVE = "to_archive"
    ARCHIVED = "archived"
    LENT = "lent"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """A case in such a list; ``file`` None while the log says nothing of its file."""

    case_id: CaseId
    version: int
    line: Line
    number: str
    applicants: str
    respondents: str
    outcome: str | None
    ended_on: date | None
    file: ArchiveRecord | None


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """The rows of a list, at most so many as were asked for, and whether there are more."""

    rows: tuple[ArchiveRow, ...]
    more: bool

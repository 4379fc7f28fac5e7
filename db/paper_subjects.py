"""Where do the papers of a case stand, and where those of a record beside the cases?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table

from db.models import IssuedPaper, PaperDraft, RecordPaperDraft
from disputes_app.domain.issued_papers import OfRecord, Subject


@dataclass(frozen=True, slots=True)
class Draft:
    """The table of what was typed and not issued yet, and whose rows are meant.

    Attributes:
        key: name of the column that leads to the case or the record; ``id`` stands in it.
    """

    table: Table
    key: str
    id: int

    @property
    def owner(self) -> ColumnElement[Any]:
        """The column that leads to the case or the record."""
        return self.table.c[self.key]


def draft_of(of: Subject) -> Draft:
    """Return where what was typed for papers of a case or a record is kept."""
    if isinstance(of, OfRecord):
        return Draft(RecordPaperDraft, "dossier_id", of.dossier_id)
    return Draft(PaperDraft, "case_id", of)


def belonging_to(of: Subject) -> ColumnElement[bool]:
    """Return the condition that an issued paper belongs to a case or a record."""
    if isinstance(of, OfRecord):
        return IssuedPaper.c.dossier_id == of.dossier_id
    return IssuedPaper.c.case_id == of

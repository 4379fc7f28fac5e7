"""How do the samples write an entry of a log?"""

from __future__ import annotations

from datetime import date

from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.domain.kinds.base import DOCUMENT
from disputes_app.domain.paper_entries import PaperEntry, PaperValue


def entry(kind: str, on: str, seq: int = 1, /, **facts: PaperValue) -> PaperEntry:
    """Return an entry of a case with these facts and nothing in its other fields."""
    return record_entry("", kind, on, seq, **facts)


def record_entry(
    record: str, kind: str, on: str, seq: int = 1, /, **facts: PaperValue
) -> PaperEntry:
    """Return an entry of a record of a type beside the cases; as :func:`entry`."""
    told = kinds_for(record)[kind]
    known = {str(item.name): None for item in (*told.fields, DOCUMENT)}
    unknown = facts.keys() - known.keys()
    if unknown:
        raise ValueError(f"{kind} has no {unknown}")
    return PaperEntry(kind, told.zh, seq, date.fromisoformat(on), "测试经办", {**known, **facts})

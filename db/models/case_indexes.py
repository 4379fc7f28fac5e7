"""Which indexes carry the lists of cases?

``db/queries/offered.py`` says which list each one is for.  Full indexes serve lists of all
cases; partial ones serve the open cases, and the stocks (suspended, unserved…) that stay
small, whose trailing columns let a narrower scope be tested without reading the row.
"""

from __future__ import annotations

from dataclasses import dataclass

OPEN = "ended_on IS NULL"
_STOCKS = {
    "intake": f"accepted_on IS NULL AND {OPEN}",
    "suspended": f"suspended_since IS NOT NULL AND {OPEN}",
    "cannot_judge": "cannot_judge IS NOT NULL",
    "unserved": f"unserved = 1 AND {OPEN}",
    "back_entered": "back_entered = 1",
    "grouped": "grouped = 1",
}
_HELD_BY = ("line", "office_id", "handler_id")


@dataclass(frozen=True, slots=True)
class CaseIndex:
    """An index of ``dispute_case``; ``where`` is its condition on SQLite, None for a full one."""

    name: str
    columns: tuple[str, ...]
    where: str | None = None

    @property
    def server_where(self) -> str | None:
        """The condition on PostgreSQL, which does not compare truth with 1."""
        return None if self.where is None else self.where.replace(" = 1", "")


SORT_COLUMNS = {
    "due": "due_sort",
    "received": "received_on",
    "number": "number_sort",
    "employer": "employer_key",
    "ended": "ended_sort",
    "hearing": "hearing_on",
    "quiet": "quiet_since",
}
"""The column behind every sort on offer; none of them is NULL in the rows it sorts."""

SCOPES = {
    "all": (),
    "line": ("line",),
    "office": ("office_id",),
    "handler": ("handler_id",),
    "stage": ("line", "stage"),
}
"""Leading columns by which a list is narrowed."""


def _full() -> list[CaseIndex]:
    wide = ("due", "received", "number", "employer", "ended")
    sorts = {"all": wide, "line": wide}
    return [
        CaseIndex(f"ix_case_{scope}_{sort}", (*columns, SORT_COLUMNS[sort], "id"))
        for scope, columns in SCOPES.items()
        for sort in sorts.get(scope, wide[:2])
    ]


def _open() -> list[CaseIndex]:
    wide = ("due", "received", "number", "employer")
    sorts = {"all": wide, "line": wide, "office": wide[:2], "handler": wide[:2]}
    return [
        CaseIndex(f"ix_open_{scope}_{sort}", (*SCOPES[scope], SORT_COLUMNS[sort], "id"), OPEN)
        for scope, offered in sorts.items()
        for sort in offered
    ]


def _stocks() -> list[CaseIndex]:
    indexes = [
        CaseIndex(f"ix_{stock}_{sort}", (SORT_COLUMNS[sort], "id", *_HELD_BY), where)
        for stock, where in _STOCKS.items()
        for sort in ("due", "received")
    ]
    hearing = f"hearing_on IS NOT NULL AND {OPEN}"
    indexes.append(CaseIndex("ix_hearing", ("hearing_on", "id", *_HELD_BY), hearing))
    quiet = "quiet_since IS NOT NULL"
    indexes.append(CaseIndex("ix_quiet", ("quiet_since", "id", *_HELD_BY), quiet))
    return indexes


def _rate() -> list[CaseIndex]:
    return [
        CaseIndex("ix_case_rate", ("line", "complaint", "measure", "due_sort", "id")),
        CaseIndex(
            "ix_case_rate_office", ("attributed_office_id", "line", "measure", "due_sort", "id")
        ),
        CaseIndex(
            "ix_case_rate_handler", ("attributed_handler_id", "line", "measure", "due_sort", "id")
        ),
    ]


CASE_INDEXES = (*_full(), *_open(), *_stocks(), *_rate())

"""Whose case is it about?  Found by what a caller says: a telephone number, a name, a case number.

Telephone numbers of parties and agents stand among the words under which a case is found
(``services/party_records.py``); a protected reporter's never do.
"""

from __future__ import annotations

import re

from db.queries import search as search_queries
from disputes_app.domain.case_list import CaseRow
from disputes_app.services.context import Context
from disputes_app.services.search_keys import phone_keys, query_words

MOST_SHOWN = 8
_PHONE = re.compile(r"[\d\s+()（）/、-]+", re.ASCII)


def cases_of_caller(ctx: Context, text: str, *, limit: int = MOST_SHOWN) -> tuple[CaseRow, ...]:
    """Return the newest cases that fit, those that are still open first; none below two letters."""
    words = _words(text)
    if not words:
        return ()
    with ctx.database.read() as conn:
        rows = search_queries.search_cases(conn, words, limit=limit).rows
    return tuple(sorted(rows, key=lambda row: not row.open))


def _words(text: str) -> tuple[str, ...]:
    """Return what has to be found: a whole telephone number, or the parts of a name or number."""
    phones = phone_keys(text) if _PHONE.fullmatch(text.strip()) else []
    return (phones[0],) if phones else query_words(text)

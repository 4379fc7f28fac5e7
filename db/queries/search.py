"""Which cases have these search keys, the newest first?"""
# ruff: noqa: S608 - only names of our own tables and marks are written into the statements

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection

from db.queries.case_rows import case_rows, list_text
from db.search_keys import search_keys
from disputes_app.domain.case_list import HITS_COUNTED, SearchPage
from disputes_app.domain.cases import CaseId, Line


def search_cases(
    conn: Connection,
    tokens: Sequence[str],
    *,
    line: Line | None = None,
    limit: int = 50,
    before: CaseId | None = None,
) -> SearchPage:
    """Return cases that have every token, by descending id.

    Args:
        tokens: bigrams of Chinese text, which must be met exactly; initials, numbers and
            other ASCII text, which may begin a longer key.  Signs separate keys.
        before: where the page before ended (its ``after``).
    """
    sqlite = conn.dialect.name == "sqlite"
    tokens = [key for one in tokens for key in search_keys(one)]
    keys = _sqlite_keys(tokens) if sqlite else _server_keys(tokens)
    if not keys:
        return SearchPage((), 0, None)
    asked: list[str | int] = [keys] if line is None else [keys, line.value]
    texts = _texts(sqlite=sqlite, by_line=line is not None, goes_on=before is not None)
    place = [] if before is None else [before]
    found = conn.exec_driver_sql(texts.page, (*asked, *place, limit + 1)).all()
    rows = case_rows(found[:limit], sqlite=sqlite)
    if before is None and len(found) <= limit:
        return SearchPage(rows, min(len(found), HITS_COUNTED + 1), None)
    hits = conn.exec_driver_sql(texts.hits, (*asked, HITS_COUNTED + 1)).scalar_one()
    return SearchPage(rows, hits, rows[-1].id if len(found) > limit else None)


def stored_tokens(conn: Connection, case_id: CaseId) -> str:
    """Return the search keys stored of a case; empty where there are none."""
    sqlite = conn.dialect.name == "sqlite"
    key, mark = ("rowid", "?") if sqlite else ("case_id", "%s")
    text = f"SELECT tokens FROM case_search WHERE {key} = {mark}"
    return str(conn.exec_driver_sql(text, (case_id,)).scalar() or "")


class _Texts(NamedTuple):
    """The statement of a page, and the one that counts the hits up to a limit."""

    page: str
    hits: str


@cache
def _texts(*, sqlite: bool, by_line: bool, goes_on: bool) -> _Texts:
    key, mark = ("rowid", "?") if sqlite else ("case_id", "%s")
    hit = f"case_search MATCH {mark}" if sqlite else f"keys @@ CAST({mark} AS tsquery)"
    if by_line:
        own = f"id = case_search.{key} AND line = {mark}"
        hit += f" AND EXISTS (SELECT 1 FROM dispute_case WHERE {own})"
    page = f"{hit} AND {key} < {mark}" if goes_on else hit
    return _Texts(
        f"{list_text(sqlite=sqlite)} WHERE dispute_case.id IN"
        f" (SELECT {key} FROM case_search WHERE {page} ORDER BY {key} DESC LIMIT {mark})"
        " ORDER BY dispute_case.id DESC",
        f"SELECT count(*) FROM (SELECT 1 FROM case_search WHERE {hit} LIMIT {mark}) AS hit",
    )


def _sqlite_keys(tokens: Sequence[str]) -> str:
    return " AND ".join(f'"{one}"*' if one.isascii() else f'"{one}"' for one in tokens)


def _server_keys(tokens: Sequence[str]) -> str:
    return " & ".join(f"'{one}':*" if one.isascii() else f"'{one}'" for one in tokens)

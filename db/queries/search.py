"""Which cases have these search keys, the newest first?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, text

from db.queries.case_rows import rows_of
from db.search_keys import search_keys
from disputes_app.domain.case_list import HITS_COUNTED, SearchPage
from disputes_app.domain.cases import CaseId, Line

_SQLITE = "SELECT rowid FROM case_search WHERE case_search MATCH :keys"
_SERVER = "SELECT case_id FROM case_search WHERE keys @@ CAST(:keys AS tsquery)"


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
    key = "rowid" if sqlite else "case_id"
    query, values = _SQLITE if sqlite else _SERVER, {"keys": keys}
    if line is not None:
        query += f" AND {key} IN (SELECT id FROM dispute_case WHERE line = '{line.value}')"  # noqa: S608 - the name of a line
    hits = _hits(conn, query, values)
    if hits == 0:
        return SearchPage((), 0, None)
    page = f"{query} AND {key} < :before" if before is not None else query
    found = conn.execute(
        text(f"{page} ORDER BY {key} DESC LIMIT :limit"),
        {**values, "limit": limit + 1} | ({"before": before} if before is not None else {}),
    )
    ids = [CaseId(one) for one in found.scalars()]
    after = ids[limit - 1] if len(ids) > limit else None
    return SearchPage(rows_of(conn, ids[:limit]), hits, after)


def _hits(conn: Connection, query: str, values: dict[str, str]) -> int:
    """Count the hits, up to one more than HITS_COUNTED."""
    counted = text(f"SELECT count(*) FROM ({query} LIMIT :most) AS hit")  # noqa: S608 - built above
    bound = counted.bindparams(bindparam("most", HITS_COUNTED + 1))
    return int(conn.execute(bound, values).scalar_one())


def _sqlite_keys(tokens: Sequence[str]) -> str:
    return " AND ".join(f'"{one}"*' if one.isascii() else f'"{one}"' for one in tokens)


def _server_keys(tokens: Sequence[str]) -> str:
    return " & ".join(f"'{one}':*" if one.isascii() else f"'{one}'" for one in tokens)

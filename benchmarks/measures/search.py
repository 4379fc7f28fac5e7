"""Is a search an index look-up, for rare words and for frequent ones?

The reference is the same question asked with LIKE.  LIKE takes seconds on a million cases, so
it is asked for some of the words only; our side answers all of them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from random import Random
from statistics import median

from sqlalchemy import Connection

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.list_page import COLUMNS
from benchmarks.timing import Work, collector_off, percentile, seconds_of, shown
from db.engine import open_database
from db.queries.search import search_cases
from disputes_app.domain.case_list import HITS_COUNTED

WORDS = 200
LIKE_WORDS = 9
HITS = 50
_SEED = 17
_PAIR = re.compile(r"[\u4e00-\u9fff]{2}")
_SEARCHED = ("receipt_number", "number", "applicant_names", "respondent_names")

_ANY = " OR ".join(f"c.{name} LIKE :like" for name in _SEARCHED)
LIKE_PAGE = (
    f"{COLUMNS} FROM dispute_case c JOIN office o ON o.id = c.office_id"
    f" LEFT JOIN staff s ON s.id = c.handler_id WHERE {_ANY} ORDER BY c.id DESC LIMIT {HITS}"
)
LIKE_COUNT = (
    f"SELECT count(*) FROM (SELECT 1 FROM dispute_case c WHERE {_ANY} LIMIT {HITS_COUNTED + 1})"
)
BARE_PAGE = (
    f"{COLUMNS} FROM case_search f JOIN dispute_case c ON c.id = f.rowid"
    " JOIN office o ON o.id = c.office_id LEFT JOIN staff s ON s.id = c.handler_id"
    f" WHERE f.case_search MATCH ? ORDER BY f.rowid DESC LIMIT {HITS}"
)


def measure(bench: Bench) -> Iterator[Finding]:
    """Search for pairs of characters drawn from those present, evenly and by frequency."""
    database = open_database(str(bench.large))
    bare = sqlite3.connect(bench.large)
    with closing(database), closing(bare), database.read() as conn:
        present = _present(bare)
        draw = Random(_SEED)
        evenly = draw.sample(sorted(present), min(WORDS, len(present)))
        by_frequency = draw.choices(list(present), weights=list(present.values()), k=WORDS)
        like = evenly[:LIKE_WORDS]
        for word in like:
            same(f"the hits of {word}", answer(conn, word), _like_answer(bare, word))
        even = [_seconds(conn, word, bench) for word in evenly]
        weighted = [_seconds(conn, word, bench) for word in by_frequency]
        slow = [seconds_of(partial(_like_answer, bare, word)) for word in like]
        ratio = median(slow) / median(even)
        times = f"{shown(median(even))} : {shown(median(slow))}"
        detail = f"LIKE, {HITS} newest hits, {len(like)} of {len(evenly)} words; {times}"
        yield Finding("search, the median", ratio, 50, at_least=True, detail=detail)
        fts = median(_bare_seconds(bare, word, bench) for word in evenly)
        for what, seconds in (("evenly", even), ("by frequency", weighted)):
            slowest = percentile(seconds, 0.95)
            detail = f"the median bare FTS5 query; {shown(slowest)} : {shown(fts)}"
            yield Finding(f"search, p95 of words drawn {what}", slowest / fts, 10, detail=detail)


def _present(bare: sqlite3.Connection) -> dict[str, int]:
    """Return every pair of Chinese characters in the index with its number of cases."""
    bare.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'case_search', 'row')")
    rows = bare.execute("SELECT term, doc FROM temp.words")
    return {term: n for term, n in rows if is_pair(term)}


def is_pair(word: str) -> bool:
    """Say whether a word of the index is a pair of Chinese characters."""
    return _PAIR.fullmatch(word) is not None


def answer(conn: Connection, word: str) -> tuple[list[int], int]:
    """Return the newest cases that have a word, and how many have it."""
    page = search_cases(conn, (word,), limit=HITS)
    return [row.id for row in page.rows], page.hits


def _like_answer(bare: sqlite3.Connection, word: str) -> tuple[list[int], int]:
    values = {"like": f"%{word}%"}
    ids = [row[0] for row in bare.execute(LIKE_PAGE, values)]
    return ids, bare.execute(LIKE_COUNT, values).fetchone()[0]


def _seconds(conn: Connection, word: str, bench: Bench) -> float:
    return middle(lambda: search_cases(conn, (word,), limit=HITS), bench)


def _bare_seconds(bare: sqlite3.Connection, word: str, bench: Bench) -> float:
    return middle(lambda: bare.execute(BARE_PAGE, (f'"{word}"',)).fetchall(), bench)


def middle(work: Work, bench: Bench) -> float:
    """Return the median of a few turns: a word is not slow because the machine once was."""
    with collector_off():
        return median(seconds_of(work) for _ in range(min(5, bench.rounds)))

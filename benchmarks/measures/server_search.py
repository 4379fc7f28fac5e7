"""Is a search an index look-up on a server too?

The reference is the same question asked with LIKE on the same server, which has no index for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from random import Random
from statistics import median
from typing import LiteralString

import psycopg

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.list_page import COLUMNS
from benchmarks.measures.search import HITS, LIKE_WORDS, WORDS, answer, is_pair, middle
from benchmarks.servers import connected
from benchmarks.timing import percentile, seconds_of, shown
from db.engine import open_database
from db.queries.search import search_cases
from disputes_app.domain.case_list import HITS_COUNTED

_SEED = 17
_JOINED = " JOIN office o ON o.id = c.office_id LEFT JOIN staff s ON s.id = c.handler_id"
_ANY = " OR ".join(
    f"c.{name} LIKE %(like)s"
    for name in ("receipt_number", "number", "applicant_names", "respondent_names")
)
_HAS = "keys @@ CAST(%s AS tsquery)"
_PRESENT: LiteralString = "SELECT word, ndoc FROM ts_stat('SELECT keys FROM case_search')"


def measure(bench: Bench) -> Iterator[Finding]:
    """Search for pairs of characters drawn from those present, evenly and by frequency."""
    address = bench.on_server
    database = open_database(address)
    with closing(database), closing(connected(address)) as bare, database.read() as conn:
        found = bare.execute(_PRESENT)
        present = {word: n for word, n in sorted(found) if is_pair(word)}
        draw = Random(_SEED)
        evenly = draw.sample(list(present), min(WORDS, len(present)))
        by_frequency = draw.choices(list(present), weights=list(present.values()), k=WORDS)
        like = evenly[:LIKE_WORDS]
        for word in like:
            same(f"the hits of {word}", answer(conn, word), _like_answer(bare, word))

        def seconds(word: str) -> float:
            return middle(lambda: search_cases(conn, (word,), limit=HITS), bench)

        even, weighted = [seconds(one) for one in evenly], [seconds(one) for one in by_frequency]
        slow = [seconds_of(partial(_like_answer, bare, word)) for word in like]
        times = f"{shown(median(even))} : {shown(median(slow))}"
        detail = f"LIKE, {HITS} newest hits, {len(like)} of {len(evenly)} words; {times}"
        ratio = median(slow) / median(even)
        yield Finding("search on a server, the median", ratio, 50, at_least=True, detail=detail)
        plain = median(middle(partial(_bare, bare, word), bench) for word in evenly)
        for how, taken in (("evenly", even), ("by frequency", weighted)):
            slowest = percentile(taken, 0.95)
            detail = f"the median bare query of its text index; {shown(slowest)} : {shown(plain)}"
            what = f"search on a server, p95 of words drawn {how}"
            yield Finding(what, slowest / plain, 10, detail=detail)


def _like_answer(bare: psycopg.Connection, word: str) -> tuple[list[int], int]:
    values = {"like": f"%{word}%"}
    cases = f"{COLUMNS} FROM dispute_case c{_JOINED} WHERE {_ANY}"
    page = f"{cases} ORDER BY c.id DESC LIMIT {HITS}".encode()
    hits = f"SELECT 1 FROM dispute_case c WHERE {_ANY} LIMIT {HITS_COUNTED + 1}"
    ids = [row[0] for row in bare.execute(page, values)]
    count = bare.execute(f"SELECT count(*) FROM ({hits}) AS hit".encode(), values).fetchone()
    return ids, 0 if count is None else count[0]


def _bare(bare: psycopg.Connection, word: str) -> list[tuple[object, ...]]:
    newest = f"SELECT case_id FROM case_search WHERE {_HAS} ORDER BY case_id DESC LIMIT {HITS}"
    cases = f"{COLUMNS} FROM dispute_case c{_JOINED} WHERE c.id IN ({newest}) ORDER BY c.id DESC"
    return bare.execute(cases.encode(), (f"'{word}'",)).fetchall()

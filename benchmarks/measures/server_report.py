"""Is a report over five years there soon after the page of the rate, on a server too?

Counted in seconds of the processor, this process's and the server's, as for a file; helpers of
the server that work side by side are added up.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from time import perf_counter

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.closure_rate import QUERY, page
from benchmarks.measures.period_report import (
    MOST_MORE_S,
    closed_in_report,
    closed_in_table,
    quickest,
    written,
)
from benchmarks.rows.drawing import TODAY
from benchmarks.servers import connected, processor_clock
from benchmarks.timing import shown
from disputes_app.bootstrap import opened
from disputes_app.services.report_files import PDF

_ROUNDS = 3


def measure(bench: Bench) -> Iterator[Finding]:
    """Write the report as a PDF, and look at the page."""
    address = bench.on_server
    with opened(address, today=TODAY) as ctx, closing(connected(address)) as bare:
        what = "cases closed in five years"
        same(what, closed_in_report(ctx), closed_in_table(ctx, hint=""))
        rounds, clock = min(_ROUNDS, bench.rounds), processor_clock(bare)
        report_s = quickest(partial(written, ctx, PDF), rounds, clock)
        seen_s = quickest(partial(written, ctx, PDF), rounds, perf_counter)
        with ctx.database.read() as conn:
            page_s = quickest(lambda: page(conn, QUERY), bench.rounds, clock)
    detail = (
        f"the closure-rate page; {shown(report_s)} : {shown(page_s)} of the processor,"
        f" {shown(seen_s)} by the clock"
    )
    what = "five-year report as .pdf on a server, more than the page"
    yield Finding(what, report_s - page_s, MOST_MORE_S, unit="s", detail=detail)

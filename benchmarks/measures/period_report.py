"""Is a report over five years there soon after the page of the rate, and as small in memory?

The wish is a time, and the only one that is a mark here: at most five seconds more than the
page.  It is counted in seconds of the processor, which other work on the machine stretches
least; the file is made from one thread in one process, so on an idle machine they are the same.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.closure_rate import QUERY, page
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import collector_off, shown
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import Line
from disputes_app.domain.report_period import ReportPeriod, five_years
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.period_report import period_report
from disputes_app.services.report_files import PDF, XLSX, render_period_report

MOST_MORE_S = 5
FEW = 1_000
_ROUNDS = 3
_MEMORY = 1.5
"""SQLite may hold, and sort, 8 MB of pages each, of a process that takes some 60 MB anyway."""
_MEGA = 1_000_000
_ACTOR = Actor("测试员", Role.SUPERVISOR, 1, 5)
_ALONE = (
    "import sys; from benchmarks.measures.period_report import memory_after;"
    " print(*map(memory_after, sys.argv[1:]))"
)


def measure(bench: Bench) -> Iterator[Finding]:
    """Write the report as both kinds of file, and look at the page."""
    with opened(str(bench.large), today=TODAY) as ctx:
        same("cases closed in five years", closed_in_report(ctx), closed_in_table(ctx))
        with ctx.database.read() as conn:
            page_s = _seconds(lambda: page(conn, QUERY), bench.rounds)
        for suffix in (PDF, XLSX):
            report_s = _seconds(partial(written, ctx, suffix), min(_ROUNDS, bench.rounds))
            more = report_s[0] - page_s[0]
            detail = (
                f"the closure-rate page; {shown(report_s[0])} : {shown(page_s[0])} of the"
                f" processor, {shown(report_s[1])} : {shown(page_s[1])} by the clock"
            )
            what = f"five-year report as {suffix}, more than the page"
            yield Finding(what, more, MOST_MORE_S, unit="s", detail=detail)
    few = bench.smaller(FEW)
    small, large = _memory(bench.databases.of(few), bench.large)
    detail = f"those of {few:,} cases before; {large / _MEGA:.0f} MB : {small / _MEGA:.0f} MB"
    yield Finding("five-year report, memory of its facts", large / small, _MEMORY, detail=detail)


def written(ctx: Context, suffix: str) -> bytes:
    """Return the report as a file."""
    return render_period_report(ctx, _ACTOR, _period(), suffix, invariant=True)


def closed_in_report(ctx: Context) -> dict[Line, int]:
    """Return how many cases of each line the report says were closed."""
    report = period_report(ctx, _period())
    return {line: report.flow(line).closed for line in Line}


def closed_in_table(ctx: Context, hint: str = "NOT INDEXED") -> dict[Line, int]:
    """Return the same from the table of cases; ``hint`` is for SQLite alone."""
    period = _period()
    statement = (
        f"SELECT line, count(*) FROM dispute_case {hint}"
        f" WHERE closed_on BETWEEN '{period.first}' AND '{period.last}' GROUP BY line"
    )
    with ctx.database.read() as conn:
        found = {Line(line): int(n) for line, n in conn.exec_driver_sql(statement)}
    return {line: found.get(line, 0) for line in Line}


def memory_after(path: str) -> int:
    """Return the bytes that this process takes once it has the facts of the report."""
    import psutil  # type: ignore[import-untyped]  # ships no types

    with opened(path, today=TODAY) as ctx:
        period_report(ctx, _period())
        return int(psutil.Process().memory_info().rss)


def _period() -> ReportPeriod:
    return five_years(TODAY.year - 5)


def quickest(work: Callable[[], object], rounds: int, clock: Callable[[], float]) -> float:
    """Return what a clock shows for the quickest round."""
    found = []
    with collector_off():
        for _ in range(rounds):
            began = clock()
            work()
            found.append(clock() - began)
    return min(found)


def _seconds(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the seconds of the processor, and of the clock, in the quickest round.

    What else the machine does only adds to them.
    """
    found = []
    with collector_off():
        for _ in range(rounds):
            began, began_at = process_time(), perf_counter()
            work()
            found.append((process_time() - began, perf_counter() - began_at))
    return min(found)


def _memory(few: Path, many: Path) -> tuple[int, int]:
    """Return what a process of its own takes after the facts of few cases, and then of many."""
    command = [sys.executable, "-c", _ALONE, str(few), str(many)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    small, large = map(int, said.stdout.split())
    return small, large

"""Does the window take more memory where there are more cases?"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from benchmarks.findings import Bench, Finding
from benchmarks.measures.start_up import started
from benchmarks.windows import MEMORY, PROGRAM_LIST

FEW = 1_000
_MEGA = 1_000_000


def measure(bench: Bench) -> Iterator[Finding]:
    """Open the window on both databases in turn, with its first list on the screen."""
    many, few = bench.large, bench.databases.of(bench.smaller(FEW))
    pairs = [
        (started(PROGRAM_LIST, many)[MEMORY], started(PROGRAM_LIST, few)[MEMORY])
        for _ in range(min(5, bench.rounds))
    ]
    ratio = median(large / small for large, small in pairs)
    taken = [median(one) / _MEGA for one in zip(*pairs, strict=True)]
    detail = f"the same on {bench.smaller(FEW):,} cases; {taken[0]:.0f} MB : {taken[1]:.0f} MB"
    yield Finding(f"memory, window open on {bench.cases:,} cases", ratio, 1.3, detail=detail)

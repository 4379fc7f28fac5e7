"""How are two ways to one answer compared on a machine that does other things too?

Both run in turn, round after round, in changing order, so that whatever slows the machine
slows both; the answer is the median of the ratios of the rounds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Pair:
    """Seconds that each side took in every round."""

    ours: tuple[float, ...]
    reference: tuple[float, ...]

    @property
    def slower(self) -> float:
        """How many times as long our side takes as the reference."""
        pairs = zip(self.ours, self.reference, strict=True)
        return median(ours / reference for ours, reference in pairs)

    @property
    def faster(self) -> float:
        """How many times as long the reference takes as our side."""
        return 1 / self.slower

    @property
    def times(self) -> str:
        """Both medians, for people."""
        return f"{shown(median(self.ours))} : {shown(median(self.reference))}"


def paired(ours: Work, reference: Work, *, rounds: int, warm_up: int = 1) -> Pair:
    """Run both sides ``rounds`` times in turn and return how long they took."""
    for _ in range(warm_up):
        ours()
        reference()
    own: list[float] = []
    other: list[float] = []
    with collector_off():
        for number in range(rounds):
            sides = [(ours, own), (reference, other)]
            for work, seconds in sides if number % 2 else reversed(sides):
                seconds.append(seconds_of(work))
    return Pair(tuple(own), tuple(other))


def seconds_of(work: Work) -> float:
    """Return how long ``work`` takes once."""
    began = perf_counter()
    work()
    return perf_counter() - began


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep the search for cycles out of what is timed."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def shown(seconds: float) -> str:
    """Write a time with a fitting unit."""
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.2f} ms"
    return f"{seconds:.2f} s"


def percentile(values: list[float], share: float) -> float:
    """Return the value that ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

"""Is one date of 60 working days cheap, alone and explained?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from benchmarks.findings import Bench, Finding, same
from benchmarks.timing import paired
from disputes_app.domain.counting import count, explain
from disputes_app.services.law_package import packaged_law

RULE = "inspection.investigate"
WORKING_DAYS = 60
_STARTS = tuple(date(2017, 7, 3) + timedelta(days=13 * n) for n in range(200))


def measure(bench: Bench) -> Iterator[Finding]:
    """Compare with ``holidays``, asked the same question on the same days."""
    from holidays import country_holidays

    law = packaged_law()
    rules = [(law.version(RULE, start), start) for start in _STARTS]
    china = country_holidays("CN", years=range(2017, 2027))

    def alone() -> list[date]:
        return [count(rule, start, law).due for rule, start in rules]

    def explained() -> list[date]:
        return [explain(rule, start, law).due for rule, start in rules]

    def reference() -> list[date]:
        return [china.get_nth_working_day(start, WORKING_DAYS) for start in _STARTS]

    for what, ours, budget in (
        ("one deadline, the date alone", alone, 50),
        ("one deadline, with its explanation", explained, 10),
    ):
        same(what, ours(), reference())
        pair = paired(ours, reference, rounds=bench.rounds)
        detail = f"holidays.get_nth_working_day; {len(_STARTS)} dates {pair.times}"
        yield Finding(what, pair.faster, budget, at_least=True, detail=detail)

"""``python -m benchmarks``: measure everything, print the table, say whether it is all kept."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from benchmarks.databases import Databases, usual_folder
from benchmarks.findings import Bench, Finding, Measure

MEASURES = (
    "deadline",
    "folding",
    "law_impact",
    "paper",
    "batch_papers",
    "registration",
    "roster_import",
    "list_page",
    "closure_rate",
    "period_report",
    "search",
    "server_report",
    "server_search",
    "start_up",
    "memory",
)
CASES = 1_000_000
ROUNDS = 15


def main(arguments: Sequence[str]) -> int:
    """Return 0 where every budget was kept, 1 where one was missed."""
    chosen = _parser().parse_args(arguments)
    folder = Path(chosen.folder) if chosen.folder else usual_folder()
    databases = Databases(folder, chosen.server)
    bench = Bench(databases, chosen.cases, chosen.rounds)
    found = []
    for finding in measured(chosen.only or MEASURES, bench):
        print(_line(finding), flush=True)
        found.append(finding)
    missed = [one for one in found if not one.met]
    print(f"\n{len(found) - len(missed)} of {len(found)} budgets kept.")
    for one in missed:
        print(f"missed: {one.what}")
    return 1 if missed else 0


def measured(names: Sequence[str], bench: Bench) -> Iterator[Finding]:
    """Measure what is named, in that order."""
    for name in names:
        module = cast("Measure", import_module(f"benchmarks.measures.{name}"))
        yield from module.measure(bench)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES, help="cases of the large database")
    parser.add_argument("--only", action="append", choices=MEASURES, help="measure only this")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often both sides run")
    parser.add_argument("--folder", help="where the databases are kept; else the cache folder")
    parser.add_argument(
        "--server", help="address of a PostgreSQL server to measure on; else one is started"
    )
    return parser


def _line(one: Finding) -> str:
    sign = ">=" if one.at_least else "<="
    measured_as, budget = _number(one.measured), _number(one.budget)
    verdict = "met" if one.met else "MISSED"
    head = f"{verdict:6}  {measured_as:>8} {one.unit:3} {sign} {budget:>7}  {one.what}"
    return f"{head}\n{'':40}vs {one.detail}" if one.detail else head


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

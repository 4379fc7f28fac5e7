"""Every measure runs, and the two sides of its comparisons give the same answer."""

from __future__ import annotations

import os
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.__main__ import MEASURES, main, measured
from benchmarks.databases import Databases
from benchmarks.findings import Bench, Finding, SidesDifferError, same
from benchmarks.timing import paired, percentile

CASES = 200


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(Databases(tmp_path_factory.mktemp("bench")), CASES, 1)


@pytest.mark.parametrize(
    "name",
    [pytest.param(one, marks=pytest.mark.long) if "server" in one else one for one in MEASURES],
)
def test_both_sides_give_the_same_answer(
    request: pytest.FixtureRequest, bench: Bench, name: str
) -> None:
    if "server" in name:
        server = request.getfixturevalue("server_uri")
        bench = replace(bench, databases=replace(bench.databases, server=server))
    found = list(measured([name], bench))
    assert found
    for one in found:
        assert one.what
        assert one.measured > 0
        assert one.budget > 0


def test_there_is_a_module_for_every_measure() -> None:
    folder = Path(import_module("benchmarks.measures").__path__[0])
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules == set(MEASURES)


def test_a_budget_missed_is_said_and_ends_with_1(
    bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Finding("a list", 1.2, 1.5, detail="a bare list")]
    monkeypatch.setattr("benchmarks.__main__.measured", lambda _names, _bench: iter(found))
    folder = os.fspath(bench.databases.folder)
    arguments = ["--only", "deadline", "--rounds", "1", "--folder", folder]
    assert main(arguments) == 0
    said = capsys.readouterr().out
    assert "1 of 1 budgets kept." in said
    assert "a bare list" in said
    found.append(Finding("a page", 3.0, 1.5, detail="a bare page"))
    assert main(arguments) == 1
    assert "missed: a page" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("measured_as", "at_least", "met"),
    [(1.5, False, True), (1.501, False, False), (1.5, True, True), (1.499, True, False)],
)
def test_a_budget_is_compared_unrounded(measured_as: float, at_least: bool, met: bool) -> None:
    assert Finding("a page", measured_as, 1.5, at_least=at_least).met is met


def test_different_answers_are_refused() -> None:
    same("a page", [1, 2], [1, 2])
    with pytest.raises(SidesDifferError, match="a page"):
        same("a page", [1, 2], [2, 1])


def test_both_sides_run_equally_often() -> None:
    turns: list[str] = []
    pair = paired(lambda: turns.append("ours"), lambda: turns.append("theirs"), rounds=5)
    assert turns.count("ours") == turns.count("theirs") == 6
    assert len(pair.ours) == len(pair.reference) == 5
    assert pair.faster == pytest.approx(1 / pair.slower)


def test_percentile() -> None:
    assert percentile([float(n) for n in range(1, 101)], 0.95) == 96
    assert percentile([3.0], 0.95) == 3

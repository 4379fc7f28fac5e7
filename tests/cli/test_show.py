from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def numbers(run: Run, demonstration: str) -> dict[str, list[str]]:
    """The numbers of the cases of each line."""
    found: dict[str, list[str]] = {}
    rows = run("--db", demonstration, "cases", "--limit", "0", "--json").json("cases")
    for row in rows:
        found.setdefault(row["line"], []).append(row["number"])
    return found


def _show(run: Run, demonstration: str, number: str) -> dict[str, Any]:
    found = run("--db", demonstration, "show", number, "--json").json("show")
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("line", ["mediation", "arbitration", "inspection"])
def test_a_case_has_parties_a_log_and_clocks(
    run: Run, demonstration: str, numbers: dict[str, list[str]], line: str
) -> None:
    for number in numbers[line][:6]:
        case = _show(run, demonstration, number)
        assert case["parties"]
        assert case["events"][0]["kind"] == "received"
        days = [event["happened_on"] for event in case["events"]]
        assert days == sorted(days)


def test_a_clock_says_why_it_ends_when_it_does(
    run: Run, demonstration: str, numbers: dict[str, list[str]]
) -> None:
    explained = 0
    for number in numbers["arbitration"][:10]:
        for clock in _show(run, demonstration, number)["clocks"]:
            if clock["why"] is not None:
                explained += 1
                assert clock["why"]["rule"] == clock["rule"]
                assert clock["why"]["start"] == clock["started_on"]
                assert clock["why"]["due"] == clock["due"]
    assert explained


def test_no_identity_number_or_phone_is_printed(
    run: Run, demonstration: str, numbers: dict[str, list[str]]
) -> None:
    case = _show(run, demonstration, numbers["mediation"][0])
    for party in case["parties"]:
        assert set(party) == {"place", "role", "is_person", "name", "code", "representative"}


def test_people_read_it_in_their_language(
    run: Run, demonstration: str, numbers: dict[str, list[str]]
) -> None:
    number = numbers["arbitration"][0]
    out = run("--db", demonstration, "show", number).out
    assert number in out
    for word in ("案号", "申请人", "收到申请、投诉或线索", "受理或不予受理", "登记人"):
        assert word in out
    english = run("--db", demonstration, "--lang", "en", "show", number).out
    for word in ("Number", "Applicant", "Received", "Accept or refuse the application"):
        assert word in english


def test_an_unknown_number_names_its_like(
    run: Run, demonstration: str, numbers: dict[str, list[str]]
) -> None:
    number = numbers["arbitration"][0]
    refused = run("--db", demonstration, "show", number + "9").refusal()
    assert number + "9" in refused
    assert "嘉劳人仲" in run("--db", demonstration, "show", number[:-1]).refusal()
    assert "cases --search" in run("--db", demonstration, "show", "zz").refusal()

"""Hearings on the command line: listed, and exported as a calendar."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

PERIOD = ("--from", "2019-03-01", "--to", "2019-03-31")


def test_the_hearings_of_a_month_by_day_and_time(run: Run, demonstration: str) -> None:
    rows = run("--db", demonstration, "hearings", "list", *PERIOD, "--json").json("hearings-list")
    assert rows
    assert [(row["day"], row["from"]) for row in rows] == sorted(
        (row["day"], row["from"]) for row in rows
    )
    assert all(row["clashes"] == [] for row in rows)
    said = run("--db", demonstration, "hearings", "list", *PERIOD).out
    assert f"共 {len(rows)} 次开庭" in said
    assert rows[0]["number"] in said
    english = run("--db", demonstration, "--lang", "en", "hearings", "list", *PERIOD).out
    assert f"{len(rows)} hearings" in english
    assert "Held" in english


def test_a_calendar_of_one_room(run: Run, demonstration: str, tmp_path: Path) -> None:
    rows = run("--db", demonstration, "hearings", "list", *PERIOD, "--json").json("hearings-list")
    room = rows[0]["room"]
    file = tmp_path / "room.ics"
    asked = ("hearings", "export", *PERIOD, "--room", room, "-o", file)
    answer = run("--db", demonstration, *asked)
    wanted = [row for row in rows if row["room"] == room]
    assert f"共 {len(wanted)} 次开庭" in answer.out
    content = file.read_bytes()
    assert content.count(b"BEGIN:VEVENT") == len(wanted)
    person = rows[0]["arbitrators"][0]
    asked = ("hearings", "export", *PERIOD, "--person", person, "-o", file)
    assert run("--db", demonstration, *asked).code == 0


def test_nobody_of_that_name(run: Run, demonstration: str, tmp_path: Path) -> None:
    file = tmp_path / "nobody.ics"
    for option in ("--room", "--person"):
        asked = ("hearings", "export", *PERIOD, option, "查无此人", "-o", file)
        assert "没有名为查无此人的人员或者庭室" in run("--db", demonstration, *asked).refusal()
    assert not file.exists()
    turned = ("--from", "2019-03-31", "--to", "2019-03-01")
    assert run("--db", demonstration, "hearings", "list", *turned).refusal()

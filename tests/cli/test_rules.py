from __future__ import annotations

from pathlib import Path

from disputes_app.services.law_package import packaged_rulebook
from tests.cli.conftest import Run


def test_every_version_of_every_rule_is_printed(run: Run) -> None:
    rules = run("rules", "--json").json("rules")
    assert [(rule["id"], rule["in_force_from"]) for rule in rules] == [
        (rule.id, rule.in_force_from.isoformat()) for rule in packaged_rulebook().all_versions()
    ]


def test_a_rule_has_the_fields_of_the_contract(run: Run) -> None:
    rules = run("rules", "--json").json("rules")
    close = next(rule for rule in rules if rule["id"] == "inspection.close")
    assert close["law"] == "劳动保障监察条例"
    assert close["article"] == "17"
    assert (close["length"], close["unit"], close["direction"]) == (60, "working_days", "after")
    assert close["closure_clock_of"] == "inspection"


def test_a_designated_period_has_no_length(run: Run) -> None:
    rules = run("rules", "--json").json("rules")
    designated = [rule for rule in rules if rule["unit"] == "designated"]
    assert designated
    assert all(rule["length"] is None for rule in designated)


def test_people_get_a_table_in_their_language(run: Run) -> None:
    assert "监察案件" in run("rules").out
    english = run("--lang", "en", "rules").out
    assert english.splitlines()[0].split()[:2] == ["rule", "name"]
    assert "60 working days" in english


def test_the_law_of_a_database_is_the_packaged_one_at_first(run: Run, demonstration: str) -> None:
    def key(rule: dict[str, str]) -> tuple[str, str]:
        return rule["id"], rule["in_force_from"]

    stored = run("--db", demonstration, "rules", "--json").json("rules")
    packaged = run("rules", "--json").json("rules")
    assert sorted(stored, key=key) == sorted(packaged, key=key)


def test_without_a_database_none_is_made(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert run("--db", path, "rules").code == 0
    assert not path.exists()

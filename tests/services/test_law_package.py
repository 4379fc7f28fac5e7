from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from disputes_app.domain.packaged_calendar import packaged_calendar
from disputes_app.domain.rulebook_format import RulebookError
from disputes_app.domain.rules import Rule
from disputes_app.services.law_package import RULEBOOK_FOLDER, packaged_days, packaged_rulebook

ROOT = Path(__file__).resolve().parents[2]


def test_the_files_are_listed_in_the_order_of_the_work() -> None:
    lines = dict.fromkeys(rule.id.partition(".")[0] for rule in packaged_rulebook().rules)
    assert list(lines) == [
        "mediation", "arbitration", "inspection", "service", "limitation", "penalty",
        "enforcement", "remedy", "crime", "blacklist", "publication",
        "external", "fund",
    ]  # fmt: skip


def test_every_file_holds_its_own_line_of_work() -> None:
    for path in RULEBOOK_FOLDER.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        ids = [line for line in text.splitlines() if line.startswith("id = ")]
        assert ids
        assert all(line.startswith(f'id = "{path.stem}.') for line in ids)


def _folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_new_file_needs_no_change_of_code(tmp_path: Path) -> None:
    mediation = (RULEBOOK_FOLDER / "mediation.toml").read_text(encoding="utf-8")
    folder = _folder(tmp_path, mediation=mediation, extra=mediation.replace("mediation.", "extra."))
    rules: tuple[Rule, ...] = packaged_rulebook(folder).rules
    assert rules[-1].id.startswith("extra.")


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as caught:
        packaged_rulebook(_folder(tmp_path, broken="[[rule]\n"))
    assert (caught.value.file, caught.value.problem) == ("broken.toml", "not_toml")


def test_a_misspelt_field_is_named_with_file_and_entry(tmp_path: Path) -> None:
    text = (RULEBOOK_FOLDER / "crime.toml").read_text(encoding="utf-8")
    wrong = text.replace("direction", "directoin", 1)
    with pytest.raises(RulebookError) as caught:
        packaged_rulebook(_folder(tmp_path, crime=wrong))
    assert caught.value.data() == {
        "file": "crime.toml",
        "entry": "crime.decide",
        "field": "directoin",
        "problem": "unknown_field",
    }


def test_the_days_in_the_package_are_those_of_the_holiday_package() -> None:
    """Where they differ, ``python -m tests.support.packaged_days`` writes them anew."""
    assert packaged_days() == packaged_calendar()


def test_the_program_does_not_load_the_holiday_package() -> None:
    code = (
        "import sys; from disputes_app.services.law_package import packaged_law;"
        "packaged_law(); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

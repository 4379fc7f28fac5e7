from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_tools.environment import INCLUDES
from build_tools.locking import LOCKS
from build_tools.places import REQUIREMENTS

REQUIREMENT = re.compile(r"^([A-Za-z0-9][A-Za-z0-9_.-]*)")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)")
ADDRESS = re.compile(r"https?://|file:/|^--(?!hash)|^-i |index-url|trusted-host|find-links")


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_locked_to_one_version_with_hashes(name: str) -> None:
    locked = pins(REQUIREMENTS / f"{name}.txt")
    assert requirements(REQUIREMENTS / f"{name}.in") <= set(locked)
    for block in blocks(REQUIREMENTS / f"{name}.txt"):
        assert PIN.match(block), block
        assert "--hash=sha256:" in block, block


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_to_download_from(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if ADDRESS.search(line)] == []


def test_the_locks_agree_on_every_version() -> None:
    locked = {name: pins(REQUIREMENTS / f"{name}.txt") for name in LOCKS}
    for outer, inner in INCLUDES.items():
        for name in inner:
            assert locked[Path(name).stem].items() <= locked[Path(outer).stem].items()


def test_the_window_comes_without_the_web_engine() -> None:
    locked = pins(REQUIREMENTS / "development.txt")
    assert {"pyside6-essentials", "pyside6-addons", "pyside6-pdf"} <= set(locked)
    assert "pyside6" not in locked


def requirements(path: Path) -> set[str]:
    names = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := REQUIREMENT.match(line):
            names.add(re.sub(r"[-_.]+", "-", match.group(1)).lower())
    return names


def blocks(path: Path) -> list[str]:
    """Return the text of each pin: its first line and the indented ones after it."""
    text = path.read_text(encoding="utf-8")
    return [block for block in re.split(r"\n(?=\S)", text) if not block.startswith("#")]


def pins(path: Path) -> dict[str, str]:
    matches = (PIN.match(block) for block in blocks(path))
    return {match.group(1): match.group(2) for match in matches if match}

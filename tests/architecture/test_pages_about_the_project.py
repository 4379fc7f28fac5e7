from __future__ import annotations

import fnmatch
import re
from pathlib import Path

import pytest

from build_tools.__main__ import COMMANDS
from tests.architecture.source_files import BESIDE_IT, PROGRAM, ROOT, shown

PAGES = sorted(ROOT.glob("*.md"))
IDS = [shown(page) for page in PAGES]

LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")
MAKE = re.compile(r"`make ([a-z]+)|^make ([a-z]+)", re.MULTILINE)
CODE_BLOCK = re.compile(r"```(?:sh|powershell)\n(.*?)```", re.DOTALL)
QUOTED = re.compile(r"`([^`\n]+)`")
PLACE = re.compile(r"[\w.…*<>]+(?:/[\w.…*<>]+)+/?|[\w.…*<>]+\.(?:py|toml|json)")
VARIES = re.compile(r"…|<\w+>")
NAME_IN_FILE = re.compile(r"`(\w+)`(?:[ ,]+(?:and )?`(\w+)`)? (?:in|of) `([\w/]+\.py)`")
OF_A_STORE = "sha256/aa/bb/<hash>"
"""A place in the folder of files beside a database, not in the sources."""
PATH_OF_ONE_MACHINE = re.compile(r"(?<![\w.~])/(?:home|mnt|opt|root|tmp|Users|work)/|[A-Z]:\\Users")
PACKAGE_INDEX = re.compile(r"\b(?:files\.pythonhosted|pypi|mirrors?)\.[a-z]+", re.IGNORECASE)


def test_the_pages_that_a_newcomer_looks_for_are_there() -> None:
    wanted = {"README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"}
    assert wanted <= set(IDS)
    assert (ROOT / "LICENSE").is_file()


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_every_command_named_exists(page: Path) -> None:
    known = {line.split()[0] for line in COMMANDS.splitlines()}
    named = {first or second for first, second in MAKE.findall(page.read_text(encoding="utf-8"))}
    assert named <= known


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_page_speaks_of_the_project_not_of_one_machine(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert PATH_OF_ONE_MACHINE.findall(text) == []
    assert PACKAGE_INDEX.findall(text) == []


def test_both_readmes_show_the_same_commands() -> None:
    english, chinese = (
        [
            line.split("#")[0].strip()
            for block in CODE_BLOCK.findall((ROOT / name).read_text(encoding="utf-8"))
            for line in block.splitlines()
        ]
        for name in ("README.md", "README.zh-CN.md")
    )
    assert english == chinese
    assert {"make run", "make test"} <= set(english)


@pytest.fixture(scope="module")
def endings() -> frozenset[str]:
    """Return every ending of every path of the sources: ``a/b/c.py``, ``b/c.py`` and ``c.py``."""
    folders = [ROOT / name for name in (*PROGRAM, *BESIDE_IT, "resources", "requirements")]
    paths = [*folders, *ROOT.glob("*.*"), *(path for one in folders for path in one.rglob("*"))]
    parts = [shown(path).split("/") for path in paths if "__pycache__" not in path.parts]
    return frozenset("/".join(one[start:]) for one in parts for start in range(len(one)))


def test_every_place_that_the_plan_names_is_there(endings: frozenset[str]) -> None:
    plan = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    places = {one for one in QUOTED.findall(plan) if PLACE.fullmatch(one)} - {OF_A_STORE}
    assert len(places) > 100
    patterns = {one: VARIES.sub("*", one.rstrip("/")) for one in places}
    gone = [
        place
        for place, pattern in patterns.items()
        if pattern not in endings and not ("*" in pattern and fnmatch.filter(endings, pattern))
    ]
    assert gone == []


def test_every_name_stands_in_the_module_that_the_plan_names(endings: frozenset[str]) -> None:
    plan = " ".join((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split())
    named = [
        (name, file)
        for first, second, file in NAME_IN_FILE.findall(plan)
        for name in (first, second)
        if name
    ]
    assert len(named) > 8
    whole = [one for one in endings if one.split("/")[0] in {*PROGRAM, *BESIDE_IT}]
    gone = [
        (name, file)
        for name, file in named
        if not any(
            re.search(rf"^(?:class |def )?{name}\b", path.read_text("utf-8"), re.MULTILINE)
            for path in (ROOT / one for one in whole if one.endswith(file))
            if path.is_file()
        )
    ]
    assert gone == []

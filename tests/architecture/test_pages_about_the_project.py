from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_tools.__main__ import COMMANDS
from tests.architecture.source_files import ROOT, shown

PAGES = sorted(ROOT.glob("*.md"))
IDS = [shown(page) for page in PAGES]

LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")
MAKE = re.compile(r"`make ([a-z]+)|^make ([a-z]+)", re.MULTILINE)
CODE_BLOCK = re.compile(r"```(?:sh|powershell)\n(.*?)```", re.DOTALL)
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

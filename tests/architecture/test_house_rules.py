from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.architecture.source_files import BESIDE_IT, PROGRAM, modules, shown

LONGEST_MODULE = 500
LONGEST_WINDOW = 250

FLOAT_CALL = re.compile(r"\bfloat\(")
SUPPRESSION = re.compile(r"# (?:noqa|type: ignore)")
EXPLAINED = re.compile(
    r"# noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*\W+\w"  # the rules, then words
    r"|# type: ignore\[[a-z-]+(?:, ?[a-z-]+)*\]\W+\w"
)
SKIPPED_TEST = re.compile(r"\b(?:mark\.skip|mark\.xfail|pytest\.skip|importorskip)")


def test_no_module_is_longer_than_500_lines() -> None:
    """A migration may be: it lists tables as they stood on a day and is never edited again."""
    long = {
        shown(path): length
        for path in modules(*PROGRAM, *BESIDE_IT)
        if (length := len(lines(path))) > LONGEST_MODULE
        and not shown(path).startswith("db/migrations/versions/")
    }
    assert long == {}


def test_the_main_window_only_navigates() -> None:
    (window,) = (path for path in modules("ui") if shown(path) == "ui/window.py")
    assert len(lines(window)) <= LONGEST_WINDOW


def test_the_domain_knows_no_float() -> None:
    assert found(FLOAT_CALL, "disputes_app/domain") == []


def test_every_suppressed_finding_names_its_rule_and_its_reason() -> None:
    this = Path(__file__).resolve()
    bare = [
        f"{shown(path)}:{number}: {line.strip()}"
        for path in modules(*PROGRAM, *BESIDE_IT)
        for number, line in enumerate(lines(path), start=1)
        if path != this and SUPPRESSION.search(line) and not EXPLAINED.search(line)
    ]
    assert bare == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    this = shown(Path(__file__).resolve())
    assert [hit for hit in found(SKIPPED_TEST, "tests") if not hit.startswith(this)] == []


def test_a_package_file_holds_words_and_no_code() -> None:
    """Except where the models gather, so that the metadata is whole."""
    with_code = {
        shown(path)
        for path in modules(*PROGRAM, "build_tools")
        if path.name == "__init__.py" and not all(map(_is_text, _statements(path)))
    }
    assert with_code <= {"db/models/__init__.py"}


def _statements(path: Path) -> list[ast.stmt]:
    return ast.parse(path.read_text(encoding="utf-8")).body


def _is_text(statement: ast.stmt) -> bool:
    """Say whether a statement is a docstring or a named sentence."""
    if not isinstance(statement, ast.Expr | ast.Assign):
        return False
    return isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def found(pattern: re.Pattern[str], *folders: str) -> list[str]:
    return [
        f"{shown(path)}:{number}: {line.strip()}"
        for path in modules(*folders)
        for number, line in enumerate(lines(path), start=1)
        if pattern.search(line)
    ]

from __future__ import annotations

import ast
import dataclasses
import enum
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from disputes_app import domain
from disputes_app.domain.admission import VoidTargetError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.day_words import day_reason
from disputes_app.domain.errors import DomainError
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.base import FactsError, FieldType
from disputes_app.domain.kinds.common import SOURCES
from disputes_app.domain.labels import said
from disputes_app.domain.packaged_calendar import packaged_calendar
from disputes_app.domain.rules import Office
from disputes_app.domain.service_papers import Whom
from disputes_app.domain.words import LANGUAGES, VALUES, has_word, word

DOMAIN = Path(next(iter(domain.__path__)))
NEVER_SHOWN = (FieldType, Whom)
"""What only programs read."""


def _modules() -> list[str]:
    found = pkgutil.walk_packages(domain.__path__, f"{domain.__name__}.")
    return [module.name for module in found]


def _enums() -> Iterator[type[enum.Enum]]:
    for name in _modules():
        for value in vars(importlib.import_module(name)).values():
            is_enum = isinstance(value, type) and issubclass(value, enum.Enum)
            if is_enum and value.__module__ == name and value not in NEVER_SHOWN:
                yield value


MEMBERS = [member for kind in _enums() for member in kind]


@pytest.mark.parametrize("member", MEMBERS, ids=lambda m: f"{type(m).__name__}.{m.value}")
def test_every_value_has_words(member: enum.Enum) -> None:
    for language in LANGUAGES:
        assert word(member, language).strip()
        assert has_word(member)


def test_no_word_is_left_over() -> None:
    assert {f"{type(member).__name__}.{member.value}" for member in MEMBERS} == set(VALUES)


# Codes: collected from the code itself


def _strings(node: ast.AST) -> set[str]:
    return {
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def _problem_codes(tree: ast.AST) -> set[str]:
    """Return what is handed to ``docket.impossible`` and its kin, also by way of a helper."""
    return {
        argument.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and (_reports(node.func) or _takes_docket(node))
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def _reports(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr in {
        "impossible",
        "unlawful",
        "finish",
    }


def _takes_docket(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    return isinstance(first, ast.Name) and first.id == "docket"


def _guard_codes(tree: ast.AST) -> set[str]:
    """Return what functions of a docket give back as the reason why not, and lambdas too."""
    codes: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Lambda):
            codes |= _strings(node.body)
        if isinstance(node, ast.FunctionDef) and _may_give_text(node):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    codes |= _strings(inner.value)
    return codes


def _may_give_text(function: ast.FunctionDef) -> bool:
    return function.returns is not None and ast.unparse(function.returns) == "str | None"


def _assigned_codes(tree: ast.AST, *attributes: str) -> set[str]:
    """Return the strings assigned to attributes such as ``docket.closure_trouble``."""
    return {
        code
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Attribute) and target.attr in attributes
        for code in _strings(node.value)
    }


def _appended_codes(tree: ast.AST, name: str) -> set[str]:
    return {
        code
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "append"
        if isinstance(node.func.value, ast.Name) and node.func.value.id == name
        for argument in node.args
        for code in _strings(argument)
    }


def _codes() -> set[str]:
    codes: set[str] = set()
    for path in (
        *sorted((DOMAIN / "kinds").glob("*.py")),
        DOMAIN / "docket.py",
        DOMAIN / "fold.py",
    ):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        codes |= _problem_codes(tree) | _guard_codes(tree)
        codes |= _assigned_codes(tree, "closure_trouble", "trouble")
        codes |= _appended_codes(tree, "missing")
    return codes | _documented_codes(FactsError) | _documented_codes(VoidTargetError)


def _documented_codes(refusal: type[DomainError]) -> set[str]:
    """Return the codes that a class of refusals names in its docstring."""
    named = set(re.findall(r"``([a-z_]+)``", refusal.__doc__ or ""))
    return named - {field.name for field in dataclasses.fields(refusal)}


CODES = sorted(_codes())


def test_the_scan_finds_what_is_there() -> None:
    expected = {
        "case_has_ended",
        "accepted_late",
        "not_accepted",
        "start_unknown",
        "handler",
        "not_a_date",
        "already_voided",
        "before_receipt",
    }
    assert expected <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_words(code: str) -> None:
    assert has_word(code)
    assert word(code, "zh") != word(code, "en")


def _counting_refusals() -> list[type[DomainError]]:
    names = ("count_errors", "rules", "work_calendar")
    modules = [importlib.import_module(f"{domain.__name__}.{name}") for name in names]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, DomainError)
        if value.__module__ == module.__name__
        if value.__name__ not in {"OverlappingVersionsError", "InvalidCalendarError"}
    ]


@pytest.mark.parametrize("refusal", _counting_refusals(), ids=lambda one: one.__name__)
def test_every_reason_why_a_clock_has_no_last_day_has_words(refusal: type[DomainError]) -> None:
    assert has_word(refusal.__name__)


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert word("of_a_later_version", "zh") == "of_a_later_version"
    assert not has_word("of_a_later_version")


def test_the_words_of_a_source_are_those_of_its_choice() -> None:
    choices = {choice.value: (choice.zh, choice.en) for choice in SOURCES}
    assert choices == {one.value: (word(one, "zh"), word(one, "en")) for one in Source}


def test_the_words_of_a_signing_office_agree_with_its_choice() -> None:
    choices = {choice.value: choice.zh for choice in OFFICES}
    for office in Office:
        if office.value in choices:
            assert word(office, "zh") == choices[office.value]


def test_lines_have_the_statutory_words() -> None:
    assert [word(line, "zh") for line in Line] == ["调解", "仲裁", "监察"]


def test_every_day_off_has_an_english_name() -> None:
    for day in packaged_calendar().days:
        assert day_reason(day.reason, "zh") == day.reason
        assert day_reason(day.reason, "en").isascii()
    assert day_reason("国庆节调休", "en") == "National Day, exchanged"
    assert day_reason("中秋节、国庆节", "en") == "Mid-Autumn Festival, National Day"


@pytest.mark.parametrize(
    ("label", "in_the_log"),
    [
        ("归档号(不填则按序编号)", "归档号"),
        ("受送达人（不选为全体）", "受送达人"),
        ("Payments (a line each: day amount)", "Payments"),
        ("延长天数(自然日)", "延长天数(自然日)"),
        ("Agreed on", "Agreed on"),
    ],
)
def test_a_label_says_in_the_log_what_it_is_and_not_how_to_fill_it_in(
    label: str, in_the_log: str
) -> None:
    assert said(label) == in_the_log

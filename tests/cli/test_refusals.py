from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from datetime import date

import pytest

import db
import disputes_app
from disputes_app.cli.refusal_texts import TEXTS
from disputes_app.cli.refusals import FAMILIES, is_refusal, sentence
from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.cases import Line
from disputes_app.domain.count_errors import PauseUnknownError
from disputes_app.domain.kinds.base import FactsError
from disputes_app.domain.rules import UnknownRuleError
from disputes_app.domain.staff import NotAllowedError, Right, Role
from disputes_app.domain.words import LANGUAGES, Language

HAN = re.compile(r"[\u3400-\u9fff]")
BESIDE = ("db.migrations", "disputes_app.__main__")
"""Scripts that run when they are imported, or need the window."""


def _classes(family: type[BaseException]) -> Iterator[type[BaseException]]:
    for one in family.__subclasses__():
        yield one
        yield from _classes(one)


def _all_classes() -> list[type[BaseException]]:
    for package in (disputes_app, db):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.startswith(BESIDE):
                importlib.import_module(module.name)
    found = {one for family in FAMILIES for one in _classes(family)}
    return sorted(
        (one for one in found if one.__module__.startswith(("disputes_app", "db."))),
        key=lambda one: one.__qualname__,
    )


CLASSES = _all_classes()
ABSTRACT = {"StorageError"}
"""Families of refusals, never raised themselves."""
RAISED = [one for one in CLASSES if one.__name__ not in ABSTRACT]


def test_every_refusal_has_a_row_and_every_row_a_refusal() -> None:
    assert {one.__name__ for one in RAISED} == set(TEXTS)


def _sample(refusal: type[BaseException]) -> BaseException:
    """Return the refusal with values of the kinds that its fields declare."""
    fields = dataclasses.fields(refusal)  # type: ignore[arg-type]  # every refusal is a dataclass
    return refusal(*(_value(field) for field in fields))


def _value(field: dataclasses.Field[object]) -> object:
    known = {"line": Line.MEDIATION, "role": Role.CLERK, "right": Right.MAINTAIN, "day": DAY}
    if field.name in known and "str" not in str(field.type):
        return known[field.name]
    if field.name == "reason" and field.default_factory is dataclasses.MISSING:
        return "from_after_to"
    declared = str(field.type)
    if "date" in declared:
        return DAY
    if "tuple" in declared:
        return ("one", "two")
    return 3 if declared == "int" else "what-was-given"


DAY = date(2026, 1, 5)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("refusal", RAISED, ids=lambda one: one.__name__)
def test_every_refusal_is_one_clear_sentence(
    refusal: type[BaseException], language: Language
) -> None:
    line = sentence(_sample(refusal), language)
    assert "\n" not in line
    assert "{" not in line
    assert line.endswith(("。", ".", "？", "?"))
    assert bool(HAN.search(line)) is (language == "zh")


@pytest.mark.parametrize("refusal", RAISED, ids=lambda one: one.__name__)
def test_a_sentence_names_only_fields_of_its_class(refusal: type[BaseException]) -> None:
    error = _sample(refusal)
    assert is_refusal(error)
    assert isinstance(error, FAMILIES)
    text = TEXTS[refusal.__name__]
    for template in text(error.data()) if callable(text) else text:
        named = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        assert named <= set(error.data())


def test_codes_and_values_are_put_into_words() -> None:
    refused = EventRefusedError("arbitration.accepted", "case_has_ended", None)
    assert "“受理”：案件已经办结或移出" in sentence(refused, "zh")
    assert "“Accepted” cannot be entered: the case has ended" in sentence(refused, "en")
    flaws = IrregularError("arbitration.accepted", ("accepted_late", "refused_late"), None)
    assert "超过受理期限、" in sentence(flaws, "zh")
    assert "负责人没有“维护系统”的权限" in sentence(
        NotAllowedError(Role.SUPERVISOR, Right.MAINTAIN), "zh"
    )


def test_a_field_is_called_by_its_label() -> None:
    late = FactsError("inspection.extended", "days", "not_a_number")
    assert "“延长工作日数”：不是数字" in sentence(late, "zh")
    assert "“Document”: too long" in sentence(FactsError("note", "document", "too_long"), "en")
    assert "“no_such”" in sentence(FactsError("note", "no_such", "unknown_field"), "en")
    assert "“of_later”" in sentence(FactsError("of_later", "x", "missing"), "en")


def test_a_pause_is_called_by_its_name() -> None:
    unknown = PauseUnknownError("arbitration.accept", "suspension", ("pre_mediation",))
    assert "only for" in sentence(unknown, "en")


def test_similar_names_are_told_only_where_there_are_some() -> None:
    assert "相近的有：a、b" in sentence(UnknownRuleError("x", ("a", "b")), "zh")
    assert "相近" not in sentence(UnknownRuleError("x", ()), "zh")


def test_what_has_no_row_is_still_told_in_one_line() -> None:
    @dataclasses.dataclass(eq=False)
    class OfATestError(FAMILIES[0]):  # type: ignore[valid-type,misc]  # the first family of refusals
        """Stands for a class that somebody forgot."""

        name: str

    assert sentence(OfATestError("x\ny"), "zh") == "OfATestError: name=x y"


def test_a_bug_is_no_refusal() -> None:
    assert not is_refusal(KeyError("x"))

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import string
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

import db
import disputes_app
from disputes_app.domain.errors import DomainError
from disputes_app.domain.money import AmountError
from disputes_app.domain.staff import NotAllowedError, Right, Role
from disputes_app.services.errors import ServiceError
from ui.error_texts import TEXTS
from ui.errors import explain
from ui.i18n import Language

NOT_IMPORTED = ("disputes_app.__main__", "disputes_app.cli", "db.migrations")
"""The entry point runs when imported, Alembic loads migrations, the command line has own words."""


def import_everything(package: ModuleType) -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.startswith(NOT_IMPORTED):
            importlib.import_module(module.name)


def refusals(kind: type[Exception]) -> Iterator[type[Exception]]:
    for sub in kind.__subclasses__():
        if sub.__module__.startswith(("disputes_app.", "db.")):
            if not sub.__module__.startswith(NOT_IMPORTED):
                yield sub
            yield from refusals(sub)


@pytest.fixture(scope="module")
def all_refusals() -> list[type[Exception]]:
    import_everything(disputes_app)
    import_everything(db)
    found = [*refusals(DomainError), *refusals(ServiceError)]
    return [kind for kind in found if not kind.__subclasses__()]


def test_every_refusal_has_words(all_refusals: list[type[Exception]]) -> None:
    assert len(all_refusals) > 20
    assert sorted({kind.__name__ for kind in all_refusals} - set(TEXTS)) == []


def test_words_name_only_what_the_refusal_carries(all_refusals: list[type[Exception]]) -> None:
    for kind in all_refusals:
        text = TEXTS[kind.__name__]
        carried = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]  # every refusal is a dataclass
        carried |= {name for base in kind.__mro__ for name, member in vars(base).items()
                    if isinstance(member, property)}  # fmt: skip
        for words in (text.title, text.text, text.advice):
            asked = {name for _, name, _, _ in string.Formatter().parse(words) if name}
            assert asked <= carried, kind.__name__


def test_no_words_for_refusals_that_do_not_exist(all_refusals: list[type[Exception]]) -> None:
    assert set(TEXTS) - {kind.__name__ for kind in all_refusals} == set()


def test_names_are_unique_so_that_they_can_be_keys(all_refusals: list[type[Exception]]) -> None:
    names = [kind.__name__ for kind in all_refusals]
    assert sorted(names) == sorted(set(names))


def test_fields_are_put_in_as_people_write_them(
    qtbot: QtBot, speak: Callable[[Language], None]
) -> None:
    error = NotAllowedError(Role.CLERK, Right.STRIKE_OUT)
    speak(Language.ZH)
    chinese = explain(error)
    speak(Language.EN)
    english = explain(error)
    for told in (chinese, english):
        assert "strike_out" not in told.text
        assert "Role" not in told.text
        assert not told.is_bug
    assert chinese.text != english.text


def test_a_code_and_a_kind_of_event_are_told_in_words(qtbot: QtBot) -> None:
    from disputes_app.domain.admission import EventRefusedError, FutureDayError
    from disputes_app.domain.kinds.base import FactsError
    from disputes_app.domain.kinds.catalogue import ALL_KINDS

    kind = next(kind for kind in ALL_KINDS if kind.fields)
    told = explain(FactsError(kind.id, kind.fields[0].name, "missing"))
    assert kind.zh in told.text
    assert kind.fields[0].zh in told.text
    assert "missing" not in told.text
    step = explain(EventRefusedError("project.checked", "project_nothing_checked", None))
    assert "核查四项制度" in step.text
    assert "project" not in step.text
    future = explain(FutureDayError(date(2026, 12, 1), date(2026, 11, 22)))
    assert "2026-12-01" in future.text


def test_sentence_holds_what_is_so_and_what_to_do(qtbot: QtBot) -> None:
    told = explain(AmountError("十块"))
    assert told.sentence == f"{told.text} {told.advice}"
    assert "十块" in told.text


def test_a_bug_brings_a_report_without_its_message(qtbot: QtBot) -> None:
    told = explain(ValueError("张三"))
    assert told.is_bug
    assert "ValueError" in told.report
    assert "张三" not in told.report + told.sentence


def test_a_refusal_without_words_of_its_own_uses_those_of_its_base(qtbot: QtBot) -> None:
    @dataclasses.dataclass(eq=False)
    class StrangeAmountError(AmountError):
        pass

    assert explain(StrangeAmountError("x")).title == explain(AmountError("x")).title


def test_path_in_a_refusal_is_shown(qtbot: QtBot) -> None:
    from db.errors import NotADatabaseError

    assert "letter.txt" in explain(NotADatabaseError(Path("letter.txt"))).text

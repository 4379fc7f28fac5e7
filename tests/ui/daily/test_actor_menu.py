from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from disputes_app.domain.staff import Role
from tests.ui.daily.conftest import COURT, HANDLER, SUPERVISOR, Counter
from ui.shell.actor_menu import SETTING, ActorChoice


@pytest.fixture
def settings(tmp_path: Path) -> Callable[[], QSettings]:
    file = tmp_path / "machine.ini"
    return lambda: QSettings(str(file), QSettings.Format.IniFormat)


def test_the_menu_offers_everybody_who_works_here(
    counter: Counter, settings: Callable[[], QSettings]
) -> None:
    menu = counter.window.header.actor_menu
    ActorChoice(menu, counter.desk, settings)
    counter.settle()
    assert menu.people == ["陈测试 · 办案人员", "李测试 · 办案人员", "张测试 · 负责人"]
    assert menu.text() == "张测试 · 负责人 ▾"


def test_who_is_chosen_stays_chosen_on_this_machine(
    counter: Counter, settings: Callable[[], QSettings]
) -> None:
    menu = counter.window.header.actor_menu
    ActorChoice(menu, counter.desk, settings)
    counter.settle()
    menu.choose(HANDLER)
    assert (counter.desk.actor.staff_id, counter.desk.actor.office_id) == (HANDLER, COURT)
    assert counter.desk.actor.role is Role.HANDLER
    assert menu.text().startswith("陈测试")
    assert str(settings().value(SETTING)) == str(HANDLER)


def test_the_choice_of_last_time_is_taken_up(
    counter: Counter, settings: Callable[[], QSettings]
) -> None:
    settings().setValue(SETTING, HANDLER)
    ActorChoice(counter.window.header.actor_menu, counter.desk, settings)
    counter.settle()
    assert counter.desk.actor.staff_id == HANDLER


def test_who_left_the_bureau_is_not_taken_up(
    counter: Counter, settings: Callable[[], QSettings]
) -> None:
    settings().setValue(SETTING, 4)
    ActorChoice(counter.window.header.actor_menu, counter.desk, settings)
    counter.settle()
    assert counter.desk.actor.staff_id == SUPERVISOR

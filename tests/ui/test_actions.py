from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from ui.actions import ACTIONS, PAGE_KEYS, ActionContext, ActionId, ActionSet, ActionSpec, always
from ui.initials import initials, matches
from ui.resource_files import resource_file
from ui.shortcut_list import ShortcutList

TAKEN_BY_QT = [
    QKeySequence(key).toString()
    for key in ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Y")
]


def conflicts(actions: Iterable[ActionSpec], reserved: Iterable[str] = ()) -> dict[str, list[str]]:
    """Return each key sequence that means more than one thing, with what it means."""
    meanings: dict[str, list[str]] = defaultdict(list)
    for key in reserved:
        meanings[QKeySequence(key).toString()].append("page")
    for action in actions:
        for key in action.keys:
            meanings[QKeySequence(key).toString()].append(action.id)
    return {key: found for key, found in meanings.items() if len(found) > 1}


def test_no_key_means_two_things() -> None:
    assert conflicts(ACTIONS, [*PAGE_KEYS, *TAKEN_BY_QT]) == {}


def test_a_conflict_would_be_found() -> None:
    doubled = [*ACTIONS, *(row for row in ACTIONS if row.id is ActionId.SAVE)]
    assert conflicts(doubled) == {"Ctrl+S": ["save", "save"]}
    assert conflicts(ACTIONS, ["Ctrl+S"]) == {"Ctrl+S": ["page", "save"]}


def test_every_command_has_one_row_and_its_icon_exists() -> None:
    assert sorted(row.id for row in ACTIONS) == sorted(ActionId)
    for row in ACTIONS:
        assert not row.icon or resource_file("icons", f"{row.icon}.svg").exists()


def test_context_decides_what_can_be_used(qtbot: QtBot) -> None:
    parent = QObject()
    actions = ActionSet(parent)
    actions.refresh(ActionContext())
    assert actions.action(ActionId.FIND).isEnabled()
    assert not actions.action(ActionId.REGISTER).isEnabled()
    assert not actions.action(ActionId.SAVE).isEnabled()
    assert not actions.action(ActionId.CLOSE_TAB).isEnabled()
    actions.refresh(ActionContext(frozenset({"register"}), frozenset({ActionId.SAVE}), 1))
    for action_id in (ActionId.REGISTER, ActionId.SAVE, ActionId.CLOSE_TAB):
        assert actions.action(action_id).isEnabled()
    assert always(ActionContext())


def test_trigger_tells_the_id(qtbot: QtBot) -> None:
    parent = QObject()
    actions = ActionSet(parent)
    with qtbot.waitSignal(actions.triggered) as caught:
        actions.action(ActionId.FIND).trigger()
    assert caught.args == [ActionId.FIND]


def test_list_of_shortcuts_is_made_from_the_table(qtbot: QtBot) -> None:
    dialog = ShortcutList()
    qtbot.addWidget(dialog)
    words = [words for words, _keys in dialog._rows()]
    assert {row.shown_text for row in ACTIONS if row.keys} <= set(words)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("工作台", "gzt"),
        ("失信名单", "sxmd"),
        ("登记新案件", "djxaj"),
        ("12345 热线", "12345rx"),
        ("A厂", "ac"),
        ("，。", ""),
        ("㐀", ""),
        ("仲裁", "zc"),
        ("调解协议", "tjxy"),
        ("重新起算", "cxqs"),
    ],
)
def test_first_letters(text: str, letters: str) -> None:
    assert initials(text) == letters


def test_matching_by_words_or_letters() -> None:
    assert matches("", "工作台")
    assert matches("作", "工作台")
    assert matches("GZ", "工作台")
    assert matches("work", "Workbench")
    assert not matches("案件", "工作台")
    assert not matches("x", "工作台")

from __future__ import annotations

import ast
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ui import badges, wording
from ui.badges import DayUnit
from ui.fields.date_words import WORDS as DATE_WORDS
from ui.i18n import Language, compiled_translation, release
from ui.resource_files import resource_file

SOURCE = resource_file("translations", "disputes_en.ts")
UI = Path(badges.__file__).parent
TYPED_BY_USERS = {*DATE_WORDS, "万", "元", "日", "假"}
"""Chinese that people type, or that stands in a number: never shown, so never translated."""
STORED = {"匿名", "地址：", "已生效的"}
FILES_OF_DATA = {"ui/registration/causes.py", "ui/initials.py"}
"""What is stored in the case stays as it was entered; how words are read is never shown."""


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text)


def silent_constants(tree: ast.Module) -> set[int]:
    """Return the ids of strings that need no translation.

    Docstrings and notes under constants; names that bring their English with them.
    """
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            found.add(id(node.value))
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Label":
            found.update(id(argument) for argument in node.args if len(node.args) == 2)
    return found


def chinese_constants() -> Iterator[tuple[str, str]]:
    for file in sorted(UI.rglob("*.py")):
        place = file.relative_to(UI.parent).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        silent = silent_constants(tree)
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and id(node) not in silent else ""
            if isinstance(text, str) and is_chinese(text) and place not in FILES_OF_DATA:
                yield f"{place}:{getattr(node, 'lineno', 0)}", text


def test_no_chinese_sentence_is_hidden_from_the_translators() -> None:
    known = {message.findtext("source") for message in ET.parse(SOURCE).iter("message")}
    allowed = known | TYPED_BY_USERS | STORED
    patterns = "年月日"
    hidden = [
        (place, text)
        for place, text in chinese_constants()
        if text not in allowed and not (set(filter(is_chinese, text)) <= set(patterns))
    ]
    assert hidden == []


def test_placeholders_survive_translation() -> None:
    for message in ET.parse(SOURCE).iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        for said in forms or [message.findtext("translation", "")]:
            assert not said or placeholders(said) == placeholders(source), source


def placeholders(text: str) -> set[str]:
    found = {part.split("}")[0] for part in text.split("{")[1:]}
    return found | ({"%n"} if "%n" in text else set())


def test_english_and_back(qtbot: QtBot, speak: Callable[[Language], None]) -> None:
    speak(Language.EN)
    assert badges.days_left(1, DayUnit.WORKING_DAYS).text == "1 working day left"
    assert badges.days_left(3, DayUnit.WORKING_DAYS).text == "3 working days left"
    assert wording.is_english()
    assert QLocale().name() == "en_GB"
    speak(Language.ZH)
    assert badges.days_left(3, DayUnit.WORKING_DAYS).text == "余3个工作日"
    assert not wording.is_english()


def test_qt_itself_speaks_chinese(qtbot: QtBot, speak: Callable[[Language], None]) -> None:
    speak(Language.ZH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_older_compiled_file_is_made_anew(tmp_path: Path) -> None:
    source = tmp_path / "disputes_en.ts"
    shutil.copy(SOURCE, source)
    compiled = compiled_translation(source)
    assert compiled == tmp_path / "disputes_en.qm"
    first = compiled.read_bytes()
    compiled.write_bytes(b"old")
    os.utime(compiled, (1, 1))
    assert compiled_translation(source) == compiled
    assert compiled.read_bytes() == first
    compiled.write_bytes(b"newer than its source")
    os.utime(source, (1, 1))
    assert compiled_translation(source) == compiled
    assert compiled.read_bytes() == b"newer than its source"


def test_frozen_program_has_the_compiled_file_alone(tmp_path: Path) -> None:
    assert compiled_translation(tmp_path / "disputes_en.ts") is None
    compiled = tmp_path / "disputes_en.qm"
    compiled.write_bytes(b"compiled")
    assert compiled_translation(tmp_path / "disputes_en.ts") == compiled


def test_broken_source_is_not_compiled(tmp_path: Path) -> None:
    source = tmp_path / "disputes_en.ts"
    source.write_text("<TS", encoding="utf-8")
    assert not release(source, tmp_path / "disputes_en.qm")
    assert not (tmp_path / "disputes_en.qm").exists()


@pytest.mark.logs_warnings
def test_unreadable_translation_leaves_chinese(
    qtbot: QtBot, speak: Callable[[Language], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.qm"
    broken.write_bytes(b"not a translation")
    monkeypatch.setattr("ui.i18n.compiled_translation", lambda _source: broken)
    speak(Language.EN)
    assert badges.suspended().text == "中止中"

"""Fixtures of the window's tests: a dressed application, a desk whose threads are seen to stop."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.collector import collect_due
from ui.desk import Desk
from ui.i18n import Language, Tongue
from ui.singletons import keep_singletons
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.tokens import Scheme

keep_singletons()
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def collected_on_this_thread() -> Iterator[None]:
    """Let no thread of a pool collect what belongs to Qt; as in the program.

    The windows of a test end with it, lest the next one dresses them anew.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_due()
    gc.enable()


@pytest.fixture(autouse=True)
def machine(tmp_path: Path) -> None:
    """Let what the window remembers on this machine be empty, and a test's own."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "machine"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, forced=Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Give the program a language; Chinese again afterwards."""
    tongue = Tongue(qapp, Language.ZH)
    yield tongue.speak
    tongue.speak(Language.ZH)
    tongue.deleteLater()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shut_down()
    qtbot.waitUntil(lambda: runner.is_idle)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(None, lambda: TODAY)
    yield desk
    assert desk.shut_down()
    qtbot.waitUntil(lambda: desk.is_idle)

"""The first page is shown before the others are loaded; nothing asked meanwhile is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from disputes_app.services.progress import Progress
from tests.ui import sample_pages
from ui.app import Opened, Session
from ui.page import Page, find_pages
from ui.shell.header import OfficeCondition, OfficeState
from ui.theme import Theme
from ui.window import MainWindow


def all_pages() -> tuple[type[Page], ...]:
    return find_pages(sample_pages)


def first_page() -> tuple[type[Page], ...]:
    return all_pages()[:1]


def opened(_progress: Progress) -> Opened:
    return Opened(
        services=None,
        today=lambda: date(2026, 11, 22),
        actor_name="张测试",
        status=(),
        state=OfficeState(OfficeCondition.CONNECTED, "已连接"),
        search=None,
        close=lambda: None,
    )


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    return window


def test_what_is_asked_of_a_page_to_come_is_done_when_it_has_come(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    session = Session(window, str(tmp_path / "a.db"), opened, all_pages, None, first_page)
    session.start()
    qtbot.waitUntil(lambda: window.desk is not None)
    front = window.tabs.front
    assert front is not None
    assert front.PAGE.id == first_page()[0].PAGE.id
    later = all_pages()[1].PAGE.id
    window.open_page(later, None)
    assert window.tabs.front is front
    window.take_more(all_pages())
    assert window.tabs.front is not None
    assert window.tabs.front.PAGE.id == later
    window.take_more(all_pages())
    assert session.end()


def test_the_others_follow_by_themselves(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = Session(window, str(tmp_path / "b.db"), opened, all_pages, None, first_page)
    session.start()
    qtbot.waitUntil(lambda: window.desk is not None)
    desk = window.desk
    assert desk is not None
    with qtbot.waitSignal(desk.reads.idle):
        desk.reads.start(lambda _progress: None)
    later = all_pages()[1].PAGE.id
    window.open_page(later, None)
    qtbot.waitUntil(lambda: window.tabs.front is not None and window.tabs.front.PAGE.id == later)
    assert session.end()

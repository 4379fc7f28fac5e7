"""Starting, being started twice, failing, and the tour."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.errors import NewerDatabaseError, WindowOpenError
from disputes_app.services.progress import Progress
from tests.ui import sample_pages
from ui.app import Opened, Session
from ui.crash import CrashReporter
from ui.crash_dialog import CrashDialog
from ui.empty import EmptyState
from ui.i18n import Language
from ui.input_method import fallback_for, installed_plugins, use_fallback
from ui.page import Page, find_pages
from ui.shell.header import OfficeCondition, OfficeState
from ui.single_instance import Door, door_of, knock
from ui.start import Look, OpeningWindow, Program
from ui.theme import Theme
from ui.tokens import Scheme
from ui.tour import PERCENT_VARIABLE, Scene, scenes, subject_stop
from ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


def sample() -> tuple[type[Page], ...]:
    return find_pages(sample_pages)


@dataclass
class Database:
    """Stands for what the layers below open and close."""

    refusals: list[Exception] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    tidied: list[int] = field(default_factory=list)

    def open(self, _progress: Progress) -> Opened:
        if self.refusals:
            raise self.refusals.pop(0)
        return Opened(
            services=self,
            today=lambda: date(2026, 11, 22),
            actor_name="张测试",
            status=("演示数据库", "可写"),
            state=OfficeState(OfficeCondition.CONNECTED, "已连接"),
            search=None,
            close=lambda: self.closed.append(threading.get_ident()),
            tidy=lambda: self.tidied.append(threading.get_ident()),
        )


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "disputes.db")


def test_session_opens_shows_and_closes(qtbot: QtBot, window: MainWindow, place: str) -> None:
    database = Database()
    session = Session(window, place, database.open, sample)
    session.start()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert "张测试" in window.header.actor_menu.text()
    assert window.status.words == "演示数据库 · 可写"
    assert session.end()
    assert len(database.closed) == 1


def test_session_tidies_up_beside_the_window_once_something_was_read(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    database = Database()
    session = Session(window, place, database.open, sample)
    session.start()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.desk is not None
    window.desk.reads.start(lambda _progress: None)
    qtbot.waitUntil(lambda: len(database.tidied) == 1)
    assert threading.get_ident() not in database.tidied
    assert session.end()


def test_refusal_is_shown_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    database = Database([NewerDatabaseError("disputes.db", "9999")])
    session = Session(window, place, database.open, sample)
    session.start()
    qtbot.waitUntil(lambda: "数据库版本较新" in window._notice.words)
    window._notice._act.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert session.end()


def test_second_start_raises_the_first_and_ends(
    qtbot: QtBot, window: MainWindow, theme: Theme, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append("quit"))
    door = Door(door_of(place))
    second = Session(window, place, Database([WindowOpenError(Path(place), 1)]).open, sample)
    with qtbot.waitSignal(door.knocked):
        second.start()
    qtbot.waitUntil(lambda: quits == ["quit"])
    door.close()
    assert second.end()


def test_second_start_that_nobody_answers_says_so(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    session = Session(window, place, Database([WindowOpenError(Path(place), 1)]).open, sample)
    session.start()
    qtbot.waitUntil(lambda: "数据库已经打开" in window._notice.words)
    assert session.end()


@pytest.mark.qt_log_ignore("plugin does not support raise", extend=True)
def test_first_window_comes_to_the_front_when_knocked(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    session = Session(window, place, Database().open, sample)
    session.start()
    qtbot.waitUntil(lambda: window.desk is not None)
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    qtbot.waitUntil(lambda: knock(door_of(place)))
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert session.end()
    assert not knock(door_of(place))


def test_each_database_has_its_own_door() -> None:
    assert door_of("/a/disputes.db") != door_of("/b/disputes.db")
    assert door_of("/a/disputes.db") == door_of("/a/disputes.db")


@pytest.mark.logs_warnings
def test_a_door_that_cannot_be_opened_does_no_harm(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QLocalServer, "listen", lambda *_: False)
    Door("disputes-test").close()
    assert "cannot raise" in caplog.text


def test_look_is_left_to_the_settings_and_the_system() -> None:
    assert (Look().language, Look().scheme) == (None, None)


# the program as a whole


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the hooks for failures back after the program took them."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def windows_of(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]


def notices() -> list[EmptyState]:
    return [part for one in windows_of(MainWindow) for part in one.findChildren(EmptyState)]


def shown(kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in windows_of(kind))


@pytest.mark.usefixtures("hooks")
def test_an_empty_window_stands_there_until_the_program_is_loaded(
    qapp: QApplication, qtbot: QtBot, place: str
) -> None:
    database = Database([NewerDatabaseError("disputes.db", "9999")])
    program = Program(qapp, place, database.open, Look(Language.ZH, Scheme.LIGHT), "")
    program.begin()
    assert shown(OpeningWindow)
    assert not shown(MainWindow)
    qtbot.waitUntil(lambda: shown(MainWindow))
    assert not shown(OpeningWindow)
    window = next(one for one in windows_of(MainWindow) if one.isVisible())
    assert any("数据库版本较新" in one.words for one in window.findChildren(EmptyState))
    program.end()
    window.close()
    window.deleteLater()


@pytest.mark.usefixtures("hooks")
def test_who_closes_the_empty_window_gets_no_other(
    qapp: QApplication, qtbot: QtBot, place: str
) -> None:
    database = Database([NewerDatabaseError("disputes.db", "9999")])
    program = Program(qapp, place, database.open, Look(Language.ZH, Scheme.LIGHT), "")
    program.begin()
    for opening in QApplication.topLevelWidgets():
        if isinstance(opening, OpeningWindow):
            opening.drawn.connect(partial(QTimer.singleShot, 0, opening, opening.close))
    qtbot.waitUntil(lambda: any("数据库版本较新" in one.words for one in notices()))
    assert not shown(MainWindow)
    program.end()
    for window in windows_of(MainWindow):
        window.deleteLater()


def test_an_opening_that_takes_long_says_so(qtbot: QtBot) -> None:
    window = OpeningWindow()
    qtbot.addWidget(window)
    before = window.grab().toImage()
    window.speak()
    assert window.grab().toImage() != before


# input methods

WHEEL = ["compose", "ibus", "qtvirtualkeyboard"]


@pytest.mark.parametrize(
    ("environ", "plugins", "wanted"),
    [
        ({"QT_IM_MODULE": "fcitx"}, WHEEL, "ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, WHEEL, "ibus"),
        ({"QT_IM_MODULES": "fcitx"}, WHEEL, "ibus"),
        ({"QT_IM_MODULES": "fcitx;ibus"}, WHEEL, None),
        ({"QT_IM_MODULES": "wayland;fcitx"}, WHEEL, None),
        ({"XMODIFIERS": "@im=fcitx"}, WHEEL, "ibus"),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, WHEEL, None),
        ({"QT_IM_MODULE": "fcitx"}, [*WHEEL, "fcitx5"], None),
        ({"QT_IM_MODULE": "fcitx"}, ["compose"], None),
        ({"QT_IM_MODULE": "xim"}, WHEEL, None),
        ({}, WHEEL, None),
    ],
)
def test_ibus_stands_in_where_only_fcitx_is_asked_for(
    environ: dict[str, str], plugins: list[str], wanted: str | None
) -> None:
    assert fallback_for(environ, plugins) == wanted


def test_the_wheel_installed_here_needs_the_fallback() -> None:
    environ = {"QT_IM_MODULE": "fcitx"}
    use_fallback(environ)
    assert environ == {"QT_IM_MODULE": "ibus", "QT_IM_MODULES": "ibus"}


def test_a_plug_in_of_the_system_is_respected(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    assert installed_plugins([tmp_path]) == ["fcitx5"]
    environ = {"QT_IM_MODULE": "fcitx", "QT_PLUGIN_PATH": str(tmp_path)}
    use_fallback(environ)
    assert environ["QT_IM_MODULE"] == "fcitx"


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    environ = {"QT_IM_MODULE": "fcitx"}
    use_fallback(environ)
    assert environ == {"QT_IM_MODULE": "fcitx"}


# crashes


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    hooks = sys.excepthook, threading.excepthook
    reporter = CrashReporter("1.2")
    yield reporter
    sys.excepthook, threading.excepthook = hooks


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]


@pytest.mark.logs_warnings
def test_uncaught_failure_is_told_once_and_can_be_copied(
    qtbot: QtBot, reporter: CrashReporter
) -> None:
    error = ValueError("张三")
    for _ in range(2):
        reporter.on_uncaught(ValueError, error, None)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    dialog._copy.click()
    copied = QApplication.clipboard().text()
    assert "disputes-app 1.2" in copied
    assert "ValueError" in copied
    assert "张三" not in copied
    assert dialog._report.isHidden()
    dialog._details.click()
    assert not dialog._report.isHidden()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # 继续
    qtbot.waitUntil(lambda: not dialogs())
    reporter.on_uncaught(ValueError, error, None)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].accept()
    qtbot.waitUntil(lambda: not dialogs())


@pytest.mark.logs_warnings
def test_failure_on_any_thread_reaches_the_dialog(qtbot: QtBot, reporter: CrashReporter) -> None:
    reporter.install()

    def fail() -> None:
        raise RuntimeError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].accept()
    qtbot.waitUntil(lambda: not dialogs())


def test_ctrl_c_in_the_terminal_just_ends(
    qtbot: QtBot, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append("quit"))
    reporter.on_uncaught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits == ["quit"]


# the tour

TOUR = """
import sys
from datetime import date
from pathlib import Path
from tests.ui import sample_pages
from tests.ui import sample_pages
from ui.app import Opened
from ui.page import find_pages
from ui.page import Page, find_pages
from ui.shell.header import OfficeCondition, OfficeState
from ui.tour import TourPlan, subject_stop, take_tour

def open_database(progress):
    state = OfficeState(OfficeCondition.CONNECTED, "已连接")
    return Opened(None, lambda: date(2026, 11, 22), "张", ["演示"], state, None, lambda: None)

plan = TourPlan(
    open_database,
    lambda: find_pages(sample_pages),
    lambda opened: [subject_stop("case", "12", "12号")],
)
print(len(take_tour(plan, Path(sys.argv[1]))))
"""


def test_tour_takes_every_page_in_every_look(tmp_path: Path) -> None:
    program = tmp_path / "tour.py"
    program.write_text(TOUR, encoding="utf-8")
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    folder = tmp_path / "pictures"
    done = subprocess.run(
        [sys.executable, str(program), str(folder)],
        capture_output=True, text=True, check=False, env=environ, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    names = {file.name for file in folder.iterdir()}
    assert names == {
        scene.file_name(page)
        for percent in (100, 150)
        for scene in scenes(percent)
        for page in ("board", "list", "register", "case")
    }
    assert done.stdout.splitlines()[-1] == str(len(names)) == "32"
    for name in names:
        picture = QImage(str(folder / name))
        assert abs(picture.width() - 1366) <= 2
        assert abs(picture.height() - 768) <= 2
    light, dark = (QImage(str(folder / f"board-zh-{one}-100.png")) for one in ("light", "dark"))
    assert light.pixelColor(700, 600).lightness() > 200
    assert dark.pixelColor(700, 600).lightness() < 50


def test_names_of_pictures_tell_their_look() -> None:
    assert [scene.file_name("list") for scene in scenes(150)] == [
        "list-zh-light-150.png",
        "list-zh-dark-150.png",
        "list-en-light-150.png",
        "list-en-dark-150.png",
    ]
    assert Scene.__slots__ == ("language", "scheme", "percent")
    assert subject_stop("case", "1", "1").name == "case"
    assert PERCENT_VARIABLE not in os.environ

"""The window on one case, a figure or the settings, as somebody at a desk uses it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from disputes_app.services.log_store import CaseChanged
from ui.case_page.event_panel import EventPanel
from ui.case_page.void_panel import VoidPanel
from ui.desk import Desk
from ui.page import Page
from ui.pages.alerts import AlertsPage
from ui.pages.case import CasePage
from ui.pages.cases import CasesPage
from ui.pages.chosen import ChosenPage
from ui.pages.dossier import DossierPage
from ui.pages.dossiers import DossiersPage
from ui.pages.employer import EmployerPage
from ui.pages.employers import EmployersPage
from ui.pages.forms import FormsPage
from ui.pages.group import GroupPage
from ui.pages.groups import GroupsPage
from ui.pages.listings import ListingsPage
from ui.pages.mediation import MediationPage
from ui.pages.print_batch import PrintBatchPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.register import RegisterPage
from ui.pages.register_many import RegisterManyPage
from ui.pages.schedule import SchedulePage
from ui.pages.service import ServicePage
from ui.pages.settings import SettingsPage
from ui.pages.statistics import StatisticsPage
from ui.pages.worker import WorkerPage
from ui.theme import Theme
from ui.window import MainWindow

PAGES: tuple[type[Page], ...] = (
    CasesPage,
    CasePage,
    SchedulePage,
    ServicePage,
    MediationPage,
    PrintBatchPage,
    PrintQueuePage,
    RegisterPage,
    StatisticsPage,
    SettingsPage,
    EmployersPage,
    FormsPage,
    EmployerPage,
    WorkerPage,
    ChosenPage,
    GroupPage,
    GroupsPage,
    RegisterManyPage,
    DossiersPage,
    ListingsPage,
    AlertsPage,
    DossierPage,
)
CTRL = Qt.KeyboardModifier.ControlModifier


class Casework:
    """Opens cases, types, waits until nothing runs, and says what the window says."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answer = QMessageBox.StandardButton.Yes
        monkeypatch.setattr(QMessageBox, "question", lambda *_arguments: answer)
        self.qtbot = qtbot
        self.desk = desk
        self.window = MainWindow(theme)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.take_desk(desk, PAGES, None)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        self.qtbot.waitUntil(lambda: self.desk.is_idle, timeout=10_000)

    def case(self, case: CaseChanged) -> CasePage:
        self.desk.open_case(case.case_id, case.number or case.receipt_number)
        self.settle()
        return self.case_in_front()

    def case_in_front(self) -> CasePage:
        page = self.window.tabs.front
        assert isinstance(page, CasePage)
        return page

    def statistics(self) -> StatisticsPage:
        self.window.open_page("statistics", None)
        self.settle()
        page = self.window.tabs.front
        assert isinstance(page, StatisticsPage)
        return page

    def schedule(self) -> SchedulePage:
        self.window.open_page("schedule", None)
        self.settle()
        page = self.window.tabs.front
        assert isinstance(page, SchedulePage)
        return page

    def settings(self) -> SettingsPage:
        self.window.open_page("settings", None)
        self.settle()
        page = self.window.tabs.front
        assert isinstance(page, SettingsPage)
        return page

    def enter_kind(self, words: str) -> EventPanel:
        """Ctrl+E, the name of what happened, Enter."""
        page = self.case_in_front()
        QTest.keyClick(self.window, Qt.Key.Key_E, CTRL)
        self.type_in(words)
        self.press(Qt.Key.Key_Return)
        self.settle()
        panel = page.entering
        assert isinstance(panel, EventPanel)
        return panel

    def strike_out(self, seq: int) -> VoidPanel:
        page = self.case_in_front()
        page.log.void_asked.emit(seq)
        self.settle()
        panel = page.entering
        assert isinstance(panel, VoidPanel)
        return panel

    def fill(self, texts: Sequence[str]) -> None:
        """Type each text and move on: Enter in a line, Ctrl+Enter in a note."""
        for text in texts:
            if text:
                self.type_in(text)
            field = self.focused()
            is_note = field.inherits("QPlainTextEdit")
            self.press(Qt.Key.Key_Return, CTRL if is_note else Qt.KeyboardModifier.NoModifier)

    def save(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_S, CTRL)
        self.settle()

    def focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def enter(self, text: str) -> None:
        """Type a text and press Enter."""
        self.type_in(text)
        self.press(Qt.Key.Key_Return)

    def type_in(self, text: str) -> None:
        """Type into what has the cursor; words come as an input method hands them over."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focused(), event)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused(), key, modifier)

"""A small bureau on a real database, and the window on it, for stories told by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.engine import open_database
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.law import Law
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, Reporter, register_case
from tests.support.casework import Casework
from tests.support.law import packaged_law
from ui.desk import Desk
from ui.i18n import Language, Tongue
from ui.pages.cases import CasesPage
from ui.pages.dossiers import DossiersPage
from ui.pages.register import RegisterPage
from ui.pages.service import ServicePage
from ui.pages.workbench import Workbench
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

TODAY = date(2026, 11, 20)
COURT, SQUAD, TOWN = 1, 2, 3
HANDLER, INSPECTOR, SUPERVISOR = 1, 2, 3
SUPERVISOR_ACTOR = Actor("张测试", Role.SUPERVISOR, SQUAD, SUPERVISOR)
EMPLOYER_NAME, EMPLOYER_CODE = "上海测试汽配有限公司", "91350100M000100Y43"
FILED: Facts = {"first_inspector": "李测试", "second_inspector": "周测试", "signed_by": "钱测试"}


@dataclass(frozen=True, slots=True)
class Bureau:
    """The services, with a clock that can be set for what happened before."""

    context: Context

    def on(self, day: date) -> Context:
        return replace(self.context, clock=fixed_day(day))

    def register(
        self,
        line: Line,
        day: date,
        *,
        name: str = "王测试",
        employer: str = EMPLOYER_NAME,
        source: Source = Source.APPLICATION,
        reporter: Reporter | None = None,
    ) -> CaseChanged:
        if line is Line.INSPECTION and source is Source.APPLICATION:
            source = Source.COMPLAINT
        office = {Line.ARBITRATION: COURT, Line.INSPECTION: SQUAD, Line.MEDIATION: TOWN}[line]
        handler = {COURT: HANDLER, SQUAD: INSPECTOR}.get(office)
        applicant = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
        respondent = NewParty(
            PartyRole.RESPONDENT,
            is_person=False,
            name=employer,
            code=EMPLOYER_CODE if employer == EMPLOYER_NAME else None,
        )
        registration = Registration(
            line,
            source,
            day,
            office,
            handler,
            organisation="town" if line is Line.MEDIATION else "",
            applicants=() if reporter is not None else (applicant,),
            respondents=(respondent,),
            reporter=reporter,
        )
        return register_case(self.on(day), SUPERVISOR_ACTOR, registration)

    def record(self, case: CaseChanged, kind: str, day: date, facts: Facts) -> CaseChanged:
        entry = NewEntry(kind, day, facts)
        return record_event(
            self.on(day), SUPERVISOR_ACTOR, case.case_id, entry, seen_version=case.version
        )

    def complaint(self, day: date, *, name: str = "王测试") -> CaseChanged:
        """Receive and accept a complaint on one day: 60 working days run from it."""
        case = self.register(Line.INSPECTION, day, name=name)
        return self.record(case, "inspection.accepted", day, FILED)

    def decide(self, case: CaseChanged, day: date) -> CaseChanged:
        facts: Facts = {"number": f"嘉人社监（2026）理字{case.case_id}号"}
        return self.record(case, "inspection.handling_decision", day, facts)


@pytest.fixture(scope="session")
def law() -> Law:
    """Return the law, read once: the tests change none of it."""
    return packaged_law()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """Return the theme, put on once: dressing the application anew takes most of a second."""
    return Theme(qapp, forced=Scheme.LIGHT)


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory, law: Law) -> Path:
    """Return a database with law, offices and people in it; made once, copied for each test."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    database = open_database(path, create=True)
    with database.write() as conn:
        seed_law(conn, law, fixed_day(TODAY)())
        add_offices(
            conn,
            [
                OfficeRecord(COURT, "court", "测试仲裁院", "Test court", Line.ARBITRATION, ""),
                OfficeRecord(SQUAD, "squad", "测试监察大队", "Test squad", Line.INSPECTION, ""),
                OfficeRecord(TOWN, "town", "测试镇调解", "Test town", Line.MEDIATION, ""),
            ],
        )
        add_staff(
            conn,
            [
                StaffRecord(HANDLER, COURT, "陈测试", Role.HANDLER.value),
                StaffRecord(INSPECTOR, SQUAD, "李测试", Role.HANDLER.value),
                StaffRecord(SUPERVISOR, SQUAD, "张测试", Role.SUPERVISOR.value),
                StaffRecord(4, COURT, "退休测试", Role.HANDLER.value, active=False),
            ],
        )
    database.close()
    return path


@pytest.fixture
def bureau_file(made_file: Path) -> Path:
    """Return the file that a test works on a copy of; a module may have one with more in it."""
    return made_file


@contextmanager
def bureau_in(file: Path, path: Path, law: Law) -> Iterator[Bureau]:
    """Open a copy of a file, at a path."""
    path.write_bytes(file.read_bytes())
    database = open_database(path)
    yield Bureau(Context(database, LawInForce(law, stamp=1), fixed_day(TODAY), demonstration=True))
    database.close()


@pytest.fixture
def bureau(bureau_file: Path, tmp_path: Path, law: Law) -> Iterator[Bureau]:
    with bureau_in(bureau_file, tmp_path / "bureau.db", law) as bureau:
        yield bureau


@pytest.fixture
def bureau_desk(qtbot: QtBot, bureau: Bureau) -> Iterator[Desk]:
    desk = Desk(bureau.context, bureau.context.today, actor=SUPERVISOR_ACTOR)
    yield desk
    assert desk.shut_down()
    qtbot.waitUntil(lambda: desk.is_idle)


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[Tongue]:
    tongue = Tongue(qapp, Language.ZH)
    yield tongue
    tongue.speak(Language.ZH)
    tongue.deleteLater()


@pytest.fixture
def work(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> Casework:
    """Return the window on the bureau, as a supervisor uses it."""
    return Casework(qtbot, dressed, bureau_desk, monkeypatch)


class Counter:
    """The window as a clerk uses it: keys and words, then a look at what it says."""

    def __init__(self, qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
        self.qtbot = qtbot
        self.window = window
        self.desk = desk
        self.opened: list[tuple[str, str, object]] = []
        desk.subject_asked.disconnect()
        desk.subject_asked.connect(
            lambda _page, key, title, focus: self.opened.append((key, title, focus))
        )

    def settle(self) -> None:
        """Wait until nothing runs any more and every pause of typing is over."""
        self.qtbot.waitUntil(lambda: self.desk.is_idle, timeout=10_000)

    def page(self, page_id: str) -> QWidget:
        self.window.open_page(page_id, None)
        self.settle()
        front = self.window.tabs.front
        assert front is not None
        return front

    def workbench(self) -> Workbench:
        page = self.page("workbench")
        assert isinstance(page, Workbench)
        return page

    def cases(self) -> CasesPage:
        page = self.page("cases")
        assert isinstance(page, CasesPage)
        return page

    def front_list(self) -> CasesPage:
        """Return the list that was opened from elsewhere, when it has been read."""
        self.settle()
        page = self.window.tabs.front
        assert isinstance(page, CasesPage)
        return page

    def registration(self) -> RegisterPage:
        page = self.page("register")
        assert isinstance(page, RegisterPage)
        return page

    def focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def type_in(self, text: str) -> None:
        """Type into whatever has the cursor; words come as an input method hands them over."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focused(), event)

    def enter(self, text: str = "") -> None:
        """Type a text and press Enter."""
        if text:
            self.type_in(text)
        self.press(Qt.Key.Key_Return)

    def enter_popup(self) -> None:
        """Press Enter in the list that is open below a field, else in the field."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focused(), Qt.Key.Key_Return)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused(), key, modifier)


def _leave_no_draft(window: QWidget) -> None:
    """Empty the form, for which the window would ask before it closes."""
    for page in window.findChildren(RegisterPage):
        page.form.clear()


@pytest.fixture
def counter(qtbot: QtBot, dressed: Theme, chinese: Tongue, bureau_desk: Desk) -> Counter:
    window = MainWindow(dressed)
    qtbot.addWidget(window, before_close_func=_leave_no_draft)
    window.show()
    window.activateWindow()
    pages = (Workbench, CasesPage, RegisterPage, ServicePage, DossiersPage)
    window.take_desk(bureau_desk, pages, None)
    counter = Counter(qtbot, window, bureau_desk)
    counter.settle()
    return counter

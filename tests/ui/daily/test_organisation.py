"""The first day: an empty database, then offices, people and a case, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.engine import open_database
from disputes_app.domain.case_list import CaseFilter
from disputes_app.domain.cases import Line
from disputes_app.domain.law import Law
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import case_list, case_view, organisation, people
from disputes_app.services.context import Context
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from tests.ui.daily.conftest import EMPLOYER_NAME, SUPERVISOR_ACTOR, TODAY, Bureau, Counter
from ui.desk import Desk
from ui.i18n import Tongue
from ui.pages.cases import CasesPage
from ui.pages.register import RegisterPage
from ui.pages.settings import SettingsPage
from ui.pages.workbench import Workbench
from ui.settings_page.organisation_part import OrganisationPart
from ui.shell.actor_menu import ActorChoice
from ui.theme import Theme
from ui.window import MainWindow

PAGES = (Workbench, CasesPage, RegisterPage, SettingsPage)
INSTALLER = Actor("desk7", Role.ADMINISTRATOR, 0)


@pytest.fixture
def empty(tmp_path: Path, law: Law) -> Iterator[Context]:
    """A database with the law in it and nobody who works there."""
    database = open_database(tmp_path / "own.db", create=True)
    with database.write() as conn:
        seed_law(conn, law, fixed_day(TODAY)())
    yield Context(database, LawInForce(law), fixed_day(TODAY), demonstration=False)
    database.close()


def counter_on(qtbot: QtBot, dressed: Theme, desk: Desk, folder: Path) -> Counter:
    window = MainWindow(dressed)
    qtbot.addWidget(window, before_close_func=leave_nothing_typed)
    window.show()
    window.activateWindow()
    window.take_desk(desk, PAGES, None)
    ActorChoice(
        window.header.actor_menu,
        desk,
        lambda: QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat),
    )
    counter = Counter(qtbot, window, desk)
    counter.settle()
    return counter


def leave_nothing_typed(window: MainWindow) -> None:
    for page in window.findChildren(RegisterPage):
        page.form.clear()
    for part in window.findChildren(OrganisationPart):
        part.office_form.clear()
        part.person_form.clear()


@pytest.fixture
def first_day(
    qtbot: QtBot, dressed: Theme, chinese: Tongue, empty: Context, tmp_path: Path
) -> Iterator[Counter]:
    desk = Desk(empty, empty.today, actor=INSTALLER)
    yield counter_on(qtbot, dressed, desk, tmp_path)
    assert desk.shut_down()
    qtbot.waitUntil(lambda: desk.is_idle)


@pytest.fixture
def later(
    qtbot: QtBot, dressed: Theme, chinese: Tongue, bureau: Bureau, tmp_path: Path
) -> Iterator[Counter]:
    """A bureau that works, with a supervisor at the machine."""
    desk = Desk(bureau.context, bureau.context.today, actor=SUPERVISOR_ACTOR)
    yield counter_on(qtbot, dressed, desk, tmp_path)
    assert desk.shut_down()
    qtbot.waitUntil(lambda: desk.is_idle)


def part_in_front(counter: Counter) -> OrganisationPart:
    counter.settle()
    page = counter.window.tabs.front
    assert isinstance(page, SettingsPage)
    return page.organisation


def part_of(counter: Counter) -> OrganisationPart:
    counter.desk.open_organisation()
    return part_in_front(counter)


def administrator_of(bureau: Bureau) -> Actor:
    """Enter an administrator, as the installer of a bureau would have, and return the person."""
    organisation.add_staff(
        bureau.context, INSTALLER, office_id=1, name="管测试", role=Role.ADMINISTRATOR
    )
    return people.actor_of(people.staff(bureau.context)[-1])


def test_from_an_empty_database_to_the_first_case_by_keyboard(
    first_day: Counter, empty: Context
) -> None:
    counter = first_day
    counter.workbench()
    counter.press(Qt.Key.Key_Return)  # the only action of the empty workbench
    part = part_in_front(counter)
    assert "第一步" in part.notice.text()
    assert part.office_form.name_zh.hasFocus()
    counter.enter("测试仲裁院")
    assert part.office_form.code.text() == "CSZCY"
    for _ in range(2):  # the code as offered, no English name
        counter.enter()
    QTest.keyClicks(part.office_form.line, "zc")
    counter.enter()
    counter.enter()  # not of a town
    counter.settle()
    assert part.offices.lines == ["测试仲裁院 CSZCY 仲裁 — 0"]
    assert "第二步" in part.notice.text()
    assert part.person_form.name.hasFocus()
    counter.enter("管测试")
    counter.enter()  # the first is an administrator
    counter.settle()
    assert "已经可以登记案件" in part.banner.words
    assert part.notice.isHidden()
    assert part.person_form.name.hasFocus()
    assert part.person_form.role.value() is None
    counter.enter("陈测试")
    QTest.keyClicks(part.person_form.role, "ba")
    assert part.person_form.role.value() is Role.HANDLER
    counter.enter()
    counter.settle()
    assert part.people.lines == ["管测试 管理员 在岗", "陈测试 办案人员 在岗"]
    assert part.offices.lines == ["测试仲裁院 CSZCY 仲裁 — 2"]
    menu = counter.window.header.actor_menu
    assert menu.people == ["管测试 · 管理员", "陈测试 · 办案人员"]
    assert counter.desk.actor.name == "管测试"
    menu.choose(people.staff(empty)[1].id)
    register_by_keyboard(counter)
    (row,) = case_list.case_page(empty, CaseFilter()).rows
    assert (row.line, row.applicant_names) == (Line.ARBITRATION, "王测试")
    assert case_view.open_case(empty, row.id).record.handler_id == counter.desk.actor.staff_id
    assert counter.workbench().deadlines.isVisible()


def register_by_keyboard(counter: Counter) -> None:
    page = counter.registration()
    assert page.form.head.line.hasFocus()
    assert page.form.line is Line.ARBITRATION
    page.form.go_to_applicant()
    counter.enter("王测试")
    page.form.respondents.forms[0].name.setFocus()
    counter.enter(EMPLOYER_NAME)
    page.save_button.setFocus()
    counter.enter()
    counter.settle()
    assert "已登记" in page.banner.words


def test_registration_leads_there_too(first_day: Counter) -> None:
    page = first_day.registration()
    assert not page.form.isVisible()
    assert page.handlers() == {}
    first_day.press(Qt.Key.Key_Return)
    assert part_in_front(first_day).office_form.name_zh.hasFocus()


def test_people_come_after_an_office(first_day: Counter, empty: Context) -> None:
    part = part_of(first_day)
    assert not part.person_form.isVisible()
    assert not part.active_button.isVisible()
    organisation.add_office(empty, INSTALLER, code="ZC", name_zh="测试仲裁院")
    first_day.window.open_page("workbench", None)
    part = part_of(first_day)
    first_day.settle()
    assert part.person_form.isVisible()
    assert part.person_form.role.count() == 1


def test_what_is_missing_or_known_is_told_beside_the_field(later: Counter, bureau: Bureau) -> None:
    later.desk.take_actor(administrator_of(bureau))
    part = part_of(later)
    later.desk.data_changed.emit(organisation.OrganisationChanged(1))
    later.settle()
    part.add_office()
    assert part.office_form.problems() == ["请填写这一项。"] * 2
    part.office_form.name_zh.set_value("另一测试院")
    part.office_form.code.set_value("COURT")
    part.add_office()
    later.settle()
    assert "已有机构使用“COURT”" in part.office_form.hint_of(part.office_form.code)
    assert part.office_form.code.hasFocus()
    part.add_person()
    assert part.person_form.problems()
    part.person_form.name.set_value("陈测试")
    part.person_form.role.set_value(Role.HANDLER)
    part.add_person()
    later.settle()
    assert "测试仲裁院已有办案人员陈测试" in part.person_form.hint_of(part.person_form.name)
    page = later.window.tabs.front
    assert isinstance(page, SettingsPage)
    assert page.has_unsaved_input()


def test_somebody_else_was_first(first_day: Counter, empty: Context) -> None:
    """Another desk entered the administrator after this one read that there is nobody."""
    part = part_of(first_day)
    first_day.desk.take_actor(Actor("desk7", Role.CLERK, 0))
    office = organisation.add_office(empty, INSTALLER, code="ZC", name_zh="测试仲裁院")
    organisation.add_staff(
        empty, INSTALLER, office_id=office.office_id, name="管测试", role=Role.ADMINISTRATOR
    )
    part.office_form.name_zh.set_value("测试监察大队")
    part.add_office()
    first_day.settle()
    assert "没有这项权限" in part.banner.words
    assert part.office_form.name_zh.text() == "测试监察大队"


def test_only_an_administrator_is_offered_changes(later: Counter, bureau: Bureau) -> None:
    part = part_of(later)
    assert "只有管理员" in part.notice.text()
    assert part.offices.hasFocus()
    for entry in (part.office_form, part.person_form, part.active_button):
        assert not entry.isVisible()
    later.desk.take_actor(administrator_of(bureau))
    for entry in (part.office_form, part.person_form, part.active_button):
        assert entry.isVisible()


def test_the_people_of_the_office_chosen_are_shown(later: Counter) -> None:
    part = part_of(later)
    assert part.people.lines == ["陈测试 办案人员 在岗", "退休测试 办案人员 已停用"]
    later.press(Qt.Key.Key_Down)
    assert part.people.lines == ["李测试 办案人员 在岗", "张测试 负责人 在岗"]


def test_who_leaves_is_no_longer_offered_and_may_come_back(later: Counter, bureau: Bureau) -> None:
    later.desk.take_actor(administrator_of(bureau))
    part = part_of(later)
    part.active_button.setFocus()
    later.press(Qt.Key.Key_Return)
    later.settle()
    assert part.people.lines[0] == "陈测试 办案人员 已停用"
    assert part.active_button.text() == "恢复"
    assert part.active_button.accessibleName() == "恢复 陈测试"
    assert part.active_button.hasFocus()
    assert not [one for one in later.window.header.actor_menu.people if "陈测试" in one]
    later.press(Qt.Key.Key_Return)
    later.settle()
    assert part.people.lines[0] == "陈测试 办案人员 在岗"


def test_the_last_supervisor_stays(later: Counter, bureau: Bureau) -> None:
    later.desk.take_actor(administrator_of(bureau))
    part = part_of(later)
    part.offices.choose(2)
    part.people.choose(3)
    part.change_active()
    later.settle()
    assert "张测试是最后一位在岗的负责人" in part.banner.words
    assert part.people.lines[1] == "张测试 负责人 在岗"


def test_whoever_is_set_inactive_no_longer_works_here(later: Counter, bureau: Bureau) -> None:
    administrator = administrator_of(bureau)
    organisation.add_staff(
        bureau.context, administrator, office_id=1, name="钱测试", role=Role.ADMINISTRATOR
    )
    later.desk.take_actor(administrator)
    part = part_of(later)
    later.desk.data_changed.emit(organisation.OrganisationChanged(1))
    later.settle()
    assert administrator.staff_id is not None
    part.people.choose(administrator.staff_id)
    part.change_active()
    later.settle()
    assert later.desk.actor == SUPERVISOR_ACTOR
    assert QApplication.focusWidget() is not None

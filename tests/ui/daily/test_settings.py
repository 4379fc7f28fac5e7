from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from disputes_app.domain.staff import Role
from tests.support.casework import Casework
from tests.ui.daily.conftest import INSPECTOR, Bureau
from ui.app import Opened, Session
from ui.appearance import Appearance, stored_language, stored_scheme
from ui.desk import ORGANISATION, Desk
from ui.i18n import Language, Tongue
from ui.pages.settings import SettingsPage
from ui.shell.header import OfficeCondition, OfficeState
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow


@pytest.fixture
def work(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> Casework:
    bureau_desk.appearance = Appearance(chinese, dressed)
    return Casework(qtbot, dressed, bureau_desk, monkeypatch)


def test_person_at_the_desk_is_chosen(work: Casework, bureau: Bureau) -> None:
    page = work.settings()
    assert page.machine.person.currentText() == "张测试 · 负责人 · 测试监察大队"
    page.machine.person.set_value(INSPECTOR)
    assert (work.desk.actor.name, work.desk.actor.role) == ("李测试", Role.HANDLER)


def test_colours_change_at_once_and_are_remembered(work: Casework, dressed: Theme) -> None:
    page = work.settings()
    page.machine.colours.set_value(Scheme.DARK.value)
    assert (dressed.scheme, stored_scheme()) == (Scheme.DARK, Scheme.DARK)
    page.machine.colours.set_value(Scheme.LIGHT.value)
    assert (dressed.scheme, stored_scheme()) == (Scheme.LIGHT, Scheme.LIGHT)


def test_calendar_names_its_notices_and_marks_provisional_years(work: Casework) -> None:
    table = work.settings().calendar.table.table
    rows = {
        table.item(row, 0).text(): [table.item(row, n).text() for n in (1, 4)]  # type: ignore[union-attr]  # every cell is filled
        for row in range(table.rowCount())
    }
    assert rows["2026"] == [
        "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）",
        "已公布",
    ]
    assert rows["2027"][1] == "暂定"
    assert rows["2028–2036"] == ["全国年节及纪念日放假办法", "暂定"]


def test_a_section_is_made_when_somebody_looks_at_it(work: Casework) -> None:
    page = work.settings()
    assert page.machine.isVisible()
    later = (page._organisation, page._office, page._rules, page._calendar, page._proposals)
    assert [one.made for one in later] == [None] * len(later)
    assert not page.has_unsaved_input()
    page.sections.choose("office")
    assert page.sections.current is page.office
    assert page._rules.made is None
    page.sections.choose(ORGANISATION)
    assert page.organisation.offices.rowCount() == 3


def test_rules_are_found_by_words_and_unverified_ones_marked(work: Casework) -> None:
    rules = work.settings().rules
    everything = rules.table.rowCount()
    rules.filter.setText("依据待核")
    assert 0 < rules.table.rowCount() < everything
    rules.filter.setText("办案规则》第45条")
    assert rules.table.rowCount() == 1


def test_database_and_its_state_are_told(work: Casework, bureau: Bureau) -> None:
    page = work.settings()
    said = [label.text() for label in page.database.findChildren(QLabel)]
    assert "SQLite" in said
    assert "演示数据库：人和单位均为虚构" in said


def test_language_makes_the_window_anew(
    qtbot: QtBot,
    qapp: QApplication,
    dressed: Theme,
    chinese: Tongue,
    bureau: Bureau,
    bureau_desk: Desk,
) -> None:
    appearance = Appearance(chinese, dressed)
    first = MainWindow(dressed)
    qtbot.addWidget(first)
    opened = Opened(
        services=bureau.context,
        today=bureau.context.today,
        actor_name=bureau_desk.actor.name,
        status=("x",),
        state=OfficeState(OfficeCondition.CONNECTED, "x"),
        search=None,
        close=lambda: None,
        actor=bureau_desk.actor,
    )
    session = Session(first, "x.db", lambda _progress: opened, lambda: (SettingsPage,), appearance)
    session.start()
    qtbot.waitUntil(lambda: first.desk is not None)
    page = first.tabs.front
    assert isinstance(page, SettingsPage)
    page.machine.language.set_value(Language.EN)
    second = session.window
    assert second is not first
    assert isinstance(second.tabs.front, SettingsPage)
    assert second.tabs.front.PAGE.shown_title == "Settings"
    assert stored_language() is Language.EN
    assert session.end()
    second.close()

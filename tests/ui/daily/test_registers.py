"""Employers and persons as somebody at a desk looks them up, keeps them up and merges them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import Casework
from tests.ui.daily.conftest import (
    EMPLOYER_CODE,
    EMPLOYER_NAME,
    SQUAD,
    SUPERVISOR_ACTOR,
    TODAY,
    Bureau,
)
from ui.case_page.event_panel import EventPanel
from ui.fields.many_field import ManyField
from ui.pages.case import CasePage
from ui.pages.employer import EmployerPage
from ui.pages.employers import EmployersPage
from ui.registers.record_page import RecordPage
from ui.registers.timeline_words import item_text

OTHER_NAME = "测试汽配（上海）有限责任公司"
DAY = date(2026, 11, 2)
GENERAL: Facts = {"for_parties": [1], "kind": "lawyer", "authority": "general"}
LAWYER = NewParty(PartyRole.AGENT, is_person=True, name="律测试")
ACCEPTED: tuple[str, date, Facts] = ("arbitration.accepted", DAY, {"signed_by": "赵测试"})


def employers(work: Casework) -> EmployersPage:
    work.window.open_page("employers", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, EmployersPage)
    return page


def record(work: Casework) -> RecordPage:
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RecordPage)
    return page


def marks(page: RecordPage) -> str:
    return " ".join(badge.text for badge in page._badges(page.view)) if page.view else ""


def type_and_wait(work: Casework, page: EmployersPage, text: str) -> None:
    page.front.search.setFocus()
    page.front.search.selectAll()
    work.enter(text)
    work.settle()


def cells(page: CasePage, row: int, *columns: int) -> str:
    items = [page.parties.table.item(row, column) for column in columns]
    return " ".join(item.text() for item in items if item is not None)


def accepted(bureau: Bureau) -> CaseChanged:
    return bureau.record(bureau.register(Line.ARBITRATION, DAY), *ACCEPTED)


def test_an_employer_is_looked_up_with_all_its_cases(work: Casework, bureau: Bureau) -> None:
    bureau.register(Line.ARBITRATION, DAY)
    bureau.complaint(DAY, name="何测试")
    bureau.register(Line.MEDIATION, DAY, employer="嘉定测试物流有限公司")
    page = employers(work)
    assert page.employers.search.hasFocus()
    assert page.employers.count.text() == "共 2 条"
    for text in ("汽配", "shanghaiceshi", EMPLOYER_CODE[:8]):
        type_and_wait(work, page, text)
        assert [row.name for row in page.employers.model.rows] == [EMPLOYER_NAME]
    type_and_wait(work, page, "没有这家")
    assert "没有找到“没有这家”" in page.employers.empty.words
    type_and_wait(work, page, "测试汽配")
    work.press(Qt.Key.Key_Return)  # opens the employer
    opened = record(work)
    assert isinstance(opened, EmployerPage)
    assert work.window.tabs.title_of(opened) == EMPLOYER_NAME
    assert marks(opened) == "在办 2 件 仲裁：在办 1 件，共 1 件 监察：在办 1 件，共 1 件"
    assert [row.line for row in opened.model.rows] == [Line.INSPECTION, Line.ARBITRATION]
    opened.card.phone.setFocus()
    work.enter("021-59530000")
    work.save()
    assert "已保存" in opened.banner.words
    assert not opened.has_unsaved_input()
    sentences = [item_text(one) for one in opened.timeline.shown]
    assert sentences == ["监察收案", "仲裁收案"]
    assert "王测试" not in " ".join(sentences)
    opened.timeline.take_focus()
    work.press(Qt.Key.Key_Return)
    assert isinstance(work.window.tabs.front, CasePage)
    work.desk.open_record("employer", opened.view.id if opened.view else 0, EMPLOYER_NAME)
    assert record(work) is opened
    opened.tabs.setCurrentIndex(1)
    opened.table.setFocus()
    work.press(Qt.Key.Key_Return)
    assert isinstance(work.window.tabs.front, CasePage)


def test_two_records_are_merged_and_parted_again(work: Casework, bureau: Bureau) -> None:
    bureau.register(Line.ARBITRATION, DAY)
    bureau.register(Line.ARBITRATION, DAY, employer=OTHER_NAME)
    page = employers(work)
    assert page.employers.doubles_button.text() == "疑似重复 1 组"
    page.employers.doubles_button.click()
    (line,) = page.employers.doubles.table.lines
    assert OTHER_NAME in line
    page.employers.doubles.merge_button.click()
    assert EMPLOYER_CODE in page.employers.form.kept_label.text()  # the one with a number stays
    work.type_in("执照核对一致")
    work.save()
    assert "已合并" in page.employers.banner.words
    assert "没有疑似重复的记录" in page.employers.doubles._empty.words
    page.employers.doubles_button.click()
    page.employers.table.setFocus()
    work.press(Qt.Key.Key_Return)
    opened = record(work)
    assert f"把“{OTHER_NAME}”并入，移来 1 件：执照核对一致" in opened.card.words
    assert opened.model.rowCount() == 2
    links = [one for one in opened.card.findChildren(QPushButton) if "撤销这次" in one.text()]
    links[0].click()
    work.type_in("不是同一家")
    work.save()
    assert "已撤销合并" in opened.banner.words
    assert "张测试 撤销：不是同一家" in opened.card.words
    assert opened.model.rowCount() == 1
    page = employers(work)
    page.employers.doubles_button.setChecked(True)
    page.employers.doubles.apart_button.click()
    work.settle()
    assert page.employers.doubles_button.text() == "疑似重复 0 组"
    work.desk.take_actor(Actor("李测试", Role.HANDLER, SQUAD, 2))
    page = employers(work)
    panel = page.employers
    assert (panel.doubles.merge_button.isEnabled(), panel.merge_button.isHidden()) == (False, True)


def test_an_agent_is_entered_and_stands_below_its_party(work: Casework, bureau: Bureau) -> None:
    page = work.case(accepted(bureau))
    page.show_parties()
    assert page.parties.buttons["arbitration.representatives_chosen"].isHidden()
    page.parties.buttons["party.agent_appointed"].click()
    panel = page.entering
    assert isinstance(panel, EventPanel)
    chosen = panel.form.control("for_parties")
    assert isinstance(chosen, ManyField)
    assert chosen.value() == (1,)
    work.fill(["", "律测试", "", "10012345678"])
    QTest.keyClick(chosen, Qt.Key.Key_Space)  # no longer for the first
    work.press(Qt.Key.Key_Return)
    assert "请至少选一项" in chosen.problem
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    work.press(Qt.Key.Key_Return)
    QTest.keyClicks(work.focused(), "ls")
    work.fill(["", "测试律所"])
    QTest.keyClicks(work.focused(), "yb")
    work.save()
    page = work.case_in_front()
    rows = [cells(page, row, 0, 1, 4, 5) for row in range(page.parties.table.rowCount())]
    assert rows[0].startswith("申请人 王测试 — 未确认送达地址")
    assert rows[1] == "　└ 律师 律测试 一般代理 测试律所"
    page.show_parties()
    page.parties.table.selectRow(2)
    page.parties.buttons["party.address_confirmed"].click()
    work.fill([TODAY.isoformat(), "", "测试路9号"])
    work.save()
    assert cells(page, 2, 5) == "测试路9号（2026-11-20 已确认）"
    page.parties.record_button.click()
    assert "测试路9号" in record(work).card.words


def test_who_acted_is_asked_only_where_somebody_acts(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau)
    entry = NewEntry("party.agent_appointed", DAY, GENERAL, new_party=LAWYER)
    record_event(bureau.on(DAY), SUPERVISOR_ACTOR, case.case_id, entry, seen_version=case.version)
    page = work.case(case)
    panel = work.enter_kind("调解书双方签收")
    asked = panel.form.control("in_person")
    assert isinstance(asked, QCheckBox)
    assert asked.text().startswith("当事人本人作出")
    panel.left.emit()
    other = work.case(bureau.record(bureau.register(Line.ARBITRATION, DAY), *ACCEPTED))
    assert other is not page
    panel = work.enter_kind("调解书双方签收")
    with pytest.raises(KeyError):
        panel.form.control("in_person")  # nobody acts for anybody there

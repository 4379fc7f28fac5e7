"""Many workers of one employer, from the pasted list to the act in all their cases."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from disputes_app.domain.case_list import CaseFilter
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.case_view import open_case
from disputes_app.services.group_workers import WorkerProblem
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration import Registration
from disputes_app.services.verify import verify
from tests.support.casework import CTRL, Casework
from tests.support.workers import number_of_worker, worker_list
from tests.ui.daily.conftest import COURT, EMPLOYER_NAME, HANDLER, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.desk import LIST_PAGE, REGISTER_MANY_PAGE
from ui.groups.member_table import EFFECT, NUMBER, OWN, WHO
from ui.pages.cases import CasesPage
from ui.pages.group import GroupPage
from ui.pages.groups import GroupsPage
from ui.pages.register import RegisterPage
from ui.pages.register_many import RegisterManyPage

RECONCILED = "自行和解(可当场撤回)"
CLAIM = "支付2026年9月工资"
FIRM = NewParty(PartyRole.RESPONDENT, is_person=False, name=EMPLOYER_NAME)
TEMPLATE = Registration(
    Line.ARBITRATION,
    Source.APPLICATION,
    date(2026, 11, 19),
    COURT,
    HANDLER,
    cause="追索劳动报酬",
    summary=CLAIM,
    respondents=(FIRM,),
)


def _front(work: Casework) -> GroupPage:
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, GroupPage)
    return page


def _many(work: Casework) -> RegisterManyPage:
    work.desk.open_page(REGISTER_MANY_PAGE, TEMPLATE)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterManyPage)
    return page


def _pasted(work: Casework, text: str) -> RegisterManyPage:
    """Ctrl+V of what was copied in a spreadsheet."""
    page = _many(work)
    QApplication.clipboard().setText(text)
    page.paste.setFocus()
    QTest.keyClick(page.paste, Qt.Key.Key_V, CTRL)
    page.read_paste()
    work.settle()
    return page


def _registered(work: Casework, count: int) -> GroupPage:
    page = _pasted(work, worker_list(count))
    QTest.keyClick(work.window, Qt.Key.Key_S, CTRL)
    assert page.table.rowCount() in {0, count}
    return _front(work)


def _begun(work: Casework, page: GroupPage, words: str) -> None:
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL)
    work.type_in(words)
    place = page.chooser.rows.index(words)
    for _ in range(place):
        work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert page.panel is not None


def _column(page: GroupPage, column: int) -> list[str]:
    items = (page.table.item(row, column) for row in range(page.table.rowCount()))
    return [item.text() for item in items if item is not None]


def test_a_list_of_twelve_is_registered_and_accepted(bureau: Bureau, work: Casework) -> None:
    bad = f"工友1\t{number_of_worker(1)}\t\t\t\n王甲\t310101199001010010\t\t\t一千"
    page = _pasted(work, f"{worker_list(12)}\n{bad}")
    assert [flaw.problem for row in page.rows for flaw in row.flaws] == [
        WorkerProblem.SAME_WORKER,
        WorkerProblem.BAD_AMOUNT,
        WorkerProblem.BAD_NUMBER,
    ]
    assert not page.save_button.isEnabled()
    page.drop_button.click()
    work.settle()
    assert page.words.text().startswith("共 12 人，请求合计 ¥78,006.00。")
    assert "规则5" in page.words.text()
    page.group_name.setText("九月欠薪")
    QTest.keyClick(work.window, Qt.Key.Key_S, CTRL)
    group = _front(work)
    assert group.shown_group is not None
    assert group.shown_group.name == "九月欠薪"
    assert "12 件" in group.summary.text()
    assert "规则62" in group.law.text()
    assert not page.has_unsaved_input()

    _begun(work, group, "受理")
    panel = group.panel
    assert panel is not None
    field = panel.form.control("signed_by")
    field.setFocus()
    work.type_in("赵测试")
    panel.ask_for_effects()
    work.settle()
    assert "编号 嘉劳人仲（2026）办字第12号" in _column(group, EFFECT)[-1]
    QTest.keyClick(work.window, Qt.Key.Key_S, CTRL)
    work.settle()
    assert group.panel is None
    assert _column(group, NUMBER)[0] == "嘉劳人仲（2026）办字第1号"
    assert _column(group, WHO)[:2] == ["工友1（牵头）", "工友2"]
    assert "已登记 12 件" in group.banner.words
    group.show_roster()
    work.settle()
    assert group.paper.page_count == 1
    assert verify(bureau.context).ok


def test_one_case_that_refuses_is_told_and_left_out(bureau: Bureau, work: Casework) -> None:
    group = _registered(work, 3)
    found = group.shown_group
    assert found is not None
    second = found.members[1]
    gone = NewEntry("withdrawn", TODAY)
    record_event(
        bureau.context, SUPERVISOR_ACTOR, second.case_id, gone, seen_version=second.version
    )
    group.read()
    work.settle()
    _begun(work, group, RECONCILED)
    panel = group.panel
    assert panel is not None
    assert _column(group, EFFECT)[1].startswith("不能办：")
    assert not panel.may_save
    panel.leave_out_button.click()
    panel.ask_for_effects()
    work.settle()
    own = group.table.item(2, OWN)
    assert own is not None
    own.setText("1.2万")
    assert own.text() == "12,000.00"
    panel.ask_for_effects()
    work.settle()
    assert "和解金额合计 ¥12,000.00。" in panel.words.text()
    third = found.members[2]
    note = NewEntry("note", TODAY, {"text": "催办"})
    record_event(bureau.context, SUPERVISOR_ACTOR, third.case_id, note, seen_version=third.version)
    panel.save()
    work.settle()
    assert third.row.shown_number in panel.banner.words
    assert open_case(bureau.context, found.lead.case_id).record.last_seq == 2
    panel.ask_for_effects()
    work.settle()
    panel.save()
    work.settle()
    assert group.panel is None
    entries = open_case(bureau.context, third.case_id).entries
    assert 1_200_000 in [one.event.facts.get("amount_fen") for one in entries]


def test_cases_are_grouped_from_the_list_and_leave_again(bureau: Bureau, work: Casework) -> None:
    day = date(2026, 11, 16)
    cases = [bureau.register(Line.ARBITRATION, day, name=f"工友{one}") for one in (1, 2, 3)]
    other = bureau.register(Line.MEDIATION, day, name="工友4")
    work.window.open_page("cases", None)
    work.settle()
    listed = work.window.tabs.front
    assert isinstance(listed, CasesPage)
    listed.table.selectAll()
    listed.chosen.group_button.click()
    work.settle()
    assert f"{other.receipt_number}：业务不同" in listed.banner.words
    listed.table.clear_choice()
    for row in range(listed.model.rowCount()):
        shown = listed.model.rows[row]
        if shown.line is Line.ARBITRATION:
            listed.table.selectionModel().select(
                listed.model.index(row, 0),
                listed.table.selectionModel().SelectionFlag.Select
                | listed.table.selectionModel().SelectionFlag.Rows,
            )
    listed.chosen.group_button.click()
    group = _front(work)
    assert _column(group, NUMBER)[0] == cases[0].receipt_number
    case = work.case(cases[1])
    assert "群体：" in case.links.group.words.text()
    case.links.group.open()
    group = _front(work)
    group.table.selectRow(2)
    group.ask_to_leave()
    work.type_in("请求不同")
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert len(_column(group, NUMBER)) == 2
    work.desk.open_page("groups")
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, GroupsPage)
    assert page.table.rowCount() == 1


def test_the_next_applicant_joins_the_group_of_the_first(bureau: Bureau, work: Casework) -> None:
    work.window.open_page("register", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    page.form.respondents.forms[0].name.setText(EMPLOYER_NAME)
    page.form.applicants.forms[0].name.setText("工友1")
    page.save_and_next()
    work.settle()
    assert not page.group.isHidden()
    page.group.box.setChecked(True)
    page.form.applicants.forms[0].name.setText("工友2")
    page.save()
    work.settle()
    case = work.case_in_front()
    assert "2 件（未结 2 件）" in case.links.group.words.text()
    assert page.group.isHidden()
    assert verify(bureau.context).ok


def test_one_act_is_submitted_in_cases_chosen_from_the_list(bureau: Bureau, work: Casework) -> None:
    for name in ("王测试", "李测试"):
        bureau.register(Line.ARBITRATION, TODAY, name=name)
    bureau.register(Line.MEDIATION, TODAY, name="钱测试")
    work.desk.open_page(LIST_PAGE, CaseFilter())
    work.settle()
    listed = work.window.tabs.front
    assert isinstance(listed, CasesPage)
    listed.table.setFocus()
    QTest.keyClick(listed.table, Qt.Key.Key_A, CTRL)
    work.settle()
    listed.chosen.submit_button.setFocus()
    work.press(Qt.Key.Key_Space)
    page = _front(work)
    assert page.table.rowCount() == 3
    _begun(work, page, "受理")
    panel = page.panel
    assert panel is not None
    panel.ask_for_effects()
    work.settle()
    told = [text for text in _column(page, EFFECT) if text.startswith("不能办：")]
    assert len(told) == 1
    panel.leave_out_button.click()
    panel.ask_for_effects()
    work.settle()
    panel.opinion.set_value("建议受理")
    panel.submit_button.setFocus()
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert "已送审 2 件" in page.banner.words
    assert verify(bureau.context).ok

"""What makes an intake quick: items by keyboard, earlier cases told, a sheet pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services import case_view
from disputes_app.services import registration as registration_service
from disputes_app.services.registration import Registration
from tests.ui.daily.conftest import (
    COURT,
    EMPLOYER_CODE,
    EMPLOYER_NAME,
    SUPERVISOR_ACTOR,
    TODAY,
    Bureau,
    Counter,
)
from tests.ui.daily.test_registration import GOOD_ID, choose_line, fill_people, rows
from ui.actions import ActionId
from ui.registration.draft import restore, snapshot


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_items_are_summed_copied_and_taken_away_by_keyboard(
    bureau: Bureau, counter: Counter
) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    claims = page.form.claims
    claims.items.go_to_first()
    for words, amount in (("工资", "100"), ("奖金", "20"), ("加班工资", "3")):
        counter.enter(words)
        counter.enter(amount)
        counter.press(Qt.Key.Key_Down)
    assert (claims.cause.text(), claims.amount.value()) == ("工资", 12_300)
    assert claims.amount.isReadOnly()
    claims.items.rows[1].amount.setFocus()
    counter.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [one.cause for one in claims.items.claims()] == ["工资", "加班工资"]
    assert claims.amount.value() == 10_300
    assert counter.focused() is claims.items.rows[1].cause
    claims.items.rows[2].amount.set_value(1)
    page.save()
    assert claims.problems() == ["请填写这一项。"]
    claims.items.drop(claims.items.rows[2])
    before = snapshot(page.form)
    assert before is not None
    page.form.clear()
    assert claims.amount.text() == ""
    assert not claims.amount.isReadOnly()
    restore(page.form, before.typed)
    page.handlers()[ActionId.SAVE_AND_NEXT]()
    counter.settle()
    assert [one.claimed_fen for one in claims.items.claims()] == [10_000, 300]
    counter.press(Qt.Key.Key_PageDown)
    assert counter.focused() is page.form.respondents.forms[0].name
    counter.press(Qt.Key.Key_PageUp)
    counter.enter("李测试")
    page.save()
    counter.settle()
    views = [case_view.open_case(bureau.context, row.id) for row in rows(bureau)]
    assert [view.record.claimed_fen for view in views] == [10_300, 10_300]


def test_an_earlier_case_between_the_same_is_told_with_what_it_means(
    bureau: Bureau, counter: Counter
) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    told = "相同当事人的前案"
    fill_people(page, counter)
    counter.qtbot.waitUntil(lambda: told in page.known.words, timeout=5_000)
    assert row.shown_number in page.known.words
    assert "规则34" in page.known.words
    links = [one for one in page.known.findChildren(QPushButton) if one.text() == row.shown_number]
    links[0].click()
    assert counter.opened[-1][1] == row.shown_number
    worker = page.form.applicants.forms[0]
    worker.id_number.set_value("310114199001011237")
    counter.qtbot.waitUntil(lambda: told not in page.known.words, timeout=5_000)
    worker.id_number.set_value(GOOD_ID)
    counter.qtbot.waitUntil(lambda: told in page.known.words, timeout=5_000)
    page.form.head.line.set_value(Line.MEDIATION)
    counter.qtbot.waitUntil(lambda: told not in page.known.words, timeout=5_000)


SHEET = """12345工单　工单编号：2026-0007
来电人：王测试　联系电话：13800000000
被反映单位：上海测试汽配有限公司
诉求内容：王测试反映拖欠工资。"""


def test_a_pasted_sheet_proposes_and_overwrites_nothing(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    QApplication.clipboard().setText(SHEET)
    page.sheet_button.click()
    assert page.form.head.source.value() == Source.HOTLINE_12345.value
    worker, firm = page.form.applicants.forms[0], page.form.respondents.forms[0]
    assert worker.hint_of(worker.name) == "工单：王测试"
    assert worker.is_empty
    assert page.sheet.take_button.hasFocus()
    counter.press(Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()
    assert worker.hint_of(worker.name) == ""
    firm.name.set_value("别家测试")
    page.sheet_button.click()
    assert "单位名称：上海测试汽配有限公司（已填写，不改）" in page.sheet.words
    counter.press(Qt.Key.Key_Return)
    assert (worker.name.text(), worker.phone.text()) == ("王测试", "13800000000")
    assert firm.name.text() == "别家测试"
    assert "工单编号 2026-0007" in page.form.claims.claims.value()
    page.save()
    counter.settle()
    QApplication.clipboard().setText(SHEET.replace("来电人", "举报人"))
    page.sheet_button.click()
    counter.press(Qt.Key.Key_Return)
    assert page.form.head.source.value() == Source.REPORT.value
    assert page.form.reporter.name.text() == "王测试"
    assert "王测试" not in page.form.claims.claims.value()
    page.save()
    counter.settle()
    assert sorted(row.applicant_names for row in rows(bureau)) == ["举报人(保密)", "王测试"]
    QApplication.clipboard().setText("")
    page.sheet_button.click()
    assert "没有可以识别的工单" in page.banner.words


def test_doubles_are_told_while_typing(bureau: Bureau, counter: Counter) -> None:
    known = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        TODAY,
        COURT,
        people=12,
        applicants=(
            NewParty(
                PartyRole.APPLICANT,
                is_person=True,
                name="王测试",
                id_number=GOOD_ID,
                phone="10012345678",
            ),
        ),
        respondents=(
            NewParty(PartyRole.RESPONDENT, is_person=False, name=EMPLOYER_NAME, code=EMPLOYER_CODE),
        ),
    )
    registration_service.register_case(bureau.context, SUPERVISOR_ACTOR, known)
    page = counter.registration()
    choose_line(page, counter, "zc")
    firm, worker = page.form.respondents.forms[0], page.form.applicants.forms[0]
    firm.name.setFocus()
    counter.enter("测试汽配（上海）有限责任公司")
    counter.settle()
    assert page.known.words.startswith("名称相近的单位")
    link = next(one for one in page.known.findChildren(QPushButton) if one.text() == EMPLOYER_NAME)
    link.click()
    assert (firm.name.text(), firm.code.text()) == (EMPLOYER_NAME, EMPLOYER_CODE)
    assert "名称相近" not in page.known.words
    firm.name.setFocus()
    counter.enter()
    counter.settle()
    assert "其中有 12 人的群体案件" in page.known.words
    worker.name.setFocus()
    counter.enter("王 测试")
    worker.phone.setFocus()
    counter.enter("+86 100 1234 5678")
    counter.settle()
    assert "王测试：登记过的人，共 1 件，在办 1 件" in page.known.words
    page.known.number_taken.emit(1, GOOD_ID)
    assert worker.id_number.value_so_far() == GOOD_ID
    worker.name.setFocus()
    worker.name.selectAll()
    counter.enter("李测试")
    counter.settle()
    assert "登记在“王测试”名下" in worker.hint_of(worker.id_number)

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.queries import case_file
from disputes_app.domain.case_list import CaseFilter, CaseRow
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.claim_items import claim_items
from disputes_app.domain.parties import ANONYMOUS_ZH, PartyRole
from disputes_app.domain.register_lists import Register
from disputes_app.services import case_list, case_view, registration_lookups
from disputes_app.services import registration as registration_service
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.registration import RegistrationError
from disputes_app.services.registration_lookups import Employer
from tests.ui.daily.conftest import (
    COURT,
    EMPLOYER_CODE,
    EMPLOYER_NAME,
    INSPECTOR,
    TODAY,
    Bureau,
    Counter,
)
from ui.actions import ActionId
from ui.desk import RECORD_PAGES, PaperFocus
from ui.pages import register as register_page
from ui.pages.register import RegisterPage
from ui.registration.receipts import RECEIPT

GOOD_ID = "11010519491231002X"


def rows(bureau: Bureau) -> tuple[CaseRow, ...]:
    return case_list.case_page(bureau.context, CaseFilter()).rows


def choose_line(page: RegisterPage, counter: Counter, letters: str) -> None:
    page.form.head.line.setFocus()
    QTest.keyClicks(page.form.head.line, letters)
    counter.settle()


def fill_people(page: RegisterPage, counter: Counter) -> None:
    """Write down one applicant and one employer, from the applicant's name on."""
    page.form.go_to_applicant()
    counter.enter("王测试")
    counter.enter(GOOD_ID)
    counter.enter("13800000000")
    counter.enter("嘉定测试路1号")
    counter.enter()  # not an employer
    counter.enter(EMPLOYER_NAME)
    counter.enter(EMPLOYER_CODE)


def check_claims(view: CaseView) -> None:
    assert (view.record.cause, view.record.claimed_fen) == ("追索劳动报酬", 3_820_000)
    assert str(view.entries[0].event.facts["summary"]).splitlines() == [
        "追索劳动报酬（2026-03-01至2026-08-31），38,000.00元",
        "加班工资，200.00元",
        "另请依法处理",
    ]
    items = claim_items(entry.event for entry in view.entries)
    assert [(one.cause, one.claimed_fen, one.from_receipt) for one in items] == [
        ("追索劳动报酬", 3_800_000, False),
        ("加班工资", 20_000, False),
        ("", None, True),
    ]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_arbitration_is_registered_by_keyboard_alone(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    assert page.form.head.line.hasFocus()
    QTest.keyClicks(page.form.head.line, "zc")
    assert page.form.line is Line.ARBITRATION
    counter.enter()
    counter.enter()  # the day of receipt is today
    counter.enter()  # the only court
    counter.enter()  # nobody handles it yet
    counter.enter("王测试")
    counter.enter(GOOD_ID)
    for _ in range(3):  # telephone, address, not an employer
        counter.enter()
    counter.enter(EMPLOYER_NAME)
    counter.enter(EMPLOYER_CODE)
    counter.press(Qt.Key.Key_PageDown)  # nothing else is known of the employer
    QTest.keyClicks(counter.focused(), "zsld")
    counter.enter_popup()
    counter.enter("3.8万")
    counter.enter("202603-202608")
    counter.enter()  # nothing more about it
    counter.enter("加班工资")
    counter.enter("200")
    counter.press(Qt.Key.Key_Down)
    counter.enter()  # no third item
    counter.enter()  # as many people as applicants
    counter.type_in("另请依法处理\n\n")
    counter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.save_button.hasFocus()
    counter.enter()
    counter.settle()
    (row,) = rows(bureau)
    assert (row.line, row.applicant_names, row.respondent_names) == (
        Line.ARBITRATION,
        "王测试",
        EMPLOYER_NAME,
    )
    assert counter.opened == [(str(row.id), row.shown_number, PaperFocus(RECEIPT))]
    assert row.shown_number in page.banner.words
    assert "最后一日 2026-11-27（余5个工作日）" in page.banner.words
    view = case_view.open_case(bureau.context, row.id)
    check_claims(view)
    applicant, employer = view.parties
    assert applicant.id_number == GOOD_ID
    assert (employer.code, employer.person) == (EMPLOYER_CODE, False)
    assert page.form.is_empty


def test_the_identity_number_tells_sex_and_birth_or_what_is_wrong(counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    form = page.form.applicants.forms[0]
    form.id_number.setFocus()
    counter.enter(GOOD_ID)
    assert "女，1949-12-31 出生" in form.hint_of(form.id_number)
    form.id_number.setFocus()
    form.id_number.selectAll()
    counter.enter("110105194912310021")
    assert form.id_number.hasFocus()
    assert "逐位核对" in form.id_number.problem


def test_a_wrong_credit_code_is_told_beside_the_field(counter: Counter) -> None:
    page = counter.registration()
    form = page.form.respondents.forms[0]
    form.code.setFocus()
    counter.enter("91350100M000100Y44")
    assert "营业执照" in form.code.problem


def test_a_mediation_asks_for_its_organisation(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    page.form.head.line.set_value(Line.MEDIATION)
    assert page.form.head.organisation.isVisible()
    assert not page.form.head.source.isVisible()
    page.form.head.organisation.set_value("enterprise")
    fill_people(page, counter)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.line is Line.MEDIATION
    assert "企业调解" in page.banner.words or "受理" in page.banner.words
    view = case_view.open_case(bureau.context, row.id)
    assert view.entries[0].event.facts["organisation"] == "enterprise"


def test_a_report_keeps_the_reporter_apart(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    page.form.head.source.set_value(Source.REPORT)
    assert not page.form.applicants.isVisible()
    page.form.reporter.name.setFocus()
    counter.enter("秘密举报")
    page.form.respondents.forms[0].name.setFocus()
    counter.enter(EMPLOYER_NAME)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.applicant_names == "举报人(保密)"
    view = case_view.open_case(bureau.context, row.id)
    assert view.protected
    assert [party.role for party in view.parties] == [PartyRole.RESPONDENT.value]
    assert "秘密" not in page.banner.words


def test_an_anonymous_report_needs_no_name(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    page.form.head.source.set_value(Source.REPORT)
    page.form.respondents.forms[0].name.setFocus()
    counter.enter(EMPLOYER_NAME)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.applicant_names == "举报人(保密)"
    with bureau.context.database.read() as conn:
        (reporter,) = case_file.reporters(conn, CaseId(row.id))
    assert reporter.name == ANONYMOUS_ZH


def test_a_complainant_may_ask_for_protection(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    assert page.form.protect.isVisible()
    page.form.protect.setChecked(True)
    assert not page.form.applicants.more_button.isVisible()
    fill_people(page, counter)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.applicant_names == "投诉人(保密)"
    assert not case_list.search_cases(bureau.context, "王测试").rows


def test_a_patrol_has_no_complainant_and_a_hotline_may_have_none(
    bureau: Bureau, counter: Counter
) -> None:
    page = counter.registration()
    for source in (Source.PATROL, Source.HOTLINE_12345):
        page.form.head.source.set_value(source)
        page.form.respondents.forms[0].name.setFocus()
        counter.enter(EMPLOYER_NAME)
        page.save()
        counter.settle()
        assert not page.form.problems()
    assert {row.source for row in rows(bureau)} == {Source.PATROL, Source.HOTLINE_12345}
    assert [row.applicant_names for row in rows(bureau)] == ["", ""]


def test_a_case_received_earlier_keeps_its_day_and_old_number(
    bureau: Bureau, counter: Counter
) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    head = page.form.head
    assert not head.old_number.isVisible()
    head.received.setFocus()
    head.received.selectAll()
    counter.enter("20261102")
    assert head.hint_of(head.received) == ""
    assert not head.old_number.isVisible()
    head.back_entry.setChecked(True)
    assert head.old_number.isVisible()
    head.old_number.setFocus()
    counter.enter("嘉劳仲字旧第9号")
    fill_people(page, counter)
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.received_on == date(2026, 11, 2)
    assert row.shown_number == "嘉劳仲字旧第9号"
    assert "逾期" in page.banner.words


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("20260231", "2026年2月没有31日"),
        ("明天", "不能晚于今天"),
        ("20061231", "不能早于 2007-01-01"),
        ("abc", "看不懂这个日期"),
    ],
)
def test_a_wrong_day_is_refused_beside_the_field(counter: Counter, typed: str, told: str) -> None:
    page = counter.registration()
    head = page.form.head
    head.received.setFocus()
    head.received.selectAll()
    counter.enter(typed)
    assert told in head.received.problem
    page.save()
    assert "还不能保存" in page.banner.words


def test_what_is_missing_is_marked_and_nothing_is_written(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    page.save()
    counter.settle()
    assert "还不能保存" in page.banner.words
    assert page.form.problems() == ["请填写这一项。", "请填写这一项。"]
    assert page.form.applicants.forms[0].name.hasFocus()
    assert rows(bureau) == ()


def test_the_next_colleague_needs_only_a_name(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    page.form.claims.cause.set_value("追索劳动报酬")
    page.handlers()[ActionId.SAVE_AND_NEXT]()
    counter.settle()
    assert page.form.applicants.forms[0].name.hasFocus()
    assert counter.opened == []
    counter.enter("李测试")
    page.handlers()[ActionId.SAVE]()
    counter.settle()
    second, first = sorted(rows(bureau), key=lambda row: row.id, reverse=True)
    assert (first.applicant_names, second.applicant_names) == ("王测试", "李测试")
    assert first.respondent_names == second.respondent_names == EMPLOYER_NAME
    assert first.cause == second.cause == "追索劳动报酬"
    assert len(counter.opened) == 1


def test_several_applicants_stand_in_one_case(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    page.form.applicants.more_button.click()
    counter.enter("李测试")
    page.form.applicants.more_button.click()
    page.form.applicants.drop(page.form.applicants.forms[2])
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    assert row.applicant_names == "王测试、李测试"
    assert row.people == 2


def test_an_employer_may_apply_against_a_person(bureau: Bureau, counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    applicant, respondent = page.form.applicants.forms[0], page.form.respondents.forms[0]
    applicant.other_kind.setChecked(True)
    respondent.other_kind.setChecked(True)
    assert applicant.code.isVisible()
    assert respondent.id_number.isVisible()
    applicant.name.set_value(EMPLOYER_NAME)
    respondent.name.set_value("王测试")
    page.save()
    counter.settle()
    (row,) = rows(bureau)
    view = case_view.open_case(bureau.context, row.id)
    assert [party.person for party in view.parties] == [False, True]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_known_employer_is_offered_and_filled_in(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, TODAY, name="从前测试")
    page = counter.registration()
    form = page.form.respondents.forms[0]
    form.name.setFocus()
    counter.type_in("测试汽配")
    counter.qtbot.waitUntil(lambda: bool(page.lookup_of(form).offered), timeout=5_000)
    assert EMPLOYER_CODE in page.lookup_of(form).offered[0]
    assert "在办1件" in page.lookup_of(form).offered[0]
    page.lookup_of(form).take(0)
    counter.settle()
    assert (form.name.text(), form.code.text()) == (EMPLOYER_NAME, EMPLOYER_CODE)
    assert "在办 1 件" in page.known.words


def test_a_code_alone_brings_the_employer(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    page = counter.registration()
    form = page.form.respondents.forms[0]
    form.code.setFocus()
    counter.enter(EMPLOYER_CODE)
    counter.settle()
    assert form.name.text() == EMPLOYER_NAME


def test_a_code_of_somebody_else_is_pointed_out(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    page = counter.registration()
    form = page.form.respondents.forms[0]
    form.name.set_value("另一测试厂")
    form.code.setFocus()
    counter.enter(EMPLOYER_CODE)
    counter.settle()
    assert EMPLOYER_NAME in form.hint_of(form.code)
    assert form.name.text() == "另一测试厂"


def test_the_same_name_before_is_told_with_its_cases(bureau: Bureau, counter: Counter) -> None:
    before = bureau.register(Line.ARBITRATION, TODAY, name="王测试")
    bureau.register(Line.ARBITRATION, TODAY, name="王测试二")
    page = counter.registration()
    choose_line(page, counter, "zc")
    page.form.go_to_applicant()
    counter.enter("王测试")
    counter.settle()
    assert page.known.words.splitlines() == ["王测试：以前的案件", before.receipt_number]
    page.known.case_asked.emit(rows(bureau)[0])
    assert counter.opened


def test_a_refusal_of_the_database_keeps_the_draft(
    bureau: Bureau, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.errors import DiskFullError

    def refuse(*_arguments: object) -> None:
        raise DiskFullError("bureau.db")

    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    monkeypatch.setattr(register_page, "register_case", refuse)
    page.save()
    counter.settle()
    assert "bureau.db" in page.banner.words
    assert page.form.applicants.forms[0].name.text() == "王测试"
    assert page.has_unsaved_input()
    assert page.save_button.isEnabled()
    monkeypatch.setattr(register_page, "register_case", registration_service.register_case)
    page.save()
    counter.settle()
    assert len(rows(bureau)) == 1


def test_a_refusal_of_the_service_goes_beside_its_field(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise RegistrationError("people", "people_too_few")

    page = counter.registration()
    choose_line(page, counter, "zc")
    fill_people(page, counter)
    monkeypatch.setattr(register_page, "register_case", refuse)
    page.save()
    counter.settle()
    assert page.form.claims.people.problem
    assert page.form.claims.people.hasFocus()
    assert "people" not in page.banner.words


def test_a_known_employer_leads_to_its_record(bureau: Bureau, counter: Counter) -> None:
    case = bureau.register(Line.ARBITRATION, TODAY)
    parties = open_case(bureau.context, case.case_id).parties
    (record,) = [one.employer_id for one in parties if one.employer_id is not None]
    asked: list[tuple[object, ...]] = []
    page = counter.registration()
    page.desk.subject_asked.connect(lambda *told: asked.append(told))
    page.known.record_asked.emit(Employer(record, EMPLOYER_NAME, None, 1))
    assert asked
    assert asked[0][:3] == (RECORD_PAGES[Register.EMPLOYER], str(record), EMPLOYER_NAME)


def test_clearing_begins_anew(counter: Counter) -> None:
    page = counter.registration()
    fill_people(page, counter)
    assert page.has_unsaved_input()
    page.clear()
    counter.settle()
    assert not page.has_unsaved_input()
    assert page.form.head.line.hasFocus()


def test_people_who_left_are_not_offered(counter: Counter) -> None:
    page = counter.registration()
    choose_line(page, counter, "zc")
    assert page.form.head.office.value() == COURT
    handler = page.form.head.handler
    assert [handler.itemText(place) for place in range(handler.count())] == ["暂不指派", "陈测试"]
    page.form.head.line.set_value(Line.INSPECTION)
    handler.set_value(INSPECTOR)
    assert handler.currentText() == "李测试"


def test_lookups_find_employers_by_name_pinyin_and_code(bureau: Bureau) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    for text in ("测试汽配", "上海测试", "shanghaice", EMPLOYER_CODE[:6], "有限公司"):
        found = registration_lookups.known_employers(bureau.context, text)
        assert [one.name for one in found] in ([EMPLOYER_NAME], []), text
        assert found or text == "有限公司"
    assert registration_lookups.known_employers(bureau.context, "上") == ()
    assert registration_lookups.employer_with_code(bureau.context, "1" * 18) is None


def test_similar_cases_want_the_very_name(bureau: Bureau) -> None:
    bureau.register(Line.ARBITRATION, TODAY, name="王测试")
    bureau.register(Line.ARBITRATION, TODAY, name="小王测试")
    found = registration_lookups.similar_cases(bureau.context, " 王测试 ")
    assert [row.applicant_names for row in found] == ["王测试"]
    assert registration_lookups.similar_cases(bureau.context, "王") == ()

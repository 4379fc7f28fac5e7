from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from db.queries.audit import audit_rows
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.line_steps import StepState, steps_reached
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.case_view import open_case
from disputes_app.services.log import record_event, void_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, Reporter, register_case
from tests.support.casework import Casework
from tests.support.window_words import words_of
from tests.ui.daily.conftest import COURT, EMPLOYER_NAME, HANDLER, SUPERVISOR_ACTOR, Bureau
from ui.case_page.event_panel import EventPanel
from ui.case_page.fact_fields import MAKERS
from ui.desk import ClockFocus
from ui.fields.choice_field import ChoiceField
from ui.fields.text_fields import TextField
from ui.pages.case import CasePage
from ui.paper.printing import a4_printer


def choose(panel: EventPanel, name: str, value: str) -> None:
    control = panel.form.control(name)
    assert isinstance(control, ChoiceField)
    control.set_value(value)


def put(panel: EventPanel, name: str, text: str) -> None:
    control = panel.form.control(name)
    assert isinstance(control, TextField)
    control.set_value(text)


def is_entering(page: CasePage) -> bool:
    return page.entering is not None


def accepted(bureau: Bureau, day: date) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, day)
    return bureau.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


# what a case shows


def test_case_shows_parties_steps_and_the_last_day(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    page = work.case(case)
    assert page.header._parties.text() == "王测试 与 上海测试汽配有限公司"
    assert "受理（2026-10-20）" in page.header._steps.words
    assert "送达副本（下一步）" in page.header._steps.words
    assert page.header._clock.text() == "余14天"
    assert work.window.tabs.title_of(page) == case.number


def test_explained_date_names_law_start_and_every_day_off(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 9, 1))
    page = work.case(case)
    words = page.deadlines.cards[0].words
    assert "监察案件办结（办结期限）" in words
    assert "《劳动保障监察条例》第17条" in words
    assert "2026-09-01 受理并立案，当日不计，自次日起算" in words
    assert "周末" in words
    assert "国庆节" in words
    assert "国办发明电〔2025〕7号" in words


def test_extension_and_roll_forward_are_told(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 9, 21))
    facts: Facts = {
        "days": 15,
        "ground": "案情复杂",
        "signed_by": "赵测试",
        "signer_office": "commission_director",
    }
    case = bureau.record(case, "arbitration.extended", date(2026, 10, 30), facts)
    words = work.case(case).deadlines.cards[0].words
    assert "延长15日（2026-10-30 赵测试（仲裁委员会主任）批准）" in words


def test_clock_asked_for_is_explained_first(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    work.desk.open_case(case.case_id, "x", ClockFocus("arbitration.tribunal"))
    work.settle()
    page = work.case_in_front()
    opened = [card for card in page.deadlines.cards if card.is_open]
    assert [card.line.clock.rule.id for card in opened] == ["arbitration.tribunal"]


def test_late_entry_is_marked_and_voided_one_is_struck_out(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    entry = NewEntry("note", date(2026, 10, 21), {"text": "来电询问"})
    supervisor = Actor("张测试", Role.SUPERVISOR, 2, 3)
    case = record_event(
        bureau.on(date(2026, 10, 26)), supervisor, case.case_id, entry, seen_version=case.version
    )
    case = void_event(
        bureau.on(date(2026, 10, 27)),
        supervisor,
        case.case_id,
        3,
        "记错案件",
        seen_version=case.version,
    )
    entries = work.case(case).log.entries
    assert [one.seq for one in entries] == [1, 2, 3]
    said = entries[-1].accessibleName()
    assert "补录 2026-10-26" in said
    assert "已作废" in said
    assert "张测试 作废：记错案件" in said
    assert not entries[-1].findChildren(QPushButton)


def test_protected_reporter_is_shown_only_on_demand(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(
        Line.INSPECTION,
        date(2026, 11, 18),
        source=Source.REPORT,
        reporter=Reporter("孙测试", phone="13900000000"),
    )
    page = work.case(case)
    assert "孙测试" not in page.header._parties.text()
    assert "举报人(保密)" in page.header._parties.text()
    assert _said_anywhere(work, "孙测试", "13900000000") == []
    page.header._reveal.click()
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert "须写明理由" in page.banner.words
    work.enter("核对 孙测试 的材料")
    work.settle()
    assert "姓名" in page.banner.words
    assert "孙测试" not in page.banner.words
    page.header._why.clear()
    work.enter("回访")
    work.settle()
    assert "孙测试" in page.header._reporter.text()
    assert _said_anywhere(work, "孙测试") == [page.header._reporter.text()]
    page.header._change.click()
    work.fill(["孙测试二", "", "", ""])
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert "孙测试二" in page.header._reporter.text()
    assert page.header._card.isHidden()
    work.desk.data_changed.emit(case)
    work.settle()
    assert _said_anywhere(work, "孙测试") == []


def test_a_complainant_who_asks_for_it_is_covered_everywhere(
    work: Casework, bureau: Bureau
) -> None:
    page = work.case(bureau.complaint(date(2026, 11, 18), name="司徒测敏"))
    assert _said_anywhere(work, "司徒测敏") != []
    assert not page.parties.protect.isHidden()
    page.parties.protect.click()
    work.settle()
    assert page.file is not None
    assert page.file.view.protected
    assert page.parties.protect.isHidden()
    assert _said_anywhere(work, "司徒测敏") == []


def _said_anywhere(work: Casework, *secrets: str) -> list[str]:
    return [text for text in words_of(work.window) if any(one in text for one in secrets)]


def test_clerk_is_not_offered_to_see_the_reporter(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(
        Line.INSPECTION, date(2026, 11, 18), source=Source.REPORT, reporter=Reporter("孙测试")
    )
    work.desk.take_actor(Actor("陈测试", Role.CLERK, 1, 1))
    page = work.case(case)
    assert page.header._reveal.isHidden()


# entering what happened


def test_complaint_is_filed_and_closed_by_keyboard(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.INSPECTION, date(2026, 11, 18))
    page = work.case(case)
    panel = work.enter_kind("受理并立案")
    work.fill(["1119", "李测试", "周测试", "钱测试"])
    work.press(Qt.Key.Key_Return)
    work.press(Qt.Key.Key_Return)
    panel.ask_for_effect()
    work.settle()
    assert "开始 监察案件办结：最后一日 2027-02-" in panel.effect.words
    assert "终结 投诉受理与立案" in panel.effect.words
    work.save()
    assert not is_entering(page)
    assert page.file is not None
    number = page.file.view.record.number
    assert number is not None
    assert number in page.banner.words
    assert work.window.tabs.title_of(page) == number

    work.enter_kind("行政处理决定")
    work.fill(["20261120", "嘉人社监（2026）理字9号"])
    work.save()
    assert page.header._clock.text() == "按期办结"


def test_steps_that_are_not_lawful_say_why(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    page = work.case(case)
    page.choose_step()
    rows = page.chooser.rows
    assert "受理" in rows
    assert "作出裁决（现在不能：案件尚未受理）" in rows
    work.press(Qt.Key.Key_Escape)
    assert page._side.currentWidget() is page.deadlines


def test_effect_of_an_extension_shows_old_and_new_last_day(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    work.case(case)
    panel = work.enter_kind("延长审理期限")
    assert "填写“签批人职务”后显示。" in panel.effect.words
    choose(panel, "signer_office", "commission_director")
    panel.ask_for_effect()
    work.settle()
    assert "变动 裁决：最后一日 2026-12-04 → 2026-12-21" in panel.effect.words


def test_unlawful_entry_asks_for_reason_and_supervisor_and_is_marked(
    work: Casework, bureau: Bureau
) -> None:
    case = accepted(bureau, date(2026, 9, 1))
    page = work.case(case)
    assert "逾期" in page.header._clock.text()
    panel = work.enter_kind("延长审理期限")
    work.fill(["", "", "案情复杂", "赵测试"])
    choose(panel, "signer_office", "commission_director")
    panel.ask_for_effect()
    work.settle()
    assert panel.confirmation.asks_for_flaw
    assert "期限届满后才批准延长" in panel.confirmation.accessibleName()
    work.save()
    assert is_entering(page), "nothing is saved without a reason"
    panel.confirmation.reason.set_value("审批表迟到")
    panel.confirmation.supervisor.set_value("张测试")
    work.save()
    assert not is_entering(page)
    said = page.log.entries[-1].accessibleName()
    assert "程序瑕疵" in said
    assert "审批表迟到（张测试 确认）" in said
    assert "逾期" in page.header._clock.text(), "an irregular extension moves no clock"


def test_closing_entered_late_asks_for_its_document(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 10, 9))
    page = work.case(case)
    panel = work.enter_kind("行政处理决定")
    work.fill(["20261105", "嘉人社监（2026）理字9号"])
    panel.ask_for_effect()
    work.settle()
    assert not panel.confirmation.isHidden()
    assert not panel.confirmation.asks_for_flaw
    put(panel, "document", "决定书扫描件")
    panel.confirmation.supervisor.set_value("张测试")
    work.save()
    assert not is_entering(page)
    assert "张测试 确认补录" in page.log.entries[-1].accessibleName()


def test_what_is_missing_is_said_beside_its_field(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    work.case(case)
    panel = work.enter_kind("受理")
    work.save()
    assert "请填写这一项。" in panel.form._column.problems()


def test_day_before_its_cause_is_refused_in_a_sentence(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    page = work.case(case)
    panel = work.enter_kind("组庭")
    work.fill(["20261001"])
    choose(panel, "mode", "sole")
    put(panel, "members", "李测试")
    work.save()
    assert is_entering(page)
    assert "现在不能登记" in panel.banner.words


def test_typed_entry_survives_a_change_by_somebody_else(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    page = work.case(case)
    panel = work.enter_kind("来电")
    work.fill(["", "工人来电询问开庭日期"])
    bureau.record(case, "note", date(2026, 11, 20), {"text": "另一台电脑的记录"})
    work.save()
    assert "别人已经保存" in panel.banner.words
    panel.banner._act.click()
    work.settle()
    assert is_entering(page)
    assert "已重新载入" in panel.banner.words
    work.save()
    assert not is_entering(page)
    assert "工人来电询问开庭日期" in page.log.entries[-1].accessibleName()


def test_new_party_joins_with_the_entry(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    page = work.case(case)
    panel = work.enter_kind("追加当事人")
    work.fill(["20261110", "", "上海测试劳务有限公司", "", ""])
    choose(panel, "role", "respondent")
    panel.ask_for_effect()
    work.settle()
    assert "变动 裁决：" in panel.effect.words
    work.save()
    assert not is_entering(page)
    assert page.parties.table.rowCount() == 3


# striking out


def test_entry_is_struck_out_with_what_hangs_on_it(work: Casework, bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    served: Facts = {"party": 2, "method": "mail", "proof": "回证"}
    case = bureau.record(case, "arbitration.application_served", date(2026, 10, 22), served)
    page = work.case(case)
    panel = work.strike_out(2)
    assert panel.chain == (3, 2)
    assert "第 3 项 2026-10-22 申请书副本送达被申请人" in panel.words
    work.save()
    assert is_entering(page), "nothing is struck out without a reason"
    panel.reason.set_value("受理日期有误")
    work.save()
    assert not is_entering(page)
    assert page.file is not None
    assert page.file.view.state.accepted_on is None
    assert [entry.voided for entry in page.file.view.entries[:3]] == [False, True, True]


def test_effect_of_striking_out_one_entry_is_shown(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 9, 1))
    case = bureau.decide(case, date(2026, 9, 10))
    work.case(case)
    panel = work.strike_out(3)
    assert panel.chain == (3,)
    assert "案件恢复为未结" in panel.effect.words


# papers


def test_acceptance_notice_is_offered_once_the_case_is_accepted(
    work: Casework, bureau: Bureau
) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 10, 19))
    page = work.case(case)
    page.show_papers()
    work.settle()
    notice = next(row for row in page.papers.rows if row.startswith("受理通知书"))
    assert "现在不能制作" in notice
    page.papers.choose("arbitration.acceptance_notice")
    work.settle()
    assert page.papers.paper.page_count == 0
    page.papers.filter.setText("sltzs")
    list_ = page.papers._list
    shown = [list_.item(row).text() for row in range(list_.count()) if not list_.isRowHidden(row)]
    assert shown[0].startswith("受理通知书")


def with_cause(bureau: Bureau, name: str) -> CaseChanged:
    """Register and accept an application with everything that its papers print."""
    day = date(2026, 11, 18)
    registration = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        day,
        COURT,
        HANDLER,
        cause="劳动报酬",
        summary="支付2026年8月工资12,000元",
        applicants=(NewParty(PartyRole.APPLICANT, is_person=True, name=name),),
        respondents=(NewParty(PartyRole.RESPONDENT, is_person=False, name=EMPLOYER_NAME),),
    )
    case = register_case(bureau.on(day), SUPERVISOR_ACTOR, registration)
    return bureau.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


def test_paper_is_shown_saved_and_recorded(work: Casework, bureau: Bureau, tmp_path: Path) -> None:
    case = with_cause(bureau, "王测试")
    page = work.case(case)
    page.show_papers("arbitration.acceptance_notice")
    work.settle()
    assert page.papers.rows[0] == "受理通知书\n可以制作"
    forms = [row for row in page.papers.rows if not row.startswith("期限控制单")]
    refused = ["现在不能制作" in row or "还缺少" in row for row in forms]
    assert refused == sorted(refused), "what can be made stands above"
    assert page.papers.paper.page_count == 1
    file = tmp_path / "notice.pdf"
    page.papers.paper.save_to(file)
    work.settle()
    assert file.read_bytes().startswith(b"%PDF")
    assert "已保存" in page.papers.paper.banner.words
    with bureau.context.database.read() as conn:
        commands = [row.record.command for row in audit_rows(conn, case_id=case.case_id)]
    assert commands[-1] == "issue_paper"
    assert [one.form_id for one in page.papers.issued_list.papers] == [
        "arbitration.acceptance_notice"
    ]


def test_paper_goes_to_a_printer(work: Casework, bureau: Bureau, tmp_path: Path) -> None:
    case = with_cause(bureau, "王测试")
    page = work.case(case)
    page.show_papers()
    work.settle()
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.papers.paper.print_on(printer)
    work.settle()
    assert (tmp_path / "printed.pdf").stat().st_size > 1_000
    assert "已送打印机" in page.papers.paper.banner.words


def test_paper_that_cannot_be_written_says_so(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    case = with_cause(bureau, "王测试")
    page = work.case(case)
    page.show_papers()
    work.settle()
    page.papers.paper.save_to(tmp_path / "no" / "folder.pdf")
    work.settle()
    assert "不能写入" in page.papers.paper.banner.words


def test_missing_glyph_is_named(work: Casework, bureau: Bureau) -> None:
    case = with_cause(bureau, "王\U0002b81c")
    page = work.case(case)
    page.show_papers()
    work.settle()
    assert page.papers.paper.page_count == 1
    assert not page.papers.paper.may_use
    assert "U+2B81C" in page.papers.gate.rows[0]


def test_control_sheet_of_a_period_is_shown_saved_and_recorded(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    case = bureau.complaint(date(2026, 11, 2))
    page = work.case(case)
    card = page.deadlines.cards[0]
    assert card.is_open
    card._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert page.papers.isVisible()
    assert page.papers.paper.page_count == 1
    assert any(row.startswith("期限控制单：监察案件办结") for row in page.papers.rows)
    file = tmp_path / "sheet.pdf"
    page.papers.paper.save_to(file)
    work.settle()
    assert file.read_bytes().startswith(b"%PDF")
    with bureau.context.database.read() as conn:
        issued = [row.record.detail for row in audit_rows(conn, case_id=case.case_id)]
    assert issued[-1] == "control_sheet:inspection.close:0"


# the pieces


def test_every_step_of_every_line_can_be_entered() -> None:
    from disputes_app.domain.kinds.catalogue import ALL_KINDS

    types = {item.type for kind in ALL_KINDS if kind.step for item in kind.fields}
    assert types <= set(MAKERS)


def test_step_left_out_on_the_way_says_so(bureau: Bureau) -> None:
    case = accepted(bureau, date(2026, 10, 20))
    view = open_case(bureau.context, case.case_id)
    settled = replace(view.entries[-1].event, seq=9, kind="arbitration.settled")
    events = [*(entry.event for entry in view.entries), settled]
    states = {one.step.zh: one.state for one in steps_reached(Line.ARBITRATION, events, left=False)}
    assert states["开庭"] is StepState.SKIPPED
    assert states["裁决(调解)"] is StepState.DONE
    assert states["送达"] is StepState.CURRENT

"""Setting and moving hearings in the window, told by keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.hearing_records import RoomKind
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import hearing_rooms
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import COURT, HANDLER, TODAY, Bureau
from ui.desk import Desk
from ui.i18n import Language, Tongue
from ui.pages.case import CasePage
from ui.pages.schedule import SchedulePage
from ui.pages.settings import SettingsPage
from ui.schedule.block import MIME, HearingBlock
from ui.schedule.grid import Cell
from ui.settings_page.hearing_part import HearingPart

ADMINISTRATOR = Actor("管测试", Role.ADMINISTRATOR, COURT)
ROOM, CIRCUIT = "第一仲裁庭", "安亭巡回庭"
# Accepted on 2026-11-02: the award clock ends on 2026-12-17, and served on Friday, 20 November,
# a notice is in time for Friday, 27 November.
ACCEPTED = date(2026, 11, 2)
NEXT_WEEK = date(2026, 11, 23)


def add_rooms(bureau: Bureau) -> None:
    for name, kind in ((ROOM, RoomKind.ORDINARY), (CIRCUIT, RoomKind.CIRCUIT)):
        hearing_rooms.add_room(bureau.context, ADMINISTRATOR, name=name, kind=kind, office_id=COURT)


def waiting_case(bureau: Bureau, *, name: str, members: str = "陈测试") -> CaseChanged:
    """Accept a case of one worker against an employer of their own and form its tribunal."""
    case = bureau.register(Line.ARBITRATION, ACCEPTED, name=name, employer=f"{name}的单位")
    case = bureau.record(case, "arbitration.accepted", ACCEPTED, {"signed_by": "赵测试"})
    formed: Facts = {"mode": "three", "members": members, "clerk": f"{name}书记"}
    return bureau.record(case, "arbitration.tribunal_formed", date(2026, 11, 4), formed)


def planned(
    bureau: Bureau, *, name: str = "王测试", members: str = "陈测试", day: str = "2026-11-27"
) -> CaseChanged:
    case = waiting_case(bureau, name=name, members=members)
    facts: Facts = {"hearing_on": day, "hearing_time": "09:30", "room": ROOM}
    return bureau.record(case, "arbitration.hearing_scheduled", date(2026, 11, 18), facts)


def in_week(work: Casework, day: date = NEXT_WEEK) -> SchedulePage:
    page = work.schedule()
    page.show_day(day)
    work.settle()
    return page


def block(page: SchedulePage, place: int = 0) -> HearingBlock:
    return page.grid.blocks[place]


def shown(page: SchedulePage) -> int:
    return len(page.grid.blocks)


def ctrl(work: Casework, key: Qt.Key) -> None:
    QTest.keyClick(work.window, key, CTRL)
    work.settle()


def test_an_empty_week_says_what_to_do(work: Casework, bureau: Bureau) -> None:
    page = work.schedule()
    assert "这一周没有开庭" in page.empty.words
    assert "还没有登记庭室" in page.empty.words
    page.empty.acted.emit()
    work.settle()
    front = work.window.tabs.front
    assert isinstance(front, SettingsPage)
    assert front.sections.current is front.hearings
    add_rooms(bureau)
    assert "已受理的案件都已排定开庭" in work.schedule().empty.words
    waiting_case(bureau, name="王测试")
    page = work.schedule()
    assert "有 1 件已受理的案件尚未排定开庭。" in page.empty.words
    page.empty.acted.emit()
    work.settle()
    assert page.panel.isVisible()


def test_a_hearing_is_set_by_keyboard(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    case = waiting_case(bureau, name="王测试")
    page = work.schedule()
    ctrl(work, Qt.Key.Key_E)
    panel = page.panel
    assert panel.form.case.hasFocus()
    assert "最早 2026-11-27，最迟 2026-12-17（规则38条、45条）" in panel.about.text()
    assert "仲裁庭：陈测试、王测试书记" in panel.about.text()
    assert panel.slots.item(0).text() == f"2026-11-27 周五  09:00-10:30  {ROOM}"
    work.press(Qt.Key.Key_Return)
    work.fill(["20261127", "930", "60"])
    work.settle()
    work.press(Qt.Key.Key_Down)
    work.fill(["", ""])
    work.press(Qt.Key.Key_Return)
    assert panel.save_button.hasFocus()
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert panel.isHidden()
    assert "已排定" in page.banner.words
    assert page.title.text() == "2026-11-23 至 11-29"
    words = block(page).words.splitlines()
    assert words[:2] == ["2026-11-27 09:30-10:30", case.number]
    assert words[-1] == "已排定"
    assert ROOM in words


def test_a_free_slot_is_taken_with_two_keys(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    planned(bureau, name="王测试", members="李测试")
    waiting_case(bureau, name="赵测试")
    page = in_week(work)
    ctrl(work, Qt.Key.Key_E)
    assert page.panel.slots.item(0).text() == f"2026-11-27 周五  09:00-10:30  {CIRCUIT}"
    page.panel.slots.setFocus()
    work.press(Qt.Key.Key_Return)
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert page.panel.isHidden()
    assert shown(page) == 2


def test_a_clash_is_told_beside_its_cause_and_nothing_is_lost(
    work: Casework, bureau: Bureau
) -> None:
    add_rooms(bureau)
    first = planned(bureau, name="王测试", members="李测试")
    waiting_case(bureau, name="赵测试")
    page = in_week(work)
    ctrl(work, Qt.Key.Key_E)
    form = page.panel.form
    form.day.set_value(date(2026, 11, 27))
    form.time.set_value("10:00")
    form.set_room(ROOM)
    assert page.has_unsaved_input()
    ctrl(work, Qt.Key.Key_S)
    assert f"{ROOM}已被 {first.number} 占用（09:30-11:00）" in page.panel.banner.words
    assert form.time.value() == "10:00"
    form.set_room(CIRCUIT)
    ctrl(work, Qt.Key.Key_S)
    assert page.panel.isHidden()


def test_outside_the_days_the_reason_is_asked_for_and_shown(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    waiting_case(bureau, name="王测试")
    page = work.schedule()
    ctrl(work, Qt.Key.Key_E)
    form = page.panel.form
    form.day.set_value(date(2026, 11, 25))
    form.time.set_value("10:00")
    form.set_room(ROOM)
    ctrl(work, Qt.Key.Key_S)
    assert "来不及提前五个工作日送达开庭通知" in page.panel.banner.words
    assert form.exception.hasFocus()
    work.type_in("申请人即将离沪")
    ctrl(work, Qt.Key.Key_S)
    assert page.panel.isHidden()
    assert "例外" in block(page).words.splitlines()


def test_a_hearing_is_moved_by_key_and_by_dropping(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    planned(bureau)
    page = in_week(work)
    page.grid.take_focus()
    assert block(page).hasFocus()
    work.press(Qt.Key.Key_M)
    work.settle()
    form = page.panel.form
    assert (form.day.value(), form.time.value(), form.minutes.value()) == (
        date(2026, 11, 27),
        "09:30",
        90,
    )
    assert not page.has_unsaved_input()
    ctrl(work, Qt.Key.Key_S)
    assert form.moved.problem
    work.press(Qt.Key.Key_Escape)
    assert page.panel.isHidden()

    cell = next(
        one
        for one in page.grid.findChildren(Cell)
        if one.name == CIRCUIT and one.column.day == date(2026, 11, 27)
    )
    data = QMimeData()
    data.setData(MIME, str(block(page).row.case_id).encode())
    event = QDropEvent(
        QPointF(2, 2),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    cell.dropEvent(event)
    work.settle()
    assert form.chosen_room() == CIRCUIT
    assert form.moved.hasFocus()
    work.type_in("第一仲裁庭检修")
    ctrl(work, Qt.Key.Key_S)
    assert page.panel.isHidden()
    (moved,) = page.grid.blocks
    assert CIRCUIT in moved.words.splitlines()


def test_enter_opens_the_case_and_arrows_go_from_hearing_to_hearing(
    work: Casework, bureau: Bureau
) -> None:
    add_rooms(bureau)
    planned(bureau, name="王测试")
    second = planned(bureau, name="赵测试", members="李测试", day="2026-11-26")
    page = in_week(work)
    page.grid.take_focus()
    by_day = {one.row.hearing.hearing_on.day: one for one in page.grid.blocks}
    by_day[27].setFocus()
    work.press(Qt.Key.Key_Left)
    assert by_day[26].hasFocus()
    work.press(Qt.Key.Key_Return)
    work.settle()
    front = work.window.tabs.front
    assert isinstance(front, CasePage)
    assert str(second.number) in work.window.tabs.title_of(front)


def test_by_person_by_day_and_one_row_alone(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    planned(bureau, members="陈测试、李测试")
    day = date(2026, 11, 24)
    hearing_rooms.add_leave(
        bureau.context, ADMINISTRATOR, staff_id=HANDLER, from_on=day, to_on=day, reason="年休假"
    )
    page = in_week(work)
    page.person_button.click()
    work.settle()
    assert shown(page) == 3  # two arbitrators and the clerk
    assert "年休假" in [one.toolTip() for one in page.grid.findChildren(type(page.title))]
    page.case_button.click()
    assert shown(page) == 1
    page.person_button.click()
    page.grid.row_asked.emit("陈测试")
    assert shown(page) == 1
    page.day_button.click()
    work.settle()
    assert page.title.text() == "2026-11-23 周一"
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_PageDown)
    work.settle()
    assert page.title.text() == "2026-11-27 周五"
    assert "09:30-11:00" in block(page).words
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    work.settle()
    assert "这一天不是工作日（周末）" in page.empty.words
    QTest.keyClick(page, Qt.Key.Key_Home)
    work.settle()
    assert page.first == TODAY


def test_a_tribunal_formed_later_may_clash_and_is_shown(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    planned(bureau, name="王测试", members="李测试")
    case = waiting_case(bureau, name="赵测试")
    facts: Facts = {"hearing_on": "2026-11-27", "hearing_time": "10:00", "room": CIRCUIT}
    case = bureau.record(case, "arbitration.hearing_scheduled", date(2026, 11, 18), facts)
    formed: Facts = {"mode": "sole", "members": "李测试"}
    bureau.record(case, "arbitration.tribunal_formed", TODAY, formed)
    page = in_week(work)
    for one in page.grid.blocks:
        assert "冲突" in one.words.splitlines()
        assert "仲裁员李测试在" in one.words


def test_the_hearings_shown_are_exported(work: Casework, bureau: Bureau, tmp_path: Path) -> None:
    add_rooms(bureau)
    planned(bureau)
    page = in_week(work)
    file = tmp_path / "week.ics"
    page.export_to(file)
    work.settle()
    assert "已导出 1 次开庭" in page.banner.words
    assert file.read_bytes().count(b"BEGIN:VEVENT") == 1
    page.grid.row_asked.emit(CIRCUIT)
    page.export_to(tmp_path / "circuit.ics")
    work.settle()
    assert "已导出 0 次开庭" in page.banner.words


def hearings_section(work: Casework) -> HearingPart:
    page = work.settings()
    page.sections.choose("hearings")
    work.settle()
    return page.hearings


def test_rooms_hours_and_leave_are_entered_in_the_settings(
    work: Casework, bureau: Bureau, bureau_desk: Desk
) -> None:
    part = hearings_section(work)
    assert part.notice.isVisible()
    assert not part.room_form.isVisible()
    bureau_desk.take_actor(ADMINISTRATOR)
    work.settle()
    part.room_form.name.setFocus()
    work.fill([ROOM, "", ""])
    work.settle()
    part.room_form.name.setFocus()
    work.fill([ROOM, "", ""])
    work.settle()
    assert f"已有名为{ROOM}的庭室" in part.room_form.name.problem
    part.active_button.click()
    work.settle()
    assert part.active_button.text() == "恢复"
    part.hours_form.spans.setFocus()
    part.hours_form.spans.selectAll()
    work.fill(["9:00-8:00", ""])
    work.settle()
    assert "不是起止时刻" in part.hours_form.spans.problem
    part.hours_form.spans.selectAll()
    work.fill(["9:00-11:00", "60"])
    part.hours_form.minutes.set_value(60)
    part.save_hours()
    work.settle()
    assert hearing_rooms.hours(bureau.context).default_minutes == 60


def test_leave_tells_which_hearings_have_to_be_moved(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    case = planned(bureau)
    part = hearings_section(work)
    form = part.leave_form
    form.person.set_value(HANDLER)
    form.first.setFocus()
    work.fill(["20261127", "20261126", ""])
    work.settle()
    assert "请假须自早到晚" in form.last.problem
    form.last.selectAll()
    work.fill(["20261130", "培训"])
    work.settle()
    assert "请假期间已排定 1 次开庭" in part.banner.words
    assert str(case.number) in part.banner.words
    assert part.leaves.rowCount() == 1
    part.withdraw_button.click()
    work.settle()
    assert part.leaves.rowCount() == 0


def test_the_panel_of_a_case_offers_the_rooms(work: Casework, bureau: Bureau) -> None:
    add_rooms(bureau)
    work.case(waiting_case(bureau, name="王测试"))
    panel = work.enter_kind("排定开庭")
    room = panel.form.control("room")
    assert [room.itemText(n) for n in range(room.count())] == [ROOM, CIRCUIT]  # type: ignore[attr-defined]  # a choice field


def test_it_speaks_english(work: Casework, bureau: Bureau, chinese: Tongue) -> None:
    add_rooms(bureau)
    planned(bureau)
    chinese.speak(Language.EN)
    page = in_week(work)
    assert "Set" in block(page).words.splitlines()

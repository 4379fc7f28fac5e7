from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from disputes_app.domain.approval_records import ApprovalFilter
from disputes_app.domain.case_list import CaseFilter, CaseStatus, RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import case_list
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.log_entries import NewEntry
from tests.ui.daily.conftest import COURT, HANDLER, SUPERVISOR_ACTOR, TODAY, Bureau, Counter
from ui.desk import ClockFocus, EntryFocus
from ui.pages.dossiers import DossiersPage
from ui.pages.service import ServicePage
from ui.pages.workbench import ALERTS, EXTERNAL
from ui.workbench.today_line import next_working_day_text, today_text


def test_every_tile_counts_what_its_list_shows(bureau: Bureau, counter: Counter) -> None:
    late = bureau.complaint(date(2026, 7, 1))
    bureau.complaint(date(2026, 8, 28))
    case = bureau.register(Line.ARBITRATION, TODAY)
    bureau.record(case, "arbitration.accepted", TODAY, {"signed_by": "赵测试"})
    page = counter.workbench()
    asked = case_list.tiles(bureau.context, counter.desk.actor)
    assert set(page.tiles) == {ALERTS, EXTERNAL, *(tile.id for tile in asked)}
    for tile in asked:
        if isinstance(tile.filter, ApprovalFilter):  # its page: test_approvals
            continue
        counter.workbench()
        assert page.tiles[tile.id].accessibleName().endswith(f"：{tile.count}")
        page.tiles[tile.id].setFocus()
        counter.press(Qt.Key.Key_Return)
        if tile.id == "unserved":
            counter.settle()
            papers = counter.window.tabs.front
            assert isinstance(papers, ServicePage)
            assert papers.model.rowCount() == tile.count == 2
            assert papers.bar.count.text() == f"共 {tile.count} 份"
            continue
        listed = counter.front_list()
        assert listed.model.rowCount() == tile.count
        assert listed.count.text() == f"共 {tile.count} 件"
    assert late.number is not None


def test_the_tile_of_external_matters_opens_those_it_counted(
    bureau: Bureau, counter: Counter
) -> None:
    for day, reply_by in ((3, 17), (16, 30)):
        on = date(2026, 11, day)
        facts: Facts = {
            "channel": "petition",
            "reference": f"信{day}",
            "title": "反映加班费",
            "reply_by": f"2026-11-{reply_by}",
        }
        entry = NewEntry("external.received", on, facts)
        open_dossier(bureau.on(on), SUPERVISOR_ACTOR, DossierType.EXTERNAL, entry)
    page = counter.workbench()
    urgent = page.deadlines.list.rows.lines
    assert [line.badge.text for line in urgent] == ["逾期3天", "余10天"]
    assert urgent[0].parties == "反映加班费"
    counter.press(Qt.Key.Key_Return)
    assert counter.opened[-1][1:] == (urgent[0].number, ClockFocus("external.reply"))
    tile = page.tiles[EXTERNAL]
    assert tile.accessibleName() == "外部交办：2（逾期1）"
    tile.setFocus()
    counter.press(Qt.Key.Key_Return)
    counter.settle()
    front = counter.window.tabs.front
    assert isinstance(front, DossiersPage)
    assert len(front.table.dossiers.rows) == 2


def test_the_most_urgent_period_comes_first_in_its_own_unit(
    bureau: Bureau, counter: Counter
) -> None:
    bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    late = bureau.complaint(date(2026, 7, 1))
    page = counter.workbench()
    lines = page.deadlines.list.rows.lines
    assert lines[0].number == late.number
    assert lines[0].badge.text.startswith("逾期")
    assert lines[0].badge.text.endswith("个工作日")
    arbitration = next(line for line in lines if line.deadline.line is Line.ARBITRATION)
    assert arbitration.badge.text == "余3个工作日"
    assert "最后一日 2026-11-25" in arbitration.detail
    assert arbitration.parties == "王测试 与 上海测试汽配有限公司"


def test_enter_on_a_period_asks_for_the_case_at_that_clock(
    bureau: Bureau, counter: Counter
) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    page = counter.workbench()
    page.deadlines.list.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert counter.opened == [
        (str(case.case_id), case.receipt_number, ClockFocus("arbitration.accept"))
    ]


def test_the_words_at_the_end_of_a_row_can_be_clicked(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    rows = counter.workbench().deadlines.list
    row = rows.visualRect(rows.rows.index(0, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(rows.viewport(), left, pos=row.topLeft() + QPoint(20, 10))
    assert counter.opened == []
    QTest.mouseClick(rows.viewport(), left, pos=rows.link_rect(row).center())
    assert len(counter.opened) == 1


def test_without_cases_the_page_says_so_in_words(counter: Counter) -> None:
    page = counter.workbench()
    assert page.deadlines.is_empty
    assert "还没有应结案件" in page.rate.words
    assert "0%" not in page.rate.words
    assert "0.00%" not in page.rate.words


def test_the_rate_is_cut_and_judged_unrounded(bureau: Bureau, counter: Counter) -> None:
    closed = [bureau.complaint(date(2026, 7, 20)) for _ in range(2)]
    for case in closed:
        bureau.decide(case, date(2026, 8, 3))
    bureau.complaint(date(2026, 7, 21))
    words = counter.workbench().rate.words
    assert "66.66%" in words
    assert "未达标" in words
    assert "目标 98%" in words
    assert "已超出允许的逾期件数 1 件" in words
    assert "应结 3" in words


def test_a_number_of_the_rate_opens_its_cases(bureau: Bureau, counter: Counter) -> None:
    bureau.decide(bureau.complaint(date(2026, 7, 20)), date(2026, 8, 3))
    late = bureau.complaint(date(2026, 7, 21))
    page = counter.workbench()
    link = page.rate.link(RateNumber.LATE)
    link.setFocus()
    counter.press(Qt.Key.Key_Return)
    listed = counter.front_list()
    assert [row.shown_number for row in listed.model.rows] == [late.number]
    assert "逾期" in listed.what.text()
    assert "2026-10-01 至 2026-12-31" in listed.what.text()


def test_a_closing_moves_the_rate_at_once(bureau: Bureau, counter: Counter) -> None:
    case = bureau.complaint(date(2026, 9, 10))
    page = counter.workbench()
    assert "待到期 1" in page.rate.words
    changed = bureau.decide(case, TODAY)
    counter.desk.data_changed.emit(changed)
    counter.settle()
    running = {line.deadline.rule_id for line in page.deadlines.list.rows.lines}
    assert running == {"inspection.serve"}
    assert "第条" not in page.deadlines.list.rows.lines[0].detail


def test_a_handler_sees_own_cases_only(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    bureau.complaint(date(2026, 9, 10), name="何测试")
    page = counter.workbench()
    both = len(page.deadlines.list.rows.lines)
    counter.desk.take_actor(Actor("陈测试", Role.HANDLER, COURT, HANDLER))
    counter.settle()
    own = page.deadlines.list.rows.lines
    assert 0 < len(own) < both
    assert {line.deadline.line for line in own} == {Line.ARBITRATION}
    page.tiles["intake"].click()
    assert counter.front_list().bar.own.isChecked()


def test_a_refusal_is_a_banner_on_the_page(
    bureau: Bureau, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.errors import DatabaseBusyError

    def refuse(*_arguments: object) -> None:
        raise DatabaseBusyError("bureau.db")

    monkeypatch.setattr(case_list, "tiles", refuse)
    page = counter.workbench()
    assert "bureau.db" in page.banner.words


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), "今天 2026-11-20 周五（班）"),
        (date(2026, 11, 22), "今天 2026-11-22 周日（休）"),
        (date(2026, 10, 1), "今天 2026-10-01 周四（休，国庆节）"),
        (date(2026, 2, 14), "今天 2026-02-14 周六（班，调休上班）"),
        (date(2050, 1, 3), "今天 2050-01-03 周一（工作日历未收录）"),
    ],
)
def test_today_in_words(bureau: Bureau, chinese: object, day: date, expected: str) -> None:
    assert today_text(day, bureau.context.law.calendar) == expected


def test_the_next_working_day_skips_the_weekend(bureau: Bureau, chinese: object) -> None:
    calendar = bureau.context.law.calendar
    assert next_working_day_text(TODAY, calendar) == "下一个工作日 2026-11-23 周一"
    assert next_working_day_text(date(2050, 1, 3), calendar) == ""


def test_the_filter_behind_the_list_is_the_one_of_the_tile(
    bureau: Bureau, counter: Counter
) -> None:
    bureau.complaint(date(2026, 7, 1))
    asked: list[object] = []
    counter.desk.page_asked.connect(lambda _page, request: asked.append(request))
    counter.workbench().tiles["overdue"].click()
    assert asked == [
        CaseFilter(status=CaseStatus.DUE_WINDOW, to_day=date(2026, 11, 19)),
    ]


def test_an_extension_is_applied_for_from_the_list(bureau: Bureau, counter: Counter) -> None:
    """Only before the last day and only for one's own cases; it opens ready to be submitted."""
    late = bureau.register(Line.ARBITRATION, date(2026, 8, 3))
    bureau.record(late, "arbitration.accepted", date(2026, 8, 3), {"signed_by": "赵测试"})
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    bureau.record(case, "arbitration.accepted", date(2026, 11, 18), {"signed_by": "赵测试"})
    counter.desk.take_actor(Actor("王测试", Role.HANDLER, COURT, HANDLER))
    page = counter.workbench()
    offered = [one for one in page.deadlines.list.rows.lines if one.extendable]
    assert [one.deadline.rule_id for one in offered] == ["arbitration.award"]
    place = page.deadlines.list.rows.lines.index(offered[0])
    page.deadlines.list.setCurrentIndex(page.deadlines.list.rows.index(place, 0))
    page.deadlines.list.setFocus()
    counter.press(Qt.Key.Key_E)
    assert [one[-1] for one in counter.opened] == [EntryFocus("arbitration.extended")]
    counter.desk.take_actor(Actor("张测试", Role.SUPERVISOR, COURT, 3))
    counter.workbench()
    assert not any(one.extendable for one in page.deadlines.list.rows.lines)

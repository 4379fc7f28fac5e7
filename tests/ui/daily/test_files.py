"""Files at the desk: archived, handed over, printed; the case says what is in effect."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.archive_list import ArchiveList
from disputes_app.domain.archive_log import FilePlace
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.services.log_store import CaseChanged
from tests.support import casework
from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.case_page.event_panel import EventPanel
from ui.desk import ARCHIVE_PAGE, COURT_PAGE
from ui.pages.archive import FilesPage
from ui.pages.court import CourtPage


@pytest.fixture(autouse=True)
def with_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(casework, "PAGES", (*casework.PAGES, FilesPage, CourtPage))


@pytest.fixture
def awarded(bureau: Bureau) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, date(2026, 3, 2))
    case = bureau.record(case, "arbitration.accepted", date(2026, 3, 3), {"signed_by": "钱测试"})
    case = bureau.record(
        case,
        "arbitration.awarded",
        date(2026, 4, 1),
        {"all_claims": True, "award_type": "non_final", "amount_fen": 100_00},
    )
    for place, day in ((1, date(2026, 4, 2)), (2, date(2026, 4, 7))):
        facts: Facts = {"party": place, "method": "direct", "proof": "回证"}
        case = bureau.record(case, "arbitration.paper_served", day, facts)
    return case


def opened(work: Casework, which: ArchiveList) -> FilesPage:
    work.window.open_page(ARCHIVE_PAGE, which)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, FilesPage)
    return page


def test_from_waiting_to_the_file_room(work: Casework, awarded: CaseChanged) -> None:
    page = opened(work, ArchiveList.TO_ARCHIVE)
    (row,) = page.table.file_model.rows
    assert row.case_id == awarded.case_id
    page.table.selectAll()
    QTest.keyClick(page.bar.archive, Qt.Key.Key_Space)
    work.settle()
    assert page.empty.words.startswith("没有待归档的案件")
    page = opened(work, ArchiveList.ARCHIVED)
    (row,) = page.table.file_model.rows
    assert row.file is not None
    assert row.file.file_number == "嘉劳人仲（2026）档字第1号"
    page.table.selectAll()
    QTest.keyClick(page.bar.hand, Qt.Key.Key_Space)
    assert "接收人" in page.banner.words
    QTest.keyClicks(page.bar.receiver, "ku")
    page.hand_chosen_over()
    work.settle()
    (row,) = page.table.file_model.rows
    assert row.file is not None
    assert (row.file.place, row.file.received_by) == (FilePlace.IN_ROOM, "ku")
    page.show_paper()
    work.settle()
    assert page.paper.page_count == 1
    page.show_list()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    work.settle()
    front = work.case_in_front()
    said = "\n".join(card.words for card in front.deadlines.infos)
    assert "自 2026-04-23 起生效" in said
    assert "嘉劳人仲（2026）档字第1号，2026-11-20 归档，保存至 2036-11-20" in said
    assert "案卷缺立案审批表" in said


def test_nothing_is_out(work: Casework) -> None:
    page = opened(work, ArchiveList.LENT)
    assert "没有借出的材料" in page.empty.words
    assert "没有保存期满的案卷" in opened(work, ArchiveList.EXPIRED).empty.words


def test_earlier_cases_are_told_before_accepting(work: Casework, bureau: Bureau) -> None:
    first = bureau.register(Line.ARBITRATION, date(2026, 3, 2))
    first = bureau.record(first, "arbitration.accepted", date(2026, 3, 3), {"signed_by": "钱测试"})
    facts = {"proof": "回执", "reason": "拒不到庭"}
    bureau.record(first, "arbitration.deemed_withdrawn", date(2026, 4, 1), facts)
    again = bureau.register(Line.ARBITRATION, date(2026, 11, 18))
    work.case(again).enter(CATALOGUE["arbitration.accepted"])
    panel = work.case_in_front().entering
    assert isinstance(panel, EventPanel)
    assert panel.info is not None
    assert "重新申请不予受理（规则39）" in panel.info.words
    work.settle()
    work.fill(["2026-11-20", "钱测试"])
    work.settle()
    assert panel.confirmation.asks_for_flaw
    assert "规则39" in panel.confirmation.accessibleName()
    panel.confirmation.reason.set_value("受理时未发现前案")
    panel.confirmation.supervisor.set_value("张测试")
    work.settle()
    assert panel.confirmation.asks_for_flaw, "what lies outside the log stays irregular"
    work.save()
    assert work.case_in_front().entering is None
    assert "受理时未发现前案" in work.case_in_front().log.entries[-1].accessibleName()


def test_what_the_court_made_of_it(work: Casework, bureau: Bureau, awarded: CaseChanged) -> None:
    work.window.open_page(COURT_PAGE, None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, CourtPage)
    assert "没有到法院的案件" in page.empty.words
    applied: Facts = {"party": 2, "way": "sue", "court": "测试法院"}
    case = bureau.record(awarded, "arbitration.court_applied", date(2026, 4, 20), applied)
    page.ask()
    work.settle()
    assert page.said.text() == "未见结果 1"
    told: Facts = {"instance": "first", "result": "upheld", "court": "测试法院"}
    case = bureau.record(case, "arbitration.court_result", date(2026, 8, 3), told)
    decided: Facts = {"item": 1, "result": "changed", "amount_fen": 500_00}
    bureau.record(case, "arbitration.court_item", date(2026, 8, 3), decided)
    page.ask()
    work.settle()
    assert page.said.text() == "一致率 100.0%（1/1） · 与裁决一致 1"
    cell = page.table.item(0, page.table.columnCount() - 1)
    assert cell is not None
    assert cell.text().startswith("1 ")
    assert cell.text().endswith("全部改变 ¥500.00")
    page.table.setCurrentCell(0, 0)
    page.table.cellActivated.emit(0, 0)
    work.settle()
    said = "\n".join(card.words for card in work.case_in_front().deadlines.infos)
    assert "法院已作出裁判或者调解。不能出具生效证明" in said


def test_settling_and_withdrawing_at_the_counter_is_one_save(
    work: Casework, bureau: Bureau
) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 16))
    bureau.record(case, "arbitration.accepted", date(2026, 11, 17), {"signed_by": "钱测试"})
    page = work.case(case)
    page.enter(CATALOGUE["arbitration.reconciled"])
    panel = page.entering
    assert isinstance(panel, EventPanel)
    panel.ask_for_effect()
    work.settle()
    assert "办结" in panel.effect.words
    work.save()
    assert page.entering is None
    assert [entry.seq for entry in page.log.entries][-2:] == [3, 4]
    assert page.file is not None
    assert page.file.view.state.outcome is Outcome.WITHDRAWN

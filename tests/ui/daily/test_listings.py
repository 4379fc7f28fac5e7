"""失信名单 in the window: from the clue to the record, who is listed in one keystroke, warnings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.events import Facts
from disputes_app.services.listing_register import export_platform, export_register
from disputes_app.services.progress import Progress
from tests.support.casework import CTRL, Casework
from tests.support.entry_typing import fill_in, walk_to
from tests.support.listing_story import CLOCKS, EMPLOYER, IN_EFFECT, STORY
from tests.support.listings import list_one
from tests.support.long_stories import Act
from tests.support.story_window import Days, complaints
from tests.ui.daily.conftest import EMPLOYER_NAME, FILED, SUPERVISOR_ACTOR, Bureau
from tests.ui.daily.test_long_wage_stories import begin_step
from ui.dossier.listing_board import Board
from ui.dossier.listing_check import ListingCheck
from ui.dossier.listing_part import Part
from ui.dossier.panels import OpeningPanel
from ui.finding import case_and_employer_search
from ui.pages.dossier import DossierPage
from ui.pages.listings import ListingsPage
from ui.pages.register import RegisterPage

BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
OWNER = "冯测试"


def ordered(bureau: Bureau) -> None:
    """An order to pay twelve workers, its term over on 2026-11-06 with nothing paid."""
    case = bureau.register(Line.INSPECTION, date(2026, 10, 20))
    case = bureau.record(case, "inspection.accepted", date(2026, 10, 20), FILED)
    facts: Facts = {
        "number": "嘉人社监令〔2026〕7号",
        "comply_by": "2026-11-06",
        "amount_fen": 60_000_00,
        "people": 12,
        "party": 2,
    }
    case = bureau.record(case, "inspection.ordered", date(2026, 10, 23), facts)
    unpaid: Facts = {"party": 2, "result": "not_performed", "unpaid_fen": 60_000_00}
    bureau.record(case, "inspection.order_result", date(2026, 11, 9), unpaid)


def page_of_lists(work: Casework) -> tuple[ListingsPage, Board]:
    work.window.open_page("listings", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, ListingsPage)
    assert isinstance(page.board, Board)
    return page, page.board


def record_in_front(work: Casework) -> DossierPage:
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    return page


def test_a_clue_becomes_a_record(work: Casework, bureau: Bureau) -> None:
    ordered(bureau)
    page, board = page_of_lists(work)
    assert board.said[0] == "线索  1"
    for words in (
        EMPLOYER_NAME,
        "12",
        "¥60,000.00",
        "数额达到标准",
        "列入决定（8条）",
        "2026-12-04",
    ):
        assert words in board.said[1]
    assert "（第3项）责令 12 人 ¥60,000.00" in board.note
    QTest.keyClick(board.table, Qt.Key.Key_Return)
    work.settle()
    panel = page.opening
    assert isinstance(panel, OpeningPanel)
    work.save()
    record = record_in_front(work)
    assert record.file is not None
    state = record.file.view.state
    assert (state.employer, state.people, state.owed_fen) == (EMPLOYER_NAME, 12, 60_000_00)
    assert state.clocks[0].due == date(2026, 12, 4)
    assert isinstance(record.part, Part)
    assert "责令限期支付 嘉人社监令〔2026〕7号（2026-10-23），期限至 2026-11-06" in record.part.said
    _page, board = page_of_lists(work)
    assert board.said[0] == "线索  1"
    assert "已立卷，第5条情形尚未核定" in board.said[1]
    assert "另有 1 件责令支付已立名单卷。" in board.note


def test_who_is_listed_is_told_at_once_and_warned_of(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    list_one(bureau.on, SUPERVISOR_ACTOR, EMPLOYER_NAME, OWNER, id_number="11010519491231002X")
    (entry, *_rest) = case_and_employer_search(bureau.context)(OWNER, Progress())
    assert (entry.title, "列入失信名单，至 2029-07-06" in entry.detail) == (OWNER, True)
    QTest.keyClick(work.window, Qt.Key.Key_F9)
    check = work.window.findChild(ListingCheck)
    assert check is not None
    work.type_in(EMPLOYER_NAME)
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert "2026-11-20 列入失信名单" in check.answer.words
    assert check.found.item(0).text().startswith(f"列入中　{EMPLOYER_NAME}（用人单位）2026-07-06")
    check.text.setText("11010519491231002X")
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert [check.found.item(n).text()[4:7] for n in range(check.found.count())] == [OWNER]
    assert "1101051949" not in check.found.item(0).text()
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert "列入 2026-07-06 至 2029-07-06" in part_in_front(work).said
    write_out(work, tmp_path)
    warn_in_a_new_case(work)
    case = work.case(bureau.register(Line.ARBITRATION, date(2026, 11, 18)))
    said = [one.words for one in case.deadlines.infos]
    assert any(f"{EMPLOYER_NAME} 列入失信名单，2026-07-06 至 2029-07-06" in one for one in said)


def part_in_front(work: Casework) -> Part:
    part = record_in_front(work).part
    assert isinstance(part, Part)
    return part


def write_out(work: Casework, folder: Path) -> None:
    """The public list and the table for the platform, from the page."""
    _page, board = page_of_lists(work)
    board.register_button.setFocus()
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert board.register is not None
    assert [row[0] for row in board.register.rows] == [EMPLOYER_NAME, OWNER]
    for name, export in (("list.csv", export_register), ("platform.csv", export_platform)):
        board.register.export_to(folder / name, export)
        work.settle()
        said = (folder / name).read_text("utf-8-sig")
        assert OWNER in said
        assert "1101051949" not in said
    QTest.keyClick(board.register, Qt.Key.Key_Escape)
    board.check_button.click()
    assert len(work.window.findChildren(ListingCheck)) == 1
    QTest.keyClick(work.window.findChildren(ListingCheck)[0], Qt.Key.Key_Escape)
    work.window.activateWindow()
    work.qtbot.waitUntil(work.window.isActiveWindow)


def warn_in_a_new_case(work: Casework) -> None:
    """Typing the employer into a new case; the warning goes with the name."""
    QTest.keyClick(work.window, Qt.Key.Key_N, CTRL)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    walk_to(work, page.form.applicants.forms[0].name)
    work.type_in("王测试")
    walk_to(work, page.form.respondents.forms[0].name)
    work.type_in(EMPLOYER_NAME)
    work.press(Qt.Key.Key_Return)
    work.qtbot.waitUntil(lambda: "列入失信名单" in page.known.words)
    page.form.clear()
    work.qtbot.waitUntil(lambda: "列入失信名单" not in page.known.words)


@pytest.fixture
def days() -> Days:
    """The clock of the story; the other tests stay on their day."""
    return Days()


@pytest.fixture
def bureau(request: pytest.FixtureRequest, bureau: Bureau) -> Bureau:
    """The bureau, on the day of the story for a test that tells one."""
    if "days" not in request.fixturenames:
        return bureau
    return Bureau(replace(bureau.context, clock=request.getfixturevalue("days")))


@pytest.mark.long
def test_a_listing_from_the_expired_order_to_the_last_take_down(work: Casework, days: Days) -> None:
    first, *later = (
        Act(f"listing.{kind}", date.fromisoformat(on), facts) for kind, on, facts in STORY
    )
    days.on = first.on
    record = opened(work, first)
    for one in later:
        days.on = one.on
        panel = begin_step(work, record, one)
        assert panel is not None, one
        fill_in(work, panel, one)
        work.save()
        assert record.entering is None, (one.kind, complaints(panel))
    assert record.file is not None
    clocks = {
        (str(one.rule.id), one.key): (one.started_on.isoformat(), str(one.due))
        for one in record.file.view.state.clocks
    }
    assert {key: clocks[key] for key in CLOCKS} == CLOCKS
    shown = "\n".join(card.accessibleName() for card in record.clocks.cards)
    assert not [last for _first, last in CLOCKS.values() if last not in shown]
    part = part_in_front(work)
    assert "列入 2024-05-06 至 2027-05-06（11条，含届满日），2025-03-20 起失效" in part.said
    assert "列入 2025-09-30 至 2028-09-30（11条，含届满日）" in part.said
    assert "2028-10-10 停止公开" in part.said
    assert [row[0] for row in part.rows] == [EMPLOYER, "钱某测试", "孙某测试"]
    assert part.log is not None
    for on, is_listed in IN_EFFECT:
        assert part.log.in_effect_on(date.fromisoformat(on)) is is_listed, on
    look_back(work, days)


def opened(work: Casework, one: Act) -> DossierPage:
    """The list, Ctrl+Shift+R, the fields, Ctrl+S."""
    page, _board = page_of_lists(work)
    QTest.keyClick(work.window, Qt.Key.Key_R, BOTH)
    work.settle()
    if page.opening is None:
        page.open_new(DossierType.LISTING)
        work.settle()
    panel = page.opening
    assert isinstance(panel, OpeningPanel)
    assert panel.form.kind is STEPS[DossierType.LISTING][one.kind]
    fill_in(work, panel, one)
    work.save()
    assert page.opening is None, complaints(panel)
    return record_in_front(work)


def look_back(work: Casework, days: Days) -> None:
    """F9 says of any day of the story what the hand-checked table says, while it was true."""
    for on, is_listed in IN_EFFECT:
        days.on = date.fromisoformat(on)
        QTest.keyClick(work.window, Qt.Key.Key_F9)
        check = work.window.findChild(ListingCheck)
        assert check is not None
        check.text.setText(EMPLOYER)
        work.press(Qt.Key.Key_Return)
        work.settle()
        assert check.answer.words.startswith(f"{on} 列入失信名单") is is_listed, on
        QTest.keyClick(check, Qt.Key.Key_Escape)

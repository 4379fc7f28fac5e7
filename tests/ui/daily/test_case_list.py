from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from disputes_app.domain.case_list import (
    CaseFilter,
    CaseOrder,
    CaseSort,
    CaseStatus,
    NotOfferedError,
)
from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import case_list
from disputes_app.services.groups import make_group
from disputes_app.services.progress import Progress
from disputes_app.services.registration import Reporter
from tests.ui.daily.conftest import COURT, HANDLER, SUPERVISOR_ACTOR, TODAY, Bureau, Counter
from ui.actions import ActionId
from ui.case_words import CaseWords
from ui.cases.columns import case_columns
from ui.cases.filter_bar import CHIPS
from ui.cases.filter_words import Reader, filter_words
from ui.cases.reading import GroupsSeen, SearchAsked, filter_fetch
from ui.pages.cases import CasesPage
from ui.roster import load_roster


def three_lines(bureau: Bureau) -> None:
    bureau.register(Line.ARBITRATION, TODAY, name="王测试")
    bureau.register(Line.MEDIATION, TODAY, name="李测试")
    bureau.complaint(date(2026, 7, 1), name="赵测试")


def names(page: CasesPage) -> list[str]:
    return [row.applicant_names for row in page.model.rows]


def test_the_list_begins_with_open_cases_by_last_day(bureau: Bureau, counter: Counter) -> None:
    three_lines(bureau)
    bureau.decide(bureau.complaint(date(2026, 8, 3), name="已结测试"), date(2026, 8, 10))
    page = counter.cases()
    assert names(page)[0] == "赵测试"
    assert "已结测试" not in names(page)
    assert page.what.text() == "在办"
    assert page.count.text() == "共 3 件"


def test_lines_and_chips_narrow_the_list(bureau: Bureau, counter: Counter) -> None:
    three_lines(bureau)
    page = counter.cases()
    page.bar.lines.setCurrentIndex(3)
    counter.settle()
    assert names(page) == ["赵测试"]
    assert page.what.text() == "在办 · 监察"
    page.bar.lines.setCurrentIndex(0)
    page.bar.chips["intake"].click()
    counter.settle()
    assert set(names(page)) == {"王测试", "李测试"}
    assert page.bar.chips["intake"].isChecked()
    page.bar.chips["overdue"].click()
    counter.settle()
    assert names(page) == ["赵测试"]
    page.bar.chips["overdue"].click()
    counter.settle()
    assert page.what.text() == "全部案件"
    assert len(names(page)) == 3


@pytest.mark.parametrize(
    "chip",
    list(CHIPS),
)
def test_every_chip_is_offered_and_counted(bureau: Bureau, counter: Counter, chip: str) -> None:
    three_lines(bureau)
    page = counter.cases()
    if not page.bar.chips[chip].isChecked():
        page.bar.chips[chip].click()
        counter.settle()
    assert page.bar.chips[chip].isChecked()
    assert page.count.text() == f"共 {page.model.rowCount()} 件"
    assert not page.banner.words


def test_own_cases_and_why_some_chips_do_not_go_with_them(bureau: Bureau, counter: Counter) -> None:
    three_lines(bureau)
    page = counter.cases()
    counter.desk.take_actor(Actor("陈测试", Role.HANDLER, COURT, HANDLER))
    counter.settle()
    page.bar.own.click()
    counter.settle()
    assert names(page) == ["王测试"]
    assert page.what.text() == "在办 · 本人"
    assert not page.bar.chips["ended"].isEnabled()
    assert "本人" in page.bar.chips["ended"].toolTip()


def test_every_sort_on_offer_orders_the_list(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, date(2026, 11, 18), employer="丙测试厂")
    bureau.register(Line.ARBITRATION, date(2026, 11, 19), employer="甲测试厂")
    page = counter.cases()
    assert page.sorting.choice.value() is CaseSort.DUE
    page.sorting.choice.set_value(CaseSort.EMPLOYER)
    counter.settle()
    assert [row.respondent_names for row in page.model.rows] == ["丙测试厂", "甲测试厂"]
    page.sorting.direction.click()
    counter.settle()
    assert page.sorting.direction.text() == "降序"
    assert [row.respondent_names for row in page.model.rows] == ["甲测试厂", "丙测试厂"]
    offered = CaseFilter(status=CaseStatus.OPEN).sorts
    for sort in offered:
        page.sorting.choice.set_value(sort)
        counter.settle()
        assert page.model.rowCount() == 2


def test_pages_arrive_while_scrolling(
    bureau: Bureau, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        bureau.register(Line.MEDIATION, TODAY)
    page = counter.cases()
    monkeypatch.setattr(page.model, "_page_size", 2)
    page.refresh()
    counter.settle()
    while page.model.canFetchMore(page.model.index(-1, -1)):
        page.model.fetchMore(page.model.index(-1, -1))
        counter.settle()
    assert len({row.id for row in page.model.rows}) == 5
    assert page.count.text() == "共 5 件"


@pytest.mark.parametrize("typed", ["王测试", "wcs", "测试汽配", "收字第1号", "（2026）收字"])
def test_search_by_name_initials_employer_and_number(
    bureau: Bureau, counter: Counter, typed: str
) -> None:
    bureau.register(Line.ARBITRATION, TODAY, name="王测试")
    page = counter.cases()
    page.handlers()[ActionId.FILTER]()
    counter.enter(typed)
    counter.settle()
    assert names(page) == ["王测试"]
    assert page.count.text() == "共 1 件"
    assert typed in page.what.text()


def test_one_character_is_asked_for_more(bureau: Bureau, counter: Counter) -> None:
    page = counter.cases()
    page.bar.search.setFocus()
    counter.enter("王")
    counter.settle()
    assert "至少两个" in page.what.text()
    assert not page.banner.words


def test_a_search_without_hits_says_so_and_leads_back(bureau: Bureau, counter: Counter) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    page = counter.cases()
    page.bar.search.setFocus()
    counter.enter("无此测人")
    counter.settle()
    assert "没有找到“无此测人”" in page.empty.words
    page.all_button.click()
    counter.settle()
    assert page.bar.search.text() == ""
    assert page.count.text() == "共 1 件"


def test_a_reporter_cannot_be_found(bureau: Bureau, counter: Counter) -> None:
    from disputes_app.domain.cases import Source

    bureau.register(
        Line.INSPECTION, TODAY, source=Source.REPORT, reporter=Reporter("秘密举报", "13800000000")
    )
    page = counter.cases()
    assert names(page) == ["举报人(保密)"]
    for typed in ("秘密举报", "13800000000"):
        page.asked(SearchAsked(typed))
        counter.settle()
        assert page.model.rowCount() == 0
    page.show_all()
    counter.settle()
    assert "秘密" not in page.preview.words


def test_enter_opens_the_case_and_the_preview_tells_of_it(bureau: Bureau, counter: Counter) -> None:
    case = bureau.complaint(date(2026, 9, 10), name="赵测试")
    page = counter.cases()
    counter.settle()
    words = page.preview.words
    assert case.number is not None
    assert case.number in words
    assert "赵测试" in words
    assert "受理" in words
    assert "2026-09-10" in words
    page.table.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert counter.opened == [(str(case.case_id), case.number, None)]


def test_a_write_elsewhere_refreshes_list_and_count(bureau: Bureau, counter: Counter) -> None:
    page = counter.cases()
    assert "没有这样的案件" in page.empty.words
    changed = bureau.register(Line.ARBITRATION, TODAY)
    counter.desk.data_changed.emit(changed)
    counter.settle()
    assert names(page) == ["王测试"]
    assert page.count.text() == "共 1 件"


def test_an_empty_office_is_told_where_cases_come_from(counter: Counter) -> None:
    page = counter.cases()
    page.show_all()
    counter.settle()
    assert "还没有案件" in page.empty.words


def test_a_filter_that_is_not_offered_is_refused_in_words(counter: Counter) -> None:
    page = counter.cases()
    unknown = CaseFilter(status=CaseStatus.ENDED, handler_id=HANDLER)
    assert not unknown.sorts
    page.asked(unknown)
    counter.settle()
    assert page.banner.words
    assert "复制" not in page.banner.words


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CaseFilter(), "全部案件"),
        (CaseFilter(line=Line.MEDIATION), "全部案件 · 调解"),
        (CaseFilter(status=CaseStatus.SUSPENDED, office_id=COURT), "中止中 · 承办机构：测试仲裁院"),
        (CaseFilter(status=CaseStatus.OPEN, handler_id=2), "在办 · 承办人：李测试"),
        (CaseFilter(line=Line.ARBITRATION, stage=Stage.HEARD), "全部案件 · 仲裁 · 阶段：已开庭"),
        (
            CaseFilter(status=CaseStatus.RECEIVED, from_day=TODAY, to_day=TODAY),
            "今日来件",
        ),
        (
            CaseFilter(status=CaseStatus.ENDED, from_day=date(2026, 1, 1)),
            "办结日期 2026-01-01 至 不限",
        ),
        (
            CaseFilter(
                status=CaseStatus.HEARING, from_day=date(2026, 11, 16), to_day=date(2026, 11, 22)
            ),
            "开庭日期 2026-11-16 至 2026-11-22",
        ),
    ],
)
def test_a_filter_in_words(
    bureau: Bureau, chinese: object, wanted: CaseFilter, expected: str
) -> None:
    reader = Reader(TODAY, load_roster(bureau.context), HANDLER)
    assert filter_words(wanted, reader) == expected


def test_a_failed_page_keeps_the_rows_and_is_told(
    bureau: Bureau, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_lines(bureau)
    page = counter.cases()

    def refuse(*_arguments: object) -> None:
        raise NotOfferedError("open", "due")

    monkeypatch.setattr(case_list, "case_page", refuse)
    page.refresh()
    counter.settle()
    assert page.banner.words
    assert page.model.rowCount() == 3
    assert replace(CaseFilter(), line=Line.MEDIATION).sorts


def test_a_case_of_a_group_names_the_one_that_leads(bureau: Bureau) -> None:
    names = ("王一测", "王二测", "王三测")
    cases = [bureau.register(Line.ARBITRATION, TODAY, name=name) for name in names]
    lead, other, alone = cases
    make_group(bureau.context, SUPERVISOR_ACTOR, [lead.case_id, other.case_id])
    groups = GroupsSeen()
    wanted, order = CaseFilter(status=CaseStatus.OPEN), CaseOrder.usual(CaseSort.RECEIVED)
    page = filter_fetch(bureau.context, wanted, order, groups)(None, 10, Progress())
    columns = case_columns(CaseWords(bureau.context), groups)
    column = next(one for one in columns if one.key == "group")
    told = {row.id: column.text(row) for row in page.rows}
    assert told[lead.case_id] == told[other.case_id] == lead.receipt_number
    assert told[alone.case_id] == "—"

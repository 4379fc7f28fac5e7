"""What is known of an employer on one page, and the text of a publication."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.reports.employer_sheet import MOST_ITEMS, render_employer_sheet
from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.employer_timeline import (
    EmployerFigures,
    EmployerTimeline,
    Standing,
    TimelineItem,
    newest_first,
)
from disputes_app.domain.labels import Label
from disputes_app.domain.public_paper import PublicText
from tests.documents.sample import pages_of

NAME = "上海测试汽配有限公司"


def _item(day: int, what: str, **more: object) -> TimelineItem:
    kind = timeline.ORDER if what == timeline.ORDERED else timeline.CASE
    return TimelineItem(date(2026, 11, day), kind, what, f"第{day}号", **more)  # type: ignore[arg-type]  # fields by name


def test_an_employer_fits_on_one_page() -> None:
    items = [
        _item(n, timeline.RECEIVED, text="克扣、拖欠工资", line=Line.INSPECTION, case_id=CaseId(n))
        for n in range(1, 21)
    ]
    order = _item(
        20,
        timeline.ORDERED,
        label=Label("逾期未履行", "Not performed"),
        until=date(2026, 11, 25),
        fen=120_000_00,
    )
    standing = Standing(
        "listing", Label("列入中", "Listed"), "嘉人社监（2026）失信第1号", date(2026, 1, 1), True,
        DossierId(1),
    )  # fmt: skip
    figures = EmployerFigures(2, 13, 1, 12, 120_000_00, 20_000_00, 100_000_00, 1, 0, 1, (standing,))
    found = EmployerTimeline(NAME, "91350100M000100Y43", figures, newest_first([*items, order]))
    assert found.items[0] is order
    (page,) = pages_of(
        render_employer_sheet(
            found, office_name="测试局", made_on=date(2026, 11, 30), invariant=True
        )
    )
    plain = "".join(page.split())
    for words in (
        NAME,
        "责令改正，限期至",
        "尚欠100,000.00元（1件，12人次）",
        "列入中（嘉人社监（2026）失信第1号）",
        "监察收案：克扣、拖欠工资",
    ):
        assert words in plain
    assert plain.count("监察收案") == MOST_ITEMS - 1


def test_the_text_of_a_publication_on_the_web() -> None:
    fields = (("违法主体全称", NAME), ("主要违法事实", "拖欠12人工资"))
    text = PublicText("测试局", "公布", "现公布如下：", (fields,), None, draft=True)
    assert text.plain.splitlines() == [
        *("公布", "（送审稿）", "", "现公布如下：", ""),
        *(f"1. 违法主体全称：{NAME}", "主要违法事实：拖欠12人工资", "", "测试局"),
    ]

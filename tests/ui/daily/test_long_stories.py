"""Two long stories through the window by keyboard alone: what the page says of every period."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.state import ClockState
from tests.support.casework import Casework
from tests.support.entry_typing import begin, fill_in, register
from tests.support.long_arbitration import ARBITRATION
from tests.support.long_mediation import MEDIATION
from tests.support.long_stories import PARTY_NAMES, RULE_WORDS, Act, Period, Story, told
from tests.ui.daily.conftest import Bureau
from ui.case_page.deadline_panel import ClockCard
from ui.case_page.event_panel import EventPanel
from ui.fields.form_column import FormColumn
from ui.pages.case import CasePage

DAY = r"(\d{4}-\d\d-\d\d)"
LAST = re.compile(rf"{DAY} (?:起|之前) .+ → (?:最后一日|最迟) {DAY}(?:，{DAY} 办理)?")
PAUSED = re.compile(rf"{DAY} 起，自 {DAY} 起暂停计算")
BADGES: Mapping[ClockState, str] = MappingProxyType(
    {
        ClockState.RUNNING: "余",
        ClockState.PAUSED: "暂停计算",
        ClockState.LAPSED: "已届满",
        ClockState.REACHED: "可以办理",
        ClockState.MET: "按期完成",
        ClockState.STOPPED: "已终结",
    }
)


class Days:
    """The clock of the bureau, moved from one act to the next."""

    def __init__(self) -> None:
        self.on = date(2025, 1, 2)

    def __call__(self) -> datetime:
        return fixed_day(self.on)()


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def bureau(bureau: Bureau, days: Days) -> Bureau:
    """The bureau on the day of the story."""
    return Bureau(replace(bureau.context, clock=days))


def shown(card: ClockCard) -> tuple[str, str, tuple[str | None, ...]]:
    """Return what a card says: which period, how it stands, its days."""
    name, badge, span = card.accessibleName().split("；")
    found = LAST.fullmatch(span) or PAUSED.fullmatch(span)
    assert found is not None, span
    days = (found[1], None, None) if found.re is PAUSED else found.groups()
    return name.removesuffix("（办结期限）"), badge, days


def expected(row: Period) -> tuple[str, tuple[str | None, ...]]:
    party = f"（{PARTY_NAMES[row.party]}）" if row.party else ""
    days = [None if one is None else one.isoformat() for one in (row.start, row.last, row.ended)]
    return RULE_WORDS[row.rule] + party, tuple(days)


def compare(page: CasePage, rows: tuple[Period, ...]) -> None:
    """Compare the whole panel with a table."""
    cards = [shown(card) for card in page.deadlines.cards]
    badges = {(name, days): badge for name, badge, days in cards}
    assert set(badges) == {expected(row) for row in rows}
    for row in rows:
        badge = badges[expected(row)]
        waits = row.rule in {"service.posting", "mediation.right_to_arbitrate"}
        word = "自 " if waits and row.state is ClockState.RUNNING else BADGES[row.state]
        assert badge.startswith(word), (expected(row), badge)


def span_of(page: CasePage, name: str) -> str:
    """Return what a card says of its days."""
    found = [card.accessibleName().split("；") for card in page.deadlines.cards]
    return next(span for title, _badge, span in found if title == name)


def complaints(panel: EventPanel) -> str:
    """Return what the panel says against an entry."""
    fields = [one for column in panel.findChildren(FormColumn) for one in column.problems()]
    asked = panel.confirmation.accessibleName()
    return "\n".join([panel.banner.words, *fields, asked])


def tab_to(work: Casework, words: str) -> None:
    """Press Tab until a button stands in front."""
    seen = []
    for _ in range(4):
        button = work.focused()
        seen.append(button.accessibleName() or type(button).__name__)
        if isinstance(button, QPushButton) and button.text().startswith(words):
            return
        work.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {words}: {seen}")


def enter(work: Casework, one: Act) -> None:
    """Enter one act and save it, or go on by Tab to what sends it for approval, and Space."""
    page = work.case_in_front()
    panel = begin(work, one)
    fill_in(work, panel, one)
    if one.submitted:
        tab_to(work, "送审")
        work.press(Qt.Key.Key_Space)
        work.settle()
    else:
        work.save()
    if one.refused:
        assert page.entering is panel
        assert one.says in complaints(panel)
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert page.entering is None, (one.kind, complaints(panel))


def tell(work: Casework, days: Days, story: Story) -> CasePage:
    """Enter a story, each act on its own day, and compare every table on the way."""
    days.on = story.received
    register(work, story)
    page = work.case_in_front()
    compare(page, story.on_receipt)
    entered = 1
    for one in told(story):
        days.on = one.on
        enter(work, one)
        entered += one.is_entered
        assert len(page.log.entries) == entered
        if one.periods:
            compare(page, one.periods)
    assert not [entry for entry in page.log.entries if "补录" in entry.accessibleName()]
    return page


def test_the_long_arbitration_by_keyboard(work: Casework, days: Days) -> None:
    page = tell(work, days, ARBITRATION)
    span = "2026-01-20 起 45日，延长15日，扣除14日 → 最后一日 2026-04-07，2026-03-31 办理"
    assert span_of(page, "裁决（办结期限）") == span
    assert "归档号：嘉劳人仲（2026）档字第1号" in page.log.entries[-1].accessibleName()


def test_the_long_mediation_by_keyboard(work: Casework, days: Days) -> None:
    page = tell(work, days, MEDIATION)
    span = "2025-09-23 起 15日，延长25日 → 最后一日 2025-11-03，2025-10-16 办理"
    assert span_of(page, "企业调解委员会办结（办结期限）") == span

"""How a long story is told in the window: the clock moved, an act entered, the cards compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.state import ClockState
from tests.support.casework import Casework
from tests.support.entry_typing import begin, fill_in
from tests.support.long_stories import PARTY_NAMES, RULE_WORDS, Act, Period
from ui.case_page.deadline_panel import ClockCard
from ui.case_page.entry_panel import EntryPanel
from ui.fields.form_column import FormColumn
from ui.pages.case import CasePage
from ui.pages.dossier import DossierPage

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
WAITS = frozenset(
    {
        "service.posting",
        "service.public_notice",
        "mediation.right_to_arbitrate",
        "enforcement.demand",
    }
)


class Days:
    """The clock of the bureau, moved from one act to the next."""

    def __init__(self) -> None:
        self.on = date(2025, 1, 2)

    def __call__(self) -> datetime:
        return fixed_day(self.on)()


def shown(card: ClockCard) -> tuple[str, str, tuple[str | None, ...]]:
    """Return what a card says: which period, how it stands, its days."""
    name, badge, span = card.accessibleName().split("；")
    found = LAST.fullmatch(span) or PAUSED.fullmatch(span)
    assert found is not None, span
    days = (found[1], None, None) if found.re is PAUSED else found.groups()
    return name.removesuffix("（办结期限）"), badge, days


def expected(
    row: Period, names: Mapping[int, str] = PARTY_NAMES
) -> tuple[str, tuple[str | None, ...]]:
    """Return what a card must say of a row: which period, its days."""
    party = f"（{names[row.party]}）" if row.party else ""
    days = [None if one is None else one.isoformat() for one in (row.start, row.last, row.ended)]
    return RULE_WORDS[row.rule] + party, tuple(days)


def compare(
    page: CasePage | DossierPage,
    rows: tuple[Period, ...],
    names: Mapping[int, str] = PARTY_NAMES,
    said: str = "",
) -> None:
    """Compare the whole panel with a table."""
    panel = page.deadlines if isinstance(page, CasePage) else page.clocks
    cards = [shown(card) for card in panel.cards]
    badges = {(name, days): badge for name, badge, days in cards}
    assert set(badges) == {expected(row, names) for row in rows}, said
    for row in rows:
        badge = badges[expected(row, names)]
        waits = row.rule in WAITS and row.state is ClockState.RUNNING
        assert badge.startswith("自 " if waits else BADGES[row.state]), (row, badge)


def span_of(page: CasePage, name: str) -> str:
    """Return what a card says of its days."""
    found = [card.accessibleName().split("；") for card in page.deadlines.cards]
    return next(span for title, _badge, span in found if title == name)


def complaints(panel: EntryPanel) -> str:
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
        assert one.says in complaints(panel), complaints(panel)
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert page.entering is None, (one.kind, complaints(panel))

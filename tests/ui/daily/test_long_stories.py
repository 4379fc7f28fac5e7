"""Two long stories through the window by keyboard alone: what the page says of every period."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.casework import Casework
from tests.support.entry_typing import register
from tests.support.long_arbitration import ARBITRATION
from tests.support.long_mediation import MEDIATION
from tests.support.long_stories import Story, told
from tests.support.story_window import Days, compare, enter, span_of
from tests.ui.daily.conftest import Bureau
from ui.pages.case import CasePage


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def bureau(bureau: Bureau, days: Days) -> Bureau:
    """The bureau on the day of the story."""
    return Bureau(replace(bureau.context, clock=days))


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

"""How does a mistyped closing look: closed, struck out, closed again?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from disputes_app.domain.events import VOID
from disputes_app.services.demonstration.story import Entry, Setting, Story

_CLOSINGS = frozenset(
    {
        "mediation.agreement",
        "mediation.no_agreement",
        "arbitration.settled",
        "arbitration.withdrawal_granted",
        "inspection.closing_approved",
        "inspection.filing_withdrawn",
    }
)
_REASON = "结案登记录入有误,更正后重新登记。"
_PAUSE = timedelta(minutes=6)


def mistype_closings(setting: Setting, stories: list[Story], count: int) -> None:
    """Let the closing of ``count`` of the cases be entered wrong first."""
    free = [story for story in stories if story.entries[-1].kind in _CLOSINGS]
    for story in setting.rng.sample(free, min(count, len(free))):
        mistype_closing(setting, story)


def mistype_closing(setting: Setting, story: Story) -> None:
    """Enter the closing wrong, strike it out on the next working day, and enter it right."""
    right = story.entries.pop()
    wrong = replace(right, facts=dict(right.facts))
    next_day = setting.days.shift(setting.days.on_or_after(right.on), 1)
    struck_at = max(setting.days.moment(next_day, setting.rng), right.at)
    void = Entry(
        VOID, next_day, struck_at, setting.district.supervisor, {"reason": _REASON}, target=wrong
    )
    right.at = struck_at + _PAUSE
    story.entries += [wrong, void, right]

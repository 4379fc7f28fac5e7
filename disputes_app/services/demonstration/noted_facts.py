"""Which facts are noted in invented open cases that start no period, so that pages tell of them?

Claims item by item and what the limitation is counted from, in arbitrations; the day of the act
in inspections.
"""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.claim_items import NATURE_OF_CAUSE, Nature
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.claims import CLAIM_ITEM
from disputes_app.domain.kinds.limitation import ENDED, INTERRUPTED, NOTED
from disputes_app.domain.kinds.lookback import ACT_NOTED
from disputes_app.services.demonstration.story import Diary, Story

_YUAN = 100
_SECOND = "请求支付解除劳动合同的经济补偿金。"


def note_claims(diary: Diary, on: date) -> None:
    """Write two items, and from when to when the limitation ran."""
    rng = diary.setting.rng
    nature = NATURE_OF_CAUSE.get(diary.story.cause, Nature.UNCLEAR)
    first: dict[str, FactValue] = {"number": 1, "nature": nature.value}
    if nature is not Nature.OTHER:
        first["claimed_fen"] = rng.randint(60, 600) * 100 * _YUAN
    diary.write(CLAIM_ITEM, on, first)
    second: dict[str, FactValue] = {
        "number": 2,
        "nature": Nature.COMPENSATION.value,
        "text": _SECOND,
        "claimed_fen": rng.randint(60, 600) * 100 * _YUAN,
    }
    diary.write(CLAIM_ITEM, on, second)
    ended_on = diary.story.received_on - timedelta(days=rng.randint(20, 200))
    known_on = ended_on - timedelta(days=rng.randint(0, 400))
    diary.write(
        NOTED,
        on,
        {
            "known_on": known_on.isoformat(),
            "employment": ENDED,
            "ended_on": ended_on.isoformat(),
        },
    )
    asked_on = known_on + timedelta(days=rng.randint(0, 300))
    if asked_on < diary.story.received_on:
        diary.write(INTERRUPTED, on, {"on": asked_on.isoformat(), "ground": "claim"})


def note_act(diary: Diary, on: date) -> None:
    """Write when the act under inspection ended."""
    ended_on = diary.story.received_on - timedelta(days=diary.setting.rng.randint(10, 600))
    diary.write(ACT_NOTED, on, {"act": ENDED, "on": ended_on.isoformat()})


def claimed_by_item(story: Story) -> int:
    """Return the sum of the items that were written down; 0 where there are none."""
    sums = [entry.facts.get("claimed_fen") for entry in story.entries if entry.kind == CLAIM_ITEM]
    return sum(one for one in sums if type(one) is int)

"""How do invented applications leave without counting: refused, withdrawn, moved, merged?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from disputes_app.services.demonstration.arbitration_intake import accept, opened
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.hearings import NEW_RULES
from disputes_app.services.demonstration.names import worker
from disputes_app.services.demonstration.story import Diary, Setting, Story

_REFUSALS = ("30_1", "30_1", "30_2", "30_3", "34", "39")

_Way = Callable[[Diary, date], None]


def other_arbitrations(setting: Setting, received: Iterable[date]) -> list[Story]:
    """Return applications that never counted: refused, withdrawn, settled first, moved."""
    return [_other(setting, on) for on in received]


def _other(setting: Setting, received_on: date) -> Story:
    diary = opened(setting)
    days = setting.days
    rng = setting.rng
    diary.receive(received_on)
    way = _WAYS_OUT.draw(rng)
    if way is _settle_first and received_on <= NEW_RULES:
        way = _withdraw
    way(diary, days.shift(received_on, rng.randint(1, 5)))
    return diary.story


def _refuse(diary: Diary, on: date) -> None:
    diary.write("arbitration.refused", on, {"ground": diary.setting.rng.choice(_REFUSALS)})


def _withdraw(diary: Diary, on: date) -> None:
    diary.write("withdrawn", on)


def _settle_first(diary: Diary, on: date) -> None:
    diary.write("arbitration.pre_mediation_agreed", on, {"by": "双方"})
    ended_on = diary.setting.days.shift(on, diary.setting.rng.randint(3, 12))
    diary.write("arbitration.pre_mediation_ended", ended_on, {"result": "settled"})


def transfer(diary: Diary, on: date) -> None:
    """Accept on a day, and move to another district some days later."""
    accept(diary, on)
    moved_on = diary.setting.days.shift(on, diary.setting.rng.randint(3, 9))
    diary.write(
        "transferred_out",
        moved_on,
        {"to": "闵行区劳动人事争议仲裁委员会(测试)", "reason": "劳动合同履行地不在本区。"},
    )


def strike_out(diary: Diary, on: date) -> None:
    """Strike out what was entered twice."""
    diary.write(
        "struck_out",
        on,
        {"reason": "与申请人同日提交的另一申请重复。"},
        by=diary.setting.district.supervisor,
    )


_WAYS_OUT: Wheel[_Way] = Wheel(
    ((_refuse, 44), (_withdraw, 26), (_settle_first, 14), (transfer, 11), (strike_out, 5))
)


def merged_pairs(setting: Setting, stories: list[Story], count: int) -> list[Story]:
    """Return ``count`` cases that went into others of ``stories``, which note it.

    The remaining case is accepted no later than the one that goes into it, so its clock
    keeps its own, earlier start.
    """
    free = [story for story in stories if _can_absorb(story)]
    chosen = setting.rng.sample(free, min(count, len(free)))
    return [_merged(setting, keeper) for keeper in chosen]


def _can_absorb(story: Story) -> bool:
    if any(entry.irregular is not None for entry in story.entries):
        return False
    kinds = [entry.kind for entry in story.entries]
    return (
        kinds[1:4]
        == [
            "arbitration.accepted",
            "arbitration.application_served",
            "arbitration.tribunal_formed",
        ]
        and "arbitration.hearing_notice_served" in kinds
    )


def _merged(setting: Setting, keeper: Story) -> Story:
    """Accept a colleague's application with the keeper's, and merge it before the hearing."""
    days = setting.days
    diary = opened(setting)
    diary.story.respondents = list(keeper.respondents)
    diary.story.applicants = [worker(setting.rng)]
    diary.story.people = 1
    diary.story.handler = keeper.handler
    accepted = keeper.entries[1]
    tribunal = keeper.entries[3]
    diary.receive(keeper.received_on)
    accept(diary, accepted.on)
    merged_on = max(days.shift(accepted.on, 1), tribunal.on)
    entry = diary.write("merged_into", merged_on, {"into": ""})
    entry.other = keeper
    note = Diary(setting, keeper).aside(
        "absorbed",
        merged_on,
        {"number": "", "their_start": accepted.on.isoformat()},
        late_by=0,
    )
    note.at = max(note.at, entry.at, tribunal.at)
    note.other = diary.story
    return diary.story

"""Which arbitrations does the demonstration district have?

Like mediations they start from the day on which they closed.  What lies before follows
调解仲裁法 29-50 and 办案规则: five working days to accept, serve and form the tribunal,
five clear of the hearing for its notice, 45 days for the award, with suspensions,
extensions, restarts and public notices among them.  Cases that start before 2017-07-01
stand under the Act's own articles: no 先行调解, no posting, and only the director of the
commission extends.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration import hearings
from disputes_app.services.demonstration.arbitration_intake import opened, received_and_accepted
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.hearings import NEW_RULES, signature
from disputes_app.services.demonstration.story import Diary, Entry, Setting, Story

TERM_DAYS = 45
EXTENSION_DAYS = 15
_HANDED_OVER = 0.02


class Ending(enum.Enum):
    """How an arbitration closes; the value is the kind of the closing entry."""

    AWARD = "awarded"
    SETTLEMENT = "settled"
    WITHDRAWN = "withdrawal_granted"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    REVOKED = "revoked"
    TERMINATED = "terminated"


@dataclass(frozen=True, slots=True)
class Closing:
    """One arbitration that is to be: when and how it ends, whether late, begun when at most."""

    on: date
    ending: Ending
    late: bool = False
    begun_by: date | None = None


def draw_endings(setting: Setting, closed: int, settlements: int) -> list[Ending]:
    """Return how ``closed`` arbitrations end, ``settlements`` of them settled, shuffled."""
    rest = closed - settlements
    withdrawn = rest * 22 // 100
    deemed = rest * 5 // 100
    revoked = rest // 200
    terminated = rest // 400
    endings = (
        [Ending.SETTLEMENT] * settlements
        + [Ending.WITHDRAWN] * withdrawn
        + [Ending.DEEMED_WITHDRAWN] * deemed
        + [Ending.REVOKED] * revoked
        + [Ending.TERMINATED] * terminated
        + [Ending.AWARD] * (rest - withdrawn - deemed - revoked - terminated)
    )
    setting.rng.shuffle(endings)
    return endings


def closed_arbitrations(setting: Setting, closings: Iterable[Closing]) -> list[Story]:
    """Return one whole arbitration for each closing."""
    return [_closed(setting, closing) for closing in closings]


def _closed(setting: Setting, closing: Closing) -> Story:
    diary = opened(setting)
    _course(setting, closing)(diary, closing)
    _close(diary, closing)
    return diary.story


_Course = Callable[[Diary, Closing], None]


def _course(setting: Setting, closing: Closing) -> _Course:
    """Choose what happens between acceptance and closing."""
    if closing.late or closing.ending is Ending.TERMINATED:
        return _late
    if closing.ending is Ending.REVOKED:
        return _short
    if closing.begun_by is not None:
        return _plain
    course = _COURSES.draw(setting.rng)
    needs_new_rules = course is _by_public_notice
    too_early = closing.on < NEW_RULES + timedelta(days=120)
    return _plain if needs_new_rules and too_early else course


def _plain(diary: Diary, closing: Closing) -> None:
    """Accept, serve, form the tribunal, hear, close, all within the 45 days."""
    most = TERM_DAYS - 3
    least = 26 if closing.ending in {Ending.AWARD, Ending.DEEMED_WITHDRAWN} else 9
    back = least + int((most - least) * diary.setting.rng.random() ** 0.6)
    if closing.begun_by is not None:
        back = max(back, (closing.on - closing.begun_by).days)
    _regular(diary, closing.on, back)


def _short(diary: Diary, closing: Closing) -> None:
    _regular(diary, closing.on, 8)


def _regular(diary: Diary, closed_on: date, back: int) -> None:
    days = diary.setting.days
    accepted_on = min(days.on_or_after(closed_on - timedelta(days=back)), days.shift(closed_on, -4))
    received_and_accepted(diary, accepted_on)
    ready_on = hearings.opening(diary, accepted_on, closed_on)
    if ready_on < closed_on and diary.setting.chance(_HANDED_OVER):
        ready_on = days.shift(ready_on, 1)
        diary.hand_over(ready_on, diary.setting.rng.choice(diary.setting.district.arbitrators))
    hearings.hearing(diary, ready_on, closed_on)


def _extended(diary: Diary, closing: Closing) -> None:
    """Extended by fifteen days, signed before the 45 are over (规则 45)."""
    rng = diary.setting.rng
    days = diary.setting.days
    back = rng.randint(TERM_DAYS + 2, TERM_DAYS + EXTENSION_DAYS - 3)
    accepted_on = days.on_or_after(closing.on - timedelta(days=back))
    received_and_accepted(diary, accepted_on)
    ready_on = hearings.opening(diary, accepted_on, closing.on)
    signed_on = days.on_or_before(accepted_on + timedelta(days=TERM_DAYS - rng.randint(1, 5)))
    signed_on = min(signed_on, days.shift(closing.on, -1))
    hearings.hearing(diary, ready_on, signed_on)
    diary.write(
        "arbitration.extended",
        signed_on,
        {
            "days": EXTENSION_DAYS,
            "ground": "案情复杂,需调取银行流水并核对考勤。",
            **signature(diary.story.received_on, signed_on),
        },
    )


def _suspended(diary: Diary, closing: Closing) -> None:
    """Suspended for weeks or months while something else is decided (规则 46, 47)."""
    rng = diary.setting.rng
    days = diary.setting.days
    resumed_on = days.on_or_before(closing.on - timedelta(days=rng.randint(6, 14)))
    suspended_on = days.on_or_before(resumed_on - timedelta(days=rng.randint(20, 110)))
    accepted_on = days.on_or_after(suspended_on - timedelta(days=rng.randint(14, 24)))
    received_and_accepted(diary, accepted_on)
    ready_on = hearings.opening(diary, accepted_on, suspended_on)
    hearings.hearing(diary, ready_on, suspended_on)
    suspend(diary, suspended_on)
    diary.write("arbitration.resumed", resumed_on)


def suspend(diary: Diary, on: date) -> Entry:
    """Write a suspension with the signature that the law asks for."""
    ground = diary.setting.rng.choice(("47_6", "47_6", "47_6", "47_5", "47_3"))
    return diary.write(
        "arbitration.suspended",
        on,
        {"ground": ground, **signature(diary.story.received_on, on)},
    )


def _restarted(diary: Diary, closing: Closing) -> None:
    """Claims were added or a counter-claim merged: the 45 days run anew (规则 46)."""
    restart_on = _begun_before_restart(diary, closing)
    kind, text = diary.setting.rng.choice(
        (
            ("arbitration.claims_changed", "增加请求:支付未休年休假工资。"),
            ("arbitration.claims_changed", "变更请求金额。"),
            ("arbitration.counterclaim_merged", "用人单位请求返还培训费用。"),
        )
    )
    diary.write(kind, restart_on, {"text": text})
    hearings.hearing(diary, restart_on, closing.on)


def _joined(diary: Diary, closing: Closing) -> None:
    """Another respondent or a third party is joined: the 45 days run anew (规则 46(1))."""
    setting = diary.setting
    days = setting.days
    joined_on = _begun_before_restart(diary, closing)
    story = diary.story
    place = story.first_respondent + len(story.respondents)
    role = setting.rng.choice(("respondent", "third_party"))
    entry = diary.write("arbitration.party_joined", joined_on, {"party": place, "role": role})
    entry.party = hearings.joining_party(setting, role)
    served_on = days.shift(joined_on, setting.rng.randint(1, 4))
    diary.write("arbitration.application_served", served_on, {"party": place, "method": "mail"})
    hearings.hearing(diary, served_on, closing.on)


def _begun_before_restart(diary: Diary, closing: Closing) -> date:
    rng = diary.setting.rng
    days = diary.setting.days
    restart_on = days.on_or_after(closing.on - timedelta(days=rng.randint(24, TERM_DAYS - 4)))
    accepted_on = days.shift(restart_on, -rng.randint(7, 16))
    received_and_accepted(diary, accepted_on)
    hearings.opening(diary, accepted_on, restart_on)
    return restart_on


def _by_public_notice(diary: Diary, closing: Closing) -> None:
    """The respondent cannot be found: service by public notice, whose days do not count."""
    setting = diary.setting
    days = setting.days
    length = 60
    back = TERM_DAYS + length - setting.rng.randint(4, 16)
    accepted_on = days.on_or_after(closing.on - timedelta(days=back))
    received_and_accepted(diary, accepted_on)
    notice_on = days.shift(accepted_on, setting.rng.randint(2, 4))
    first = diary.story.first_respondent
    for place in range(first, first + len(diary.story.respondents)):
        diary.write("arbitration.public_notice", notice_on, {"party": place, "where": "测试日报"})
    hearings.form_tribunal(diary, days.shift(accepted_on, 5))
    over_on = days.on_or_after(notice_on + timedelta(days=length))
    hearings.hearing(diary, over_on, closing.on)


def _late(diary: Diary, closing: Closing) -> None:
    """Accepted so long ago that the 45 days were missed."""
    rng = diary.setting.rng
    days = diary.setting.days
    back = TERM_DAYS + rng.randint(4, 25)
    accepted_on = days.on_or_before(closing.on - timedelta(days=back))
    while days.on_or_after(accepted_on + timedelta(days=TERM_DAYS)) >= days.shift(closing.on, -1):
        accepted_on = days.shift(accepted_on, -1)
    received_and_accepted(diary, accepted_on)
    ready_on = hearings.opening(diary, accepted_on, closing.on)
    hearings.hearing(diary, ready_on, closing.on)


_COURSES: Wheel[_Course] = Wheel(
    (
        (_plain, 862),
        (_extended, 62),
        (_suspended, 24),
        (_restarted, 32),
        (_joined, 8),
        (_by_public_notice, 12),
    )
)


def _close(diary: Diary, closing: Closing) -> None:
    rng = diary.setting.rng
    late_by = rng.randint(4, 10) if diary.setting.chance(0.006) else 0
    diary.end(
        f"arbitration.{closing.ending.value}",
        closing.on,
        _closing_facts(diary, closing),
        late_by=late_by,
    )
    if closing.ending is Ending.AWARD:
        hearings.serve_award(diary, closing.on)
    elif closing.ending is not Ending.SETTLEMENT:
        hearings.tell_of_decision(diary, closing.on)
    if diary.setting.chance(0.3):
        on = diary.setting.days.shift(closing.on, rng.randint(16, 40))
        number = rng.randrange(1, 10_000)
        diary.write("archived", on, {"file_number": f"仲{closing.on.year}-{number:04d}"})


def _closing_facts(diary: Diary, closing: Closing) -> dict[str, FactValue]:
    setting = diary.setting
    match closing.ending:
        case Ending.AWARD:
            kind = setting.rng.choices(("final", "non_final", "both"), (38, 50, 12))[0]
            return {"all_claims": True, "award_type": kind, "amount_fen": None}
        case Ending.SETTLEMENT:
            earliest = diary.story.entries[-1].on
            made_on = max(earliest, setting.days.shift(closing.on, -setting.rng.randint(0, 2)))
            return {"made_on": min(made_on, closing.on).isoformat(), "amount_fen": None}
        case Ending.DEEMED_WITHDRAWN:
            return {"proof": "开庭通知邮寄回执", "reason": "申请人经书面通知无正当理由拒不到庭。"}
        case Ending.TERMINATED:
            accepted_on = setting.days.shift(closing.on, -1).isoformat()
            return {"court": "嘉定区人民法院", "court_accepted_on": accepted_on}
        case Ending.REVOKED:
            return {"reason": "受理后发现不符合受理条件。"}
        case _:
            return {"reason": "申请人自愿撤回,不损害他人利益。"}

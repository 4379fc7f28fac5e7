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

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration import hearings
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.hearings import COURT_HEAD, NEW_RULES, signature
from disputes_app.services.demonstration.names import worker
from disputes_app.services.demonstration.story import Diary, Entry, Setting, Story

TERM_DAYS = 45
EXTENSION_DAYS = 15
_TWO_FIRMS = 0.04
_HANDED_OVER = 0.02
_CAUSES = Wheel(
    (
        (("追索劳动报酬", "请求支付拖欠的工资。"), 34),
        (("加班工资", "请求支付延时、休息日及法定节假日加班工资。"), 18),
        (("经济补偿金", "请求支付解除劳动合同的经济补偿金。"), 15),
        (("违法解除赔偿金", "请求支付违法解除劳动合同的赔偿金。"), 14),
        (("未订立书面劳动合同二倍工资", "请求支付未订立书面劳动合同期间的二倍工资差额。"), 7),
        (("未休年休假工资", "请求支付未休年休假工资报酬。"), 5),
        (("工伤待遇", "请求支付一次性伤残就业补助金等工伤待遇。"), 5),
        (("确认劳动关系", "请求确认与被申请人存在劳动关系。"), 2),
    )
)
_REFUSALS = ("30_1", "30_1", "30_2", "30_3", "34", "39")


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


def opened(setting: Setting) -> Diary:
    """Return an application with its parties, nothing written yet."""
    rng = setting.rng
    town = setting.town()
    cause, summary = _CAUSES.draw(rng)
    people = 1 if setting.chance(0.95) else rng.randint(2, 12)
    respondents = [setting.respondent(town)]
    if setting.chance(_TWO_FIRMS):
        second = setting.respondent(setting.town())
        if second.code != respondents[0].code:
            respondents.append(second)
    story = Story(
        Line.ARBITRATION,
        Source.APPLICATION,
        rng.choice(setting.district.arbitrators),
        cause=cause,
        people=people,
        summary=summary,
        applicants=setting.workers(people),
        respondents=respondents,
    )
    return Diary(setting, story)


_Course = Callable[[Diary, Closing], None]
_Way = Callable[[Diary, date], None]


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


def received_and_accepted(diary: Diary, accepted_on: date) -> None:
    """Write receipt, what was corrected or mediated first, and acceptance on its day."""
    setting = diary.setting
    if setting.chance(0.004):
        diary.receive(setting.days.shift(accepted_on, -setting.rng.randint(7, 9)))
        accept(diary, accepted_on, irregular="审批人出差,立案审批表迟签。")
        return
    way = _RECEIPTS.draw(setting.rng)
    if way is _mediated_first and accepted_on <= NEW_RULES + timedelta(days=60):
        way = _plainly
    way(diary, accepted_on)
    if setting.chance(0.004):
        sender = "宝山区劳动人事争议仲裁委员会(测试)"
        diary.write("arbitration.transfer_received", accepted_on, {"from": sender})
    else:
        accept(diary, accepted_on)


def accept(diary: Diary, on: date, *, irregular: str | None = None) -> Entry:
    """Write the acceptance: the day on which the filing sheet was signed."""
    return diary.write("arbitration.accepted", on, {"signed_by": COURT_HEAD}, irregular=irregular)


def _plainly(diary: Diary, accepted_on: date) -> None:
    wait = diary.setting.rng.choice((0, 1, 2, 2, 3, 3, 4, 5))
    diary.receive(diary.setting.days.shift(accepted_on, -wait))


def _corrected_first(diary: Diary, accepted_on: date) -> None:
    days = diary.setting.days
    rng = diary.setting.rng
    corrected_on = days.shift(accepted_on, -rng.randint(1, 4))
    asked_on = days.shift(corrected_on, -rng.randint(2, 4))
    diary.receive(days.shift(asked_on, -rng.randint(1, 3)))
    diary.write(
        "arbitration.correction_requested", asked_on, {"text": "请补充被申请人登记信息及证据目录。"}
    )
    diary.write("arbitration.corrected", corrected_on)


def _mediated_first(diary: Diary, accepted_on: date) -> None:
    days = diary.setting.days
    rng = diary.setting.rng
    ended_on = days.shift(accepted_on, -rng.randint(0, 1))
    agreed_on = days.shift(ended_on, -rng.randint(6, 14))
    diary.receive(days.shift(agreed_on, -rng.randint(0, 2)))
    diary.write("arbitration.pre_mediation_agreed", agreed_on, {"by": "申请人"})
    diary.write("arbitration.pre_mediation_ended", ended_on, {"result": "failed"})


_RECEIPTS: Wheel[_Way] = Wheel(((_plainly, 90), (_corrected_first, 5), (_mediated_first, 5)))


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

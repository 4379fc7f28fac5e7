"""Which mediations does the demonstration district have?

Every closed mediation starts from the day on which it closed, so that the totals of a
period can be met exactly; receipt and acceptance lie before it as the law asks
(调解仲裁法 14: 15 days; 企业劳动争议协商调解规定 22, 29 for an enterprise's own committee).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.receipt import ENTERPRISE
from disputes_app.domain.organisation import StaffRecord
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.story import Diary, Setting, Story

TERM_DAYS = 15
_CAUSES = Wheel(
    (
        (("追索劳动报酬", "要求支付拖欠的工资。"), 46),
        (("加班工资", "要求支付延时及休息日加班工资。"), 14),
        (("经济补偿金", "要求支付解除劳动合同的经济补偿金。"), 16),
        (("赔偿金", "认为违法解除劳动合同,要求支付赔偿金。"), 9),
        (("未休年休假工资", "要求支付未休年休假工资报酬。"), 7),
        (("工伤待遇", "要求支付停工留薪期工资及工伤待遇。"), 5),
        (("补缴社会保险费", "要求补缴社会保险费。"), 3),
    )
)
_ORGANISATIONS = Wheel((("town", 920), ("union", 40), ("judicial", 30), (ENTERPRISE, 10)))
_WAYS_OUT = Wheel(
    (("mediation.refused", 48), ("withdrawn", 36), ("transferred_out", 10), ("struck_out", 6))
)
_TERMS = (
    "用人单位一次性支付,双方再无其他争议。",
    "用人单位分两期支付,申请人撤回其他请求。",
    "用人单位支付所欠工资,劳动合同继续履行。",
    "用人单位支付补偿,双方协商解除劳动合同。",
)
_GROUNDS = ("not_agreed", "not_agreed", "not_agreed", "absent", "term_over", "arbitration")
_REFUSALS = ("other_side_unwilling", "not_a_labour_dispute", "other_body")
_CALLS = (
    "电话联系用人单位人事,表示愿意协商。",
    "申请人来访,补充提交工资条。",
    "用人单位要求改期,已告知申请人。",
    "走访用人单位,核对考勤记录。",
)


class Ending(enum.Enum):
    """How a mediation closes."""

    AGREEMENT = "agreement"
    NO_AGREEMENT = "no_agreement"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Closing:
    """One mediation that is to be: when and how it ends, whether late, when begun at the latest."""

    on: date
    ending: Ending
    late: bool = False
    begun_by: date | None = None


def draw_endings(setting: Setting, closed: int, agreements: int) -> list[Ending]:
    """Return how ``closed`` mediations end, ``agreements`` of them by agreement, shuffled."""
    withdrawn = (closed - agreements) // 8
    endings = (
        [Ending.AGREEMENT] * agreements
        + [Ending.WITHDRAWN] * withdrawn
        + [Ending.NO_AGREEMENT] * (closed - agreements - withdrawn)
    )
    setting.rng.shuffle(endings)
    return endings


def closed_mediations(setting: Setting, closings: Iterable[Closing]) -> list[Story]:
    """Return one whole mediation for each closing."""
    return [_closed(setting, closing) for closing in closings]


def _closed(setting: Setting, closing: Closing) -> Story:
    diary = opened(setting, _organisation(setting))
    if closing.late:
        _late(diary, closing.on)
    elif closing.begun_by is None and setting.chance(0.03):
        _extended(diary, closing.on)
    else:
        _in_time(diary, closing.on, closing.begun_by)
    _close(diary, closing)
    return diary.story


def opened(setting: Setting, organisation: str) -> Diary:
    """Return an application with its parties, nothing written yet."""
    rng = setting.rng
    town = setting.town()
    cause, summary = _CAUSES.draw(rng)
    people = 1 if setting.chance(0.93) else rng.randint(2, 6)
    story = Story(
        Line.MEDIATION,
        Source.APPLICATION,
        _handler(setting, organisation, town),
        organisation=organisation,
        cause=cause,
        people=people,
        summary=summary,
        applicants=setting.workers(people),
        respondents=[setting.respondent(town)],
    )
    return Diary(setting, story)


def _organisation(setting: Setting) -> str:
    return _ORGANISATIONS.draw(setting.rng)


def _handler(setting: Setting, organisation: str, town: int) -> StaffRecord:
    district = setting.district
    match organisation:
        case "union":
            return district.union
        case "judicial":
            return district.judicial
        case "enterprise":
            return district.enterprise
        case _:
            return setting.rng.choice(district.mediators[town])


def _in_time(diary: Diary, closed_on: date, begun_by: date | None) -> None:
    """Receive and accept so that the 15 days are kept."""
    setting = diary.setting
    back = 1 + int((TERM_DAYS - 1) * setting.rng.random() ** 0.6)
    received_on = min(setting.days.on_or_after(closed_on - timedelta(days=back)), closed_on)
    if begun_by is not None:
        received_on = min(received_on, setting.days.on_or_before(begun_by))
    _begin(diary, received_on, closed_on)
    if back > 2 and setting.chance(0.15):  # noqa: PLR2004 - a call needs a day in between
        middle = setting.days.on_or_after(received_on + timedelta(days=back // 2))
        call: dict[str, FactValue] = {"text": setting.rng.choice(_CALLS)}
        if setting.chance(0.2):
            diary.aside("note", min(middle, closed_on), call, late_by=setting.rng.randint(2, 6))
        else:
            diary.write("note", min(middle, closed_on), call)


def _begin(diary: Diary, received_on: date, closed_on: date) -> None:
    """Write receipt and acceptance, at most two working days apart."""
    setting = diary.setting
    diary.receive(received_on)
    most = min(2, setting.days.between(received_on, closed_on))
    wait = setting.rng.choice((0, 0, 0, 1, 2))
    diary.write("mediation.accepted", setting.days.shift(received_on, min(wait, most)))


def _extended(diary: Diary, closed_on: date) -> None:
    """Both parties agree before the last day to go on for some days."""
    setting = diary.setting
    days = setting.days
    back = setting.rng.randint(TERM_DAYS + 3, TERM_DAYS + 9)
    received_on = days.on_or_after(closed_on - timedelta(days=back))
    _begin(diary, received_on, closed_on)
    agreed_on = days.on_or_before(received_on + timedelta(days=TERM_DAYS - 2))
    agreed_on = max(received_on, min(agreed_on, days.shift(closed_on, -1)))
    diary.write("mediation.extended", agreed_on, {"days": 10, "both_agreed": True})


def _late(diary: Diary, closed_on: date) -> None:
    """Receive so long ago that the last day was missed."""
    setting = diary.setting
    days = setting.days
    back = TERM_DAYS + setting.rng.randint(3, 16)
    received_on = days.on_or_before(closed_on - timedelta(days=back))
    while days.on_or_after(received_on + timedelta(days=TERM_DAYS + 4)) >= closed_on:
        received_on = days.shift(received_on, -1)
    _begin(diary, received_on, closed_on)


def _close(diary: Diary, closing: Closing) -> None:
    rng = diary.setting.rng
    late_by = rng.randint(4, 9) if diary.setting.chance(0.006) else 0
    facts: dict[str, FactValue] = {}
    match closing.ending:
        case Ending.AGREEMENT:
            perform_by = closing.on + timedelta(days=rng.randint(3, 30))
            facts = {
                "amount_fen": None,
                "terms": rng.choice(_TERMS),
                "perform_by": perform_by.isoformat(),
            }
        case Ending.NO_AGREEMENT:
            facts = {"ground": rng.choice(_GROUNDS)}
        case Ending.WITHDRAWN:
            pass
    diary.end(f"mediation.{closing.ending.value}", closing.on, facts, late_by=late_by)
    if diary.setting.chance(0.15):
        _archive(diary, closing.on)


def _archive(diary: Diary, closed_on: date) -> None:
    setting = diary.setting
    on = setting.days.shift(closed_on, setting.rng.randint(3, 25))
    number = setting.rng.randrange(1, 10_000)
    diary.write("archived", on, {"file_number": f"调{closed_on.year}-{number:04d}"})


def other_mediations(setting: Setting, received: Iterable[date]) -> list[Story]:
    """Return mediations that never counted: refused, withdrawn, moved, entered twice."""
    return [_other(setting, on) for on in received]


def _other(setting: Setting, received_on: date) -> Story:
    rng = setting.rng
    diary = opened(setting, "town")
    days = setting.days
    diary.receive(received_on)
    kind = _WAYS_OUT.draw(rng)
    on = days.shift(received_on, rng.randint(0, 4))
    match kind:
        case "mediation.refused":
            diary.write(kind, on, {"ground": rng.choice(_REFUSALS)})
        case "withdrawn":
            diary.write(kind, on)
        case "transferred_out":
            diary.write("mediation.accepted", received_on)
            diary.write(
                kind,
                days.shift(received_on, rng.randint(1, 3)),
                {"to": "青浦区劳动争议调解中心(测试)", "reason": "用人单位所在地不在本区。"},
            )
        case _:
            diary.write("mediation.accepted", on)
            diary.write(
                kind,
                days.shift(on, 1),
                {"reason": "与同日登记的另一申请重复。"},
                by=setting.district.supervisor,
            )
    return diary.story

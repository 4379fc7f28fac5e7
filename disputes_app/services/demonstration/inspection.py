"""Which inspections does the demonstration district have?

They start from the day on which they were accepted, because the published totals count
acceptances.  Five working days to accept a complaint, 60 (+30) from there to close
(监察条例 17).  Reports, and complaints of people who ask for it, have a protected reporter
instead of a party.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from disputes_app.domain.cases import Line, Source, in_complaint_population
from disputes_app.domain.events import FactValue
from disputes_app.domain.parties import ANONYMOUS_ZH
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.inspection_ends import (
    serve_and_perform,
    settle_claims,
    tell_before,
)
from disputes_app.services.demonstration.names import drawn_id_number, person_name, phone
from disputes_app.services.demonstration.referral import answer, refer
from disputes_app.services.demonstration.story import Diary, Setting, Story
from disputes_app.services.registration import Reporter

TERM_DAYS = 60
EXTENSION_DAYS = 30
ORDER_WITHIN = 25
"""Working days from acceptance within which a violation is dealt with by an order."""

_SOURCES = Wheel(
    (
        (Source.COMPLAINT, 46),
        (Source.REPORT, 11),
        (Source.HOTLINE_12345, 12),
        (Source.HOTLINE_12333, 4),
        (Source.PETITION, 4),
        (Source.CLUE_PLATFORM, 3),
        (Source.TOWN_SCREENING, 3),
        (Source.ASSIGNED, 3),
        (Source.PATROL, 6),
        (Source.SPECIAL, 5),
        (Source.RANDOM, 3),
    )
)
_RARE_SURNAMES = ("欧阳", "上官", "司徒", "诸葛", "东方", "尉迟", "慕容")
"""Nobody else of the demonstration has them, so that a protected name found anywhere is a leak."""
_NAMELESS_OF = 7
_WITHOUT_WORKER = frozenset(
    {Source.PATROL, Source.SPECIAL, Source.RANDOM, Source.TOWN_SCREENING, Source.CLUE_PLATFORM}
)
_CAUSES = Wheel(
    (
        (("克扣、拖欠工资", "反映用人单位拖欠工资。"), 62),
        (("未订立书面劳动合同", "反映用人单位未订立书面劳动合同。"), 9),
        (("未缴纳社会保险费", "反映用人单位未依法缴纳社会保险费。"), 14),
        (("违法延长工作时间", "反映用人单位长期超时加班。"), 9),
        (("低于最低工资标准", "反映工资低于本市最低工资标准。"), 3),
        (("女职工特殊劳动保护", "反映用人单位在孕期安排夜班。"), 1),
        (("违法收取押金", "反映用人单位入职时收取押金。"), 2),
    )
)
_FINDINGS = (
    "经查,反映情况属实,用人单位已补发。",
    "经查,用人单位存在违法行为,已责令改正。",
    "经查,反映情况部分属实。",
)
_REFUSALS = ("over_two_years", "dispute_procedure", "other_authority")
BUREAU_HEAD = "郑测局"
INSPECTION_HEAD = "冯测队"


class Ending(enum.Enum):
    """How an inspection closes; the value is the kind of the closing entry."""

    CORRECTED = "closing_approved"
    HANDLING = "handling_decision"
    PENALTY = "penalty_decision"
    REFERRED = "referred"
    WITHDRAWN = "filing_withdrawn"


_DECISIONS = frozenset({Ending.HANDLING, Ending.PENALTY})
_AFTER_AN_ORDER = Wheel(
    ((Ending.CORRECTED, 66), (Ending.HANDLING, 19), (Ending.PENALTY, 13), (Ending.REFERRED, 2))
)
_WITHOUT_ORDER = Wheel(((Ending.WITHDRAWN, 52), (Ending.CORRECTED, 48)))
_WAYS_OUT = Wheel(
    (("inspection.refused", 55), ("withdrawn", 25), ("transferred_out", 14), ("struck_out", 6))
)


@dataclass(frozen=True, slots=True)
class Filing:
    """One inspection that is to be.

    Attributes:
        violation: an order and what follows it; without one the filing ends in the open.
        late: closed after the last day.
        not_before: the earliest day of closing; None leaves it to chance.
        quiet: nothing is recovered in it.
    """

    accepted_on: date
    source: Source
    violation: bool = False
    late: bool = False
    not_before: date | None = None
    quiet: bool = False

    @property
    def complaint(self) -> bool:
        """Whether it counts for the 98 %."""
        return in_complaint_population(Line.INSPECTION, self.source)


def draw_filings(
    setting: Setting,
    accepted: Iterable[date],
    violations: int,
    until: date,
    late_share: tuple[float, float] = (0.010, 0.028),
) -> list[Filing]:
    """Return a filing for each day, ``violations`` of them with an order by ``until``.

    Where too few days lie early enough for that, the latest ones are moved forward.  In each
    month of last days a share between the two of ``late_share`` is closed late.
    """
    rng = setting.rng
    days = setting.days
    latest = days.shift(days.on_or_before(until), -ORDER_WITHIN - 1)
    when = sorted(accepted)
    for place in range(min(violations, len(when))):
        when[place] = min(when[place], latest)
    early = [place for place, day in enumerate(when) if day <= latest]
    guilty = set(rng.sample(early, min(violations, len(early))))
    filings = [
        Filing(day, _SOURCES.draw(rng), violation=place in guilty) for place, day in enumerate(when)
    ]
    return _with_late_ones(setting, filings, late_share)


def _with_late_ones(
    setting: Setting, filings: list[Filing], share: tuple[float, float]
) -> list[Filing]:
    """Make some late, month by month of the last day."""
    months: dict[tuple[int, int, bool], list[int]] = {}
    for place, filing in enumerate(filings):
        due_on = setting.days.shift(filing.accepted_on, TERM_DAYS)
        months.setdefault((due_on.year, due_on.month, filing.complaint), []).append(place)
    marked = list(filings)
    for places in months.values():
        count = round(len(places) * setting.rng.uniform(*share))
        for place in setting.rng.sample(places, count):
            marked[place] = replace(filings[place], late=True)
    return marked


def filed_inspections(setting: Setting, filings: Iterable[Filing]) -> list[Story]:
    """Return one whole inspection for each filing."""
    return [_filed(setting, filing) for filing in filings]


def _filed(setting: Setting, filing: Filing) -> Story:
    diary = opened(setting, filing.source)
    receive_and_accept(diary, filing.accepted_on)
    ending = _ending(setting, filing)
    closed_on = _closing_day(diary, filing)
    investigated_on = _investigate(diary, filing, closed_on)
    at = _pay(diary, filing, ending, investigated_on, closed_on)
    if ending in _DECISIONS:
        tell_before(diary, at, "penalty" if ending is Ending.PENALTY else "handling")
    elif ending is Ending.CORRECTED:
        settle_claims(diary, at, violation=filing.violation)
    close(diary, closed_on, ending)
    return diary.story


def opened(setting: Setting, source: Source) -> Diary:
    """Return a complaint, report or check with its parties, nothing written yet."""
    rng = setting.rng
    town = setting.town()
    cause, summary = _CAUSES.draw(rng)
    inspectors = setting.district.inspectors
    story = Story(
        Line.INSPECTION,
        source,
        inspectors[(town * 3 + rng.randrange(4)) % len(inspectors)],
        cause=cause,
        people=1 if setting.chance(0.7) else int(2 + rng.expovariate(1 / 14)),
        summary=summary,
        respondents=[setting.respondent(town)],
    )
    hidden = source is Source.REPORT or (source is Source.COMPLAINT and setting.chance(0.08))
    if hidden:
        story.reporter = reporter(rng)
    elif source not in _WITHOUT_WORKER:
        story.applicants = setting.workers(1)
    return Diary(setting, story)


def reporter(rng: Random) -> Reporter:
    """Return who is protected: nobody else bears the surname; every seventh gave no name."""
    name, number, id_number = person_name(rng), phone(rng), drawn_id_number(rng)
    n = int(id_number[6:14])
    if n % _NAMELESS_OF == 0:
        return Reporter(ANONYMOUS_ZH, statement="来信、来电未留姓名和联系方式。")
    surname = _RARE_SURNAMES[n % len(_RARE_SURNAMES)]
    return Reporter(surname + name[1:], number, id_number, "要求对身份保密。")


def receive_and_accept(diary: Diary, accepted_on: date) -> None:
    """Write receipt and acceptance, within the five working days but for a few."""
    setting = diary.setting
    rng = setting.rng
    source = diary.story.source
    irregular = None
    wait = rng.choice((0, 1, 1, 2, 3, 4, 5))
    if source is Source.COMPLAINT and setting.chance(0.005):
        wait, irregular = rng.randint(6, 8), "立案审批表流转延误。"
    if irregular is None and source is Source.COMPLAINT and setting.chance(0.03):
        _completed_first(diary, accepted_on)
    else:
        diary.receive(setting.days.shift(accepted_on, -wait))
    accept(diary, accepted_on, irregular=irregular)


def inspectors(diary: Diary) -> dict[str, FactValue]:
    """Return the two people who inspect: the handler and somebody else (条例 16)."""
    first = diary.story.handler.name
    others = [one for one in diary.setting.district.inspectors if one.name != first]
    return {"first_inspector": first, "second_inspector": diary.setting.rng.choice(others).name}


def accept(diary: Diary, on: date, *, irregular: str | None = None) -> None:
    """Write the acceptance with its two inspectors."""
    facts: dict[str, FactValue] = {
        **inspectors(diary),
        "signed_by": INSPECTION_HEAD,
    }
    diary.write("inspection.accepted", on, facts, irregular=irregular)


def _completed_first(diary: Diary, accepted_on: date) -> None:
    days = diary.setting.days
    rng = diary.setting.rng
    whole_on = days.shift(accepted_on, -rng.randint(0, 3))
    told_on = days.shift(whole_on, -rng.randint(2, 6))
    diary.receive(days.shift(told_on, -rng.randint(0, 3)))
    diary.write("inspection.correction_told", told_on, {"text": "请补充被投诉单位名称及工资欠条。"})
    diary.write("inspection.corrected", whole_on)


def _ending(setting: Setting, filing: Filing) -> Ending:
    return (_AFTER_AN_ORDER if filing.violation else _WITHOUT_ORDER).draw(setting.rng)


def _closing_day(diary: Diary, filing: Filing) -> date:
    """Draw the day of closing, and write the extension that it may need."""
    setting = diary.setting
    rng = setting.rng
    days = setting.days
    accepted_on = filing.accepted_on
    if filing.late:
        length = TERM_DAYS + 1 + int(rng.expovariate(1 / 8))
    elif setting.chance(0.06):
        length = TERM_DAYS + rng.randint(3, EXTENSION_DAYS - 2)
    else:
        length = ORDER_WITHIN + 5 + int((TERM_DAYS - ORDER_WITHIN - 5) * rng.random() ** 0.7)
        if not filing.violation and setting.chance(0.5):
            length = rng.randint(8, 40)
    closed_on = days.shift(accepted_on, length)
    if filing.not_before is not None:
        closed_on = max(closed_on, min(filing.not_before, days.shift(accepted_on, TERM_DAYS)))
    return closed_on


def _investigate(diary: Diary, filing: Filing, closed_on: date) -> date:
    """Write order, extension and end of the investigation; return the last of these days."""
    setting = diary.setting
    rng = setting.rng
    days = setting.days
    accepted_on = filing.accepted_on
    at = accepted_on
    if filing.violation:
        at = days.shift(accepted_on, rng.randint(3, ORDER_WITHIN))
        order(diary, at)
    length = days.between(accepted_on, closed_on)
    if length > TERM_DAYS and not filing.late:
        at = days.shift(accepted_on, rng.randint(TERM_DAYS - 12, TERM_DAYS - 1))
        _extend(diary, at)
    room = days.between(at, closed_on)
    investigated_on = days.shift(closed_on, -min(room, rng.randint(0, 10)))
    diary.write("inspection.investigated", investigated_on, {"finding": rng.choice(_FINDINGS)})
    return investigated_on


def order(diary: Diary, on: date) -> None:
    """Write an order to correct, with a term of some working days."""
    rng = diary.setting.rng
    comply_by = diary.setting.days.shift(on, rng.randint(5, 15))
    facts: dict[str, FactValue] = {
        "number": f"嘉人社监令({on.year})第{rng.randrange(1, 2000)}号(测试)",
        "comply_by": comply_by.isoformat(),
        "people": diary.story.people,
    }
    diary.write("inspection.ordered", on, facts)


def _extend(diary: Diary, on: date) -> None:
    facts: dict[str, FactValue] = {
        "days": EXTENSION_DAYS,
        "ground": "涉及人数较多,需核对考勤及银行流水。",
        "signed_by": BUREAU_HEAD,
        "signer_office": "department_head",
    }
    diary.write("inspection.extended", on, facts)


def _pay(
    diary: Diary, filing: Filing, ending: Ending, investigated_on: date, closed_on: date
) -> date:
    """Write what the employer paid before the case closed, sometimes in two parts; say when."""
    setting = diary.setting
    share = 0.85 if filing.violation else 0.55
    if filing.quiet or ending in {Ending.WITHDRAWN, Ending.REFERRED} or not setting.chance(share):
        return investigated_on
    room = setting.days.between(investigated_on, closed_on)
    on = setting.days.shift(investigated_on, setting.rng.randint(0, room))
    parts = 2 if setting.chance(0.08) else 1
    for _ in range(parts):
        facts: dict[str, FactValue] = {"amount_fen": None, "people": diary.story.people}
        diary.write("inspection.recovered", on, facts)
    return on


def close(diary: Diary, on: date, ending: Ending) -> None:
    """Write the paper that ends the case, its service and the archive."""
    setting = diary.setting
    rng = setting.rng
    late_by = rng.randint(4, 9) if setting.chance(0.006) else 0
    if ending is Ending.REFERRED:
        refer(diary, on)
    diary.end(f"inspection.{ending.value}", on, _closing_facts(diary, on, ending), late_by=late_by)
    done_on = on
    if ending is Ending.REFERRED:
        answer(diary, on)
    if ending in _DECISIONS:
        done_on = serve_and_perform(diary, on, fined=ending is Ending.PENALTY)
    if setting.chance(0.6):
        archived_on = max(done_on, setting.days.shift(on, rng.randint(6, 30)))
        number = f"监{on.year}-{rng.randrange(1, 10_000):04d}"
        diary.write("archived", archived_on, {"file_number": number})


def _closing_facts(diary: Diary, on: date, ending: Ending) -> dict[str, FactValue]:
    rng = diary.setting.rng
    number = f"({on.year})第{rng.randrange(1, 900)}号(测试)"
    match ending:
        case Ending.CORRECTED:
            return {
                "result": "用人单位已改正并支付。",
                "signed_by": INSPECTION_HEAD,
                "signer_office": "inspection_head",
            }
        case Ending.HANDLING:
            return {"number": f"嘉人社监理{number}"}
        case Ending.PENALTY:
            return {"number": f"嘉人社监罚{number}", "fine_fen": rng.randint(2, 20) * 100_000}
        case Ending.REFERRED:
            return {"to": "嘉定公安分局(测试)", "reason": "涉嫌拒不支付劳动报酬。"}
        case Ending.WITHDRAWN:
            return {"ground": "not_established", "reason": "经调查,未发现违法事实。"}


def carried_in(setting: Setting, accepted: Sequence[date], open_on: date) -> list[Filing]:
    """Return filings of the year before that are still open on ``open_on``."""
    rng = setting.rng
    first = setting.days.on_or_after(open_on)
    return [
        Filing(
            day,
            _SOURCES.draw(rng),
            not_before=setting.days.shift(first, rng.randint(0, 15)),
            quiet=True,
        )
        for day in accepted
    ]


def other_inspections(setting: Setting, received: Iterable[date]) -> list[Story]:
    """Return complaints that were never accepted: refused, withdrawn, entered twice."""
    return [_other(setting, on) for on in received]


def _other(setting: Setting, received_on: date) -> Story:
    rng = setting.rng
    diary = opened(setting, rng.choice((Source.COMPLAINT, Source.COMPLAINT, Source.HOTLINE_12345)))
    diary.receive(received_on)
    on = setting.days.shift(received_on, rng.randint(0, 5))
    kind = _WAYS_OUT.draw(rng)
    match kind:
        case "inspection.refused":
            diary.write(kind, on, {"ground": rng.choice(_REFUSALS)})
        case "withdrawn":
            diary.write(kind, on)
        case "transferred_out":
            facts: dict[str, FactValue] = {
                "to": "松江区劳动保障监察大队(测试)",
                "reason": "用工所在地不在本区。",
            }
            diary.write(kind, on, facts)
        case _:
            diary.write(kind, on, {"reason": "同一投诉重复登记。"}, by=setting.district.supervisor)
    return diary.story

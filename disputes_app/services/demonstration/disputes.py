"""Which disputes does the demonstration district settle on the spot (现场协调)?

Those of the five years come to the published figures: so many wage disputes, workers and yuan,
so many group incidents.  Some became inspection cases and count when these closed; the others
were paid by the employer, the general contractor, the owner, the deposit, the fund or a court.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import VOID, FactValue
from disputes_app.domain.parties import PartyRole
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.district import TOWNS
from disputes_app.services.demonstration.dossier_story import DossierDiary, DossierStory
from disputes_app.services.demonstration.plan import FIRST_DAY, LAST_DAY, Plan
from disputes_app.services.demonstration.sites import Place, drawn_seat, drawn_site
from disputes_app.services.demonstration.story import Setting, Story
from disputes_app.services.demonstration.working_days import picker

WAGES_CAUSE = "克扣、拖欠工资"
_CLOSINGS = frozenset(
    f"inspection.{one}"
    for one in (
        "closing_approved", "handling_decision", "penalty_decision", "referred", "filing_withdrawn",
    )
)  # fmt: skip
_IN_CASES = 0.22
_MOST_OF_THE_SUM = 3
"""What the linked cases take of workers and yuan: at most the total divided by this."""
_YUAN = 100
_ON_BUILDING_SITES = 0.55
_PAID_AT_ONCE = 0.6
_FAILED_IN_A_HUNDRED = 4
_BUILDING = Wheel(
    (("employer", 46), ("contractor", 34), ("owner", 7), ("deposit", 8), ("court", 5))
)
_ELSEWHERE = Wheel((("employer", 84), ("fund", 9), ("court", 7)))
_BEFORE_A_GROUP, _OFTEN_BEFORE = (0, 1, 2, 3), (40, 15, 30, 15)
_DAYS_BEFORE = (13, 19)
"""Working days; so that even a dispute that took long to settle begins after them."""
_EARLY = timedelta(days=90)
_FAILURES = (
    "用人单位拒绝付款，已告知当事人投诉、仲裁途径。",
    "用人单位负责人未到场，双方分歧较大。",
)
_PER_WORKER_FEN = (3_000_00, 9_000_00)


@dataclass(frozen=True, slots=True)
class Dispute:
    """What one dispute is about."""

    people: int
    owed_fen: int
    group: bool = False
    cause: str = "wages"


def five_year_disputes(
    setting: Setting, plan: Plan, stories: Sequence[Story]
) -> list[DossierStory]:
    """Return the register of 2016-2020, with the published totals; ``stories`` are its cases."""
    rng = setting.rng
    linked = _linked_cases(rng, plan, stories)
    rest = plan.disputes_resolved - len(linked)
    people = apportion(
        plan.dispute_workers - sum(one.people for one, _ in linked), rest, rng, least=1
    )
    owed = apportion(
        (plan.dispute_owed_fen - sum(one.owed_fen for one, _ in linked)) // _YUAN,
        rest,
        rng,
        weights=people,
    )
    groups = set(sorted(range(rest), key=lambda place: -people[place])[: plan.group_incidents])
    days = picker(setting.days.span(FIRST_DAY + timedelta(days=40), LAST_DAY))(rng, rest)
    rng.shuffle(days)
    places = _let_some_announce_themselves(setting, days, groups)
    found = [
        settled(
            setting, on, Dispute(count, yuan * _YUAN, group=place in groups), at=places.get(place)
        )
        for place, (on, count, yuan) in enumerate(zip(days, people, owed, strict=True))
    ]
    found += [became_case(setting, one, story, story.received_on) for one, story in linked]
    return found + _failed_ones(setting, plan.disputes_resolved * _FAILED_IN_A_HUNDRED // 100)


def _let_some_announce_themselves(
    setting: Setting, days: list[date], groups: set[int]
) -> dict[int, Place]:
    """Let smaller disputes at the same place come some weeks before some of the group incidents.

    Their days change, no figure does.

    Returns:
        Where these disputes arose, by their place among ``days``.
    """
    rng = setting.rng
    smaller = [place for place in range(len(days)) if place not in groups]
    rng.shuffle(smaller)
    places: dict[int, Place] = {}
    for group in sorted(groups):
        before = rng.choices(_BEFORE_A_GROUP, _OFTEN_BEFORE)[0]
        if len(smaller) < before or days[group] < FIRST_DAY + _EARLY:
            continue
        draw = drawn_site if setting.chance(_ON_BUILDING_SITES) else drawn_seat
        own = draw(setting, setting.town())
        if before:
            places[group] = own
        for _ in range(before):
            one = smaller.pop()
            days[one] = setting.days.shift(days[group], -rng.randint(*_DAYS_BEFORE))
            places[one] = own
    return places


def _failed_ones(setting: Setting, count: int) -> list[DossierStory]:
    days = picker(setting.days.span(FIRST_DAY, LAST_DAY))(setting.rng, count)
    return [failed(setting, on, drawn(setting.rng)) for on in days]


def _linked_cases(rng: Random, plan: Plan, stories: Sequence[Story]) -> list[tuple[Dispute, Story]]:
    """Choose inspection cases of the period that began as a dispute on the spot."""
    free = [story for story in stories if _fits(story)]
    wanted = min(int(plan.disputes_resolved * _IN_CASES), len(free))
    most_people = plan.dispute_workers // _MOST_OF_THE_SUM
    most_fen = plan.dispute_owed_fen // _MOST_OF_THE_SUM
    found: list[tuple[Dispute, Story]] = []
    for story in rng.sample(free, wanted):
        owed_fen = story.claimed_fen or story.people * rng.randrange(30, 90) * 100 * _YUAN
        most_people -= story.people
        most_fen -= owed_fen
        if most_people < 0 or most_fen < 0:
            break
        found.append((Dispute(story.people, owed_fen), story))
    return found


def _fits(story: Story) -> bool:
    """Say whether a case is about wages and lies wholly in the period."""
    if story.line is not Line.INSPECTION or story.cause != WAGES_CAUSE or story.reporter:
        return False
    closed = [entry.on for entry in story.entries if entry.kind in _CLOSINGS]
    struck = any(entry.kind == VOID for entry in story.entries)
    return (
        bool(closed) and not struck and story.received_on >= FIRST_DAY and (max(closed) <= LAST_DAY)
    )


def apportion(
    total: int,
    count: int,
    rng: Random,
    *,
    least: int = 0,
    weights: Sequence[int] | None = None,
) -> list[int]:
    """Return ``count`` whole numbers that come to exactly ``total``, few of them large.

    What is left after rounding goes to the largest.
    """
    if not count:
        return []
    own = weights or [1] * count
    drawn_weights = [one * rng.lognormvariate(0.0, 0.8) for one in own]
    scale = (total - least * count) / sum(drawn_weights)
    parts = [least + max(0, int(weight * scale)) for weight in drawn_weights]
    parts[max(range(count), key=parts.__getitem__)] += total - sum(parts)
    return parts


def drawn(rng: Random, *, group: bool = False) -> Dispute:
    """Draw a dispute that counts for no published figure."""
    people = int(2 + rng.expovariate(1 / 14)) + (20 if group else 0)
    owed_fen = people * rng.randrange(*_PER_WORKER_FEN, 100 * _YUAN)
    return Dispute(people, owed_fen, group)


def settled(
    setting: Setting, on: date, dispute: Dispute, *, at: Place | None = None
) -> DossierStory:
    """Return a dispute that was paid and settled by ``on``."""
    rng, days = setting.rng, setting.days
    length = rng.choice((0, 0, 1, 2, 3, 5, 8, 12))
    opened_on = days.shift(on, -length)
    diary, project = opened(setting, opened_on, dispute, at=at)
    attended(diary, opened_on)
    if length:
        agreed(diary, opened_on, on)
    pay(diary, dispute, project, (days.shift(on, -rng.randint(0, length)), on))
    diary.write("on_site.resolved", on, {"text": "欠薪已付清，工人已离场。", "papers": "发放表"})
    return diary.story


def failed(setting: Setting, on: date, dispute: Dispute) -> DossierStory:
    """Return a dispute that could not be settled."""
    diary, _project = opened(setting, on, dispute)
    attended(diary, on)
    diary.write("on_site.failed", on, {"reason": setting.rng.choice(_FAILURES)})
    return diary.story


def became_case(setting: Setting, dispute: Dispute, story: Story, on: date) -> DossierStory:
    """Return a dispute that became the case of a story on the day of its receipt."""
    diary, _project = opened(setting, on, dispute, case=story)
    attended(diary, on)
    diary.write("on_site.became_case", on, {"case": ""}, other=story)
    return diary.story


def opened(
    setting: Setting,
    on: date,
    dispute: Dispute,
    *,
    case: Story | None = None,
    matter: DossierStory | None = None,
    at: Place | None = None,
) -> tuple[DossierDiary, bool]:
    """Begin a record; say whether it is about a construction project.

    Args:
        case: the case that it is to become.
        matter: the external matter that it came with.
        at: where it arose; drawn if it does not matter.
    """
    rng = setting.rng
    town = setting.town()
    inspectors = setting.district.inspectors
    handler = inspectors[(town * 3 + rng.randrange(4)) % len(inspectors)]
    builds = case is None and setting.chance(_ON_BUILDING_SITES)
    found = at or (drawn_site if builds else drawn_seat)(setting, town)
    town, project, address = found.town, found.project, found.address
    firm = found.firm.party(PartyRole.RESPONDENT, TOWNS[town].name_zh)
    if case is not None:
        handler, firm = case.handler, case.respondents[0]
        address = firm.address or address
    if matter is not None and matter.firm is not None:
        handler, firm = matter.handler, matter.firm
        address, project = firm.address or address, ""
    story = DossierStory(DossierType.ON_SITE, handler, firm, matter)
    facts: dict[str, FactValue] = {
        "way": "visit" if case is not None else rng.choice(("call_out", "call_out", "visit")),
        "title": f"{dispute.people}名工人反映拖欠工资",
        "cause": dispute.cause,
        "people": dispute.people,
        "owed_fen": dispute.owed_fen,
        "employer": firm.name,
        "employer_code": firm.code,
        "town": TOWNS[town].name_zh,
        "place": address,
        "office": handler.office_id,
        "handler": handler.id,
    }
    if project:
        facts["project"] = project
    if dispute.group:
        facts |= {"group_incident": True, "heads": dispute.people}
    diary = DossierDiary(setting, story)
    diary.write("on_site.opened", on, facts)
    return diary, bool(project)


def attended(diary: DossierDiary, on: date) -> None:
    """Write who went: the handler and another inspector (条例 16)."""
    setting, first = diary.setting, diary.story.handler.name
    others = [one.name for one in setting.district.inspectors if one.name != first]
    facts: dict[str, FactValue] = {
        "first_officer": first,
        "second_officer": setting.rng.choice(others),
        "others": "街镇综治办、派出所（测试）",
        "inspects": True,
        "text": "到场后劝导工人，通知用人单位负责人到场核对考勤和工资。",
    }
    diary.write("on_site.attended", on, facts)


def agreed(diary: DossierDiary, on: date, pay_by: date) -> None:
    """Write that payment was promised by a day."""
    facts: dict[str, FactValue] = {
        "text": "双方核对欠薪数额，承诺按期付清。",
        "pay_by": pay_by.isoformat(),
        "papers": "现场协调笔录、付款承诺书",
    }
    diary.write("on_site.agreed", on, facts)


def pay(
    diary: DossierDiary,
    dispute: Dispute,
    project: bool,  # noqa: FBT001 - as ``opened`` gave it
    on: tuple[date, ...],
    *,
    share: float = 1.0,
) -> None:
    """Write the payments on these days; together ``share`` of what is owed."""
    rng = diary.setting.rng
    total = int(dispute.owed_fen * share)
    sums = [total] if diary.setting.chance(_PAID_AT_ONCE) else [total // 2 // _YUAN * _YUAN]
    if sums[0] != total:
        sums.append(total - sums[0])
    payers = _BUILDING if project else _ELSEWHERE
    for fen, day in zip(sums, on[-len(sums) :], strict=True):
        if not fen:
            continue
        facts: dict[str, FactValue] = {
            "payer": payers.draw(rng),
            "paid_fen": fen,
            "people": dispute.people,
            "paid_to": "工人本人",
            "witness": diary.story.handler.name,
            "papers": "工资发放表",
        }
        diary.write("on_site.paid", day, facts)

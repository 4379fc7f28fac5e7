"""Whom has the demonstration district put on the joint-punishment list (失信名单)?

Eight employers in 2018-2020, under the rule of that time with its term of one year; and in the
running year a record in every stage of the page.  Linked are cases with an order that fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.base import day_of, text_of
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.demonstration.disputes import WAGES_CAUSE
from disputes_app.services.demonstration.district import TOWNS
from disputes_app.services.demonstration.dossier_story import DossierDiary, DossierStory
from disputes_app.services.demonstration.names import worker
from disputes_app.services.demonstration.plan import LAST_DAY
from disputes_app.services.demonstration.story import Entry, Setting, Story

_Facts = dict[str, FactValue]
_FIRST = date(2018, 1, 2)
_LEAST_PEOPLE, _PER_WORKER_FEN = 12, 8_600_00
_ONE_FEN, _TEN_FEN = 5_000_00, 30_000_00
_SITE, _PLATFORM = "区人社局门户网站（测试）", "区公共信用信息平台（测试）"
_BASIS = "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第5条第1项"
_OLD_BASIS = "《拖欠农民工工资“黑名单”管理暂行办法》（人社部规〔2017〕16号）"
_SIGNED: _Facts = {"signed_by": "钱测试"}
_HEAD: _Facts = {**_SIGNED, "signer_office": "department_head"}
_DIRECT: _Facts = {"method": "direct", "proof": "送达回证"}
_FIRM, _LEADER, _MANAGER = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Order:
    """The order to pay that a record is about, and the case that it was made in."""

    number: str
    on: date
    until: date
    firm: NewParty
    people: int
    case: Story | None = None


def five_year_listings(
    setting: Setting, count: int, stories: Sequence[Story]
) -> list[DossierStory]:
    """Return the employers listed in the five years, each once; ``stories`` are the cases."""
    last = LAST_DAY - timedelta(days=60)
    orders = _distinct([one for one in _orders(stories) if _FIRST <= one.until <= last])
    chosen = setting.rng.sample(orders, min(count, len(orders)))
    while len(chosen) < count:
        chosen.append(_invented(setting, _FIRST + timedelta(days=90 * len(chosen)), 15))
    return [_old_listing(setting, one) for one in chosen]


def running_listings(setting: Setting, stories: Sequence[Story], today: date) -> list[DossierStory]:
    """Return a record in every stage, as they stand on ``today``."""
    return _Year(setting, stories, today).every_stage()


def _orders(stories: Sequence[Story]) -> list[_Order]:
    """Return the orders about wages in cases that name no protected reporter."""
    found = []
    for story in stories:
        if story.cause != WAGES_CAUSE or story.reporter is not None:
            continue
        order = next((one for one in story.entries if _is_order(one)), None)
        until = None if order is None else day_of(order.facts, "comply_by")
        if order is None or until is None or not story.respondents:
            continue
        number, firm = text_of(order.facts, "number"), story.respondents[0]
        people = max(story.people, _LEAST_PEOPLE)
        found.append(_Order(number, order.on, until, firm, people, story))
    return found


def _is_order(entry: Entry) -> bool:
    return entry.kind == "inspection.ordered"


def _distinct(orders: Sequence[_Order]) -> list[_Order]:
    return list({one.firm.code or one.firm.name: one for one in orders}.values())


def _invented(setting: Setting, until: date, length: int) -> _Order:
    town = setting.town()
    firm = setting.firm(town).party(PartyRole.RESPONDENT, TOWNS[town].name_zh)
    on = setting.days.on_or_before(until - timedelta(days=length))
    number = f"嘉人社监令({on.year})第{setting.rng.randrange(3000, 9000)}号(测试)"
    return _Order(number, on, until, firm, _LEAST_PEOPLE + setting.rng.randrange(40))


def _old_listing(setting: Setting, order: _Order) -> DossierStory:
    """Write a listing of before 2022: no notice is asked, one year, taken down after it."""
    days = setting.days
    diary = _opened(setting, order, days.on_or_after(order.until + timedelta(days=2)))
    on = diary.story.entries[-1].on
    _tested(diary, order, on)
    listed_on = days.shift(on, 9)
    _listed(diary, listed_on, _OLD_BASIS)
    diary.write("listing.decision_served", days.shift(listed_on, 2), {"party": _FIRM, **_DIRECT})
    diary.write("listing.published", days.shift(listed_on, 3), {"where": _SITE})
    over = days.on_or_after(listed_on + timedelta(days=370))
    diary.write("listing.taken_down", over, {"where": _SITE})
    return diary.story


def _opened(setting: Setting, order: _Order, on: date) -> DossierDiary:
    inspectors = setting.district.inspectors
    handler = setting.rng.choice(inspectors) if order.case is None else order.case.handler
    story = DossierStory(DossierType.LISTING, handler, order.firm)
    facts: _Facts = {
        "employer": order.firm.name,
        "employer_code": order.firm.code,
        "reference": order.number,
        "order_on": order.on.isoformat(),
        "order_until": order.until.isoformat(),
        "people": order.people,
        "owed_fen": order.people * _PER_WORKER_FEN,
        "office": handler.office_id,
        "handler": handler.id,
    }
    diary = DossierDiary(setting, story)
    diary.write("listing.opened", on, facts, other=order.case)
    return diary


def _person(diary: DossierDiary, role: str, on: date) -> None:
    who = worker(diary.setting.rng)
    facts: _Facts = {"name": who.name, "role": role, "id_number": who.id_number}
    diary.write("listing.person", on, facts)


def _tested(diary: DossierDiary, order: _Order, on: date) -> None:
    """Write who is responsible, the sum, and that it stayed unpaid."""
    _person(diary, "legal_rep", on)
    _person(diary, "direct_manager", on)
    fen = order.people * _PER_WORKER_FEN
    facts: _Facts = {
        "people": order.people,
        "amount_fen": fen,
        "evidence": "工资台账、考勤记录、调查笔录",
        "threshold_one_fen": _ONE_FEN,
        "threshold_ten_fen": _TEN_FEN,
    }
    diary.write("listing.amount_tested", on, facts)
    diary.write("listing.unpaid", on, {"unpaid_fen": fen, "evidence": "期满后核查笔录"})


def _noticed(diary: DossierDiary, on: date) -> None:
    for party in (_FIRM, _LEADER, _MANAGER):
        facts: _Facts = {
            "party": party,
            "number": f"测告字{on:%y%m%d}-{party}",
            "reason": "责令限期支付期限届满仍未支付",
            "basis": _BASIS,
            "tells_rights": True,
        }
        diary.write("listing.noticed", on, facts)


def _served(diary: DossierDiary, on: date, *, waived: bool) -> None:
    """Write that all have the notice, and where they waive it nobody objects."""
    for party in (_FIRM, _LEADER, _MANAGER):
        diary.write("listing.notice_served", on, {"party": party, **_DIRECT})
    if waived:
        for party in (_FIRM, _LEADER, _MANAGER):
            diary.write("listing.waived", on, {"party": party})


def _listed(diary: DossierDiary, on: date, basis: str = _BASIS) -> None:
    facts: _Facts = {
        "number": f"测列字〔{on.year}〕{on.timetuple().tm_yday}号",
        "reason": "责令限期支付期限届满仍未支付农民工工资",
        "basis": basis,
        "tells_remedies": True,
        **_SIGNED,
    }
    diary.write("listing.listed", on, facts)


class _Year:
    """Writes the records of the running year."""

    def __init__(self, setting: Setting, stories: Sequence[Story], today: date) -> None:
        self._setting = setting
        self._days = setting.days
        self._last = setting.days.on_or_before(today)
        self._free = _distinct(_orders(stories))

    def every_stage(self) -> list[DossierStory]:
        """Return the records, the least advanced first."""
        return [
            self._ordered(),
            self._clue(),
            *[self._told(way) for way in ("notice", "objection", "waived", "corrected")],
            *[self._listed(years) for years in (0.4, 1.2, 2.1)],
            self._removed(taken_down=False),
            self._removed(taken_down=True),
        ]

    def _order(self, first: int, last: int) -> _Order:
        """Return an order whose term ends so many working days before today; both inclusive."""
        earliest, latest = self._days.shift(self._last, -last), self._days.shift(self._last, -first)
        found = next((one for one in self._free if earliest <= one.until <= latest), None)
        if found is None:
            return _invented(self._setting, latest, 15)
        self._free.remove(found)
        return found

    def _ordered(self) -> DossierStory:
        order = self._order(-6, -2)
        return _opened(self._setting, order, max(self._last, order.on)).story

    def _clue(self) -> DossierStory:
        return _opened(self._setting, self._order(1, 3), self._last).story

    def _told(self, way: str) -> DossierStory:
        """Write a record with its notices out, in one of the stages before the decision."""
        days, order = self._days, self._order(8, 17)
        on = days.on_or_after(order.until + timedelta(days=1))
        diary = _opened(self._setting, order, on)
        _tested(diary, order, on)
        _noticed(diary, days.shift(on, 1))
        if way == "notice":
            diary.write("listing.notice_served", days.shift(on, 2), {"party": _FIRM, **_DIRECT})
            published: _Facts = {"party": _MANAGER, "method": "public_notice", "proof": _SITE}
            diary.write("listing.notice_served", days.shift(on, 2), published)
        elif way == "objection":
            _served(diary, days.shift(self._last, -2), waived=False)
            text: _Facts = {"party": _MANAGER, "text": "称不负责工资发放，请求核实。"}
            diary.write("listing.objected", days.shift(self._last, -1), text)
        else:
            _served(diary, days.shift(on, 2), waived=True)
        if way == "corrected":
            at = days.shift(on, 4)
            diary.write("listing.corrected", at, {"evidence": "银行代发回单"})
            diary.write("listing.promised", at, {"text": "承诺不再拖欠农民工工资。"})
            no: _Facts = {"ground": "corrected", "reason": "已全额支付并作出书面承诺。", **_HEAD}
            diary.write("listing.not_listed", days.shift(on, 5), no)
        return diary.story

    def _on_the_list(self, listed_on: date) -> DossierDiary:
        days = self._days
        order = _invented(self._setting, days.shift(listed_on, -10), 15)
        diary = _opened(self._setting, order, days.shift(listed_on, -8))
        _tested(diary, order, days.shift(listed_on, -8))
        _noticed(diary, days.shift(listed_on, -7))
        _served(diary, days.shift(listed_on, -6), waived=True)
        _listed(diary, listed_on)
        for party in (_FIRM, _LEADER, _MANAGER):
            diary.write(
                "listing.decision_served", days.shift(listed_on, 2), {"party": party, **_DIRECT}
            )
        diary.write("listing.published", days.shift(listed_on, 3), {"where": _SITE})
        diary.write("listing.shared", days.shift(listed_on, 3), {"where": _PLATFORM})
        return diary

    def _ago(self, years: float) -> date:
        return self._days.on_or_before(self._last - timedelta(days=int(years * 365)))

    def _listed(self, years: float) -> DossierStory:
        """Write a listing of so long ago; the middle one has been corrected since."""
        diary = self._on_the_list(self._ago(years))
        if 1 < years < 2:  # noqa: PLR2004 - the middle one
            diary.write("listing.corrected", self._ago(0.7), {"evidence": "银行代发回单"})
        return diary.story

    def _removed(self, *, taken_down: bool) -> DossierStory:
        """Write an early removal, of last week or of three months ago."""
        days = self._days
        on = self._ago(0.25) if taken_down else days.shift(self._last, -4)
        diary = self._on_the_list(self._ago(1.6))
        diary.write("listing.corrected", self._ago(1.1), {"evidence": "银行代发回单"})
        papers: _Facts = {"written": True, "proof_of_correction": True, "promise": True}
        diary.write("listing.removal_applied", days.shift(on, -8), papers)
        granted: _Facts = {
            "number": f"测移字{on:%y%m%d}",
            "reason": "符合第12条规定的条件，没有第13条规定的情形。",
            **_SIGNED,
        }
        diary.write("listing.removal_granted", on, granted)
        if taken_down:
            diary.write("listing.taken_down", days.shift(on, 5), {"where": _SITE, "shared": True})
        return diary.story

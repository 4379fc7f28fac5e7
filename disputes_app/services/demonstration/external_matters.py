"""Which external matters and disputes on the spot does the running year have?

Answered ones over the twelve months; and open ones that stand in a given place to today: late,
due today and in the next days, extended, answered for the time being, handed back, awaited.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from disputes_app.domain.cases import Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import FactValue
from disputes_app.domain.parties import PartyRole
from disputes_app.services.demonstration import disputes
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.district import TOWNS
from disputes_app.services.demonstration.dossier_story import DossierDiary, DossierStory
from disputes_app.services.demonstration.story import Setting, Story
from disputes_app.services.demonstration.working_days import picker

_ANSWERED = 34
_SETTLED = 22
_GROUPS = 4
_ONE_LATE_IN, _ONE_PASSED_ON_IN = 17, 9
_CHANNELS = Wheel(
    (
        ("hotline_12345", 60),
        ("hotline_12333", 12),
        ("petition", 10),
        ("clue_platform", 12),
        ("leader", 3),
        ("partner", 3),
    )
)
_PREFIXES = {
    "hotline_12345": "W",
    "hotline_12333": "R",
    "petition": "信",
    "clue_platform": "XS",
    "leader": "督",
    "partner": "协",
    "partner_out": "嘉协",
}
_HANDED_BY = {
    "hotline_12345": "区城运中心",
    "hotline_12333": "市人社热线中心",
    "petition": "区信访办",
    "clue_platform": "国家根治欠薪线索平台",
    "leader": "区政府办公室",
    "partner": "昆山市劳动保障监察大队(测试)",
    "partner_out": "太仓市劳动保障监察大队(测试)",
}
_TITLES = (
    "反映拖欠工资",
    "反映未缴纳社会保险费",
    "反映加班工资未足额支付",
    "反映工地班组工资未结清",
)
_FROM_CASES = {
    Source.HOTLINE_12345: "hotline_12345",
    Source.HOTLINE_12333: "hotline_12333",
    Source.PETITION: "petition",
    Source.CLUE_PLATFORM: "clue_platform",
}
_LINKED = 8
_ANSWER: dict[str, FactValue] = {"text": "已核实处理，结果已告知诉求人。"}


def running_dossiers(setting: Setting, stories: Sequence[Story], today: date) -> list[DossierStory]:
    """Return the external matters and disputes on the spot of the twelve months up to today."""
    year = _Year(setting, today)
    return [*year.answered(), *year.open_ones(), *year.from_cases(stories), *year.on_site(stories)]


class _Year:
    """Draws the records of the running year; sheets are numbered in the order of drawing."""

    def __init__(self, setting: Setting, today: date) -> None:
        self._setting = setting
        self._today = today
        self._last = setting.days.on_or_before(today)
        self._sheets = 0
        self._visited: DossierStory | None = None

    def answered(self) -> list[DossierStory]:
        """Return matters that were answered, a few of them late, and what was said of them."""
        rng, days = self._setting.rng, self._setting.days
        first = self._today - timedelta(days=350)
        until = days.shift(self._last, -12)
        found = []
        for place, on in enumerate(picker(days.span(first, until))(rng, _ANSWERED)):
            diary = self._received(_CHANNELS.draw(rng), on, days_given=8)
            if not (place + 1) % _ONE_LATE_IN:
                reason = "核实周期较长，已电话说明。"
                diary.write("external.replied", days.shift(on, 10), {**_ANSWER}, irregular=reason)
            elif not (place + 1) % _ONE_PASSED_ON_IN:
                facts: dict[str, FactValue] = {"to": "区建设管理委", "reason": "属该单位职责。"}
                diary.write("external.reassigned", days.shift(on, 2), facts)
            else:
                diary.write("external.replied", days.shift(on, rng.randint(2, 8)), {**_ANSWER})
                result = rng.choice(("satisfied", "satisfied", "fairly", "dissatisfied"))
                diary.write("external.visited", days.shift(on, 10), {"result": result})
            found.append(diary.story)
        return found

    def open_ones(self) -> list[DossierStory]:
        """Return matters under way: late, due, extended, handed back, awaited."""
        days, last = self._setting.days, self._last
        found = []
        for left in (-6, -3, -1, 0, 0, 1, 2, 3, 5, 8):
            due = days.shift(last, left)
            on = days.shift(min(due, last), -6)
            found.append(self._received("hotline_12345", on, due=due))
        self._visited = found[0].story
        interim = self._received("petition", days.shift(last, -9), days_given=30)
        interim.write("external.interim", days.shift(last, -2), {"text": "正在核对工资台账。"})
        extended = self._received("clue_platform", days.shift(last, -7), days_given=8)
        extended.write(
            "external.extended",
            days.shift(last, -1),
            {
                "until": days.shift(last, 6).isoformat(),
                "agreed_by": "线索平台管理员",
                "reason": "需赴外省核实。",
            },
        )
        back = self._received("hotline_12345", days.shift(last, -20), days_given=8)
        back.write("external.replied", days.shift(last, -14), {**_ANSWER})
        back.write("external.visited", days.shift(last, -5), {"result": "dissatisfied"})
        again: dict[str, FactValue] = {"reason": "诉求人不满意。", "reply_days": 5}
        back.write("external.reopened", days.shift(last, -3), again)
        asked = self._received("partner_out", days.shift(last, -15), due=days.shift(last, -2))
        asked.write("external.urged", days.shift(last, -1), {"text": "电话催复。"})
        waiting = self._received("partner_out", days.shift(last, -4), due=days.shift(last, 8))
        leader = self._received("leader", days.shift(last, -2), days_given=5)
        found += [interim, extended, back, asked, waiting, leader]
        return [one.story for one in found]

    def from_cases(self, stories: Sequence[Story]) -> list[DossierStory]:
        """Return matters that cases of the year came from, answered when these were received."""
        free = [one for one in stories if one.source in _FROM_CASES and one.reporter is None]
        chosen = self._setting.rng.sample(free, min(_LINKED, len(free)))
        found = []
        for story in chosen:
            on = story.received_on
            diary = self._received(_FROM_CASES[story.source], on, days_given=8, case=story)
            diary.write("dossier.linked", on, {"case": ""}, other=story)
            answered_on = self._setting.days.shift(self._setting.days.on_or_after(on), 3)
            if answered_on <= self._last:
                diary.write("external.replied", answered_on, {"text": "已立案受理，另行答复。"})
            found.append(diary.story)
        return found

    def on_site(self, stories: Sequence[Story]) -> list[DossierStory]:
        """Return disputes on the spot: settled, promised, failed, and turned into cases."""
        setting, days, last = self._setting, self._setting.days, self._last
        first = self._today - timedelta(days=340)
        when = picker(days.span(first, days.shift(last, -1)))(setting.rng, _SETTLED)
        found = [
            disputes.settled(setting, on, disputes.drawn(setting.rng, group=place < _GROUPS))
            for place, on in enumerate(when)
        ]
        found += [disputes.failed(setting, days.shift(last, -back), self._one()) for back in (3, 9)]
        for back, ahead in ((8, -2), (6, 0), (3, 4), (0, 9)):
            found.append(self._promised(days.shift(last, -back), days.shift(last, ahead)))
        diary, _project = disputes.opened(setting, last, self._one())
        found.append(diary.story)
        if self._visited is not None:
            on = days.shift(self._visited.entries[0].on, 1)
            with_matter, _ = disputes.opened(setting, on, self._one(), matter=self._visited)
            disputes.attended(with_matter, on)
            found.append(with_matter.story)
        wages = [
            one for one in stories if one.cause == disputes.WAGES_CAUSE and one.reporter is None
        ]
        for story in setting.rng.sample(wages, min(3, len(wages))):
            found.append(disputes.became_case(setting, self._one(), story, story.received_on))
        return found

    def _one(self) -> disputes.Dispute:
        return disputes.drawn(self._setting.rng)

    def _promised(self, on: date, pay_by: date) -> DossierStory:
        dispute = self._one()
        diary, project = disputes.opened(self._setting, on, dispute)
        disputes.attended(diary, on)
        disputes.agreed(diary, on, pay_by)
        disputes.pay(diary, dispute, project, (on, on), share=0.4)
        return diary.story

    def _received(
        self,
        channel: str,
        on: date,
        *,
        days_given: int = 0,
        due: date | None = None,
        case: Story | None = None,
    ) -> DossierDiary:
        """Write a sheet down, with its day as it says it."""
        rng = self._setting.rng
        self._sheets += 1
        town = self._setting.town()
        inspectors = self._setting.district.inspectors
        handler = inspectors[(town * 3 + rng.randrange(4)) % len(inspectors)]
        firm = self._setting.firm(town).party(PartyRole.RESPONDENT, TOWNS[town].name_zh)
        if case is not None:
            handler, firm = case.handler, case.respondents[0]
        facts: dict[str, FactValue] = {
            "channel": channel,
            "reference": f"{_PREFIXES[channel]}{on:%Y%m%d}{self._sheets:04d}",
            "title": rng.choice(_TITLES),
            "handed_by": _HANDED_BY[channel],
            "employer": firm.name,
            "employer_code": firm.code,
            "town": TOWNS[town].name_zh,
            "people": case.people if case is not None else rng.choice((1, 1, 1, 2, 5, 12)),
            "office": handler.office_id,
            "handler": handler.id,
        }
        if due is None:
            facts["reply_days"] = days_given
        else:
            facts["reply_by"] = due.isoformat()
        diary = DossierDiary(self._setting, DossierStory(DossierType.EXTERNAL, handler, firm))
        diary.write("external.received", on, facts)
        return diary

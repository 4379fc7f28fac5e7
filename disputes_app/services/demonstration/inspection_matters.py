"""Which inspections of the running year stand between their order and the court today?"""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.cases import Source
from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration import inspection
from disputes_app.services.demonstration.inspection_ends import settle_claims, tell_before
from disputes_app.services.demonstration.story import Diary, Setting, Story

_OWED_FEN = 86_000_00
_FINE_FEN = 12_000_00
_SUIT_OVER = timedelta(days=205)
"""Six months and some days: the court is open."""
_LATE_WITH_A_FINE = timedelta(days=40)


def arranged(setting: Setting, last: date) -> list[Story]:
    """Return one case for each thing that an inspector has to see to."""
    return [
        _order_to_serve(setting, last),
        _order_expired(setting, last),
        _closing_ready(setting, last),
        _fined(setting, last, setting.days.on_or_before(last - _LATE_WITH_A_FINE)),
        _fined(setting, last, setting.days.on_or_before(last - _SUIT_OVER)),
        _fined(setting, last, setting.days.on_or_before(last - _SUIT_OVER), demanded=True),
    ]


def _filed(setting: Setting, accepted_on: date) -> Diary:
    diary = inspection.opened(setting, Source.HOTLINE_12345)
    diary.receive(setting.days.shift(accepted_on, -1))
    inspection.accept(diary, accepted_on)
    return diary


def _order(diary: Diary, on: date, comply_by: date, *, absent: bool = False) -> None:
    facts: dict[str, FactValue] = {
        "number": f"嘉人社监令({on.year})第{on.timetuple().tm_yday}号(测试)",
        "party": diary.story.first_respondent,
        "comply_by": comply_by.isoformat(),
        "amount_fen": _OWED_FEN,
        "people": diary.story.people,
    }
    diary.write("inspection.ordered", on, {**facts, "absent": True} if absent else facts)


def _order_to_serve(setting: Setting, last: date) -> Story:
    """An employer that was absent, two working days ago."""
    days = setting.days
    diary = _filed(setting, days.shift(last, -12))
    _check_site(diary, days.shift(last, -4))
    _order(diary, days.shift(last, -2), days.shift(last, 8), absent=True)
    return diary.story


def _order_expired(setting: Setting, last: date) -> Story:
    """An order that was not obeyed; its notice was given yesterday."""
    days = setting.days
    diary = _filed(setting, days.shift(last, -30))
    _order(diary, days.shift(last, -22), days.shift(last, -12))
    _not_obeyed(diary, days.shift(last, -10))
    notice: dict[str, FactValue] = {
        "about": "both",
        "number": f"嘉人社监告({last.year})第{last.timetuple().tm_yday}号(测试)",
        "party": diary.story.first_respondent,
        "content": "拟责令支付并加付赔偿金，拟处罚款。",
        "hearing": True,
    }
    diary.write("inspection.prior_notice", days.shift(last, -1), notice)
    return diary.story


def _closing_ready(setting: Setting, last: date) -> Story:
    """A complaint whose claims are settled, waiting for the closing sheet."""
    days = setting.days
    diary = _filed(setting, days.shift(last, -40))
    _order(diary, days.shift(last, -30), days.shift(last, -20))
    on = days.shift(last, -3)
    diary.write("inspection.investigated", on, {"finding": "经查，用人单位已补发。"})
    settle_claims(diary, on, violation=True)
    return diary.story


def _fined(setting: Setting, last: date, served_on: date, *, demanded: bool = False) -> Story:
    """A fine that nobody pays, with or without a demand."""
    days = setting.days
    decided_on = days.shift(served_on, -2)
    diary = _filed(setting, days.shift(decided_on, -45))
    _order(diary, days.shift(decided_on, -35), days.shift(decided_on, -25))
    _not_obeyed(diary, days.shift(decided_on, -24))
    told_on = days.shift(decided_on, -8)
    diary.write("inspection.investigated", told_on, {"finding": "经查，拖欠工资属实。"})
    tell_before(diary, told_on, "penalty")
    party = diary.story.first_respondent
    fine: dict[str, FactValue] = {
        "number": f"嘉人社监罚({decided_on.year})第{decided_on.timetuple().tm_yday}号(测试)",
        "fine_fen": _FINE_FEN,
        "party": party,
    }
    diary.end("inspection.penalty_decision", decided_on, fine)
    diary.write("inspection.delivered", served_on, {"party": party, "method": "direct"})
    if demanded:
        asked_on = days.shift(last, -14)
        demand: dict[str, FactValue] = {
            "party": party,
            "number": f"嘉人社监催({asked_on.year})第{asked_on.timetuple().tm_yday}号(测试)",
            "content": "自收到之日起十日内履行；有权陈述、申辩。",
        }
        diary.write("inspection.demanded", asked_on, demand)
        served: dict[str, FactValue] = {"party": party, "method": "direct", "proof": "送达回证"}
        diary.write("inspection.demand_served", days.shift(last, -12), served)
    return diary.story


def _not_obeyed(diary: Diary, on: date) -> None:
    facts: dict[str, FactValue] = {
        "party": diary.story.first_respondent,
        "result": "not_performed",
        "unpaid_fen": _OWED_FEN,
    }
    diary.write("inspection.order_result", on, facts)


def _check_site(diary: Diary, on: date) -> None:
    facts: dict[str, FactValue] = {
        **inspection.inspectors(diary),
        "place": "用人单位生产经营场所",
        "finding": "负责人不在场，现场有员工上班，未见工资支付台账。",
    }
    diary.write("inspection.site_checked", on, facts)

"""How does a case of the demonstration go to the police: report, approval, transfer, answer?

Drawn with a chance of its own, so that nothing else of the demonstration changes by it.
"""

from __future__ import annotations

from datetime import date
from random import Random

from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds import crime, police
from disputes_app.services.demonstration.story import Diary

OFFICE = "嘉定公安分局(测试)"
PRINCIPAL_HEAD = "吕测正"
_FILED_SHARE = 0.75


def refer(diary: Diary, on: date) -> None:
    """Write what comes before the closing: all on one day, in the hours of the law (规定 5)."""
    own = _own_chance(diary, on)
    first = diary.story.handler.name
    second = next(one.name for one in diary.setting.district.inspectors if one.name != first)
    report: dict[str, FactValue] = {
        "first_inspector": first,
        "second_inspector": second,
        "suspect": diary.story.respondents[0].name,
        "crime": crime.WAGES,
        "people": diary.story.people,
        "amount_fen": own.randint(31, 400) * 1_000_00,
        "finding": "责令支付后仍不支付。",
    }
    diary.write(crime.REPORTED, on, report, rng=own)
    signed: dict[str, FactValue] = {
        "police": OFFICE,
        "time": "10:30",
        "signed_by": PRINCIPAL_HEAD,
        "signer_office": "organ_head",
    }
    diary.write(crime.APPROVED, on, signed, rng=own)
    sent: dict[str, FactValue] = {
        "time": "16:00",
        "police": OFFICE,
        "letter": True,
        "report": True,
        "procuratorate": "嘉定区人民检察院(测试)",
    }
    diary.write(crime.TRANSFERRED, on, sent, rng=own)


def answer(diary: Diary, on: date) -> None:
    """Write what the police did with it: filed, and the papers handed over; or refused."""
    own = _own_chance(diary, on)
    days = diary.setting.days
    diary.write(police.RECEIVED, on, {"signed_by": "民警(测试)"}, rng=own)
    told_on = days.shift(on, own.choice((1, 2, 3)))
    if own.random() < _FILED_SHARE:
        diary.write(police.FILED, told_on, {}, rng=own)
        given: dict[str, FactValue] = {"items": "案卷材料", "signed_by": "民警(测试)"}
        diary.write(police.HANDED_OVER, days.shift(told_on, 1), given, rng=own)
        return
    diary.write(police.REFUSED, told_on, {"reason": "情节显著轻微。"}, rng=own)
    note: dict[str, FactValue] = {"note": "依法作出行政处理。"}
    diary.write(police.REFUSAL_TAKEN, days.shift(told_on, 1), note, rng=own)


def _own_chance(diary: Diary, on: date) -> Random:
    return Random(f"referral {diary.story.respondents[0].name} {on}")

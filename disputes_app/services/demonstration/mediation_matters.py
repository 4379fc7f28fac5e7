"""Which cases of the running year show what runs beside the procedure of mediation?

先行调解 (办案规则 69), 委托调解 (70), payments of an agreement, reviews (74-79) and cases that
went from mediation to arbitration or back.  They draw from a chance of their own, so that the
other cases of the year stay as they were.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from disputes_app.domain.events import FactValue
from disputes_app.domain.instalments import Instalment
from disputes_app.domain.kinds import linking
from disputes_app.domain.kinds.receipt import OUTSIDE
from disputes_app.services.demonstration import arbitration_intake, mediation
from disputes_app.services.demonstration.district import TOWNS
from disputes_app.services.demonstration.hearings import COURT_HEAD
from disputes_app.services.demonstration.story import Diary, Setting, Story

_FEN = 300_000
_REVIEWER = "周测试"


def arranged(setting: Setting, today: date) -> list[Story]:
    """Return a few cases for every list of the page of mediation."""
    own = Setting(
        setting.law,
        setting.days,
        setting.district,
        setting.firms,
        Random(f"{today.isoformat()}:mediation"),
    )
    last = own.days.on_or_before(today)
    return [
        *_first(own, last),
        *_entrusted(own, last),
        *_payments(own, last, today),
        *_reviews(own, last),
        *_handed_over(own, last),
    ]


def _office_of(setting: Setting) -> dict[str, FactValue]:
    town = setting.town()
    office = setting.district.mediators[town][0].office_id
    return {"to": f"{TOWNS[town].name_zh}劳动争议调解中心", "office": office}


def _first(setting: Setting, last: date) -> list[Story]:
    """One that has been mediated for more than fifteen days, and one that was only advised."""
    days = setting.days
    long = arbitration_intake.opened(setting)
    place = _office_of(setting)
    long.receive(days.shift(last, -17))
    long.write("arbitration.mediation_advised", days.shift(last, -16), place)
    long.write("arbitration.pre_mediation_agreed", days.shift(last, -15), {"by": "申请人", **place})
    advised = arbitration_intake.opened(setting)
    advised.receive(days.shift(last, -2))
    advised.write("arbitration.mediation_advised", days.shift(last, -1), _office_of(setting))
    return [long.story, advised.story]


def _entrusted(setting: Setting, last: date) -> list[Story]:
    """One under way, one over its ten working days, one that failed in time."""
    days, stories = setting.days, []
    for back, ended in ((6, 0), (12, 0), (11, 3)):
        diary = arbitration_intake.opened(setting)
        agreed_on = days.shift(last, -back)
        diary.receive(days.shift(agreed_on, -4))
        arbitration_intake.accept(diary, days.shift(agreed_on, -2))
        facts: dict[str, FactValue] = {
            **_office_of(setting),
            "applicant_agreed_on": days.shift(agreed_on, -1).isoformat(),
            "respondent_agreed_on": agreed_on.isoformat(),
        }
        diary.write("arbitration.mediation_entrusted", agreed_on, facts)
        if ended:
            result: dict[str, FactValue] = {"result": "failed"}
            diary.write("arbitration.entrusted_mediation_ended", days.shift(last, -ended), result)
        stories.append(diary.story)
    return stories


def _mediated(setting: Setting, agreed_on: date, facts: dict[str, FactValue]) -> Diary:
    """Return a mediation of a town that ended in an agreement on that day."""
    days = setting.days
    diary = mediation.opened(setting, "town")
    received_on = days.shift(agreed_on, -5)
    diary.receive(received_on)
    diary.write("mediation.accepted", received_on)
    terms: dict[str, FactValue] = {
        "amount_fen": _FEN,
        "terms": "用人单位按期支付,双方再无其他争议。",
        "matter": "wages",
        **facts,
    }
    diary.end("mediation.agreement", agreed_on, terms)
    return diary


def _payments(setting: Setting, last: date, today: date) -> list[Story]:
    """One paid in part and late, one whose first payment is still to come."""
    late = _promised(setting, setting.days.shift(last, -30), (-25, -4, 26), today)
    paid_on = setting.days.on_or_before(today - timedelta(days=25))
    late.write("mediation.performed", paid_on, {"amount_fen": _FEN // 3, "instalment": 1})
    soon = _promised(setting, setting.days.shift(last, -3), (3, 33, 63), today)
    return [late.story, soon.story]


def _promised(setting: Setting, agreed_on: date, offsets: tuple[int, ...], today: date) -> Diary:
    payments = [
        Instalment(n, today + timedelta(days=offset), _FEN // len(offsets)).text
        for n, offset in enumerate(offsets, start=1)
    ]
    return _mediated(setting, agreed_on, {"instalments": payments, "perform_way": "银行转账"})


def _reviews(setting: Setting, last: date) -> list[Story]:
    """One for each way in which a review can stand."""
    days = setting.days
    waiting = _asked(setting, days.shift(last, -1))
    running = _taken(setting, days.shift(last, -2))
    extended = _taken(setting, days.shift(last, -6))
    signed: dict[str, FactValue] = {
        "days": 5,
        "ground": "需向调解组织核实协议内容。",
        "signed_by": COURT_HEAD,
        "signer_office": "commission_director",
    }
    extended.write("mediation.review_extended", days.shift(last, -2), signed)
    made = _taken(setting, days.shift(last, -5))
    in_effect = _taken(setting, days.shift(last, -9))
    for diary, back in ((made, 1), (in_effect, 6)):
        paper: dict[str, FactValue] = {"same_content": True}
        diary.write("mediation.review_paper_made", days.shift(last, -back), paper)
    in_effect.write("mediation.review_signed", days.shift(last, -4))
    unclear = _taken(setting, days.shift(last, -8))
    ground: dict[str, FactValue] = {"ground": "78_5", "note": "支付日期不明确。"}
    unclear.write("mediation.review_not_made", days.shift(last, -5), ground)
    outside = [_outside(setting, days.shift(last, -3)), _outside(setting, days.shift(last, -6))]
    _take(outside[0], days.shift(last, -2))
    elsewhere: dict[str, FactValue] = {"ground": "75_2"}
    outside[1].write("mediation.review_refused", days.shift(last, -5), elsewhere)
    diaries = (waiting, running, extended, made, in_effect, unclear, *outside)
    return [one.story for one in diaries]


def _asked(setting: Setting, on: date) -> Diary:
    diary = _mediated(setting, setting.days.shift(on, -2), {})
    diary.write("mediation.review_applied", on)
    return diary


def _taken(setting: Setting, on: date) -> Diary:
    diary = _asked(setting, setting.days.shift(on, -1))
    _take(diary, on)
    return diary


def _take(diary: Diary, on: date) -> None:
    diary.write("mediation.review_accepted", on, {"arbitrator": _REVIEWER})


def _outside(setting: Setting, on: date) -> Diary:
    """Return an agreement made elsewhere, with the application that came with it."""
    diary = mediation.opened(setting, "town")
    diary.story.organisation = OUTSIDE
    diary.story.handler = diary.by = setting.district.arbitrators[0]
    diary.receive(on)
    facts: dict[str, FactValue] = {
        "agreed_on": setting.days.shift(on, -3).isoformat(),
        "body": "测试行业商会劳动争议调解委员会",
        "amount_fen": _FEN,
        "terms": "用人单位于一个月内支付。",
    }
    diary.write("mediation.review_applied", on, facts)
    return diary


def _handed_over(setting: Setting, last: date) -> list[Story]:
    """One that went from a failed mediation to arbitration, one that goes to mediation first."""
    days = setting.days
    failed = mediation.opened(setting, "town")
    failed.receive(days.shift(last, -9))
    failed.write("mediation.accepted", days.shift(last, -9))
    failed.end("mediation.no_agreement", days.shift(last, -4), {"ground": "not_agreed"})
    claimed = _same_parties(setting, failed)
    on = days.shift(last, -2)
    claimed.receive(on)
    _link(failed, claimed, on, (linking.TO_ARBITRATION, linking.FROM_MEDIATION))
    claimed.write(
        "arbitration.limitation_interrupted",
        on,
        {"on": failed.story.received_on.isoformat(), "ground": "claim", "note": "申请调解"},
    )
    asked = arbitration_intake.opened(setting)
    asked.receive(days.shift(last, -3))
    town = setting.town()
    first = mediation.opened(setting, "town")
    first.story.handler = first.by = setting.district.mediators[town][0]
    first.story.applicants = asked.story.applicants
    first.story.respondents = asked.story.respondents
    first.receive(on)
    _link(asked, first, on, (linking.TO_MEDIATION, linking.FROM_ARBITRATION))
    place: dict[str, FactValue] = {
        "to": f"{TOWNS[town].name_zh}劳动争议调解中心",
        "office": first.by.office_id,
    }
    asked.write("arbitration.pre_mediation_agreed", on, {"by": "申请人", **place})
    return [one.story for one in (failed, claimed, asked, first)]


def _same_parties(setting: Setting, other: Diary) -> Diary:
    diary = arbitration_intake.opened(setting)
    diary.story.people = other.story.people
    diary.story.cause, diary.story.summary = other.story.cause, other.story.summary
    diary.story.applicants = other.story.applicants
    diary.story.respondents = other.story.respondents
    return diary


def _link(one: Diary, other: Diary, on: date, relations: tuple[str, str]) -> None:
    """Write the link into both logs; the numbers follow once they are given."""
    for diary, linked, relation in ((one, other, relations[0]), (other, one, relations[1])):
        entry = diary.write(linking.LINKED, on, {"relation": relation})
        entry.other = linked.story

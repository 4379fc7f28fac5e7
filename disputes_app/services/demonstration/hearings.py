"""What happens in an invented arbitration between acceptance and its end?

Service of the application, tribunal, hearing and service of the award, each within the
days that 办案规则 20, 33, 37 and 38 give.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.service import WORKERS_OF_A_COLLECTIVE
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.demonstration.names import worker
from disputes_app.services.demonstration.story import Diary, Setting, Story

NEW_RULES = date(2017, 7, 1)
"""From this day the 办案规则 of 2017 govern; before it the Act's own articles."""

NOTICE_DAYS = 5
_WAYS = ("mail", "mail", "mail", "direct", "direct", "electronic")
ROOMS = ("第一仲裁庭", "第二仲裁庭", "第三仲裁庭", "数字仲裁庭", "安亭巡回庭")
TIMES = ("9:00", "9:30", "10:30", "13:30", "14:30")
DIRECTOR = "孙测主"
COURT_HEAD = "钱测院"


def signature(received_on: date, signed_on: date) -> dict[str, FactValue]:
    """Return who signed an extension or suspension, as the law of the case's time lets them.

    The head of the court signs for the director under a delegation of the calendar year.
    """
    if received_on < NEW_RULES:
        return {"signed_by": DIRECTOR, "signer_office": "commission_director"}
    return {
        "signed_by": COURT_HEAD,
        "signer_office": "arbitration_head",
        "delegated_from": max(NEW_RULES, date(signed_on.year, 1, 1)).isoformat(),
        "delegated_to": date(signed_on.year, 12, 31).isoformat(),
    }


def opening(diary: Diary, accepted_on: date, until: date) -> date:
    """Serve the application on every respondent and form the tribunal; return the last day.

    A few are served after the five days, where ``until`` leaves room for it.
    """
    setting = diary.setting
    days = setting.days
    rng = setting.rng
    if setting.chance(0.004) and days.between(accepted_on, until) > NOTICE_DAYS + 3:
        form_tribunal(diary, days.shift(accepted_on, 3))
        served_on = days.shift(accepted_on, rng.randint(6, 7))
        _serve_application(diary, served_on, irregular="邮件退回后重新投递,超过五日。")
        return served_on
    served_on = days.shift(accepted_on, rng.choice((1, 1, 2, 2, 3)))
    _serve_application(diary, served_on)
    formed_on = max(served_on, days.shift(accepted_on, rng.choice((1, 2, 2, 3))))
    form_tribunal(diary, formed_on)
    return formed_on


def _serve_application(diary: Diary, on: date, *, irregular: str | None = None) -> None:
    first = diary.story.first_respondent
    for place in range(first, first + len(diary.story.respondents)):
        diary.write(
            "arbitration.application_served",
            on,
            {"party": place, **_way(diary.setting, on)},
            irregular=irregular,
        )


def form_tribunal(diary: Diary, on: date) -> None:
    """Form the tribunal: one arbitrator, or three in the harder cases."""
    setting = diary.setting
    mode = "sole" if setting.chance(0.8) else "three"
    names = [diary.story.handler.name]
    if mode == "three":
        names += ["仲测甲", "仲测乙"]
    collective = diary.story.people >= WORKERS_OF_A_COLLECTIVE
    facts: dict[str, FactValue] = {"mode": mode, "members": "、".join(names), "clerk": "书测记"}
    if collective and mode == "sole":
        facts["simple"] = True
    diary.write("arbitration.tribunal_formed", on, facts)
    if collective and mode == "three" and diary.story.received_on >= NEW_RULES:
        diary.write("arbitration.collective_notified", on, {"text": "组庭、答辩、举证、开庭事项"})


def hearing(diary: Diary, ready_on: date, until: date) -> bool:
    """Set a hearing, serve its notice five working days before, hold it by ``until``.

    Returns:
        Whether there was room for one; without it nothing is written.
    """
    setting = diary.setting
    days = setting.days
    rng = setting.rng
    room = days.between(ready_on, until) - NOTICE_DAYS - 1
    if room < 0:
        return False
    set_on = days.shift(ready_on, rng.randint(0, min(2, room)))
    room = days.between(set_on, until) - NOTICE_DAYS - 1
    notified_on = days.shift(set_on, rng.randint(0, min(1, max(room, 0))))
    room = days.between(notified_on, until) - NOTICE_DAYS
    heard_on = days.shift(notified_on, NOTICE_DAYS + int(max(room, 0) * rng.random() * 0.6))
    diary.write(
        "arbitration.hearing_scheduled",
        set_on,
        {
            "hearing_on": heard_on.isoformat(),
            "hearing_time": rng.choice(TIMES),
            "room": rng.choice(ROOMS),
        },
    )
    diary.write("arbitration.hearing_notice_served", notified_on, {"method": "mail"})
    if setting.chance(0.3):
        answered_on = days.shift(notified_on, rng.randint(1, NOTICE_DAYS))
        place = diary.story.first_respondent
        diary.write("arbitration.defence_received", answered_on, {"party": place})
        passed_on = min(days.shift(answered_on, 1), heard_on)
        diary.write("arbitration.defence_served", passed_on, {"party": place, "method": "mail"})
    diary.write("arbitration.heard", heard_on)
    return True


def serve_award(diary: Diary, closed_on: date) -> None:
    """Serve the award on every party."""
    setting = diary.setting
    award_type = diary.story.entries[-1].facts.get("award_type")
    on = setting.days.shift(closed_on, setting.rng.randint(0, 3))
    for place in everyone(diary.story):
        diary.write(
            "arbitration.paper_served",
            on,
            {"party": place, "method": "mail", "award_type": award_type},
        )
        on = setting.days.shift(on, setting.rng.randint(0, 2))


def everyone(story: Story) -> list[int]:
    """Return the places of all parties, those who joined later among them."""
    joined = [entry for entry in story.entries if entry.kind == "arbitration.party_joined"]
    last = story.first_respondent + len(story.respondents) + len(joined)
    return list(range(story.first_party, last))


def tell_of_decision(diary: Diary, on: date) -> None:
    """Serve a decision that ends the case on every party, two working days later (规则 32)."""
    told_on = diary.setting.days.shift(on, 2)
    for place in everyone(diary.story):
        diary.write("arbitration.paper_served", told_on, {"party": place, "method": "mail"})


def joining_party(setting: Setting, role: str) -> NewParty:
    """Return who joins: another employer as respondent, a worker as third party."""
    if role == "respondent":
        return setting.respondent(setting.town())
    return worker(setting.rng, PartyRole.THIRD_PARTY)


def _way(setting: Setting, on: date) -> dict[str, FactValue]:
    """Return how it was served, with what that way has to say besides."""
    if on > NEW_RULES and setting.chance(0.03):
        return {"method": "posted", "posting_ground": "refused", "proof": "照片、见证人"}
    method = setting.rng.choice(_WAYS)
    return {"method": method, **({"system": "约定的电子邮箱"} if method == "electronic" else {})}

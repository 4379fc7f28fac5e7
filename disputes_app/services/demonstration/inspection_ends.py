"""What is written between the investigation of an invented inspection and its archive?

No chance is drawn for which steps there are: before a decision its notice and what the employer
said, before a closing what became of the claims and the call back, after a decision that it was
performed.
"""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.cases import Source
from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration.story import Diary, Story

_SERVICE = timedelta(days=7)
_PERFORMED_AFTER = 6
"""Working days from the service of a decision to its performance."""
_STATED = ("对拟处罚的事实没有异议。", "请求从轻处理，愿意限期补发。")
_EXPLAINED = "经查无事实依据，已向投诉人说明并告知救济途径。"


def has_complainant(story: Story) -> bool:
    """Say whether somebody is told the result."""
    return bool(story.applicants) or story.source is Source.COMPLAINT


def tell_before(diary: Diary, on: date, about: str) -> None:
    """Write the notice before a decision, and the statement of the employer."""
    facts: dict[str, FactValue] = {
        "about": about,
        "number": f"嘉人社监告({on.year})第{on.timetuple().tm_yday}号(测试)",
        "content": "拟作出的内容、事实、理由和依据见告知书。",
    }
    diary.write("inspection.prior_notice", on, facts)
    said: dict[str, FactValue] = {"way": "made", "text": _STATED[on.day % len(_STATED)]}
    diary.write("inspection.statement_made", on, said)


def settle_claims(diary: Diary, on: date, *, violation: bool) -> None:
    """Write what became of the complaint, and the call back to the complainant."""
    if not has_complainant(diary.story):
        return
    paid = [one for one in diary.story.entries if one.kind == "inspection.recovered"]
    if paid:
        paid[-1].facts["in_full"] = True
    elif violation:
        diary.write("inspection.order_result", on, {"result": "performed"})
    else:
        claim: dict[str, FactValue] = {"result": "explained", "note": _EXPLAINED}
        diary.write("inspection.claim_settled", on, claim)
    diary.write("inspection.followed_up", on, {"result": "satisfied" if on.day % 5 else "accepted"})


def serve_and_perform(diary: Diary, decided_on: date, *, fined: bool) -> date:
    """Write the service of a decision within seven days, and its performance; say when."""
    days = diary.setting.days
    served_on = days.shift(decided_on, diary.setting.rng.randint(0, 4))
    served_on = min(served_on, days.on_or_before(decided_on + _SERVICE))
    diary.write("inspection.delivered", served_on, {"method": "direct"})
    performed_on = days.shift(served_on, _PERFORMED_AFTER)
    if fined:
        diary.write("inspection.fine_paid", performed_on)
    else:
        diary.write("inspection.decision_performed", performed_on, {"in_full": True})
    return performed_on

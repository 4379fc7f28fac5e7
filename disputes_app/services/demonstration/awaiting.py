"""Which invented cases wait for somebody's signature?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from disputes_app.domain.approval_log import draft_of
from disputes_app.domain.approval_records import SignerRecord
from disputes_app.domain.cases import Source
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.approval_request import REQUESTED, RETURNED
from disputes_app.services.demonstration import (
    arbitration_intake,
    hearings,
    inspection,
    open_cases,
)
from disputes_app.services.demonstration.story import Diary, Setting, Story

_SEARCHED_DAYS = 10
_MORE_DAYS: Mapping[str, FactValue] = {"days": 30, "ground": "涉及人数多，考勤和账册尚在核对。"}
_MORE_TIME: Mapping[str, FactValue] = {"days": 15, "ground": "案情复杂，加班事实须另行核对。"}
_OUT_OF_SCOPE: Mapping[str, FactValue] = {"ground": "30_1", "note": "请求事项属行政处理范围。"}
_CORRECTED: Mapping[str, FactValue] = {"result": "用人单位已足额补发，投诉人签字确认。"}


def awaiting_approval(setting: Setting, last: date) -> list[Story]:
    """Return cases of each kind of sheet that wait on ``last``; one of them too late."""
    days = setting.days
    stories: list[Story] = []
    for ahead, source in ((2, Source.COMPLAINT), (6, Source.PATROL), (-1, Source.COMPLAINT)):
        story = open_cases.inspection_due(setting, days.shift(last, ahead), source)
        stories.append(
            _asks(setting, story, "inspection.extended", _MORE_DAYS, days.shift(last, -3))
        )
    for ahead, kind, draft in (
        (3, "arbitration.extended", _MORE_TIME),
        (6, "arbitration.suspended", {"ground": "47_5"}),
    ):
        heard = _heard(setting, last, ahead)
        if heard is not None:
            stories.append(_asks(setting, heard, kind, draft, days.shift(last, -1)))
    closing = open_cases.inspection_due(setting, days.shift(last, 9), Source.COMPLAINT)
    told = Diary(setting, closing)
    told.write("inspection.claim_settled", last, {"result": "paid"})
    told.write("inspection.followed_up", last, {"result": "satisfied"})
    stories.append(_asks(setting, closing, "inspection.closing_approved", _CORRECTED, last))
    stories += _at_intake(setting, last)
    return stories


def _heard(setting: Setting, last: date, ahead: int) -> Story | None:
    """Return an arbitration due in ``ahead`` working days, or as soon after as one can be."""
    for more in range(_SEARCHED_DAYS):
        story = open_cases.arbitration_due(setting, setting.days.shift(last, ahead + more))
        if story is not None:
            return story
    return None


def _at_intake(setting: Setting, last: date) -> list[Story]:
    days = setting.days
    kinds: tuple[tuple[str, Mapping[str, FactValue]], ...] = (
        ("arbitration.accepted", {}),
        ("arbitration.accepted", {}),
        ("arbitration.refused", _OUT_OF_SCOPE),
        ("inspection.accepted", {}),
    )
    stories = []
    for place, (kind, draft) in enumerate(kinds):
        is_complaint = kind.startswith("inspection")
        diary = (
            inspection.opened(setting, Source.COMPLAINT)
            if is_complaint
            else arbitration_intake.opened(setting)
        )
        diary.receive(days.shift(last, -2))
        facts = inspection.inspectors(diary) if is_complaint else draft
        _ask(diary, kind, facts, days.shift(last, -1))
        if place == 1:
            request = len(diary.story.entries)
            words = "请补充申请人与被申请人之间劳动关系的初步证据。"
            head = setting.district.supervisor
            diary.write(RETURNED, last, {"request": request, "reason": words}, by=head)
        stories.append(diary.story)
    return stories


def _asks(
    setting: Setting, story: Story, kind: str, draft: Mapping[str, FactValue], on: date
) -> Story:
    _ask(Diary(setting, story), kind, draft, on)
    return story


def _ask(diary: Diary, kind: str, draft: Mapping[str, FactValue], on: date) -> None:
    facts: dict[str, FactValue] = {
        "asked": kind,
        "draft": draft_of(draft),
        "note": "拟同意，请审批。",
    }
    diary.write(REQUESTED, on, facts)


def signers_on(today: date) -> tuple[SignerRecord, ...]:
    """Return who signs in the demonstration, the one who signs most last."""
    year = (date(today.year, 1, 1), date(today.year, 12, 31))
    return (
        SignerRecord(hearings.DIRECTOR, "commission_director"),
        SignerRecord(inspection.INSPECTION_HEAD, "inspection_head"),
        SignerRecord(hearings.COURT_HEAD, "arbitration_head", *year),
        SignerRecord(inspection.BUREAU_HEAD, "department_head"),
    )

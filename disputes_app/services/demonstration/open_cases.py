"""Which cases of the running year are arranged, so that every list has work on it?

Each function writes one open case whose next day stands in a given place to today: due
today, due within three working days, overdue, suspended, unserved, and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from disputes_app.domain.cases import Source
from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration import (
    arbitration,
    arbitration_exits,
    arbitration_intake,
    hearings,
    inspection,
    mediation,
    noted_facts,
)
from disputes_app.services.demonstration.papers_sent import mail_copies
from disputes_app.services.demonstration.story import Diary, Setting, Story

_SEARCHED_DAYS = 16


def inspection_due(setting: Setting, due_on: date, source: Source) -> Story:
    """Return an inspection under way whose last day is the working day ``due_on``."""
    days = setting.days
    accepted_on = days.shift(due_on, -inspection.TERM_DAYS)
    diary = inspection.opened(setting, source)
    diary.receive(days.shift(accepted_on, -setting.rng.randint(0, 4)))
    inspection.accept(diary, accepted_on)
    noted_facts.note_act(diary, accepted_on)
    if setting.chance(0.6):
        inspection.order(diary, days.shift(accepted_on, setting.rng.randint(5, 30)))
    return diary.story


def arbitration_due(setting: Setting, due_on: date) -> Story | None:
    """Return an arbitration heard but not decided, due on that day; None where none can be."""
    accepted_on = _start_for(setting, due_on, arbitration.TERM_DAYS)
    if accepted_on is None:
        return None
    diary = arbitration_intake.opened(setting)
    arbitration_intake.received_and_accepted(diary, accepted_on)
    noted_facts.note_claims(diary, accepted_on)
    until = setting.days.on_or_before(accepted_on + timedelta(days=36))
    hearings.hearing(diary, hearings.opening(diary, accepted_on, until), until)
    return diary.story


def mediation_due(setting: Setting, due_on: date) -> Story | None:
    """Return a mediation under way due on that day; None where none can be."""
    received_on = _start_for(setting, due_on, mediation.TERM_DAYS)
    if received_on is None:
        return None
    diary = mediation.opened(setting, "town")
    diary.receive(received_on)
    diary.write("mediation.accepted", received_on)
    return diary.story


def _start_for(setting: Setting, due_on: date, term: int) -> date | None:
    """Return a working day from which ``term`` calendar days, rolled, end on ``due_on``."""
    days = setting.days
    for back in range(_SEARCHED_DAYS):
        start = due_on - timedelta(days=term + back)
        if days.is_working(start) and days.on_or_after(start + timedelta(days=term)) == due_on:
            return start
    return None


def received(setting: Setting, on: date) -> list[Story]:
    """Return one case of each line, and a report, that came in on ``on`` and wait."""
    diaries = [
        mediation.opened(setting, "town"),
        arbitration_intake.opened(setting),
        inspection.opened(setting, Source.COMPLAINT),
        inspection.opened(setting, Source.REPORT),
        inspection.opened(setting, Source.HOTLINE_12345),
    ]
    for diary in diaries:
        diary.receive(on)
    diaries[1].story.assigned = False
    diaries[2].story.assigned = False
    return [diary.story for diary in diaries]


def intake_late(setting: Setting, last_working_day: date) -> list[Story]:
    """Return an application and two complaints nobody decided on within the five days."""
    stories: list[Story] = []
    for back in (7, 8, 6):
        diary = arbitration_intake.opened(setting)
        if stories:
            diary = inspection.opened(setting, Source.COMPLAINT)
        diary.receive(setting.days.shift(last_working_day, -back))
        stories.append(diary.story)
    return stories


def unserved(setting: Setting, last_working_day: date, back: int) -> Story:
    """Return an arbitration accepted ``back`` working days ago, not yet served."""
    diary = arbitration_intake.opened(setting)
    accepted_on = setting.days.shift(last_working_day, -back)
    arbitration_intake.received_and_accepted(diary, accepted_on)
    mail_copies(diary, accepted_on, back)
    return diary.story


def award_unserved(setting: Setting, last_working_day: date) -> Story:
    """Return an arbitration whose award is made but has reached nobody."""
    diary = arbitration_intake.opened(setting)
    days = setting.days
    accepted_on = days.shift(last_working_day, -24)
    arbitration_intake.received_and_accepted(diary, accepted_on)
    until = days.shift(last_working_day, -2)
    hearings.hearing(diary, hearings.opening(diary, accepted_on, until), until)
    facts: dict[str, FactValue] = {
        "all_claims": True,
        "award_type": "non_final",
        "amount_fen": None,
    }
    diary.end("arbitration.awarded", days.shift(last_working_day, -1), facts)
    return diary.story


def suspended(setting: Setting, last_working_day: date) -> Story:
    """Return an arbitration that waits for something else."""
    rng = setting.rng
    days = setting.days
    suspended_on = days.shift(last_working_day, -rng.randint(2, 70))
    accepted_on = days.shift(suspended_on, -rng.randint(9, 18))
    diary = arbitration_intake.opened(setting)
    arbitration_intake.received_and_accepted(diary, accepted_on)
    ready_on = hearings.opening(diary, accepted_on, suspended_on)
    hearings.hearing(diary, ready_on, suspended_on)
    arbitration.suspend(diary, suspended_on)
    return diary.story


def hearing_on(setting: Setting, on: date, last_working_day: date, *, notified: bool) -> Story:
    """Return an arbitration with a hearing on the working day ``on``."""
    rng = setting.rng
    days = setting.days
    set_on = min(days.shift(on, -hearings.NOTICE_DAYS - 2), last_working_day)
    accepted_on = days.shift(set_on, -rng.randint(3, 6))
    diary = arbitration_intake.opened(setting)
    diary.receive(days.shift(accepted_on, -rng.randint(0, 4)))
    arbitration_intake.accept(diary, accepted_on)
    hearings.opening(diary, accepted_on, accepted_on)
    facts: dict[str, FactValue] = {
        "hearing_on": on.isoformat(),
        "hearing_time": rng.choice(hearings.TIMES),
        "room": rng.choice(hearings.ROOMS),
    }
    diary.write("arbitration.hearing_scheduled", set_on, facts)
    if notified:
        diary.write("arbitration.hearing_notice_served", set_on, {"method": "mail"})
    return diary.story


def awaiting_hearing(setting: Setting, last_working_day: date) -> Story:
    """Return an arbitration whose tribunal is formed and whose hearing is still to be set."""
    days = setting.days
    accepted_on = days.shift(last_working_day, -setting.rng.randint(4, 8))
    diary = arbitration_intake.opened(setting)
    diary.receive(days.shift(accepted_on, -setting.rng.randint(0, 4)))
    arbitration_intake.accept(diary, accepted_on)
    hearings.opening(diary, accepted_on, last_working_day)
    return diary.story


def waiting_before_acceptance(setting: Setting, last_working_day: date) -> list[Story]:
    """Return applications in 先行调解 and waiting for correction."""
    rng = setting.rng
    days = setting.days
    stories = []
    for place in range(8):
        diary = arbitration_intake.opened(setting)
        step_on = days.shift(last_working_day, -rng.randint(0, 9))
        diary.receive(days.shift(step_on, -rng.randint(0, 3)))
        if place < 5:  # noqa: PLR2004 - five of the eight
            diary.write("arbitration.pre_mediation_agreed", step_on, {"by": "申请人"})
        else:
            diary.write("arbitration.correction_requested", step_on, {"text": "请补充证据目录。"})
        stories.append(diary.story)
    for _ in range(2):
        diary = inspection.opened(setting, Source.COMPLAINT)
        told_on = days.shift(last_working_day, -rng.randint(0, 5))
        diary.receive(days.shift(told_on, -2))
        diary.write("inspection.correction_told", told_on, {"text": "请补充用人单位名称。"})
        stories.append(diary.story)
    return stories


def old_file(setting: Setting, last_working_day: date, place: int) -> Story:
    """Return a back-entered case whose day of acceptance is not on record: 无法判定."""
    days = setting.days
    opened: Callable[[], Diary] = (
        (lambda: arbitration_intake.opened(setting))
        if place % 2
        else (lambda: inspection.opened(setting, Source.COMPLAINT))
    )
    diary = opened()
    entered_on = days.shift(last_working_day, -3 - place)
    received_on = days.shift(entered_on, -120 - 5 * place)
    diary.story.old_number = f"旧档({received_on.year})第{place + 101}号"
    diary.receive(received_on, late_by=120 + 5 * place)
    facts: dict[str, FactValue] = {"signed_by": hearings.COURT_HEAD, "day_unknown": True}
    kind = "arbitration.accepted"
    if not place % 2:
        kind = "inspection.accepted"
        facts |= inspection.inspectors(diary)
    diary.write(kind, received_on, facts, late_by=120 + 5 * place)
    return diary.story


def extended_too_late(setting: Setting, last_working_day: date) -> Story | None:
    """Return an arbitration extended after its last day: recorded, but of no help."""
    days = setting.days
    story = None
    back = 4
    while story is None and back < _SEARCHED_DAYS:
        due_on = days.shift(last_working_day, -back)
        story = arbitration_due(setting, due_on)
        back += 1
    if story is None:
        return None
    signed_on = days.shift(last_working_day, -1)
    facts: dict[str, FactValue] = {
        "days": arbitration.EXTENSION_DAYS,
        "ground": "案情复杂。",
        **hearings.signature(story.received_on, signed_on),
    }
    Diary(setting, story).write(
        "arbitration.extended",
        signed_on,
        facts,
        irregular="审批表在期限届满后才送签。",
    )
    return story


def gone(setting: Setting, last_working_day: date) -> list[Story]:
    """Return an application entered twice and struck out, and one moved to another district."""
    days = setting.days
    stories = []
    for way in (arbitration_exits.strike_out, arbitration_exits.transfer):
        diary = arbitration_intake.opened(setting)
        received_on = days.shift(last_working_day, -20)
        diary.receive(received_on)
        way(diary, days.shift(received_on, 2))
        stories.append(diary.story)
    return stories

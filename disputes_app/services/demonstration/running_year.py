"""Part 2: which cases make up the twelve months up to today?

The same generators as in the five years, cut off at today, so that whatever is under way
looks as it would; and some arranged cases (``open_cases``), so that every list has work.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from disputes_app.domain.cases import Source
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.demonstration import (
    accounts,
    arbitration,
    arbitration_exits,
    inspection,
    inspection_matters,
    mediation,
    mediation_matters,
    open_cases,
)
from disputes_app.services.demonstration.awaiting import awaiting_approval
from disputes_app.services.demonstration.corrections import mistype_closings
from disputes_app.services.demonstration.papers_sent import hand_over_notices
from disputes_app.services.demonstration.story import Setting, Story, settle_order
from disputes_app.services.demonstration.working_days import picker

_MEDIATIONS = 470
_ARBITRATIONS = 340
_INSPECTIONS = 640
_OTHERS = 14
_AWAITING = 4
_LATE_SHARE = (0.0, 0.022)
_A_YEAR = timedelta(days=365)
_CARRIED_IN = timedelta(days=85)
"""How long before the year the inspections began that were still open then."""


def running_year(setting: Setting, today: date) -> list[Story]:
    """Return about 1,500 cases of the twelve months up to ``today``.

    Those that were still open when the twelve months began are among them, so that every
    month has cases that fell due in it.
    """
    stories = [
        *_mediations(setting, today),
        *_arbitrations(setting, today),
        *_inspections(setting, today),
        *arranged(setting, today),
    ]
    for story in stories:
        cut_off(story, today)
    first = today - _A_YEAR
    stories = [story for story in stories if story.entries and _worked_on(story) >= first]
    accounts.fill_claims(stories, setting.rng)
    hand_over_notices(stories, setting.rng)
    return stories


def _worked_on(story: Story) -> date:
    """Return the last day on which something happened before the case was archived."""
    return max(entry.on for entry in story.entries if entry.kind != "archived")


def cut_off(story: Story, today: date) -> None:
    """Leave only what had been entered by the end of ``today``."""
    settle_order(story)
    midnight = datetime.combine(today + timedelta(days=1), time(), SHANGHAI)
    story.entries = [entry for entry in story.entries if entry.at < midnight]


def _span(setting: Setting, first: date, last: date, count: int) -> list[date]:
    return picker(setting.days.span(first, last))(setting.rng, count)


def _mediations(setting: Setting, today: date) -> list[Story]:
    closings = _span(setting, today - timedelta(days=350), today + timedelta(days=12), _MEDIATIONS)
    endings = mediation.draw_endings(setting, _MEDIATIONS, _MEDIATIONS * 66 // 100)
    stories = mediation.closed_mediations(
        setting,
        [
            mediation.Closing(on, ending, late=setting.chance(0.012))
            for on, ending in zip(closings, endings, strict=True)
        ],
    )
    others = _span(setting, today - timedelta(days=350), today, _OTHERS)
    _mistype(setting, stories, today)
    return stories + mediation.other_mediations(setting, others)


def _arbitrations(setting: Setting, today: date) -> list[Story]:
    first = today - timedelta(days=350)
    closings = _span(setting, first, today + timedelta(days=40), _ARBITRATIONS)
    endings = arbitration.draw_endings(setting, _ARBITRATIONS, _ARBITRATIONS * 46 // 100)
    stories = arbitration.closed_arbitrations(
        setting,
        [
            arbitration.Closing(on, ending, late=setting.chance(0.015))
            for on, ending in zip(closings, endings, strict=True)
        ],
    )
    _mistype(setting, stories, today)
    merged = arbitration_exits.merged_pairs(setting, stories, 4)
    others = _span(setting, today - timedelta(days=350), today, _OTHERS)
    return [*stories, *merged, *arbitration_exits.other_arbitrations(setting, others)]


def _inspections(setting: Setting, today: date) -> list[Story]:
    first = today - timedelta(days=354)
    accepted = _span(setting, first - _CARRIED_IN, today + timedelta(days=4), _INSPECTIONS)
    filings = inspection.draw_filings(
        setting, accepted, _INSPECTIONS * 37 // 100, today + timedelta(days=40), _LATE_SHARE
    )
    stories = inspection.filed_inspections(setting, filings)
    _mistype(setting, stories, today)
    others = _span(setting, first, today, _OTHERS)
    return stories + inspection.other_inspections(setting, others)


def _mistype(setting: Setting, stories: list[Story], today: date) -> None:
    """Let two closings of the year be entered wrong, struck out and entered again."""
    past = [story for story in stories if story.entries[-1].on < today - timedelta(days=10)]
    mistype_closings(setting, past, 2)


def arranged(setting: Setting, today: date) -> list[Story]:
    """Return the cases that stand in a given place to today."""
    days = setting.days
    last = days.on_or_before(today)
    stories: list[Story | None] = []
    soon = [days.shift(last, step) for step in (1, 2, 3)]
    for due_on in ([today] if days.is_working(today) else []) + soon:
        stories += _due(setting, due_on)
    for back, source in ((2, Source.COMPLAINT), (5, Source.PATROL), (9, Source.RANDOM)):
        stories.append(open_cases.inspection_due(setting, days.shift(last, -back), source))
    for back in range(1, 5):
        overdue_on = days.shift(last, -2 * back)
        stories.append(open_cases.arbitration_due(setting, overdue_on))
        stories.append(open_cases.mediation_due(setting, overdue_on))
    stories += open_cases.received(setting, today)
    stories += open_cases.received(setting, days.shift(last, -1))
    stories += open_cases.intake_late(setting, last)
    stories += open_cases.gone(setting, last)
    stories += open_cases.waiting_before_acceptance(setting, last)
    stories += _at_court(setting, last)
    stories += [open_cases.old_file(setting, last, place) for place in range(4)]
    stories.append(open_cases.extended_too_late(setting, last))
    stories += [open_cases.awaiting_hearing(setting, last) for _ in range(_AWAITING)]
    stories += awaiting_approval(setting, last)
    stories += mediation_matters.arranged(setting, today)
    stories += inspection_matters.arranged(setting, last)
    return [story for story in stories if story is not None]


def _due(setting: Setting, due_on: date) -> list[Story | None]:
    return [
        open_cases.inspection_due(setting, due_on, Source.COMPLAINT),
        open_cases.inspection_due(setting, due_on, Source.PETITION),
        open_cases.arbitration_due(setting, due_on),
        open_cases.mediation_due(setting, due_on),
        open_cases.mediation_due(setting, due_on),
    ]


def _at_court(setting: Setting, last: date) -> list[Story | None]:
    days = setting.days
    stories: list[Story | None] = []
    stories += [open_cases.unserved(setting, last, back) for back in (0, 1, 1, 2, 3, 4, 7)]
    stories += [open_cases.award_unserved(setting, last) for _ in range(2)]
    stories += [open_cases.suspended(setting, last) for _ in range(6)]
    for ahead in (0, 1, 1, 2, 3, 3, 4, 5):
        on = days.shift(last, ahead)
        stories.append(open_cases.hearing_on(setting, on, last, notified=True))
    for ahead in (6, 7):
        on = days.shift(last, ahead)
        stories.append(open_cases.hearing_on(setting, on, last, notified=False))
    return stories

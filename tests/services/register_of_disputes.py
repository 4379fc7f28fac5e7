"""What do the invented disputes of the five years come to, read one by one?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.proceeding import Severity
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.services.demonstration.disputes import five_year_disputes
from disputes_app.services.demonstration.dossier_story import DossierStory, dossier_events
from disputes_app.services.demonstration.plan import FIRST_DAY, LAST_DAY, Plan
from disputes_app.services.demonstration.story import Setting, Story


def register_totals(
    setting: Setting, plan: Plan, stories: Sequence[Story], closed: Sequence[date | None]
) -> Counter[str]:
    """Return the figures of the register; ``closed`` are the closings of the stories."""
    for place, story in enumerate(stories):
        story.receipt_number = f"测收字第{place}号"
    closings = {story.receipt_number: on for story, on in zip(stories, closed, strict=True)}
    found: Counter[str] = Counter()
    for record in five_year_disputes(setting, plan, stories):
        _add(found, setting, record, closings)
    return found


def _add(
    found: Counter[str], setting: Setting, record: DossierStory, closings: dict[str, date | None]
) -> None:
    events = dossier_events(record)
    state = fold_dossier(record.type, events, setting.law)
    assert not state.problems, state.problems
    assert all(shanghai_day(one.recorded_at) >= one.happened_on for one in events)
    assert state.ended_on is not None
    for amount in state.amounts:
        if amount.what != "dispute_in_case" and not amount.what.startswith("paid_by"):
            found[amount.what] += amount.fen if FIRST_DAY <= amount.happened_on <= LAST_DAY else 0
    if state.outcome == "case":
        closed_on = closings[state.cases[0]]
        assert closed_on is not None
        assert FIRST_DAY <= closed_on <= LAST_DAY
        found["in_cases"] += 1
        found["dispute_resolved"] += 1
        found["dispute_workers"] += state.people
        found["dispute_owed"] += state.owed_fen
    elif state.outcome == "resolved":
        assert state.paid_fen == state.owed_fen


def check_lawful_dossiers(
    setting: Setting, records: Sequence[DossierStory], stories: Sequence[Story], today: date
) -> None:
    """Assert that records can have happened as they are told, by the end of ``today``."""
    for place, story in enumerate(stories):
        story.receipt_number = f"测收字第{place}号"
    for record in records:
        events = dossier_events(record)
        problems = fold_dossier(record.type, events, setting.law).problems
        assert all(one.severity is not Severity.IMPOSSIBLE for one in problems), problems
        flawed = {one.seq for one in problems}
        assert flawed == {one.seq for one in events if one.irregular is not None}
        assert all(shanghai_day(one.recorded_at) <= today for one in events)
        assert all(shanghai_day(one.recorded_at) >= one.happened_on for one in events)

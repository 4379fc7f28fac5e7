"""What became of the arbitrations of the running year afterwards: court, certificates, files?

Drawn apart from everything else, so that no other case changes: some papers reach the last party,
some parties sue, most files go to the file room, a few originals are out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from disputes_app.domain.cases import Line
from disputes_app.domain.events import FactValue
from disputes_app.services.demonstration.story import Entry, Story, settle_order
from disputes_app.services.demonstration.working_days import WorkDays

_COURT = "上海市嘉定区人民法院"
_HIGHER = "上海市第二中级人民法院"
_KEEPER = "库测管"
_RESULTS = ("upheld", "upheld", "upheld", "partly_changed", "changed", "mediated", "withdrawn")
_SUIT_SHARE, _HAND_SHARE, _LEND_SHARE, _READ_SHARE = 0.25, 0.6, 0.3, 0.12


def after_the_end(stories: Iterable[Story], days: WorkDays, today: date, rng: Random) -> None:
    """Add to closed arbitrations what happened after their end, up to today."""
    for story in stories:
        if story.line is not Line.ARBITRATION:
            continue
        closing = next((one for one in story.entries if _is_ending(one)), None)
        if closing is not None and story.entries[-1].target is None:
            _go_on(_Tail(story, days, today, rng), closing)
        settle_order(story)


def _is_ending(entry: Entry) -> bool:
    return entry.kind in {"arbitration.awarded", "arbitration.settled"}


class _Tail:
    """Writes entries at the end of a story, as long as their day has come."""

    def __init__(self, story: Story, days: WorkDays, today: date, rng: Random) -> None:
        self.story = story
        self.days = days
        self.today = today
        self.rng = rng

    def write(self, kind: str, on: date, facts: dict[str, FactValue]) -> bool:
        """Write an entry; say whether its day has come."""
        last = self.story.entries[-1]
        on = self.days.on_or_after(max(on, last.on))
        if on >= self.today:
            return False
        at = max(self.days.moment(on, self.rng), last.at + timedelta(minutes=5))
        self.story.entries.append(Entry(kind, on, at, last.by, facts))
        return True


def _go_on(tail: _Tail, closing: Entry) -> None:
    archived = next((one for one in tail.story.entries if one.kind == "archived"), None)
    goes_to_court = tail.rng.random() < _SUIT_SHARE and closing.kind == "arbitration.awarded"
    if goes_to_court and archived is None:
        _sue(tail, closing)
    if tail.rng.random() < _READ_SHARE:
        on = tail.days.shift(closing.on, tail.rng.randint(3, 12))
        facts: dict[str, FactValue] = {"reader": "代测理", "capacity": "agent", "volume": "main"}
        tail.write("archive.consulted", on, {**facts, "copies": tail.rng.randint(4, 30)})
    if archived is not None:
        _keep(tail, archived)


def _sue(tail: _Tail, closing: Entry) -> None:
    """Somebody goes to court in time, and for some of them the court has decided."""
    final = closing.facts.get("award_type") == "final"
    party = 1 if final else tail.story.first_respondent
    on = closing.on + timedelta(days=tail.rng.randint(8, 14))
    court: dict[str, FactValue] = {"court": _COURT}
    if not tail.write("arbitration.court_applied", on, {"party": party, "way": "sue", **court}):
        return
    decided = on + timedelta(days=tail.rng.randint(60, 140))
    result = tail.rng.choice(_RESULTS)
    number = f"（{decided.year}）沪0114民初{tail.rng.randint(100, 19_999)}号"
    first: dict[str, FactValue] = {"instance": "first", "result": result, "number": number}
    told = tail.write("arbitration.court_result", decided, {**first, **court})
    if told and result == "changed":
        later = decided + timedelta(days=70)
        second: dict[str, FactValue] = {"instance": "second", "result": "upheld", "in_force": True}
        tail.write("arbitration.court_result", later, {**second, "court": _HIGHER})


def _keep(tail: _Tail, archived: Entry) -> None:
    if tail.rng.random() >= _HAND_SHARE:
        return
    shelf = f"{tail.rng.randint(1, 6)}排{tail.rng.randint(1, 9)}架"
    on = tail.days.shift(archived.on, tail.rng.randint(2, 15))
    if not tail.write("archive.handed_over", on, {"received_by": _KEEPER, "room": shelf}):
        return
    if tail.rng.random() < _LEND_SHARE:
        lent_on = tail.days.shift(on, tail.rng.randint(3, 20))
        due = lent_on + timedelta(days=30)
        facts: dict[str, FactValue] = {"what": "正卷", "borrower": _COURT, "purpose": "诉讼调卷"}
        lent = tail.write("archive.lent", lent_on, {**facts, "due_back": due.isoformat()})
        if lent and tail.rng.random() < _LEND_SHARE:
            tail.write("archive.returned", due, {})

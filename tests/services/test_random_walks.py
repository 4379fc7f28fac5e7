"""A thousand cases that go wherever the law lets them: there is always a next step.

What may come next, the program says itself; which of it comes, when and with which facts, is
drawn.  The cases are then entered in an office as their entries came, and verified.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from disputes_app.domain.admission import admit, next_steps
from disputes_app.domain.cases import Line, Source, Stage
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.common import ALL_LINES
from disputes_app.domain.law import Law
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.verify import verify
from tests.domain.log_strategies import LINES, fitting_facts
from tests.domain.logs import entry, facts_for, moment
from tests.services.conftest import Desk
from tests.support.law import packaged_law

LAW: Law = packaged_law()
LONGEST = 14
MOST_ENTERED = 0.9
DAYS_TO_COME = (0, 1, 16, 46, 61, 120)
LAST_DAY = date(2026, 12, 20)
ELSEWHERE = frozenset({"merged_into", "absorbed", "struck_out"})
"""These name another case, or say that there never was one."""

Walked = tuple[Line, tuple[Event, ...]]


class Walk(RuleBasedStateMachine):
    """One case.  What was walked is left in ``sink``."""

    sink: ClassVar[list[Walked]]

    def __init__(self) -> None:
        super().__init__()
        self.line = Line.MEDIATION
        self.events: tuple[Event, ...] = ()

    @initialize(line=LINES, received_on=st.dates(date(2025, 7, 1), date(2026, 3, 31)))
    def receive(self, line: Line, received_on: date) -> None:
        """A case comes in."""
        self.line = line
        self.events = (entry(line, 1, "received", received_on),)

    @rule(data=st.data(), later=st.integers(0, 25))
    def go_on(self, data: st.DataObject, later: int) -> None:
        """Something happens that the program offers; where it refuses the facts, lawful ones."""
        on = min(self.events[-1].happened_on + timedelta(later), LAST_DAY)
        offered = [kind for kind in self.offered(on) if kind.id not in ELSEWHERE]
        if not offered:
            return
        kind = data.draw(st.sampled_from(offered))
        facts = data.draw(fitting_facts(self.line, kind, on))
        for given in (facts, facts_for(self.line, kind, on, {})):
            if self.admitted(replace(self.draft(kind, on), facts=given)):
                return

    @invariant()
    def the_law_offers_a_next_step(self) -> None:
        """Unless it is in the archive, a case has a step of its own line that may come next."""
        if not self.events:
            return
        on = self.events[-1].happened_on
        if fold(self.line, self.events, LAW, on).stage is Stage.ARCHIVED:
            return
        assert [kind for kind in self.offered(on) if moves(kind)], self.story()

    def teardown(self) -> None:
        """See that one of the steps can be taken, and leave the case for the office."""
        if self.events:
            assert self.could_go_on(), self.story()
            self.sink.append((self.line, self.events))

    def could_go_on(self) -> bool:
        """Say whether one of the steps that are offered can be taken on one of the days to come.

        What comes late is entered as irregular: it is late, but it has to be done all the same.
        """
        last = self.events[-1].happened_on
        if fold(self.line, self.events, LAW, last).stage is Stage.ARCHIVED:
            return True
        return any(
            self.is_lawful(self.late(kind, on))
            for on in (last + timedelta(days) for days in DAYS_TO_COME)
            for kind in self.offered(on)
            if moves(kind)
        )

    def offered(self, on: date) -> list[EventKind]:
        """Return the kinds that may come next."""
        steps = next_steps(self.line, self.events, LAW, on)
        return [step.kind for step in steps if step.why_not is None]

    def draft(self, kind: EventKind, on: date) -> Event:
        """Return the next entry of a kind, without facts."""
        seq = len(self.events) + 1
        return Event(seq, kind.id, on, moment(on), "张测试", {}, kind.schema)

    def late(self, kind: EventKind, on: date) -> Event:
        """Return the next entry of a kind with lawful facts, confirmed should it be late."""
        facts = facts_for(self.line, kind, on, {})
        return replace(self.draft(kind, on), facts=facts, irregular="迟延", confirmed_by="张测试")

    def admitted(self, event: Event) -> bool:
        """Append the entry where it is lawful."""
        lawful = self.is_lawful(event)
        if lawful:
            self.events += (event,)
        return lawful

    def is_lawful(self, event: Event) -> bool:
        """Say whether the entry may follow as it is."""
        try:
            admit(self.line, self.events, event, LAW, event.happened_on)
        except DomainError:
            return False
        return True

    def story(self) -> str:
        """Say how the case came to where it is."""
        return "\n".join(f"{one.happened_on} {one.kind} {dict(one.facts)}" for one in self.events)


def moves(kind: EventKind) -> bool:
    """Say whether a step is one of the procedure, not a note or a hand-over of any case."""
    return kind.lines != ALL_LINES or kind.id == "archived"


@pytest.mark.parametrize(
    "cases",
    [60, pytest.param(1_000, marks=[pytest.mark.long, pytest.mark.timeout(1_800)])],
)
def test_cases_always_have_a_next_step_and_verify(desk: Desk, cases: int) -> None:
    class Drawn(Walk):
        sink: ClassVar[list[Walked]] = []

    run_state_machine_as_test(
        Drawn,
        settings=settings(
            max_examples=cases,
            stateful_step_count=LONGEST,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            deadline=None,
        ),
    )
    walked = Drawn.sink[:cases]
    assert len(walked) == cases
    entered = sum(enter(desk, line, events) for line, events in walked)
    assert entered > MOST_ENTERED * sum(len(events) for _, events in walked)
    report = verify(desk.ctx)
    assert report.ok, [check for check in report.checks if check.differences]


def enter(desk: Desk, line: Line, events: tuple[Event, ...]) -> int:
    """Enter a case as it was walked; return how many entries the office took.

    A room or a person can be taken by another case: there the case stays as it is.
    """
    first = events[0]
    case = desk.register(
        line, first.happened_on.isoformat(), source=Source(str(first.facts["source"]))
    )
    for number, event in enumerate(events[1:], start=1):
        new = NewEntry(event.kind, event.happened_on, event.facts)
        try:
            case = record_event(
                desk.on(event.happened_on), desk.actor, case.case_id, new, seen_version=case.version
            )
        except DomainError:
            return number
    return len(events)

"""What does the page of a case read, on a thread of its own, before it can show anything?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.award_result import proposed_of_sum
from disputes_app.domain.cases import AwardResult, CaseId, Line
from disputes_app.domain.events import Facts
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.fold import live_events
from disputes_app.domain.hearing_day import HearingWindow, hearing_window
from disputes_app.domain.kinds.award import AWARDED, RESULT
from disputes_app.domain.kinds.base import FactShape
from disputes_app.domain.kinds.deadline import rules_by_hand
from disputes_app.domain.kinds.taking_part import REPRESENTATIVES
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.parties import (
    PROTECTED_COMPLAINANT_ZH,
    PROTECTED_REPORTER_ZH,
    PartyRole,
)
from disputes_app.domain.rules import Rule, Unit
from disputes_app.domain.staff import Role
from disputes_app.domain.state import Clock, ClockState
from disputes_app.services.case_findings import CaseFindings, case_findings
from disputes_app.services.case_view import CaseView, Entry, open_case
from disputes_app.services.context import Context
from disputes_app.services.deadlines import explain_clock
from disputes_app.services.hearing_rooms import leaves, rooms
from disputes_app.services.office_settings import office_settings
from disputes_app.services.people import offices, staff
from disputes_app.services.running_deadlines import days_left
from disputes_app.services.service import TaskLine, service_of_case
from ui.case_page.known_facts import known_facts
from ui.case_page.office_terms import OfficeTerms, office_terms, with_range, with_result


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A clock as the page shows it.

    Attributes:
        left: days after today up to and including the last day, in the clock's own unit;
            negative since it passed; None where it has stopped or has no last day.
        explanation: the working behind the last day; None while there is none.
        closure: whether it decides if the case closes on time.
    """

    clock: Clock
    state: ClockState
    left: int | None
    explanation: Explanation | None
    closure: bool

    @property
    def in_working_days(self) -> bool:
        """Whether its days are counted in working days."""
        return self.clock.rule.unit is Unit.WORKING_DAYS


@dataclass(frozen=True, slots=True)
class Names:
    """What stands for the numbers and ids in facts: parties by place, offices, staff, rules.

    ``rules`` are those that an entry starts by naming them, in their newest version.
    """

    parties: Mapping[int, str]
    offices: Mapping[int, OfficeRecord]
    staff: Mapping[int, StaffRecord]
    rules: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything the page of a case shows; read at once, so that it fits together.

    ``hearing`` says between which days an open arbitration must be heard and ``rooms`` where,
    ``settings`` what the office has set where the law leaves it a choice, ``findings`` what is
    worth knowing beside the periods, ``service`` which papers have to reach whom.
    """

    view: CaseView
    clocks: tuple[ClockLine, ...]
    names: Names
    supervisors: tuple[str, ...]
    today: date
    hearing: HearingWindow | None
    settings: OfficeSettings
    findings: CaseFindings
    rooms: tuple[str, ...] = ()
    service: tuple[TaskLine, ...] = ()
    on_leave: frozenset[int] = frozenset()

    @property
    def line(self) -> Line:
        """The line of the case."""
        return self.view.record.line

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The log of the case."""
        return self.view.entries

    @property
    def moves(self) -> tuple[MoveRecord, ...]:
        """What adoptions of the law did to its periods."""
        return self.view.moves

    @property
    def own_office(self) -> int:
        """The office that works the case."""
        return self.view.record.office_id

    @property
    def is_acted_for(self) -> bool:
        """Whether the case has agents or representatives."""
        chosen = any(one.event.kind == REPRESENTATIVES for one in self.view.entries)
        return chosen or any(one.role == PartyRole.AGENT for one in self.view.parties)

    def terms(self, kind_id: str) -> OfficeTerms:
        """Return what the settings of the office fill in, or say, for a kind of entry."""
        terms = office_terms(kind_id, self.settings, self.view.record)
        if kind_id == AWARDED:
            return with_result(terms, self.findings.proposed_result)
        arrears = self.findings.arrears
        return with_range(terms, None if arrears is None else arrears.last_expired)

    def known(self, kind: FactShape) -> Facts:
        """Return the facts of an entry that the log, or the ledger, tells already."""
        if kind.id == AWARDED:
            return self._award_facts()
        return known_facts(kind, self.view, self.findings.arrears)

    def _award_facts(self) -> Facts:
        """Return who won by the items of the claims: a proposal."""
        found = self.findings.proposed_result
        return {} if found is None else {RESULT: found.value}

    def result_of(self, awarded_fen: int | None) -> AwardResult | None:
        """Return who wins by the sum that is being entered, without one by the items alone."""
        if awarded_fen is None:
            return self.findings.proposed_result
        live = live_events([one.event for one in self.view.entries], date.max)
        return proposed_of_sum(live, awarded_fen)

    @property
    def closure(self) -> ClockLine | None:
        """The clock that decides whether the case closes on time; None before it starts."""
        return next((one for one in self.clocks if one.closure), None)


def read_case_file(ctx: Context, case_id: CaseId) -> CaseFile:
    """Read the page of a case as of today; raise CaseMissingError."""
    view = open_case(ctx, case_id)
    today = ctx.today()
    people = staff(ctx)
    return CaseFile(
        view,
        clock_lines(ctx, view.state.clocks, view.record.line),
        read_names(ctx, people, _party_names(view)),
        supervisors_of(people, view.record.office_id),
        today,
        hearing_window(view.state, ctx.law, today),
        office_settings(ctx),
        case_findings(ctx, view),
        room_names(ctx) if view.record.line is Line.ARBITRATION else (),
        service_of_case(ctx, view),
        away_today(ctx),
    )


def read_names(ctx: Context, people: tuple[StaffRecord, ...], parties: Mapping[int, str]) -> Names:
    """Return what stands for numbers and ids: these people, these parties, offices, rules."""
    places = {one.id: one for one in offices(ctx)}
    rules = {str(one): _newest(ctx, one) for one in rules_by_hand(ctx.law.rulebook)}
    return Names(parties, places, {one.id: one for one in people}, rules)


def away_today(ctx: Context) -> frozenset[int]:
    """Return who is on leave today."""
    today = ctx.today()
    return frozenset(one.staff_id for one in leaves(ctx, today, today))


def room_names(ctx: Context) -> tuple[str, ...]:
    """Return the rooms in use."""
    return tuple(room.name for room in rooms(ctx) if room.active)


def _newest(ctx: Context, rule_id: str) -> Rule:
    return ctx.law.read(ctx.law.rulebook.versions(rule_id)[0])


def clock_lines(
    ctx: Context, clocks: tuple[Clock, ...], line: Line | None
) -> tuple[ClockLine, ...]:
    """Return the clocks as shown: the closure clock first, then what runs, then what stopped."""
    lines = [_clock_line(ctx, clock, line) for clock in clocks]
    return tuple(sorted(lines, key=_clock_order))


def _clock_line(ctx: Context, clock: Clock, line: Line | None) -> ClockLine:
    state = clock.state(ctx.today())
    runs = clock.stopped_on is None and clock.due is not None
    left = days_left(ctx, clock.due, clock.rule.unit.value) if runs and clock.due else None
    closure = line is not None and clock.rule.closure_clock_of == line.value
    return ClockLine(clock, state, left, explain_clock(ctx.law, clock), closure)


def _clock_order(line: ClockLine) -> tuple[bool, bool, date, int]:
    clock = line.clock
    return not line.closure, clock.stopped_on is not None, clock.due or date.max, clock.seq


def _party_names(view: CaseView) -> dict[int, str]:
    names = {party.place: party.name for party in view.parties}
    for place in view.state.applicants:
        names.setdefault(place, PROTECTED_COMPLAINANT_ZH)
    if view.protected:
        names.setdefault(1, PROTECTED_REPORTER_ZH)
    return names


def supervisors_of(people: tuple[StaffRecord, ...], office_id: int | None) -> tuple[str, ...]:
    """Return who may confirm, those of the office first."""
    heads = [one for one in people if one.role == Role.SUPERVISOR.value and one.active]
    heads.sort(key=lambda one: (one.office_id != office_id, one.name))
    return tuple(dict.fromkeys(one.name for one in heads))

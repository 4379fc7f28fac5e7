"""How does any other period of the rulebook run in a case, started and met by hand?

``deadline.started`` names the rule, the day (and where it is counted in hours the time) from
which it runs, and for a designated period its length or its last day.  ``deadline.met``
ends it; where the rule knows them, days can be excluded, the count extended or begun anew.
A rule whose clock an entry of its own starts is refused here, with those entries: two ways
to start one clock would be two truths.

These periods outlive the end of the case (an external reply, a report to the police): only
``deadline.met``, or the case leaving, stops them.  A period that a party has once more, or
that the case has twice, gets a place of its own below 0, so that the first stays on record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.count_errors import (
    LengthFixedError,
    LengthMissingError,
    NotPositiveError,
    TimeOfDayMissingError,
)
from disputes_app.domain.counting import Pause
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds import crime, police
from disputes_app.domain.kinds.approval import (
    SIGNATURE_FIELDS,
    days_added,
    extension_flaw,
    signature_flaw,
)
from disputes_app.domain.kinds.base import (
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
    time_of,
)
from disputes_app.domain.kinds.line_kinds import LINE_KINDS
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule, Rulebook, RuleId, RuleKind, Unit
from disputes_app.domain.running_clock import Moments, RunningClock

STARTED = "deadline.started"
ALL_LINES = frozenset(Line)


def _starting() -> dict[str, tuple[Label, ...]]:
    found: dict[str, tuple[Label, ...]] = {}
    for kind in LINE_KINDS:
        for rule_id in kind.starts:
            found[rule_id] = (*found.get(rule_id, ()), Label(kind.zh, kind.en))
    return found


OWN_ENTRIES: Mapping[str, tuple[Label, ...]] = MappingProxyType(_starting())
"""For each rule with entries of its own, what the kinds that start its clock are called."""


ONCE_BY_HAND = frozenset(
    {
        crime.DECIDE,
        crime.TRANSFER,
        police.HAND_OVER,
        police.RECONSIDER,
        police.SUPERVISION,
        "enforcement.apply",
        "enforcement.demand",
        "inspection.summary_filing",
        "penalty.evidence_hold",
        "penalty.hearing_notice",
        "penalty.hearing_request",
        "remedy.suit_after_review",
    }
)
"""Rules that had no entries of their own before: what old logs say of them is still read."""


@dataclass(eq=False)
class RuleHasOwnEntriesError(DomainError):
    """Other entries start the clock of this rule: ``entries`` is what they are called."""

    rule_id: str
    entries: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """A period as it is to begin; ``length`` only where it is not the rule's own."""

    rule: Rule
    on: date
    at: time | None
    length: int | None


def rules_by_hand(rulebook: Rulebook) -> tuple[RuleId, ...]:
    """Return the rules that ``deadline.started`` can start, in rulebook order."""
    return tuple(rule_id for rule_id in rulebook.ids() if rule_id not in OWN_ENTRIES)


def begin_of(law: Law, facts: Facts) -> Begin | None:
    """Return how the period named by the facts of ``deadline.started`` begins; None without a day.

    Raises:
        RuleHasOwnEntriesError: other entries start this clock.
        UnknownRuleError, RuleNotInForceError: there is no version for that day.
        LengthMissingError: a designated period without length and last day.
        LengthFixedError: a length that is not the law's.
        NotPositiveError: it would end before it begins.
        TimeOfDayMissingError: a period of hours without its time.
    """
    rule_id, on = text_of(facts, "rule"), day_of(facts, "start_on")
    if on is not None and rule_id in OWN_ENTRIES:
        raise RuleHasOwnEntriesError(rule_id, OWN_ENTRIES[rule_id])
    return _as_told(law, facts)


def _as_told(law: Law, facts: Facts) -> Begin | None:
    """Return how a period begins, also one that had no entries of its own when it was entered."""
    rule_id, on = text_of(facts, "rule"), day_of(facts, "start_on")
    if on is None:
        return None
    if rule_id in OWN_ENTRIES and rule_id not in ONCE_BY_HAND:
        raise RuleHasOwnEntriesError(rule_id, OWN_ENTRIES[rule_id])
    rule = law.version(rule_id, on)
    at = time_of(facts, "start_time") if rule.unit is Unit.HOURS else None
    if rule.unit is Unit.HOURS and at is None:
        raise TimeOfDayMissingError(rule.id, on)
    return Begin(rule, on, at, _length(rule, on, facts))


def _length(rule: Rule, on: date, facts: Facts) -> int | None:
    until = day_of(facts, "until")
    given = number_of(facts, "length") or None
    if until is not None and rule.unit is Unit.DESIGNATED:
        to_that_day = (until - on).days
        if to_that_day < 1 or (given is not None and given != to_that_day):
            raise NotPositiveError(rule.id, "length", to_that_day)
        return to_that_day
    if rule.unit is Unit.DESIGNATED:
        if given is None:
            raise LengthMissingError(rule.id)
        return given
    if rule.length is not None and given is not None and given != rule.length:
        raise LengthFixedError(rule.id, given, rule.length)
    return None


def _started(docket: Docket, event: Event) -> None:
    begin = _as_told(docket.law, event.facts)
    if begin is None:
        return
    place = number_of(event.facts, "party")
    if place and place not in docket.parties:
        docket.impossible("not_a_party")
        return
    if docket.find(begin.rule.id, place) is not None:
        docket.impossible("already_running")
        return
    key = _free_place(docket, begin.rule.id, place)
    clock = docket.start(begin.rule.id, begin.on, key=key, length=begin.length)
    if clock is not None:
        clock.lasting = True
        clock.moments = None if begin.at is None else Moments(begin.at)
        clock.changed()


def _free_place(docket: Docket, rule_id: str, place: int) -> int:
    """Return the place of a period; below 0 where the same one was met before."""
    if (rule_id, place) not in docket.clocks:
        return place
    return -1 - sum(1 for one, key in docket.clocks if one == rule_id and key < 0)


def _running(docket: Docket, event: Event) -> RunningClock | None:
    """Return the period that an entry is about; None, and a problem, where none runs."""
    rule_id, place = text_of(event.facts, "rule"), number_of(event.facts, "party")
    found = docket.find(rule_id, place)
    if found is None and not place:
        found = next(
            (
                clock
                for (one, _), clock in docket.clocks.items()
                if one == rule_id and clock.stopped_on is None
            ),
            None,
        )
    if found is None or not found.lasting:
        docket.impossible("no_such_period")
        return None
    return found


def _met(docket: Docket, event: Event) -> None:
    """What the period asks for was done; by the office after its end only as irregular."""
    clock = _running(docket, event)
    if clock is None:
        return
    on, at = event.happened_on, time_of(event.facts, "time")
    last = docket.last_day(clock)
    clock.stop(on)
    if clock.moments is not None:
        clock.moments.stopped_at = at
    if clock.rule.kind is RuleKind.OFFICE and last is not None and clock.is_over(last, on):
        docket.unlawful("met_late", last)


def _extended(docket: Docket, event: Event) -> None:
    clock = _running(docket, event)
    if clock is None:
        return
    days = days_added(docket, event)
    offices = clock.rule.offices
    if not days or (offices and signature_flaw(docket, event, offices)):
        return
    if not extension_flaw(docket, clock, days, event.happened_on):
        docket.extend(clock, event.happened_on, days)


def _paused(docket: Docket, event: Event) -> None:
    """Exclude days, first and last inclusive, where the rule knows such a pause."""
    clock = _running(docket, event)
    if clock is None:
        return
    first, last = day_of(event.facts, "first"), day_of(event.facts, "last")
    if first is None or last is None or last < first:
        docket.impossible("pause_backwards")
        return
    if not clock.rule.pause_kinds:
        docket.impossible("pause_unknown")
        return
    docket.add_pause(clock, event.happened_on, Pause(first, last, clock.rule.pause_kinds[0]))


def _restarted(docket: Docket, event: Event) -> None:
    """Begin anew on the day of the entry, where the rule knows such a restart."""
    clock = _running(docket, event)
    if clock is None:
        return
    if not clock.rule.restart_causes:
        docket.impossible("restart_unknown")
    elif event.happened_on < clock.start:
        docket.impossible("restart_before_start", clock.start)
    else:
        docket.restart(clock, event.happened_on)


def _here(docket: Docket) -> str | None:
    return "case_has_ended" if docket.departure is not None else None


def _any_running(docket: Docket) -> str | None:
    running = any(clock.lasting and clock.stopped_on is None for clock in docket.clocks.values())
    return None if running else "no_period_by_hand"


_RUNNING = Field("rule", FieldType.RUNNING_RULE, "期限", "Period")
_PARTY = Field("party", FieldType.PARTY, "当事人", "Party", required=False)
_NOTE = Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)

KINDS = (
    EventKind(
        STARTED,
        "起算其他期限",
        "Other period started",
        90,
        ALL_LINES,
        (
            Field("rule", FieldType.RULE, "期限", "Period"),
            Field("start_on", FieldType.DATE, "起算之日(当日不计)", "Runs from (not counted)"),
            Field(
                "start_time",
                FieldType.TIME,
                "起算时刻(以小时计的期限)",
                "Time of day (periods in hours)",
                required=False,
            ),
            Field(
                "length",
                FieldType.INTEGER,
                "指定的天数(文书指定的期限)",
                "Days set by the paper (designated periods)",
                required=False,
            ),
            Field(
                "until",
                FieldType.DATE,
                "或指定的截止日期",
                "or the last day that it sets",
                required=False,
            ),
            _PARTY,
            Field("paper", FieldType.TEXT, "起算依据的文书", "Paper that starts it"),
        ),
        _here,
        _started,
    ),
    EventKind(
        "deadline.extended",
        "延长其他期限",
        "Other period extended",
        91,
        ALL_LINES,
        (
            _RUNNING,
            _PARTY,
            Field("days", FieldType.INTEGER, "延长天数", "Days added"),
            Field("ground", FieldType.LONG_TEXT, "延长的理由", "Reason"),
            *SIGNATURE_FIELDS,
        ),
        _any_running,
        _extended,
    ),
    EventKind(
        "deadline.paused",
        "其他期限扣除期间",
        "Days excluded from another period",
        91,
        ALL_LINES,
        (
            _RUNNING,
            _PARTY,
            Field("first", FieldType.DATE, "扣除首日", "First day"),
            Field("last", FieldType.DATE, "扣除末日", "Last day"),
            Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
        ),
        _any_running,
        _paused,
    ),
    EventKind(
        "deadline.restarted",
        "其他期限重新起算",
        "Other period begun anew",
        91,
        ALL_LINES,
        (_RUNNING, _PARTY, Field("reason", FieldType.LONG_TEXT, "理由", "Reason")),
        _any_running,
        _restarted,
    ),
    EventKind(
        "deadline.met",
        "其他期限办结",
        "Other period met",
        92,
        ALL_LINES,
        (
            _RUNNING,
            _PARTY,
            Field(
                "time",
                FieldType.TIME,
                "时刻(以小时计的期限)",
                "Time of day (periods in hours)",
                required=False,
            ),
            _NOTE,
        ),
        _any_running,
        _met,
    ),
)

"""Is each paper that ended an arbitration in legal effect, since when, and if not, why?

- 调解书: once both have signed for it (法 42; 规则 72).
- 终局裁决书: from the day it was made (法 47); a worker's suit (法 48) or its setting aside (法 49)
  takes the effect away.
- 非终局裁决书: when nobody sued within the fifteen days that run for each party from its own
  receipt (法 50), so on the day after the last of them.  A suit over a part keeps the whole from
  taking effect (解释一 16); of several workers it does so only for those who sued (解释一 17).

A certificate (生效证明) is refused while a party's own receipt is missing, its time to sue runs, or
a court has the matter.  A partial award (法 43) stands by itself, be the case closed or not.  What
representatives received has reached those they represent (规则 63), once the last of them has it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.award import AWARDED, PAPER_SERVED, PARTIAL_SERVED, SETTLED
from disputes_app.domain.kinds.base import is_set, number_of, text_of
from disputes_app.domain.kinds.court import (
    CHANGED,
    CHANGED_IN_PART,
    COURT_APPLIED,
    COURT_RESULT,
    COURT_RULING,
    MEDIATED,
    SET_ASIDE,
    SET_ASIDE_BY_COURT,
    SUE,
    SUE_FINAL,
    UPHELD,
    partial_meant,
)
from disputes_app.domain.kinds.service import (
    POSTING,
    PUBLIC_NOTICE,
    UNPROVEN,
)
from disputes_app.domain.party_log import representation_of
from disputes_app.domain.service_papers import SERVED
from disputes_app.domain.state import CaseState, Clock

BASIS = (("劳动争议调解仲裁法", "42,47-50"), ("劳动人事争议仲裁办案规则", "72"))
NO_SERVICE = frozenset(
    {
        "electronic_not_allowed",
        "posted_without_ground",
        "system_missing",
        "date_after_entry",
        "not_an_agent",
        "receiver_of_another",
        "receiver_without_power",
        UNPROVEN,
    }
)
"""Codes of problems by which an entry of a service is none."""
_DEEMED = {"posted": POSTING, "public_notice": PUBLIC_NOTICE}
_JUDGED = frozenset({UPHELD, CHANGED_IN_PART, CHANGED, MEDIATED})
_ONE_DAY = timedelta(days=1)


class ClosingPaper(enum.StrEnum):
    """A paper that ends an arbitration and can take effect."""

    SETTLEMENT = "settlement"
    FINAL = "final"
    NON_FINAL = "non_final"


class Effect(enum.StrEnum):
    """How a paper stands."""

    IN_EFFECT = "in_effect"
    NOT_YET = "not_yet"
    AT_COURT = "at_court"
    NONE = "none"
    UNKNOWN = "unknown"


class EffectReason(enum.StrEnum):
    """Why a paper, or a party of it, stands as it does."""

    SIGNED = "signed"
    MADE = "made"
    PERIODS_OVER = "periods_over"
    NOT_SUED = "not_sued"
    RECEIVED = "received"
    NOT_RECEIVED = "not_received"
    DEEMED_RUNS = "deemed_runs"
    PERIOD_RUNS = "period_runs"
    DUE_UNKNOWN = "due_unknown"
    SUED = "sued"
    SET_ASIDE_ASKED = "set_aside_asked"
    SUIT_ENDED = "suit_ended"
    SET_ASIDE = "set_aside"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class PartyEffect:
    """How a paper stands for one party: its receipt, its period and the last day of it."""

    place: int
    received_on: date | None
    rule_id: str
    due: date | None
    reason: EffectReason


@dataclass(frozen=True, slots=True)
class PaperEffect:
    """How a paper stands.

    Attributes:
        since: from which day it is in effect; also for what is not certain yet of a final award.
        reason: of the whole; the first party's that stands against it, else the paper's own.
        against: place of that party, 0 for none.
        partial: it is a partial award (先行裁决).
        free_of: places of workers for whom it took effect although others sued (解释一 17).
    """

    paper: ClosingPaper
    made_on: date
    effect: Effect
    since: date | None
    reason: EffectReason
    parties: tuple[PartyEffect, ...]
    against: int = 0
    free_of: tuple[int, ...] = ()
    partial: bool = False

    @property
    def certifiable(self) -> bool:
        """Whether a certificate of effect may be issued."""
        return self.effect is Effect.IN_EFFECT and self.since is not None and not self.against

    @property
    def all_received(self) -> bool:
        """Whether every party has it."""
        return all(one.received_on is not None for one in self.parties)


def legal_effect(live: Iterable[Event], state: CaseState, today: date) -> tuple[PaperEffect, ...]:
    """Return how each paper that ended an arbitration stands; none on other lines or endings.

    Args:
        live: the entries in force, in the order in which they are read.
        state: what they come to.
        today: deemed services and periods that end later are still to come.
    """
    events = tuple(live)
    if state.line is not Line.ARBITRATION:
        return ()
    awards = [one for one in events if one.kind == AWARDED]
    partials = {one.seq: one for one in awards if not is_set(one.facts, "all_claims")}
    found = [
        one for award in partials.values() for one in _papers(events, state, award, partials, today)
    ]
    if state.outcome is Outcome.SETTLEMENT:
        found += _settlement(events, state)
    elif state.outcome is Outcome.AWARD and awards:
        found += _papers(events, state, awards[-1], partials, today)
    return tuple(found)


def _papers(
    events: Sequence[Event],
    state: CaseState,
    award: Event,
    partials: Mapping[int, Event],
    today: date,
) -> list[PaperEffect]:
    """Return how the papers of one award stand."""
    told = text_of(award.facts, "award_type")
    papers = (ClosingPaper.FINAL, ClosingPaper.NON_FINAL) if told == "both" else (_paper(told),)
    reading = _Reading(events, state, award, partials, today)
    found = (_award_paper(reading, paper) for paper in papers)
    return [replace(one, partial=reading.partial != 0) for one in found]


def _paper(award_type: str) -> ClosingPaper:
    return ClosingPaper.FINAL if award_type == "final" else ClosingPaper.NON_FINAL


def _settlement(events: Sequence[Event], state: CaseState) -> tuple[PaperEffect, ...]:
    """Return how the settlement stands; who signed for it has it (法 42; 规则 72)."""
    signed = next((one for one in reversed(events) if one.kind == SETTLED), None)
    if signed is None:
        return ()
    made = text_of(signed.facts, "made_on")
    made_on = date.fromisoformat(made) if made else signed.happened_on
    on, paper = signed.happened_on, ClosingPaper.SETTLEMENT
    wrong = {one.seq for one in state.problems if one.code in NO_SERVICE}
    own = {
        number_of(one.facts, "party"): one.happened_on
        for one in reversed(events)
        if one.kind == PAPER_SERVED and one.seq not in wrong
    }
    parties = tuple(
        PartyEffect(place, own.get(place, on), "", None, EffectReason.RECEIVED)
        for place in (*state.applicants, *state.respondents, *state.third_parties)
    )
    return (PaperEffect(paper, made_on, Effect.IN_EFFECT, on, EffectReason.SIGNED, parties),)


class _Reading:
    """What the log says of one award: who has it, who went to court, what came of that."""

    def __init__(
        self,
        events: Sequence[Event],
        state: CaseState,
        award: Event,
        partials: Mapping[int, Event],
        today: date,
    ) -> None:
        self.state = state
        self.award = award
        self.partial = award.seq if award.seq in partials else 0
        self.chosen = representation_of(events)
        self.today = today
        first = next((one for one in events if one.kind == "received"), None)
        by_employer = first is not None and is_set(first.facts, "employer_applies")
        self.workers = state.respondents if by_employer else state.applicants
        self.employers = state.applicants if by_employer else state.respondents
        wrong = {one.seq for one in state.problems if one.code in NO_SERVICE}
        mine = [one for one in events if self._is_meant(one, partials)]
        self.services = [one for one in mine if _serves(one) and one.seq not in wrong]
        self.applied = [one for one in mine if one.kind == COURT_APPLIED]
        self.rulings = [one for one in mine if one.kind == COURT_RULING]
        self.results = [one for one in mine if one.kind == COURT_RESULT]

    def _is_meant(self, event: Event, partials: Mapping[int, Event]) -> bool:
        """Say whether an entry after an award is about this one."""
        if event.kind == SERVED:  # of a time before partial awards had an entry of their own
            is_partial = text_of(event.facts, "paper") == "partial_award"
            return bool(self.partial) and is_partial and event.happened_on >= self.award.happened_on
        closed_on = self.state.closed_on
        ended = closed_on is not None and event.happened_on >= closed_on
        before = {n: one for n, one in partials.items() if one.happened_on <= event.happened_on}
        is_closed = event.kind == PAPER_SERVED or (event.kind != PARTIAL_SERVED and ended)
        return partial_meant(before, event.facts, closed=is_closed) == self.partial

    @property
    def parties(self) -> tuple[int, ...]:
        state = self.state
        return (*state.applicants, *state.respondents, *state.third_parties)

    def receipt(self, paper: ClosingPaper, place: int) -> tuple[date | None, bool]:
        """Return the day on which a party has a paper, and whether that day is still to come."""
        own = self._own_receipt(paper, place)
        chosen = self.chosen
        if chosen is None or place not in chosen.represented:
            return own
        others = [self._own_receipt(paper, one) for one in chosen.representatives]
        days = [one for one, _ in others if one is not None]
        if len(days) == len(others):
            through = max(days)
            return (through, False) if own[0] is None else (min(own[0], through), False)
        waits = all(day is not None or to_come for day, to_come in others)
        return own if own[0] is not None else (None, own[1] or waits)

    def _own_receipt(self, paper: ClosingPaper, place: int) -> tuple[date | None, bool]:
        for one in self.services:
            told = text_of(one.facts, "award_type") or text_of(self.award.facts, "award_type")
            if number_of(one.facts, "party") != place or told not in {paper.value, "both"}:
                continue
            method = one.facts.get("method")
            deemed = _DEEMED.get(method) if isinstance(method, str) else None
            if deemed is None:
                return one.happened_on, False
            clock = self.state.clock(deemed, self._key(place))
            due = None if clock is None else clock.due
            if due is None or self.today < due:
                return None, True
            return due, False
        return None, False

    def remedy(self, paper: ClosingPaper, place: int) -> Clock | None:
        """Return the period that a party has against a paper, None where it has none."""
        key = self._key(place)
        if paper is ClosingPaper.NON_FINAL:
            return self.state.clock(SUE, key)
        return self.state.clock(SUE_FINAL, key) or self.state.clock(SET_ASIDE, key)

    def _key(self, place: int) -> int:
        return key_for(place, self.partial)

    def asked(self, place: int) -> Event | None:
        """Return the latest suit or application of a party."""
        mine = [one for one in self.applied if number_of(one.facts, "party") == place]
        return mine[-1] if mine else None

    def result_after(self, on: date) -> str:
        """Return what a court decided last, on or after a day; empty while it has not."""
        told = [one for one in self.results if one.happened_on >= on]
        found = text_of(told[-1].facts, "result") if told else ""
        ruled = [one for one in self.rulings if one.happened_on >= on]
        if any(text_of(one.facts, "ruling") == "set_aside" for one in ruled):
            return SET_ASIDE_BY_COURT
        return found or ("ended" if ruled else "")


def _serves(event: Event) -> bool:
    return event.kind in {PAPER_SERVED, PARTIAL_SERVED, SERVED}


def _award_paper(reading: _Reading, paper: ClosingPaper) -> PaperEffect:
    parties = tuple(_party(reading, paper, place) for place in reading.parties)
    made_on = reading.award.happened_on
    is_final = paper is ClosingPaper.FINAL
    own = EffectReason.MADE if is_final else EffectReason.PERIODS_OVER
    against = [one for one in parties if _stands_against(one, paper)]
    waits = min(against, key=_gravity, default=None)
    if waits is None:
        dues = [one.due for one in parties if one.due is not None]
        since = made_on if is_final else (max(dues) + _ONE_DAY if dues else None)
        effect = Effect.UNKNOWN if since is None else Effect.IN_EFFECT
        return PaperEffect(paper, made_on, effect, since, own, parties)
    effect = _EFFECTS.get(waits.reason, Effect.NOT_YET)
    since = made_on if is_final and effect is Effect.NOT_YET else None
    found = PaperEffect(paper, made_on, effect, since, waits.reason, parties, waits.place)
    return replace(found, free_of=_free(reading, found))


_EFFECTS: Mapping[EffectReason, Effect] = {
    EffectReason.SET_ASIDE: Effect.NONE,
    EffectReason.JUDGED: Effect.NONE,
    EffectReason.SUED: Effect.AT_COURT,
    EffectReason.SET_ASIDE_ASKED: Effect.AT_COURT,
    EffectReason.SUIT_ENDED: Effect.UNKNOWN,
    EffectReason.DUE_UNKNOWN: Effect.UNKNOWN,
}
_AT_COURT = (
    EffectReason.SET_ASIDE,
    EffectReason.JUDGED,
    EffectReason.SUED,
    EffectReason.SET_ASIDE_ASKED,
)
_GRAVEST_FIRST = (
    *_AT_COURT,
    EffectReason.SUIT_ENDED,
    EffectReason.NOT_RECEIVED,
    EffectReason.DEEMED_RUNS,
    EffectReason.DUE_UNKNOWN,
    EffectReason.PERIOD_RUNS,
)


def _gravity(one: PartyEffect) -> int:
    return _GRAVEST_FIRST.index(one.reason)


_FAVOURABLE = frozenset({EffectReason.NOT_SUED, EffectReason.RECEIVED})


def _stands_against(one: PartyEffect, paper: ClosingPaper) -> bool:
    """Say whether a party keeps the certificate from being issued.

    The thirty days in which the employer may apply do not: a final award is in effect (法 47).
    """
    if one.reason in _FAVOURABLE:
        return False
    if paper is ClosingPaper.FINAL and one.rule_id == SET_ASIDE:
        return one.reason is not EffectReason.PERIOD_RUNS
    return True


def _party(reading: _Reading, paper: ClosingPaper, place: int) -> PartyEffect:
    received_on, to_come = reading.receipt(paper, place)
    clock = reading.remedy(paper, place)
    reason = _at_court(reading, paper, place)
    if reason is None and received_on is None:
        reason = EffectReason.DEEMED_RUNS if to_come else EffectReason.NOT_RECEIVED
    if reason is None:
        reason = _by_period(clock, reading.today)
    rule_id = "" if clock is None else clock.rule.id
    return PartyEffect(place, received_on, rule_id, None if clock is None else clock.due, reason)


def _by_period(clock: Clock | None, today: date) -> EffectReason:
    if clock is None:
        return EffectReason.RECEIVED
    if clock.due is None:
        return EffectReason.DUE_UNKNOWN
    return EffectReason.PERIOD_RUNS if today <= clock.due else EffectReason.NOT_SUED


def _at_court(reading: _Reading, paper: ClosingPaper, place: int) -> EffectReason | None:
    """Return what came of a party's suit or application against this paper, None without one."""
    asked = reading.asked(place)
    is_final = paper is ClosingPaper.FINAL
    sues = asked is not None and text_of(asked.facts, "way") == "sue"
    by_employer = place in reading.employers
    if asked is None or (sues and is_final and by_employer) or not (sues or is_final):
        return None
    result = reading.result_after(asked.happened_on)
    if not result:
        return EffectReason.SUED if sues else EffectReason.SET_ASIDE_ASKED
    if result == SET_ASIDE_BY_COURT:
        return EffectReason.SET_ASIDE
    if result in _JUDGED and sues:
        return EffectReason.JUDGED
    return EffectReason.NOT_SUED if is_final else EffectReason.SUIT_ENDED


def _free(reading: _Reading, found: PaperEffect) -> tuple[int, ...]:
    """Return the workers who did not sue while only other workers did (解释一 17)."""
    blocking = [one for one in found.parties if _stands_against(one, found.paper)]
    sued = {one.place for one in blocking if one.reason in _AT_COURT}
    if not sued or not sued < set(reading.workers) or len(sued) < len(blocking):
        return ()
    return tuple(place for place in reading.workers if place not in sued)

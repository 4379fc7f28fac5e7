"""Which papers have still to reach whom, and what became of each attempt, as the log tells?

A task is a paper and a party.  The tables of ``service_papers`` say which entries make one;
sendings, returns and proofs of service are matched to them by paper, party and day.  Nothing
here starts or stops a period, and nothing depends on today.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.counting import plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.award import PARTIAL_SERVED
from disputes_app.domain.kinds.base import (
    EventKind,
    day_of,
    in_todays_shape,
    is_set,
    number_of,
    numbers_of,
    text_of,
)
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.sending import RETURNED, SENT
from disputes_app.domain.kinds.service import (
    PUBLIC_NOTICE,
    UNPROVEN,
    deemed_rule,
)
from disputes_app.domain.law import Law
from disputes_app.domain.party_log import representation_of
from disputes_app.domain.proceeding import Severity
from disputes_app.domain.service_papers import (
    MAKING,
    NEEDS,
    OTHER,
    PAPER_BY_ID,
    PROVING,
    PUBLISHED,
    SERVED,
    Need,
    Whom,
)
from disputes_app.domain.service_records import (
    MailRecord,
    Sending,
    ServiceState,
    ServiceTask,
    tracking_key,
)
from disputes_app.domain.state import CaseState

_FOREVER = date.max
_JOINED = "arbitration.party_joined"
_HEARD = "arbitration.heard"
_HEARING_NOTICE = "hearing_notice"
_SIGNED_BY_EACH = "settlement"
_NO_SERVICE = frozenset(
    {"posted_without_ground", "electronic_not_allowed", "receiver_without_power", UNPROVEN}
)
"""Flaws that keep an entry from being a service; being late does not."""
_NEEDS_OF: Mapping[str, tuple[Need, ...]] = MappingProxyType(
    {kind: tuple(need for need in NEEDS if need.kind == kind) for kind in MAKING}
)
_KNOWN_ON: Mapping[Line, frozenset[str]] = MappingProxyType(
    {line: frozenset(one.id for one in PAPER_BY_ID.values() if line in one.lines) for line in Line}
)
_TELLING = frozenset({*MAKING, *PROVING, PUBLISHED, SERVED, SENT})


@dataclass(slots=True)
class _Draft:
    """A task while the log is read."""

    paper: str
    name: str
    party: int
    cause: int
    due_from: date
    need: Need | None = None
    about: int = 0
    sendings: list[Sending] = field(default_factory=list)
    method: str = ""
    seq: int = 0
    served_on: date | None = None
    deemed_on: date | None = None
    lacks_proof: bool = False
    over_on: date | None = None


@dataclass(slots=True)
class _Parties:
    applicants: tuple[int, ...] = ()
    respondents: tuple[int, ...] = ()
    third: tuple[int, ...] = ()

    def of(self, need: Need, event: Event) -> tuple[int, ...]:
        match need.whom:
            case Whom.APPLICANTS:
                return self.applicants
            case Whom.RESPONDENTS:
                return self.respondents
            case Whom.ANSWERING:
                return (*self.respondents, *self.third)
            case Whom.NAMED:
                return (number_of(event.facts, "party"),)
            case Whom.ADDRESSEE:
                named = number_of(event.facts, "party")
                return (named,) if named else self.respondents
            case Whom.ALL:
                return (*self.applicants, *self.respondents, *self.third)


def service_tasks(
    line: Line, events: Sequence[Event], state: CaseState, law: Law
) -> tuple[ServiceTask, ...]:
    """Return every paper and party of a case, in the order in which each became due.

    Args:
        events: the whole log, voids included.
        state: what the log comes to.
        law: for the day on which a service is deemed to take effect.
    """
    if not any(event.kind in _TELLING for event in events):
        return ()
    live = [_todays(one) for one in live_events(events, _FOREVER)]
    if state.problems:
        live = [one for one in live if _counts(one, state)]
    drafts = _due(live, line)
    _match_sendings(drafts, live)
    _match_services(drafts, live, law)
    _drop(drafts, live, state)
    drafts = _without_represented(drafts, live)
    drafts.sort(key=lambda one: (one.due_from, one.cause, one.party, one.paper))
    return tuple(_task(one, state) for one in drafts)


def mail_of(events: Sequence[Event]) -> tuple[MailRecord, ...]:
    """Return the tracking numbers that the log tells of."""
    if not any(event.kind == SENT for event in events):
        return ()
    sent = [event for event in live_events(events, _FOREVER) if event.kind == SENT]
    numbers = ((one.seq, tracking_key(text_of(one.facts, "tracking"))) for one in sent)
    return tuple(sorted((MailRecord(*one) for one in numbers if one[1]), key=lambda one: one.seq))


def _todays(event: Event) -> Event:
    kind: EventKind | None = CATALOGUE.get(event.kind)
    return event if kind is None else in_todays_shape(kind, event)


def _counts(event: Event, state: CaseState) -> bool:
    """Say whether an entry stands in law, however late: what could not happen does not count."""
    return not any(
        one.seq == event.seq and (one.severity is Severity.IMPOSSIBLE or one.code in _NO_SERVICE)
        for one in state.problems
    )


# What is due


def _due(live: Iterable[Event], line: Line) -> list[_Draft]:
    drafts: list[_Draft] = []
    parties = _Parties()
    for event in live:
        if event.kind == "received":
            parties.applicants = numbers_of(event.facts, "applicants")
            parties.respondents = numbers_of(event.facts, "respondents")
        elif event.kind == _JOINED:
            _join(parties, event)
        for need in _NEEDS_OF.get(event.kind, ()):
            if _applies(need, event):
                _add(drafts, need, event, parties)
    return [one for one in drafts if one.paper in _KNOWN_ON[line]]


def _join(parties: _Parties, event: Event) -> None:
    place = (number_of(event.facts, "party"),)
    if text_of(event.facts, "role") == "respondent":
        parties.respondents += place
    else:
        parties.third += place


def _applies(need: Need, event: Event) -> bool:
    if need.fact and not is_set(event.facts, need.fact):
        return False
    return not (need.unless and is_set(event.facts, need.unless))


def _add(drafts: list[_Draft], need: Need, event: Event, parties: _Parties) -> None:
    if need.replaces:
        for draft in drafts:
            if draft.paper == need.paper and draft.over_on is None:
                draft.over_on = event.happened_on
    on = event.happened_on
    for place in dict.fromkeys(parties.of(need, event)):
        draft = _Draft(need.paper, "", place, event.seq, on, need)
        draft.about = number_of(event.facts, "party")
        if need.at_once:
            draft.method, draft.seq, draft.served_on, draft.deemed_on = "direct", event.seq, on, on
        drafts.append(draft)


# What was sent, and came back


def _match_sendings(drafts: list[_Draft], live: Sequence[Event]) -> None:
    back = {number_of(one.facts, "sending"): one for one in live if one.kind == RETURNED}
    for event in live:
        if event.kind == SENT:
            draft = _fitting(drafts, event) or _own(drafts, event)
            draft.sendings.append(_sending(event, back.get(event.seq)))


def _sending(event: Event, back: Event | None) -> Sending:
    facts = event.facts
    sent = Sending(
        event.seq,
        event.happened_on,
        text_of(facts, "method"),
        tracking_key(text_of(facts, "tracking")),
        text_of(facts, "address").strip(),
    )
    if back is None:
        return sent
    return replace(sent, returned_on=back.happened_on, reason=text_of(back.facts, "reason"))


def _fitting(drafts: list[_Draft], event: Event) -> _Draft | None:
    """Return the task that an entry about a paper and a party belongs to: the last made due."""
    paper, place = text_of(event.facts, "paper"), number_of(event.facts, "party")
    name = text_of(event.facts, "paper_name").strip()
    fits = [
        one
        for one in drafts
        if (one.paper, one.party) == (paper, place)
        and one.due_from <= event.happened_on
        and (paper != OTHER or one.name == name)
    ]
    waiting = [one for one in fits if one.over_on is None or event.happened_on <= one.over_on]
    found = waiting or fits
    return found[-1] if found else None


def _own(drafts: list[_Draft], event: Event) -> _Draft:
    """Make a task of what nothing in the log made due."""
    facts = event.facts
    draft = _Draft(
        text_of(facts, "paper"),
        text_of(facts, "paper_name").strip(),
        number_of(facts, "party"),
        event.seq,
        event.happened_on,
    )
    drafts.append(draft)
    return draft


# What was served


def _match_services(drafts: list[_Draft], live: Sequence[Event], law: Law) -> None:
    for event in live:
        if event.kind == SERVED:
            _serve([_fitting(drafts, event) or _own(drafts, event)], event, law)
        elif event.kind == PARTIAL_SERVED:
            _serve(_of_one_award(drafts, event), event, law)
        elif event.kind in PROVING or event.kind == PUBLISHED:
            _serve([one for one in drafts if _reaches(event, one)], event, law)


def _of_one_award(drafts: Iterable[_Draft], event: Event) -> list[_Draft]:
    """Return the task of the partial award that an entry names, else of the newest."""
    on = day_of(event.facts, "award_on")
    fits = [one for one in drafts if _reaches(event, one) and on in {None, one.due_from}]
    return fits[-1:]


def _reaches(event: Event, draft: _Draft) -> bool:
    """Say whether an entry of a line's own proves the service of a task."""
    place = number_of(event.facts, "party")
    on = event.happened_on
    if on < draft.due_from or (draft.over_on is not None and on > draft.over_on):
        return False
    if event.kind == PUBLISHED:
        return draft.party == place
    if draft.paper not in PROVING[event.kind]:
        return False
    if draft.paper == "defence":
        return draft.about == place
    return place in {0, draft.party}


def _serve(drafts: Iterable[_Draft], event: Event, law: Law) -> None:
    facts, on = event.facts, event.happened_on
    published = event.kind == PUBLISHED
    method = "public_notice" if published else text_of(facts, "method")
    rule_id = PUBLIC_NOTICE if published else deemed_rule(event)
    effective = on if rule_id is None else _deemed_on(law, rule_id, on)
    proof = any(text_of(facts, name).strip() for name in ("proof", "document", "where"))
    for draft in drafts:
        if draft.served_on is None:
            draft.method, draft.seq, draft.served_on = method, event.seq, on
            draft.deemed_on = effective
            draft.lacks_proof = not proof


def _deemed_on(law: Law, rule_id: str, on: date) -> date | None:
    try:
        return plain_period(law, rule_id, on).due
    except DomainError:
        return None


# What is needed no longer


def _drop(drafts: Iterable[_Draft], live: Iterable[Event], state: CaseState) -> None:
    heard = max((one.happened_on for one in live if one.kind == _HEARD), default=date.min)
    archived = state.stage is Stage.ARCHIVED
    for draft in drafts:
        paper = PAPER_BY_ID.get(draft.paper)
        moot = state.ended and draft.need is not None and not (paper and paper.closing)
        if draft.paper == _HEARING_NOTICE and draft.due_from <= heard:
            moot = True
        gone = state.departure is not None and draft.need is not None
        if archived or moot or gone:
            draft.over_on = date.min


# What representatives receive for others


def _without_represented(drafts: list[_Draft], live: Sequence[Event]) -> list[_Draft]:
    """Ask for a paper only for the representatives (规则 63); each signs a 调解书 itself.

    What became due before they were chosen is needed no longer, and stays in the list.
    """
    chosen = representation_of(live)
    if chosen is None:
        return drafts
    kept = []
    for draft in drafts:
        spared = draft.need is not None and draft.party in chosen.represented
        if spared and draft.paper != _SIGNED_BY_EACH and draft.served_on is None:
            if draft.due_from >= chosen.since and not draft.sendings:
                continue
            draft.over_on = draft.over_on or chosen.since
        kept.append(draft)
    return kept


def _task(draft: _Draft, state: CaseState) -> ServiceTask:
    need = draft.need
    return ServiceTask(
        draft.paper,
        draft.name,
        draft.party,
        draft.cause,
        need.law if need is not None else "",
        draft.due_from,
        _state(draft),
        _last_day(draft, state),
        tuple(draft.sendings),
        draft.method,
        draft.seq,
        draft.served_on,
        draft.deemed_on,
        draft.lacks_proof,
        draft.about,
    )


def _state(draft: _Draft) -> ServiceState:
    if draft.served_on is not None:
        later = draft.deemed_on is None or draft.deemed_on > draft.served_on
        return ServiceState.DEEMED if later else ServiceState.SERVED
    if draft.over_on is not None:
        return ServiceState.DROPPED
    if not draft.sendings:
        return ServiceState.NEEDED
    last = draft.sendings[-1]
    return ServiceState.SENT if last.returned_on is None else ServiceState.RETURNED


def _last_day(draft: _Draft, state: CaseState) -> date | None:
    need = draft.need
    if need is None or not need.clock:
        return None
    key = draft.party if need.per_party else 0
    if draft.paper == "defence" or need.whom is Whom.ADDRESSEE:
        key = draft.about
    clock = state.clock(need.clock, key)
    return clock.due if clock is not None and clock.seq == draft.cause else None

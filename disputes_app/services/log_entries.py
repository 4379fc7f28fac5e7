"""How does what was entered become an entry of a log: its place, its confirmation, its number?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import offices as office_queries
from db.writes import numbers as number_writes
from disputes_app.domain.admission import Admission, admit, admit_all
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.review import ACCEPTED as REVIEW_ACCEPTED
from disputes_app.domain.numbering import REVIEW_SERIES
from disputes_app.domain.parties import NewParty
from disputes_app.domain.rate_history import entered_late, is_closing
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.entry_checks import check_entry
from disputes_app.services.hearing_check import Asked
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.part_check import check_taking_part


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Something that happened, as entered.

    Attributes:
        irregular: why something unlawful is recorded all the same.
        confirmed_by: the supervisor who confirmed it; also for a closing entered late.
        new_party: the party that joins with this entry; its place becomes the fact ``party``.
    """

    kind: str
    happened_on: date
    facts: Facts = field(default_factory=dict)
    irregular: str | None = None
    confirmed_by: str | None = None
    new_party: NewParty | None = None


@dataclass(eq=False)
class NotASupervisorError(DomainError):
    """The person named as confirming is not a supervisor of the bureau."""

    name: str


@dataclass(eq=False)
class LateClosingError(DomainError):
    """A closing entered more than three working days late (补录办结).

    It needs the document that proves it and the supervisor's confirmation.
    ``missing``: ``document``, ``confirmation`` or both.
    """

    day: date
    missing: tuple[str, ...]


def admitted(
    asked: Asked, actor: Actor, entries: Sequence[NewEntry]
) -> tuple[tuple[Event, ...], Admission]:
    """Return several entries made as one act, as they will be stored, and what they change.

    None of them adds a party or sets a hearing.  Raises as :func:`record_event`.
    """
    first = next_seq(asked.events)
    new = [
        entry_event(asked.ctx.now(), actor, entry, seq, 0)
        for seq, entry in enumerate(entries, start=first)
    ]
    for event in new:
        check_confirmation(asked.conn, asked.ctx, event)
    admission = admit_all(asked.case.line, asked.events, new, asked.ctx.law, asked.ctx.today())
    outside = [one for event in new for one in check_entry(asked, event)]
    admission = replace(admission, flaws=(*admission.flaws, *outside))
    flawed = {problem.seq for problem in admission.flaws}
    stored = [one if one.seq in flawed else replace(one, irregular=None) for one in new]
    for event in stored:
        check_taking_part(asked, event)
    return tuple(stored), admission


def entry_event(now: datetime, actor: Actor, entry: NewEntry, seq: int, place: int) -> Event:
    """Return what was entered as an entry of a log; ``place`` is its new party's, 0 for none."""
    facts = dict(entry.facts)
    if place:
        facts["party"] = place
    confirmed_by = entry.confirmed_by
    if confirmed_by is None and entry.irregular and actor.role is Role.SUPERVISOR:
        confirmed_by = actor.name
    kind = CATALOGUE.get(entry.kind)
    return Event(
        seq,
        entry.kind,
        entry.happened_on,
        now,
        actor.name,
        facts,
        schema=1 if kind is None else kind.schema,
        irregular=entry.irregular or None,
        confirmed_by=confirmed_by,
    )


def check_confirmation(conn: Connection, ctx: Context, event: Event) -> None:
    """Refuse a confirmation by someone who is no supervisor, and a late closing without one."""
    if event.confirmed_by is not None:
        check_supervisor(conn, event.confirmed_by)
    if is_closing(event) and entered_late(event, ctx.law):
        missing = []
        if not event.facts.get("document"):
            missing.append("document")
        if event.confirmed_by is None:
            missing.append("confirmation")
        if missing:
            raise LateClosingError(event.happened_on, tuple(missing))


def check_supervisor(conn: Connection, name: str) -> None:
    """Raise NotASupervisorError unless a supervisor of the bureau has this name."""
    people = office_queries.staff(conn)
    if all(one.name != name or one.role != Role.SUPERVISOR.value for one in people):
        raise NotASupervisorError(name)


def admit_first(ctx: Context, actor: Actor, line: Line, entry: NewEntry) -> Event:
    """Return the first entry of a new case, admitted; raises like :func:`admit`."""
    event = entry_event(ctx.now(), actor, entry, 1, 0)
    admit(line, (), event, ctx.law, ctx.today())
    return event


def entered(ctx: Context, actor: Actor, entry: NewEntry, before: Sequence[Event]) -> Event:
    """Return what was entered as the next entry of a log, not yet admitted."""
    return entry_event(ctx.now(), actor, entry, next_seq(before), 0)


def admit_further(
    ctx: Context, actor: Actor, line: Line, events: Sequence[Event], entries: Sequence[NewEntry]
) -> tuple[Event, ...]:
    """Return entries that follow a log, admitted as one act; raises like :func:`admit`."""
    first = next_seq(events)
    new = [
        entry_event(ctx.now(), actor, entry, seq, 0)
        for seq, entry in enumerate(entries, start=first)
    ]
    admit_all(line, events, new, ctx.law, ctx.today())
    return tuple(new)


def with_review_number(conn: Connection, case_id: CaseId, event: Event) -> Event:
    """Give a review its number as it is accepted, unless it brings one from an old register."""
    if event.kind != REVIEW_ACCEPTED or event.facts.get("number"):
        return event
    series = series_in_use(conn, REVIEW_SERIES)
    text = number_writes.give_number(conn, series, event.happened_on.year, case_id)
    return replace(event, facts={**event.facts, "number": text})


def next_seq(events: Sequence[Event]) -> int:
    """Return the place in the log that the next entry takes."""
    return max((event.seq for event in events), default=0) + 1


def next_place(conn: Connection, case_id: CaseId) -> int:
    """Return the place that the next party of a case takes; none is used twice."""
    places = [party.place for party in case_file.case_parties(conn, case_id)]
    places += [one.place for one in case_file.reporters(conn, case_id)]
    return max(places, default=0) + 1

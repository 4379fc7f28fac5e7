"""Which cases would a change of the law move, and how?

The records beside the cases stand in ``law_records``; their moves are of the same shape.

Every case that it can concern is read again under the law as it would be, and compared with
what is stored.  Nothing is left out because it looks unlikely: the choice of cases is made by
their stored days alone, and a test holds it against a reading of all cases.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import law_desk as law_desk_queries
from db.queries.service import service_of
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import LawChange
from disputes_app.domain.records import CaseRecord, ClockRecord
from disputes_app.services.progress import Progress
from disputes_app.services.projection import Projection, project

_BATCH = 500
_LINES_OF_SETTING = {
    "inspection_close_length": (Line.INSPECTION,),
    "extension_after_restart": (Line.ARBITRATION,),
    "settlement_closes_on": (Line.ARBITRATION,),
    "hearing_clear_days": (Line.ARBITRATION,),
}
"""The lines on which a setting moves dates; others concern every line."""


@dataclass(frozen=True, slots=True)
class Move:
    """A running period of an open case, or of a record beside them, whose last day would move.

    Attributes:
        case_id: 0 for a record, whose ``dossier_id`` and ``dossier_type`` are set.
        line: None for a record.
        applicants: of a record its title; it has no ``respondents``.
        key: the party's place for periods that run for each party, else 0.
        old_due, new_due: None while it has no last day.
        closure: it decides whether the case is closed on time.
        changes_rate: the last day of the case that counts for the rate moves.
    """

    case_id: CaseId
    number: str
    line: Line | None
    applicants: str
    respondents: str
    office: str
    handler: str | None
    rule_id: str
    key: int
    old_due: date | None
    new_due: date | None
    old_provisional: bool
    new_provisional: bool
    closure: bool
    changes_rate: bool
    dossier_id: int | None = None
    dossier_type: DossierType | None = None


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change would do.

    Attributes:
        read: how many cases were read again; all records beside them are.
        changed: how many of them would be stored otherwise, those that have ended included.
        changed_records: how many records beside the cases would be stored otherwise.
        certain: how many running periods would only cease to be provisional.
        moves: by new last day, then number.
        digest: the same for the same effects; the adoption asks for it.
    """

    proposal_id: int
    read: int
    changed: int
    certain: int
    moves: tuple[Move, ...]
    digest: str
    changed_records: int = 0

    @property
    def moved_cases(self) -> int:
        """How many cases have a period that moves."""
        return len({move.case_id for move in self.moves if move.dossier_id is None})

    @property
    def moved_records(self) -> int:
        """How many records beside the cases have one."""
        return len({move.dossier_id for move in self.moves if move.dossier_id is not None})


@dataclass(frozen=True, slots=True)
class ChangedCase:
    """A case that would be stored otherwise."""

    case: CaseRecord
    projection: Projection
    before: tuple[ClockRecord, ...]

    @property
    def case_id(self) -> CaseId:
        """The id of the row."""
        if self.case.id is None:
            raise ValueError("the case has no row")
        return self.case.id


def concerned(conn: Connection, change: LawChange, law: Law) -> tuple[CaseId, ...]:
    """Return every case that the change can move, by id."""
    found: set[CaseId] = set()
    if change.years or change.rules:
        dated = LawChange(change.kind, change.years, change.days, change.rules)
        found.update(law_desk_queries.cases_from(conn, dated.first_day(law)))
    if change.settings:
        lines = {
            line for key, _ in change.settings for line in _LINES_OF_SETTING.get(key, tuple(Line))
        }
        found.update(law_desk_queries.cases_on(conn, sorted(lines)))
    return tuple(sorted(found))


def changed_cases(
    conn: Connection, ids: Sequence[CaseId], law: Law, progress: Progress
) -> Iterator[ChangedCase]:
    """Yield the cases among ``ids`` that read otherwise under ``law`` than they are stored.

    Raises:
        Cancelled: the work was asked to stop.
    """
    done = 0
    progress.step(0, len(ids))
    for batch in law_desk_queries.in_batches(ids, _BATCH):
        cases = case_file.cases_of(conn, batch)
        clocks = case_file.clocks_of(conn, batch)
        spans = case_file.spans_of(conn, batch)
        service = service_of(conn, batch)
        logs = case_file.events_of(conn, batch)
        for case_id in batch:
            events = tuple([one.event for one in logs.get(case_id, ())])
            case = cases[case_id]
            before = clocks.get(case_id, ())
            projection = project(case, events, law)
            if (
                projection.case != case
                or set(before) != set(projection.clocks)
                or projection.spans != tuple([one.span for one in spans.get(case_id, ())])
                or projection.service != service.get(case_id, ())
            ):
                yield ChangedCase(case, projection, before)
        done += len(batch)
        progress.step(done, len(ids))


def moved_clocks(
    stored: Iterable[ClockRecord], now: Iterable[ClockRecord]
) -> Iterator[tuple[ClockRecord | None, ClockRecord | None]]:
    """Yield the running periods before and after whose last day or certainty differs."""
    before = {(old.rule_id, old.key, old.seq): old for old in stored if _runs(old)}
    after = {(new.rule_id, new.key, new.seq): new for new in now if _runs(new)}
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if said_of(old) != said_of(new):
            yield old, new


def _runs(clock: ClockRecord) -> bool:
    return clock.stopped_on is None


def said_of(clock: ClockRecord | None) -> tuple[date | None, bool]:
    """Return the last day of a period and whether it is provisional."""
    return (None, False) if clock is None else (clock.due_on, clock.provisional)


def moves_of(one: ChangedCase, law: Law) -> Iterator[tuple[Move, bool]]:
    """Yield the moves of a case, without its names; and whether the last day itself moves."""
    closing = {rule.id for rule in law.rulebook.rules if rule.closure_clock_of is not None}
    rate = one.case.due_on != one.projection.case.due_on
    for old, new in moved_clocks(one.before, one.projection.clocks):
        clock = new or old
        if clock is None:
            continue
        old_due, old_provisional = said_of(old)
        new_due, new_provisional = said_of(new)
        closure = clock.rule_id in closing
        yield (
            Move(
                one.case_id,
                one.case.shown_number,
                one.case.line,
                one.case.applicant_names,
                one.case.respondent_names,
                "",
                None,
                clock.rule_id,
                clock.key,
                old_due,
                new_due,
                old_provisional,
                new_provisional,
                closure,
                closure and rate,
            ),
            old_due != new_due,
        )


def digest_of(changed: int, records: int, moves: Sequence[Move]) -> str:
    """Return the SHA-256 of the effects, in hex."""
    lines = [f"{changed} {records}"]
    lines += [
        f"{m.case_id} {m.dossier_id} {m.rule_id} {m.key} {m.old_due} {m.new_due}" for m in moves
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()

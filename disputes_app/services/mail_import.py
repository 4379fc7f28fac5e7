"""How do tracking numbers and answers of the post get into the logs, many at once?

One table is one transaction: either every row is recorded, each under the same rules as by
hand, or none.  Nothing is guessed: a row that fits no paper, or more than one, is refused.
Looking at what would happen does the same and takes it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.service import cases_of_tracking
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.fold import fold
from disputes_app.domain.numbering import spellings
from disputes_app.domain.service_entries import (
    Filled,
    proof_of,
    return_of,
    sending_of,
    tracking_proof,
)
from disputes_app.domain.service_papers import PAPER_BY_ID, paper_name
from disputes_app.domain.service_records import ServiceTask
from disputes_app.domain.service_tasks import service_tasks
from disputes_app.domain.spans import FOREVER
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.log import record_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import read_log
from disputes_app.services.mail_rows import (
    SIGNED,
    MailKind,
    MailLine,
    MailRowError,
    paper_called,
    read_lines,
    reason_called,
)
from disputes_app.services.table_file import read_table


@dataclass(frozen=True, slots=True)
class MailRow:
    """A row with what was found for it; ``problem`` is why it is refused.

    ``carried`` is how many papers of how many cases the letter held: one answer holds for all.
    """

    told: MailLine
    number: str
    paper: str
    party: str
    problem: Exception | None = None
    carried: int = 1


@dataclass(frozen=True, slots=True)
class MailReport:
    """What a table came to.  ``recorded`` only if every row was taken and it was asked for."""

    kind: MailKind
    rows: tuple[MailRow, ...]
    recorded: bool

    @property
    def refused(self) -> int:
        """How many rows cannot be taken."""
        return sum(1 for row in self.rows if row.problem is not None)


@dataclass(frozen=True, slots=True)
class _Found:
    """The case and the task that a row is about."""

    case_id: CaseId
    number: str
    party: str
    task: ServiceTask
    open_tasks: tuple[ServiceTask, ...]


class _TakenBackError(Exception):
    """Undoes the transaction of a look, or of a table with a row that is refused."""


def import_mail(ctx: Context, actor: Actor, path: Path, *, dry_run: bool = False) -> MailReport:
    """Record a table of tracking numbers or of answers, all rows or none.

    Args:
        dry_run: say what would happen, and record nothing.

    Raises:
        TableUnreadableError: the file is no such table.
        NotAllowedError: the actor may not record entries.
    """
    actor.require(Right.RECORD_EVENT)
    kind, lines = read_lines(path.name, read_table(path))
    return record_lines(ctx, actor, kind, lines, dry_run=dry_run)


def record_lines(
    ctx: Context,
    actor: Actor,
    kind: MailKind,
    lines: Sequence[MailLine],
    *,
    dry_run: bool = False,
) -> MailReport:
    """Record rows that were read from a table or typed, all of them or none.

    Raises:
        NotAllowedError: the actor may not record entries.
    """
    actor.require(Right.RECORD_EVENT)
    made: list[MailReport] = []

    def work(conn: Connection) -> None:
        made.clear()
        rows = tuple(_taken(conn, ctx, actor, kind, line) for line in lines)
        report = MailReport(kind, rows, recorded=False)
        made.append(report)
        if dry_run or report.refused:
            raise _TakenBackError

    try:
        ctx.database.run_write(work)
    except _TakenBackError:
        return made[0]
    return replace(made[0], recorded=True)


def _taken(conn: Connection, ctx: Context, actor: Actor, kind: MailKind, line: MailLine) -> MailRow:
    row = MailRow(line, line.number, line.paper, line.party)
    if line.problem is not None or line.on is None:
        return replace(row, problem=line.problem)
    try:
        if kind is MailKind.RESULTS:
            return _answered(conn, ctx, actor, row, line.on)
        found = _due_to_be_sent(conn, ctx, line)
        row = _told(row, [found])
        entry = _number_entry(found, line)
        record_in(conn, ctx, actor, found.case_id, NewEntry(entry[0], line.on, entry[1]))
    except DomainError as error:
        return replace(row, problem=error)
    return row


def _told(row: MailRow, found: Sequence[_Found]) -> MailRow:
    """Return the row with the cases and the papers that it is about."""
    numbers = tuple(dict.fromkeys(one.number for one in found))
    papers = tuple(dict.fromkeys(paper_name(one.task.paper, one.task.name) for one in found))
    number = numbers[0] if len(numbers) == 1 else f"{numbers[0]}等{len(numbers)}件"
    return replace(
        row, number=number, paper="、".join(papers), party=found[0].party, carried=len(found)
    )


def _answered(conn: Connection, ctx: Context, actor: Actor, row: MailRow, on: date) -> MailRow:
    """Record the answer for every paper that the letter carried and that has none yet."""
    places = _places(conn, row.told)
    found = [_sent_under(conn, ctx, place) for place in places]
    if len({one.party for one in found}) > 1:
        raise MailRowError("mail_ambiguous", row.told.tracking)
    waiting = [(place, one) for place, one in zip(places, found, strict=True) if _waits(one)]
    row = _told(row, [one for _, one in waiting] or found[:1])
    if not waiting:
        _answer_entry(found[0], row.told)
    try:
        for place, _ in waiting:
            now = _sent_under(conn, ctx, place)
            kind, facts = _answer_entry(now, row.told)
            record_in(conn, ctx, actor, now.case_id, NewEntry(kind, on, facts))
    except DomainError as error:
        return replace(row, problem=error)
    return row


def _waits(found: _Found) -> bool:
    return found.task.served_on is None and found.task.sendings[-1].returned_on is None


# A number that the post gave out


def _due_to_be_sent(conn: Connection, ctx: Context, line: MailLine) -> _Found:
    known = (case_file.find_case(conn, one) for one in spellings(line.number))
    case_id = next((one for one in known if one is not None), None)
    if case_id is None:
        raise MailRowError("mail_no_such_case", line.number)
    papers = paper_called(line.paper)
    tasks = _open_tasks(conn, ctx, case_id)
    named = _party_names(conn, case_id)
    fits = [
        one
        for one in tasks
        if (one.paper in papers or one.name == line.paper) and named.get(one.party) == line.party
    ]
    if not fits:
        raise MailRowError("mail_nothing_due", f"{line.paper} {line.party}")
    if len(fits) > 1:
        raise MailRowError("mail_ambiguous", f"{line.paper} {line.party}")
    return _Found(case_id, line.number, line.party, fits[0], tasks)


def _number_entry(found: _Found, line: MailLine) -> Filled:
    last = found.task.last_sending
    if last is not None and last.returned_on is None:
        raise MailRowError("mail_still_under_way", last.tracking)
    kind, facts = sending_of(found.task)
    return kind, {**facts, "tracking": line.tracking}


# An answer of the post


def _places(conn: Connection, line: MailLine) -> tuple[tuple[CaseId, int, str], ...]:
    """Return where a number stands: one letter can carry several papers, and those of a group."""
    places = cases_of_tracking(conn, (line.tracking,)).get(line.tracking, ())
    if not places:
        raise MailRowError("mail_unknown_number", line.tracking)
    return places


def _sent_under(conn: Connection, ctx: Context, place: tuple[CaseId, int, str]) -> _Found:
    case_id, seq, number = place
    tasks = _tasks(conn, ctx, case_id)
    task = next(one for one in tasks if any(sent.seq == seq for sent in one.sendings))
    party = _party_names(conn, case_id).get(task.party, "")
    upto = tuple(one for one in task.sendings if one.seq <= seq)
    return _Found(case_id, number, party, replace(task, sendings=upto), tasks)


def _answer_entry(found: _Found, line: MailLine) -> Filled:
    task = found.task
    sending = task.sendings[-1]
    if task.served_on is not None:
        raise MailRowError("already_served", line.tracking)
    if sending.returned_on is not None:
        raise MailRowError("already_returned", line.tracking)
    if line.status not in SIGNED:
        kind, facts = return_of(sending, reason_called(line.note or line.status))
        return kind, {**facts, "note": line.note} if line.note else facts
    if _proves_more(found):
        raise MailRowError("mail_ambiguous", line.tracking)
    proof = tracking_proof(line.tracking, line.note)
    kind, facts = proof_of(task, method="mail", proof=proof)
    return kind, {**facts, "sent_on": sending.on.isoformat()}


def _proves_more(found: _Found) -> bool:
    """Say whether the entry would prove the service of other papers or parties as well."""
    task = found.task
    paper = PAPER_BY_ID.get(task.paper)
    return task.paper == "defence" and any(
        one.is_open and one.about == task.about and one.party != task.party
        for one in found.open_tasks
        if paper is not None and one.paper == paper.id
    )


def _tasks(conn: Connection, ctx: Context, case_id: CaseId) -> tuple[ServiceTask, ...]:
    law = ctx.law_in_force.follow(conn, to_write=True)
    line = case_file.case_record(conn, case_id).line
    events = read_log(conn, case_id)
    return service_tasks(line, events, fold(line, events, law, FOREVER), law)


def _open_tasks(conn: Connection, ctx: Context, case_id: CaseId) -> tuple[ServiceTask, ...]:
    return tuple(one for one in _tasks(conn, ctx, case_id) if one.is_open)


def _party_names(conn: Connection, case_id: CaseId) -> dict[int, str]:
    parties: Iterable[tuple[int, str]] = (
        (one.place, one.name) for one in case_file.case_parties(conn, case_id)
    )
    return dict(parties)

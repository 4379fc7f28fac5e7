"""What stands on the page of one case, and who may look at a protected reporter?"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from db.queries import case_file, case_rows, law_desk
from db.queries.search import search_cases
from disputes_app.domain.admission import Step, next_steps
from disputes_app.domain.case_code import read_case_code
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.numbering import spellings
from disputes_app.domain.records import CaseRecord, PartyRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.state import CaseState
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.log_store import read_log
from disputes_app.services.registration import Reporter
from disputes_app.services.search_keys import query_words
from disputes_app.services.secrecy import check_reveal, check_texts, secrets_of


@dataclass(eq=False)
class CaseNotFoundError(DomainError):
    """No case has this number; ``close_matches`` look like it."""

    number: str
    close_matches: tuple[str, ...]


@dataclass(eq=False)
class NoReporterError(DomainError):
    """The case has no protected reporter."""

    case_id: int


@dataclass(eq=False)
class NoRevealReasonError(DomainError):
    """Who looks behind the cover has to say why; it is written down."""

    case_id: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log as shown: with its kind, and whether it was struck out."""

    event: Event
    kind: EventKind | None
    voided: bool


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything on the page of a case.

    Attributes:
        row: the case as lists show it.
        record: the stored row.
        entries: in the order in which things happened, voided ones among them.
        state: as of today.
        steps: every step of the line, with the reason why it may not come next.
        protected: whether a reporter stands behind a cover.
        moves: what adoptions of the law did to its periods, the oldest first.
    """

    row: CaseRow
    record: CaseRecord
    parties: tuple[PartyRecord, ...]
    entries: tuple[Entry, ...]
    state: CaseState
    steps: tuple[Step, ...]
    protected: bool
    moves: tuple[MoveRecord, ...] = ()

    @property
    def version(self) -> int:
        """The version to hand back with the next command."""
        return self.record.version


def find_case(ctx: Context, number: str) -> CaseId:
    """Return the case with this 办字号, 收件号 or old number; raise CaseNotFoundError.

    Brackets may be typed in any form, as on a keyboard without full-width signs.  The digits
    under the code on a cover stand for their case as well.
    """
    with ctx.database.read() as conn:
        scanned = read_case_code(number)
        if scanned is not None and case_file.cases_of(conn, (scanned,)):
            return scanned
        for spelling in spellings(number):
            found = case_file.find_case(conn, spelling)
            if found is not None:
                return found
        words = query_words(number)
        hits = search_cases(conn, words, limit=20).rows if words else ()
    near = difflib.get_close_matches(number, [row.shown_number for row in hits], n=3, cutoff=0.3)
    raise CaseNotFoundError(number, tuple(near))


def case_numbers(ctx: Context, case_ids: Sequence[CaseId]) -> dict[CaseId, str]:
    """Return the number that people use of each of these cases."""
    with ctx.database.read() as conn:
        found = case_file.cases_of(conn, tuple(dict.fromkeys(case_ids)))
    return {case_id: record.shown_number for case_id, record in found.items()}


def open_case(ctx: Context, case_id: CaseId) -> CaseView:
    """Return the page of a case as of today; raise CaseMissingError."""
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        record = case_file.case_record(conn, case_id)
        row = case_rows.rows_of(conn, (case_id,))[0]
        parties = tuple(case_file.case_parties(conn, case_id))
        events = read_log(conn, case_id)
        protected = bool(case_file.reporters(conn, case_id))
        moves = law_desk.moves_of_case(conn, case_id)
    voided = voided_seqs(events)
    shown = sorted(events, key=_shown_order)
    return CaseView(
        row,
        record,
        parties,
        tuple(Entry(one, CATALOGUE.get(one.kind), one.seq in voided) for one in shown),
        fold(record.line, events, law, today),
        next_steps(record.line, events, law, today),
        protected,
        moves,
    )


def _shown_order(event: Event) -> tuple[int, int, int]:
    kind = CATALOGUE.get(event.kind)
    return event.happened_on.toordinal(), kind.rank if kind is not None else 0, event.seq


def reveal_reporter(ctx: Context, actor: Actor, case_id: CaseId, reason: str) -> Reporter:
    """Return who stands behind the cover; the look and its reason are written to the audit.

    Raises:
        NotAllowedError: the actor neither inspects in the case nor heads its office.
        NoReporterError: nobody is protected in this case.
        NoRevealReasonError: no reason was given.
        EntryExposesError: the reason itself tells who it is.
    """
    actor.require(Right.REVEAL_REPORTER)
    why = " ".join(reason.split())
    with ctx.database.write() as conn:
        check_reveal(conn, actor, case_file.case_record(conn, case_id))
        found = case_file.reporters(conn, case_id)
        if not found:
            raise NoReporterError(case_id)
        if not why:
            raise NoRevealReasonError(case_id)
        check_texts(conn, case_id, secrets_of(conn, case_id), (why,))
        add_audit_row(conn, ctx, actor, "reveal_reporter", case_id, f"looked {why}")
    first = found[0]
    return Reporter(first.name, first.phone, first.id_number, first.statement)

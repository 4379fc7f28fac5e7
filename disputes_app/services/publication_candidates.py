"""Which inspections were decided in a quarter, and into which class may each fall?

Nothing is put on a batch by itself: this is what a person chooses from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import publications as queries
from db.queries.publications import DecidedCase
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.publication_log import batch_of
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.fold import live_events
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.publication_tests import (
    Found,
    Made,
    Sums,
    classes_found,
    decisions_made,
    ordered_fen,
)
from disputes_app.domain.publication_words import handling_text, violation_text, why_text
from disputes_app.domain.quarters import Quarter
from disputes_app.domain.records import PartyRecord
from disputes_app.services.context import Context
from disputes_app.services.office_settings import settings_of

_ONE_WORKER, _TEN_WORKERS = "arrears.one_worker", "arrears.ten_workers"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A decision of an inspection, with what the batch would say of it and why.

    Attributes:
        case: the 收件号; ``number`` the number people use.
        found: classes that something speaks for; empty: no class was found.
        owed_fen: the largest sum on record; 0 where none is.
        batch: the batch on which it stands already; empty for none.
        violation, handling: what is set before the clerk as text.
    """

    case_id: CaseId
    case: str
    number: str
    made: Made
    employer: str
    code: str
    address: str
    head: str
    cause: str
    people: int
    owed_fen: int
    found: tuple[Found, ...]
    batch: str = ""

    @property
    def violation(self) -> str:
        """What can be said of the facts."""
        return violation_text(self.cause, self.people, self.owed_fen)

    @property
    def handling(self) -> str:
        """How it was handled."""
        return handling_text(self.made)

    def facts(self, violation_class: str = "") -> dict[str, FactValue]:
        """Return what the entry that puts it on a batch would say; the clerk completes it.

        Args:
            violation_class: the class chosen; the first that was found where none is given.
        """
        first = next((one.violation_class for one in self.found), "")
        chosen = violation_class or first
        why = [why_text(one).zh for one in self.found if one.violation_class == chosen]
        said: dict[str, FactValue] = {
            "employer": self.employer,
            "employer_code": self.code,
            "address": self.address,
            "head": self.head,
            "class": chosen,
            "why": "；".join(why),
            "violation": self.violation,
            "handling": self.handling,
            "case": self.case,
            "decision": self.made.kind,
            "decision_number": self.made.number,
            "decided_on": self.made.on.isoformat(),
        }
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class Candidates:
    """Everything decided in a quarter; those with a class first."""

    quarter: Quarter
    rows: tuple[Candidate, ...]

    @property
    def proposed(self) -> tuple[Candidate, ...]:
        """Those for whom a class was found and which stand on no batch yet."""
        return tuple(one for one in self.rows if one.found and not one.batch)


def candidates_of(ctx: Context, quarter: Quarter) -> Candidates:
    """Return what was decided in a quarter, up to today."""
    with ctx.database.read() as conn:
        return candidates_in(conn, ctx, quarter)


def candidates_in(conn: Connection, ctx: Context, quarter: Quarter) -> Candidates:
    """Return the same within a transaction of the caller."""
    cases = queries.decided_cases(conn, quarter.first, min(quarter.last, ctx.today()))
    rows = [
        one
        for one in _candidates(conn, ctx, cases, _sums(conn))
        if quarter.first <= one.made.on <= quarter.last
    ]
    rows.sort(key=lambda one: (bool(one.batch), not one.found, one.made.on, one.case_id))
    return Candidates(quarter, tuple(rows))


def candidates_of_case(conn: Connection, ctx: Context, case_id: CaseId) -> tuple[Candidate, ...]:
    """Return the decisions of one case that stand, in the order of the log."""
    return tuple(_candidates(conn, ctx, (queries.decided_case(conn, case_id),), _sums(conn)))


def _sums(conn: Connection) -> Sums:
    settings = settings_of(conn)
    return Sums(settings.number(_ONE_WORKER) or 0, settings.number(_TEN_WORKERS) or 0)


def _candidates(
    conn: Connection, ctx: Context, cases: Sequence[DecidedCase], sums: Sums
) -> list[Candidate]:
    ids = [one.case_id for one in cases]
    logs = case_file.events_of(conn, ids) if ids else {}
    ledgers = queries.ledger_sums(conn, ids)
    incidents = queries.with_group_incident(conn, ids)
    known = _listed(conn, ids)
    found = []
    for case in cases:
        log = [one.event for one in logs.get(case.case_id, ())]
        live = live_events(log, ctx.today())
        parties = case_file.case_parties(conn, case.case_id)
        for made in decisions_made(live):
            party = _against(parties, made)
            if party is None:
                continue
            owed = _owed(live, made, ledgers.get(case.case_id, 0))
            classes = classes_found(
                case.cause,
                live,
                people=case.people,
                owed_fen=owed,
                sums=sums,
                group_incident=case.case_id in incidents,
            )
            batch = known.get((case.receipt_number, made.number), "")
            found.append(_candidate(case, made, party, owed, classes, batch))
    return found


def _listed(conn: Connection, ids: Sequence[CaseId]) -> dict[tuple[str, str], str]:
    """Return on which batch a decision stands, by 收件号 and number of the decision."""
    found = {}
    for dossier_id, number in queries.batches_of_cases(conn, ids):
        log = dossier_queries.dossier_log(conn, DossierId(dossier_id))
        for entry in batch_of([one.event for one in log]).entries:
            found[entry.case, entry.decision_number] = number
    return found


def _candidate(
    case: DecidedCase,
    made: Made,
    party: PartyRecord,
    owed: int,
    classes: tuple[Found, ...],
    batch: str,
) -> Candidate:
    return Candidate(
        case.case_id,
        case.receipt_number,
        case.number,
        made,
        party.name,
        party.code or "",
        party.address or "",
        party.legal_representative or "",
        case.cause,
        case.people,
        owed,
        classes,
        batch,
    )


def _owed(live: Sequence[Event], made: Made, ledger_fen: int) -> int:
    return max(made.amount_fen, ordered_fen(live, made.place), ledger_fen)


def _against(parties: Sequence[PartyRecord], made: Made) -> PartyRecord | None:
    """Return the employer that a decision is against: the named one, else the only employer."""
    named = next((one for one in parties if one.place == made.place), None)
    if named is not None and not named.person:
        return named
    employers = [
        one for one in parties if not one.person and one.role == PartyRole.RESPONDENT.value
    ]
    return employers[0] if employers else None

"""How does an employer come onto a batch of publications, and how is what was published corrected?

What moves a batch besides (reviews, publication, stop) is recorded like every step of a record,
by ``services.dossiers``; here is what needs more than its log: the decision in the case, and the
text that everybody will read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import publications as queries
from db.writes import dossiers as dossier_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers import publication as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.publication_log import Batch, Entry, batch_of
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import FactValue
from disputes_app.domain.quarters import Quarter, quarter_on
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.publication_candidates import Candidate, candidates_of_case
from disputes_app.services.publication_screen import check_public

QUARTERS_SHOWN = 4
"""So many quarters back an ended quarter without its batch is told."""
FIRST_QUARTER = Quarter(2017, 1)
"""公布办法: in force since 2017-01-01."""


@dataclass(eq=False)
class PublicationNoDecisionError(DomainError):
    """The case has no handling or penalty decision of this kind that stands (公布办法)."""

    case: str


@dataclass(eq=False)
class DecisionOnBatchError(DomainError):
    """The decision stands on another batch already."""

    batch: str


@dataclass(eq=False)
class UnknownBatchError(DomainError):
    """No batch of publications has this number."""

    number: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a clerk enters of an employer that comes onto a batch.

    Attributes:
        decision_seq: the place of the decision in the log of the case.
        registration: the registration number where there is no credit code.
    """

    case_id: CaseId
    decision_seq: int
    employer: str
    code: str
    address: str
    head: str
    violation_class: str
    violation: str
    handling: str
    why: str = ""
    registration: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """How an entry is corrected after its decision was changed; ``how`` as the step knows it."""

    entry: int
    how: str
    portal: str
    on: date
    violation: str = ""
    handling: str = ""
    irregular: str = ""
    confirmed_by: str = ""


@dataclass(frozen=True, slots=True)
class QuarterDue:
    """An ended quarter that is not published; ``since`` is the plain day after it.

    ``batch`` is the number of its batch where one was begun.
    """

    quarter: Quarter
    since: date
    batch: str = ""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch with its row, as lists and the command line show it."""

    record: DossierRecord
    batch: Batch


def find_batch(ctx: Context, number: str) -> DossierId:
    """Return the batch with a number; raise UnknownBatchError."""
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, number.strip())
        if found is not None:
            row = dossier_queries.dossier_record(conn, found)
            if row.type is DossierType.PUBLICATION:
                return found
    raise UnknownBatchError(number)


def batch_row(ctx: Context, dossier_id: DossierId) -> BatchRow:
    """Return one batch as it stands today; raise DossierMissingError."""
    with ctx.database.read() as conn:
        record = dossier_queries.dossier_record(conn, dossier_id)
        return BatchRow(record, _batch(conn, dossier_id, ctx.today()))


def batches(ctx: Context, *, limit: int = 200) -> tuple[BatchRow, ...]:
    """Return the batches, those that are open first, then the newest."""
    with ctx.database.read() as conn:
        wanted = DossierQuery(DossierType.PUBLICATION)
        rows = dossier_queries.dossier_rows(conn, wanted, limit=limit)
        return tuple(
            BatchRow(row, _batch(conn, row.id, ctx.today())) for row in rows if row.id is not None
        )


def quarters_due(ctx: Context) -> tuple[QuarterDue, ...]:
    """Return the ended quarters whose batch is missing or not published, the newest first.

    An office that never made a batch is only told of the quarter that ended last.
    """
    last = quarter_on(ctx.today()).former
    quarters = [last]
    for _ in range(QUARTERS_SHOWN - 1):
        quarters.append(quarters[-1].former)
    codes = [one.code for one in quarters]
    with ctx.database.read() as conn:
        if not queries.any_batch(conn):
            quarters = quarters[:1]
        done = queries.quarterly_batches(conn, codes)
        begun = queries.open_quarterly(conn, codes)
        published = _published_first(conn, begun)
    return tuple(
        QuarterDue(one, one.following.first, begun.get(one.code, ""))
        for one in quarters
        if one >= FIRST_QUARTER
        and (one.code not in done or one.code in begun)
        and one.code not in published
    )


def _published_first(conn: Connection, begun: dict[str, str]) -> frozenset[str]:
    """Return the quarters whose open batch was published: it is only to be corrected."""
    found = set()
    for row in dossier_queries.dossiers_numbered(conn, tuple(begun.values())):
        if row.stage == "correcting":
            found.add(row.reference)
    return frozenset(found)


def put_on_batch(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    listing: Listing,
    *,
    on: date | None = None,
    seen_version: int,
) -> DossierChanged:
    """Put an employer on a batch for a decision of its case.

    Raises:
        PublicationNoDecisionError: no such decision stands in the case.
        DecisionOnBatchError: it is on another batch.
        PublicationExposesError: the text has private data.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        return put_in(conn, ctx, actor, dossier_id, listing, on=on, seen_version=seen_version)

    return ctx.database.run_write(work)


def put_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    listing: Listing,
    *,
    on: date | None = None,
    seen_version: int | None = None,
) -> DossierChanged:
    """Put an employer on a batch within a transaction of many; raise as :func:`put_on_batch`."""
    row = dossier_writes.lock_dossier(conn, dossier_id)
    chosen = _chosen(conn, ctx, listing)
    if chosen.batch and chosen.batch != row.number:
        raise DecisionOnBatchError(chosen.batch)
    check_public(conn, listing.case_id, _entry_of(listing, chosen))
    facts: dict[str, FactValue] = {
        "employer": listing.employer.strip(),
        "employer_code": listing.code.strip(),
        "registration": listing.registration.strip(),
        "address": listing.address.strip(),
        "head": listing.head.strip(),
        "class": listing.violation_class,
        "why": listing.why.strip(),
        "violation": listing.violation.strip(),
        "handling": listing.handling.strip(),
        "case": chosen.case,
        "decision": chosen.made.kind,
        "decision_number": chosen.made.number,
        "decided_on": chosen.made.on.isoformat(),
    }
    entry = NewEntry(
        kinds.LISTED, on or ctx.today(), {name: one for name, one in facts.items() if one}
    )
    return record_step_in(
        conn, ctx, actor, dossier_id, entry, seen_version=seen_version, command="put_on_batch"
    )


def correct_publication(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    correction: Correction,
    *,
    seen_version: int,
) -> DossierChanged:
    """Correct what is public of an entry, or take it down, after its decision was changed.

    Raises:
        PublicationExposesError: the new text has private data.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        dossier_writes.lock_dossier(conn, dossier_id)
        entry = _batch(conn, dossier_id, ctx.today()).entry(correction.entry)
        if entry is not None:
            case_id = case_file.case_of_receipt(conn, entry.case)
            new = replace(entry, violation=correction.violation, handling=correction.handling)
            if case_id is not None:
                check_public(conn, case_id, new)
        facts: dict[str, FactValue] = {
            "entry": correction.entry,
            "how": correction.how,
            "violation": correction.violation.strip(),
            "handling": correction.handling.strip(),
            "portal": correction.portal.strip(),
        }
        step = NewEntry(
            kinds.CORRECTED,
            correction.on,
            {name: one for name, one in facts.items() if one},
            irregular=correction.irregular or None,
            confirmed_by=correction.confirmed_by or None,
        )
        return record_step_in(
            conn,
            ctx,
            actor,
            dossier_id,
            step,
            seen_version=seen_version,
            command="correct_publication",
        )

    return ctx.database.run_write(work)


def _chosen(conn: Connection, ctx: Context, listing: Listing) -> Candidate:
    for one in candidates_of_case(conn, ctx, listing.case_id):
        if one.made.seq == listing.decision_seq:
            return one
    raise PublicationNoDecisionError(case_file.case_record(conn, listing.case_id).shown_number)


def _entry_of(listing: Listing, chosen: Candidate) -> Entry:
    return Entry(
        0,
        chosen.made.on,
        listing.employer,
        listing.code or listing.registration,
        listing.address,
        listing.head,
        listing.violation_class,
        listing.why,
        listing.violation,
        listing.handling,
        chosen.case,
        chosen.made.kind,
        chosen.made.number,
        chosen.made.on,
    )


def _batch(conn: Connection, dossier_id: DossierId, today: date) -> Batch:
    log = dossier_queries.dossier_log(conn, dossier_id)
    return batch_of([one.event for one in log], today)

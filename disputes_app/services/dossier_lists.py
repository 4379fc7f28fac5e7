"""Which records beside the cases are there: how many of each type, of a case, of an employer?

Nothing here writes.  A number and the list behind it ask the same question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from db.queries import case_file
from db.queries import dossiers as queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.running_deadline import Deadline
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView
from disputes_app.services.ledger_links import projects_of_ledger
from disputes_app.services.running_deadlines import own_scope

_ANY = DossierType.EXTERNAL
"""Stands where a question asks about records of every type."""


@dataclass(frozen=True, slots=True)
class DossierCount:
    """How many records of a type are open, and how many of these are late today."""

    open: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class DossierTile:
    """A count for the workbench with the question that lists exactly these."""

    count: DossierCount
    query: DossierQuery


@dataclass(frozen=True, slots=True)
class DossierLinks:
    """The cases and the other records that one record belongs to."""

    cases: tuple[CaseRecord, ...] = ()
    dossiers: tuple[DossierRecord, ...] = ()


def dossier_counts(
    ctx: Context, *, office_id: int | None = None, handler_id: int | None = None
) -> Mapping[DossierType, DossierCount]:
    """Return how many records of each type are open and late, of an office or a person."""
    wanted = DossierQuery(_ANY, open_only=True, office_id=office_id, handler_id=handler_id)
    with ctx.database.read() as conn:
        opened = queries.count_by_type(conn, wanted)
        late = queries.count_by_type(conn, replace(wanted, late_on=ctx.today()))
    return {one: DossierCount(opened.get(one, 0), late.get(one, 0)) for one in SPECS}


def dossier_tile(ctx: Context, actor: Actor, type_: DossierType) -> DossierTile:
    """Return the open records of a type for the workbench: a handler's own, otherwise all."""
    wanted = DossierQuery(type_, open_only=True, handler_id=own_scope(actor))
    with ctx.database.read() as conn:
        counted = DossierCount(
            queries.count_dossiers(conn, wanted),
            queries.count_dossiers(conn, replace(wanted, late_on=ctx.today())),
        )
    return DossierTile(counted, wanted)


def dossier_deadlines(ctx: Context, actor: Actor, *, limit: int) -> tuple[Deadline, ...]:
    """Return the office's running periods of records: a handler's own, otherwise all."""
    with ctx.database.read() as conn:
        return queries.running_deadlines(
            conn, ctx.today(), handler_id=own_scope(actor), limit=limit
        )


def dossiers_of_case(ctx: Context, case_id: CaseId) -> tuple[DossierRecord, ...]:
    """Return the records that belong to a case, the oldest first.

    The project that its roster names is one of them, whether it was linked or not.
    """
    with ctx.database.read() as conn:
        linked = queries.dossiers_of_case(conn, case_id)
        known = {one.id for one in linked}
        named = projects_of_ledger(conn, case_id)
        return (*linked, *(one for one in named if one.id not in known))


def dossiers_of_employer(ctx: Context, employer_id: int) -> tuple[DossierRecord, ...]:
    """Return the records about an employer, the newest first."""
    with ctx.database.read() as conn:
        return queries.dossiers_of_employer(conn, employer_id)


def find_dossiers(ctx: Context, text: str, *, limit: int) -> tuple[DossierRecord, ...]:
    """Return records with these words in number, title, reference or employer."""
    words = text.strip()
    if not words:
        return ()
    with ctx.database.read() as conn:
        return queries.find_dossiers(conn, words, limit=limit)


def dossier_links(ctx: Context, view: DossierView) -> DossierLinks:
    """Return the cases and records that a record belongs to, as they stand."""
    if not view.state.cases and not view.state.dossiers:
        return DossierLinks()
    with ctx.database.read() as conn:
        ids = queries.case_ids_of(conn, DossierId(view.record.id or 0))
        cases = case_file.cases_of(conn, [CaseId(one) for one in ids])
        others = queries.dossiers_numbered(conn, view.state.dossiers)
    return DossierLinks(tuple(cases.values()), others)

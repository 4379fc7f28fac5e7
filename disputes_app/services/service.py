"""What has not reached a party yet: over all cases, and in one case with what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.queries import service as service_queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.service_list import (
    ServiceCursor,
    ServiceFilter,
    ServicePage,
    ServiceRow,
)
from disputes_app.domain.service_proposal import Proposal, Terms, propose
from disputes_app.domain.service_records import ServiceState, ServiceTask
from disputes_app.domain.service_tasks import service_tasks
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context
from disputes_app.services.service_address import ServiceAddress, addresses_among

PAGE = 200


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A paper and a party of one case, what may come next, and where to send it."""

    task: ServiceTask
    proposal: Proposal | None
    to: ServiceAddress | None = None

    @property
    def address(self) -> str:
        """Where papers are sent to the party: as it confirmed, else as it gave it."""
        return "" if self.to is None else self.to.address


def unserved_page(
    ctx: Context, wanted: ServiceFilter, after: ServiceCursor | None = None, limit: int = PAGE
) -> ServicePage:
    """Return up to ``limit`` papers that follow ``after``, the earliest last day first."""
    with ctx.database.read() as conn:
        return service_queries.service_page(conn, wanted, ctx.today(), after=after, limit=limit)


def letters_due(ctx: Context, case_ids: Sequence[CaseId], paper: str) -> tuple[ServiceRow, ...]:
    """Return whom a paper that was just printed still has to reach, in the order of the cases."""
    with ctx.database.read() as conn:
        rows = service_queries.rows_of_cases(conn, case_ids, (paper,), ctx.today())
    order = {case_id: place for place, case_id in enumerate(case_ids)}
    waiting = [row for row in rows if row.party_name and row.task.state is not ServiceState.SENT]
    return tuple(sorted(waiting, key=lambda row: order[CaseId(row.case_id)]))


def count_unserved(ctx: Context, wanted: ServiceFilter) -> int:
    """Return how many papers the list of this filter has."""
    with ctx.database.read() as conn:
        return service_queries.count_service(conn, wanted, ctx.today())


def service_of_case(ctx: Context, view: CaseView) -> tuple[TaskLine, ...]:
    """Return every paper that a case has to serve or has served."""
    events = tuple(entry.event for entry in sorted(view.entries, key=lambda one: one.event.seq))
    tasks = service_tasks(view.record.line, events, view.state, ctx.law)
    terms = terms_of(view)
    addresses = addresses_among(view.parties, events)
    return tuple(TaskLine(one, propose(one, terms), addresses.get(one.party)) for one in tasks)


def terms_of(view: CaseView) -> Terms:
    """Return what of a case decides between the methods of service."""
    formed = [
        entry.event
        for entry in view.entries
        if not entry.voided
        and entry.event.kind in {"arbitration.tribunal_formed", "arbitration.converted"}
    ]
    last = formed[-1] if formed else None
    sole = last is not None and text_of(last.facts, "mode") == "sole"
    return Terms(view.record.line, view.record.people, simple=sole and not view.state.ended)

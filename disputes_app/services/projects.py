"""How do the construction projects stand: one by itself, and all of them by town?

Their steps are recorded like those of every record (``services.dossiers``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.project import CHECKED
from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard, month_text
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import FactValue
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.project_coverage import Coverage, coverage
from disputes_app.domain.project_log import ProjectLog, project_log
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.log_entries import NewEntry


@dataclass(frozen=True, slots=True)
class MonthCheck:
    """What was found of some safeguards of a month, on which day, proved by what."""

    month: date
    found: tuple[tuple[Safeguard, Check], ...]
    on: date
    document: str = ""
    note: str = ""

    def entry(self) -> NewEntry:
        """Return the step that says so."""
        facts: dict[str, FactValue] = {"month": month_text(self.month)}
        facts.update((one.value, result.value) for one, result in self.found)
        said = {"document": self.document, "note": self.note}
        facts.update((name, text) for name, text in said.items() if text)
        return NewEntry(CHECKED, self.on, facts)


def project_view(ctx: Context, dossier_id: DossierId) -> ProjectLog:
    """Return a project as it stands today; raise DossierMissingError."""
    with ctx.database.read() as conn:
        queries.dossier_record(conn, dossier_id)
        log = queries.dossier_log(conn, dossier_id)
    return project_log(live_steps(DossierType.PROJECT, [one.event for one in log], ctx.today()))


def town_coverage(ctx: Context, month: date) -> Coverage:
    """Return by town how many running projects had the four safeguards in place in a month."""
    first = month.replace(day=1)
    with ctx.database.read() as conn:
        found = [
            (
                stored.record.town,
                project_log(
                    live_steps(DossierType.PROJECT, [one.event for one in log], ctx.today())
                ),
            )
            for stored, log in queries.all_stored(conn, DossierType.PROJECT)
        ]
    return coverage(found, first)


def check_months(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    checks: Sequence[MonthCheck],
    *,
    seen_version: int,
) -> DossierChanged:
    """Record what was found of some months, an entry each, all or none.

    Raises:
        NothingChangesError: nothing was found of any month.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        changed = None
        version = seen_version
        for one in checks:
            changed = record_step_in(
                conn,
                ctx,
                actor,
                dossier_id,
                one.entry(),
                seen_version=version,
                command="check_months",
            )
            version = changed.version
        if changed is None:
            raise NothingChangesError
        return changed

    return ctx.database.run_write(work)

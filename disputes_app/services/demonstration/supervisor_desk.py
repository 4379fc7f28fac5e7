"""The desk of the supervisor, on whose word records of the demonstration are entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from sqlalchemy import Connection

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import record_step_in
from disputes_app.services.log_entries import NewEntry


@dataclass(frozen=True, slots=True)
class SupervisorDesk:
    """In which transaction it is written, and what chance says."""

    conn: Connection
    ctx: Context
    district: District
    days: WorkDays
    rng: Random

    @property
    def actor(self) -> Actor:
        """The supervisor."""
        person = self.district.supervisor
        return Actor(person.name, Role.SUPERVISOR, person.office_id, person.id)

    def on(self, day: date) -> Context:
        """Return the context with its clock on a day."""
        return replace(self.ctx, clock=fixed_day(day))

    def step(self, of: DossierId, kind: str, day: date, facts: Facts) -> None:
        """Add an entry, entered on its day."""
        record_step_in(self.conn, self.on(day), self.actor, of, NewEntry(kind, day, facts))

"""Which offices are there, and who works in them?"""

from __future__ import annotations

from db.queries import offices as office_queries
from disputes_app.domain.records import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context


def offices(ctx: Context) -> tuple[OfficeRecord, ...]:
    """Return all offices."""
    with ctx.database.read() as conn:
        return tuple(office_queries.offices(conn))


def staff(ctx: Context) -> tuple[StaffRecord, ...]:
    """Return everybody who works, or worked, in an office."""
    with ctx.database.read() as conn:
        return tuple(office_queries.staff(conn))


def actor_of(person: StaffRecord) -> Actor:
    """Return the person as the one on whose word commands are done."""
    return Actor(person.name, Role(person.role), person.office_id, person.id)

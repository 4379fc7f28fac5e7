"""Which offices are there, who works in them, and who of them acts at a machine?

Apart from the commands on them (``organisation``), because every start asks it.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.queries import offices as office_queries
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context

KEPT_ROLES = (Role.SUPERVISOR, Role.ADMINISTRATOR)
"""Of these at least one stays: without them nobody confirms, or nobody maintains."""


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


def default_actor(people: Sequence[StaffRecord]) -> Actor | None:
    """Return who works at a machine until somebody says otherwise.

    A supervisor, else an administrator; None where there is neither.
    """
    for role in KEPT_ROLES:
        for person in people:
            if person.active and person.role == role.value:
                return actor_of(person)
    return None

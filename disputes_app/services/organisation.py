"""How are offices, and who works in them, entered?

Reading them is apart (``people``): every start does it.

Commands on the organisation need ``Right.MAINTAIN``.  Where nobody is entered yet, nobody can
have it: the very first set-up is open to whoever is at the machine, and the first person must
be an administrator, so that somebody can go on.  Nobody is deleted, as past entries name them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import offices as office_queries
from db.writes import offices as office_writes
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.kinds.common import ORGANISATIONS
from disputes_app.domain.kinds.receipt import OUTSIDE
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import RIGHTS, Actor, Right, Role
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.people import KEPT_ROLES

ORGANISATION_KINDS = tuple(one.value for one in ORGANISATIONS if one.value != OUTSIDE)
"""The kinds of mediation organisations an office can be (调解仲裁法 10)."""


@dataclass(frozen=True, slots=True)
class OrganisationChanged:
    """What a command left behind, so that open views know what to show."""

    office_id: int
    staff_id: int | None = None


@dataclass(eq=False)
class BlankOfficeError(DomainError):
    """An office without ``code`` or without ``name_zh``; ``field_name`` says which."""

    field_name: str


@dataclass(eq=False)
class OfficeTakenError(DomainError):
    """Another office has this ``code`` or ``name_zh``; ``field_name`` says which."""

    field_name: str
    given: str


@dataclass(eq=False)
class OrganisationKindError(DomainError):
    """Only an office whose line is mediation is a mediation organisation of a kind."""

    organisation: str


@dataclass(eq=False)
class UnknownOfficeError(DomainError):
    """There is no such office."""

    office_id: int


@dataclass(eq=False)
class BlankPersonError(DomainError):
    """A person of an office without a name."""

    office_id: int


@dataclass(eq=False)
class PersonTakenError(DomainError):
    """The office has somebody of this name in this role, perhaps no longer active."""

    name: str
    role: Role
    office_name: str


@dataclass(eq=False)
class UnknownPersonError(DomainError):
    """There is no such person."""

    staff_id: int


@dataclass(eq=False)
class FirstPersonError(DomainError):
    """The first person entered must be an administrator, not ``role``."""

    role: Role


@dataclass(eq=False)
class LastOfRoleError(DomainError):
    """The only active supervisor or administrator cannot leave before there is another."""

    name: str
    role: Role


def may_maintain(actor: Actor, people: Sequence[StaffRecord]) -> bool:
    """Say whether ``actor`` may change the organisation that consists of ``people`` now."""
    return not people or Right.MAINTAIN in RIGHTS[actor.role]


def add_office(
    ctx: Context,
    actor: Actor,
    *,
    code: str,
    name_zh: str,
    name_en: str = "",
    line: Line | None = None,
    town: str = "",
    organisation: str | None = None,
) -> OrganisationChanged:
    """Enter an office; ``line`` None where it works several.

    ``organisation``: of which kind it mediates; only where mediation is its line.

    Raises:
        OrganisationKindError: that kind does not go with it.
        BlankOfficeError, OfficeTakenError: code or name are missing or not its own.
        NotAllowedError: the actor may not maintain the organisation.
    """
    check_organisation(line, organisation)
    record = OfficeRecord(
        0, _plain(code), _plain(name_zh), _plain(name_en), line, _plain(town), organisation
    )
    return ctx.database.run_write(lambda conn: _add_office(conn, ctx, actor, record))


def set_office_organisation(
    ctx: Context, actor: Actor, office_id: int, organisation: str | None
) -> OrganisationChanged:
    """Say of which kind a mediation organisation is; cases that came before stay as they are.

    Raises:
        UnknownOfficeError: there is no such office.
        OrganisationKindError: that kind does not go with it.
        NotAllowedError: the actor may not maintain the organisation.
    """

    def work(conn: Connection) -> OrganisationChanged:
        _people_for(conn, actor)
        known = {one.id: one for one in office_queries.offices(conn)}
        if office_id not in known:
            raise UnknownOfficeError(office_id)
        check_organisation(known[office_id].line, organisation)
        office_writes.set_organisation(conn, office_id, organisation)
        add_audit_row(
            conn, ctx, actor, "set_office_organisation", detail=f"{office_id} {organisation or '-'}"
        )
        return OrganisationChanged(office_id)

    return ctx.database.run_write(work)


def check_organisation(line: Line | None, organisation: str | None) -> None:
    """Raise unless an office of this line may be a mediation organisation of this kind."""
    if organisation is None:
        return
    if line is not Line.MEDIATION or organisation not in ORGANISATION_KINDS:
        raise OrganisationKindError(organisation)


def add_staff(
    ctx: Context, actor: Actor, *, office_id: int, name: str, role: Role
) -> OrganisationChanged:
    """Enter a person of an office.  Who has two roles is entered once in each.

    Raises:
        BlankPersonError, PersonTakenError, UnknownOfficeError: it cannot be entered so.
        FirstPersonError: nobody is entered yet, and this is no administrator.
        NotAllowedError: the actor may not maintain the organisation.
    """
    record = StaffRecord(0, office_id, _plain(name), role.value)
    return ctx.database.run_write(lambda conn: _add_staff(conn, ctx, actor, record))


def set_staff_active(
    ctx: Context, actor: Actor, staff_id: int, *, active: bool
) -> OrganisationChanged:
    """Mark a person as working here, or no longer.

    Raises:
        UnknownPersonError: there is no such person.
        LastOfRoleError: the last active supervisor or administrator would leave.
        NotAllowedError: the actor may not maintain the organisation.
    """
    return ctx.database.run_write(
        lambda conn: _set_active(conn, ctx, actor, staff_id, active=active)
    )


# One transaction each


def _add_office(
    conn: Connection, ctx: Context, actor: Actor, record: OfficeRecord
) -> OrganisationChanged:
    _people_for(conn, actor)
    known = office_queries.offices(conn)
    for field_name in ("code", "name_zh"):
        given: str = getattr(record, field_name)
        if not given:
            raise BlankOfficeError(field_name)
        if given.casefold() in {getattr(one, field_name).casefold() for one in known}:
            raise OfficeTakenError(field_name, given)
    office_id = office_writes.enter_office(conn, record)
    add_audit_row(conn, ctx, actor, "add_office", detail=f"{office_id} {record.code}")
    return OrganisationChanged(office_id)


def _add_staff(
    conn: Connection, ctx: Context, actor: Actor, record: StaffRecord
) -> OrganisationChanged:
    people = _people_for(conn, actor)
    if not record.name:
        raise BlankPersonError(record.office_id)
    office = next((one for one in office_queries.offices(conn) if one.id == record.office_id), None)
    if office is None:
        raise UnknownOfficeError(record.office_id)
    role = Role(record.role)
    if not people and role is not Role.ADMINISTRATOR:
        raise FirstPersonError(role)
    if any(
        (one.office_id, one.name, one.role) == (record.office_id, record.name, record.role)
        for one in people
    ):
        raise PersonTakenError(record.name, role, office.name_zh)
    staff_id = office_writes.enter_person(conn, record)
    add_audit_row(conn, ctx, actor, "add_staff", detail=f"{staff_id} {role.value}")
    return OrganisationChanged(office.id, staff_id)


def _set_active(
    conn: Connection, ctx: Context, actor: Actor, staff_id: int, *, active: bool
) -> OrganisationChanged:
    people = _people_for(conn, actor)
    person = next((one for one in people if one.id == staff_id), None)
    if person is None:
        raise UnknownPersonError(staff_id)
    if not active and person.active:
        _check_another(people, person)
    office_writes.set_staff_active(conn, staff_id, active=active)
    word = "active" if active else "inactive"
    add_audit_row(conn, ctx, actor, "set_staff_active", detail=f"{staff_id} {word}")
    return OrganisationChanged(person.office_id, staff_id)


def _people_for(conn: Connection, actor: Actor) -> tuple[StaffRecord, ...]:
    """Return everybody, with the organisation held against other desks; check the right."""
    office_writes.lock_organisation(conn)
    people = office_queries.staff(conn)
    if not may_maintain(actor, people):
        actor.require(Right.MAINTAIN)
    return people


def _check_another(people: Sequence[StaffRecord], person: StaffRecord) -> None:
    role = Role(person.role)
    others = any(one.active and one.role == person.role and one.id != person.id for one in people)
    if role in KEPT_ROLES and not others:
        raise LastOfRoleError(person.name, role)


def _plain(text: str) -> str:
    """Return ``text`` with single blanks inside and none at the ends."""
    return " ".join(text.split())

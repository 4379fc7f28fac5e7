"""What stands in the registers of employers and persons, and how is a record kept up?

Queries, and the command that changes how a record can be reached.  Protected reporters are in
no register.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sqlalchemy import Connection, update

from db.models import Employer, Worker
from db.queries import case_file, merges
from db.queries import registers as register_queries
from db.queries.registers import Typed
from db.writes import audit as audit_writes
from db.writes.registers import lock_registers
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.domain.merges import MergeRecord, UnknownRecordError
from disputes_app.domain.party_log import addresses_of
from disputes_app.domain.records import EmployerRecord, WorkerRecord
from disputes_app.domain.register_keys import phone_key, whole_name
from disputes_app.domain.register_lists import (
    Double,
    LineCount,
    Register,
    RegisterCases,
    RegisterCursor,
    RegisterPage,
    RegisterRow,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.search_keys import normalise
from disputes_app.services.service_address import ServiceAddress

PAGE = 200
MOST_DOUBLES = 100
_ADDRESS_CASES = 50
"""Addresses are looked for in so many of the newest cases."""
_LETTERS = re.compile(r"[a-z]+")
_NUMBER = re.compile(r"[0-9a-z]{4,18}")
_DIGITS = re.compile(r"[0-9]{4,}")


@dataclass(frozen=True, slots=True)
class Contacts:
    """How a record can be reached; ``legal_representative`` of an employer only."""

    phone: str = ""
    address: str = ""
    legal_representative: str = ""


@dataclass(frozen=True, slots=True)
class RecordView:
    """The page of one record.

    Attributes:
        number: 统一社会信用代码 or 身份证号.
        stands_for: the record itself, or the one that it leads to since a merge.
        others: records that lead here.
        history: merges in which it took part, the newest first.
        counts: its cases by line.
        largest: workers concerned by its largest open case.
        addresses: where it was served lately, the newest first, each once.
    """

    register: Register
    id: int
    name: str
    number: str | None
    contacts: Contacts
    stands_for: int
    others: tuple[RegisterRow, ...]
    history: tuple[MergeRecord, ...]
    counts: tuple[LineCount, ...]
    largest: int
    addresses: tuple[ServiceAddress, ...]

    @property
    def open_cases(self) -> int:
        """How many of its cases are open."""
        return sum(one.open_cases for one in self.counts)


@dataclass(frozen=True, slots=True)
class RegisterChanged:
    """What a command left behind, so that open views know what to show."""

    register: Register
    ids: tuple[int, ...]


@dataclass(eq=False)
class RecordChangedError(ServiceError):
    """Somebody changed the record after it was read: look again, then decide."""

    name: str


def typed(text: str) -> Typed:
    """Return what was typed as what it may mean."""
    plain = "".join(normalise(text).split())
    return Typed(
        whole_name(text),
        plain if _LETTERS.fullmatch(plain) else "",
        plain.upper() if _NUMBER.fullmatch(plain) else "",
        plain if _DIGITS.fullmatch(plain) else "",
    )


def register_page(
    ctx: Context,
    register: Register,
    text: str = "",
    after: RegisterCursor | None = None,
    limit: int = PAGE,
) -> RegisterPage:
    """Return records in the order of their names, those that ``text`` may mean."""
    with ctx.database.read() as conn:
        return register_queries.register_page(conn, register, typed(text), after=after, limit=limit)


def count_records(ctx: Context, register: Register, text: str = "") -> int:
    """Return how many records the list has."""
    with ctx.database.read() as conn:
        return register_queries.count_records(conn, register, typed(text))


def suspected_doubles(
    ctx: Context, register: Register, limit: int = MOST_DOUBLES
) -> tuple[Double, ...]:
    """Return groups of records that may be one; at most ``limit``."""
    with ctx.database.read() as conn:
        return register_queries.doubles(conn, register, limit=limit)


def record_cases(
    ctx: Context,
    register: Register,
    record_id: int,
    before: CaseId | None = None,
    limit: int = PAGE,
) -> RegisterCases:
    """Return the cases of a record on all lines, the newest first."""
    with ctx.database.read() as conn:
        return register_queries.cases_of_record(
            conn, register, record_id, before=before, limit=limit
        )


def record_view(ctx: Context, register: Register, record_id: int) -> RecordView:
    """Return the page of a record; raise UnknownRecordError."""
    with ctx.database.read() as conn:
        record = found_record(conn, register, record_id)
        stands_for = record
        while stands_for.merged_into_id is not None:
            stands_for = found_record(conn, register, stands_for.merged_into_id)
        others = register_queries.merged_into(conn, register, record_id)
        return RecordView(
            register,
            record_id,
            record.name,
            number_of_record(record),
            contacts_of(record),
            stands_for.id,
            register_queries.rows_named(conn, register, others),
            merges.merges_of(conn, register, record_id),
            register_queries.line_counts(conn, register, record_id),
            register_queries.largest_open_case(conn, register, record_id),
            _addresses(conn, register, record_id),
        )


def found_record(
    conn: Connection, register: Register, record_id: int
) -> EmployerRecord | WorkerRecord:
    """Return a record, merged or not; raise UnknownRecordError."""
    if register is Register.EMPLOYER:
        found: EmployerRecord | WorkerRecord | None = register_queries.employer_record(
            conn, record_id
        )
    else:
        found = register_queries.worker_record(conn, record_id)
    if found is None:
        raise UnknownRecordError(register, record_id)
    return found


def number_of_record(record: EmployerRecord | WorkerRecord) -> str | None:
    """Return the number by which a record is known."""
    return record.code if isinstance(record, EmployerRecord) else record.id_number


def contacts_of(record: EmployerRecord | WorkerRecord) -> Contacts:
    """Return how a record can be reached."""
    head = record.legal_representative if isinstance(record, EmployerRecord) else None
    return Contacts(record.phone or "", record.address or "", head or "")


def _addresses(conn: Connection, register: Register, record_id: int) -> tuple[ServiceAddress, ...]:
    """Return the confirmed addresses in the newest cases of a record, each address once."""
    rows = register_queries.cases_of_record(
        conn, register, record_id, before=None, limit=_ADDRESS_CASES
    ).rows
    ids = [row.id for row in rows]
    if not ids:
        return ()
    logs = case_file.events_of(conn, ids)
    found: dict[str, ServiceAddress] = {}
    for place, case_id in register_queries.places_of(conn, register, record_id, ids):
        log = [record.event for record in logs.get(case_id, ())]
        for one in addresses_of(log).get(place, ())[-1:]:
            address = ServiceAddress(
                place,
                "",
                one.address,
                one.postcode,
                one.recipient,
                one.phone,
                one.electronic_address if one.electronic else "",
                one.consent_on,
                one.confirmed_on,
                one.document,
                one.seq,
            )
            known = found.get(one.address)
            if known is None or (known.confirmed_on or one.confirmed_on) < one.confirmed_on:
                found[one.address] = address
    return tuple(sorted(found.values(), key=lambda one: str(one.confirmed_on), reverse=True))


def change_contacts(
    ctx: Context,
    actor: Actor,
    register: Register,
    record_id: int,
    contacts: Contacts,
    *,
    seen: Contacts,
) -> RegisterChanged:
    """Write down how a record can be reached from now on; cases keep what they say.

    Args:
        seen: what the user was looking at.

    Raises:
        RecordChangedError: it is another one by now.
        UnknownRecordError, NotAllowedError: no such record, or not allowed.
    """
    actor.require(Right.REGISTER)
    wanted = Contacts(
        contacts.phone.strip(),
        contacts.address.strip(),
        contacts.legal_representative.strip() if register is Register.EMPLOYER else "",
    )
    with ctx.database.write() as conn:
        lock_registers(conn)
        record = found_record(conn, register, record_id)
        if contacts_of(record) != seen:
            raise RecordChangedError(record.name)
        _write_contacts(conn, register, record_id, wanted)
        detail = f"{register} {record_id}: {seen} -> {wanted}"
        audit_writes.append_audit(conn, note(ctx, actor, "change_contacts", detail))
    return RegisterChanged(register, (record_id,))


def _write_contacts(conn: Connection, register: Register, record_id: int, wanted: Contacts) -> None:
    values: dict[str, str | None] = {
        "phone": wanted.phone or None,
        "address": wanted.address or None,
    }
    if register is Register.EMPLOYER:
        values["legal_representative"] = wanted.legal_representative or None
        conn.execute(update(Employer).where(Employer.c.id == record_id).values(values))
    else:
        values["phone_key"] = phone_key(wanted.phone)
        conn.execute(update(Worker).where(Worker.c.id == record_id).values(values))


def note(ctx: Context, actor: Actor, command: str, detail: str) -> AuditRecord:
    """Return what is written of a command on a register."""
    record = AuditRecord(ctx.now(), actor.name, actor.role.value, actor.office_id, command)
    return replace(record, detail=detail)

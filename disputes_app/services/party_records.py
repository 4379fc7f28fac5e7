"""How is a party written down, linked to the registers, and found again?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.writes.registers import link_employer, link_worker
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.records import CaseRecord, EmployerRecord, PartyRecord, WorkerRecord
from disputes_app.domain.register_keys import core_name, phone_key, whole_name
from disputes_app.services import search_keys
from disputes_app.services.identity import compact_number, read_social_credit_code

_UNGIVEN = 0
"""Id of a record before the register gives one."""


def new_party_record(conn: Connection, place: int, party: NewParty) -> PartyRecord:
    """Return the record of a party, linked to its register.

    An agent is in none: who acts for others is no party of a dispute.
    """
    code = read_social_credit_code(party.code) if party.code and not party.is_person else None
    id_number = compact_number(party.id_number) if party.id_number else None
    is_agent = party.role is PartyRole.AGENT
    employer = worker = None
    if not is_agent and party.is_person:
        worker = link_worker(conn, worker_met(party, _UNGIVEN))
    elif not is_agent:
        employer = link_employer(conn, employer_met(party, _UNGIVEN, code))
    return PartyRecord(
        place,
        party.role.value,
        party.is_person,
        party.name.strip(),
        id_number=id_number,
        code=code,
        phone=party.phone or None,
        address=party.address or None,
        employer_id=employer,
        legal_representative=party.representative or None,
        worker_id=worker,
    )


def employer_met(party: NewParty, record_id: int, code: str | None) -> EmployerRecord:
    """Return what a case knows of an employer, as the register keeps it."""
    name = party.name.strip()
    return EmployerRecord(
        record_id,
        name,
        code,
        whole_name(name),
        search_keys.pinyin_key(name),
        core_name(name),
        party.phone or None,
        party.address or None,
        party.representative or None,
    )


def worker_met(party: NewParty, record_id: int) -> WorkerRecord:
    """Return what a case knows of a person, as the register keeps it."""
    name = party.name.strip()
    return WorkerRecord(
        record_id,
        name,
        compact_number(party.id_number) if party.id_number else None,
        whole_name(name),
        search_keys.pinyin_key(name),
        phone_key(party.phone),
        party.phone or None,
        party.address or None,
    )


def case_tokens(case: CaseRecord, parties: Sequence[PartyRecord]) -> str:
    """Return the words under which a case is found; a protected reporter is never among them.

    Its numbers, the names of its parties, and their telephone numbers.
    """
    numbers = [case.receipt_number, case.number or "", case.old_number or ""]
    named = [party for party in parties if party.role != PartyRole.NO_AGENT]
    words = search_keys.tokens([*numbers, *(party.name for party in named)])
    phones = [key for one in named if one.phone for key in search_keys.phone_keys(one.phone)]
    return " ".join([words, *dict.fromkeys(phones)])

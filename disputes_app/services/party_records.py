"""How is a party written down, linked to the employers' register, and found again?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection

from db.writes import cases as case_writes
from disputes_app.domain.parties import NewParty
from disputes_app.domain.records import CaseRecord, PartyRecord
from disputes_app.services import search_keys
from disputes_app.services.identity import read_social_credit_code

_LEGAL_FORM = re.compile(
    r"(股份有限公司|有限责任公司|集团有限公司|有限公司|分公司|公司|个体工商户|合伙企业|厂|店)$"
)


def name_key(name: str) -> str:
    """Return a firm's name without legal form, brackets and spaces, for comparing."""
    plain = re.sub(r"[\s()（）·.,，。-]", "", search_keys.normalise(name))
    return _LEGAL_FORM.sub("", plain) or plain


def new_party_record(conn: Connection, place: int, party: NewParty) -> PartyRecord:
    """Return the record of a party; an employer is found in, or added to, the register."""
    code = None
    employer = None
    name = party.name.strip()
    if not party.is_person:
        code = read_social_credit_code(party.code) if party.code else None
        employer = case_writes.employer_id(
            conn,
            name=name,
            code=code,
            name_key=name_key(name),
            pinyin_key=search_keys.pinyin_key(name),
        )
    return PartyRecord(
        place,
        party.role.value,
        party.is_person,
        name,
        id_number=party.id_number.strip().upper() if party.id_number else None,
        code=code,
        phone=party.phone or None,
        address=party.address or None,
        employer_id=employer,
        legal_representative=party.representative or None,
    )


def case_tokens(case: CaseRecord, parties: Sequence[PartyRecord]) -> str:
    """Return the words under which a case is found; a protected reporter is never among them.

    Its numbers, the names of its parties, and their telephone numbers.
    """
    numbers = [case.receipt_number, case.number or "", case.old_number or ""]
    words = search_keys.tokens([*numbers, *(party.name for party in parties)])
    phones = [key for one in parties if one.phone for key in search_keys.phone_keys(one.phone)]
    return " ".join([words, *dict.fromkeys(phones)])

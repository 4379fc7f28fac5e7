"""What must not stand in what is made public of an employer (公布办法: no privacy)?

No identity number, telephone or account, no worker of the case by name, and nothing that tells of
a protected reporter (监察条例 9).  A refusal says which kind of thing was found, never the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import offices as office_queries
from db.queries import publications as queries
from disputes_app.domain import exposure
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.publication_log import Batch, Entry
from disputes_app.domain.errors import DomainError
from disputes_app.domain.exposure import exposed, secret_of
from disputes_app.domain.public_text import (
    ACCOUNT,
    ADDRESS,
    ID_NUMBER,
    NAME,
    PHONE,
    private_data,
)
from disputes_app.services.secrecy import secrets_of

_LEAST_ACCOUNT = 8
_CODES = {
    exposure.NAME: NAME,
    exposure.PHONE: PHONE,
    exposure.ID_NUMBER: ID_NUMBER,
    exposure.ADDRESS: ADDRESS,
}
_ORDER = (NAME, ID_NUMBER, PHONE, ACCOUNT, ADDRESS)


@dataclass(eq=False)
class PublicationExposesError(DomainError):
    """What would be made public has private data; ``codes`` say of which kinds."""

    employer: str
    codes: tuple[str, ...]


def check_public(conn: Connection, case_id: CaseId, entry: Entry, more: Sequence[str] = ()) -> None:
    """Raise PublicationExposesError where the text of an entry must not be read by everybody."""
    codes = private_codes(conn, case_id, entry, more)
    if codes:
        raise PublicationExposesError(entry.employer, codes)


def check_batch(conn: Connection, batch: Batch) -> None:
    """Raise PublicationExposesError for the first entry that must not be published."""
    for entry in batch.shown:
        case_id = case_file.case_of_receipt(conn, entry.case)
        if case_id is not None:
            check_public(conn, case_id, entry, (batch.title,))


def private_codes(
    conn: Connection, case_id: CaseId, entry: Entry, more: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return which kinds of private data an entry has, as codes; empty for none."""
    texts = (
        entry.employer,
        entry.address,
        entry.head,
        entry.violation,
        entry.handling,
        entry.code,
        *more,
    )
    found = set(private_data(texts, (entry.code, entry.decision_number)))
    people = queries.people_of(conn, case_id)
    secrets = [
        *(secret_of(one.name, one.phone, one.id_number, f"地址：{one.address}") for one in people),
        *secrets_of(conn, case_id),
    ]
    known = _known_anyway(conn, case_id, entry)
    found |= {_CODES[one] for one in exposed(secrets, texts, known)}
    if _names_account(texts, (one.account for one in people)):
        found.add(ACCOUNT)
    return tuple(one for one in _ORDER if one in found)


def _known_anyway(conn: Connection, case_id: CaseId, entry: Entry) -> tuple[str, ...]:
    """Return what everybody may read: what is registered of employers, and who works here.

    A name that was only typed as that of the head is not among it.
    """
    parties = [one for one in case_file.case_parties(conn, case_id) if not one.person]
    said = [
        text
        for one in parties
        for text in (one.name, one.address, one.legal_representative, one.code)
        if text
    ]
    return (
        *said,
        entry.decision_number,
        *(one.name for one in office_queries.staff(conn)),
    )


def _names_account(texts: Iterable[str], accounts: Iterable[str]) -> bool:
    shown = ["".join(sign for sign in one if sign.isalnum()) for one in texts]
    digits = ("".join(sign for sign in one if sign.isdecimal()) for one in accounts)
    known = [one for one in digits if len(one) >= _LEAST_ACCOUNT]
    return any(one in text for one in known for text in shown)

"""Is a party of a case on the joint-punishment list?  Told while it is typed, and on its page.

An employer is met by its code or its whole name, a respondent person by the number or name; who
asks is met by the number only, because a worker may have a listed person's name.  Protected
reporters are no parties and are never asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries.case_file import case_parties
from db.queries.listings import FoundSpan, spans_named
from disputes_app.domain.cases import CaseId
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.context import Context
from disputes_app.services.registration_lookups import Named

_ASKING = frozenset({PartyRole.APPLICANT.value})
_ACTING = frozenset({PartyRole.RESPONDENT.value, PartyRole.THIRD_PARTY.value})


@dataclass(frozen=True, slots=True)
class Listed:
    """A party that is on the list today: what it is called in the case, and since and until when.

    ``by_name`` where only the name was met, so that it has to be compared.
    """

    name: str
    found: FoundSpan
    by_name: bool


def listed_among(ctx: Context, parties: Sequence[Named]) -> tuple[Listed, ...]:
    """Return who of the parties being typed is on the list today."""
    with ctx.database.read() as conn:
        return tuple(_listed(conn, parties, ctx.today()))


def listed_in_case(conn: Connection, case_id: CaseId, today: date) -> tuple[Listed, ...]:
    """Return who of the parties of a case is on the list; a protected reporter is none of them."""
    parties = [
        Named(PartyRole(one.role), one.person, one.name, one.id_number if one.person else one.code)
        for one in case_parties(conn, case_id)
        if one.role in _ASKING | _ACTING
    ]
    return tuple(_listed(conn, parties, today))


def _listed(conn: Connection, parties: Iterable[Named], today: date) -> Iterable[Listed]:
    seen: set[tuple[int, int, int]] = set()
    for party in parties:
        for one in _spans(conn, party):
            key = (one.dossier_id, one.span.place, one.span.term)
            if one.span.in_effect_on(today) and key not in seen:
                seen.add(key)
                number = (party.number or "").upper()
                yield Listed(party.name, one, by_name=not number or one.span.code != number)


def _spans(conn: Connection, party: Named) -> tuple[FoundSpan, ...]:
    number = (party.number or "").strip().upper()
    by_name = party.role.value in _ACTING
    key = whole_name(party.name) if by_name else ""
    if not (number or key):
        return ()
    found = spans_named(conn, key, number)
    return tuple(one for one in found if not number or one.span.code in {"", number})

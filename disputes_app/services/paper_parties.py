"""How do papers name the parties of a case?  As the case says, else as the registers do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.queries.employers import employers_by_id
from disputes_app.domain.papers import PaperParty
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.records import EmployerRecord, PartyRecord
from disputes_app.services.context import Context


def paper_parties(
    ctx: Context, parties: Iterable[PartyRecord]
) -> Mapping[PartyRole, tuple[PaperParty, ...]]:
    """Return the applicants, respondents and third parties."""
    known = tuple(parties)
    wanting = [one.employer_id for one in known if _lacks(one) and one.employer_id is not None]
    registered: Mapping[int, EmployerRecord] = {}
    if wanting:
        with ctx.database.read() as conn:
            registered = employers_by_id(conn, wanting)
    return {
        role: tuple(_named(one, registered) for one in known if one.role == role.value)
        for role in (PartyRole.APPLICANT, PartyRole.RESPONDENT, PartyRole.THIRD_PARTY)
    }


def _lacks(party: PartyRecord) -> bool:
    return not party.person and not (party.code and party.legal_representative)


def _named(party: PartyRecord, registered: Mapping[int, EmployerRecord]) -> PaperParty:
    address, phone = party.address or "", party.phone or ""
    if party.person:
        return PaperParty(party.name, True, address, phone)  # noqa: FBT003 - in its order
    found = registered.get(party.employer_id or 0)
    return PaperParty(
        party.name,
        False,  # noqa: FBT003 - the same
        address,
        phone,
        party.code or (found.code if found else None) or "",
        party.legal_representative or (found.legal_representative if found else None) or "",
    )

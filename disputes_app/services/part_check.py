"""May this person act in this case?  Asked inside the transaction that would record it.

What stands in the log is read by many; so nothing about a protected person (举报人, or a
complainant who asked for it) is entered there, not even through an agent or an address.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.queries import case_file
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, numbers_of
from disputes_app.domain.kinds.taking_part import ADDRESS_CONFIRMED
from disputes_app.domain.mandates import APPOINTED
from disputes_app.services.hearing_check import Asked


@dataclass(eq=False)
class ProtectedPartyError(DomainError):
    """The entry would name, or say where to find, somebody who is protected."""

    kind: str


def check_taking_part(asked: Asked, event: Event) -> None:
    """Refuse what would reveal a protected person.

    Raises:
        ProtectedPartyError: an agent or an address of a protected person.
    """
    if event.kind not in {APPOINTED, ADDRESS_CONFIRMED}:
        return
    named = {*numbers_of(event.facts, "for_parties")}
    if event.kind == ADDRESS_CONFIRMED:
        named.add(number_of(event.facts, "party"))
    if named & set(case_file.reporter_places(asked.conn, asked.case_id)):
        raise ProtectedPartyError(event.kind)

"""What is the party called whose own period runs?  Who is protected is named by the cover."""

from __future__ import annotations

from collections.abc import Iterable

from disputes_app.domain.clock_keys import place_of
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH, PROTECTED_REPORTER_ZH
from disputes_app.domain.records import PartyRecord
from disputes_app.domain.state import CaseState


def party_of_period(
    key: int, parties: Iterable[PartyRecord], state: CaseState, *, protected: bool
) -> str:
    """Name the party of a period; empty where the period is nobody's own.

    Args:
        key: of the period; see ``domain.clock_keys``.
        parties: without those who stand behind a cover.
        protected: whether somebody does.
    """
    key = place_of(key)
    if key <= 0:
        return ""
    named = {party.place: party.name for party in parties}
    if key in named:
        return named[key]
    if key in state.applicants:
        return PROTECTED_COMPLAINANT_ZH
    return PROTECTED_REPORTER_ZH if protected else ""

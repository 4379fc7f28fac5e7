"""What speaks against an entry of a record that its own log cannot know?

Asked inside the transaction that records it, and before it when its effects are shown.  A type
that has such reasons has its module; what many types share is ``dossier_checks``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.services.context import Context
from disputes_app.services.dossier_checks import check_incident

_OF_TOWNS = frozenset({DossierType.SCREENING, DossierType.KEY_NOTE})


@dataclass(frozen=True, slots=True)
class AskedEntry:
    """An entry that the log of its record admits.

    Attributes:
        number: of the record; empty while it is being opened.
        events: the log without the entry.
        state: the record with the entry in it.
    """

    type: DossierType
    number: str
    events: Sequence[Event]
    new: Event
    state: DossierState


def check_entry(conn: Connection, ctx: Context, law: Law, asked: AskedEntry) -> None:
    """Raise the first reason against an entry; most types have none."""
    if asked.type is DossierType.LISTING:
        from disputes_app.services.listing_checks import check_listing

        check_listing(conn, law, asked.state, asked.new)
    elif asked.type is DossierType.PUBLICATION and asked.number:
        from disputes_app.services import publication_checks

        publication_checks.check_entry(conn, ctx, asked.number, asked.events, asked.new)
    elif asked.type is DossierType.GRADING:
        from disputes_app.services.grading_checks import check_grading

        check_grading(conn, asked.new)
    elif asked.type is DossierType.INCIDENT:
        check_incident(conn, asked.new)
    elif asked.type in _OF_TOWNS:
        from disputes_app.services.screening_checks import check_screening_entry

        check_screening_entry(conn, asked.type, asked.events, asked.new, asked.state)

"""What speaks against an entry of a batch that its own log cannot know?

The decision must stand in the log of the case, on no other batch, and the text must have nothing
that not everybody may read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.queries import case_file
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers import publication as kinds
from disputes_app.domain.dossiers.publication_log import Entry, batch_of, entry_of
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.services.context import Context
from disputes_app.services.publication_candidates import Candidate, candidates_of_case
from disputes_app.services.publication_screen import check_public


@dataclass(eq=False)
class PublicationNoDecisionError(DomainError):
    """The case has no handling or penalty decision of this kind that stands (公布办法)."""

    case: str


@dataclass(eq=False)
class DecisionOnBatchError(DomainError):
    """The decision stands on another batch already."""

    batch: str


def check_entry(
    conn: Connection, ctx: Context, number: str, events: Sequence[Event], event: Event
) -> None:
    """Refuse an entry of the batch with this number.

    Raises:
        PublicationNoDecisionError, DecisionOnBatchError: no such decision may be put on it.
        PublicationExposesError: the text has private data.
    """
    if event.kind == kinds.LISTED:
        _check_listed(conn, ctx, number, entry_of(event))
    elif event.kind == kinds.CORRECTED:
        _check_corrected(conn, events, event)


def _check_listed(conn: Connection, ctx: Context, number: str, entry: Entry) -> None:
    case_id = case_file.case_of_receipt(conn, entry.case)
    if case_id is None:
        return
    chosen = _decision(conn, ctx, case_id, entry)
    if chosen.batch and chosen.batch != number:
        raise DecisionOnBatchError(chosen.batch)
    check_public(conn, case_id, entry)


def _check_corrected(conn: Connection, events: Sequence[Event], event: Event) -> None:
    facts = event.facts
    entry = batch_of(events).entry(number_of(facts, "entry"))
    case_id = None if entry is None else case_file.case_of_receipt(conn, entry.case)
    if entry is not None and case_id is not None:
        new = replace(
            entry, violation=text_of(facts, "violation"), handling=text_of(facts, "handling")
        )
        check_public(conn, case_id, new)


def _decision(conn: Connection, ctx: Context, case_id: CaseId, entry: Entry) -> Candidate:
    wanted = (entry.decision, entry.decision_number, entry.decided_on)
    for one in candidates_of_case(conn, ctx, case_id):
        if (one.made.kind, one.made.number, one.made.on) == wanted:
            return one
    raise PublicationNoDecisionError(case_file.case_record(conn, case_id).shown_number)

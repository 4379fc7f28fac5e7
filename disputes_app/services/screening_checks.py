"""What speaks against an entry of a town's report or of a note that its own log cannot know?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from db.queries import screening as screening_queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers import screening
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.common import LINKED
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.exposure import texts_in
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.screening_rows import ScreeningRow
from disputes_app.services.secrecy import check_texts_about

_SHOWN_TOWNS = 12


@dataclass(eq=False)
class UnknownTownError(DomainError):
    """The town is not in the district's list; ``towns`` are those that are."""

    town: str
    towns: str


@dataclass(eq=False)
class ReportTwiceError(DomainError):
    """The town's report for this period is in the register already, as ``number``."""

    number: str
    town: str
    period: str


@dataclass(eq=False)
class WrongRecordError(DomainError):
    """The record that a finding is said to have become is of another type."""

    number: str


def check_screening_entry(
    conn: Connection, type_: DossierType, events: Sequence[Event], new: Event, state: DossierState
) -> None:
    """Raise what speaks against an entry; ``state`` is the record with the entry in it.

    Raises:
        UnknownTownError, ReportTwiceError, WrongRecordError: of a town's report.
        EntryExposesError: what partner offices or towns read would tell who is protected.
    """
    if type_ is DossierType.SCREENING:
        _check_screening(conn, events, new, state)
    if type_ in {DossierType.SCREENING, DossierType.KEY_NOTE} and new.kind != VOID:
        entries: tuple[Event, ...] = (new,)
        if new.kind == LINKED:
            entries = live_steps(type_, (*events, new))
        check_words(conn, entries, state)


def check_words(conn: Connection, entries: Iterable[Event], state: DossierState) -> None:
    """Raise EntryExposesError where entries tell who is protected in a case they are about.

    These are the linked cases, and every case against the employer that the record names.
    """
    texts = [text for one in entries for text in texts_in(dict(one.facts))]
    found = [case_file.case_of_receipt(conn, number) for number in state.cases]
    employers = [(state.employer, state.employer_code)] if state.employer else []
    cases = [CaseId(one) for one in found if one is not None]
    check_texts_about(conn, employers, texts, cases)


def check_findings(conn: Connection, rows: Sequence[ScreeningRow]) -> None:
    """Raise EntryExposesError where findings tell who is protected in a case of an employer."""
    texts = [text for one in rows for text in texts_in(one)]
    check_texts_about(conn, [(one.employer, one.code) for one in rows], texts)


def _check_screening(
    conn: Connection, events: Sequence[Event], new: Event, state: DossierState
) -> None:
    voided = number_of(new.facts, "seq") if new.kind == VOID else 0
    stands_again = any(one.seq == voided and one.kind == screening.WITHDRAWN for one in events)
    if new.kind == screening.REPORTED:
        known = screening_queries.towns(conn)
        if state.town not in known:
            raise UnknownTownError(state.town, "、".join(known[:_SHOWN_TOWNS]))
    if new.kind == screening.REPORTED or stands_again:
        for row in screening_queries.reports_of(conn, [state.reference], town=state.town):
            if row.outcome != screening.TAKEN_BACK:
                raise ReportTwiceError(row.number, state.town, state.reference)
    wanted = screening.LINK_TYPES.get(new.kind)
    if wanted is not None:
        number = text_of(new.facts, "record")
        found = queries.find_dossier(conn, number)
        if found is None or queries.dossier_record(conn, found).type is not wanted:
            raise WrongRecordError(number)

"""Is a number that somebody typed still free, and how is it kept from being given again?

A typed number takes its place in the series that it looks like, in the transaction that records
it; the counter goes past it once it comes there, so that a slip of the pen leaves no gap.  A number
like none of the office's series is listed by its shape, for the office may write its series like
that later.  What stands on an entry that is struck out stays taken by its case or record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.dossiers import dossier_log, dossier_record
from db.queries.groups import memberships
from db.queries.numbers import number_held
from db.queries.papers import papers_of_subject
from db.writes import numbers as number_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.catalogue import step_kind
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.issued_papers import BETWEEN_NUMBERS, OfRecord, Subject
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.numbering import ALL_SERIES, Series, is_same_number, spellings
from disputes_app.domain.own_numbers import (
    NumberTakenError,
    ReadNumber,
    number_used,
    read_number,
    series_of,
    typed_number,
)
from disputes_app.domain.records import FOR_RECORD, HAND_SERIES, TYPED, IssuedNumber
from disputes_app.services.office_settings import settings_of


@dataclass(frozen=True, slots=True)
class OfCase:
    """The case in which a number is typed, and what it is called."""

    id: CaseId
    number: str


@dataclass(frozen=True, slots=True)
class OfDossier:
    """The record beside the cases in which a number is typed, and its own number."""

    id: DossierId
    number: str


Holder = OfCase | OfDossier


def holder_of(conn: Connection, of: Subject) -> Holder:
    """Return what a paper belongs to as the holder of its number."""
    if isinstance(of, OfRecord):
        return OfDossier(of.dossier_id, dossier_record(conn, of.dossier_id).number)
    return OfCase(of, case_file.case_record(conn, of).shown_number)


def check_typed(
    conn: Connection, of: Holder, before: Sequence[Event], added: Iterable[Event]
) -> None:
    """Raise NumberTakenError if an entry tells a number that another paper has."""
    for event in added:
        number = typed_number(event)
        if number:
            _check_own_log(number, event, before)
            _check_free(conn, of, number, _place(conn, number))


def hold_typed(
    conn: Connection, of: Holder, before: Sequence[Event], added: Iterable[Event]
) -> None:
    """Take the numbers that entries tell; raise as :func:`check_typed`."""
    for event in added:
        number = typed_number(event)
        if number:
            _check_own_log(number, event, before)
            hold_number(conn, of, number)


def hold_number(conn: Connection, of: Holder, number: str) -> None:
    """Take a number for a paper of this case or record, or raise NumberTakenError."""
    place = _place(conn, number)
    if place is None:
        return
    number_writes.lock_series(conn, place.series, place.year)
    if not _check_free(conn, of, number, place):
        number_writes.record_number(conn, _typed(of, place))


def keep_old_number(conn: Connection, case_id: CaseId, number: str) -> None:
    """Keep the counters off the number that an old case has from its register.

    Whether two cases may have it is not asked here: offices have registers of their own.
    """
    place = _place(conn, number)
    if place is None:
        return
    number_writes.lock_series(conn, place.series, place.year)
    if _found(conn, number, place) is None:
        number_writes.record_number(conn, _typed(OfCase(case_id, number), place))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a number stands: in a series, or in a run that only hands have written."""

    series: str
    year: int
    n: int
    text: str


def _place(conn: Connection, number: str) -> _Place | None:
    read = read_number(number)
    if read is None:
        return None
    series = series_of(read, _series_now_and_first(conn))
    if series is None:
        return _by_shape(read, number)
    return _Place(series.id, read.year, read.n, series.number(read.year, read.n))


def _series_now_and_first(conn: Connection) -> Iterable[Series]:
    """Return every series as it is written without the office, then as the office writes it."""
    now = settings_of(conn)
    return (*ALL_SERIES.values(), *(now.series(one) for one in ALL_SERIES.values()))


def _by_shape(read: ReadNumber, number: str) -> _Place:
    return _Place(f"{HAND_SERIES}{read.shape}", read.year, read.n, number)


def _typed(of: Holder, place: _Place) -> IssuedNumber:
    case_id = of.id if isinstance(of, OfCase) else None
    reason = f"{TYPED}{of.number}"
    return IssuedNumber(place.text, place.series, place.year, place.n, case_id, reason=reason)


def _found(conn: Connection, number: str, place: _Place) -> IssuedNumber | None:
    texts = dict.fromkeys((*spellings(number), *spellings(place.text)))
    return number_held(conn, place.series, place.year, place.n, tuple(texts))


def _check_free(conn: Connection, of: Holder, number: str, place: _Place | None) -> bool:
    """Say whether the number is this holder's already; raise NumberTakenError if another's."""
    found = None if place is None else _found(conn, number, place)
    if found is None:
        return False
    if isinstance(of, OfCase):
        own = found.case_id is not None and _is_of(conn, of.id, CaseId(found.case_id))
    else:
        own = found.case_id is None and _is_of_record(conn, of, found)
    if not own:
        raise NumberTakenError(number, _holder_name(conn, found))
    return True


def _is_of(conn: Connection, case_id: CaseId, other: CaseId) -> bool:
    """Say whether two cases are one, or of one group, of which one paper tells."""
    if case_id == other:
        return True
    groups = memberships(conn, (case_id, other))
    return len(groups) > 1 and groups[case_id].group == groups[other].group


def _is_of_record(conn: Connection, of: OfDossier, found: IssuedNumber) -> bool:
    if found.reason is not None:
        return found.reason in {f"{TYPED}{of.number}", f"{FOR_RECORD}{of.number}"}
    log = [typed_number(one.event) for one in dossier_log(conn, of.id)]
    papers = papers_of_subject(conn, OfRecord(of.id))
    own = [*log, *(one for paper in papers for one in paper.number.split(BETWEEN_NUMBERS))]
    return any(is_same_number(found.text, one) for one in own)


def _holder_name(conn: Connection, found: IssuedNumber) -> str:
    if found.case_id is not None:
        return case_file.case_record(conn, CaseId(found.case_id)).shown_number
    return (found.reason or "").partition(" ")[2]


def _check_own_log(number: str, event: Event, before: Sequence[Event]) -> None:
    used = number_used(event, live_events(before, date.max))
    if used is not None:
        kind = CATALOGUE.get(used.kind) or step_kind(used.kind)
        name = used.kind if kind is None else kind.zh
        raise NumberTakenError(number, f"{used.happened_on.isoformat()} {name}")

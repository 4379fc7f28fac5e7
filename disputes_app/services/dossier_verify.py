"""Is what is stored of the records beside the cases what their logs come to?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from db.queries.integrity import Checked
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.dossiers.records import DossierRecord, StoredDossier
from disputes_app.domain.events import Event, event_digest
from disputes_app.domain.law import Law
from disputes_app.domain.records import EventRecord
from disputes_app.services.dossier_projection import stored_of
from disputes_app.services.draw_verify import draw_differences
from disputes_app.services.file_check_verify import sample_differences
from disputes_app.services.fund_verify import list_differences
from disputes_app.services.grading_verify import grade_row_differences
from disputes_app.services.screening_verify import finding_differences


def dossier_differences(conn: Connection, law: Law) -> Checked:
    """Read every log again and compare."""
    checked, found = 0, []
    for stored, log in queries.all_stored(conn):
        checked += 1
        found += [f"{stored.record.number}: {one}" for one in _unlike(conn, law, stored, log)]
    return Checked(checked, tuple(found))


def _unlike(
    conn: Connection, law: Law, stored: StoredDossier, log: tuple[EventRecord, ...]
) -> Iterator[str]:
    row = stored.record
    events = tuple(one.event for one in log)
    if [one.seq for one in events] != list(range(1, len(events) + 1)):
        yield "seq"
    for one in log:
        if one.digest != event_digest(row.number, one.event):
            yield f"digest {one.event.seq}"
    state = fold_dossier(row.type, events, law)
    cases = [case_file.case_of_receipt(conn, number) for number in state.cases]
    ids = [case_id for case_id in cases if case_id is not None]
    now = stored_of(row, state, len(events), ids)
    yield from _unlike_rows(now, stored)
    yield from _of_its_type(conn, row, events)


def _unlike_rows(now: StoredDossier, stored: StoredDossier) -> Iterator[str]:
    if now.record != stored.record:
        yield "row"
    if now.clocks != stored.clocks:
        yield "clocks"
    if now.amounts != stored.amounts:
        yield "amounts"
    if now.case_ids != stored.case_ids:
        yield "cases"
    if now.listed != stored.listed:
        yield "listed"


def _of_its_type(conn: Connection, row: DossierRecord, events: tuple[Event, ...]) -> Iterator[str]:
    """Yield what is wrong with rows that only this type has."""
    if row.type is DossierType.DRAW:
        yield from draw_differences(conn, row, events)
    if row.type is DossierType.FILE_CHECK and row.id is not None:
        yield from sample_differences(conn, row.id, events)
    if row.type is DossierType.FUND and row.id is not None:
        yield from list_differences(conn, row.id, events)
    if row.type is DossierType.GRADING and row.id is not None:
        yield from grade_row_differences(conn, row.id, events)
    if row.type is DossierType.SCREENING and row.id is not None:
        yield from finding_differences(conn, row.id, events)

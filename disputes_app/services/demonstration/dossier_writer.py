"""How do invented records beside the cases get into the database as if entered one by one?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.writes import dossiers as writes
from db.writes import numbers
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.dossiers.records import DossierId, DossierRecord, StoredDossier
from disputes_app.domain.events import canonical, event_digest
from disputes_app.domain.law import Law
from disputes_app.domain.records import EventRecord, IssuedNumber
from disputes_app.services.demonstration.dossier_story import DossierStory, dossier_events
from disputes_app.services.dossier_projection import stored_of


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows before the records are written.

    Attributes:
        employers: ids of the register, by code.
        cases: ids of cases, by receipt number.
    """

    law: Law
    employers: Mapping[str, int]
    cases: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class DossiersRead:
    """What the records come to, and what audit and hash take of them, as they were recorded."""

    rows: Sequence[tuple[StoredDossier, Sequence[EventRecord]]]
    audit: tuple[AuditRecord, ...]
    said: str

    def write(self, conn: Connection) -> None:
        """Write the records; the cases that they name are there."""
        writes.insert_dossiers(conn, self.rows)


def read_dossiers(conn: Connection, stories: Sequence[DossierStory], known: Known) -> DossiersRead:
    """Give the records their numbers and read their logs."""
    ordered = sorted(stories, key=lambda story: story.entries[0].at)
    _number(conn, ordered)
    ids = writes.reserve_dossier_ids(conn, len(ordered))
    written = [_stored(id_, story, known) for id_, story in zip(ids, ordered, strict=True)]
    audit = [
        row
        for story, (_stored_row, log) in zip(ordered, written, strict=True)
        for row in _audit(story, log)
    ]
    digests = (one.digest for _row, log in written for one in log)
    return DossiersRead(written, tuple(audit), "\x1f".join(digests))


def _number(conn: Connection, stories: Sequence[DossierStory]) -> None:
    """Give every record its number, as the counters of the series would."""
    following: dict[tuple[str, int], int] = {}
    issued = []
    for story in stories:
        series, year = SPECS[story.type].series, story.entries[0].on.year
        n = following.get((series.id, year), 1)
        following[series.id, year] = n + 1
        story.number = series.number(year, n)
        issued.append(IssuedNumber(story.number, series.id, year, n, None))
    numbers.record_numbers(conn, issued)
    for (series_id, year), n in following.items():
        numbers.advance_series(conn, series_id, year, n)


def _stored(
    id_: DossierId, story: DossierStory, known: Known
) -> tuple[StoredDossier, tuple[EventRecord, ...]]:
    events = dossier_events(story)
    records = []
    for event in events:
        text = canonical(event.facts)
        records.append(EventRecord(event, event_digest(story.number, event, text), text))
    state = fold_dossier(story.type, events, known.law)
    on = events[0].happened_on
    code = "" if story.firm is None else story.firm.code or ""
    row = DossierRecord(
        id_,
        story.type,
        story.number,
        known.employers.get(code),
        on,
        on,
        version=len(events),
    )
    cases = [known.cases[number] for number in state.cases]
    return stored_of(row, state, len(events), cases), tuple(records)


def _audit(story: DossierStory, log: Sequence[EventRecord]) -> Iterator[AuditRecord]:
    for told, record in zip(story.entries, log, strict=True):
        event, person = record.event, told.by
        yield AuditRecord(
            event.recorded_at,
            person.name,
            person.role,
            person.office_id,
            "open_dossier" if event.seq == 1 else "record_step",
            None,
            f"{story.number} {event.kind}",
            event.seq,
            record.digest,
        )

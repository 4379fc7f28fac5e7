"""How do thousands of invented cases get into the database as if entered one by one?

Numbers are given in the order of recording, the log is read once, and everything computed
from it is stored through the same internal functions as a single command's.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from db.columns import Value
from db.writes import bulk, numbers, offices
from db.writes.audit import LINK_ROWS, AuditLink, append_links, audit_link, link_values
from db.writes.set_aside import indexes_set_aside
from db.writes.spans import Movements
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID, Event, canonical, event_digest
from disputes_app.domain.kinds.grouping import JOINED
from disputes_app.domain.kinds.linking import LINKED
from disputes_app.domain.kinds.review import ACCEPTED
from disputes_app.domain.law import Law
from disputes_app.domain.numbering import (
    CASE_SERIES,
    RECEIPT_SERIES,
    REVIEW_SERIES,
    Series,
)
from disputes_app.domain.parties import NewParty, PartyRole, joined_names
from disputes_app.domain.records import (
    CaseBundle,
    CaseRecord,
    EmployerRecord,
    EventRecord,
    IssuedNumber,
    PartyRecord,
    ReporterRecord,
    WorkerRecord,
)
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.dossier_story import DossierStory
from disputes_app.services.demonstration.dossier_writer import DossiersRead, Known, read_dossiers
from disputes_app.services.demonstration.known_spans import read_history
from disputes_app.services.demonstration.side_processes import MOST, in_turn
from disputes_app.services.demonstration.story import (
    Story,
    events_of,
    registration_of,
    settle_order,
)
from disputes_app.services.party_records import case_tokens, employer_met, worker_met
from disputes_app.services.projection import projection_of
from disputes_app.services.registration import REPORTER_PLACE, Registration, applicant_names

_GIVES_NUMBER = frozenset(
    {
        "mediation.accepted",
        "arbitration.accepted",
        "arbitration.transfer_received",
        "inspection.accepted",
    }
)
_NAMED_BY_RECEIPT = {LINKED: "receipt", JOINED: "group"}
"""Entries that name another case by its 收件号, and the fact that does."""
_STRETCH = 500
"""So many cases are read ahead as one piece."""
_CHAINED_EVERY = 8
"""After so many pieces the audit rows that nothing can come before any more are written."""
_AFTER_CASES = 2**62
"""Where the audit rows of records beside the cases stand among those of one moment."""
_COMMANDS = {"received": "register_case", VOID: "void_event"}

Step = Callable[[int], None]
"""Told after each case how many are done; raises to stop the work."""


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A story with its place in the database."""

    id: CaseId
    receipt_number: str
    story: Story


class _Part(NamedTuple):
    """What some cases come to.

    Attributes:
        audit: the rows that their entries leave in the audit chain.
        said: what the hash of the whole takes of them.
    """

    rows: bulk.CaseRows
    audit: list[AuditLink]
    said: str


class _Register:
    """Gives out numbers in each series and year, as the counters would."""

    def __init__(self) -> None:
        self._next: dict[tuple[str, int], int] = {}
        self._issued: dict[int | None, list[IssuedNumber]] = {}

    def give(self, series: Series, year: int, case_id: int | None) -> str:
        n = self._next.get((series.id, year), 1)
        self._next[series.id, year] = n + 1
        text = series.number(year, n)
        issued = IssuedNumber(text, series.id, year, n, case_id)
        self._issued.setdefault(case_id, []).append(issued)
        return text

    def write_of_cases(self, conn: Connection, cases: Iterable[int]) -> None:
        """List the numbers of cases that are there."""
        given = [number for one in cases for number in self._issued.pop(one, ())]
        numbers.record_numbers(conn, given)

    def write_without_case(self, conn: Connection) -> None:
        """List the numbers that refer to no case, and move the counters."""
        numbers.record_numbers(conn, self._issued.pop(None, ()))
        for (series, year), following in self._next.items():
            numbers.advance_series(conn, series, year, following)


class Writer:
    """Writes stories into an empty database within the transaction of ``conn``."""

    def __init__(self, conn: Connection, law: Law, district: District, step: Step) -> None:
        self._conn = conn
        self._law = law
        self._district = district
        self._step = step
        self._hash = hashlib.sha256()
        self._employers: dict[str, EmployerRecord] = {}
        self._workers: dict[str, int] = {}
        self._audit: list[AuditLink] = []
        self._held = LINK_ROWS.holding(conn.dialect.name)
        self._moved = Movements()
        self._done = 0
        self.entries = 0

    def write(self, stories: list[Story], dossiers: Sequence[DossierStory] = ()) -> str:
        """Write everything; return the hash over what was written, the same for each seed."""
        conn = self._conn
        self._meet_employers(stories, dossiers)
        people = self._meet_workers(stories)
        register = _Register()
        numbered = self._numbered(stories, register)
        stretches = [
            numbered[first : first + _STRETCH] for first in range(0, len(numbered), _STRETCH)
        ]
        with in_turn(lambda place: self._part(stretches, place), len(stretches)) as parts:
            offices.add_offices(conn, self._district.offices)
            offices.add_staff(conn, self._district.staff)
            bulk.insert_employers(conn, self._employers.values())
            bulk.insert_workers(conn, people)
            register.write_without_case(conn)
            beside = self._read_dossiers(dossiers, numbered)
            with indexes_set_aside(conn, bulk.filled_tables()):
                bulk.insert_rows(conn, self._noted(zip(stretches, parts, strict=True), register))
        beside.write(conn)
        self._hash.update(beside.said.encode())
        self._chain(None)
        return self._hash.hexdigest()

    def _read_dossiers(
        self, dossiers: Sequence[DossierStory], numbered: Sequence[_Numbered]
    ) -> DossiersRead:
        """Read the records beside the cases, which name cases by their receipt numbers."""
        if not dossiers:
            return DossiersRead((), (), "")
        employers = {code: one.id or 0 for code, one in self._employers.items()}
        cases = {one.receipt_number: one.id for one in numbered}
        read = read_dossiers(self._conn, dossiers, Known(self._law, employers, cases))
        self._audit += [
            audit_link(link_values(record), self._held, _AFTER_CASES, place)
            for place, record in enumerate(read.audit)
        ]
        self.entries += len(read.audit)
        return read

    def _chain(self, before: Value) -> None:
        """Write the audit rows of what was recorded before a moment; None for all that wait."""
        self._audit.sort()
        waiting = self._audit
        end = len(waiting) if before is None else bisect_left(waiting, (before,))
        append_links(self._conn, waiting[:end])
        self._audit = waiting[end:]

    def _meet_employers(self, stories: Iterable[Story], dossiers: Iterable[DossierStory]) -> None:
        firms: dict[str, NewParty] = {}
        for story in stories:
            for party in _all_parties(story):
                if party.code is not None:
                    firms.setdefault(party.code, party)
        for one in dossiers:
            if one.firm is not None and one.firm.code is not None:
                firms.setdefault(one.firm.code, one.firm)
        ids = bulk.reserve_employer_ids(self._conn, len(firms))
        for number, (code, firm) in zip(ids, firms.items(), strict=True):
            self._employers[code] = employer_met(firm, number, code)

    def _meet_workers(self, stories: Iterable[Story]) -> Iterator[WorkerRecord]:
        """Give every person an id; return their records, to be made when they are written."""
        people: dict[str, NewParty] = {}
        for story in stories:
            for party in _all_parties(story):
                if party.is_person and party.id_number is not None:
                    people.setdefault(party.id_number, party)
        ids = bulk.reserve_worker_ids(self._conn, len(people))
        self._workers = dict(zip(people, ids, strict=True))
        return map(worker_met, people.values(), ids)

    def _numbered(self, stories: list[Story], register: _Register) -> list[_Numbered]:
        """Give every case its id and numbers, in the order in which they were recorded."""
        for story in stories:
            settle_order(story)
        stories.sort(key=lambda story: story.entries[0].at)
        ids = bulk.reserve_case_ids(self._conn, len(stories))
        numbered = [
            _Numbered(
                case_id,
                register.give(RECEIPT_SERIES[story.line], story.received_on.year, None),
                story,
            )
            for case_id, story in zip(ids, stories, strict=True)
        ]
        for one in numbered:
            one.story.receipt_number = one.receipt_number
        _number_reviews(numbered, register)
        accepted = [
            (entry, one)
            for one in numbered
            if one.story.old_number is None
            for entry in one.story.entries
            if entry.kind in _GIVES_NUMBER
        ]
        accepted.sort(key=lambda pair: pair[0].at)
        for entry, one in accepted:
            one.story.number = register.give(CASE_SERIES[one.story.line], entry.on.year, one.id)
        return numbered

    def _noted(
        self, made: Iterable[tuple[Sequence[_Numbered], _Part]], register: _Register
    ) -> Iterator[bulk.CaseRows]:
        """Give the rows of all cases in turn, and note what belongs to them besides."""
        for place, (stretch, part) in enumerate(made):
            if place and place % _CHAINED_EVERY == 0:
                # While more cases are being read: none of them was received earlier.
                moment, *_ = part.audit[0]
                self._chain(moment)
            self._audit += part.audit
            self.entries += len(part.audit)
            self._hash.update(part.said.encode())
            yield part.rows
            register.write_of_cases(self._conn, (one.id for one in stretch))
            for _ in stretch:
                self._done += 1
                self._step(self._done)

    def _part(self, stretches: Sequence[Sequence[_Numbered]], place: int) -> _Part:
        stretch = stretches[place]
        bundles = [self._bundle(one) for one in stretch]
        audit: list[AuditLink] = []
        said = []
        for one, bundle in zip(stretch, bundles, strict=True):
            audit += self._links(one, bundle)
            said.append(_said(one, bundle))
        rows = bulk.case_rows(bundles, self._conn.dialect.name, self._moved)
        if place < len(stretches) - MOST:
            # Each process keeps its counts until its last piece: most of them are of one key.
            rows = rows.without_movements()
        else:
            self._moved = Movements()
        return _Part(rows, audit, "".join(said))

    def _bundle(self, one: _Numbered) -> CaseBundle:
        story = one.story
        _name_other_cases(story)
        registration = registration_of(story)
        events = events_of(story, registration)
        reading = read_history(story.line, events, self._law)
        records = tuple([_record(one.receipt_number, event) for event in events])
        parties = self._parties(story)
        case = self._case(one, registration, parties)
        stored = projection_of(case, reading.state, reading.spans, events, self._law)
        return CaseBundle(
            stored.case,
            records,
            parties,
            stored.clocks,
            stored.amounts,
            reading.known,
            case_tokens(stored.case, parties),
            _reporters(story),
            stored.hearings,
            stored.approvals,
            stored.service,
            stored.mail,
            stored.matters,
            stored.archive,
        )

    def _parties(self, story: Story) -> tuple[PartyRecord, ...]:
        first = story.first_party
        return tuple(
            [
                self._party(place, party)
                for place, party in enumerate(_all_parties(story), start=first)
            ]
        )

    def _party(self, place: int, party: NewParty) -> PartyRecord:
        employer = self._employers[party.code].id if party.code is not None else None
        return PartyRecord(
            place,
            party.role.value,
            party.is_person,
            party.name,
            party.id_number,
            party.code,
            party.phone,
            party.address,
            employer,
            party.representative,
            self._workers.get(party.id_number or ""),
        )

    def _case(
        self, one: _Numbered, registration: Registration, parties: tuple[PartyRecord, ...]
    ) -> CaseRecord:
        """Return the row before its log is read."""
        story = one.story
        employer = self._employers[story.respondents[0].code or ""]
        return CaseRecord(
            id=one.id,
            line=story.line,
            source=story.source,
            complaint=False,
            receipt_number=one.receipt_number,
            office_id=story.handler.office_id,
            handler_id=story.handler.id if story.assigned else None,
            attributed_office_id=story.handler.office_id,
            attributed_handler_id=story.handler.id if story.assigned else None,
            received_on=story.received_on,
            created_at=story.entries[0].at,
            number=story.number,
            old_number=story.old_number,
            cause=story.cause,
            claimed_fen=story.claimed_fen,
            people=story.people,
            applicant_names=applicant_names(registration),
            respondent_names=_respondent_names(parties),
            employer_key=employer.pinyin_key,
            version=len(story.entries) + 1,
        )

    def _links(self, one: _Numbered, bundle: CaseBundle) -> Iterator[AuditLink]:
        """Give an audit row for each entry, to be chained once its place is known."""
        entries = zip(one.story.entries, bundle.events, strict=True)
        for seq, (told, stored) in enumerate(entries, start=1):
            person = told.by
            values = (
                told.at,
                person.name,
                person.role,
                person.office_id,
                _COMMANDS.get(told.kind, "record_event"),
                one.id,
                told.kind,
                seq,
                stored.digest,
            )
            yield audit_link(values, self._held, one.id, seq)


def _said(one: _Numbered, bundle: CaseBundle) -> str:
    """Return what the hash of the whole takes of a case."""
    said = [one.receipt_number, one.story.number or one.story.old_number or ""]
    said += [record.digest for record in bundle.events]
    for party in bundle.parties:
        said += [party.role, party.name, party.id_number or party.code or ""]
    return "\x1f".join(said)


def _record(receipt_number: str, event: Event) -> EventRecord:
    text = canonical(event.facts)
    return EventRecord(event, event_digest(receipt_number, event, text), text)


def _number_reviews(numbered: Iterable[_Numbered], register: _Register) -> None:
    """Give the reviews of agreements their numbers, in the order in which they were accepted."""
    taken = [
        (entry, one) for one in numbered for entry in one.story.entries if entry.kind == ACCEPTED
    ]
    for entry, one in sorted(taken, key=lambda pair: pair[0].at):
        entry.facts["number"] = register.give(REVIEW_SERIES, entry.on.year, one.id)


def _name_other_cases(story: Story) -> None:
    """Fill in the facts that were open until every case had its number."""
    for entry in story.entries:
        if entry.other is None:
            continue
        if entry.kind in _NAMED_BY_RECEIPT:
            entry.facts[_NAMED_BY_RECEIPT[entry.kind]] = entry.other.receipt_number
        else:
            field = "into" if entry.kind == "merged_into" else "number"
            entry.facts[field] = entry.other.number


def _all_parties(story: Story) -> list[NewParty]:
    joined = [entry.party for entry in story.entries if entry.party is not None]
    return [*story.applicants, *story.respondents, *joined]


def _respondent_names(parties: tuple[PartyRecord, ...]) -> str:
    respondents = [one.name for one in parties if one.role == PartyRole.RESPONDENT.value]
    return joined_names(tuple(respondents))


def _reporters(story: Story) -> tuple[ReporterRecord, ...]:
    reporter = story.reporter
    if reporter is None:
        return ()
    return (
        ReporterRecord(
            REPORTER_PLACE, reporter.name, reporter.phone, reporter.id_number, reporter.statement
        ),
    )

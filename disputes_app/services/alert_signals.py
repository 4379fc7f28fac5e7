"""Which signals are there in some days, over all lines and sources?

A case and what belongs to it (its external matter, its dispute on the spot, its roster) is one
matter; a single worker who is known is one person at one employer, on whatever lines.  Where
somebody is protected, neither telephone nor agent of the case becomes a key; where many complain
together, the telephone of one of them stands for him alone and is none either.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import alert_signals as queries
from db.queries import dossiers as dossier_queries
from db.queries.alert_signals import CaseSign, EmployerSign, PartySign, RecordSign
from disputes_app.domain.alert_replay import PastIncident
from disputes_app.domain.alert_rules import KeyField, SignalSource
from disputes_app.domain.alerts import Key, Signal
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import OUTGOING
from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard, month_text
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.project_log import ProjectLog, project_log
from disputes_app.domain.register_keys import phone_key, whole_name
from disputes_app.domain.shanghai import shanghai_day

SHORTEST_ADDRESS = 5
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Project:
    """A project: its keys, and its log with the days on which its entries were recorded."""

    number: str
    title: str
    town: str
    general: str
    log: ProjectLog
    recorded: Mapping[int, date]


@dataclass(slots=True)
class _Known:
    """What signals are told apart by."""

    employers: dict[int, EmployerSign] = field(default_factory=dict)
    parties: dict[int, list[PartySign]] = field(default_factory=lambda: defaultdict(list))
    cases: dict[int, CaseSign] = field(default_factory=dict)
    protected: frozenset[int] = frozenset()
    projects: dict[str, _Project] = field(default_factory=dict)
    chains: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def signals_between(conn: Connection, first: date, last: date) -> tuple[Signal, ...]:
    """Return every signal of these days, both inclusive, in the order of the days."""
    reading = _Reading(conn, first, last)
    found = [
        *reading.cases(),
        *reading.records(),
        *reading.rosters(),
        *reading.orders(),
        *reading.months(),
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.number, one.source)))


def incidents_between(conn: Connection, first: date, last: date) -> tuple[PastIncident, ...]:
    """Return the group incidents of these days with the keys a warning could have had."""
    rows = queries.incidents_between(conn, first, last)
    known = _known(conn, (), rows)
    return tuple(
        PastIncident(
            one.number,
            one.opened_on,
            one.title,
            one.people,
            frozenset(_keys_of_record(known, one)),
        )
        for one in rows
    )


class _Reading:
    """Reads everything that keys need once, then makes signals of each source."""

    def __init__(self, conn: Connection, first: date, last: date) -> None:
        self._span = first, last
        self._received = queries.cases_received(conn, first, last)
        self._records = queries.records_opened(conn, first, last)
        self._rosters = queries.rosters_between(conn, first, last)
        day = timedelta(days=1)
        self._orders = queries.orders_unanswered(conn, first - day, last - day)
        self._case_of = queries.cases_of_records(conn, [one.id for one in self._records])
        ids = {one.case_id for one in self._rosters} | {one.case_id for one in self._orders}
        ids |= set(self._case_of.values())
        ids -= {one.id for one in self._received}
        cases = (*self._received, *queries.cases_by_id(conn, ids))
        self._known = _known(conn, cases, self._records)
        self._matters = {one.number: one for one in self._records}

    def cases(self) -> Iterable[Signal]:
        """Every case received."""
        for one in self._received:
            yield Signal(
                one.received_on,
                shanghai_day(one.recorded_at),
                SignalSource(one.line),
                one.receipt_number,
                self._root_of_case(one),
                one.people,
                one.respondents,
                "",
                _keys_of_case(self._known, one.id),
                self._employer_of(one.id),
                case_id=one.id,
            )

    def records(self) -> Iterable[Signal]:
        """External matters that came in, and disputes on the spot."""
        for one in self._records:
            if one.facts.get("channel") == OUTGOING:
                continue
            employer = self._known.employers.get(one.employer_id or 0)
            yield Signal(
                one.opened_on,
                shanghai_day(one.recorded_at),
                SignalSource(one.type),
                one.number,
                self._root_of_record(one),
                one.people or 1,
                one.employer,
                one.town,
                _keys_of_record(self._known, one),
                None if employer is None else employer.id,
                dossier_id=one.id,
            )

    def rosters(self) -> Iterable[Signal]:
        """Rosters of the ledger: how many workers a case is really about."""
        for one in self._rosters:
            case = self._known.cases.get(one.case_id)
            if case is not None:
                yield Signal(
                    one.on,
                    shanghai_day(one.recorded_at),
                    SignalSource.LEDGER,
                    case.receipt_number,
                    self._root_of_case(case),
                    one.workers,
                    case.respondents,
                    "",
                    _keys_of_case(self._known, case.id, one.project),
                    self._employer_of(case.id),
                    case_id=case.id,
                )

    def orders(self) -> Iterable[Signal]:
        """Orders not met on their last day; known on the day after it."""
        for one in self._orders:
            case = self._known.cases.get(one.case_id)
            if case is None:
                continue
            yield Signal(
                one.due_on + timedelta(days=1),
                shanghai_day(one.recorded_at),
                SignalSource.UNANSWERED,
                case.receipt_number,
                f"{case.receipt_number}#{one.seq}",
                0,
                case.respondents,
                "",
                tuple(
                    key
                    for key in _keys_of_case(self._known, case.id)
                    if key.by in {KeyField.EMPLOYER, KeyField.CHAIN}
                ),
                self._employer_of(case.id),
                case_id=case.id,
            )

    def months(self) -> Iterable[Signal]:
        """Months in which a project did not pay in full on time (条例 24, 29), as last checked."""
        first, last = self._span
        for one in {id(project): project for project in self._known.projects.values()}.values():
            for (month, safeguard), cell in sorted(one.log.cells.items()):
                if safeguard is not Safeguard.ON_TIME or cell.result is not Check.NOT_OK:
                    continue
                if first <= cell.on <= last:
                    yield Signal(
                        cell.on,
                        one.recorded.get(cell.seq, cell.on),
                        SignalSource.PROJECT_MONTH,
                        one.number,
                        f"{one.number}#{month_text(month)}",
                        0,
                        one.general,
                        one.town,
                        _project_keys(one),
                    )

    def _employer_of(self, case_id: int) -> int | None:
        employers, parties = self._known.employers, self._known.parties.get(case_id, ())
        found = (employers.get(one.employer_id or 0) for one in parties if _is_firm(one))
        return next((one.id for one in found if one is not None), None)

    def _root_of_case(self, case: CaseSign) -> str:
        """Return what stands for the matter of a case: one known worker for himself."""
        if case.people == 1:
            for one in self._known.parties.get(case.id, ()):
                if one.role == PartyRole.APPLICANT.value and one.worker_id is not None:
                    return f"worker {one.worker_id}"
        return case.receipt_number

    def _root_of_record(self, record: RecordSign) -> str:
        case = self._known.cases.get(self._case_of.get(record.id, 0))
        if case is not None:
            return self._root_of_case(case)
        matter = self._matters.get(str(record.facts.get("external") or ""))
        if matter is not None and matter.id != record.id:
            return self._root_of_record(matter)
        return record.number


# Keys


def _known(conn: Connection, cases: Iterable[CaseSign], records: Iterable[RecordSign]) -> _Known:
    found = _Known(cases={one.id: one for one in cases})
    employer_ids = {one.employer_id for one in records if one.employer_id is not None}
    for party in queries.parties_of(conn, found.cases):
        found.parties[party.case_id].append(party)
        if party.employer_id is not None:
            employer_ids.add(party.employer_id)
    found.protected = queries.protected_among(conn, found.cases)
    found.employers = queries.employers_by_id(conn, employer_ids)
    for stored, log in dossier_queries.all_stored(conn, DossierType.PROJECT):
        row = stored.record
        read = project_log(live_steps(DossierType.PROJECT, [one.event for one in log]))
        recorded = {one.event.seq: shanghai_day(one.event.recorded_at) for one in log}
        project = _Project(row.number, row.title, row.town, row.employer, read, recorded)
        found.projects[_plain(row.title)] = found.projects[_plain(row.number)] = project
        for one in read.parties:
            if project.general and one.role != "owner":
                found.chains[whole_name(one.name)].add(project.general)
    return found


def _is_firm(party: PartySign) -> bool:
    return party.role == PartyRole.RESPONDENT.value and not party.person


def _keys_of_case(known: _Known, case_id: int, project: str = "") -> tuple[Key, ...]:
    keys: dict[Key, None] = {}
    hidden = case_id in known.protected
    own = _telephones_of_one_of_many(known.parties.get(case_id, ()))
    for one in known.parties.get(case_id, ()):
        if one.role == PartyRole.RESPONDENT.value:
            keys.update(dict.fromkeys(_employer_keys(known, one.employer_id, one.name)))
            keys.update(dict.fromkeys(_address_keys(one.address)))
        elif not hidden and one.role in {PartyRole.APPLICANT.value, PartyRole.AGENT.value}:
            keys.update(
                (key, None)
                for key in _person_keys(one)
                if key.by is not KeyField.PHONE or key.value not in own
            )
    keys.update(dict.fromkeys(_named_project(known, project)))
    return tuple(keys)


def _telephones_of_one_of_many(parties: Iterable[PartySign]) -> frozenset[str]:
    """Return the telephones that one of several applicants alone gave; only he is behind them."""
    given = [
        (one.role, phone_key(one.phone))
        for one in parties
        if one.role in {PartyRole.APPLICANT.value, PartyRole.AGENT.value}
    ]
    many = sum(role == PartyRole.APPLICANT.value for role, _phone in given) > 1
    often = Counter(phone for _role, phone in given)
    return frozenset(
        phone
        for role, phone in given
        if many and role == PartyRole.APPLICANT.value and often[phone] == 1
    )


def _keys_of_record(known: _Known, record: RecordSign) -> tuple[Key, ...]:
    keys: dict[Key, None] = {}
    if record.employer:
        keys.update(dict.fromkeys(_employer_keys(known, record.employer_id, record.employer)))
    employer = known.employers.get(record.employer_id or 0)
    place = str(record.facts.get("place") or "")
    keys.update(dict.fromkeys(_address_keys(place)))
    if employer is not None:
        keys.update(dict.fromkeys(_address_keys(employer.address)))
    keys.update(dict.fromkeys(_named_project(known, str(record.facts.get("project") or ""))))
    return tuple(keys)


def _employer_keys(known: _Known, employer_id: int | None, name: str) -> Iterable[Key]:
    stands = known.employers.get(employer_id or 0)
    if stands is not None:
        yield Key(KeyField.EMPLOYER, f"{stands.id}", stands.name)
    elif name.strip():
        yield Key(KeyField.EMPLOYER, f"name {whole_name(name)}", name.strip())
    shown = name if stands is None else stands.name
    for general in sorted(known.chains.get(whole_name(shown), ())):
        yield _chain(general)


def _chain(general: str) -> Key:
    return Key(KeyField.CHAIN, whole_name(general), general)


def _address_keys(address: str | None) -> Iterable[Key]:
    plain = _plain(address or "")
    if len(plain) >= SHORTEST_ADDRESS:
        yield Key(KeyField.ADDRESS, plain, (address or "").strip())


def _person_keys(party: PartySign) -> Iterable[Key]:
    plain = phone_key(party.phone)
    if plain:
        yield Key(KeyField.PHONE, plain, masked(plain))
    if party.role == PartyRole.AGENT.value:
        yield Key(KeyField.AGENT, _plain(party.name), party.name)


def _named_project(known: _Known, name: str) -> Iterable[Key]:
    if not name.strip():
        return
    project = known.projects.get(_plain(name))
    if project is None:
        yield Key(KeyField.PROJECT, _plain(name), name.strip())
    else:
        yield from _project_keys(project)


def _project_keys(project: _Project) -> tuple[Key, ...]:
    keys = [Key(KeyField.PROJECT, _plain(project.title), project.title)]
    if project.general:
        keys.append(_chain(project.general))
    return tuple(keys)


def _plain(text: str) -> str:
    return _BLANKS.sub("", text).casefold()


def masked(phone: str) -> str:
    """Return a telephone as it is shown: its first three and last four digits."""
    return phone if len(phone) < 8 else f"{phone[:3]}****{phone[-4:]}"  # noqa: PLR2004 - too short to hide

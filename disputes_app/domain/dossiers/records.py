"""What does the database hold of a record beside the cases, and what is asked of the lists?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.listed import ListedSpan
from disputes_app.domain.records import ClockRecord

DossierId = NewType("DossierId", int)


@dataclass(frozen=True, slots=True)
class DossierRecord:
    """The row of a record: its number, and what its log comes to.

    Attributes:
        id: None until the database has given one.
        employer_id: the record of the register of employers that its name or code leads to.
        due_on, next_rule: last day of its earliest running office period, and that rule.
        sort_on: ``due_on``, or the day it was opened where nothing runs.
        version: raised by one with every change; ``last_seq`` place of the last entry.
    """

    id: DossierId | None
    type: DossierType
    number: str
    employer_id: int | None
    opened_on: date
    sort_on: date
    title: str = ""
    reference: str = ""
    town: str = ""
    employer: str = ""
    office_id: int | None = None
    handler_id: int | None = None
    stage: str = ""
    outcome: str = ""
    due_on: date | None = None
    next_rule: str = ""
    ended_on: date | None = None
    open: bool = True
    people: int = 0
    owed_fen: int = 0
    paid_fen: int = 0
    version: int = 1
    last_seq: int = 1


@dataclass(frozen=True, slots=True)
class DossierAmount:
    """A sum or a count that an indicator adds up, from one entry: whole fen, or heads."""

    seq: int
    what: str
    happened_on: date
    fen: int


@dataclass(frozen=True, slots=True)
class CountedRecords:
    """The records that a number of an indicator counted over a period, both days inclusive.

    Attributes:
        in_time: only those answered by their last day, not all that fell due.
        as_of: the day on which they were counted.
    """

    indicator: str
    first: date
    last: date
    as_of: date
    in_time: bool = False


@dataclass(frozen=True, slots=True)
class DossierQuery:
    """Which records of a type are asked for.

    Attributes:
        text: part of number, title, reference or employer; empty for any.
        late_on: only those whose own period ended before that day.
        promised_before: only those that wait for a payment promised before that day.
        opened_from, opened_to: both inclusive; None for no bound.
        case_id, employer_id: only those of that case or employer.
        counted: only those that an indicator counted, of whatever type they are.
    """

    type: DossierType
    open_only: bool = False
    stage: str = ""
    text: str = ""
    late_on: date | None = None
    office_id: int | None = None
    handler_id: int | None = None
    opened_from: date | None = None
    opened_to: date | None = None
    case_id: int | None = None
    employer_id: int | None = None
    promised_before: date | None = None
    counted: CountedRecords | None = None


@dataclass(frozen=True, slots=True)
class StoredDossier:
    """Everything stored about one record besides its log."""

    record: DossierRecord
    clocks: tuple[ClockRecord, ...]
    amounts: tuple[DossierAmount, ...]
    case_ids: tuple[int, ...]
    listed: tuple[ListedSpan, ...] = ()

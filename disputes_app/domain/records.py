"""What does the database hold of a case besides its log?  One frozen value a table row.

These values cross between the database and the services in both directions.  Days are
days in Shanghai, moments aware UTC, money whole fen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from disputes_app.domain.approval_records import ApprovalRecord
from disputes_app.domain.archive_log import ArchiveRecord
from disputes_app.domain.cases import AwardResult, CaseId, Departure, Line, Outcome, Source, Stage
from disputes_app.domain.events import Event
from disputes_app.domain.hearing_records import HearingRecord
from disputes_app.domain.matter_records import MatterRecord
from disputes_app.domain.quick_values import quickly_made
from disputes_app.domain.service_records import MailRecord, ServiceRecord
from disputes_app.domain.spans import FOREVER, NO_DAY, KnownSpan, Measure, measured

if TYPE_CHECKING:
    from disputes_app.domain.state import Clock

_DIGITS = re.compile(r"\d+")


@quickly_made
@dataclass(frozen=True, slots=True)
class CaseRecord:
    """The row of a case: what was said at receipt, and what its log comes to.

    Attributes:
        id: None until the database has given one.
        complaint: whether the case counts for the 98 %.
        number: the 办字号, only from acceptance on; ``old_number`` that of a back-entered case.
        office_id, handler_id: who holds the case now.
        due_on: last day that counts for the rate; ``working_due_on`` that of the clock.
        applicant_names: safe to show: a protected reporter stands as 举报人(保密).
        employer_key: pinyin by which lists are sorted.
        next_due_on: last day of the earliest running office clock; ``next_rule`` names it.
        quiet_since: since when nothing has moved it, see ``domain/quiet.py``; None where
            nothing has to.
        back_entered: an old case that was entered later (补录).
        grouped: it stands in a group of cases (群体).
        award_result: who won an arbitration that ended by award; None where nobody said.
        heard_on, heard_last_on, final_award: see ``domain/counted_course.py``.
        missing: codes of what still has to be entered, space-separated.
        version: raised by one with every change.
        last_seq: place of the last entry of the log.
    """

    id: CaseId | None
    line: Line
    source: Source
    complaint: bool
    receipt_number: str
    office_id: int
    handler_id: int | None
    attributed_office_id: int
    attributed_handler_id: int | None
    received_on: date
    created_at: datetime
    number: str | None = None
    old_number: str | None = None
    accepted_on: date | None = None
    accept_due_on: date | None = None
    due_on: date | None = None
    working_due_on: date | None = None
    provisional: bool = False
    closed_on: date | None = None
    outcome: Outcome | None = None
    departure: Departure | None = None
    left_on: date | None = None
    stage: Stage | None = None
    suspended_since: date | None = None
    cannot_judge: str | None = None
    late_entered: bool = False
    violation_on: date | None = None
    hearing_on: date | None = None
    cause: str = ""
    claimed_fen: int | None = None
    people: int = 1
    applicant_names: str = ""
    respondent_names: str = ""
    employer_key: str = ""
    next_due_on: date | None = None
    next_rule: str | None = None
    unserved: bool = False
    quiet_since: date | None = None
    back_entered: bool = False
    grouped: bool = False
    award_result: AwardResult | None = None
    heard_on: date | None = None
    heard_last_on: date | None = None
    final_award: bool = False
    missing: str = ""
    version: int = 1
    last_seq: int = 0

    @property
    def shown_number(self) -> str:
        """The number people use: the 办字号, or the old one, or until then the 收件号."""
        return self.number or self.old_number or self.receipt_number

    @property
    def number_sort(self) -> str:
        """The shown number with its digits padded, so that 第10号 follows 第9号."""
        return _DIGITS.sub(lambda run: run[0].zfill(6), self.shown_number)

    @property
    def ended_on(self) -> date | None:
        """The day on which the case was closed or left; None while it is open."""
        if self.departure is not None:
            return self.left_on or self.closed_on
        return self.closed_on

    @property
    def measure(self) -> Measure:
        """The number of the rate under which the case falls now."""
        if self.departure is not None:
            return Measure(self.departure.value)
        return measured(
            due_on=self.due_on,
            closed_on=self.closed_on,
            suspended=self.suspended_since is not None,
            cannot_judge=self.cannot_judge is not None,
            accept_due_on=self.accept_due_on if self.accepted_on is None else None,
        )[0]

    @property
    def due_sort(self) -> date:
        """The day by which lists are sorted: the last day, or that of the acceptance clock."""
        if self.due_on is not None:
            return self.due_on
        if self.accepted_on is None and self.accept_due_on is not None and self.ended_on is None:
            return self.accept_due_on
        return FOREVER

    @property
    def ended_sort(self) -> date:
        """The day of its end; cases that are open come before all others."""
        return self.ended_on or NO_DAY


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An entry of the log with the digest under which it was stored.

    ``facts_text`` is the canonical form of its facts, where it was made for the digest.
    """

    event: Event
    digest: str
    facts_text: str | None = field(default=None, compare=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class PartyRecord:
    """A party of a case.

    Attributes:
        place: from 1, unique in the case, never used again.
        role: a value of ``PartyRole``; as the log tells of it for agents.
        code: 统一社会信用代码 of an employer.
        employer_id, worker_id: the record in the register that it refers to, if any.
        until_on: last day of an agent's authority; None while it lasts.
    """

    place: int
    role: str
    person: bool
    name: str
    id_number: str | None = None
    code: str | None = None
    phone: str | None = None
    address: str | None = None
    employer_id: int | None = None
    legal_representative: str | None = None
    worker_id: int | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReporterRecord:
    """A protected reporter, kept apart from the parties.  Never listed, searched or exported."""

    place: int
    name: str
    phone: str | None = None
    id_number: str | None = None
    statement: str | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class ClockRecord:
    """A clock of a case as the log leaves it; ``kind`` as in the rulebook (office, party…)."""

    rule_id: str
    key: int
    seq: int
    kind: str
    started_on: date
    due_on: date | None
    stopped_on: date | None = None
    paused_since: date | None = None
    provisional: bool = False


def clock_record(clock: Clock) -> ClockRecord:
    """Return what is stored of a clock that a log left behind."""
    return ClockRecord(
        clock.rule.id,
        clock.key,
        clock.seq,
        clock.rule.kind.value,
        clock.started_on,
        clock.due,
        clock.stopped_on,
        clock.paused_since,
        clock.provisional,
    )


@quickly_made
@dataclass(frozen=True, slots=True)
class CaseBundle:
    """Everything stored about one case, for writing many at once.

    ``case.id`` must be set (from ``reserve_case_ids``); ``tokens`` are the search keys,
    space-joined.
    """

    case: CaseRecord
    events: tuple[EventRecord, ...]
    parties: tuple[PartyRecord, ...]
    clocks: tuple[ClockRecord, ...]
    amounts: tuple[AmountRecord, ...]
    spans: tuple[KnownSpan, ...]
    tokens: str
    reporters: tuple[ReporterRecord, ...] = ()
    hearings: tuple[HearingRecord, ...] = ()
    approvals: tuple[ApprovalRecord, ...] = ()
    service: tuple[ServiceRecord, ...] = ()
    mail: tuple[MailRecord, ...] = ()
    matters: tuple[MatterRecord, ...] = ()
    archive: ArchiveRecord | None = None


@dataclass(frozen=True, slots=True)
class AmountRecord:
    """A sum that an indicator counts; ``fen`` whole fen."""

    seq: int
    what: str
    happened_on: date
    fen: int


@dataclass(frozen=True, slots=True)
class EmployerRecord:
    """An employer of the register.

    Attributes:
        name_key: the name as it is found again; ``pinyin_key`` as it is sorted.
        core_key: what tells it from others, empty where nothing does.
        merged_into_id: the record that stands for it since a merge.
    """

    id: int
    name: str
    code: str | None
    name_key: str
    pinyin_key: str
    core_key: str = ""
    phone: str | None = None
    address: str | None = None
    legal_representative: str | None = None
    merged_into_id: int | None = None


@dataclass(frozen=True, slots=True)
class WorkerRecord:
    """A person of the register; the keys as those of an employer.

    ``phone_key`` is the telephone number as it is compared, empty for none.
    """

    id: int
    name: str
    id_number: str | None
    name_key: str
    pinyin_key: str
    phone_key: str = ""
    phone: str | None = None
    address: str | None = None
    merged_into_id: int | None = None


FOR_RECORD = "for "
"""Stands before the number of the record that a number was given to."""
HAND_SERIES = "hand "
"""Stands before the shape of numbers that only hands have written, in place of a series."""
TYPED = "typed "
"""Stands before the number of the case or record in which somebody typed a number."""


@dataclass(frozen=True, slots=True)
class IssuedNumber:
    """A number that was given out, or taken by hand.  A voided one stays used.

    ``reason`` says why it was voided, for which record it was given, or where it was typed.
    """

    text: str
    series: str
    year: int
    n: int
    case_id: int | None
    voided_on: date | None = None
    reason: str | None = None

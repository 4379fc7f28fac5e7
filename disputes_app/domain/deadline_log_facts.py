"""What does the daily deadline log (期限日志) say: its rows, their order, how many of each?

The service fills a :class:`DayLog`; window, paper and command line show it and nothing else.
Names are safe to show: a protected reporter stands as 举报人(保密).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_log import GROUPS, Change, LawCause, LogGroup
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.labels import Label
from disputes_app.domain.rules import RuleKind


@dataclass(frozen=True, slots=True)
class LogCause:
    """The entry, or the adoption of a change of the law, that changed a period.

    Attributes:
        seq: place of the entry in its log; None for an adoption.
        what: what the entry is called; of an adoption its title, in both languages the same.
        happened_on: the day it tells of; of an adoption the day of adoption.
        by, at: who entered it, and when (aware UTC).
    """

    seq: int | None
    what: Label
    happened_on: date
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LogRow:
    """One change of one period of a case, or of a record beside the cases.

    Attributes:
        case_id: 0 for a record, whose ``dossier_id`` is set; its ``line`` is None, and its
            title stands for the parties.
        number: 案号, or what stands for it before acceptance.
        office, handler: who held the case at the end of the day; no handler, empty.
        party: whose period it is where each party has its own; empty otherwise.
        closure: the period decides whether the case closes on time.
        unverified: the text of the rule behind it is not on file (依据待核).
        old_due, new_due: last days before and after; None where there was, or is, none.
        provisional: the last day rests on days off that were not announced yet.
        paused: it has no last day because it is paused.
        stopped_on: the day on which it was met or ended.
        cause: None where only the day ran out.
    """

    change: Change
    case_id: CaseId
    number: str
    line: Line | None
    applicants: str
    respondents: str
    office_id: int
    office: str
    handler: str
    rule_id: str
    rule_kind: RuleKind
    key: int
    period: Label
    party: str
    closure: bool
    unverified: bool
    old_due: date | None
    new_due: date | None
    provisional: bool
    paused: bool
    stopped_on: date | None
    cause: LogCause | None
    dossier_id: int | None = None
    dossier_type: DossierType | None = None

    @property
    def group(self) -> LogGroup:
        """The heading under which it stands."""
        return GROUPS[self.change]


@dataclass(frozen=True, slots=True)
class DayLog:
    """The deadline log of one day.

    Attributes:
        over: whether the day has ended; otherwise the list says what was so at ``as_of``.
        as_of: the moment of the list, aware UTC.
        working: whether the day was worked; None where no calendar reaches it.
        reason: why it was off, or worked on a week-end; empty on ordinary days.
        line, office: what the list was narrowed to; None for everything.
        adopted: changes of the law on or after the day: the list is read under today's law.
        rows: in order, see :func:`in_order`.
    """

    day: date
    over: bool
    as_of: datetime
    working: bool | None
    reason: str
    line: Line | None
    office: str | None
    adopted: tuple[LawCause, ...]
    rows: tuple[LogRow, ...]

    @property
    def counts(self) -> Mapping[LogGroup, int]:
        """How many changes stand under each heading."""
        found = Counter(row.group for row in self.rows)
        return {group: found[group] for group in LogGroup}

    @property
    def change_counts(self) -> Mapping[Change, int]:
        """How many changes there are of each kind."""
        found = Counter(row.change for row in self.rows)
        return {change: found[change] for change in Change}

    def of(self, group: LogGroup) -> tuple[LogRow, ...]:
        """Return the rows under a heading."""
        return tuple(row for row in self.rows if row.group is group)


_DIGITS = re.compile(r"\d+")
_PADDED = 6
_GROUP_PLACES = {group: place for place, group in enumerate(LogGroup)}
_CHANGE_PLACES = {change: place for place, change in enumerate(Change)}


def in_order(rows: Iterable[LogRow]) -> tuple[LogRow, ...]:
    """Put what ran out first, and what the office missed first of all.

    Of equal changes the periods of the office come first, then the earlier last day.
    """
    return tuple(sorted(rows, key=_place))


def _place(row: LogRow) -> tuple[int, int, bool, date, str, CaseId, int, str, int]:
    due = row.new_due or row.old_due or date.max
    return (
        _GROUP_PLACES[row.group],
        _CHANGE_PLACES[row.change],
        row.rule_kind is not RuleKind.OFFICE,
        due,
        _DIGITS.sub(lambda run: run[0].zfill(_PADDED), row.number),
        row.case_id,
        row.dossier_id or 0,
        row.rule_id,
        row.key,
    )

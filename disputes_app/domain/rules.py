"""Which period does the law set, and in which version?  A ``Rule`` is one version of it.

Rules are data: they are read from the rulebook (``domain.rulebook_format`` knows the
format), stored with the database and selected by the day on which a clock starts, never by
an ``if year >= ...`` in the code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, Literal, NewType

from disputes_app.domain.errors import DomainError

RuleId = NewType("RuleId", str)
"""A stable name such as ``arbitration.award``, shared by all versions of one rule."""


LINES_OF_WORK = (
    "mediation",
    "arbitration",
    "inspection",
    "service",
    "limitation",
    "penalty",
    "enforcement",
    "remedy",
    "crime",
    "blacklist",
    "publication",
    "external",
    "fund",
)
"""The first words of the ids, in the order in which rules are listed; others follow by name."""


def line_of_work(rule_id: str) -> tuple[int, str]:
    """Return the place of a rule among the lines of work, to sort by."""
    first = rule_id.partition(".")[0]
    known = LINES_OF_WORK.index(first) if first in LINES_OF_WORK else len(LINES_OF_WORK)
    return known, first


class RuleKind(StrEnum):
    """Whose period it is; decides the words: only ``OFFICE`` periods can be overdue."""

    OFFICE = "office"
    """The office must act: 逾期 when missed."""
    PARTY = "party"
    """A party may act: 已届满 when over."""
    WAIT = "wait"
    """Something becomes possible when it is over: 自…起可以办理."""
    TERM = "term"
    """An effect lasts that long; it ends on its day and never rolls."""


class Unit(StrEnum):
    """The unit a statute counts in.  Units are never converted into one another."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    YEARS = "years"
    HOURS = "hours"
    DESIGNATED = "designated"
    """The law sets no length; the paper does, in calendar days."""


class Direction(StrEnum):
    """Whether the last day lies after the start or (例如“开庭5日前”) before it."""

    AFTER = "after"
    BEFORE = "before"


class Rolls(StrEnum):
    """Whether a last day that is not a working day moves to the next one."""

    YES = "yes"
    NO = "no"
    SWITCH = "switch"
    """Two readings are possible: a setting of the office decides (``law.Policy``)."""


class Mark(StrEnum):
    """How well the source of a rule is verified."""

    TEXT = "TEXT"
    TEXT_SECOND = "TEXT-2nd"
    MEMORY = "MEMORY"
    INTERP = "INTERP"


class Office(StrEnum):
    """Who may sign an approval."""

    COMMISSION_DIRECTOR = "commission_director"
    """仲裁委员会主任."""
    ARBITRATION_HEAD = "arbitration_head"
    """仲裁院负责人, delegated by the director."""
    DEPARTMENT_HEAD = "department_head"
    """行政部门负责人."""
    BOTH_PARTIES = "both_parties"
    """双方当事人, in writing."""


class PauseKind(StrEnum):
    """Why days do not count."""

    SUSPENSION = "suspension"
    """中止审理."""
    PUBLIC_NOTICE = "public_notice"
    """公告送达."""
    PRE_MEDIATION = "pre_mediation"
    """先行调解、暂缓受理."""
    OBSTACLE = "obstacle"
    """不可抗力或其他正当理由 (limitation only)."""


class RestartKind(StrEnum):
    """Why a clock starts again."""

    CORRECTION = "correction"
    JOINDER = "joinder"
    CLAIMS_CHANGE = "claims_change"
    COUNTERCLAIM = "counterclaim"
    TRANSFER_RECEIVED = "transfer_received"
    OTHER_LAW = "other_law"
    INTERRUPTION = "interruption"
    """时效中断."""
    REMOVAL_REVOKED = "removal_revoked"
    """提前移出被撤销."""


class Switch(StrEnum):
    """A setting of the office that changes how a rule is read (fields of ``law.Policy``)."""

    SERVICE_PUBLIC_NOTICE_ROLLS = "service_public_notice_rolls"
    INSPECTION_CLOSE_LENGTH = "inspection_close_length"
    HEARING_CLEAR_DAYS = "hearing_clear_days"


@dataclass(frozen=True, slots=True)
class PauseCause:
    """A reason for which days are excluded, in the statute's words."""

    kind: PauseKind
    text: str


@dataclass(frozen=True, slots=True)
class RestartCause:
    """An event on which the clock starts again, in the statute's words."""

    kind: RestartKind
    text: str


@dataclass(frozen=True, slots=True)
class Extension:
    """How far a clock may be extended, by whose signature.

    ``limit`` is in the rule's own unit, for one extension; None where the law sets no
    limit (agreed or designated).  ``times`` is None where the law sets no number.
    """

    text: str
    approver: str
    offices: tuple[Office, ...]
    limit: int | None
    times: int | None
    before_expiry: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """One version of one period.

    ``in_force_from`` and ``in_force_to`` are inclusive.  ``length`` is None where the unit
    is ``DESIGNATED``.  ``shortenable`` says that a length below the statutory one may be
    agreed (办案规则 44, 58).  The texts are the statute's, in Chinese; ``name_en`` and the
    extension's text are English.
    """

    id: RuleId
    kind: RuleKind
    name_zh: str
    name_en: str
    law: str
    article: str
    in_force_from: date
    in_force_to: date | None
    starts_on: str
    stops_on: str | None
    length: int | None
    unit: Unit
    direction: Direction
    rolls: Rolls
    extends: Extension | None
    shortening: str | None
    pause_causes: tuple[PauseCause, ...]
    restart_causes: tuple[RestartCause, ...]
    closure_clock_of: str | None
    if_missed: str | None
    mark: Mark
    switches: tuple[Switch, ...] = ()

    @property
    def extension(self) -> str | None:
        """What the law says about extending or shortening; None where it says nothing."""
        return self.extends.text if self.extends is not None else self.shortening

    @property
    def approver(self) -> str | None:
        """Who approves an extension, in the statute's words."""
        return self.extends.approver if self.extends is not None else None

    @property
    def offices(self) -> tuple[Office, ...]:
        """Whose signature makes an extension lawful; any one of them."""
        return self.extends.offices if self.extends is not None else ()

    @property
    def pause_kinds(self) -> tuple[PauseKind, ...]:
        """The kinds of pause that exclude days from this clock."""
        return tuple(cause.kind for cause in self.pause_causes)

    def rolls_shown(self) -> bool | Literal["switch"]:
        """Return ``rolls`` as the command line shows it."""
        return "switch" if self.rolls is Rolls.SWITCH else self.rolls is Rolls.YES

    def as_json(self) -> dict[str, Any]:
        """Return the fields of ``disputes-app rules --json``, dates in ISO form."""
        return {
            "id": self.id,
            "kind": self.kind.value,
            "name_zh": self.name_zh,
            "name_en": self.name_en,
            "law": self.law,
            "article": self.article,
            "in_force_from": self.in_force_from.isoformat(),
            "in_force_to": self.in_force_to.isoformat() if self.in_force_to else None,
            "starts_on": self.starts_on,
            "stops_on": self.stops_on,
            "length": self.length,
            "unit": self.unit.value,
            "direction": self.direction.value,
            "rolls": self.rolls_shown(),
            "extension": self.extension,
            "approver": self.approver,
            "pauses": [cause.text for cause in self.pause_causes],
            "restarts": [cause.text for cause in self.restart_causes],
            "closure_clock_of": self.closure_clock_of,
            "if_missed": self.if_missed,
            "mark": self.mark.value,
        }


@dataclass(eq=False)
class UnknownRuleError(DomainError):
    """No rule has this id; ``close_matches`` are ids that look like it, best first."""

    rule_id: str
    close_matches: tuple[str, ...]


@dataclass(eq=False)
class RuleNotInForceError(DomainError):
    """No version of the rule was in force on ``day``; the earliest began on ``earliest``."""

    rule_id: RuleId
    day: date
    earliest: date


@dataclass(eq=False)
class OverlappingVersionsError(DomainError):
    """Two versions of one rule were in force on ``day``."""

    rule_id: RuleId
    day: date


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All versions of all rules, in the order in which they were given."""

    rules: tuple[Rule, ...]
    _versions: Mapping[str, tuple[Rule, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_versions", _newest_first(self.rules))

    def version(self, rule_id: str, start_day: date) -> Rule:
        """Return the version in force on ``start_day``, the day the clock starts.

        After restarts that is the day of the last restart.

        Raises:
            UnknownRuleError: there is no rule of this id.
            RuleNotInForceError: no version was in force on that day.
        """
        versions = self._versions.get(rule_id)
        if versions is None:
            raise UnknownRuleError(rule_id, self.close_matches(rule_id))
        for rule in versions:
            if rule.in_force_from <= start_day:
                if rule.in_force_to is None or start_day <= rule.in_force_to:
                    return rule
                break
        raise RuleNotInForceError(versions[0].id, start_day, versions[-1].in_force_from)

    def versions(self, rule_id: str) -> tuple[Rule, ...]:
        """Return every version of one rule, newest first; raise UnknownRuleError."""
        versions = self._versions.get(rule_id)
        if versions is None:
            raise UnknownRuleError(rule_id, self.close_matches(rule_id))
        return versions

    def all_versions(self) -> tuple[Rule, ...]:
        """Return every version of every rule, in rulebook order."""
        return self.rules

    def ids(self) -> tuple[RuleId, ...]:
        """Return the rule ids, each once, in rulebook order."""
        return tuple(dict.fromkeys(rule.id for rule in self.rules))

    def close_matches(self, rule_id: str) -> tuple[str, ...]:
        """Return up to three rule ids that look like ``rule_id``, best first."""
        import difflib  # for this alone; every start would pay for it

        by_tail = [known for known in self._versions if rule_id and rule_id in known]
        similar = difflib.get_close_matches(rule_id, self._versions, n=3, cutoff=0.5)
        return tuple(dict.fromkeys([*by_tail, *similar]))[:3]


def _newest_first(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    by_id: dict[str, list[Rule]] = {}
    for rule in rules:
        by_id.setdefault(rule.id, []).append(rule)
    for versions in by_id.values():
        versions.sort(key=lambda rule: rule.in_force_from, reverse=True)
        for newer, older in pairwise(versions):
            if older.in_force_to is None or newer.in_force_from <= older.in_force_to:
                raise OverlappingVersionsError(newer.id, newer.in_force_from)
    return {rule_id: tuple(versions) for rule_id, versions in by_id.items()}

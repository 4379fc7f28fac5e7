"""What is the law of this office: which rules, which calendar, which readings of them?

``Law`` is the one frozen value that every computation of a date takes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

from disputes_app.domain.rulebook_format import entry_of
from disputes_app.domain.rules import Rolls, Rule, Rulebook, Switch
from disputes_app.domain.work_calendar import WorkCalendar


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings that move dates, where the law leaves two readings or a choice.

    Attributes:
        service_public_notice_rolls: a public notice whose last day is not a working day
            takes effect on the next working day (民诉法 85, 95).  INTERP; default yes.
        inspection_close_length: working days from filing to closing an inspection case:
            60 (条例 17 alone) or 75 (with the 15 days of 若干规定 37).  INTERP; default 60.
        extension_after_restart: a restart under 办案规则 46 allows a second extension.
            The text is silent.  INTERP; default no: one extension a case.
        settlement_closes_on: an arbitration settlement closes the case when both parties
            have signed for it ("signed", 调解仲裁法 42) or on the day it is made ("made").
            INTERP; default signed.
        hearing_clear_days: “X日前” leaves that many clear working days between the act
            and the hearing, so the last day is one working day earlier (办案规则 38, 80).
            INTERP; default no: only the hearing day is excluded.
    """

    service_public_notice_rolls: bool = True
    inspection_close_length: Literal[60, 75] = 60
    extension_after_restart: bool = False
    settlement_closes_on: Literal["signed", "made"] = "signed"
    hearing_clear_days: bool = False

    def read(self, rule: Rule) -> Rule:
        """Return ``rule`` as this policy reads it, without switches left to decide."""
        if not rule.switches:
            return rule
        changed: dict[str, Any] = {"switches": ()}
        if Switch.SERVICE_PUBLIC_NOTICE_ROLLS in rule.switches:
            changed["rolls"] = Rolls.YES if self.service_public_notice_rolls else Rolls.NO
        if Switch.INSPECTION_CLOSE_LENGTH in rule.switches:
            changed["length"] = self.inspection_close_length
        if Switch.HEARING_CLEAR_DAYS in rule.switches and rule.length is not None:
            changed["length"] = rule.length + int(self.hearing_clear_days)
        return dataclasses.replace(rule, **changed)


class PlainPeriod(NamedTuple):
    """A period that nothing has moved: the version that governs it, and its last day."""

    rule: Rule
    due: date
    provisional: bool


@dataclass(frozen=True, slots=True)
class Law:
    """Rulebook, calendar and policy.  Equal contents are equal laws.

    ``plain_periods`` keeps the answers of ``counting.plain_period`` for as long as the law
    itself: thousands of cases start the same clocks on the same days.
    """

    rulebook: Rulebook
    calendar: WorkCalendar
    policy: Policy = Policy()
    plain_periods: dict[tuple[str, date], PlainPeriod] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _read: Mapping[tuple[str, date], Rule] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        read = {
            (rule.id, rule.in_force_from): self.policy.read(rule)
            for rule in self.rulebook.rules
            if rule.switches
        }
        object.__setattr__(self, "_read", read)

    def version(self, rule_id: str, start_day: date) -> Rule:
        """Return the version in force on ``start_day``, as the policy reads it.

        Raises:
            UnknownRuleError: there is no rule of this id.
            RuleNotInForceError: no version was in force on that day.
        """
        return self.read(self.rulebook.version(rule_id, start_day))

    def read(self, rule: Rule) -> Rule:
        """Return ``rule`` as the policy reads it."""
        if not rule.switches:
            return rule
        return self._read.get((rule.id, rule.in_force_from)) or self.policy.read(rule)

    def digest(self) -> str:
        """Return the SHA-256 of the content, in hex: the same for equal laws in any order."""
        content = {
            "rules": [
                entry_of(rule)
                for rule in sorted(
                    self.rulebook.rules, key=lambda rule: (rule.id, rule.in_force_from)
                )
            ],
            "years": [dataclasses.astuple(year) for year in self.calendar.years],
            "days": [dataclasses.astuple(day) for day in self.calendar.days],
            "policy": dataclasses.asdict(self.policy),
        }
        text = json.dumps(
            content,
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
            default=date.isoformat,
        )
        return hashlib.sha256(text.encode()).hexdigest()

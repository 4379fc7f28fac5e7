"""How does the next version of a rule come about from the newest one, and what does not fit?"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.errors import DomainError
from disputes_app.domain.rules import Mark, Rule, Rulebook, Switch, Unit

LONGEST: Mapping[Unit, int] = MappingProxyType(
    {
        Unit.WORKING_DAYS: 500,
        Unit.CALENDAR_DAYS: 1_000,
        Unit.MONTHS: 60,
        Unit.YEARS: 20,
        Unit.HOURS: 240,
    }
)
"""Beyond every length the law knows: more is a slip of the hand."""

YEARS_AHEAD = 5
_LIMIT = re.compile(r"^\+\d+")
"""How the words of an extension begin that has a limit: ``+15 calendar_days``."""


@dataclass(eq=False)
class RuleVersionError(DomainError):
    """The new version cannot be prepared.

    ``field_name`` is ``first_day``, ``law``, ``length`` or ``extension``; empty for the whole.
    ``problem`` is ``version_same``, ``version_before_newest``, ``version_too_far``,
    ``version_length_missing``, ``version_length_not_positive``, ``version_length_too_long``,
    ``version_length_not_its_own``, ``version_extension_unknown`` or ``version_law_missing``.
    """

    rule_id: str
    field_name: str
    problem: str


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What is to differ from the newest version; the rest stays as it is.

    Attributes:
        first_day: first day in force.  The first day of the newest version itself corrects it.
        length: in the rule's unit; None where the rule sets none.
        extension: how far one extension may go; None where the law sets no limit.
    """

    first_day: date
    law: str
    article: str
    length: int | None
    extension: int | None
    mark: Mark


def sets_length(rule: Rule) -> bool:
    """Say whether a rule sets its own length: not the paper, and no reading of the office."""
    return rule.unit is not Unit.DESIGNATED and Switch.INSPECTION_CLOSE_LENGTH not in rule.switches


def limits_extension(rule: Rule) -> bool:
    """Say whether a rule limits how far one extension may go."""
    return rule.extends is not None and rule.extends.limit is not None


def draft_of(rule: Rule, first_day: date) -> RuleDraft:
    """Return a draft that says what a version says, from another day on."""
    limit = rule.extends.limit if rule.extends is not None else None
    length = rule.length if sets_length(rule) else None
    return RuleDraft(first_day, rule.law, rule.article, length, limit, rule.mark)


def next_version(rulebook: Rulebook, rule_id: str, draft: RuleDraft, today: date) -> Rule:
    """Return the version that a draft makes of the newest one.

    Raises:
        UnknownRuleError: there is no rule of this id.
        RuleVersionError: the draft does not fit.
    """
    newest = rulebook.versions(rule_id)[0]
    found = next(_problems(newest, draft, today), None)
    if found is not None:
        raise RuleVersionError(rule_id, *found)
    extends = newest.extends
    if extends is not None and extends.limit != draft.extension:
        text = _LIMIT.sub(f"+{draft.extension}", extends.text, count=1)
        extends = dataclasses.replace(extends, limit=draft.extension, text=text)
    return dataclasses.replace(
        newest,
        law=draft.law.strip(),
        article=draft.article.strip(),
        in_force_from=draft.first_day,
        in_force_to=newest.in_force_to if draft.first_day == newest.in_force_from else None,
        length=draft.length if sets_length(newest) else newest.length,
        extends=extends,
        mark=draft.mark,
    )


def _problems(newest: Rule, draft: RuleDraft, today: date) -> Iterator[tuple[str, str]]:
    if draft.first_day < newest.in_force_from:
        yield "first_day", "version_before_newest"
    if draft.first_day.year > today.year + YEARS_AHEAD:
        yield "first_day", "version_too_far"
    if not draft.law.strip():
        yield "law", "version_law_missing"
    yield from _length_problems(newest, draft)
    same = draft_of(newest, draft.first_day)
    said = dataclasses.replace(draft, law=draft.law.strip(), article=draft.article.strip())
    if said == same:
        yield "", "version_same"


def _length_problems(newest: Rule, draft: RuleDraft) -> Iterator[tuple[str, str]]:
    if sets_length(newest) and draft.length is None:
        yield "length", "version_length_missing"
    if not sets_length(newest) and draft.length is not None:
        yield "length", "version_length_not_its_own"
    if not limits_extension(newest) and draft.extension is not None:
        yield "extension", "version_extension_unknown"
    for name, value in (("length", draft.length), ("extension", draft.extension)):
        if value is not None and value < 1:
            yield name, "version_length_not_positive"
        if value is not None and value > LONGEST.get(newest.unit, LONGEST[Unit.CALENDAR_DAYS]):
            yield name, "version_length_too_long"
    if limits_extension(newest) and draft.extension is None:
        yield "extension", "version_length_missing"

"""The next version of a rule: what it takes over, what it changes, what does not fit."""

from __future__ import annotations

import dataclasses
import re
from datetime import date, timedelta

import pytest

from disputes_app.domain.law import Law
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.rule_version import (
    LONGEST,
    RuleDraft,
    RuleVersionError,
    draft_of,
    limits_extension,
    next_version,
    sets_length,
)
from disputes_app.domain.rules import Mark, Unit, UnknownRuleError

TODAY = date(2026, 11, 20)
FIRST = date(2027, 3, 1)


def draft(now: Law, rule_id: str, **changed: object) -> RuleDraft:
    newest = now.rulebook.versions(rule_id)[0]
    return dataclasses.replace(draft_of(newest, FIRST), **changed)  # type: ignore[arg-type]  # the fields are those of the draft


def test_a_new_version_takes_over_what_it_does_not_change(law: Law) -> None:
    before = law.rulebook.versions("arbitration.award")[0]
    wanted = draft(law, "arbitration.award", length=30, extension=10, law=" 新法 ", article="9")
    after = next_version(law.rulebook, "arbitration.award", wanted, TODAY)
    assert after == dataclasses.replace(
        before,
        length=30,
        law="新法",
        article="9",
        in_force_from=FIRST,
        extends=dataclasses.replace(
            before.extends,  # type: ignore[type-var]  # this rule has one
            limit=10,
            text="+10 calendar_days at most, once, before expiry",
        ),
    )


def test_the_day_of_the_newest_version_corrects_it(law: Law) -> None:
    newest = law.rulebook.versions("arbitration.award")[0]
    wanted = dataclasses.replace(draft_of(newest, newest.in_force_from), mark=Mark.MEMORY)
    rule = next_version(law.rulebook, newest.id, wanted, TODAY)
    changed = LawChange(ChangeKind.RULES, rules=(rule,)).applied_to(law)
    assert len(changed.rulebook.rules) == len(law.rulebook.rules)
    assert changed.rulebook.versions(newest.id)[0].mark is Mark.MEMORY


REFUSED = {
    "same": ("arbitration.award", {}, ("", "version_same")),
    "same but for blanks": (
        "arbitration.award",
        {"article": " 45 "},
        ("", "version_same"),
    ),
    "before the newest": (
        "arbitration.award",
        {"length": 30, "first_day": date(2008, 4, 30)},
        ("first_day", "version_before_newest"),
    ),
    "too far ahead": (
        "arbitration.award",
        {"length": 30, "first_day": date(2032, 1, 1)},
        ("first_day", "version_too_far"),
    ),
    "no law": ("arbitration.award", {"law": " "}, ("law", "version_law_missing")),
    "no length": ("arbitration.award", {"length": None}, ("length", "version_length_missing")),
    "nothing": ("arbitration.award", {"length": 0}, ("length", "version_length_not_positive")),
    "negative": ("arbitration.award", {"length": -3}, ("length", "version_length_not_positive")),
    "too long": ("arbitration.award", {"length": 1001}, ("length", "version_length_too_long")),
    "extension of nothing": (
        "arbitration.award",
        {"extension": 0},
        ("extension", "version_length_not_positive"),
    ),
    "extension too long": (
        "arbitration.award",
        {"extension": 1001},
        ("extension", "version_length_too_long"),
    ),
    "extension left out": (
        "arbitration.award",
        {"extension": None},
        ("extension", "version_length_missing"),
    ),
    "extension unknown": (
        "arbitration.accept",
        {"extension": 5},
        ("extension", "version_extension_unknown"),
    ),
    "extension agreed without limit": (
        "mediation.conclude",
        {"extension": 5},
        ("extension", "version_extension_unknown"),
    ),
    "the paper sets it": (
        "external.reply",
        {"length": 15},
        ("length", "version_length_not_its_own"),
    ),
    "the office reads it": (
        "inspection.close",
        {"length": 50},
        ("length", "version_length_not_its_own"),
    ),
}


@pytest.mark.parametrize(("rule_id", "changed", "told"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_named(
    law: Law, rule_id: str, changed: dict[str, object], told: tuple[str, str]
) -> None:
    with pytest.raises(RuleVersionError) as refused:
        next_version(law.rulebook, rule_id, draft(law, rule_id, **changed), TODAY)
    assert (refused.value.field_name, refused.value.problem) == told


def test_an_unknown_rule_has_no_next_version(law: Law) -> None:
    with pytest.raises(UnknownRuleError):
        next_version(law.rulebook, "arbitration.nothing", draft(law, "arbitration.award"), TODAY)


def test_every_rule_can_be_given_a_new_version_that_fits_the_rulebook(law: Law) -> None:
    for rule_id in law.rulebook.ids():
        newest = law.rulebook.versions(rule_id)[0]
        wanted = draft_of(newest, FIRST)
        if sets_length(newest):
            wanted = dataclasses.replace(wanted, length=LONGEST[newest.unit])
        else:
            wanted = dataclasses.replace(wanted, article="1")
        rule = next_version(law.rulebook, rule_id, wanted, TODAY)
        changed = LawChange(ChangeKind.RULES, rules=(rule,)).applied_to(law)
        assert changed.rulebook.version(rule_id, FIRST) == rule
        before = changed.rulebook.versions(rule_id)[1]
        assert before.in_force_to in {FIRST - timedelta(days=1), newest.in_force_to}


def test_every_length_of_the_law_is_allowed(law: Law) -> None:
    for rule in law.rulebook.rules:
        if rule.unit is not Unit.DESIGNATED:
            assert rule.length is not None
            assert rule.length * 2 <= LONGEST[rule.unit]


def test_the_words_of_a_limited_extension_begin_with_its_limit(law: Law) -> None:
    for rule in law.rulebook.rules:
        if limits_extension(rule):
            assert rule.extends is not None
            assert re.match(rf"\+{rule.extends.limit} ", rule.extends.text)

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.counting import count
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.packaged_calendar import packaged_calendar
from disputes_app.domain.rules import Rolls, Rulebook


def _under(law: Law, policy: Policy) -> Law:
    return dataclasses.replace(law, policy=policy)


@pytest.mark.parametrize(
    ("policy", "rule_id", "start", "due"),
    [
        (Policy(), "service.public_notice", "2026-01-20", "2026-02-24"),
        (
            Policy(service_public_notice_rolls=False),
            "service.public_notice",
            "2026-01-20",
            "2026-02-19",
        ),
        (Policy(), "inspection.close", "2025-12-01", "2026-03-02"),
        (Policy(inspection_close_length=75), "inspection.close", "2025-12-01", "2026-03-23"),
        (Policy(), "arbitration.hearing_notice", "2026-03-03", "2026-02-25"),
        (
            Policy(hearing_clear_days=True),
            "arbitration.hearing_notice",
            "2026-03-03",
            "2026-02-24",
        ),
    ],
)
def test_a_setting_moves_the_date(
    law: Law, policy: Policy, rule_id: str, start: str, due: str
) -> None:
    under = _under(law, policy)
    day = date.fromisoformat(start)
    expected = date.fromisoformat(due)
    assert count(under.version(rule_id, day), day, under).due == expected
    # The rulebook's own version gives the same: counting reads it by the policy.
    assert count(under.rulebook.version(rule_id, day), day, under).due == expected


def test_reading_decides_every_switch_once(law: Law) -> None:
    for policy in (Policy(), Policy(service_public_notice_rolls=False, hearing_clear_days=True)):
        under = _under(law, policy)
        for rule in law.rulebook.rules:
            read = under.read(rule)
            assert read.switches == ()
            assert read.rolls is not Rolls.SWITCH
            assert under.read(read) == policy.read(read) == read


def test_a_rule_from_elsewhere_is_read_too(law: Law) -> None:
    rule = law.rulebook.version("inspection.close", date(2026, 1, 5))
    empty = Law(Rulebook(()), law.calendar, Policy(inspection_close_length=75))
    assert empty.read(rule).length == 75


def test_the_digest_depends_on_content_alone(law: Law) -> None:
    again = Law(law.rulebook, packaged_calendar(), Policy())
    assert again == law
    assert again.digest() == law.digest()
    assert len(law.digest()) == 64


def test_the_digest_notices_every_part(law: Law) -> None:
    digests = {
        law.digest(),
        _under(law, Policy(hearing_clear_days=True)).digest(),
        dataclasses.replace(law, rulebook=Rulebook(law.rulebook.rules[1:])).digest(),
        dataclasses.replace(law, calendar=packaged_calendar(2025)).digest(),
    }
    assert len(digests) == 4

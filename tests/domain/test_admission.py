"""Which entries are refused, which are irregular, and which codes can be reached at all."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.admission import (
    DayOutOfRangeError,
    DisturbsEntryError,
    EventRefusedError,
    FutureDayError,
    IrregularError,
    UnknownKindError,
    admit,
    worsened,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.count_errors import (
    LengthFixedError,
    LengthMissingError,
    NotPositiveError,
)
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID
from disputes_app.domain.kinds.base import FactsError
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.deadline import OWN_ENTRIES, RuleHasOwnEntriesError
from disputes_app.domain.law import Law
from disputes_app.domain.proceeding import Problem, Severity
from disputes_app.domain.rules import RuleNotInForceError, UnknownRuleError
from tests.domain import (
    acting_stories,
    admission_stories,
    crime_stories,
    inspection_stories,
    ledger_stories,
)
from tests.domain.admission_cases import OPEN, TODAY, A, I, M, R, entry_of, refused
from tests.domain.logs import Row, entry, log
from tests.domain.test_words import DOMAIN, _guard_codes, _problem_codes

_STORIES = (admission_stories, acting_stories, inspection_stories, crime_stories)
IMPOSSIBLE = [one for stories in (*_STORIES, ledger_stories) for one in stories.IMPOSSIBLE]
UNLAWFUL = [one for stories in _STORIES for one in stories.UNLAWFUL]

# Impossible: refused always.


@pytest.mark.parametrize(("code", "line", "rows"), IMPOSSIBLE)
def test_what_cannot_have_happened_is_refused(
    law: Law, code: str, line: Line, rows: Sequence[Row]
) -> None:
    error = refused(line, rows, law)
    assert isinstance(error, EventRefusedError)
    assert error.reason == code
    # Not even a reason and a supervisor make it possible.
    assert isinstance(
        refused(line, rows, law, irregular="已经发生", confirmed_by="张某"), EventRefusedError
    )


# Unlawful: recorded as irregular, with a reason and a confirmation.


@pytest.mark.parametrize(("code", "line", "rows"), UNLAWFUL)
def test_what_was_not_lawful_needs_a_reason_and_a_confirmation(
    law: Law, code: str, line: Line, rows: Sequence[Row]
) -> None:
    half_ways: list[dict[str, str]] = [{}, {"irregular": "已经发生"}, {"confirmed_by": "张某"}]
    for how in half_ways:
        error = refused(line, rows, law, **how)
        assert isinstance(error, IrregularError)
        assert error.codes == (code,)
    *before, last = rows
    event = entry_of(line, len(rows), last, irregular="已经发生", confirmed_by="张某")
    admission = admit(line, log(line, *before), event, law, TODAY)
    assert [flaw.code for flaw in admission.flaws] == [code]
    assert admission.after.problems[-1].severity is Severity.UNLAWFUL
    _check_no_benefit(admission.before.facts.due_on, admission.after.facts.due_on, code)


def _check_no_benefit(before: date | None, after: date | None, code: str) -> None:
    """An irregular entry after acceptance moves no last day."""
    if code not in {"accepted_late", "refused_late"} and before is not None:
        assert after == before


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        ({"rule": "arbitration.award"}, RuleHasOwnEntriesError),
        ({"rule": "inspection.close"}, RuleHasOwnEntriesError),
        ({"rule": "没有这种"}, UnknownRuleError),
        ({"rule": "blacklist.verify", "start_on": "2021-12-31"}, RuleNotInForceError),
        ({"rule": "external.reply"}, LengthMissingError),
        ({"rule": "external.reply", "length": 5, "until": "2026-03-20"}, NotPositiveError),
        ({"rule": "external.reply", "until": "2026-03-05"}, NotPositiveError),
        ({"rule": "blacklist.verify", "length": 4}, LengthFixedError),
        ({"rule": "crime.transfer"}, RuleHasOwnEntriesError),
        ({"rule": "crime.transfer", "start_time": "9:30"}, FactsError),
    ],
)
def test_a_period_that_cannot_be_started_by_hand(
    law: Law, facts: dict[str, str], error: type[DomainError]
) -> None:
    raised = refused(I, [*OPEN, ("deadline.started", "2026-03-05", facts)], law)
    assert type(raised) is error
    if isinstance(raised, RuleHasOwnEntriesError):
        assert all(entry.zh and entry.en for entry in raised.entries)
        assert CATALOGUE["inspection.accepted"].zh in {
            entry.zh for entry in OWN_ENTRIES["inspection.close"]
        }


def test_what_only_old_records_say_cannot_be_entered_anew(law: Law) -> None:
    said = {"method": "posted", "posting_ground": "unrecorded"}
    raised = refused(A, [*OPEN, ("application_served", "2026-03-05", said)], law)
    assert isinstance(raised, FactsError)
    assert (raised.field_name, raised.reason) == ("posting_ground", "not_a_choice")


def test_every_code_has_a_story() -> None:
    """What the kinds can say, by their source, is what the stories above reach."""
    found: set[str] = set()
    for path in sorted((DOMAIN / "kinds").glob("*.py")):
        if path.name == "base.py":
            continue  # what does not fit a field is refused before the log is read
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= _problem_codes(tree) | _guard_codes(tree)
    reached = {code for code, _, _ in [*IMPOSSIBLE, *UNLAWFUL]}
    # A rule that knows no extension is not in the package; see the test below.
    assert {code for code in found if "." not in code} - reached == {"no_extension_in_law"}


def test_an_extension_that_the_law_does_not_know(law: Law) -> None:
    rules = tuple(
        dataclasses.replace(rule, extends=None) if rule.id == "mediation.conclude_other" else rule
        for rule in law.rulebook.rules
    )
    stricter = dataclasses.replace(law, rulebook=dataclasses.replace(law.rulebook, rules=rules))
    error = refused(M, [*OPEN, ("extended", "2026-03-05")], stricter)
    assert isinstance(error, IrregularError)
    assert error.codes == ("no_extension_in_law",)


# Bad input


@pytest.mark.parametrize(("line", "kind"), [(A, "inspection.accepted"), (M, "没有这种"), (I, "")])
def test_a_kind_of_another_line_is_unknown(law: Law, line: Line, kind: str) -> None:
    event = dataclasses.replace(entry(line, 2, "note", "2026-03-02"), kind=kind)
    with pytest.raises(UnknownKindError) as raised:
        admit(line, log(line, R), event, law, TODAY)
    assert raised.value.data() == {"kind": kind, "line": line}


@pytest.mark.parametrize(
    ("on", "today"), [("2026-11-23", "2026-11-22"), ("2026-02-28", "2026-02-27")]
)
def test_the_future_is_refused(law: Law, on: str, today: str) -> None:
    event = entry(A, 2, "accepted", on)
    with pytest.raises(FutureDayError):
        admit(A, log(A, R), event, law, date.fromisoformat(today))
    note = admit(A, log(A, R), entry(A, 2, "note", today), law, date.fromisoformat(today))
    assert note.flaws == ()


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("received", "2006-12-31"), "happened_on"),
        (("hearing_scheduled", "2026-03-05", {"hearing_on": "2037-01-01"}), "hearing_on"),
        (("settled", "2026-03-05", {"made_on": "2006-12-31"}), "made_on"),
        (("extended", "2026-03-05", {"delegated_to": "2999-01-01"}), "delegated_to"),
    ],
)
def test_days_far_away_are_refused(law: Law, row: Row, field: str) -> None:
    before = () if row[0] == "received" else log(A, *OPEN)
    with pytest.raises(DayOutOfRangeError) as raised:
        admit(A, before, entry_of(A, len(before) + 1, row), law, TODAY)
    assert raised.value.field_name == field


def test_the_first_and_last_days_allowed(law: Law) -> None:
    first = entry(A, 1, "received", "2007-01-01")
    assert admit(A, (), first, law, TODAY).after.received_on == date(2007, 1, 1)
    far = entry(A, 3, "hearing_scheduled", "2026-03-05", {"hearing_on": "2036-12-31"})
    assert admit(A, log(A, *OPEN), far, law, TODAY).after.hearing_on == date(2036, 12, 31)


@pytest.mark.parametrize(
    ("name", "facts", "field", "reason"),
    [
        ("extended", {"days": None}, "days", "missing"),
        ("extended", {"ground": ""}, "ground", "missing"),
        ("extended", {"days": "15"}, "days", "not_a_number"),
        ("extended", {"days": -1}, "days", "not_a_number"),
        ("extended", {"days": True}, "days", "not_a_number"),
        ("extended", {"signer_office": "director"}, "signer_office", "not_a_choice"),
        ("extended", {"signer_office": ["commission_director"]}, "signer_office", "not_a_choice"),
        ("extended", {"delegated_from": "2026-02-31"}, "delegated_from", "not_a_date"),
        ("extended", {"delegated_from": "20260301"}, "delegated_from", "not_a_date"),
        ("extended", {"delegated_from": 20260301}, "delegated_from", "not_a_date"),
        ("extended", {"ground": 7}, "ground", "not_text"),
        ("extended", {"ground": "  "}, "ground", "not_text"),
        ("extended", {"ground": "长" * 4001}, "ground", "too_long"),
        ("extended", {"weather": "晴"}, "weather", "unknown_field"),
        ("awarded", {"amount_fen": -1}, "amount_fen", "not_an_amount"),
        ("awarded", {"amount_fen": 10**15}, "amount_fen", "not_an_amount"),
        ("awarded", {"all_claims": "yes"}, "all_claims", "not_a_choice"),
        ("application_served", {"party": "2"}, "party", "not_a_number"),
    ],
)
def test_facts_that_do_not_fit(
    law: Law, name: str, facts: dict[str, object], field: str, reason: str
) -> None:
    event = entry(A, 3, name, "2026-03-05")
    broken = dataclasses.replace(event, facts={**event.facts, **facts})  # type: ignore[dict-item]  # malformed on purpose
    with pytest.raises(FactsError) as raised:
        admit(A, log(A, *OPEN), broken, law, TODAY)
    assert raised.value.data() == {"kind": event.kind, "field_name": field, "reason": reason}


def test_parties_are_places(law: Law) -> None:
    for places in ([True], ["2"], "2"):
        event = entry(A, 1, "received", "2026-02-27", {"respondents": places})  # type: ignore[dict-item]  # malformed on purpose
        with pytest.raises(FactsError):
            admit(A, (), event, law, TODAY)


def test_every_entry_may_name_its_document(law: Law) -> None:
    event = entry(A, 3, "note", "2026-03-05", {"document": "电话记录第3号"})
    assert admit(A, log(A, *OPEN), event, law, TODAY).flaws == ()


# An entry must not make another one unlawful


@pytest.mark.parametrize(
    ("rows", "late_row", "seq", "code"),
    [
        # A back-entered closing before what is on record already.
        (
            [*OPEN, ("claims_changed", "2026-03-20")],
            ("awarded", "2026-03-19"),
            3,
            "case_has_ended",
        ),
        # A back-entered extension makes the recorded one the second.
        (
            [*OPEN, ("extended", "2026-04-10")],
            ("extended", "2026-04-09"),
            3,
            "extended_twice",
        ),
        # A back-entered suspension under which the award was made.
        ([*OPEN, ("awarded", "2026-04-10")], ("suspended", "2026-04-01"), 3, "suspended_now"),
        # An earlier start makes the extension on record come too late.
        (
            [*OPEN, ("extended", "2026-04-10")],
            ("absorbed", "2026-03-10", {"their_start": "2026-01-10"}),
            3,
            "extended_after_last_day",
        ),
    ],
)
def test_an_entry_that_disturbs_another_is_refused(
    law: Law, rows: Sequence[Row], late_row: Row, seq: int, code: str
) -> None:
    error = refused(A, [*rows, late_row], law)
    assert isinstance(error, DisturbsEntryError)
    assert (error.seq, error.reason) == (seq, code)


def test_what_was_irregular_may_become_otherwise_irregular(law: Law) -> None:
    # The second extension becomes the first one, but stays too late: no new complaint.
    rows: list[Row] = [*OPEN, ("extended", "2026-04-10"), ("extended", "2026-06-01")]
    events = log(A, *rows)
    strike = entry(A, 5, VOID, "2026-06-02", {"seq": 3})
    admission = admit(A, events, strike, law, TODAY)
    assert [problem.code for problem in admission.after.problems] == ["extended_after_last_day"]


def test_worsened_compares_the_gravest() -> None:
    def problem(seq: int, severity: Severity, code: str = "x") -> Problem:
        return Problem(seq, "k", code, severity)

    light, grave = Severity.UNLAWFUL, Severity.IMPOSSIBLE
    before = (problem(1, light), problem(2, grave))
    same = (problem(1, light, "y"), problem(2, light), problem(2, grave, "z"))
    assert worsened(before, same) == ()
    assert worsened(before, (problem(1, grave),)) == (problem(1, grave),)
    assert worsened(before, (problem(3, light),)) == (problem(3, light),)

"""What do people call the facts that papers need, and which of them are missing?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class Need:
    """One fact that a form needs: its name, and how to read it from a case."""

    label: Label
    of: Callable[[CasePaper], object]


def absent(facts: CasePaper, needs: Iterable[Need]) -> tuple[Label, ...]:
    """Name the needs that are empty (no date, no party, or nothing but spaces)."""
    return tuple(need.label for need in needs if not _is_given(need.of(facts)))


def given(fact: Fact | None) -> Fact:
    """Return a fact that the needs of the form have made sure of."""
    if fact is None:
        raise ValueError("a form draws a fact that is not among its needs")
    return fact


def _is_given(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _all_named(parties: Iterable[object]) -> bool:
    known = [str(getattr(party, "name", "")).strip() for party in parties]
    return bool(known) and all(known)


OFFICE = Need(Label("仲裁机构名称", "Name of the office"), lambda facts: facts.office_name)
SEAL = Need(Label("落款（印章）名称", "Name on the seal"), lambda facts: facts.seal_name)
NUMBER = Need(Label("案号", "Case number"), lambda facts: facts.number)
CAUSE = Need(Label("案由", "Cause of the case"), lambda facts: facts.cause)
APPLICANTS = Need(Label("申请人", "Applicant"), lambda facts: _all_named(facts.applicants))
RESPONDENTS = Need(Label("被申请人", "Respondent"), lambda facts: _all_named(facts.respondents))
ISSUED_ON = Need(Label("成文日期", "Date of the paper"), lambda facts: facts.issued_on)

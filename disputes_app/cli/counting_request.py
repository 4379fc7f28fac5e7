"""What is to be counted?  The arguments of ``deadline``, read and put to the rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.domain.count_errors import NotPositiveError
from disputes_app.domain.counting import Pause, explain, governing
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule, Unit


@dataclass(frozen=True, slots=True)
class CountingRequest:
    """One date to be explained; ``extension`` None where none was asked for."""

    rule_id: str
    start: date
    length: int | None
    pauses: tuple[Pause, ...]
    restarts: tuple[date, ...]
    extension: int | None


def counted(request: CountingRequest, law: Law) -> tuple[Rule, Explanation]:
    """Return the version of the rule that governs and the date with its working.

    Raises:
        DomainError: the rule is unknown, was not in force, or does not know what was given.
    """
    versions = law.rulebook.versions(request.rule_id)
    in_hours = any(version.unit is Unit.HOURS for version in versions)
    start = request.start
    if isinstance(start, datetime) and not in_hours:
        start = start.date()
    rule = governing(law, request.rule_id, start, () if in_hours else request.restarts)
    if request.extension is not None and request.extension < 1:
        raise NotPositiveError(rule.id, "extension", request.extension)
    explanation = explain(
        rule,
        start,
        law,
        length=request.length,
        pauses=request.pauses,
        restarts=request.restarts,
        extension=request.extension or 0,
    )
    return rule, explanation

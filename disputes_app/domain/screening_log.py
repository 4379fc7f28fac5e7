"""What became of each finding of a town's report, read from the log?"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from disputes_app.domain.dossiers import screening as kinds
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, is_set, number_of, text_of
from disputes_app.domain.screening_period import Period, read_period


class Handling(enum.StrEnum):
    """Where a finding stands."""

    OPEN = "open"
    ASKED = "asked"
    ANSWERED = "answered"
    SETTLED = "settled"
    NOTHING_NEEDED = "nothing_needed"
    CASE = "case"
    ON_SITE = "on_site"
    ALERT = "alert"


WAITING = frozenset({Handling.OPEN, Handling.ASKED, Handling.ANSWERED})
"""What still has to be handled."""
_BY_KIND: Mapping[str, Handling] = {
    kinds.ASKED: Handling.ASKED,
    kinds.ANSWERED: Handling.ANSWERED,
    kinds.NOTHING_NEEDED: Handling.NOTHING_NEEDED,
    kinds.FILED: Handling.CASE,
    kinds.BELONGS: Handling.CASE,
    kinds.ON_SITE: Handling.ON_SITE,
    kinds.ALERT: Handling.ALERT,
}


@dataclass(frozen=True, slots=True)
class FindingLog:
    """What was done about a finding last.

    Attributes:
        asked, answered: questions to the town and what it said, the last of each.
        answer_by: by when the town was asked to answer.
        reason: why nothing is needed.
        number: of the case or record that it became or belongs to.
    """

    handling: Handling = Handling.OPEN
    on: date | None = None
    asked: str = ""
    asked_on: date | None = None
    answer_by: date | None = None
    answered: str = ""
    reason: str = ""
    number: str = ""

    def is_late(self, today: date) -> bool:
        """Say whether the town has not answered in time."""
        by = self.answer_by
        return self.handling is Handling.ASKED and by is not None and by < today


@dataclass(frozen=True, slots=True)
class RowsEntry:
    """An entry that brought rows."""

    seq: int
    on: date
    first: int
    count: int
    digest: str
    file_name: str
    file_digest: str


@dataclass(frozen=True, slots=True)
class ScreeningLog:
    """A report as its log tells of it; ``period`` is None only where it cannot be read."""

    town: str
    period: Period | None
    reported_by: str = ""
    rows: tuple[RowsEntry, ...] = ()
    nothing_found: bool = False
    findings: Mapping[int, FindingLog] = field(default_factory=dict)

    def finding(self, place: int) -> FindingLog:
        """Return what was done about a finding."""
        return self.findings.get(place, FindingLog())


def screening_log(live: Iterable[Event]) -> ScreeningLog:
    """Read the entries in force, in their order."""
    log = ScreeningLog("", None)
    rows: list[RowsEntry] = []
    findings: dict[int, FindingLog] = {}
    for event in live:
        facts = event.facts
        if event.kind == kinds.REPORTED:
            town, period = text_of(facts, "town"), read_period(text_of(facts, "period"))
            by = text_of(facts, "reported_by")
            log = replace(log, town=town, period=period, reported_by=by)
        elif event.kind == kinds.ROWS:
            rows.append(rows_entry(event))
        elif event.kind == kinds.NOTHING_FOUND:
            log = replace(log, nothing_found=True)
        elif event.kind in _BY_KIND:
            place = number_of(facts, "finding")
            findings[place] = _handled(findings.get(place, FindingLog()), event)
    return replace(log, rows=tuple(rows), findings=findings)


def rows_entry(event: Event) -> RowsEntry:
    """Return what an entry says of its rows."""
    facts = event.facts
    return RowsEntry(
        event.seq,
        event.happened_on,
        number_of(facts, "first"),
        number_of(facts, "count"),
        text_of(facts, "digest"),
        text_of(facts, "file_name"),
        text_of(facts, "file_digest"),
    )


def _handled(former: FindingLog, event: Event) -> FindingLog:
    facts, on = event.facts, event.happened_on
    now = replace(former, handling=_BY_KIND[event.kind], on=on)
    text = text_of(facts, "text")
    if event.kind == kinds.ASKED:
        by = day_of(facts, "answer_by")
        return replace(now, asked=text, asked_on=on, answer_by=by, answered="")
    if event.kind == kinds.ANSWERED:
        settled = is_set(facts, "settled")
        return replace(
            now, answered=text, handling=Handling.SETTLED if settled else Handling.ANSWERED
        )
    number = text_of(facts, "case") or text_of(facts, "record")
    return replace(now, reason=text_of(facts, "reason") or text, number=number)

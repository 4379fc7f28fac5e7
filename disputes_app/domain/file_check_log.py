"""What does the log of a file check (案卷评查) say: sample, scores, objections, conclusion?"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers import file_check as kinds
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, lines_of, number_of, text_of
from disputes_app.domain.random_draw import Candidate, Drawn, Lots
from disputes_app.domain.score_sheet import (
    Deduction,
    FileGrade,
    ScoreItem,
    deductions_of,
    grade_of,
    sheet_of,
)

CASE = "case"
"""The part of ``draw_row`` in which the cases stand that could be drawn."""


class CheckState(enum.StrEnum):
    """How a file of the sample stands."""

    TO_SCORE = "to_score"
    SCORED = "scored"
    OBJECTED = "objected"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file of the sample.

    Attributes:
        key: 收件号 of its case; ``name`` the number by which people know it.
        score: None before it is scored; that which holds after corrections and answers.
        remarks: the remark, corrections, objections and answers, in their order.
    """

    place: int
    key: str
    name: str
    handler: str
    state: CheckState = CheckState.TO_SCORE
    score: int | None = None
    grade: FileGrade | None = None
    deductions: tuple[Deduction, ...] = ()
    reviewer: str = ""
    scored_on: date | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """A draw as its entry records it."""

    seq: int
    on: date
    seed: str
    seed_source: str
    seed_note: str
    filter: str
    eligible: int
    count: int
    algorithm: str
    version: int
    cases_digest: str
    result_digest: str
    rows_digest: str
    again_reason: str
    result: tuple[Candidate, ...]

    def lots(self, cases: Iterable[Candidate]) -> Lots:
        """Return what it follows from; ``cases`` are kept apart from the entry."""
        return Lots(self.seed, tuple(cases), (), (), self.count, 0, self.algorithm, self.version)

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        """The result as ``random_draw`` writes it."""
        return tuple(Drawn(n, one, ()) for n, one in enumerate(self.result, start=1))


@dataclass(frozen=True, slots=True)
class FileCheckLog:
    """A file check as it stands.

    Attributes:
        excellent, passed: the limits of the grades that were kept with the draw.
        samples: every draw in force, the newest last.
    """

    title: str
    line: Line
    from_on: date
    to_on: date
    basis: str
    excellent: int
    passed: int
    sheet: tuple[ScoreItem, ...]
    samples: tuple[SampleEntry, ...]
    files: tuple[CheckedFile, ...]
    conclusion: str

    @property
    def scored(self) -> tuple[CheckedFile, ...]:
        """The files that have a score."""
        return tuple(one for one in self.files if one.score is not None)

    @property
    def average(self) -> Fraction | None:
        """The average score; None before the first."""
        scores = [one.score for one in self.files if one.score is not None]
        return Fraction(sum(scores), len(scores)) if scores else None

    def count(self, grade: FileGrade) -> int:
        """Return how many have a grade."""
        return sum(one.grade is grade for one in self.files)

    def lost(self, item: ScoreItem) -> tuple[int, int]:
        """Return in how many files an item cost points, and how many in all."""
        found = [
            one.points for each in self.files for one in each.deductions if one.item == item.id
        ]
        return len(found), sum(found)

    def file(self, key: str) -> CheckedFile | None:
        """Return the file of a case."""
        return next((one for one in self.files if one.key == key), None)


def sample_entry(event: Event) -> SampleEntry:
    """Return an entry of a draw as what it records."""
    facts = event.facts
    rows = [(*line.split("\t", 2), "", "")[:3] for line in lines_of(facts, "result")]
    return SampleEntry(
        event.seq,
        event.happened_on,
        text_of(facts, "seed"),
        text_of(facts, "seed_source"),
        text_of(facts, "seed_note"),
        text_of(facts, "filter"),
        number_of(facts, "eligible"),
        number_of(facts, "count"),
        text_of(facts, "algorithm"),
        number_of(facts, "version"),
        text_of(facts, "cases_digest"),
        text_of(facts, "result_digest"),
        text_of(facts, "rows_digest"),
        text_of(facts, "again_reason"),
        tuple(Candidate(key, name) for key, name, _handler in rows),
    )


def read_file_check(live: Sequence[Event]) -> FileCheckLog | None:
    """Return what the entries in force come to; None where none opens it."""
    opened = next((one for one in live if one.kind == kinds.OPENED), None)
    if opened is None:
        return None
    facts = opened.facts
    drawn = [one for one in live if one.kind == kinds.DRAWN]
    limits = drawn[-1].facts if drawn else {}
    book = _Book(limits.get("excellent"), limits.get("passed"))
    for event in live:
        book.read(event)
    return FileCheckLog(
        text_of(facts, "title"),
        Line(text_of(facts, "line")),
        day_of(facts, "from_on") or opened.happened_on,
        day_of(facts, "to_on") or opened.happened_on,
        text_of(facts, "basis"),
        number_of(limits, "excellent"),
        number_of(limits, "passed"),
        sheet_of(lines_of(limits, "sheet")),
        tuple(map(sample_entry, drawn)),
        tuple(book.files.values()),
        book.conclusion,
    )


class _Book:
    """The files while the log is read."""

    def __init__(self, excellent: object, passed: object) -> None:
        self._excellent = excellent if isinstance(excellent, int) else 0
        self._passed = passed if isinstance(passed, int) else 0
        self.files: dict[str, CheckedFile] = {}
        self.conclusion = ""

    def read(self, event: Event) -> None:
        facts = event.facts
        if event.kind == kinds.DRAWN:
            rows = [(*line.split("\t", 2), "", "")[:3] for line in lines_of(facts, "result")]
            self.files = {
                key: CheckedFile(place, key, name, handler)
                for place, (key, name, handler) in enumerate(rows, start=1)
            }
        elif event.kind == kinds.CONCLUDED:
            self.conclusion = text_of(facts, "text")
        file = self.files.get(text_of(facts, "target"))
        if file is None:
            return
        if event.kind in {kinds.SCORED, kinds.CORRECTED}:
            file = self._scored(file, event, CheckState.SCORED)
            self._keep(file, text_of(facts, "note"), text_of(facts, "reason"))
        elif event.kind == kinds.OBJECTED:
            said = f"{text_of(facts, 'by')}：{text_of(facts, 'text')}"
            self._keep(replace(file, state=CheckState.OBJECTED), said)
        elif event.kind == kinds.ANSWERED:
            if text_of(facts, "result") == kinds.CHANGED:
                file = self._scored(file, event, CheckState.ANSWERED)
            said = text_of(facts, "reason")
            self._keep(replace(file, state=CheckState.ANSWERED), said)

    def _scored(self, file: CheckedFile, event: Event, state: CheckState) -> CheckedFile:
        score = number_of(event.facts, "score")
        grade = grade_of(score, excellent=self._excellent, passed=self._passed)
        return replace(
            file,
            state=state,
            score=score,
            grade=grade,
            deductions=deductions_of(lines_of(event.facts, "items")),
            reviewer=text_of(event.facts, "reviewer"),
            scored_on=event.happened_on,
        )

    def _keep(self, file: CheckedFile, *said: str) -> None:
        remarks = (*file.remarks, *filter(None, said))
        self.files[file.key] = replace(file, remarks=remarks)

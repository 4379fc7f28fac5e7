"""How does one drawn case stand on every day, and which rows are those?

Everything comes from one random number generator, so that a size and seed always give the
same rows.  Days are counted from ``FIRST_DAY`` and written as text at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from benchmarks.rows.people import (
    BUSY_HANDLER,
    BUSY_OFFICE,
    STAFF_AN_OFFICE,
    Name,
    firms,
    offices_of,
    workers,
)
from disputes_app.domain.cases import Line, Outcome, Source, Stage, in_complaint_population
from disputes_app.domain.numbering import CASE_SERIES, RECEIPT_SERIES
from disputes_app.domain.spans import FOREVER, NO_DAY, Measure
from disputes_app.services import search_keys

FIRST_DAY = date(2021, 7, 1)
TODAY = date(2026, 6, 30)
"""The day on which all measurements look at the cases: five years after the first."""

DAYS = (TODAY - FIRST_DAY).days
_AHEAD = 400
_TEXTS = tuple((FIRST_DAY + timedelta(n)).isoformat() for n in range(DAYS + _AHEAD))
_FOREVER, _NO_DAY = FOREVER.isoformat(), NO_DAY.isoformat()
_INTAKE_DAYS = 7

Row = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is the same in all cases of a line."""

    line: Line
    sources: tuple[Source, ...]
    length: int
    accept_rule: str
    close_rule: str
    outcome: Outcome
    offices: tuple[int, ...]


def _kinds() -> tuple[_Kind, ...]:
    inspection = (
        *[Source.COMPLAINT] * 6,
        *[Source.REPORT] * 2,
        Source.HOTLINE_12345,
        Source.PATROL,
    )
    application = (Source.APPLICATION,)
    return (
        _Kind(
            Line.MEDIATION,
            application,
            15,
            "mediation.accept",
            "mediation.conclude",
            Outcome.AGREEMENT,
            tuple(offices_of(Line.MEDIATION)),
        ),
        _Kind(
            Line.ARBITRATION,
            application,
            47,
            "arbitration.accept",
            "arbitration.award",
            Outcome.AWARD,
            tuple(offices_of(Line.ARBITRATION)),
        ),
        _Kind(
            Line.INSPECTION,
            inspection,
            85,
            "inspection.accept",
            "inspection.investigate",
            Outcome.HANDLING_DECISION,
            tuple(offices_of(Line.INSPECTION)),
        ),
    )


@dataclass(slots=True)
class Span:
    """A stretch of a case; days as numbers, None for none."""

    from_on: int
    measure: Measure
    counted_on: int | None = None
    due_on: int | None = None
    closed_on: int | None = None
    suspended_since: int | None = None
    departure: str | None = None
    left_on: int | None = None
    accept_due_on: int | None = None


@dataclass(slots=True)
class DrawnCase:
    """Everything that the rows of one case say."""

    id: int
    kind: _Kind
    source: Source
    office: int
    handler: int
    received: int
    worker: Name
    firm: Name
    spans: list[Span]
    accepted: int | None = None
    late_entered: int = 0
    stage: Stage = Stage.RECEIVED
    receipt_number: str = ""
    number: str | None = None
    number_sort: str = ""
    unserved: int = 0
    hearing: int | None = None

    @property
    def last(self) -> Span:
        """How the case stands now."""
        return self.spans[-1]


class Drawer:
    """Draws cases one after the other; ids and days of receipt ascend together."""

    def __init__(self, count: int, seed: int) -> None:
        self._count = count
        self._draw = Random(seed)
        self._kinds = _kinds()
        self.firms = firms(self._draw)
        self._workers = workers(self._draw)
        self._given: dict[tuple[str, int], int] = {}

    @property
    def series(self) -> list[tuple[str, int, int]]:
        """The series, years and numbers that come next."""
        return [(name, year, n + 1) for (name, year), n in sorted(self._given.items())]

    def cases(self) -> Iterator[DrawnCase]:
        """Yield every case."""
        for place in range(self._count):
            yield self._case(place + 1, place * (DAYS + 1) // self._count)

    def _case(self, case_id: int, received: int) -> DrawnCase:
        draw = self._draw
        at = draw.random()
        kind = self._kinds[0 if at < 0.4 else 1 if at < 0.7 else 2]
        busy = draw.random() < 0.05
        office = BUSY_OFFICE if busy else kind.offices[int(draw.random() * len(kind.offices))]
        handler = (office - 1) * STAFF_AN_OFFICE + 1 + int(draw.random() * STAFF_AN_OFFICE)
        case = DrawnCase(
            case_id,
            kind,
            kind.sources[int(draw.random() * len(kind.sources))],
            office,
            BUSY_HANDLER if busy else handler,
            received,
            self._workers[int(draw.random() * len(self._workers))],
            self.firms[int(draw.random() * len(self.firms))],
            [self._intake(received)],
        )
        self._go_on(case)
        self._number(case)
        return case

    def _intake(self, received: int) -> Span:
        due = received + _INTAKE_DAYS
        return Span(received, Measure.INTAKE, due, accept_due_on=due)

    def _go_on(self, case: DrawnCase) -> None:
        draw = self._draw
        fate = draw.random()
        on = case.received + 1 + int(draw.random() * 5)
        if fate < 0.006 or on > DAYS:
            return
        if fate < 0.03:
            measure = Measure.REFUSED if fate < 0.02 else Measure.WITHDRAWN_BEFORE_ACCEPTANCE
            self._leave(case, on, measure)
            return
        case.accepted = on
        case.stage = Stage.ACCEPTED
        if fate < 0.036:
            case.spans.append(Span(on, Measure.CANNOT_JUDGE))
            return
        due = on + case.kind.length + int(draw.random() * 4)
        case.spans.append(Span(on, Measure.OPEN, due, due))
        self._end(case, fate, due)
        if case.last.closed_on is None and case.last.departure is None:
            case.unserved = int(draw.random() < 0.4)
            case.hearing = DAYS - 30 + int(draw.random() * 60) if draw.random() < 0.6 else None

    def _end(self, case: DrawnCase, fate: float, due: int) -> None:
        draw, accepted = self._draw, case.last.from_on
        middle = accepted + 1 + case.kind.length // 3
        if fate < 0.042:
            if middle <= DAYS:
                case.stage = Stage.SUSPENDED
                case.spans.append(Span(middle, Measure.SUSPENDED, suspended_since=middle))
            return
        if fate < 0.046:
            return  # forgotten: open long after its last day
        if fate < 0.056:
            if middle <= DAYS:
                ways = (Measure.TRANSFERRED, Measure.MERGED, Measure.STRUCK_OUT)
                self._leave(case, middle, ways[int(draw.random() * 3)])
            return
        share = 1 + draw.random() * 0.4 if draw.random() < 0.025 else 0.1 + draw.random() * 0.9
        closed = accepted + 1 + int((due - accepted - 1) * share)
        if closed <= DAYS:
            case.stage = Stage.CLOSED
            case.late_entered = int(draw.random() < 0.01)
            measure = Measure.ON_TIME if closed <= due else Measure.LATE
            case.spans.append(Span(closed, measure, due, due, closed))

    def _leave(self, case: DrawnCase, on: int, measure: Measure) -> None:
        case.stage = Stage.LEFT
        case.spans.append(Span(on, measure, on, departure=measure.value, left_on=on))

    def _number(self, case: DrawnCase) -> None:
        line = case.kind.line
        case.receipt_number, shown = self._given_number(RECEIPT_SERIES[line].id, case.received)
        if case.accepted is not None:
            case.number, shown = self._given_number(CASE_SERIES[line].id, case.accepted)
        case.number_sort = shown

    def _given_number(self, series_id: str, day: int) -> tuple[str, str]:
        """Return the next number of a series, and the same with its digits padded."""
        year = int(_TEXTS[day][:4])
        n = self._given[series_id, year] = self._given.get((series_id, year), 0) + 1
        before, between, after = _PARTS[series_id]
        return f"{before}{year}{between}{n}{after}", f"{before}{year:06}{between}{n:06}{after}"


def _parts(pattern: str) -> tuple[str, str, str]:
    before, _, rest = pattern.partition("{year}")
    between, _, after = rest.partition("{n}")
    return before, between, after


_PARTS = {one.id: _parts(one.pattern) for one in (*RECEIPT_SERIES.values(), *CASE_SERIES.values())}

CASE_COLUMNS = [
    "id",
    "line",
    "source",
    "complaint",
    "receipt_number",
    "number",
    "old_number",
    "office_id",
    "handler_id",
    "attributed_office_id",
    "attributed_handler_id",
    "received_on",
    "accepted_on",
    "accept_due_on",
    "due_on",
    "working_due_on",
    "provisional",
    "closed_on",
    "outcome",
    "departure",
    "left_on",
    "stage",
    "suspended_since",
    "cannot_judge",
    "late_entered",
    "violation_on",
    "hearing_on",
    "cause",
    "claimed_fen",
    "people",
    "applicant_names",
    "respondent_names",
    "employer_key",
    "next_due_on",
    "next_rule",
    "unserved",
    "quiet_since",
    "back_entered",
    "grouped",
    "award_result",
    "missing",
    "version",
    "last_seq",
    "created_at",
    "number_sort",
    "due_sort",
    "ended_on",
    "ended_sort",
    "measure",
]


def case_row(case: DrawnCase) -> Row:
    """Return the row of ``dispute_case`` in the order of CASE_COLUMNS."""
    last, kind = case.last, case.kind
    left = last.departure is not None
    ended_on = _text(last.left_on if left else last.closed_on)
    due_on, accept_due_on = _text(last.due_on), _text(last.accept_due_on)
    shown_due = due_on or accept_due_on
    running = ended_on is None
    next_rule = kind.accept_rule if case.accepted is None else kind.close_rule
    return (
        case.id,
        kind.line.value,
        case.source.value,
        int(in_complaint_population(kind.line, case.source)),
        case.receipt_number,
        case.number,
        None,
        case.office,
        case.handler,
        case.office,
        case.handler,
        _TEXTS[case.received],
        _text(case.accepted),
        accept_due_on,
        due_on,
        due_on,
        0,
        _text(last.closed_on),
        kind.outcome.value if last.closed_on is not None else None,
        last.departure,
        _text(last.left_on),
        case.stage.value,
        _text(last.suspended_since),
        "start_unknown" if last.measure is Measure.CANNOT_JUDGE else None,
        case.late_entered,
        None,
        _text(case.hearing),
        "追索劳动报酬",
        case.id % 1_000 * 100_00,
        1,
        case.worker.text,
        case.firm.text,
        case.firm.key,
        shown_due if running else None,
        next_rule if running and shown_due else None,
        case.unserved,
        _TEXTS[case.received] if running and last.suspended_since is None else None,
        0,
        0,
        _won(case),
        "",
        len(case.spans),
        len(case.spans),
        f"{_TEXTS[case.received]} 01:00:00.000000",
        case.number_sort,
        shown_due or _FOREVER,
        ended_on,
        ended_on or _NO_DAY,
        last.measure.value,
    )


def _won(case: DrawnCase) -> str | None:
    """Say who won an award: the cases take turns, and of some nobody said it."""
    awarded = case.last.closed_on is not None and case.kind.outcome is Outcome.AWARD
    return ("worker", "employer", "both", None)[case.id % 4] if awarded else None


SPAN_COLUMNS = [
    "case_id",
    "line",
    "complaint",
    "office_id",
    "handler_id",
    "from_on",
    "to_on",
    "known_from",
    "known_to",
    "due_on",
    "closed_on",
    "suspended_since",
    "cannot_judge",
    "departure",
    "left_on",
    "accept_due_on",
    "late_entered",
    "provisional",
    "measure",
    "counted_on",
]


def span_rows(case: DrawnCase) -> Iterator[Row]:
    """Yield the rows of ``case_span`` in the order of SPAN_COLUMNS."""
    line = case.kind.line
    complaint = int(in_complaint_population(line, case.source))
    ends = [_TEXTS[one.from_on] for one in case.spans[1:]] + [_FOREVER]
    for span, to_on in zip(case.spans, ends, strict=True):
        from_on = _TEXTS[span.from_on]
        yield (
            case.id,
            line.value,
            complaint,
            case.office,
            case.handler,
            from_on,
            to_on,
            f"{from_on} 01:00:00.000000",
            None,
            _text(span.due_on),
            _text(span.closed_on),
            _text(span.suspended_since),
            int(span.measure is Measure.CANNOT_JUDGE),
            span.departure,
            _text(span.left_on),
            _text(span.accept_due_on),
            case.late_entered if span.closed_on is not None else 0,
            0,
            span.measure.value,
            _text(span.counted_on) or _NO_DAY,
        )


CLOCK_COLUMNS = [
    "case_id",
    "rule_id",
    "key",
    "seq",
    "kind",
    "started_on",
    "due_on",
    "stopped_on",
    "paused_since",
    "provisional",
]


def clock_rows(case: DrawnCase) -> Iterator[Row]:
    """Yield the rows of ``case_clock`` in the order of CLOCK_COLUMNS: acceptance, then closing."""
    first, last, kind = case.spans[0], case.last, case.kind
    decided = case.spans[1].from_on if len(case.spans) > 1 else None
    received = _TEXTS[case.received]
    accept_due, stopped = _text(first.accept_due_on), _text(decided)
    yield (case.id, kind.accept_rule, 0, 1, "office", received, accept_due, stopped, None, 0)
    if case.accepted is not None:
        ended = last.closed_on if last.closed_on is not None else last.left_on
        yield (
            case.id,
            kind.close_rule,
            0,
            2,
            "office",
            _TEXTS[case.accepted],
            _text(last.due_on),
            _text(ended),
            _text(last.suspended_since),
            0,
        )


def search_row(case: DrawnCase) -> Row:
    """Return the row of ``case_search``: the case's id and its words."""
    numbers = [case.receipt_number, case.number or ""]
    return case.id, f"{_number_tokens(numbers)} {case.worker.tokens} {case.firm.tokens}"


def _number_tokens(numbers: list[str]) -> str:
    return " ".join(_words_of_number(one) for one in numbers if one)


def _words_of_number(number: str) -> str:
    """Return the words of a number, taking those of its series and year from before."""
    before, _, rest = number.rpartition("第")
    digits = rest[:-1]
    pairs = (digits[n : n + 2] for n in range(len(digits) - 1))
    return " ".join((_words_of_series(before), digits, *pairs))


@cache
def _words_of_series(before: str) -> str:
    return search_keys.tokens([f"{before}第", "号"])


def _text(day: int | None) -> str | None:
    return None if day is None else _TEXTS[day]

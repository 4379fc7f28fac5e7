"""How is the report of a month locked, chained to the one before it, and proved?

Locking freezes the rate of every line that had cases due (``services.figures``, the one way to
freeze), and keeps how each case came into the month and went out of it.  A locked month is
never edited: counted again with what was known then it must come out the same, and counted with
what is known now, each case that stands otherwise is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from db.queries import months as queries
from db.queries.integrity import Checked
from db.writes import audit as audit_writes
from db.writes import months as writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import Line
from disputes_app.domain.frozen_figures import NothingToFreezeError
from disputes_app.domain.law import Law
from disputes_app.domain.month_chain import (
    Before,
    MonthCase,
    month_after,
    month_before,
    month_first,
    month_last,
    month_name,
)
from disputes_app.domain.month_report import (
    Covering,
    CoveringNoteError,
    MonthCorrection,
    MonthLine,
    MonthLockedError,
    MonthNotOverError,
    MonthOrderError,
    MonthReport,
    SentDayError,
    UnknownMonthError,
    breaks_of,
    lines_of,
    month_corrections,
    month_digest,
    rows_of,
)
from disputes_app.domain.rate import Basis, RateQuery
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.figures import figure_number, freeze_part
from disputes_app.services.month_count import count_month
from disputes_app.services.rate import check_period, default_population

_ONE_DAY = timedelta(days=1)
ALL_KNOWN = datetime(9999, 12, 31, tzinfo=UTC)
"""The moment at which everything that is recorded is known."""


@dataclass(frozen=True, slots=True)
class ChainedMonth:
    """A locked month with its figures; ``breaks`` as in ``domain.month_chain.breaks_of``."""

    report: MonthReport
    lines: tuple[MonthLine, ...]
    breaks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MonthChain:
    """The locked months, the oldest first.

    Attributes:
        next_month: the month to be locked next: the one that ended last, where none was.
        waiting: months that are over and not locked, counted from ``next_month``.
    """

    months: tuple[ChainedMonth, ...]
    next_month: date
    waiting: int

    @property
    def whole(self) -> bool:
        """Whether no link of the chain is broken."""
        return not any(one.breaks for one in self.months)


@dataclass(frozen=True, slots=True)
class RebuiltMonth:
    """A locked month counted again.

    Attributes:
        differences: cases that do not come out as kept, with what was known then.
        intact: whether what is stored still has the digest it was given.
        corrections: cases that come in or go out otherwise with what is known now.
    """

    month: ChainedMonth
    cases: tuple[MonthCase, ...]
    differences: tuple[MonthCorrection, ...]
    intact: bool
    corrections: tuple[MonthCorrection, ...]

    @property
    def proven(self) -> bool:
        """Whether it comes out exactly as it was locked."""
        return self.intact and not self.differences and not self.month.breaks


# Queries


def month_chain(ctx: Context) -> MonthChain:
    """Return every locked month with its figures and where the chain is broken."""
    with ctx.database.read() as conn:
        months = _chained(conn)
    this = month_first(ctx.today())
    wanted = month_after(months[-1].report.month) if months else month_before(this)
    waiting = (this.year - wanted.year) * 12 + this.month - wanted.month
    return MonthChain(months, wanted, max(0, waiting))


def rebuild_month(ctx: Context, month: date) -> RebuiltMonth:
    """Count a locked month again; raise UnknownMonthError."""
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        found = {one.report.month: one for one in _chained(conn)}
        chained = found.get(month_first(month))
        if chained is None:
            raise UnknownMonthError(month_name(month))
        report = chained.report
        kept = queries.month_cases(conn, report.month)
        before = _before(conn, report)
        then = count_month(conn, law, report.month, report.locked_at, before)
        now = count_month(conn, law, report.month, ALL_KNOWN, before)
        return RebuiltMonth(
            chained,
            kept,
            month_corrections(kept, then),
            month_digest(report, kept) == report.digest,
            month_corrections(kept, now),
        )


def month_differences(conn: Connection, law: Law) -> Checked:
    """Count every locked month again as it was known, and compare; for ``verify``."""
    found: list[str] = []
    months = _chained(conn)
    for one in months:
        found.extend(_problems(conn, law, one))
    return Checked(len(months), tuple(found))


# Command


def lock_month(ctx: Context, actor: Actor, month: date, covering: Covering) -> ChainedMonth:
    """Lock the report of a month as it is sent.

    Args:
        month: any day of it.
        covering: who sends it, to whom, on which day, with which words.

    Raises:
        MonthNotOverError: its last day has not passed.
        MonthLockedError: it was locked before.
        MonthOrderError: another month comes first.
        CoveringNoteError, SentDayError: the covering note is not whole.
        ProvisionalFigureError: a last day in the rate of a line is provisional.
        PeriodError: the month lies before the first day that is covered.
        NotAllowedError: the role may not.
    """
    return ctx.database.run_write(lambda conn: lock_in(conn, ctx, actor, month, covering))


def lock_in(
    conn: Connection, ctx: Context, actor: Actor, month: date, covering: Covering
) -> ChainedMonth:
    """Lock a month within a transaction; as :func:`lock_month`."""
    actor.require(Right.PUBLISH_FIGURES)
    first, today = month_first(month), ctx.today()
    if month_last(first) >= today:
        raise MonthNotOverError(month_name(first), month_last(first))
    note = _whole(covering, first, today)
    for line in Line:
        check_period(rate_of_month(line, first), today)
    return _lock(conn, ctx, actor, first, note)


def rate_of_month(line: Line, month: date) -> RateQuery:
    """Return the question behind the rate of a month: judged on the day after its end.

    On that day nothing of the month is due today any more, so that the rate of a month is the
    same whenever it is locked.
    """
    last = month_last(month)
    return RateQuery(
        line, default_population(line), Basis.DUE, month_first(month), last, last + _ONE_DAY
    )


def _lock(
    conn: Connection, ctx: Context, actor: Actor, month: date, covering: Covering
) -> ChainedMonth:
    law = ctx.law_in_force.follow(conn, to_write=True)
    at = ctx.now()
    number = figure_number(conn, at.year)
    previous = _check_order(conn, month)
    rates = dict(_frozen_rates(conn, ctx, actor, month, covering.note))
    known_before = None if previous is None else previous.locked_at
    report = MonthReport(number, month, covering, at, actor.name, known_before, rates)
    cases = count_month(conn, law, month, at, _before(conn, report))
    report = replace(report, digest=month_digest(report, cases))
    writes.insert_month(conn, report, cases)
    audit_writes.append_audit(
        conn,
        AuditRecord(
            at,
            actor.name,
            actor.role.value,
            actor.office_id,
            "lock_month",
            detail=f"{number} {month_name(month)} {report.digest}",
        ),
    )
    return ChainedMonth(report, lines_of(cases, rates), ())


def _check_order(conn: Connection, month: date) -> MonthReport | None:
    """Return the report before; raise where this month is not the one to be locked next."""
    reports = queries.month_reports(conn)
    for one in reports:
        if one.month == month:
            raise MonthLockedError(month_name(month), one.number)
    if not reports:
        return None
    wanted = month_after(reports[-1].month)
    if month != wanted:
        raise MonthOrderError(month_name(month), month_name(wanted))
    return reports[-1]


def _frozen_rates(
    conn: Connection, ctx: Context, actor: Actor, month: date, note: str
) -> Iterator[tuple[Line, str]]:
    for line in Line:
        title = f"{month.year}年{month.month}月月报（{word(line, 'zh')}）"
        try:
            figure = freeze_part(conn, ctx, actor, rate_of_month(line, month), title, note)
        except NothingToFreezeError:
            continue
        yield line, figure.number


def _whole(covering: Covering, month: date, today: date) -> Covering:
    whole = Covering(
        " ".join(covering.sent_by.split()),
        " ".join(covering.sent_to.split()),
        covering.sent_on,
        covering.note.strip(),
    )
    for name in ("sent_by", "sent_to"):
        if not getattr(whole, name):
            raise CoveringNoteError(name)
    if not month_last(month) < whole.sent_on <= today:
        raise SentDayError(whole.sent_on, month_after(month), today)
    return whole


def _before(conn: Connection, report: MonthReport) -> Before:
    if report.known_before is None:
        return Before()
    last = report.month - _ONE_DAY
    return Before(queries.remaining_of(conn, month_first(last)), report.known_before)


def _chained(conn: Connection) -> tuple[ChainedMonth, ...]:
    counts = queries.month_counts(conn)
    found: list[ChainedMonth] = []
    for report in queries.month_reports(conn):
        counted = counts.get(report.month, Counter())
        lines = rows_of(counted, report.rates)
        before = (found[-1].report, found[-1].lines) if found else None
        found.append(ChainedMonth(report, lines, breaks_of(before, report, lines)))
    return tuple(found)


def _problems(conn: Connection, law: Law, one: ChainedMonth) -> Iterator[str]:
    report = one.report
    name = f"{report.number} {month_name(report.month)}"
    kept = queries.month_cases(conn, report.month)
    yield from (f"{name}: {broken}" for broken in one.breaks)
    if month_digest(report, kept) != report.digest:
        yield f"{name}: digest"
    counted = count_month(conn, law, report.month, report.locked_at, _before(conn, report))
    yield from (f"{name}: {other.number}" for other in month_corrections(kept, counted))

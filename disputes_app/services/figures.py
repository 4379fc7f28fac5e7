"""How is a figure published, listed, proved, and compared with what is known now?

A figure is frozen once and never edited.  Rebuilding it asks the same query twice: with what
was known when it was frozen, which proves it, and with what is known now, which names every
case that was corrected since.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.queries import figures as queries
from db.queries import rate as rate_queries
from db.queries.integrity import Checked
from db.queries.law import law_stamp
from db.writes import audit as audit_writes
from db.writes import figures as writes
from db.writes import numbers as number_writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.frozen_figures import (
    DEFINITION,
    Correction,
    CountedUnder,
    FrozenBeforeError,
    FrozenFigure,
    FrozenVerdict,
    NothingToFreezeError,
    ProvisionalFigureError,
    UnknownFigureError,
    corrections,
    figure_digest,
    unlike_numbers,
    values_of,
)
from disputes_app.domain.law import Law
from disputes_app.domain.numbering import FIGURE_SERIES, spellings
from disputes_app.domain.rate import RateFigures, RateQuery
from disputes_app.domain.rules import Rulebook
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.view_scope import ScopedFigureError
from disputes_app.services.context import Context
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.rate import check_period


@dataclass(frozen=True, slots=True)
class RebuiltFigure:
    """A published figure counted again.

    Attributes:
        unlike: ids of its numbers that do not come out as published, with what was known then.
        differences: cases that do not come out as kept, with what was known then.
        intact: whether what is stored still has the digest it was given.
        now: the same question with all that is known now.
        corrections: cases that count otherwise now, with what was recorded since.
    """

    figure: FrozenFigure
    unlike: tuple[str, ...]
    differences: tuple[Correction, ...]
    intact: bool
    now: RateFigures
    corrections: tuple[Correction, ...]

    @property
    def proven(self) -> bool:
        """Whether the figure comes out exactly as it was published."""
        return self.intact and not self.unlike and not self.differences


# Queries


def published_figures(ctx: Context) -> tuple[FrozenFigure, ...]:
    """Return every figure that was frozen, the newest first."""
    with ctx.database.read() as conn:
        return queries.figures(conn)


def rebuild_figure(ctx: Context, number: str) -> RebuiltFigure:
    """Count a published figure again; raise UnknownFigureError."""
    with ctx.database.read() as conn:
        figure = queries.figure_numbered(conn, spellings(number))
        if figure is None:
            raise UnknownFigureError(number)
        kept = queries.stored_verdicts(conn, figure.number)
        today = replace(figure.query, known_at=None)
        changed = corrections(kept, queries.verdicts_of(conn, today))
        entries = queries.late_entries(
            conn, [one.receipt_number for one in changed], figure.frozen_at
        )
        unlike, differences, intact = _proof(conn, figure, kept)
        return RebuiltFigure(
            figure,
            unlike,
            differences,
            intact,
            rate_queries.rate_figures(conn, today),
            tuple(replace(one, entries=entries.get(one.receipt_number, ())) for one in changed),
        )


def figure_differences(conn: Connection) -> Checked:
    """Count every published figure again as it was known, and compare; for ``verify``."""
    found: list[str] = []
    every = queries.figures(conn)
    for figure in every:
        found.extend(_problems(conn, figure))
    return Checked(len(every), tuple(found))


# Commands


def freeze_figure(
    ctx: Context, actor: Actor, query: RateQuery, *, title: str, note: str = ""
) -> FrozenFigure:
    """Publish a figure: keep the question, its numbers and the verdict on every case.

    Args:
        query: the question; its grouping is left out, and it is counted with all that is
            known at this moment.
        title: what it is called where it is published.
        note: the covering note; may be empty.

    Raises:
        PeriodError: the period makes no sense.
        NothingToFreezeError: no case was due, so there is no rate.
        ProvisionalFigureError: a last day in it is provisional.
        ScopedFigureError: it is not of the whole district.
        FrozenBeforeError: it was frozen before, and every case still stands alike.
        NotAllowedError: the role may not.
    """
    actor.require(Right.PUBLISH_FIGURES)
    if not query.scope.is_everything:
        raise ScopedFigureError(query.scope.name)
    check_period(query, ctx.today())
    return ctx.database.run_write(
        lambda conn: freeze_part(conn, ctx, actor, query, title, note, once=True)
    )


def freeze_part(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    query: RateQuery,
    title: str,
    note: str,
    *,
    once: bool = False,
) -> FrozenFigure:
    """Freeze a figure within a transaction: the one way in which figures are frozen.

    Args:
        once: refuse a question that was frozen before and has not changed.

    Raises:
        As :func:`freeze_figure`; right and period are the caller's to check.
    """
    law = ctx.law_in_force.follow(conn, to_write=True)
    at = ctx.now()
    asked = replace(query, by=None, known_at=at)
    counted = rate_queries.rate_figures(conn, asked)
    if not counted.due:
        raise NothingToFreezeError(query.from_day, query.to_day)
    if counted.provisional:
        raise ProvisionalFigureError(query.from_day, query.to_day)
    verdicts = queries.verdicts_of(conn, asked)
    if once:
        _check_not_twice(conn, asked, verdicts)
    figure = FrozenFigure(
        figure_number(conn, at.year),
        " ".join(title.split()),
        note.strip(),
        asked,
        values_of(counted),
        _counted_under(conn, law, query),
        at,
        actor.name,
    )
    figure = replace(figure, digest=figure_digest(figure, verdicts))
    writes.insert_figure(conn, figure, verdicts)
    detail = f"{figure.number} {figure.digest}"
    audit_writes.append_audit(
        conn,
        AuditRecord(
            at, actor.name, actor.role.value, actor.office_id, "freeze_figure", detail=detail
        ),
    )
    return figure


def _check_not_twice(
    conn: Connection, asked: RateQuery, verdicts: tuple[FrozenVerdict, ...]
) -> None:
    for one in queries.figures(conn):
        same = replace(one.query, known_at=None) == replace(asked, known_at=None)
        if same and queries.stored_verdicts(conn, one.number) == verdicts:
            raise FrozenBeforeError(one.number)


def figure_number(conn: Connection, year: int) -> str:
    """Give out the next number of published figures."""
    return number_writes.give_number(conn, series_in_use(conn, FIGURE_SERIES), year, None)


def _counted_under(conn: Connection, law: Law, query: RateQuery) -> CountedUnder:
    adopted = [one.year for one in law.calendar.years if not one.provisional]
    return CountedUnder(
        DEFINITION,
        law_stamp(conn),
        law.digest(),
        tuple(_closure_rules(law.rulebook, query)),
        (min(adopted), max(adopted)),
    )


def _closure_rules(rulebook: Rulebook, query: RateQuery) -> Iterator[str]:
    for rule in rulebook.all_versions():
        if rule.closure_clock_of == query.line.value:
            yield f"{rule.id}@{rule.in_force_from}"


def _proof(
    conn: Connection, figure: FrozenFigure, kept: tuple[FrozenVerdict, ...]
) -> tuple[tuple[str, ...], tuple[Correction, ...], bool]:
    values = values_of(rate_queries.rate_figures(conn, figure.query))
    return (
        unlike_numbers(figure, values),
        corrections(kept, queries.verdicts_of(conn, figure.query)),
        figure_digest(figure, kept) == figure.digest,
    )


def _problems(conn: Connection, figure: FrozenFigure) -> Iterator[str]:
    kept = queries.stored_verdicts(conn, figure.number)
    unlike, differences, intact = _proof(conn, figure, kept)
    if not intact:
        yield f"{figure.number}: digest"
    yield from (f"{figure.number}: {one}" for one in unlike)
    yield from (f"{figure.number}: {one.number}" for one in differences)

"""Which cases stand behind the two numbers of an indicator?

The conditions stand here once: ``db/queries/indicators.py`` counts by them, the list behind a
number reads by them, so both always agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    func,
    or_,
    select,
    tuple_,
)

from db.models import CaseAmount, CaseMatter, CaseSpan, DisputeCase
from db.queries.case_rows import rows_of
from db.queries.rate_slices import closed_spans, span_conditions
from db.queries.view_scope import attributed_to
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseOrder,
    CasePage,
    CaseSort,
    IndicatorPart,
    IndicatorSlice,
    NotOfferedError,
    RateNumber,
    RateSlice,
)
from disputes_app.domain.cases import SETTLED_OUTCOMES, CaseId, Line, Outcome
from disputes_app.domain.matter_records import MatterKind, MatterState
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

Condition = ColumnElement[bool]
_CASE = DisputeCase.c
_MATTER = CaseMatter.c
PARTIES = (Line.MEDIATION.value, Line.ARBITRATION.value)


# The stretches of a case's course that a period cuts


def of_line(line: Line, *, complaints: bool = False) -> Condition:
    """Return the cases of a line, of inspection also those that count for the target alone."""
    own = _CASE.line == line.value
    return and_(own, _CASE.complaint.is_(True)) if complaints else own


def open_before(first: date) -> Condition:
    """Return the cases accepted before a period and open when it began."""
    still_open = or_(_CASE.ended_on.is_(None), _CASE.ended_on >= first)
    return and_(_CASE.accepted_on < first, still_open)


def accepted_in(first: date, last: date) -> Condition:
    """Return the cases accepted in a period."""
    return _CASE.accepted_on.between(first, last)


def closed_in(first: date, last: date) -> Condition:
    """Return the cases closed in a period."""
    return and_(_CASE.closed_on.between(first, last), _CASE.ended_on.between(first, last))


def settled() -> Condition:
    """Return the cases that ended in an agreement or a settlement."""
    return _CASE.outcome.in_([one.value for one in SETTLED_OUTCOMES])


def closed_by_award(first: date, last: date) -> Condition:
    """Return the arbitrations closed by an award in a period."""
    return and_(
        of_line(Line.ARBITRATION),
        _CASE.outcome == Outcome.AWARD.value,
        closed_in(first, last),
    )


def closed_by_final_award(first: date, last: date) -> Condition:
    """Return those of them whose award is final, wholly or in part."""
    return and_(closed_by_award(first, last), _CASE.final_award.is_(True))


def waited_for_hearing(first: date, last: date) -> Condition:
    """Return the arbitrations accepted in a period and heard by its end, or still open then."""
    still_open = or_(_CASE.ended_on.is_(None), _CASE.ended_on > last)
    return and_(
        of_line(Line.ARBITRATION), accepted_in(first, last), or_(still_open, _CASE.heard_on <= last)
    )


def awarded_after_hearing(first: date, last: date) -> Condition:
    """Return the arbitrations that were heard, and closed by an award in a period."""
    return and_(closed_by_award(first, last), _CASE.heard_last_on.is_not(None))


def judged_at_end(line: Line, first: date, last: date, scope: ViewScope = EVERYTHING) -> RateQuery:
    """Return the question by which the rate judges cases closed in a period, on its last day."""
    return RateQuery(line, Population.ALL, Basis.CLOSED, first, last, last, scope=scope)


def first_mediations_ended(first: date, last: date) -> tuple[Condition, ...]:
    """Return the conditions on the mediations advised before acceptance that ended."""
    return (
        _MATTER.kind == MatterKind.FIRST.value,
        _MATTER.open.is_(False),
        _MATTER.ended_on.between(first, last),
    )


# The cases behind a number

Conditions = Callable[[date, date], Condition]


def _flow(line: Line, *, complaints: bool = False) -> Conditions:
    return lambda first, last: and_(
        of_line(line, complaints=complaints), or_(open_before(first), accepted_in(first, last))
    )


def _closed(line: Line, *, complaints: bool = False) -> Conditions:
    return lambda first, last: and_(of_line(line, complaints=complaints), closed_in(first, last))


def _settled(line: Line) -> Conditions:
    return lambda first, last: and_(of_line(line), closed_in(first, last), settled())


def _handled(line: Line) -> Conditions:
    return lambda first, last: and_(
        of_line(line), closed_in(first, last), _CASE.accepted_on.is_not(None)
    )


def _accepted(line: Line) -> Conditions:
    return lambda first, last: and_(of_line(line), accepted_in(first, last))


def _within(wanted: IndicatorSlice, line: Line) -> Condition:
    query = judged_at_end(line, wanted.first, wanted.last, wanted.scope)
    spans = closed_spans(query)
    if wanted.part is IndicatorPart.PART:
        spans = span_conditions(RateSlice(query, RateNumber.ON_TIME))
    return _CASE.id.in_(select(CaseSpan.c.case_id).where(*spans))


def _matters(*settled_only: MatterState) -> Conditions:
    def conditions(first: date, last: date) -> Condition:
        query = select(_MATTER.case_id).where(*first_mediations_ended(first, last))
        if settled_only:
            query = query.where(_MATTER.state.in_([one.value for one in settled_only]))
        return _CASE.id.in_(query)

    return conditions


def _with_amount(lines: tuple[str, ...], *what: str) -> Conditions:
    return lambda first, last: _CASE.id.in_(
        select(CaseAmount.c.case_id).where(
            CaseAmount.c.line.in_(lines),
            CaseAmount.c.what.in_(what),
            CaseAmount.c.happened_on.between(first, last),
        )
    )


_PARTS: Mapping[str, Conditions] = MappingProxyType(
    {
        "arbitration_closure": _closed(Line.ARBITRATION),
        "inspection_closure": _closed(Line.INSPECTION, complaints=True),
        "first_mediation_success": _matters(MatterState.SETTLED),
        "mediation_success": _settled(Line.MEDIATION),
        "settled_share": _settled(Line.ARBITRATION),
        "final_award_share": closed_by_final_award,
    }
)
_WITHIN = MappingProxyType(
    {"arbitration_within": Line.ARBITRATION, "mediation_within": Line.MEDIATION}
)
_WHOLES: Mapping[str, Conditions] = MappingProxyType(
    {
        "arbitration_closure": _flow(Line.ARBITRATION),
        "inspection_closure": _flow(Line.INSPECTION, complaints=True),
        "first_mediation_success": _matters(),
        "mediation_success": _closed(Line.MEDIATION),
        "settled_share": _closed(Line.ARBITRATION),
        "final_award_share": closed_by_award,
        **{
            f"{line}_{step}_{how}": cases(line)
            for line in Line
            for step, cases in (("intake", _accepted), ("handling", _handled))
            for how in ("average", "p90")
        },
        "first_hearing_p90": waited_for_hearing,
        "award_after_hearing_average": awarded_after_hearing,
        "recovered_for_parties": _with_amount(PARTIES, "agreed", "awarded"),
        "recovered_by_inspection": _with_amount((Line.INSPECTION.value,), "recovered"),
    }
)


def condition(wanted: IndicatorSlice) -> Condition:
    """Return which cases stand behind a number; raise NotOfferedError where none do."""
    if wanted.indicator in _WITHIN:
        return _within(wanted, _WITHIN[wanted.indicator])
    table = _PARTS if wanted.part is IndicatorPart.PART else _WHOLES
    if wanted.indicator not in table:
        raise NotOfferedError(wanted.indicator, wanted.part.value)
    cases = table[wanted.indicator](wanted.first, wanted.last)
    return and_(cases, *attributed_to(wanted.scope))


def count_indicator(conn: Connection, wanted: IndicatorSlice) -> int:
    """Count the cases behind a number."""
    query = select(func.count()).select_from(DisputeCase).where(condition(wanted))
    return int(conn.execute(query).scalar_one())


def indicator_page(
    conn: Connection,
    wanted: IndicatorSlice,
    order: CaseOrder,
    *,
    after: CaseCursor | None,
    limit: int,
) -> CasePage:
    """Return up to ``limit`` of the cases behind a number, by day of receipt."""
    if order.sort is not CaseSort.RECEIVED:
        raise NotOfferedError("indicator", order.sort.value)
    rows = conn.execute(_page(condition(wanted), order, after, limit)).all()
    ids = [CaseId(row[0]) for row in rows[:limit]]
    cursor = CaseCursor(rows[limit - 1][1], ids[-1]) if len(rows) > limit else None
    return CasePage(rows_of(conn, ids), cursor)


def _page(cases: Condition, order: CaseOrder, after: CaseCursor | None, limit: int) -> Select[Any]:
    column = _CASE.received_on
    query = select(_CASE.id, column).where(cases).limit(limit + 1)
    if order.descending:
        query = query.order_by(column.desc(), _CASE.id.desc())
    else:
        query = query.order_by(column, _CASE.id)
    if after is not None:
        place, end = tuple_(column, _CASE.id), (after.value, after.case_id)
        query = query.where(place < end if order.descending else place > end)
    return query

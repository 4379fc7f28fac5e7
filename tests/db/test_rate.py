from __future__ import annotations

import itertools
import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from db.engine import Database
from db.queries.cases import case_page, count_cases
from db.queries.integrity import tallies
from db.queries.rate import (
    is_current,
    late_by_last_day,
    rate_figures,
    rate_grid,
)
from db.writes.bulk import insert_bundles
from db.writes.spans import replace_spans
from disputes_app.domain.case_list import CaseFilter, CaseOrder, CaseSort, RateNumber, RateSlice
from disputes_app.domain.cases import CaseId, Departure, Line
from disputes_app.domain.rate import (
    Basis,
    Grouping,
    Population,
    RateFigures,
    RateGrid,
    RateQuery,
)
from disputes_app.domain.records import CaseBundle
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import Span
from disputes_app.domain.view_scope import ViewKind, ViewScope
from disputes_app.services.rate import cases_behind, month_of
from tests.support.case_rows import TOWNS, add_people, morning, random_bundles
from tests.support.plain_rate import Standing, Verdict, standing

_FIRST = date(2024, 1, 1)


@pytest.fixture(scope="module")
def bundles(shared_database: Database) -> list[CaseBundle]:
    return _fill(shared_database, 500)


def _fill(database: Database, count: int) -> list[CaseBundle]:
    drawn = random_bundles(7, count)
    with database.write() as conn:
        add_people(conn)
        insert_bundles(conn, drawn)
    return drawn


def _held(bundle: CaseBundle, as_of: date, known_at: datetime | None) -> Span | None:
    """Return how the case stood, by looking at every span."""
    day = as_of if known_at is None else min(as_of, shanghai_day(known_at))
    for known in bundle.spans:
        if known_at is None:
            held = known.known_to is None
        else:
            held = known.known_from <= known_at and (
                known.known_to is None or known_at < known.known_to
            )
        if held and known.span.from_on <= day < known.span.to_on:
            return known.span
    return None


def _population(query: RateQuery, bundles: Iterable[CaseBundle]) -> list[tuple[CaseId, Span]]:
    found = []
    for bundle in bundles:
        span = _held(bundle, query.as_of, query.known_at)
        if span is None or span.line is not query.line or bundle.case.id is None:
            continue
        only_complaints = query.population is Population.COMPLAINTS
        if query.line is Line.INSPECTION and only_complaints and not span.complaint:
            continue
        if query.scope.office_ids and span.office_id not in query.scope.office_ids:
            continue
        if query.scope.handler_id not in {None, span.handler_id}:
            continue
        found.append((bundle.case.id, span))
    return found


def _stand(span: Span, query: RateQuery) -> Standing:
    verdict = Verdict(
        span.due_on,
        span.closed_on,
        span.suspended_since is not None,
        span.cannot_judge,
        span.departure,
    )
    return standing(verdict, query)


def _in_closed_basis(span: Span, query: RateQuery) -> str | None:
    cut = query.cut_off
    judged = span.departure is None and span.suspended_since is None and not span.cannot_judge
    if not judged or span.due_on is None:
        return None
    if span.closed_on is not None and query.from_day <= span.closed_on <= cut:
        return "on_time" if span.closed_on <= span.due_on else "late_closed"
    still_open = span.closed_on is None or span.closed_on > cut
    return "late_open" if still_open and span.due_on < cut else None


def _numbers(query: RateQuery, bundles: Iterable[CaseBundle]) -> dict[RateNumber, set[CaseId]]:
    """Recount every number of the figure, case by case."""
    found: dict[RateNumber, set[CaseId]] = {number: set() for number in RateNumber}
    for case_id, span in _population(query, bundles):
        stands = _stand(span, query)
        closed = _in_closed_basis(span, query)
        part = {
            Standing.ON_TIME: "on_time",
            Standing.LATE_CLOSED: "late_closed",
            Standing.LATE_OPEN: "late_open",
        }.get(stands)
        part = closed if query.basis is Basis.CLOSED else part
        if part is not None:
            found[RateNumber(part)].add(case_id)
            found[RateNumber.DUE].add(case_id)
            if part != "on_time":
                found[RateNumber.LATE].add(case_id)
            if span.late_entered and part != "late_open":
                found[RateNumber.LATE_ENTERED].add(case_id)
        for number in _beside(span, stands, query):
            found[number].add(case_id)
    return found


def _beside(span: Span, stands: Standing, query: RateQuery) -> list[RateNumber]:
    if span.departure is not None:
        assert span.left_on is not None
        within = query.from_day <= span.left_on <= query.cut_off
        return [RateNumber(span.departure.value)] if within else []
    if stands is Standing.PENDING_OPEN:
        return [RateNumber.PENDING]
    if stands is Standing.PENDING_CLOSED:
        return [RateNumber.PENDING, RateNumber.PENDING_CLOSED]
    if stands is Standing.DUE_TODAY:
        return [RateNumber.PENDING, RateNumber.DUE_TODAY]
    if stands in {Standing.SUSPENDED, Standing.CANNOT_JUDGE}:
        return [RateNumber(stands.value)]
    waits = span.accept_due_on is not None and span.closed_on is None
    late = waits and span.accept_due_on is not None and span.accept_due_on < query.as_of
    return [RateNumber.INTAKE_LATE] if late else []


def _compare(figures: RateFigures, numbers: dict[RateNumber, set[CaseId]]) -> None:
    for number, ids in numbers.items():
        if number is RateNumber.LATE:
            assert figures.late == len(ids)
        else:
            assert getattr(figures, number.value) == len(ids), number


def _queries(seed: int, count: int) -> list[RateQuery]:
    draw = random.Random(seed)
    found = []
    for _ in range(count):
        first = _FIRST + timedelta(days=draw.randrange(700))
        last = first + timedelta(days=draw.choice([0, 5, 29, 60, 364, 800]))
        if draw.random() < 0.4:
            first, last = first.replace(day=1), (last.replace(day=28) + timedelta(days=4))
            last = last.replace(day=1) - timedelta(days=1)
        as_of = _FIRST + timedelta(days=draw.randrange(-40, 1100))
        known = draw.choice([None, None, None, _FIRST + timedelta(days=draw.randrange(900))])
        found.append(
            RateQuery(
                line=draw.choice(list(Line)),
                population=draw.choice(list(Population)),
                basis=draw.choice(list(Basis)),
                from_day=first,
                to_day=last,
                as_of=draw.choice([as_of, as_of, last, date(2027, 6, 1)]),
                known_at=None if known is None else morning(known),
                by=draw.choice([None, *Grouping]),
            )
        )
    return found


def test_every_number_equals_a_plain_recount(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    with shared_database.read() as conn:
        for query in _queries(11, 150):
            _compare(rate_figures(conn, query), _numbers(query, bundles))


def test_a_view_equals_a_plain_recount_of_its_cases(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    spans = [one.span for bundle in bundles for one in bundle.spans]
    offices = sorted({one.office_id for one in spans})
    people = sorted({one.handler_id for one in spans if one.handler_id is not None})
    draw = random.Random(14)
    with shared_database.read() as conn:
        for query in _queries(14, 40):
            scope = draw.choice(
                [
                    ViewScope(ViewKind.OFFICE, (draw.choice(offices),)),
                    ViewScope(ViewKind.OFFICE, tuple(draw.sample(offices, 2))),
                    ViewScope(ViewKind.OWN, (), draw.choice(people)),
                ]
            )
            asked = replace(query, scope=scope)
            numbers = _numbers(asked, bundles)
            _compare(rate_figures(conn, asked), numbers)
            number = draw.choice(list(RateNumber))
            behind = CaseFilter(rate=RateSlice(replace(asked, by=None), number))
            assert count_cases(conn, behind) == len(numbers[number])
            listed = {row.id for row in case_page(conn, behind, limit=500).rows}
            assert listed == numbers[number]


GROUP_NUMBERS = ("due", "on_time", "late_closed", "late_open", "pending")


def _key(query: RateQuery, span: Span, case: CaseBundle) -> str:
    """Return the key of the group a case belongs to, read from its own rows."""
    keys = {
        Grouping.OFFICE: str(span.office_id),
        Grouping.TOWN: TOWNS[span.office_id],
        Grouping.HANDLER: str(span.handler_id or 0),
        Grouping.CAUSE: case.case.cause,
    }
    return keys[query.by or Grouping.OFFICE]


def test_groups_equal_a_plain_recount(shared_database: Database, bundles: list[CaseBundle]) -> None:
    cases = {one.case.id: one for one in bundles}
    with shared_database.read() as conn:
        for query in _queries(12, 90):
            if query.by is None or query.by.of_time:
                continue
            grid = rate_grid(conn, query)
            figures = grid.figures
            spans = dict(_population(query, bundles))
            numbers = _numbers(query, bundles)
            assert figures == rate_figures(conn, query)
            assert figures.due == sum(group.due for group in figures.groups)
            assert figures.pending == sum(group.pending for group in figures.groups)
            keys = {one: _key(query, spans[one], cases[one]) for one in spans}
            for group in figures.groups:
                for number in GROUP_NUMBERS:
                    held = [keys[one] for one in numbers[RateNumber(number)]]
                    assert getattr(group, number) == held.count(group.key), (query, group)
            _compare_months(query, grid, keys, bundles)


def _compare_months(
    query: RateQuery, grid: RateGrid, keys: dict[CaseId, str], bundles: list[CaseBundle]
) -> None:
    """Compare the months of the groups: with the sums on basis due, else with periods."""
    for row in grid.rows:
        if query.basis is Basis.DUE:
            for number in GROUP_NUMBERS:
                parts = sum(getattr(month, number) for month in row.months)
                assert parts == getattr(row.group, number), (query, row.group)
    for place in range(0, len(grid.rows[0].months) if grid.rows else 0, 5):
        name = grid.rows[0].months[place].key
        month = month_of(query, name)
        if query.basis is Basis.CLOSED and month.from_day > month.as_of:
            continue
        numbers = _numbers(month, bundles)
        for row in grid.rows:
            for number in ("due", "on_time", "late_closed", "late_open"):
                held = [keys[one] for one in numbers[RateNumber(number)]]
                assert getattr(row.months[place], number) == held.count(row.group.key), name


def test_years_are_made_of_their_months(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    with shared_database.read() as conn:
        for query in _queries(15, 30):
            due = replace(query, basis=Basis.DUE, by=Grouping.YEAR)
            months = rate_figures(conn, replace(due, by=Grouping.MONTH)).groups
            years = rate_figures(conn, due).groups
            for year in years:
                own = [one for one in months if one.key.startswith(year.key)]
                for number in GROUP_NUMBERS:
                    assert getattr(year, number) == sum(getattr(one, number) for one in own)
            late = late_by_last_day(conn, due)
            assert sum(late.values()) == sum(one.late for one in years)
            assert late == _late_days(due, bundles)


def test_a_case_due_on_the_day_looked_at_is_not_among_the_late(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    ends = [one.spans[-1].span for one in bundles if one.spans[-1].known_to is None]
    due = [(one.line, one.due_on) for one in ends if one.closed_on is None and one.due_on]
    with shared_database.read() as conn:
        for line, day in due[:12]:
            query = RateQuery(line, Population.ALL, Basis.DUE, _FIRST, date(2026, 12, 31), day)
            late = late_by_last_day(conn, query)
            assert late == _late_days(query, bundles)
            assert sum(late.values()) == rate_figures(conn, query).late
    assert due


def _late_days(query: RateQuery, bundles: list[CaseBundle]) -> dict[date, int]:
    late = _numbers(query, bundles)[RateNumber.LATE]
    spans = dict(_population(query, bundles))
    days = [spans[one].due_on for one in late]
    return {day: days.count(day) for day in sorted(one for one in days if one is not None)}


def test_months_are_periods_of_their_own(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    with shared_database.read() as conn:
        for query in _queries(13, 40):
            monthly = replace(query, by=Grouping.MONTH, known_at=None)
            figures = rate_figures(conn, monthly)
            for group in figures.groups[:6]:
                first = date.fromisoformat(f"{group.key}-01")
                last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
                month = replace(
                    monthly,
                    from_day=max(first, query.from_day),
                    to_day=min(last, query.to_day),
                    by=None,
                )
                if monthly.basis is Basis.CLOSED and month.from_day > monthly.as_of:
                    continue
                numbers = _numbers(month, bundles)
                for number in ("due", "on_time", "late_closed", "late_open"):
                    assert getattr(group, number) == len(numbers[RateNumber(number)]), group


def test_the_cases_behind_every_number(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    order = CaseOrder.usual(CaseSort.DUE)
    with shared_database.read() as conn:
        for query in _queries(14, 25):
            for number, ids in _numbers(query, bundles).items():
                wanted = CaseFilter(rate=RateSlice(query, number))
                listed: list[CaseId] = []
                page = case_page(conn, wanted, order, limit=7)
                while True:
                    listed += [row.id for row in page.rows]
                    if page.after is None:
                        break
                    page = case_page(conn, wanted, order, after=page.after, limit=7)
                assert sorted(listed) == sorted(ids), (number, query)
                assert len(set(listed)) == len(listed)
                assert count_cases(conn, wanted) == len(ids)


def test_the_cases_of_every_group(shared_database: Database, bundles: list[CaseBundle]) -> None:
    cases = {one.case.id: one for one in bundles}
    order = CaseOrder(CaseSort.DUE, descending=True)
    whole = RateQuery(
        Line.INSPECTION, Population.ALL, Basis.DUE, _FIRST, date(2025, 12, 31), date(2027, 1, 1)
    )
    with shared_database.read() as conn:
        for as_of, by in itertools.product((whole.as_of, date(2025, 3, 1)), Grouping):
            asked = replace(whole, as_of=as_of, by=by)
            spans = dict(_population(asked, bundles))
            ids = _numbers(asked, bundles)[RateNumber.DUE]
            listed: set[CaseId] = set()
            for group in rate_figures(conn, asked).groups:
                wanted = cases_behind(asked, RateNumber.DUE, group_key=group.key)
                rows = {row.id for row in case_page(conn, wanted, order, limit=500).rows}
                assert len(rows) == group.due == count_cases(conn, wanted)
                if not by.of_time:
                    own = {_key(asked, spans[one], cases[one]) for one in rows}
                    assert own <= {group.key}
                listed |= rows
            assert listed == ids


def test_tallies_are_used_only_as_of_the_present(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    query = replace(_queries(1, 1)[0], known_at=None)
    last = max(one.span.from_on for b in bundles for one in b.spans if one.known_to is None)
    with shared_database.read() as conn:
        assert is_current(conn, replace(query, as_of=last))
        assert not is_current(conn, replace(query, as_of=_FIRST))
        assert not is_current(conn, replace(query, as_of=last, known_at=morning(last)))


def test_provisional_last_days_are_told(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    query = RateQuery(
        Line.ARBITRATION, Population.ALL, Basis.DUE, _FIRST, date(2026, 12, 31), date(2027, 1, 1)
    )
    with shared_database.read() as conn:
        for by in (None, Grouping.HANDLER):
            assert rate_figures(conn, replace(query, by=by)).provisional
        early = replace(query, to_day=_FIRST)
        assert not rate_figures(conn, early).provisional


def test_changed_spans_move_the_tallies(database: Database) -> None:
    bundles = _fill(database, 60)
    later = morning(date(2026, 8, 1))
    changed = []
    with database.write() as conn:
        for bundle in bundles:
            case_id = bundle.case.id
            assert case_id is not None
            live = [one.span for one in bundle.spans if one.known_to is None]
            live.sort(key=lambda span: span.from_on)
            day = date(2026, 7, 31)
            last = replace(
                live[-1],
                from_on=day,
                closed_on=day,
                suspended_since=None,
                cannot_judge=False,
                due_on=date(2026, 7, 15 + case_id % 16),
                departure=Departure.MERGED if case_id % 7 == 0 else None,
                left_on=day if case_id % 7 == 0 else None,
            )
            spans = [*live[:-1], replace(live[-1], to_on=day), last]
            replace_spans(conn, case_id, spans, later)
            replace_spans(conn, case_id, spans, later)
            changed.append((bundle, spans))
    with database.read() as conn:
        found = tallies(conn)
        assert found.problems == ()
        assert found.checked > 100
        query = RateQuery(
            Line.INSPECTION,
            Population.ALL,
            Basis.DUE,
            date(2026, 7, 1),
            date(2026, 7, 31),
            date(2026, 8, 2),
        )
        before = replace(query, known_at=morning(date(2026, 7, 31)))
        assert rate_figures(conn, query).due > rate_figures(conn, before).due


def test_a_tally_that_does_not_add_up_is_seen(database: Database) -> None:
    _fill(database, 60)
    with database.write() as conn:
        assert tallies(conn).problems == ()
        conn.exec_driver_sql("UPDATE rate_tally SET n = n + 1 WHERE office_id = 2")
        assert tallies(conn).problems

"""Which cases did the user ask the list for?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.case_list import CaseFilter, CaseOrder, CaseRow, CaseSort, CaseStatus
from disputes_app.domain.case_list import overdue as overdue_filter
from disputes_app.domain.cases import Line
from disputes_app.services.case_list import case_page, search_cases
from disputes_app.services.context import Context

PAGE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """The options of the list; ``limit`` 0 for all."""

    line: Line | None
    only_open: bool
    overdue: bool
    search: str | None
    limit: int


def chosen_cases(context: Context, choice: CaseChoice) -> list[CaseRow]:
    """Return the cases, ordered by last day; of a search, the newest hits."""
    limit = choice.limit
    found: list[CaseRow] = []
    rows = _searched(context, choice) if choice.search is not None else _listed(context, choice)
    for row in rows:
        found.append(row)
        if limit and len(found) == limit:
            break
    if choice.search is not None:
        found.sort(key=_by_last_day)
    return found


def _listed(context: Context, choice: CaseChoice) -> Iterator[CaseRow]:
    order = CaseOrder.usual(CaseSort.DUE)
    case_filter = _filter(choice, context.today())
    size = min(choice.limit, PAGE) or PAGE
    page = case_page(context, case_filter, order, limit=size)
    yield from page.rows
    while page.after is not None:
        page = case_page(context, case_filter, order, page.after, limit=size)
        yield from page.rows


def _filter(choice: CaseChoice, today: date) -> CaseFilter:
    if choice.overdue:
        return overdue_filter(today, line=choice.line)
    status = CaseStatus.OPEN if choice.only_open else CaseStatus.ALL
    return CaseFilter(line=choice.line, status=status)


def _searched(context: Context, choice: CaseChoice) -> Iterator[CaseRow]:
    today = context.today()
    text = choice.search or ""
    page = search_cases(context, text, line=choice.line, limit=PAGE)
    yield from (row for row in page.rows if _wanted(row, choice, today))
    while page.after is not None:
        page = search_cases(context, text, line=choice.line, limit=PAGE, before=page.after)
        yield from (row for row in page.rows if _wanted(row, choice, today))


def _wanted(row: CaseRow, choice: CaseChoice, today: date) -> bool:
    if choice.overdue:
        return row.open and row.on_time(today) is False
    return row.open or not choice.only_open


def _by_last_day(row: CaseRow) -> tuple[date, int]:
    waits = row.open and row.accepted_on is None
    return row.due_on or (row.accept_due_on if waits else None) or date.max, row.id

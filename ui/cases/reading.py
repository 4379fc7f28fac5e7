"""How are the pages and the count of a list read, for a filter or for a search?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from disputes_app.domain.case_list import CaseFilter, CaseOrder, CasePage, CaseRow, SearchPage
from disputes_app.domain.cases import CaseId, Line
from disputes_app.services import case_list
from disputes_app.services.context import Context
from disputes_app.services.progress import Progress
from disputes_app.services.search_keys import query_words
from ui.keyset_table import Fetch


@dataclass(frozen=True, slots=True)
class SearchAsked:
    """A request to the page of cases: show what a search finds."""

    text: str


def can_search(text: str) -> bool:
    """Whether the words are long enough: two characters or letters next to each other."""
    return bool(query_words(text))


class GroupsSeen(dict[CaseId, str]):
    """In which group the cases stand that were read so far: by case the 收件号 of its lead."""

    def look_up(self, context: Context, rows: Sequence[CaseRow]) -> None:
        """Learn it for a page of a list."""
        from disputes_app.services.groups import groups_of

        found = groups_of(context, [row.id for row in rows])
        self.update({row.id: found.get(row.id, "") for row in rows})


def filter_fetch(
    context: Context, wanted: CaseFilter, order: CaseOrder, groups: GroupsSeen
) -> Fetch[Any]:
    """Return what reads the pages of a filter."""

    def fetch(after: Any, limit: int, _progress: Progress) -> CasePage:
        page = case_list.case_page(context, wanted, order, after, limit)
        groups.look_up(context, page.rows)
        return page

    return fetch


def search_fetch(context: Context, text: str, line: Line | None, groups: GroupsSeen) -> Fetch[Any]:
    """Return what reads the pages of a search; each carries how many hits there are."""

    def fetch(after: Any, limit: int, _progress: Progress) -> SearchPage:
        page = case_list.search_cases(context, text, line=line, limit=limit, before=after)
        groups.look_up(context, page.rows)
        return page

    return fetch

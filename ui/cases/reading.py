"""How are the pages and the count of a list read, for a filter or for a search?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from disputes_app.domain.case_list import CaseFilter, CaseOrder, CasePage, SearchPage
from disputes_app.domain.cases import Line
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


def filter_fetch(context: Context, wanted: CaseFilter, order: CaseOrder) -> Fetch[Any]:
    """Return what reads the pages of a filter."""

    def fetch(after: Any, limit: int, _progress: Progress) -> CasePage:
        return case_list.case_page(context, wanted, order, after, limit)

    return fetch


def search_fetch(context: Context, text: str, line: Line | None) -> Fetch[Any]:
    """Return what reads the pages of a search; each carries how many hits there are."""

    def fetch(after: Any, limit: int, _progress: Progress) -> SearchPage:
        return case_list.search_cases(context, text, line=line, limit=limit, before=after)

    return fetch

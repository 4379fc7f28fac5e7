"""Which pages are there, and what was asked of those that are still being loaded?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.page import Page


class PageKinds:
    """The kinds of pages by id; while more are to come, what is asked of them waits."""

    def __init__(self) -> None:
        self._kinds: dict[str, type[Page]] = {}
        self._asked_early: list[Callable[[], None]] = []
        self.more_to_come = False

    @property
    def by_id(self) -> Mapping[str, type[Page]]:
        """The kinds known, in the order in which they came."""
        return self._kinds

    def add(self, pages: Sequence[type[Page]]) -> None:
        """Know more kinds; those known already stay as they are."""
        for kind in pages:
            self._kinds.setdefault(kind.PAGE.id, kind)

    def comes_later(self, page_id: str, go: Callable[[], None]) -> bool:
        """Say whether a page is still to come; then ``go`` is kept for when it has."""
        later = self.more_to_come and page_id not in self._kinds
        if later:
            self._asked_early.append(go)
        return later

    def take_asked(self) -> list[Callable[[], None]]:
        """Return what waited, once: everything there is has come."""
        self.more_to_come = False
        asked, self._asked_early = self._asked_early, []
        return asked

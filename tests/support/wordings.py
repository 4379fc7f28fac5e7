"""A statement put into SQL once for all databases of a kind.

The program has one database open, and SQLAlchemy keeps the SQL of each statement with it.  Tests
open thousands, one after the other, and would put the same statements into words for every one.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.util import LRUCache

MOST = 2_000
"""Statements kept; one database by itself keeps 500."""


class Wordings:
    """What SQLAlchemy keeps for one database, kept for all of its kind.

    Args:
        kind: which SQL it is; stands for the dialect, of which every database has its own.
        kept: what all share.
    """

    def __init__(self, kind: str, kept: LRUCache[Any, Any]) -> None:
        self._kind = kind
        self._kept = kept

    def get(self, key: tuple[Any, ...]) -> Any:
        return self._kept.get(self._shared(key))

    def __setitem__(self, key: tuple[Any, ...], wording: Any) -> None:
        self._kept[self._shared(key)] = wording

    def _shared(self, key: tuple[Any, ...]) -> tuple[Any, ...]:
        _dialect, *statement = key
        return (self._kind, *statement)


class SharingEngines:
    """Makes engines that share what each keeps."""

    def __init__(self) -> None:
        self._kept: LRUCache[Any, Any] = LRUCache(MOST)

    def __call__(self, url: Any, **options: Any) -> Engine:
        """Make an engine, as ``create_engine`` does."""
        engine = create_engine(url, **options)
        engine._compiled_cache = Wordings(engine.dialect.name, self._kept)  # type: ignore[assignment]  # all that is asked of it
        return engine

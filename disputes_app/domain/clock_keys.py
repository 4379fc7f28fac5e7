"""Whose period is it, and which paper started it?  The key of a period says both.

A period of the case has the key 0, one of a party the party's place.  Where a party has the same
period from several papers (a partial award and the later one, 法 43), the place in the log of
the partial award stands before the party's.
"""

from __future__ import annotations

_PLACES = 100_000
"""More than a case has parties."""


def key_for(place: int, paper: int = 0) -> int:
    """Return the key of a party's period; ``paper`` is the entry that made a partial award."""
    return paper * _PLACES + place


def place_of(key: int) -> int:
    """Return the place of the party, 0 for a period of the case."""
    return key % _PLACES


def paper_of(key: int) -> int:
    """Return the entry that made the partial award, 0 for any other paper."""
    return key // _PLACES

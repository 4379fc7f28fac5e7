"""Which kinds of events are there?  A new kind is a new row in a module of this folder."""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.kinds import approval_request, deadline
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.line_kinds import LINE_KINDS

ALL_KINDS: tuple[EventKind, ...] = (
    *LINE_KINDS,
    *approval_request.KINDS,
    *deadline.KINDS,
)

CATALOGUE = MappingProxyType({kind.id: kind for kind in ALL_KINDS})


def kinds_of(line: Line) -> tuple[EventKind, ...]:
    """Return the kinds that a line knows, in the order of a case's life."""
    return tuple(sorted((k for k in ALL_KINDS if line in k.lines), key=lambda kind: kind.rank))

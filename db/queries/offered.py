"""Which list of cases is on offer, and which index carries it?

The one table of every pair of filter and sort.  A test walks it with EXPLAIN on both
databases: each pair must be read from its index in order, without sorting.
"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.case_list import CaseFilter, CaseSort, CaseStatus, NotOfferedError

_WIDE = (CaseSort.DUE, CaseSort.RECEIVED, CaseSort.NUMBER, CaseSort.EMPLOYER)
_TWO = (CaseSort.DUE, CaseSort.RECEIVED)
_UNHELD = ("all", "line")
_HELD = ("all", "line", "office", "handler")
_STOCKS = (
    CaseStatus.INTAKE,
    CaseStatus.SUSPENDED,
    CaseStatus.CANNOT_JUDGE,
    CaseStatus.UNSERVED,
    CaseStatus.BACK_ENTERED,
    CaseStatus.GROUPED,
    CaseStatus.TO_SCHEDULE,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A list on offer.

    Attributes:
        scope: by what it is narrowed: ``all``, ``line``, ``office``, ``handler``, ``stage``.
        index: the index that carries it.
    """

    status: CaseStatus
    scope: str
    sort: CaseSort
    index: str


def _offers() -> list[Offer]:
    status = CaseStatus
    found = [
        Offer(status.ALL, scope, sort, f"ix_case_{scope}_{sort}")
        for scope in (*_HELD, "stage")
        for sort in ((*_WIDE, CaseSort.ENDED) if scope in _UNHELD else _TWO)
    ]
    for scope in _HELD:
        found += [
            Offer(status.OPEN, scope, sort, f"ix_open_{scope}_{sort}")
            for sort in (_WIDE if scope in _UNHELD else _TWO)
        ]
        found += [
            Offer(status.DUE_WINDOW, scope, CaseSort.DUE, f"ix_open_{scope}_due"),
            Offer(status.RECEIVED, scope, CaseSort.RECEIVED, f"ix_case_{scope}_received"),
            Offer(status.INTAKE_LATE, scope, CaseSort.DUE, "ix_intake_due"),
            Offer(status.HEARING, scope, CaseSort.HEARING, "ix_hearing"),
            Offer(status.STALLED, scope, CaseSort.QUIET, "ix_quiet"),
        ]
        for stock in _STOCKS:
            found += [Offer(stock, scope, sort, f"ix_{stock}_{sort}") for sort in _TWO]
    found += [
        Offer(status.ENDED, scope, CaseSort.ENDED, f"ix_case_{scope}_ended") for scope in _UNHELD
    ]
    return found


OFFERED = tuple(_offers())
_BY_KEY = {(one.status, one.scope, one.sort): one for one in OFFERED}


def scope_of(wanted: CaseFilter) -> str:
    """Return by what a filter is narrowed most."""
    if wanted.stage is not None:
        return "stage"
    if wanted.handler_id is not None:
        return "handler"
    if wanted.office_id is not None:
        return "office"
    return "all" if wanted.line is None else "line"


def offer_for(wanted: CaseFilter, sort: CaseSort) -> Offer:
    """Return how the list is carried.

    Raises:
        NotOfferedError: no list is offered for this filter in this order.
    """
    offer = _BY_KEY.get((wanted.status, scope_of(wanted), sort))
    if offer is None or sort not in wanted.sorts:
        raise NotOfferedError(wanted.status.value, sort.value)
    return offer

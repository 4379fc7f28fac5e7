"""What does the daily or weekly sheet of matters and disputes on the spot say?

For the day or week that a campaign reports: what came, with workers and yuan; what ended; what is
in hand and late; who paid; what was said when callers were asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.queries.dispute_figures import (
    MatterCount,
    matter_counts,
    passed_promises,
    sums_by_name,
)
from db.queries.disputes import Disputes, disputes
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import RESULTS
from disputes_app.domain.dossiers.on_site import PAID_SUM
from disputes_app.services.context import Context
from disputes_app.services.rate import PeriodError

_TYPES = (DossierType.EXTERNAL, DossierType.ON_SITE)
_RESULT_OF = {f"external_{one.value}": one.value for one in RESULTS}
_PAYER_OF = {name: payer for payer, name in PAID_SUM.items()}


@dataclass(frozen=True, slots=True)
class DisputeSheet:
    """The sheet of a period, both days inclusive.

    Attributes:
        towns: a row for each type and town; what is in hand stands at the end of ``last``.
        totals: the same by type over all towns, also where there is nothing.
        paid_fen: what was paid in the period, by payer (``on_site.PAYERS``).
        asked: how many callers said what (``external.RESULTS``).
        settled: what the plan's indicators count of the period.
        promises_passed: disputes that wait for a payment promised before ``last``.
    """

    first: date
    last: date
    towns: tuple[MatterCount, ...]
    totals: Mapping[DossierType, MatterCount]
    paid_fen: Mapping[str, int]
    asked: Mapping[str, int]
    settled: Disputes
    promises_passed: int


def dispute_sheet(ctx: Context, first: date, last: date) -> DisputeSheet:
    """Return the sheet of a period; raise PeriodError where it ends before it begins."""
    if first > last:
        raise PeriodError("from_after_to", first)
    with ctx.database.read() as conn:
        towns = matter_counts(conn, _TYPES, first, last)
        sums = sums_by_name(conn, (*_PAYER_OF, *_RESULT_OF), first, last)
        settled = disputes(conn, first, last)
        passed = passed_promises(conn, last)
    return DisputeSheet(
        first,
        last,
        towns,
        {one: _total(one, towns) for one in _TYPES},
        {payer: sums.get(name, 0) for name, payer in _PAYER_OF.items()},
        {result: sums.get(name, 0) for name, result in _RESULT_OF.items()},
        settled,
        passed,
    )


def _total(type_: DossierType, towns: tuple[MatterCount, ...]) -> MatterCount:
    rows = [one for one in towns if one.type is type_]
    return MatterCount(
        type_,
        "",
        sum(one.came for one in rows),
        sum(one.came_people for one in rows),
        sum(one.came_fen for one in rows),
        sum(one.ended for one in rows),
        sum(one.ended_people for one in rows),
        sum(one.paid_fen for one in rows),
        sum(one.in_hand for one in rows),
        sum(one.late for one in rows),
    )

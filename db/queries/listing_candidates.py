"""Which cases have an order to pay whose term ends about now?

Only what the stored clocks say; whether it was obeyed is read from the logs of these few cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, exists, literal_column, or_, select

from db.models import ArrearsTotal, CaseClock, Dossier, DossierCase
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.kinds.inspection import ORDER_TO_PAY
from disputes_app.domain.kinds.inspection_orders import ORDER_TO_CORRECT

_ORDERS = (ORDER_TO_PAY, ORDER_TO_CORRECT)
_BATCH = 500


def cases_query(first: date, last: date) -> Select[Any]:
    """Return the question for the cases with an order whose term ends within both days.

    An order to correct counts where the case has a ledger of arrears: it orders wages then.
    """
    clock = CaseClock.c
    has_ledger = exists().where(ArrearsTotal.c.case_id == clock.case_id)
    return (
        select(clock.case_id)
        .where(
            # Written out as in the condition of the index.
            or_(*[clock.rule_id == literal_column(f"'{one}'") for one in _ORDERS]),
            or_(clock.rule_id == ORDER_TO_PAY, has_ledger),
            clock.due_on.between(first, last),
            or_(clock.stopped_on.is_(None), clock.stopped_on > clock.due_on),
        )
        .distinct()
    )


def cases_with_orders(conn: Connection, first: date, last: date) -> tuple[CaseId, ...]:
    """Return the cases whose order to pay ends within both days (inclusive), not obeyed in time."""
    return tuple(CaseId(one) for one in conn.execute(cases_query(first, last)).scalars())


def records_of_cases(
    conn: Connection, case_ids: Sequence[CaseId], types: Sequence[DossierType]
) -> dict[CaseId, tuple[DossierId, ...]]:
    """Return the records of some types that belong to these cases, the oldest first."""
    found: dict[CaseId, tuple[DossierId, ...]] = {}
    for n in range(0, len(case_ids), _BATCH):
        query = (
            select(DossierCase.c.case_id, Dossier.c.id)
            .join(Dossier, Dossier.c.id == DossierCase.c.dossier_id)
            .where(
                DossierCase.c.case_id.in_(case_ids[n : n + _BATCH]),
                Dossier.c.type.in_([one.value for one in types]),
            )
            .order_by(Dossier.c.id)
        )
        for case_id, dossier_id in conn.execute(query):
            found[CaseId(case_id)] = (*found.get(CaseId(case_id), ()), DossierId(dossier_id))
    return found

"""Which matters run beside the procedure of cases, and which of them are late today?

Queries for the lists 先行调解, 委托调解, 履行跟踪 and 协议审查.  A number and the list behind it
are the same question (:class:`MatterQuery`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.queries import matters as matter_queries
from disputes_app.domain.matter_records import MatterKind, MatterQuery, MatterRow
from disputes_app.domain.setting_table import FIRST_MEDIATION
from disputes_app.services.context import Context
from disputes_app.services.office_settings import settings_of

LISTED = (MatterKind.FIRST, MatterKind.ENTRUSTED, MatterKind.INSTALMENT, MatterKind.REVIEW)
MOST_ROWS = 1_000
"""So many are shown at once; more open matters than a district ever has."""


@dataclass(frozen=True, slots=True)
class MatterCount:
    """How many matters of a kind are open, and how many of these are late."""

    kind: MatterKind
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class MatterList:
    """The answer: the rows asked for, the numbers of every list, and the day they hold for.

    ``first_days`` is how many days 先行调解 may take before it is marked.
    """

    query: MatterQuery
    rows: tuple[MatterRow, ...]
    counts: tuple[MatterCount, ...]
    today: date
    first_days: int


def late_query(wanted: MatterQuery, today: date, first_days: int) -> MatterQuery:
    """Return the question for what is late among what is asked for."""
    return replace(
        wanted, open_only=True, late_on=today, late_after=today - timedelta(days=first_days)
    )


def matter_list(ctx: Context, wanted: MatterQuery, *, late_only: bool = False) -> MatterList:
    """Return the matters asked for, with the numbers of every list for the same office."""
    today = ctx.today()
    with ctx.database.read() as conn:
        first_days = int(settings_of(conn).number(FIRST_MEDIATION) or 0)
        asked = late_query(wanted, today, first_days) if late_only else wanted
        rows = matter_queries.matter_rows(conn, asked, limit=MOST_ROWS)
        counts = []
        for kind in LISTED:
            every = MatterQuery(kind, office_id=wanted.office_id)
            late = late_query(every, today, first_days)
            counts.append(
                MatterCount(
                    kind,
                    matter_queries.count_matters(conn, every),
                    matter_queries.count_matters(conn, late),
                )
            )
    return MatterList(asked, rows, tuple(counts), today, first_days)


def is_late(row: MatterRow, today: date, first_days: int) -> bool:
    """Say whether a matter is late on ``today``, as the query does."""
    matter = row.matter
    if not matter.open:
        return False
    if matter.kind is MatterKind.FIRST:
        return matter.sort_on < today - timedelta(days=first_days)
    return row.last_day is not None and row.last_day < today

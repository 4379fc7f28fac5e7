"""Which rules of early warning did the bureau adopt, and which warnings were taken up?"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, or_, select

from db.models import AlertRuleSet, Dossier
from db.queries.dossiers import logs_of
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.events import Event

_SET = AlertRuleSet.c
_NAMES = tuple(one.name for one in fields(DossierRecord))
_COLUMNS: list[Any] = [Dossier.c[name] for name in _NAMES]


@dataclass(frozen=True, slots=True)
class RuleSetRow:
    """A set of rules as it was adopted."""

    id: int
    text: str
    reason: str
    adopted_by: str
    adopted_at: datetime


def rule_sets(conn: Connection) -> tuple[RuleSetRow, ...]:
    """Return every set, the newest first."""
    query = select(_SET.id, _SET.text, _SET.reason, _SET.adopted_by, _SET.adopted_at)
    return tuple(RuleSetRow(*row) for row in conn.execute(query.order_by(_SET.id.desc())))


def rules_in_force(conn: Connection) -> str | None:
    """Return the text of the set that holds; None where none was adopted."""
    found = conn.execute(select(_SET.text).order_by(_SET.id.desc()).limit(1)).scalar()
    return None if found is None else str(found)


def alerts_taken_up(
    conn: Connection, since: date
) -> tuple[tuple[DossierRecord, tuple[Event, ...]], ...]:
    """Return the records of warnings that are open, or ended on ``since`` or later, with logs."""
    query = (
        select(*_COLUMNS)
        .where(
            Dossier.c.type == DossierType.ALERT.value,
            or_(Dossier.c.open.is_(True), Dossier.c.ended_on >= since),
        )
        .order_by(Dossier.c.id)
    )
    records = []
    for row in conn.execute(query).all():
        values = dict(zip(_NAMES, row, strict=True))
        values["type"] = DossierType(values["type"])
        records.append(DossierRecord(**values))
    logs = logs_of(conn, [DossierId(one.id or 0) for one in records])
    return tuple(
        (one, tuple(entry.event for entry in logs.get(DossierId(one.id or 0), ())))
        for one in records
    )


def count_unacknowledged(conn: Connection) -> int:
    """Return how many records of warnings nobody acknowledged."""
    query = select(func.count()).where(
        Dossier.c.type == DossierType.ALERT.value,
        Dossier.c.open.is_(True),
        Dossier.c.stage == "raised",
    )
    return int(conn.execute(query).scalar_one())

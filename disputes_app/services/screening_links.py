"""How does a finding of a town's report become a dispute on the spot or a warning, in one act?

What the opening entry of the other record takes from a finding stands in ``opening_for``: the one
place that a new type needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries import dossiers as queries
from db.queries.screening import screening_rows
from db.writes import dossiers as dossier_writes
from disputes_app.domain.dossiers import on_site, screening
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import FactValue
from disputes_app.domain.money import yuan_text
from disputes_app.domain.screening_log import screening_log
from disputes_app.domain.screening_rows import Risk, ScreeningRow
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.log_entries import NewEntry

Opening = Callable[[DossierRecord, ScreeningRow], Mapping[str, FactValue]]


@dataclass(eq=False)
class NoFindingError(DomainError):
    """The report has no finding of this number."""

    place: int


@dataclass(eq=False)
class NoSuchRecordTypeError(DomainError):
    """Records of this type cannot be opened from a finding."""

    type: str


def can_become(type_: DossierType) -> bool:
    """Say whether a finding can become a record of a type."""
    return type_ in SPECS and type_ in OPENINGS


def take_up(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    place: int,
    type_: DossierType,
    *,
    seen_version: int,
) -> tuple[DossierChanged, DossierChanged]:
    """Open a record of a type from a finding and link them; returns the report, then the record.

    Raises:
        NoFindingError, NoSuchRecordTypeError: it cannot be opened.
        As :func:`disputes_app.services.dossiers.open_dossier` and ``record_step``.
    """
    actor.require(Right.REGISTER)
    actor.require(Right.RECORD_EVENT)
    if not can_become(type_):
        raise NoSuchRecordTypeError(type_.value)
    kind = next(kind for kind, of in screening.LINK_TYPES.items() if of is type_)

    def work(conn: Connection) -> tuple[DossierChanged, DossierChanged]:
        record = dossier_writes.lock_dossier(conn, dossier_id)
        facts = opening_for(type_, record, finding_row(conn, dossier_id, place))
        opened = open_in(
            conn, ctx, actor, type_, NewEntry(SPECS[type_].opened.id, ctx.today(), facts)
        )
        link = NewEntry(kind, ctx.today(), {"finding": place, "record": opened.number})
        changed = record_step_in(
            conn, ctx, actor, dossier_id, link, seen_version=seen_version, command="take_up"
        )
        return changed, opened

    return ctx.database.run_write(work)


def finding_row(conn: Connection, dossier_id: DossierId, place: int) -> ScreeningRow:
    """Return a finding in force by its number; raise NoFindingError."""
    events = [one.event for one in queries.dossier_log(conn, dossier_id)]
    log = screening_log(live_steps(DossierType.SCREENING, events))
    found = screening_rows(conn, dossier_id, [one.seq for one in log.rows])
    for rows in found.values():
        for row in rows:
            if row.place == place:
                return row
    raise NoFindingError(place)


def opening_for(
    type_: DossierType, record: DossierRecord, row: ScreeningRow
) -> dict[str, FactValue]:
    """Return what the opening entry of a type takes from a finding: the facts that it knows."""
    known = {one.name for one in SPECS[type_].opened.fields}
    facts = OPENINGS[type_](record, row)
    return {name: value for name, value in facts.items() if name in known and value}


def told_of(record: DossierRecord, row: ScreeningRow) -> dict[str, FactValue]:
    """Return what a finding says under the names that opening entries share."""
    return {
        "title": f"{row.employer}{word(row.risk, 'zh')}（{record.town}排查）"[:200],
        "employer": row.employer,
        "employer_code": row.code,
        "town": record.town,
        "project": row.project,
        "place": row.address,
        "people": row.workers,
        "owed_fen": row.amount_fen,
        "text": row.text,
        "office": record.office_id,
        "handler": record.handler_id,
    }


def _on_site(record: DossierRecord, row: ScreeningRow) -> Mapping[str, FactValue]:
    cause = on_site.WAGES if row.risk is Risk.ARREARS else "other"
    return {**told_of(record, row), "way": "assigned", "cause": cause}


def _alert(record: DossierRecord, row: ScreeningRow) -> Mapping[str, FactValue]:
    """Return a warning of the lowest level: whoever handles it raises it."""
    said = f"{record.title}：{row.employer}{word(row.risk, 'zh')}"
    more = [
        f"{row.workers}人" if row.workers else "",
        f"拖欠{row.months}个月" if row.months else "",
    ]
    if row.amount_fen is not None:
        more.append(f"{yuan_text(row.amount_fen)}元")
    reasons = "，".join(one for one in (said, *more, row.text) if one)
    return {
        **told_of(record, row),
        "level": "yellow",
        "by": "employer",
        "key": row.employer,
        "reasons": reasons,
        "evidence": f"{record.number} 第{row.place}条",
    }


OPENINGS: Mapping[DossierType, Opening] = MappingProxyType(
    {DossierType.ON_SITE: _on_site, DossierType.ALERT: _alert}
)
"""How a finding opens a record of each type; only what its opening entry knows is taken over."""

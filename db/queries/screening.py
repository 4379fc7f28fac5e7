"""What have the towns reported: the findings of an entry, and reports by town and period?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, or_, select

from db.models import Office
from db.models import ScreeningRow as Table
from db.queries.dossiers import dossiers_of_references
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.screening_rows import Risk, ScreeningRow

_COLUMNS = tuple(one for one in Table.c if one.name not in {"dossier_id", "seq"})


def screening_rows(
    conn: Connection, dossier_id: DossierId, seqs: Sequence[int]
) -> Mapping[int, tuple[ScreeningRow, ...]]:
    """Return the rows of entries by the place of each in the log, in their order."""
    if not seqs:
        return {}
    query = (
        select(Table.c.seq, *_COLUMNS)
        .where(Table.c.dossier_id == dossier_id, Table.c.seq.in_(seqs))
        .order_by(Table.c.seq, Table.c.place)
    )
    found: dict[int, list[ScreeningRow]] = {seq: [] for seq in seqs}
    for seq, *cells in conn.execute(query):
        found[seq].append(_row(cells))
    return {seq: tuple(rows) for seq, rows in found.items()}


def findings_of(
    conn: Connection, name: str, code: str
) -> tuple[tuple[DossierId, int, ScreeningRow], ...]:
    """Return record, entry and row of every finding about an employer, struck out or not."""
    rows = conn.execute(findings_query(name, code))
    return tuple((DossierId(id_), seq, _row(cells)) for id_, seq, *cells in rows)


def findings_query(name: str, code: str) -> Select[Any]:
    """Return the statement of :func:`findings_of`: by name, and by code where there is one."""
    is_meant = Table.c.employer == name
    if code:
        is_meant = or_(is_meant, Table.c.code == code)
    return (
        select(Table.c.dossier_id, Table.c.seq, *_COLUMNS)
        .where(is_meant)
        .order_by(Table.c.dossier_id, Table.c.seq, Table.c.place)
    )


def _row(cells: Sequence[Any]) -> ScreeningRow:
    place, employer, code, address, project, workers, months, amount, risk, text, by = cells
    return ScreeningRow(
        place, employer, code, address, project, workers, months, amount, Risk(risk), text, by
    )


def last_place(conn: Connection, dossier_id: DossierId) -> int:
    """Return the highest number that a finding of a record ever had, struck out or not."""
    query = (
        select(Table.c.place)
        .where(Table.c.dossier_id == dossier_id)
        .order_by(Table.c.place.desc())
        .limit(1)
    )
    return conn.execute(query).scalar_one_or_none() or 0


def reports_of(
    conn: Connection, codes: Sequence[str], *, town: str = ""
) -> tuple[DossierRecord, ...]:
    """Return the reports for periods, of one town or of all."""
    rows = dossiers_of_references(conn, DossierType.SCREENING, codes)
    return tuple(one for one in rows if not town or one.town == town)


def towns(conn: Connection) -> tuple[str, ...]:
    """Return the towns and streets of the district, those of its mediation organisations."""
    query = select(Office.c.town).where(Office.c.town != "").order_by(Office.c.id)
    return tuple(dict.fromkeys(conn.execute(query).scalars()))

"""Which papers were issued, and what was typed for those that are not?"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from db.models import IssuedNumber, IssuedPaperFile, PaperCopy
from db.models import IssuedPaper as PaperRow
from db.paper_subjects import belonging_to, draft_of
from db.queries.integrity import Checked
from disputes_app.domain.issued_papers import IssuedPaper, Subject

_LATER = PaperRow.alias("later")


def papers_of_subject(conn: Connection, of: Subject) -> tuple[IssuedPaper, ...]:
    """Return the papers that were issued in a case or a record, the newest first."""
    query = _papers().where(belonging_to(of)).order_by(PaperRow.c.id.desc())
    return tuple(map(_paper, conn.execute(query)))


def issued_paper(conn: Connection, paper_id: int) -> IssuedPaper | None:
    """Return one paper; None where there is none."""
    row = conn.execute(_papers().where(PaperRow.c.id == paper_id)).one_or_none()
    return None if row is None else _paper(row)


def content_of(conn: Connection, paper_id: int) -> bytes | None:
    """Return what was handed out."""
    query = select(IssuedPaperFile.c.pdf).where(IssuedPaperFile.c.paper_id == paper_id)
    found = conn.execute(query).scalar()
    return None if found is None else bytes(found)


def typed_of(conn: Connection, of: Subject) -> dict[str, dict[str, str]]:
    """Return what was typed for the forms of a case or a record: by form, then by field."""
    draft = draft_of(of)
    columns = (draft.table.c.form_id, draft.table.c.name, draft.table.c.value)
    query = select(*columns).where(draft.owner == draft.id)
    found: dict[str, dict[str, str]] = {}
    for form_id, name, value in conn.execute(query):
        found.setdefault(form_id, {})[name] = value
    return found


def check_papers(conn: Connection) -> Checked:
    """Compare every paper with its hash, and its number with those given out."""
    checked, problems = 0, []
    query = (
        select(PaperRow, IssuedPaperFile.c.pdf, IssuedNumber.c.series.label("given_by"))
        .outerjoin(IssuedPaperFile, IssuedPaperFile.c.paper_id == PaperRow.c.id)
        .outerjoin(IssuedNumber, IssuedNumber.c.text == PaperRow.c.number)
        .order_by(PaperRow.c.id)
        .execution_options(yield_per=50)
    )
    for row in conn.execute(query):
        checked += 1
        name = f"{row.number} {row.name} ({row.id})".strip()
        if row.pdf is None:
            problems.append(f"{name}: pdf")
        elif (hashlib.sha256(row.pdf).hexdigest(), len(row.pdf)) != (row.sha256, row.size):
            problems.append(f"{name}: sha256")
        if row.series and row.given_by != row.series:
            problems.append(f"{name}: number")
        if (row.case_id is None) == (row.dossier_id is None):
            problems.append(f"{name}: case_id, dossier_id")
    return Checked(checked, tuple(problems))


def _papers() -> Select[Any]:
    copies = select(func.count()).where(PaperCopy.c.paper_id == PaperRow.c.id).scalar_subquery()
    return select(PaperRow, _LATER.c.id.label("corrected_by"), copies.label("copies")).outerjoin(
        _LATER, _LATER.c.corrects == PaperRow.c.id
    )


def _paper(row: Row[Any]) -> IssuedPaper:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's name for what is public
    values["typed"] = json.loads(values["typed"])
    values["passed"] = tuple(json.loads(values["passed"]))
    return IssuedPaper(**values)

"""How is an issued paper written, and what was typed for one that is not issued yet?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from db.models import IssuedPaper as PaperRow
from db.models import IssuedPaperFile, PaperCopy
from db.paper_subjects import draft_of
from db.upsert import insert_into
from disputes_app.domain.issued_papers import IssuedPaper, Subject


def insert_paper(conn: Connection, paper: IssuedPaper, pdf: bytes) -> int:
    """Add a paper with what was handed out; its ``id`` is given here."""
    row = {
        "case_id": paper.case_id,
        "dossier_id": paper.dossier_id,
        "form_id": paper.form_id,
        "name": paper.name,
        "number": paper.number,
        "series": paper.series,
        "corrects": paper.corrects,
        "issued_at": paper.issued_at,
        "issued_by": paper.issued_by,
        "pages": paper.pages,
        "size": paper.size,
        "sha256": paper.sha256,
        "version": paper.version,
        "facts_digest": paper.facts_digest,
        "typed": _text(dict(paper.typed)),
        "passed": _text(list(paper.passed)),
        "despite": paper.despite,
        "screened": paper.screened,
        "serves": paper.serves,
    }
    statement = PaperRow.insert().returning(PaperRow.c.id)
    paper_id = int(conn.execute(statement, row).scalar_one())
    conn.execute(IssuedPaperFile.insert(), {"paper_id": paper_id, "pdf": pdf})
    return paper_id


def add_copy(conn: Connection, paper_id: int, at: datetime, by: str) -> int:
    """Note that a paper is printed once more; return for the how manieth time.

    What it belongs to is locked by the caller, so that two copies are never counted as one.
    """
    query = select(func.count()).where(PaperCopy.c.paper_id == paper_id)
    place = int(conn.execute(query).scalar_one()) + 1
    row = {"paper_id": paper_id, "place": place, "made_at": at, "made_by": by}
    conn.execute(PaperCopy.insert(), row)
    return place


def keep_typed(
    conn: Connection, of: Subject, form_id: str, typed: Mapping[str, str], at: datetime, by: str
) -> None:
    """Keep what stands in fields of a form instead of what was kept of each before."""
    draft = draft_of(of)
    statement = insert_into(draft.table, sqlite=conn.dialect.name == "sqlite")
    changed = {name: statement.excluded[name] for name in ("value", "typed_at", "typed_by")}
    keyed = [draft.key, "form_id", "name"]
    for name, value in typed.items():
        row = {
            draft.key: draft.id,
            "form_id": form_id,
            "name": name,
            "value": value,
            "typed_at": at,
            "typed_by": by,
        }
        upsert = statement.values(row).on_conflict_do_update(index_elements=keyed, set_=changed)
        conn.execute(upsert)


def forget_typed(conn: Connection, of: Subject, form_id: str | None = None) -> None:
    """Keep nothing any more of what was typed for a form, or for any form of a case or record."""
    draft = draft_of(of)
    statement = delete(draft.table).where(draft.owner == draft.id)
    if form_id is not None:
        statement = statement.where(draft.table.c.form_id == form_id)
    conn.execute(statement)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

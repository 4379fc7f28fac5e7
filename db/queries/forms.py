"""Which versions of its forms has the office written?"""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from db.models import FormVersion as Row
from disputes_app.domain.form_versions import FormVersion

_COLUMNS = (Row.c.form_id, Row.c.text, Row.c.version, Row.c.note, Row.c.saved_by, Row.c.saved_at)


def newest_versions(conn: Connection) -> dict[str, FormVersion]:
    """Return the version of each form that the office ever changed, the newest of each."""
    newest = select(func.max(Row.c.id)).group_by(Row.c.form_id)
    rows = conn.execute(select(*_COLUMNS).where(Row.c.id.in_(newest)).order_by(Row.c.form_id))
    return {row.form_id: FormVersion(*row) for row in rows}


def versions_of(conn: Connection, form_id: str) -> tuple[FormVersion, ...]:
    """Return every version of a form, the newest first."""
    wanted = select(*_COLUMNS).where(Row.c.form_id == form_id).order_by(Row.c.id.desc())
    return tuple(FormVersion(*row) for row in conn.execute(wanted))

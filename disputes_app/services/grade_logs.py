"""What was said in a grading, read within a transaction of whoever asks."""

from __future__ import annotations

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.grading_log import GradeLog, read_grade_log


def grade_log_in(conn: Connection, dossier_id: DossierId) -> GradeLog:
    """Return what the entries in force of a grading say."""
    events = [one.event for one in queries.dossier_log(conn, dossier_id)]
    return read_grade_log(live_steps(DossierType.GRADING, events))

"""What does a paper of a year's grades print of the employer that was typed for it?

A record of grades has thousands of employers; a paper of it is for the one whose name is typed.
"""

from __future__ import annotations

from dataclasses import replace

from db.queries import grading as queries
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.grade_paper import GradedEmployer
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.domain.register_keys import whole_name
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.grade_logs import grade_log_in

END_ZH = "。"


def with_graded(ctx: Context, dossier_id: DossierId, facts: RecordPaper, name: str) -> RecordPaper:
    """Return the facts with the employer of this name as the record grades it, if it does."""
    named = name.strip()
    if not named:
        return facts
    graded = _graded(ctx, dossier_id, named)
    code = "" if graded is None else graded.code
    return replace(facts, employer=named, employer_code=code, graded=graded)


def _graded(ctx: Context, dossier_id: DossierId, name: str) -> GradedEmployer | None:
    """Return what the record says; None where no employer, or more than one, has the name."""
    with ctx.database.read() as conn:
        log = grade_log_in(conn, dossier_id)
        if log.run is None:
            return None
        rows = queries.rows_named(conn, dossier_id, log.run.seq, (name, whole_name(name)))
    if len(rows) != 1:
        return None
    (row,) = rows
    grade = log.grade_of(row.key, row.grade, ctx.today())
    changes = log.changes.get(row.key, ())
    reason = changes[-1].reason.strip() if changes else ""
    met = "；".join(word(one, "zh") for one in row.criteria)
    ground = reason if grade is not row.grade or not met else met
    ended = f"{ground}{END_ZH}" if ground and not ground.endswith(END_ZH) else ground
    return GradedEmployer(row.code, grade.value, ended)

"""In which cases of an employer does somebody stand who is protected?"""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from db.models import CaseParty, Employer, ProtectedReporter
from disputes_app.domain.cases import CaseId


def reported_cases(conn: Connection, name_key: str, code: str) -> tuple[CaseId, ...]:
    """Return the cases against an employer that have a protected reporter.

    Args:
        name_key: its name as the register compares it.
        code: its credit code; empty where nobody gave it.
    """
    named = Employer.c.name_key == name_key
    meant = or_(named, Employer.c.code == code) if code else named
    employers = select(Employer.c.id).where(meant)
    query = (
        select(CaseParty.c.case_id)
        .join(ProtectedReporter, ProtectedReporter.c.case_id == CaseParty.c.case_id)
        .where(CaseParty.c.employer_id.in_(employers))
        .distinct()
        .order_by(CaseParty.c.case_id)
    )
    return tuple(CaseId(one) for one in conn.execute(query).scalars())

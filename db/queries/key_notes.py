"""In which cases against an employer does somebody stand who is protected?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, or_, select

from db.models import CaseParty, Employer, ProtectedReporter
from disputes_app.domain.cases import CaseId


def reported_cases(
    conn: Connection, name_keys: Sequence[str], codes: Sequence[str] = ()
) -> tuple[CaseId, ...]:
    """Return the cases against employers that have a protected reporter.

    Args:
        name_keys: their names as the register compares them.
        codes: their credit codes, as far as they are known.
    """
    meant = or_(Employer.c.name_key.in_(name_keys), Employer.c.code.in_(codes))
    employers = select(Employer.c.id).where(meant)
    query = (
        select(CaseParty.c.case_id)
        .join(ProtectedReporter, ProtectedReporter.c.case_id == CaseParty.c.case_id)
        .where(CaseParty.c.employer_id.in_(employers))
        .distinct()
        .order_by(CaseParty.c.case_id)
    )
    return tuple(CaseId(one) for one in conn.execute(query).scalars())

"""Which kinds of events have a case of their own rules: all but the generic periods?"""

from __future__ import annotations

from disputes_app.domain.kinds import (
    answering,
    arbitration,
    archive,
    award,
    claims,
    common,
    course,
    court,
    decision_service,
    grouping,
    hearing,
    incident,
    inspection,
    limitation,
    linking,
    lookback,
    mediation,
    performance,
    proof,
    review,
    sending,
    taking_part,
)
from disputes_app.domain.kinds.base import EventKind

LINE_KINDS: tuple[EventKind, ...] = (
    *common.KINDS,
    *mediation.KINDS,
    *performance.KINDS,
    *review.KINDS,
    *linking.KINDS,
    *grouping.KINDS,
    *arbitration.KINDS,
    *answering.KINDS,
    *hearing.KINDS,
    *incident.KINDS,
    *award.KINDS,
    *course.KINDS,
    *court.KINDS,
    *claims.KINDS,
    *limitation.KINDS,
    *lookback.KINDS,
    *inspection.KINDS,
    *decision_service.KINDS,
    *sending.KINDS,
    *archive.KINDS,
    *proof.KINDS,
    *taking_part.KINDS,
)

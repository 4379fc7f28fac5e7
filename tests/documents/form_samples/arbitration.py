"""Arbitration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.papers import CasePaper, MediationPaper
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED

_REFUSED = replace(
    ACCEPTED,
    accepted_on=None,
    number="",
    receipt_number="嘉劳人仲（2026）收字第77号",
    entries=(entry("arbitration.refused", "2026-11-19", ground="不属于劳动人事争议受理范围"),),
)

SAMPLES: dict[str, CasePaper] = {
    "arbitration.acceptance_notice": ACCEPTED,
    "arbitration.refusal_notice": _REFUSED,
    "arbitration.mediation_advice": replace(
        ACCEPTED,
        entries=(
            entry("arbitration.mediation_advised", "2026-11-17", to="安亭镇劳动争议调解中心"),
        ),
    ),
    "arbitration.entrusting_letter": replace(
        ACCEPTED,
        mediation=MediationPaper(entrusted_due_on=date(2026, 12, 4)),
        entries=(entry("arbitration.mediation_entrusted", "2026-11-20", to="上海市嘉定区总工会"),),
    ),
}

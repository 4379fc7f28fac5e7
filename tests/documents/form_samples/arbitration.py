"""Arbitration."""

from __future__ import annotations

from dataclasses import replace

from disputes_app.domain.papers import CasePaper
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED

_REFUSED = replace(
    ACCEPTED,
    accepted_on=None,
    number="",
    receipt_number="嘉劳人仲（2026）收字第77号",
    entries=(entry("arbitration.refused", "2026-11-19", ground="不属于劳动争议处理范围"),),
)

SAMPLES: dict[str, CasePaper] = {"arbitration.refusal_notice": _REFUSED}

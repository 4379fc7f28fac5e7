"""A form can be looked at while it is written, also on a case that says next to nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.documents.templates.preview import sheets_of
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper
from tests.documents.sample import ACCEPTED, COMMISSION, EMPLOYER


def _bare(record: str) -> CasePaper | RecordPaper:
    if not record:
        return replace(ACCEPTED, accepted_on=None)
    day = date(2026, 11, 20)
    employer = EMPLOYER.name
    return RecordPaper(
        DossierType(record), COMMISSION, COMMISSION, "1号", "事项", day, day, employer=employer
    )


@pytest.mark.parametrize(
    "form_id",
    [
        "arbitration.act_sheet",
        "arbitration.effect_certificate",
        "archive.index_side",
        "common.receipt",
        "common.supervision_sheet",
        "fund.claim",
        "fund.decision",
        "inspection.court_application",
        "inspection.penalty_decision",
        "project.check_sheet",
        "publication.announcement",
        "service_receipt",
    ],
)
def test_a_form_can_be_looked_at_before_anything_happened(form_id: str) -> None:
    source = packaged_sources()[form_id]
    facts = _bare(source.head.record)
    if isinstance(facts, CasePaper):
        facts = replace(facts, line=min(source.head.lines))
    assert sheets_of(source.id, source.text, source.head, facts)

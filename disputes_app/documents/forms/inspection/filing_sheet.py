"""立案审批表: 若干规定 art. 18; the day of the signature is the day of filing."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.documents.inspection_grounds import filing_grounds
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.filing_sheet",
    "立案审批表",
    "Sheet for filing a case",
    Line.INSPECTION,
    grounds=filing_grounds,
)

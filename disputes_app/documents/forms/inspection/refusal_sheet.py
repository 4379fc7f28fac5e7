"""不予受理审批表: 若干规定 art. 18."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.refusal_sheet",
    "不予受理审批表",
    "Sheet for refusing a complaint",
    Line.INSPECTION,
)

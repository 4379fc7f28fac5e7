"""结案审批表: 监察条例 art. 18: corrected in time, no decision needed."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.documents.inspection_grounds import closing_grounds
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.closing_sheet",
    "结案审批表",
    "Sheet for closing a case",
    Line.INSPECTION,
    grounds=closing_grounds,
)

"""延长办案期限审批表: 监察条例 art. 17."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.extension_sheet",
    "延长办案期限审批表",
    "Sheet for extending an investigation",
    Line.INSPECTION,
)

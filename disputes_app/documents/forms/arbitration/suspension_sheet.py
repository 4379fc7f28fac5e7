"""案件中止处理审批表: 规则 art. 47 (样式26)."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "arbitration.suspension_sheet",
    "案件中止处理审批表",
    "Sheet for suspending a case",
    Line.ARBITRATION,
)

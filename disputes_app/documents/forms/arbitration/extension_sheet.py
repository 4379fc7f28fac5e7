"""案件延期处理审批表: 规则 art. 45 (样式25)."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "arbitration.extension_sheet",
    "案件延期处理审批表",
    "Sheet for extending the award period",
    Line.ARBITRATION,
)

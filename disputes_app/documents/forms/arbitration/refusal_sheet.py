"""不予受理审批表: 规则 art. 31."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "arbitration.refusal_sheet",
    "不予受理审批表",
    "Sheet for refusing an application",
    Line.ARBITRATION,
)

"""案件处理审批表: recusal, revocation and ending: 规则 art. 12, 32, 48."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "arbitration.act_sheet",
    "案件处理审批表",
    "Sheet for another decision",
    Line.ARBITRATION,
)

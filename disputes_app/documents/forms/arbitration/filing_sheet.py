"""立案（组庭）审批表: 规则 art. 30; the day of the signature is the day of acceptance."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "arbitration.filing_sheet",
    "立案（组庭）审批表",
    "Sheet for accepting an application",
    Line.ARBITRATION,
)

"""案件处理报批表: penalty, withdrawal of the filing, referral."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.act_sheet",
    "案件处理报批表",
    "Sheet for another decision",
    Line.INSPECTION,
)

"""涉嫌犯罪案件移送审批表: 移送涉嫌犯罪案件的规定 art. 5; the principal head signs it."""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line

FORM = sheet_form(
    "inspection.crime_sheet",
    "涉嫌犯罪案件移送审批表",
    "Sheet for referring a crime",
    Line.INSPECTION,
)

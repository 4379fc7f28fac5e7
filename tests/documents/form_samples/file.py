"""Requests, receipts, proofs of service, certificates and papers of the file: one case each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.templates.conditions_file import ASKS, FILE_CONDITIONS
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, PaperApproval
from tests.documents import (
    test_archive_papers,
    test_material_receipt,
    test_receipt,
    test_service_receipt,
    test_supervision_sheet,
)
from tests.documents.sample import ACCEPTED

_OF_THE_FILE = (
    "archive.cover_main",
    "archive.cover_side",
    "archive.index_main",
    "archive.index_side",
    "archive.reading_record",
    "arbitration.correction_decision",
    "arbitration.effect_certificate",
    "arbitration.service_certificate",
)


def sheet_sample(form_id: str) -> CasePaper:
    """Return a case with a request that waits for the signature on a sheet."""
    inspection = form_id.startswith("inspection.")
    waiting = PaperApproval(
        7,
        form_id,
        "延长办案期限" if form_id.endswith("extension_sheet") else "按送审的内容办理",
        (("延长", "15日"), ("延至", "2027年1月17日")),
        ("仲裁委员会主任或者其委托的仲裁院负责人",),
        "",
        (("受理日期", "2026年11月18日"), ("审限届满", "2027年1月2日")),
        "案情复杂，需要向有关单位调取证据。",
        "李测试",
        date(2026, 12, 21),
    )
    line = Line.INSPECTION if inspection else Line.ARBITRATION
    return replace(ACCEPTED, line=line, approvals=(waiting,))


_SHEETS = [one.removeprefix(ASKS) for one in FILE_CONDITIONS if one.startswith(ASKS)]
SAMPLES = {
    **dict.fromkeys(_OF_THE_FILE, test_archive_papers.CASE),
    **{one: sheet_sample(one) for one in _SHEETS},
    "common.receipt": test_receipt.GIVEN,
    "common.material_receipt": test_material_receipt.GIVEN,
    "common.supervision_sheet": test_supervision_sheet.GIVEN,
    "service_receipt": test_service_receipt.OPEN,
}

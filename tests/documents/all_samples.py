"""A lawful sample of every paper, those included that no file describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.documents.form import form_catalogue
from disputes_app.documents.fund_papers import FUND_FORMS, render_fund_form
from disputes_app.documents.render import rendered
from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, PaperApproval
from tests.documents import (
    test_archive_papers,
    test_fund_papers,
    test_material_receipt,
    test_receipt,
    test_service_receipt,
    test_supervision_sheet,
)
from tests.documents.sample import ACCEPTED
from tests.documents.test_every_form import SAMPLES, paper_of

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
DRAWN: Mapping[str, CasePaper] = {
    **dict.fromkeys(_OF_THE_FILE, test_archive_papers.CASE),
    "common.receipt": test_receipt.GIVEN,
    "common.material_receipt": test_material_receipt.GIVEN,
    "common.supervision_sheet": test_supervision_sheet.GIVEN,
    "service_receipt": test_service_receipt.OPEN,
}


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A paper of a sample: the id and the name of its form, and the PDF."""

    id: str
    name: str
    pdf: bytes


def every_paper() -> Iterator[SamplePaper]:
    """Print the sample of every form, by id."""
    for source in packaged_sources().values():
        if source.id in SAMPLES:
            pdf = paper_of(source.id, SAMPLES[source.id]).pdf
            yield SamplePaper(source.id, source.head.name.zh, pdf)
    for form in form_catalogue():
        if form.source is None:
            facts = DRAWN.get(form.id) or sheet_sample(form.id)
            yield SamplePaper(form.id, form.name_zh, rendered(form, facts, invariant=True).pdf)
    for fund in FUND_FORMS:
        pdf = render_fund_form(fund.id, test_fund_papers.FACTS, invariant=True)
        yield SamplePaper(f"fund.{fund.id}", fund.name_zh, pdf)


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

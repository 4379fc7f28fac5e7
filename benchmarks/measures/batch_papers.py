"""What does a paper of a batch cost, issued and kept, against LibreOffice or setting it alone?

Where LibreOffice is installed it converts the same papers from docx, one by one, as an office
without this program would; elsewhere the same pages are only set from facts that are read already.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.findings import Bench, Finding, same
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import collector_off, seconds_of, shown
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.issued_papers import PaperWish
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.paper_batch import bundle, issue_many
from disputes_app.services.paper_drafts import draft_for_word
from disputes_app.services.paper_making import PreparedPaper, prepared_paper
from disputes_app.services.registration import Registration, register_case

CASES = 50_000
PAPERS = 500
_FEW = 8
"""Enough to see that both sides give the same pages, on a small database."""
_CONVERTED = 10
"""LibreOffice needs a second and more for each: so many tell how long all would take."""
_FORM = "common.receipt"
_CLERK = Actor("测试员", Role.CLERK, 18, 86)


def measure(bench: Bench) -> Iterator[Finding]:
    """Issue papers in many cases and bind them; then make the same papers the other way."""
    count = PAPERS if bench.cases >= CASES else _FEW
    path = bench.databases.copy_of(bench.smaller(CASES), "batch")
    with opened(str(path), today=TODAY) as ctx:
        ids = [_case(ctx, n) for n in range(count + 1)]
        _issue(ctx, ids[:1])  # loads fonts and forms, as a desk has them after its first paper
        pdfs: list[bytes] = []
        with collector_off():
            own = seconds_of(lambda: pdfs.append(_issue(ctx, ids[1:])))
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is not None and count == PAPERS:
            drafts = [draft_for_word(ctx, _CLERK, one, _FORM) for one in ids[1 : _CONVERTED + 1]]
            theirs = _converted(office, drafts) / len(drafts) * count
            detail = f"LibreOffice, docx by docx; {shown(own)} against {shown(theirs)}"
            yield Finding(
                f"{count} papers in a batch", theirs / own, 20, at_least=True, detail=detail
            )
            return
        papers = list(_prepared(ctx, ids[1:]))
    set_again: list[bytes] = []
    with collector_off():
        bare = seconds_of(partial(_set, papers, set_again))
    same("the pages of a batch", _pages(pdfs[0]), sum(map(_pages, set_again)))
    detail = f"the same papers set one by one, not kept; {shown(own)} against {shown(bare)}"
    yield Finding(f"{count} papers in a batch", own / bare, 5, detail=detail)


def _case(ctx: Context, n: int) -> CaseId:
    applicant = NewParty(PartyRole.APPLICANT, is_person=True, name=f"测试{n}")
    employer = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试批量有限公司")
    registration = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        TODAY,
        18,
        86,
        cause="追索劳动报酬",
        applicants=(applicant,),
        respondents=(employer,),
    )
    return CaseId(register_case(ctx, _CLERK, registration).case_id)


def _issue(ctx: Context, ids: Sequence[CaseId]) -> bytes:
    report = issue_many(ctx, _CLERK, _FORM, ids)
    same("papers issued", len(report.issued), len(ids))
    return bundle(ctx, _CLERK, report.paper_ids)


def _prepared(ctx: Context, ids: Sequence[CaseId]) -> Iterator[PreparedPaper]:
    with ctx.database.read() as conn:
        for one in ids:
            yield prepared_paper(conn, ctx, one, _FORM, PaperWish(), None)


def _set(papers: Sequence[PreparedPaper], pdfs: list[bytes]) -> None:
    from disputes_app.documents.render import rendered

    pdfs.extend(rendered(one.form, one.typed.facts).pdf for one in papers)


def _converted(office: str, drafts: Sequence[bytes]) -> float:
    """Return how long LibreOffice takes for these files, started for each as by hand."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{n}.docx" for n in range(len(drafts))]
        for file, content in zip(files, drafts, strict=True):
            file.write_bytes(content)

        def convert() -> None:
            for file in files:
                arguments = [
                    office,
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    name,
                    str(file),
                ]
                subprocess.run(arguments, check=True, capture_output=True)

        seconds = seconds_of(convert)
        same("papers converted", len(list(folder.glob("*.pdf"))), len(drafts))
    return seconds


def _pages(pdf: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)

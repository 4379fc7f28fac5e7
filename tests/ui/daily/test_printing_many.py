"""Many papers: chosen in the list, issued, printed, seen to come out, addressed and posted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.envelopes import EnvelopeSize
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.print_jobs import PrintState
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import papers_of
from disputes_app.services.print_queue import print_queue
from disputes_app.services.registration import Registration, register_case
from tests.documents.sample import pages_of
from tests.support.casework import Casework
from tests.ui.daily.conftest import COURT, EMPLOYER_NAME, HANDLER, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.pages.print_batch import PrintBatchPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.service import ServicePage
from ui.paper import printer_choice, queue_work
from ui.paper.printing import a4_printer

NOTICE, SERVES = "arbitration.acceptance_notice", "acceptance_notice"


def applied(bureau: Bureau, name: str) -> CaseChanged:
    """Receive an application with what the notice prints."""
    registration = Registration(
        Line.ARBITRATION,
        Source.APPLICATION,
        date(2026, 11, 17),
        COURT,
        HANDLER,
        cause="劳动报酬",
        applicants=(NewParty(PartyRole.APPLICANT, is_person=True, name=name),),
        respondents=(NewParty(PartyRole.RESPONDENT, is_person=False, name=EMPLOYER_NAME),),
    )
    return register_case(bureau.on(registration.received_on), SUPERVISOR_ACTOR, registration)


def front(work: Casework) -> object:
    work.settle()
    return work.window.tabs.front


def test_papers_of_many_cases_are_issued_printed_and_posted(
    work: Casework, bureau: Bureau, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = [applied(bureau, name) for name in "甲乙丙"]
    for case in cases[:2]:
        bureau.record(case, "arbitration.accepted", date(2026, 11, 18), {"signed_by": "赵测试"})
    work.desk.open_print_batch([case.case_id for case in cases], SERVES)
    page = front(work)
    assert isinstance(page, PrintBatchPage)
    assert (page.form.value(), page.copies.value()) == (NOTICE, 2)
    page.save_to(tmp_path / "no" / "batch.pdf")
    work.settle()
    assert "不能写入" in page.banner.words
    assert "打印队列" in page.banner.words
    assert page.report is not None
    assert [one.case_id for one in page.report.refused] == [cases[2].case_id]
    page.table.copy()
    assert "尚未受理" in QGuiApplication.clipboard().text()
    assert [job.copies for job in print_queue(bureau.context)] == [2, 2]
    printed(work, tmp_path, monkeypatch)
    page = front_batch(work)
    posted(work, page)
    assert [len(papers_of(bureau.context, case.case_id)) for case in cases] == [1, 1, 0]
    addressed(work)


def printed(work: Casework, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer that vanished keeps the papers waiting; another one takes them."""
    work.desk.open_page("print_queue")
    queue = front(work)
    assert isinstance(queue, PrintQueuePage)
    queue.print_on(a4_printer())
    work.settle()
    assert "打印机没有应答" in queue.banner.words
    assert {job.state for job in queue.table.rows} <= {PrintState.WAITING, PrintState.FAILED}
    monkeypatch.setattr(queue_work, "check_printer", lambda _printer: None)
    sheets: list[int] = []

    def taken(_printer: QPrinter, pdf: bytes, *, copies: int) -> bool:
        sheets.append(copies)
        return bool(pdf)

    monkeypatch.setattr(queue_work, "print_pdf", taken)
    queue.print_on(a4_printer())
    work.settle()
    assert sheets == [2, 2]
    assert {job.state for job in queue.table.rows} == {PrintState.SENT}
    queue.table.selectRow(0)
    queue.again_button.click()
    work.settle()
    to_file = a4_printer()
    to_file.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    to_file.setOutputFileName(str(folder / "queue.pdf"))
    printer_choice.remember(to_file)
    assert QSettings().value(printer_choice.PRINTER_SETTING, "") == ""
    queue.print_on(to_file)
    work.settle()
    assert len(pages_of((folder / "queue.pdf").read_bytes())) == 1
    queue.table.selectAll()
    queue.out_button.click()
    work.settle()
    assert queue.table.rows == ()


def front_batch(work: Casework) -> PrintBatchPage:
    work.desk.open_page("print_batch")
    page = front(work)
    assert isinstance(page, PrintBatchPage)
    return page


def posted(work: Casework, page: PrintBatchPage) -> None:
    """The numbers are pasted in the order of the papers; one that was used before is refused."""
    page.post()
    work.settle()
    panel = page.tracking.get()
    panel.paste.setPlainText("ems 1\nEMS1\n")
    panel.record()
    work.settle()
    assert "一份也没有登记" in panel.banner.words
    panel.paste.setPlainText("EMS1\nEMS2")
    assert panel.on.value() == TODAY
    panel.record()
    work.settle()
    assert "2 份已登记交寄" in page.banner.words


def addressed(work: Casework) -> None:
    """Labels for everything in the list; who has no address is named."""
    work.window.open_page("service", None)
    page = front(work)
    assert isinstance(page, ServicePage)
    page.table.selectAll()
    assert page.chosen.isVisible()
    page.show_letters()
    work.settle()
    panel = page.letters.get()
    assert "没有可以写的地址" in panel.paper.banner.words
    panel.cover.set_value(EnvelopeSize.DL)
    panel.left.emit()
    assert page.table.isVisible()

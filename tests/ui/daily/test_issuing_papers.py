"""A paper is filled in, stopped where it is wrong, issued when it is saved, and served."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from disputes_app.documents import form as form_module
from disputes_app.documents.templates.forms import form_of
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.cases import Line
from disputes_app.domain.print_jobs import PrintState
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import papers_of
from disputes_app.services.paper_typed import keep_typed, kept_typed
from disputes_app.services.print_queue import print_queue
from tests.documents.sample import pages_of
from tests.documents.typed_form import FORM_TEXT, TYPED
from tests.support.casework import Casework
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, Bureau
from ui.case_page.event_panel import EventPanel
from ui.case_page.papers_tab import PapersTab
from ui.fields.choice_field import ChoiceField
from ui.paper import printing


@pytest.fixture
def refused(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> CaseChanged:
    """A case that may have a paper with a field of every type."""
    known = {**form_module._forms(), TYPED: form_of(read_source(TYPED, FORM_TEXT))}
    monkeypatch.setattr(form_module, "_forms", lambda: known)
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 17))
    return bureau.record(case, "arbitration.refused", date(2026, 11, 19), {"ground": "30_1"})


def fill(work: Casework, papers: PapersTab, name: str, text: str) -> None:
    """Type a text into a field of the paper; it is kept after a pause."""
    field = papers.typed.fields[name]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    work.type_in(text)
    papers.typed.flush()
    work.settle()


def test_a_paper_is_stopped_filled_in_issued_and_served(
    work: Casework, bureau: Bureau, refused: CaseChanged, tmp_path: Path
) -> None:
    page = work.case(refused)
    page.show_papers(TYPED)
    work.settle()
    stopped_until_in_order(work, page.papers)
    typed = {"person": "王某", "fee": "100"}
    assert kept_typed(bureau.context, refused.case_id)[TYPED] == typed
    issued_and_copied(work, page.papers, tmp_path)
    (paper,) = papers_of(bureau.context, refused.case_id)
    assert (tmp_path / "paper.pdf").stat().st_size == paper.size
    assert paper.number in page.papers.card.words
    assert work.focused() is page.papers.card.service
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert isinstance(page.entering, EventPanel)
    chosen = page.entering.form.control("paper")
    assert isinstance(chosen, ChoiceField)
    assert chosen.value() == "refusal_notice"
    page.leave_entering()
    page.show_papers(TYPED)
    work.settle()
    corrected(work, page.papers)


def stopped_until_in_order(work: Casework, papers: PapersTab) -> None:
    """An empty field, then a sum that differs; a supervisor could let the sum pass."""
    assert list(papers.gate.rows) == ["没有填写：“经办人”没有填写"]
    assert not papers.paper.may_use
    papers.gate.list.setFocus()
    papers.gate.list.setCurrentRow(0)
    work.press(Qt.Key.Key_Return)
    assert work.focused() is papers.typed.fields["person"]
    fill(work, papers, "person", "王某")
    fill(work, papers, "fee", "99")
    assert papers.gate.rows[0].startswith("金额不一致")
    assert papers.paper._view is not None
    assert len(papers.paper._view.pages.marked) == 2
    for reason in ("当事人已确认", ""):
        papers.gate.reason.setText(reason)
        assert papers.paper.may_use is bool(reason)
    fill(work, papers, "fee", "100")
    assert list(papers.gate.rows) == []


def issued_and_copied(work: Casework, papers: PapersTab, folder: Path) -> None:
    """What is saved first is what is kept; what is saved after it is a copy."""
    papers.paper.save_to(folder / "paper.pdf")
    work.settle()
    assert "已保存" in papers.paper.banner.words
    papers.paper.save_to(folder / "copy.pdf")
    work.settle()
    assert "第1次补打" in pages_of((folder / "copy.pdf").read_bytes())[0]
    papers.card.service.setFocus()


def corrected(work: Casework, papers: PapersTab) -> None:
    """A paper that takes the place of the former begins with what was typed for that one."""
    papers.gate.corrects.setChecked(True)
    work.settle()
    assert papers.typed.texts()["fee"] == "100"
    fill(work, papers, "person", "李某")
    papers.gate.issue.click()
    work.settle()
    newer, older = papers.issued_list.papers
    assert (older.corrected_by, newer.corrects) == (newer.id, older.id)
    assert newer.typed["person"] == "李某"


def test_a_paper_that_no_printer_takes_waits_in_the_queue(
    work: Casework, bureau: Bureau, refused: CaseChanged, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = {"person": "王某", "fee": "100"}
    keep_typed(bureau.context, SUPERVISOR_ACTOR, refused.case_id, TYPED, typed)
    papers = work.case(refused).papers
    work.case(refused).show_papers(TYPED)
    work.settle()
    monkeypatch.setattr(printing, "print_pdf", lambda *_given, **_named: False)
    printer = printing.a4_printer()
    printer.setCopyCount(3)
    papers.paper.print_on(printer)
    work.settle()
    assert "打印机没有应答" in papers.paper.banner.words
    (job,) = print_queue(bureau.context)
    assert (job.case_id, job.state) == (refused.case_id, PrintState.WAITING)
    monkeypatch.setattr(printing, "print_pdf", lambda *_given, **_named: True)
    papers.paper.print_on(printer)
    work.settle()
    assert print_queue(bureau.context) == ()
    assert [one.copies for one in papers_of(bureau.context, refused.case_id)] == [0]

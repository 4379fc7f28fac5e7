"""The papers of a record beside the cases: filled in, issued as they are saved, kept, served."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.services.dossiers import open_dossier, record_step, void_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.paper_issue import papers_of
from tests.documents.sample import pages_of
from tests.support import listing_story as told
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.case_page.papers_view import PapersView
from ui.desk import FORMS_PAGE
from ui.dossier.panels import StepPanel
from ui.fields.choice_field import ChoiceField
from ui.fields.text_fields import TextField
from ui.pages.dossier import DossierPage
from ui.pages.forms import FormsPage

MATTER: Facts = {
    "channel": "petition",
    "reference": "信1103",
    "title": "反映加班费",
    "reply_by": "2026-11-24",
    "employer": EMPLOYER_NAME,
}


def answered(bureau: Bureau) -> tuple[DossierId, str]:
    """Return the id and the number of a matter that was answered."""
    entry = NewEntry("external.received", date(2026, 11, 3), MATTER)
    ctx = bureau.on(TODAY)
    at = open_dossier(ctx, SUPERVISOR_ACTOR, DossierType.EXTERNAL, entry)
    entry = NewEntry("external.replied", TODAY, {"text": "已经支付。"})
    record_step(ctx, SUPERVISOR_ACTOR, at.dossier_id, entry, seen_version=at.version)
    return at.dossier_id, at.number


def listed(bureau: Bureau) -> tuple[DossierId, str]:
    """Return the id and the number of an employer that was listed, the number left open."""
    rows = [(kind, told.day(on), dict(facts)) for kind, on, facts in told.TO_THE_LIST]
    ctx = bureau.on(rows[0][1])
    first = NewEntry("listing.opened", rows[0][1], rows[0][2])
    at = open_dossier(ctx, SUPERVISOR_ACTOR, DossierType.LISTING, first)
    for kind, on, facts in rows[1:]:
        if kind == "listed":
            del facts["number"]
        entry = NewEntry(f"listing.{kind}", on, facts)
        ctx = bureau.on(on)
        at = record_step(ctx, SUPERVISOR_ACTOR, at.dossier_id, entry, seen_version=at.version)
    return at.dossier_id, at.number


def papers_in_front(work: Casework) -> tuple[DossierPage, PapersView]:
    """Press the button in the head of the record, as Enter on it does."""
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    page.header.papers.setFocus()
    QTest.keyClick(page.header.papers, Qt.Key.Key_Return)
    work.settle()
    assert page.papers is not None
    return page, page.papers


def handed_on(page: DossierPage, work: Casework, package: Path) -> list[str]:
    """Press the button that hands the record on; return what is in the package."""
    page.header.export.setFocus()
    QTest.keyClick(page.header.export, Qt.Key.Key_Return)
    (asking,) = page.findChildren(QFileDialog)
    asking.fileSelected.emit(str(package))
    asking.close()
    work.settle()
    with zipfile.ZipFile(package) as packed:
        return packed.namelist()


def test_a_letter_is_filled_in_issued_as_it_is_saved_and_kept(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    dossier_id, number = answered(bureau)
    work.desk.open_dossier(dossier_id, number)
    work.settle()
    page, papers = papers_in_front(work)
    assert papers.gate.rows[0].startswith("没有填写")
    field = papers.typed.fields["to"]
    assert isinstance(field, TextField)
    field.setFocus()
    work.type_in("信访办2")
    papers.typed.flush()
    work.settle()
    assert papers.gate.rows == ()
    file = tmp_path / "reply.pdf"
    papers.paper.save_to(file)
    work.settle()
    assert "信访办2" in pages_of(file.read_bytes())[0]
    (paper,) = papers_of(bureau.context, OfRecord(dossier_id))
    assert (paper.number, paper.size) == ("嘉人社（2026）函字第1号", file.stat().st_size)
    assert paper.number in papers.card.words
    papers.paper.save_to(tmp_path / "copy.pdf")
    work.settle()
    assert "第1次补打" in pages_of((tmp_path / "copy.pdf").read_bytes())[0]
    page.leave_entering()
    assert len(handed_on(page, work, tmp_path / "移交.zip")) == 4
    assert "1 份文书" in page.banner.words
    work.desk.open_page(FORMS_PAGE, "external.reply")
    work.settle()
    forms = work.window.tabs.front
    assert isinstance(forms, FormsPage)
    assert forms.view.case.text() == number
    forms.view.case.setText("无此编号")
    QTest.keyClick(forms.view.case, Qt.Key.Key_Return)
    work.settle()
    assert "无此编号" in forms.view.banner.words


def test_a_decision_to_list_is_issued_and_its_service_follows(
    work: Casework, bureau: Bureau
) -> None:
    dossier_id, number = listed(bureau)
    work.desk.open_dossier(dossier_id, number)
    work.settle()
    page, papers = papers_in_front(work)
    papers.choose("listing.decision")
    work.settle()
    papers.gate.issue.click()
    work.settle()
    assert "嘉人社监（2024）名决字第1号" in papers.card.words
    assert work.focused() is papers.card.service
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert isinstance(page.entering, StepPanel)
    party = page.entering.form.control("party")
    assert isinstance(party, ChoiceField)
    assert party.value() == told.FIRM
    page.leave_entering()
    assert page.file is not None
    view = page.file.view
    seq = next(one.event.seq for one in view.log if one.event.kind == "listing.listed")
    version = view.record.version
    void_step(work.desk.context, SUPERVISOR_ACTOR, dossier_id, seq, "重做", seen_version=version)
    page.read()
    work.settle()
    page.enter_step("listing.listed", {})
    assert isinstance(page.entering, StepPanel)
    number_field = page.entering.form.control("number")
    assert isinstance(number_field, TextField)
    assert number_field.text() == "嘉人社监（2024）名决字第1号"
    page.leave_entering()

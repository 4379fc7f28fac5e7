"""The papers of a record beside the cases: offered in its head, filled in, saved, and recorded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import open_dossier, record_step
from disputes_app.services.log_entries import NewEntry
from tests.documents.sample import pages_of
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.desk import FORMS_PAGE
from ui.dossier.record_papers_dialog import RecordPapersDialog
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


def answered(bureau: Bureau) -> tuple[int, str]:
    """Return the id and the number of a matter that was answered."""
    entry = NewEntry("external.received", date(2026, 11, 3), MATTER)
    ctx = bureau.on(TODAY)
    at = open_dossier(ctx, SUPERVISOR_ACTOR, DossierType.EXTERNAL, entry)
    entry = NewEntry("external.replied", TODAY, {"text": "已经支付。"})
    record_step(ctx, SUPERVISOR_ACTOR, at.dossier_id, entry, seen_version=at.version)
    return at.dossier_id, at.number


def dialog_of(work: Casework) -> RecordPapersDialog:
    """Press the button in the head of the record, as Enter on it does."""
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    page.header.papers.setFocus()
    QTest.keyClick(page.header.papers, Qt.Key.Key_Return)
    work.settle()
    assert page.papers is not None
    return page.papers


def test_a_letter_is_filled_in_looked_at_and_saved(
    work: Casework, bureau: Bureau, tmp_path: Path
) -> None:
    dossier_id, number = answered(bureau)
    work.desk.open_dossier(dossier_id, number)
    work.settle()
    dialog = dialog_of(work)
    assert dialog.rows[dialog.names.currentRow()].id == "external.reply"
    assert dialog.panel.page_count == 0
    field = dialog.typed.fields["to"]
    assert isinstance(field, TextField)
    field.setText("信访办")
    work.qtbot.waitUntil(lambda: dialog.panel.page_count == 1)
    QTest.keyClicks(field, "2")
    file = tmp_path / "reply.pdf"
    dialog.panel.save_to(file)
    work.settle()
    assert file.read_bytes().startswith(b"%PDF")
    with bureau.context.database.read() as conn:
        found = conn.execute(text("SELECT detail FROM audit WHERE command = 'print'")).scalars()
        assert list(found) == [f"{number} external.reply"]
    assert "信访办2" in pages_of(file.read_bytes())[0]
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert not dialog.typed.isVisible()
    dialog.close()
    QApplication.processEvents()
    work.desk.open_page(FORMS_PAGE, "external.reply")
    work.settle()
    forms = work.window.tabs.front
    assert isinstance(forms, FormsPage)
    assert forms.view.case.text() == number
    forms.view.case.setText("无此编号")
    QTest.keyClick(forms.view.case, Qt.Key.Key_Return)
    work.settle()
    assert "无此编号" in forms.view.banner.words

"""The page of forms by keyboard: a word is added, looked at, saved, and taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from disputes_app.domain.cases import Line
from disputes_app.services.forms import form_text
from tests.support.casework import Casework
from tests.ui.daily.conftest import Bureau
from ui.desk import FORMS_PAGE
from ui.forms.versions_dialog import VersionsDialog
from ui.pages.forms import FormsPage

FORM = "arbitration.refusal_notice"


def page(work: Casework) -> FormsPage:
    work.desk.open_page(FORMS_PAGE, FORM)
    work.settle()
    front = work.window.tabs.front
    assert isinstance(front, FormsPage)
    return front


def test_a_form_is_changed_by_keyboard(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 16))
    bureau.record(case, "arbitration.refused", date(2026, 11, 18), {"ground": "30_1"})
    front = page(work)
    view = front.view
    assert view.list.current == FORM
    assert (view.save.isEnabled(), front.has_unsaved_input()) == (False, False)
    original = view.text()
    cursor = view.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.editor.setTextCursor(cursor)
    view.editor.setFocus()
    view.editor.insertPlainText("{{ nobody }}\n")
    front._pause.timeout.emit()
    work.settle()
    assert not view.save.isEnabled()
    assert "nobody" in view.faults.item(0).text()
    view.faults.setCurrentRow(0)
    QTest.keyClick(view.faults, Qt.Key.Key_Return)
    assert view.editor.textCursor().blockNumber() == original.count("\n")
    view.editor.undo()
    view.editor.insertPlainText("特此通知。\n")
    front._pause.timeout.emit()
    work.settle()
    assert view.save.isEnabled()
    view.note.setText("加结语")
    view.save.setFocus()
    QTest.keyClick(view.save, Qt.Key.Key_Return)
    work.settle()
    assert form_text(bureau.context, FORM) == original + "特此通知。\n"
    QTest.keyClick(view.versions, Qt.Key.Key_Return)
    work.settle()
    dialog = front.findChild(VersionsDialog)
    assert dialog is not None
    assert "+特此通知" in dialog.changes.toPlainText()
    dialog.reject()
    QTest.keyClick(view.restore, Qt.Key.Key_Return)
    work.settle()
    assert (form_text(bureau.context, FORM), view.text()) == (original, original)

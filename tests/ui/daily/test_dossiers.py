"""Records beside the cases in the window: opened, answered late, struck out, listed and found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierQuery
from disputes_app.services.dossiers import (
    DossierChanged,
    DossierView,
    open_dossier,
    record_step,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.progress import Progress
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.desk import DOSSIER_PAGE
from ui.dossier.panels import StepPanel, StepVoidPanel
from ui.finding import case_and_employer_search
from ui.pages.dossier import DossierPage
from ui.pages.dossiers import DossiersPage

EXTERNAL = DossierType.EXTERNAL
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


def received(bureau: Bureau, day: date, reply_by: date, **more: str | int) -> DossierChanged:
    facts = {
        "channel": "petition",
        "reference": f"信{day:%m%d}",
        "title": "反映加班费",
        "reply_by": reply_by.isoformat(),
        **more,
    }
    entry = NewEntry("external.received", day, facts)
    return open_dossier(bureau.on(day), SUPERVISOR_ACTOR, EXTERNAL, entry)


def record(work: Casework) -> DossierPage:
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    return page


def listing(work: Casework, wanted: DossierQuery | None = None) -> DossiersPage:
    work.window.open_page("dossiers", wanted)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossiersPage)
    return page


def begin(work: Casework, words: str) -> StepPanel:
    """Ctrl+E, the name of what happened, Enter."""
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL)
    work.enter(words)
    work.settle()
    panel = record(work).entering
    assert isinstance(panel, StepPanel)
    return panel


def open_by_keyboard(work: Casework) -> DossierPage:
    QTest.keyClick(work.window, Qt.Key.Key_R, BOTH)
    work.settle()
    work.fill(["20261103"])
    QTest.keyClick(work.focused(), Qt.Key.Key_1)
    work.press(Qt.Key.Key_Return)
    work.fill(["W2026110300123", "反映某厂拖欠工资", "20261117", "", EMPLOYER_NAME, "", "12"])
    work.save()
    return record(work)


def test_a_matter_is_registered_answered_late_and_struck_out(
    work: Casework, bureau: Bureau
) -> None:
    bureau.complaint(date(2026, 11, 2))
    page = open_by_keyboard(work)
    assert page.file is not None
    assert page.file.view.record.employer_id is not None
    for words in ("交办第1号", "逾期3天", EMPLOYER_NAME, "涉及 12 人"):
        assert words in page.header.words
    assert "20261117" not in page.clocks.cards[0].words
    assert "2026-11-17" in page.clocks.cards[0].words

    panel = begin(work, "答复交办")
    work.fill(["", "已受理立案"])
    work.save()
    assert panel.confirmation.asks_for_flaw
    assert page.file.view.state.ended_on is None
    panel.confirmation.reason.setFocus()
    work.type_in("材料补充，经同意顺延")
    work.save()
    assert "已答复" in page.header.words
    assert "程序瑕疵" in page.log.entries[1].accessibleName()

    strike_out(work, 2, "误登")
    assert "办理中" in page.header.words
    assert "误登" in page.log.entries[1].accessibleName()
    write_a_note_at_once_with_another(work, page)


def strike_out(work: Casework, seq: int, why: str) -> None:
    page = record(work)
    page.log.void_asked.emit(seq)
    work.settle()
    assert isinstance(page.entering, StepVoidPanel)
    work.type_in(why)
    work.save()


def write_a_note_at_once_with_another(work: Casework, page: DossierPage) -> None:
    note = begin(work, "记事")
    work.fill(["", "电话告知"])
    meanwhile = NewEntry("dossier.note", TODAY, {"text": "别人的记事"})
    dossier_id = DossierId(int(page.key))
    record_step(work.desk.context, SUPERVISOR_ACTOR, dossier_id, meanwhile, seen_version=3)
    work.save()
    assert "已被他人修改" in note.banner.words
    note.banner.acted.emit()
    work.settle()
    assert page.entering is note
    work.save()
    assert page.file is not None
    notes = [one.event.facts["text"] for one in page.file.entries if "text" in one.event.facts]
    assert notes == ["别人的记事", "电话告知", "已受理立案"]
    assert page.file.view.record.version == 5


def test_lists_count_what_they_show_and_lead_on(work: Casework, bureau: Bureau) -> None:
    case = bureau.complaint(date(2026, 11, 2))
    number = case.number or ""
    late = received(bureau, date(2026, 11, 3), date(2026, 11, 17), case=number, office=2)
    received(bureau, date(2026, 11, 16), date(2026, 11, 30), office=3)

    page = listing(work)
    assert page.bar.types.tabText(0) == "外部交办件 2（逾期1）"
    assert page.table.dossiers.rows[0].number == late.number
    QTest.mouseClick(page.bar.office_chip, Qt.MouseButton.LeftButton)
    work.settle()
    assert page.bar.types.tabText(0) == "外部交办件 1（逾期1）"
    assert page.listing is not None
    assert page.listing.found.total == 1
    nothing = listing(work, DossierQuery(EXTERNAL, text="没有"))
    assert "没有符合条件" in nothing.empty.words

    case_page = work.case(case)
    links = case_page.links
    assert [row.number for row in links.dossiers.rows] == [late.number]
    links.dossiers.menu.actions()[0].trigger()
    work.settle()
    assert page.opening is not None
    entry = page.opening.form.entry()
    assert entry is not None
    assert (entry.facts["case"], entry.facts["employer"]) == (number, EMPLOYER_NAME)
    page.leave_opening()

    search = case_and_employer_search(bureau.context)
    (found,) = [one for one in search("信1103", Progress()) if one.target == DOSSIER_PAGE]
    assert (found.title, found.key) == (late.number, str(late.dossier_id))


def test_a_new_record_outlives_a_crash(work: Casework, tmp_path: Path) -> None:
    work.desk.drafts_folder = lambda: tmp_path
    QTest.keyClick(work.window, Qt.Key.Key_R, BOTH)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossiersPage)
    work.fill([""])
    QTest.keyClick(work.focused(), Qt.Key.Key_1)
    work.press(Qt.Key.Key_Return)
    work.fill(["信1120", "反映拖欠工资"])
    page.drafts.look_now()
    work.settle()
    again = DossiersPage(work.desk)
    work.qtbot.addWidget(again)
    work.settle()
    assert "收到交办件" in again.drafts.offer.words
    again.drafts.offer.take_button.click()
    work.settle()
    assert again.opening is not None
    entry = again.opening.form.entry()
    assert entry is not None
    assert (entry.facts["reference"], entry.facts["title"]) == ("信1120", "反映拖欠工资")
    page.leave_opening()
    again.leave_opening()


class _Roster(QListWidget):
    """Stands for the part of a type with a list of its own."""

    changed = Signal(object)
    step_asked = Signal(str, object)

    def show_view(self, view: DossierView) -> None:
        self.addItem(view.record.number)


def test_what_only_a_type_shows_has_a_tab_and_may_ask_for_a_step(
    work: Casework, bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = QWidget()
    roster = _Roster(part)
    monkeypatch.setattr(part, "changed", roster.changed, raising=False)
    monkeypatch.setattr(part, "step_asked", roster.step_asked, raising=False)
    monkeypatch.setattr(part, "show_view", roster.show_view, raising=False)
    monkeypatch.setattr("ui.pages.dossier.make_part", lambda _type, _desk: part)
    opened = received(bureau, date(2026, 11, 3), date(2026, 11, 30))
    work.desk.open_dossier(opened.dossier_id, opened.number)
    work.settle()
    assert roster.isVisible()
    assert not record(work).log.isVisible()
    roster.step_asked.emit("dossier.note", {"text": "名单已核对"})
    work.settle()
    assert record(work).log.isVisible()
    work.save()
    assert "名单已核对" in record(work).log.entries[-1].accessibleName()
    assert roster.count() == 2

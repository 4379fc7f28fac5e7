"""A batch of publications in the window: due, chosen from, refused, reviewed, published."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.registration import Registration, register_case
from tests.support.casework import Casework
from tests.ui.daily.conftest import (
    EMPLOYER_CODE,
    EMPLOYER_NAME,
    FILED,
    INSPECTOR,
    SQUAD,
    SUPERVISOR_ACTOR,
    Bureau,
)
from ui.desk import LISTINGS_PAGE
from ui.dossier.panels import StepPanel
from ui.dossier.publication_above import Above
from ui.dossier.publication_part import Part
from ui.fields.text_fields import NoteField
from ui.pages.dossier import DossierPage
from ui.pages.listings import ListingsPage

DECIDED = date(2026, 8, 3)


def decided(bureau: Bureau) -> None:
    employer = NewParty(
        PartyRole.RESPONDENT,
        is_person=False,
        name=EMPLOYER_NAME,
        code=EMPLOYER_CODE,
        address="测试路1号",
        representative="丁测试",
    )
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name="王测试")
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        DECIDED,
        SQUAD,
        INSPECTOR,
        cause="克扣、拖欠工资",
        people=12,
        applicants=(worker,),
        respondents=(employer,),
    )
    case = register_case(bureau.on(DECIDED), SUPERVISOR_ACTOR, registration)
    case = bureau.record(case, "inspection.accepted", DECIDED, FILED)
    number = f"嘉人社监（2026）理字{case.case_id}号"
    facts: Facts = {"number": number, "amount_fen": 120_000_00}
    bureau.record(case, "inspection.handling_decision", DECIDED, facts)


def page_of(work: Casework) -> tuple[DossierPage, Part]:
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    assert isinstance(page.part, Part)
    return page, page.part


def entering(page: DossierPage, work: Casework) -> StepPanel:
    work.settle()
    assert isinstance(page.entering, StepPanel)
    return page.entering


def test_a_quarter_is_published_by_keyboard(work: Casework, bureau: Bureau, tmp_path: Path) -> None:
    decided(bureau)
    work.window.open_page(LISTINGS_PAGE, None)
    work.settle()
    front = work.window.tabs.front
    assert isinstance(front, ListingsPage)
    assert not front.above.isVisible()
    front.bar.choose(DossierType.PUBLICATION)
    work.settle()
    due = front.above.findChild(Above)
    assert isinstance(due, Above)
    assert "2026年第3季度已于 2026-09-30 结束，还没有登记公布批次。" in due.words.text()
    assert front.above.isVisible()
    due.act()
    work.settle()
    assert not front.above.isVisible()
    work.save()
    page, part = page_of(work)
    assert "2026年第3季度" in page.header.words
    assert "名单还是空的" in part.empty.words

    part.empty.acted.emit()
    work.settle()
    assert part.candidates.table.hasFocus()
    assert "其中 1 件可能应当公布" in part.candidates.count.text()
    work.press(Qt.Key.Key_Return)
    panel = entering(page, work)
    violation = panel.form.controls["violation"]
    assert isinstance(violation, NoteField)
    violation.set_value("拖欠王测试等12人工资")
    work.save()
    assert "劳动者或者举报人、投诉人的姓名" in panel.banner.words
    violation.set_value("拖欠12人工资")
    work.save()
    assert [one.employer for one in part.table.rows] == [EMPLOYER_NAME]
    review_and_publish(work, page, part)
    target = tmp_path / "公布.txt"
    part.export_to(target)
    work.settle()
    assert "拖欠12人工资" in target.read_text("utf-8-sig")
    assert "已导出 1 家" in part.banner.words


def review_and_publish(work: Casework, page: DossierPage, part: Part) -> None:
    for _ in ("legal", "secrecy"):
        part.review_button.click()
        page_panel = entering(page, work)
        page_panel.form.controls["signed_by"].setFocus()
        work.type_in("钱测试")
        work.save()
    assert "保密审查：钱测试" in part.summary.text()
    part.publish_button.click()
    panel = entering(page, work)
    for name, text in (("portal", "区政府网站"), ("press", "嘉定报")):
        panel.form.controls[name].setFocus()
        work.type_in(text)
    work.save()
    assert "公布：区政府网站；嘉定报" in part.summary.text()

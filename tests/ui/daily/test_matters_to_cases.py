"""A hotline sheet and a dispute on the spot in the window: pasted, told, turned into cases."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from db.queries import dossiers as queries
from disputes_app.domain.cases import Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import dossier_view, open_dossier, record_step
from disputes_app.services.log_entries import NewEntry
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, INSPECTOR, SQUAD, SUPERVISOR_ACTOR, Bureau
from ui.dossier.external_part import Part as ExternalPart
from ui.dossier.on_site_part import Part as OnSitePart
from ui.pages.dossier import DossierPage
from ui.pages.dossiers import DossiersPage
from ui.pages.register import RegisterPage

SHEET = f"""12345市民服务热线工单
工单编号：W77
来电人：赵测试  联系电话：13800000000
被反映单位：{EMPLOYER_NAME}
诉求内容：赵测试反映拖欠工资。
答复期限：5个工作日"""
CALL: Facts = {
    "way": "call_out",
    "title": "工地讨薪",
    "cause": "wages",
    "people": 20,
    "owed_fen": 90_000_00,
    "employer": EMPLOYER_NAME,
    "project": "测试家园",
    "office": SQUAD,
    "handler": INSPECTOR,
}


def front(work: Casework) -> object:
    work.settle()
    return work.window.tabs.front


def dossier_page(work: Casework) -> DossierPage:
    page = front(work)
    assert isinstance(page, DossierPage)
    return page


def register_page(work: Casework) -> RegisterPage:
    page = front(work)
    assert isinstance(page, RegisterPage)
    return page


def press(button: QPushButton) -> None:
    """Enter on the button."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_pasted_sheet_becomes_a_matter_and_a_case(work: Casework, bureau: Bureau) -> None:
    bureau.complaint(date(2026, 11, 2))
    work.desk.open_new_dossier(DossierType.EXTERNAL)
    listing = front(work)
    assert isinstance(listing, DossiersPage)
    assert listing.opening is not None
    paste = next(
        one for one in listing.opening.findChildren(QPushButton) if "粘贴工单" in one.text()
    )
    QApplication.clipboard().setText("")
    paste.click()
    assert "没有可以识别的工单" in listing.opening.banner.words
    QApplication.clipboard().setText(SHEET)
    paste.click()
    work.save()
    part = dossier_page(work).part
    assert isinstance(part, ExternalPart)
    work.settle()
    assert "12345" in part.heading.text()
    assert "W77" in part.heading.text()
    assert "交办单要求 5 个工作日内答复" in part.details.text()
    assert "×反映拖欠工资" in part.details.text()
    assert "赵测试" not in part.details.text()
    matter = DossierId(int(dossier_page(work).key))

    press(part.case_button)
    page = register_page(work)
    assert "交办第1号" in page.origin.words
    form = page.form
    assert form.head.source.value() is Source.HOTLINE_12345
    assert form.respondents.forms[0].name.value() == EMPLOYER_NAME
    assert "来件编号 W77" in form.claims.claims.value()
    form.claims.cause.set_value("克扣、拖欠工资")
    page.save()
    work.settle()
    assert page.origin.isHidden()
    state = dossier_view(work.desk.context, matter).state
    (receipt,) = state.cases
    assert receipt in page.banner.words


def test_a_dispute_shows_who_paid_and_turns_into_a_case(work: Casework, bureau: Bureau) -> None:
    ctx = bureau.on(date(2026, 11, 10))
    opening = NewEntry("on_site.opened", date(2026, 11, 10), CALL)
    call = open_dossier(ctx, SUPERVISOR_ACTOR, DossierType.ON_SITE, opening)
    rows: list[tuple[str, Facts]] = [
        ("attended", {"text": "劝导", "first_officer": "李测试", "second_officer": "周测试",
                      "inspects": True}),
        ("agreed", {"text": "分两次付清", "pay_by": "2026-11-15", "papers": "承诺书"}),
        ("paid", {"payer": "deposit", "paid_fen": 30_000_00, "people": 7, "witness": "李测试"}),
        ("paid", {"payer": "contractor", "paid_fen": 10_000_00}),
    ]  # fmt: skip
    for version, (kind, facts) in enumerate(rows, start=1):
        entry = NewEntry(f"on_site.{kind}", date(2026, 11, 10), facts)
        record_step(ctx, SUPERVISOR_ACTOR, call.dossier_id, entry, seen_version=version)
    work.desk.open_dossier(call.dossier_id, call.number)
    part = dossier_page(work).part
    assert isinstance(part, OnSitePart)
    assert "未付 ¥50,000.00" in part.sums.text()
    assert "工资保证金 ¥30,000.00" in part.sums.text()
    assert len(part.payments.text().splitlines()) == 2
    assert "7 人领款，见证：李测试" in part.payments.text()
    for words in ("李测试、周测试", "条例16", "已过期，请回访", "承诺书", "测试家园"):
        assert words in part.details.text()

    press(part.case_button)
    page = register_page(work)
    assert page.form.head.handler.value() == INSPECTOR
    page.form.applicants.forms[0].name.set_value("王测试")
    page.save()
    work.settle()
    with work.desk.context.database.read() as conn:
        row = queries.dossier_record(conn, call.dossier_id)
    assert (row.outcome, row.open) == ("case", False)
    work.desk.open_dossier(call.dossier_id, call.number)
    assert dossier_page(work).part is part
    assert part.case_button.isHidden()

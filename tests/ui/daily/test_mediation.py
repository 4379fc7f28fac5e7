"""Mediation in the window: the lists, a hand-over in one act, an agreement in instalments."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.writes.offices import set_organisation
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.matter_records import MatterKind
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import Casework
from tests.ui.daily.conftest import TODAY, TOWN, Bureau
from ui.case_page.event_panel import EventPanel
from ui.desk import MEDIATION_PAGE
from ui.fields.instalments_field import InstalmentsField
from ui.pages.case import CasePage
from ui.pages.mediation import MediationPage
from ui.pages.register import RegisterPage

SIGNED: Facts = {"signed_by": "钱测试"}


def page(work: Casework) -> MediationPage:
    work.desk.open_page(MEDIATION_PAGE)
    work.settle()
    front = work.window.tabs.front
    assert isinstance(front, MediationPage)
    return front


def name_town(bureau: Bureau) -> None:
    with bureau.context.database.write() as conn:
        set_organisation(conn, TOWN, "town")


def waiting(bureau: Bureau) -> CaseChanged:
    """Return an application whose applicant agreed to mediation 16 days before today."""
    case = bureau.register(Line.ARBITRATION, date(2026, 11, 3))
    facts: Facts = {"by": "王测试", "to": "测试镇调解", "office": TOWN}
    return bureau.record(case, "arbitration.pre_mediation_agreed", date(2026, 11, 4), facts)


def first_link(case_page: CasePage) -> str:
    item = case_page.links.table.item(0, 0)
    assert item is not None
    return item.text()


def texts(front: MediationPage, row: int) -> list[str]:
    model = front.table.matters
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_lists_show_what_waits_and_what_is_late(work: Casework, bureau: Bureau) -> None:
    front = page(work)
    assert "暂缓受理" in front.empty.words
    name_town(bureau)
    case = waiting(bureau)
    accepted = bureau.register(Line.ARBITRATION, date(2026, 11, 10), name="李甲")
    accepted = bureau.record(accepted, "arbitration.accepted", date(2026, 11, 11), SIGNED)
    bureau.record(accepted, "arbitration.mediation_entrusted", date(2026, 11, 12), {"to": "某工会"})
    work.desk.data_changed.emit(case)
    work.settle()
    assert front.bar.buttons[MatterKind.FIRST].text() == "先行调解 1（超期 1）"
    assert front.bar.buttons[MatterKind.ENTRUSTED].text() == "委托调解 1"
    assert texts(front, 0)[2:4] == ["测试镇调解", "2026-11-04"]
    assert texts(front, 0)[5] == "已 16 天，超过提醒天数"
    assert "规则69条" in front.advice.text()
    front.bar.choose(MatterKind.ENTRUSTED)
    work.settle()
    # Ten working days after Thursday the 12th.
    assert texts(front, 0)[3:5] == ["2026-11-12", "2026-11-26"]
    assert not front.table.isColumnHidden(4)
    front.bar.office.set_value(TOWN)
    work.settle()
    assert front.found is not None
    assert front.found.rows == ()
    front.bar.choose(MatterKind.FIRST)
    work.settle()
    front.table.setFocus()
    QTest.keyClick(front.table, Qt.Key.Key_Return)
    work.settle()
    assert work.case_in_front().key == str(case.case_id)


def test_an_agreement_in_instalments_goes_on_to_arbitration(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.MEDIATION, date(2026, 11, 9))
    case = bureau.record(case, "mediation.accepted", date(2026, 11, 10), {})
    work.case(case)
    panel = work.enter_kind("调解协议生效")
    assert isinstance(panel, EventPanel)
    payments = panel.form.control("instalments")
    assert isinstance(payments, InstalmentsField)
    work.fill(["20261118", "3000", "分期支付。", ""])
    payments.set_value("2026-11-19 1000\n20261231 两千")
    work.save()
    assert "两千" in payments.problem
    payments.set_value("2026-11-19 1000\n20261231 2,000元")
    work.save()
    file = work.case_in_front().file
    assert file is not None
    agreed = next(one.event for one in file.view.entries if "agreement" in one.event.kind)
    assert agreed.facts["instalments"] == ["2026-11-19 100000", "2026-12-31 200000"]
    front = page(work)
    front.bar.choose(MatterKind.INSTALMENT)
    work.settle()
    assert [texts(front, row)[4] for row in (0, 1)] == ["2026-11-19", "2026-12-31"]
    assert texts(front, 0)[5] == "已过 1 天"
    assert "法15条" in front.advice.text()
    case_page = work.case(case)
    case_page.show_links()
    form = case_page.links.form
    assert form is not None
    assert form.day.value() == TODAY
    case_page.links.act.click()
    work.settle()
    opened = work.case_in_front()
    assert opened.file is not None
    assert opened.file.line is Line.ARBITRATION
    assert [one.name for one in opened.file.view.parties] == ["王测试", "上海测试汽配有限公司"]
    assert first_link(opened) == "由调解转来"
    back = work.case(case)
    assert first_link(back) == "转仲裁"
    assert back.links.form is None


def test_the_kind_of_organisation_follows_the_office(work: Casework, bureau: Bureau) -> None:
    name_town(bureau)
    work.window.open_page("register", None)
    work.settle()
    register = work.window.tabs.front
    assert isinstance(register, RegisterPage)
    head = register.form.head
    head.line.set_value(Line.MEDIATION)
    assert (head.office.value(), head.organisation.value()) == (TOWN, "town")
    assert head.hint_of(head.organisation) == "随承办机构"
    head.organisation.set_value("union")
    assert head.organisation.value() == "town"
    head.organisation.set_value("outside")
    assert head.organisation.value() == "outside"
    assert head.office.value() != TOWN

"""Papers that have to reach a party: the list, the tab of a case, the table of the post."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.service_list import ServiceStatus
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, TODAY, Bureau
from ui.case_page.event_panel import EventPanel
from ui.fields.choice_field import ChoiceField
from ui.fields.text_fields import TextField
from ui.pages.service import ServicePage
from ui.service.tab import NEXT, PAST, STATE, ServiceTab

ACCEPTED, SENT = date(2026, 11, 16), date(2026, 11, 17)


def mailed(bureau: Bureau) -> CaseChanged:
    case = bureau.register(Line.ARBITRATION, ACCEPTED)
    case = bureau.record(case, "arbitration.accepted", ACCEPTED, {"signed_by": "赵测试"})
    sent: Facts = {"paper": "application", "party": 2, "method": "mail", "tracking": "EMS1"}
    return bureau.record(case, "service.sent", SENT, sent)


def service_list(work: Casework) -> ServicePage:
    work.window.open_page("service", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, ServicePage)
    return page


def states(page: ServicePage) -> list[str]:
    return [str(page.model.index(row, 3).data()) for row in range(page.model.rowCount())]


def cells(tab: ServiceTab, column: int) -> list[str]:
    found = [tab.table.item(row, column) for row in range(tab.table.rowCount())]
    return [item.text() for item in found if item is not None]


def panel_of(work: Casework) -> EventPanel:
    work.settle()
    panel = work.case_in_front().entering
    assert isinstance(panel, EventPanel)
    return panel


def test_from_the_list_to_a_return_and_the_next_lawful_method(
    bureau: Bureau, work: Casework
) -> None:
    mailed(bureau)
    page = service_list(work)
    assert page.bar.count.text() == "共 2 份"
    assert states(page) == ["已寄未回", "待送"]
    page.table.setFocus()
    work.press(Qt.Key.Key_Return)
    work.settle()
    tab = work.case_in_front().service
    assert tab.isVisible()
    assert cells(tab, STATE) == ["已寄未回", "待送"]
    assert tab.advice.text() == "依据：规则33条\n送达地址：—（未确认）"
    tab.came_back.setFocus()
    work.press(Qt.Key.Key_Space)
    panel = panel_of(work)
    reason = panel.form.control("reason")
    assert isinstance(reason, ChoiceField)
    reason.set_value("refused")
    work.qtbot.waitUntil(lambda: "不影响任何期限" in panel.effect.words, timeout=5_000)
    work.save()
    work.case_in_front().show_service()
    assert cells(tab, STATE) == ["退回", "待送"]
    assert "规则20条" in cells(tab, NEXT)[0]
    _leave_it_and_film(work, tab)


def _leave_it_and_film(work: Casework, tab: ServiceTab) -> None:
    """Take what is proposed; the entry asks for its proof, and the three days run."""
    tab.table.setFocus()
    work.press(Qt.Key.Key_Return)
    panel = panel_of(work)
    assert panel.form.kind.id == "arbitration.application_served"
    method = panel.form.control("method")
    ground = panel.form.control("posting_ground")
    assert isinstance(method, ChoiceField)
    assert isinstance(ground, ChoiceField)
    assert (method.value(), ground.value()) == ("posted", "refused")
    work.qtbot.waitUntil(lambda: "送达回证" in panel.effect.words, timeout=5_000)
    assert panel.confirmation.isHidden()
    work.save()
    work.qtbot.waitUntil(lambda: "没有写明送达回证" in panel.confirmation.accessibleName())
    proof = panel.form.control("proof")
    assert isinstance(proof, TextField)
    proof.set_value("照片3张、录像1段")
    work.qtbot.waitUntil(panel.confirmation.isHidden, timeout=5_000)
    work.save()
    work.case_in_front().show_service()
    assert cells(tab, STATE) == ["待送", "公告、留置期间"]
    assert "2026-11-25 视为送达" in cells(tab, PAST)[1]
    tab.receipt.setFocus()
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert work.case_in_front().papers.paper.page_count == 1


def test_a_table_of_the_post_is_looked_at_before_it_is_recorded(
    bureau: Bureau, work: Casework, tmp_path: Path
) -> None:
    mailed(bureau)
    page = service_list(work)
    table = tmp_path / "结果.csv"
    table.write_text("单号,状态,日期\nEMS1,签收,2026-11-18\nEMS9,签收,2026-11-18", encoding="utf-8")
    page.look_at(table)
    work.settle()
    assert page.importing.isVisible()
    assert not page.importing.confirm.isEnabled()
    assert "其中 1 行不能登记" in page.importing.said.text()
    why = page.importing.table.item(1, 7)
    assert why is not None
    assert why.text() == "没有登记过这个邮件单号：EMS9"
    table.write_text("单号,状态,日期\nEMS1,签收,2026-11-18", encoding="gb18030")
    page.look_at(table)
    work.settle()
    found = page.importing.table.item(0, 4)
    assert found is not None
    assert found.text() == EMPLOYER_NAME
    page.importing.confirm.setFocus()
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert page.banner.words.startswith("导入完成")
    assert states(page) == ["待送"]
    page.bar.status.set_value(ServiceStatus.SENT)
    work.settle()
    assert page.empty.isVisible()
    target = tmp_path / "清单.csv"
    page.bar.status.set_value(ServiceStatus.ALL)
    page.export_to(target)
    work.settle()
    assert "受理通知书" in target.read_text(encoding="utf-8-sig")
    assert TODAY.isoformat() not in target.read_text(encoding="utf-8-sig")

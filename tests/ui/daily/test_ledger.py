"""欠薪明细 by keyboard: a roster that is refused and one that is not, answers, slips, the sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from disputes_app.domain.events import Facts
from disputes_app.domain.ledger import Payer
from disputes_app.domain.ledger_log import LedgerTotals
from disputes_app.services.ledger import totals_of_case
from tests.support.casework import Casework
from tests.support.rosters import HEADS, on_disk, usual_row, workbook
from tests.ui.daily.conftest import Bureau
from ui.fields.choice_field import ChoiceField
from ui.ledger.people_panel import DISPUTED
from ui.ledger.tab import LedgerTab
from ui.ledger.totals_words import totals_text
from ui.ledger.view import LEAST_TREE

FILED_ON = date(2026, 11, 16)


def tab_of(work: Casework, bureau: Bureau) -> LedgerTab:
    page = work.case(bureau.complaint(FILED_ON))
    page.show_ledger()
    work.settle()
    return page.ledger


def add_severance(work: Casework, tab: LedgerTab) -> None:
    """Add a month that the roster left out, with its working."""
    tab.correct_button.setFocus()
    work.press(Qt.Key.Key_Space)
    correcting = tab.correcting
    correcting.began.set_value(date(2023, 3, 1))
    correcting.ended.set_value(date(2026, 8, 31))
    correcting.pay.set_value(800_000)
    correcting.count()
    assert correcting.working.lines[-1] == "经济补偿 ¥32,000.00 法47"
    correcting.reason.set_value("解除劳动合同")
    work.save()


def test_from_the_roster_of_the_site_to_the_money_paid(
    bureau: Bureau, work: Casework, tmp_path: Path
) -> None:
    tab = tab_of(work, bureau)
    assert "还没有欠薪名册" in tab.empty.words
    rows = [HEADS, usual_row(1), usual_row(1, "2026-04", 9000, 1000), usual_row(2)]
    wrong = [*rows, ("测试3", 3.10101e17, "", "", "2026-03", 8000, 0, 8000)]
    tab.read_roster(on_disk(tmp_path, workbook(wrong), "一.xlsx"))
    work.settle()
    panel = tab.importing
    assert panel.problems.rowCount() == 1
    problem = panel.problems.item(0, 3)
    assert problem is not None
    assert "科学计数" in problem.text()
    assert not panel.confirm.isEnabled()
    work.press(Qt.Key.Key_Escape)
    assert tab.empty.isVisible()

    # The headings are chosen anew, and what was chosen is told.
    tab.read_roster(on_disk(tmp_path, workbook(rows), "二.xlsx"))
    work.settle()
    assert "2 人、3 行" in panel.said.text()
    owed: ChoiceField[str] = panel.columns.fields[7]
    owed.set_value("")
    work.settle()
    assert "2 人、3 行" in panel.said.text()
    panel.project.setText("测试花园二期")
    panel.migrant.setChecked(True)
    panel.save()
    panel.progress.ask_to_stop()
    work.settle()
    assert "已取消" in panel.banner.words
    assert totals_of_case(work.desk.context, tab.case_id) is None
    work.save()
    assert "已导入名册" in tab.banner.words
    assert "2 人（农民工 2 人） · 应付 ¥25,000.00" in tab.view.totals.text()
    model = tab.view.tree.model()
    first = model.index(0, 0)
    assert [model.index(row, 4).data() for row in range(2)] == ["¥16,000.00", "¥8,000.00"]
    work.press(Qt.Key.Key_Right)
    assert tab.view.tree.isExpanded(first)
    assert model.index(1, 1, first).data() == "2026-04"
    add_severance(work, tab)
    assert model.index(0, 4).data() == "¥48,000.00"


def test_answers_elections_and_slips_of_the_bank(
    bureau: Bureau, work: Casework, tmp_path: Path
) -> None:
    tab = tab_of(work, bureau)
    heads = (*HEADS, "银行卡号")
    rows = [heads, (*usual_row(1), "6217001"), (*usual_row(2), "6217002")]
    tab.read_roster(on_disk(tmp_path, workbook(rows)))
    work.settle()
    work.save()
    tab.confirm_button.setFocus()
    work.press(Qt.Key.Key_Space)
    tab.people.tick_all()
    tab.people.table.choose(1, DISPUTED)
    work.press(Qt.Key.Key_Space)
    work.save()
    tab.elect_button.setFocus()
    work.press(Qt.Key.Key_Space)
    work.press(Qt.Key.Key_Space)
    work.save()
    model = tab.view.tree.model()
    told = [model.index(row, column).data() for row in range(2) for column in (0, 5)]
    assert told == ["测试1（代表人）", "已确认", "测试2", "有异议"]

    tab.enter_payment()
    slips = [("户名", "账号", "金额"), ("测试1", "6217001", 8000), ("旁人", "6217009", 5)]
    tab.paying.read_slips(on_disk(tmp_path, workbook(slips), "回单.xlsx"))
    work.settle()
    assert tab.paying.total.text() == "1 人，共 ¥8,000.00"
    assert tab.paying.unmatched.lines == ["3 旁人 ¥5.00 账号、姓名都对不上，或者有同名的人"]
    tab.paying.payer.set_value(Payer.CONTRACTOR)
    work.save()
    assert "已登记支付" in tab.banner.words
    assert tab.view.recoveries.lines == ["2026-11-20 总包先行清偿 1 ¥8,000.00"]
    target = tmp_path / "明细.xlsx"
    tab.export_to(target)
    work.settle()
    assert target.read_bytes().startswith(b"PK")

    # On the smallest screen at 150 % the workers are scrolled into sight.
    work.window.setMinimumSize(0, 0)
    work.window.resize(911, 512)
    tab.leave()
    work.settle()
    tab.look()
    assert tab.view.tree.visibleRegion().boundingRect().height() >= LEAST_TREE


def test_what_a_decision_gives_on_top_is_shared_out(
    bureau: Bureau, work: Casework, tmp_path: Path
) -> None:
    case = bureau.complaint(date(2026, 10, 8))
    page = work.case(case)
    page.show_ledger()
    work.settle()
    tab = page.ledger
    tab.read_roster(on_disk(tmp_path, workbook([HEADS, usual_row(1), usual_row(2)])))
    work.settle()
    work.save()
    assert not tab.extra_button.isVisible()
    ordered: Facts = {"number": "令1号", "comply_by": "2026-10-20", "amount_fen": 1_600_000}
    given: Facts = {"extra_base_fen": 1_600_000, "extra_percent": 60, "extra_reason": "逾期"}
    case = replace(case, version=case.version + 1)
    case = bureau.record(case, "inspection.ordered", date(2026, 10, 12), ordered)
    decided: Facts = {"number": "理1号", **given}
    bureau.record(case, "inspection.handling_decision", date(2026, 11, 12), decided)
    page.read()
    work.settle()
    tab.extra_button.setFocus()
    work.press(Qt.Key.Key_Space)
    work.settle()
    assert tab.on_top.shares.lines == [
        "测试1 ¥8,000.00 ¥4,800.00",
        "测试2 ¥8,000.00 ¥4,800.00",
    ]
    assert "2 人共 ¥9,600.00" in tab.on_top.said.text()
    work.save()
    assert "已记入加付赔偿金" in tab.banner.words
    assert tab.view.tree.model().index(0, 4).data() == "¥12,800.00"


def test_payers_are_parted_by_the_comma_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    totals = LedgerTotals(paid={Payer.CONTRACTOR: 100, Payer.DEPOSIT: 200})
    assert "、" in totals_text(totals)
    monkeypatch.setattr("ui.wording.is_english", lambda: True)
    assert "、" not in totals_text(totals)
    assert "General contractor ¥1.00, Wage deposit ¥2.00" in totals_text(totals)

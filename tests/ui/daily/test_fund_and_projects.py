"""The parts of the page that only an application to the fund, or a project, has."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.writes.minimum_wage import add_wages
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import DossierChanged, dossier_view, open_dossier, record_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.projects import project_view
from disputes_app.services.table_file import read_table
from disputes_app.services.wage_package import packaged_wages
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, TODAY, Bureau
from ui.desk import Desk
from ui.dossier.fund_part import Part as FundPart
from ui.dossier.project_part import Part as ProjectPart
from ui.dossier.words import money_words
from ui.i18n import Tongue
from ui.theme import Theme

PASTE = (
    "姓名\t身份证号\t银行账号\t2025-06\t2025-07\t补偿月数\n"
    "王测试\t11010519491231002X\t6222000011112222\t8000\t1200.5\t1\n"
    "李测试\t\t6222000011113333\t900\t2000\t\n"
)
SIGNED: Facts = {"reason": "符合第13条", "signed_by": "钱测试"}
PAPERS: Facts = dict.fromkeys(("application", "account", "identity", "employment", "proof"), True)
PROOF: Facts = {"evidence": "handling", "number": "理字1号"}


def opened(bureau: Bureau, type_: DossierType, kind: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(kind, date(2026, 10, 12), facts)
    return open_dossier(bureau.context, SUPERVISOR_ACTOR, type_, entry)


def then(bureau: Bureau, at: DossierChanged, kind: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(kind, TODAY, facts)
    version = dossier_view(bureau.context, at.dossier_id).record.version
    return record_step(bureau.context, SUPERVISOR_ACTOR, at.dossier_id, entry, seen_version=version)


class Shown:
    """The part of an application on a desk; it follows what was recorded in it."""

    def __init__(self, qtbot: QtBot, bureau: Bureau, desk: Desk, at: DossierChanged) -> None:
        self.qtbot, self.bureau, self.desk, self.at = qtbot, bureau, desk, at
        self.part = FundPart(desk)
        qtbot.addWidget(self.part)
        self.told = 0
        self.part.changed.connect(self._follow)
        self.part.show()
        self.look()

    def _follow(self, _changed: object) -> None:
        self.told += 1
        self.part.show_view(dossier_view(self.bureau.context, self.at.dossier_id))

    def look(self, told: int = 0) -> None:
        """Wait until so much was recorded, and show the record as it stands."""
        self.qtbot.waitUntil(lambda: self.told >= told and self.desk.is_idle)
        self.part.show_view(dossier_view(self.bureau.context, self.at.dossier_id))
        self.qtbot.waitUntil(lambda: self.desk.is_idle)

    def paste(self, text: str) -> None:
        """Paste a list and let it be read."""
        self.part.list_dialog.paste.setPlainText(text)
        self.part.list_dialog.read_paste()
        self.qtbot.waitUntil(lambda: self.desk.is_idle)


def test_a_list_is_pasted_computed_paid_and_given_to_the_bank(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau: Bureau,
    bureau_desk: Desk,
    tmp_path: Path,
) -> None:
    with bureau.context.database.write() as conn:
        add_wages(conn, packaged_wages(), bureau.context.now())
    facts: Facts = {"title": "垫付", "employer": "上海测试制衣有限公司", "ground": "13_1_2"}
    at = opened(bureau, DossierType.FUND, "fund.applied", facts)
    shown = Shown(qtbot, bureau, bureau_desk, at)
    part, dialog = shown.part, shown.part.list_dialog
    assert "还没有登记" in part.said
    until: Facts = {"decide_by": "2027-01-15"}
    for kind, said in (("materials", PAPERS), ("proved", PROOF), ("accepted", until)):
        then(bureau, at, f"fund.{kind}", said)
    shown.look()
    assert "本单位要求于 2027-01-15 前办结（依据待核）" in part.said
    part.open_list()
    shown.paste(PASTE.replace("8000", "8000.001"))
    assert "第 2 行“8000.001”" in dialog.words.text()
    assert not dialog.save_button.isEnabled()
    shown.paste(PASTE)
    # 2,690 + 1,200.50 + one month of 2,740, and 900 + 2,000
    assert "核定垫付 ¥9,530.50" in dialog.words.text()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Return)
    shown.look(told=1)
    assert "未超过区级限额 ¥3,000,000.00" in part.said
    then(bureau, at, "fund.decided", {"by": "district", **SIGNED})
    shown.look()
    _paid(shown, tmp_path / "bank.xlsx")


def _paid(shown: Shown, bank_file: Path) -> None:
    """The first one's money comes back, then both are paid, then it is claimed."""
    part = shown.part
    part.export_to(bank_file)
    shown.qtbot.waitUntil(lambda: shown.desk.is_idle)
    assert "已导出 2 人" in part.banner.words
    assert read_table(bank_file)[0].cells["银行账号"] == "6222000011112222"
    part.table.selectRow(0)
    part.acts.failed_button.click()
    shown.look(told=2)
    part.table.clearSelection()
    part.acts.paid_button.click()
    shown.look(told=3)
    assert "已垫付 ¥9,530.50，已追回 ¥0.00，余额 ¥9,530.50" in part.said
    with shown.qtbot.waitSignal(part.step_asked) as asked:
        part.acts.claim_button.click()
    assert asked.args == ["fund.claimed", {"amount_fen": 953050}]


@pytest.mark.parametrize(
    ("type_", "owed", "said"),
    [
        (DossierType.FUND, 125405103, "¥1,254,051.03，已追回 ¥126,400.35"),
        (DossierType.ON_SITE, 20000000, "¥200,000.00，已支付 ¥126,400.35"),
        (DossierType.PROJECT, 0, "已支付 ¥126,400.35"),
    ],
)
def test_what_came_in_is_called_what_it_is(
    chinese: Tongue, type_: DossierType, owed: int, said: str
) -> None:
    day = date(2026, 11, 29)
    record = DossierRecord(None, type_, "第1号", None, day, day, owed_fen=owed, paid_fen=12640035)

    assert money_words(record) == said


def test_months_are_typed_with_one_key_a_cell_and_saved(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau: Bureau,
    bureau_desk: Desk,
) -> None:
    facts: Facts = {
        "title": "安置房",
        "town": "安亭镇",
        "employer": "上海测试建工有限公司",
        "owner": "上海测试置业有限公司",
        "starts_on": "2026-09-01",
    }
    at = opened(bureau, DossierType.PROJECT, "project.opened", facts)
    part = ProjectPart(bureau_desk)
    qtbot.addWidget(part)
    part.changed.connect(
        lambda _changed: part.show_view(dossier_view(bureau.context, at.dossier_id))
    )
    part.show()
    part.show_view(dossier_view(bureau.context, at.dossier_id))
    qtbot.waitUntil(lambda: bureau_desk.is_idle and part.matrix.cells.rowCount() == 3)
    assert "建设单位：上海测试置业有限公司" in part.said
    matrix = part.matrix
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Down):
        QTest.keyClick(matrix, key)
    QTest.keyClick(matrix, Qt.Key.Key_2)
    QTest.keyClick(matrix, Qt.Key.Key_Delete)
    assert part.save_button.text() == "保存核查（4 项）"
    part.evidence.setText("工资台账")
    QTest.keyClick(part.save_button, Qt.Key.Key_Return)
    month = date(2026, 11, 1)
    qtbot.waitUntil(lambda: bureau_desk.is_idle and not matrix.cells.edits)
    cells = project_view(bureau.context, at.dossier_id).cells
    assert [cell.result.value for (of, _), cell in cells.items() if of == month] == [
        "ok",
        "ok",
        "not_ok",
        "not_applicable",
    ]
    matrix.setCurrentIndex(matrix.cells.index(0, 1))
    with qtbot.waitSignal(part.step_asked) as asked:
        QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert asked.args[1]["month"] == "2026-11"
    part.open_coverage()
    qtbot.waitUntil(lambda: bureau_desk.is_idle)
    assert part.dialog is not None
    assert "在建 1 个，已核查 0 个" in part.dialog.words.text()
    part.dialog.accept()

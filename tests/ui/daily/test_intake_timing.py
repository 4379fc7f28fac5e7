"""How long does an intake take, from Ctrl+N to the printed receipt?  Counted key by key.

The keys stand in both READMEs; when the form needs more or fewer, this test says the new number.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.queries.audit import audit_rows
from disputes_app.domain.case_list import CaseFilter
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.claim_items import claim_items
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import case_list, case_view
from tests.support.casework import Casework
from tests.support.keyboard import STROKE_MS, Keyboard, pinyin_strokes
from tests.ui.daily.conftest import COURT, EMPLOYER_CODE, EMPLOYER_NAME, HANDLER, TODAY, Bureau
from ui.case_page.papers_tab import PapersTab
from ui.pages.case import CasePage
from ui.pages.register import RegisterPage
from ui.paper import printing
from ui.registration.receipts import RECEIPT, ReceiptWay, store_way, stored_way

LONGEST_S = 90
CTRL = Qt.KeyboardModifier.ControlModifier
READMES = ("README.md", "README.zh-CN.md")
ROOT = Path(__file__).parents[3]
CLERK = Actor("陈测试", Role.HANDLER, COURT, HANDLER)


def type_the_case(keyboard: Keyboard, work: Casework) -> None:
    """Write down one applicant, a known employer and three claims, and save."""
    keyboard.press(Qt.Key.Key_N, CTRL)
    keyboard.wait()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    keyboard.wait(page.form.head.line.hasFocus)
    keyboard.press(Qt.Key.Key_PageDown)  # line, day, office and handler stand there already
    keyboard.words("王测试")
    keyboard.enter()
    keyboard.keys("11010519491231002X")
    keyboard.enter()
    keyboard.keys("13800000000")
    keyboard.press(Qt.Key.Key_PageDown)
    keyboard.words("测试汽配")
    lookup = page.lookup_of(page.form.respondents.forms[0])
    keyboard.wait(lambda: bool(lookup.offered))
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    keyboard.press(Qt.Key.Key_PageDown)
    for cause, amount, period in (
        ("zsld", "38000", "202603-202608"),
        ("jbgz", "4200.50", "202603-202608"),
        ("jjbc", "26000", ""),
    ):
        keyboard.keys(cause)
        keyboard.enter()
        keyboard.keys(amount)
        if period:
            keyboard.enter()
            keyboard.keys(period)
        keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_S, CTRL)


def print_the_receipt(keyboard: Keyboard, papers: PapersTab) -> None:
    """Enter on the button, Enter in the print dialog."""
    keyboard.wait(lambda: papers.paper.page_count > 0 and keyboard.stands_on("打印…"))
    keyboard.enter()
    keyboard.wait(lambda: QApplication.activeModalWidget() is not None)
    keyboard.enter()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_intake_stays_under_ninety_seconds(
    qtbot: QtBot,
    bureau: Bureau,
    work: Casework,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bureau.register(Line.ARBITRATION, TODAY, name="从前测试")
    work.desk.take_actor(CLERK)
    work.settle()
    printed = tmp_path / "receipt.pdf"
    to_paper = printing.a4_printer

    def to_file() -> QPrinter:
        printer = to_paper()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        return printer

    monkeypatch.setattr(printing, "a4_printer", to_file)
    keyboard = Keyboard(qtbot, work.window, lambda: work.desk.is_idle)
    type_the_case(keyboard, work)
    keyboard.wait(lambda: isinstance(work.window.tabs.front, CasePage))
    case_page = work.window.tabs.front
    assert isinstance(case_page, CasePage)
    print_the_receipt(keyboard, case_page.papers)
    keyboard.wait(lambda: printed.exists() and work.desk.is_idle)

    row = max(case_list.case_page(bureau.context, CaseFilter()).rows, key=lambda one: one.id)
    view = case_view.open_case(bureau.context, row.id)
    assert row.respondent_names == EMPLOYER_NAME
    assert [party.code for party in view.parties if not party.person] == [EMPLOYER_CODE]
    items = claim_items(entry.event for entry in view.entries)
    assert [(one.cause, one.claimed_fen) for one in items] == [
        ("追索劳动报酬", 3_800_000),
        ("加班工资", 420_050),
        ("经济补偿金", 2_600_000),
    ]
    assert view.record.claimed_fen == 6_820_050
    assert printed.read_bytes().startswith(b"%PDF")
    with bureau.context.database.read() as conn:
        details = [one.record.detail for one in audit_rows(conn, case_id=CaseId(row.id))]
    assert any(one.startswith(RECEIPT) for one in details)
    assert keyboard.typing_s + keyboard.waited_s < LONGEST_S
    for name in READMES:
        assert told_in(name) == (keyboard.strokes, keyboard.typing_s), name


def told_in(name: str) -> tuple[int, float]:
    """Return the keys and seconds that a README tells of an intake."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = re.search(r"<!-- intake -->.*?(\d+)\D+?200\D+?(\d+(?:\.\d+)?)", text, re.DOTALL)
    assert found is not None, f"{name} tells no numbers of the intake"
    return int(found[1]), float(found[2])


@pytest.mark.parametrize("has_printer", [True, False])
def test_a_receipt_is_printed_at_once_where_the_machine_is_set_so(
    has_printer: bool,
    bureau: Bureau,
    work: Casework,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work.settings().machine.receipt.set_value(ReceiptWay.PRINT)
    assert stored_way() is ReceiptWay.PRINT
    printed = tmp_path / "receipt.pdf"
    printer = printing.a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    monkeypatch.setattr(printing, "default_printer", lambda: printer if has_printer else None)
    work.window.open_page("register", None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    page.form.head.line.set_value(Line.ARBITRATION)
    page.form.applicants.forms[0].name.set_value("王测试")
    page.form.respondents.forms[0].name.set_value(EMPLOYER_NAME)
    page.save()
    work.settle()
    work.settle()
    store_way(ReceiptWay.SHOW)
    assert work.window.tabs.front is page
    assert ("回执已送打印机" in page.banner.words) is has_printer
    assert ("没有默认打印机" in page.banner.words) is not has_printer
    assert printed.exists() is has_printer
    with bureau.context.database.read() as conn:
        details = [one.record.detail for one in audit_rows(conn)]
    assert any(one.startswith(RECEIPT) for one in details) is has_printer


def test_words_are_counted_as_an_input_method_takes_them() -> None:
    assert pinyin_strokes("测试") == len("ceshi") + 1
    assert STROKE_MS == 200

"""What leaves a ledger, and which lines the slips of a bank pay."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from disputes_app.documents.blocks import Paragraph, Table
from disputes_app.documents.reports.payout_sheet import (
    PayoutHead,
    PayoutRow,
    in_words,
    payout_story,
)
from disputes_app.domain.ledger import EntryRows, LedgerLine, LedgerWorker
from disputes_app.domain.ledger_changes import PaidTo
from disputes_app.domain.ledger_log import Ledger, ledger_of
from disputes_app.domain.roster import RosterUnreadableError
from disputes_app.services.bank_slips import match_slips
from disputes_app.services.ledger_papers import HEADS, _workbook, months_text
from tests.domain.admission_cases import OPEN, I
from tests.domain.ledger_stories import ROSTER
from tests.domain.logs import log
from tests.support.rosters import on_disk, workbook

WORKERS = tuple(
    LedgerWorker(place, name, "", "", "测试银行", account, True, "", "一班")
    for place, name, account in (
        (1, "王测试", "6217000000000000001"),
        (2, "李测试", "6217000000000000002"),
        (3, "同名测试", ""),
        (4, "同名测试", ""),
        (5, "赵测试", ""),
    )
)
LINES = tuple(
    LedgerLine(place, month, "wage", fen, 0)
    for place, month, fen in (
        (1, "2026-01", 123_456),
        (1, "2026-02", 1),
        (2, "2026-01", 500_000),
        (3, "2026-01", 100),
        (4, "2026-01", 100),
        (5, "2026-01", 100_000),
    )
)


@pytest.fixture
def ledger() -> Ledger:
    return ledger_of(log(I, *OPEN, ROSTER), {3: EntryRows(WORKERS, LINES)})


def test_slips_pay_whom_they_name_and_nobody_is_guessed(ledger: Ledger, tmp_path: Path) -> None:
    rows = [
        ("付款回单", "", "", ""),
        ("收款人名称", "收款人账号", "交易金额(元)", "流水号"),
        ("王测试", "6217000000000000001", 1234.57, "A1"),
        ("李测试", "6217000000000000002", "4,000.00", "A2"),
        ("李测试", "6217000000000000002", 1000.01, "A3"),
        ("王测试", "6217000000000000002", 1, "A4"),
        ("王测试", 6.217e18, 1, "A5"),
        ("赵测试", "", 1000, "A6"),
        ("同名测试", "", 1, "A7"),
        ("赵测试", "", "一百", "A8"),
        ("合计", "", 6234.57, ""),
    ]
    found = match_slips(on_disk(tmp_path, workbook(rows), "回单.xlsx"), ledger)
    assert found.matched == (
        PaidTo(1, 123_457, reference="A1"),
        PaidTo(2, 400_000, reference="A2"),
        PaidTo(5, 100_000, reference="A6"),
    )
    assert found.fen == 623_457
    assert [(one.line, one.problem) for one in found.unmatched] == [
        (5, "ledger_too_much"),
        (6, "slip_other_name"),
        (7, "slip_account_lost"),
        (9, "slip_nobody"),
        (10, "slip_bad_amount"),
    ]
    with pytest.raises(RosterUnreadableError):
        match_slips(on_disk(tmp_path, b"a,b\n1,2\n", "x.csv"), ledger)


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (123_457, "壹仟贰佰叁拾肆元伍角柒分"),
        (100_000, "壹仟元整"),
        (1_000_005, "壹万元零伍分"),
        (28_882_870_000, "贰亿捌仟捌佰捌拾贰万捌仟柒佰元整"),
    ],
)
def test_a_sum_in_words(fen: int, words: str) -> None:
    assert in_words(fen) == words


def test_the_sheet_adds_up_to_the_fen(ledger: Ledger) -> None:
    head = PayoutHead("嘉监〔2026〕1号", "上海测试厂", "测试花园", "", date(2026, 11, 20))
    rows = [PayoutRow("王测试", "—", "—", months_text(ledger.workers[0]), 123_457)]
    rows.append(PayoutRow("李测试", "—", "—", "2026-01", 500_000))
    story = payout_story(head, rows, "测试局", demonstration=True)
    (table,) = (one for one in story if isinstance(one, Table))
    assert table.rows[0][4:6] == ("2026-01\n至2026-02", "1,234.57")
    assert table.rows[-1][5] == "6,234.57"
    said = [one.spans for one in story if isinstance(one, Paragraph)]
    assert "合计人民币（大写）：陆仟贰佰叁拾肆元伍角柒分" in said


def test_the_workbook_holds_every_line_and_its_sums(ledger: Ledger) -> None:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(_workbook(ledger))).get_sheet_by_index(0)
    head, first, *_, last = sheet.to_python()
    assert head == list(HEADS)
    assert first[1:2] + first[7:13] == ["王测试", "2026-01", "工资", 1234.56, 0.0, 0.0, 1234.56]
    assert [last[1], last[9], last[12]] == ["合计", 7236.57, 7236.57]

"""Rosters with everything that happens to them: understood, or refused with row and reason."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.ledger import LedgerLine, LedgerWorker
from disputes_app.domain.roster import MOST_ROWS, RosterFlaw, RosterUnreadableError
from disputes_app.services.identity import IdNumberError, read_id_number
from disputes_app.services.roster_file import RosterFile, roster_of
from disputes_app.services.roster_heads import heads_of
from disputes_app.services.roster_numbers import IdNumbers
from disputes_app.services.roster_rows import KnownLedger, RosterRead, read_rows
from tests.support.rosters import (
    FIRST,
    HEADS,
    SECOND,
    Row,
    csv_roster,
    invented_id,
    usual_row,
    workbook,
    xlsx_roster,
)

F = RosterFlaw


def read(file: RosterFile, *, year: int | None = None) -> RosterRead:
    heads = heads_of(file)
    mapping = heads.recognised(year)
    assert mapping.problem() == ("", "")
    told = heads.year if year is None else year
    return read_rows(file, mapping, KnownLedger(), "2026-11", year=told)


def lines(found: RosterRead) -> list[tuple[int, str, int, int]]:
    return [(one.place, one.month, one.due_fen, one.paid_fen) for one in found.lines]


# Understood


def one_line(month: object, due: object = 8000) -> list[Row]:
    return [HEADS, ("王测试", FIRST, "", "", month, due, "", "")]


@pytest.mark.parametrize(
    "month",
    ["2026-03", "2026年3月", "2026.03", "202603", 202603, "２０２６年３月", date(2026, 3, 1),
     "2026/3", "2026-03-15", "26年3月份"],
)  # fmt: skip
def test_a_month_is_understood_however_it_is_written(month: object) -> None:
    assert lines(read(xlsx_roster(one_line(month)))) == [(1, "2026-03", 800_000, 0)]


@pytest.mark.parametrize(
    ("due", "fen"),
    [
        (1234.1, 123_410),
        (0.1 + 0.2, 30),
        (19.99 * 3, 5_997),
        (8000, 800_000),
        ("８，０００．５０元", 800_050),
        ("¥1,234.56", 123_456),
        (999_999.99, 99_999_999),
    ],
)
def test_an_amount_is_exact_to_the_fen(due: object, fen: int) -> None:
    assert lines(read(xlsx_roster(one_line("2026-03", due)))) == [(1, "2026-03", fen, 0)]


@pytest.mark.parametrize("merged", [["A2:A3", "B2:B3", "D2:D3"], ["A2:A3"]])
def test_a_name_merged_beside_its_months_means_all_of_them(merged: list[str]) -> None:
    rows = [
        HEADS,
        ("王测试", FIRST, "13800000001", "一班", "2026-01", 5000, 1000, 4000),
        ("", "", "", "", "2026-02", 5000, "", 5000),
        ("李　测", SECOND, "", "", "2026-02", "", "", 300),
    ]
    found = read(xlsx_roster(rows, merged=merged))
    assert not found.refused
    assert lines(found) == [
        (1, "2026-01", 500_000, 100_000),
        (1, "2026-02", 500_000, 0),
        (2, "2026-02", 30_000, 0),
    ]
    assert [one.name for one in found.workers] == ["王测试", "李测"]


def test_a_wide_roster_under_a_title_and_two_rows_of_headings() -> None:
    rows: list[Row] = [
        ("某工地2026年欠薪明细表", "", "", "", "", "", ""),
        ("序号", "姓名", "身份证号码", "拖欠工资(元)", "", "", "合计"),
        ("", "", "", "1月", "2月", "3月份", ""),
        (1, "王测试", FIRST, 1000.5, "", 2000, 3000.5),
        (2, "李测试", SECOND, "", 500, "-", 500),
        ("合计", "", "", 1000.5, 500, 2000, 3500.5),
        ("制表人：赵测试", "", "", "", "", "", ""),
    ]
    file = xlsx_roster(rows, merged=["D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3", "A6:C6"])
    found = read(file)
    assert not found.refused
    assert lines(found) == [
        (1, "2026-01", 100_050, 0),
        (1, "2026-03", 200_000, 0),
        (2, "2026-02", 50_000, 0),
    ]
    assert (found.rows, found.sum_rows) == (2, 1)


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_in_every_usual_coding(coding: str) -> None:
    found = read(csv_roster([HEADS, usual_row(1)], coding=coding))
    assert [one.name for one in found.workers] == ["测试1"]
    assert lines(found) == [(1, "2026-03", 800_000, 0)]


def test_columns_that_nobody_knows_are_left_alone() -> None:
    more = tuple(f"其他{n}" for n in range(20))
    found = read(xlsx_roster([(*HEADS, *more), (*usual_row(1), *more)]))
    assert lines(found) == [(1, "2026-03", 800_000, 0)]


def test_sums_of_teams_and_of_all_are_compared_and_are_no_lines() -> None:
    rows: list[Row] = [HEADS, usual_row(1), usual_row(2)]
    rows.append(("小计", "", "", "", "", 16000, 0, 16000))
    rows += [usual_row(3), ("小计", "", "", "", "", 8000, 0, 8000)]
    rows.append(("总计", "", "", "", "", 24000, 0, 24000))
    found = read(xlsx_roster(rows))
    assert (found.refused, found.rows, found.sum_rows) == ((), 3, 3)


# Refused, with row and reason


LONGEST_ABOUT = 41
"""Forty characters and an ellipsis."""


def flawed(place: int, value: object) -> list[Row]:
    row = list(usual_row(1))
    row[place] = value
    if place in {5, 6}:
        row[7] = ""
    return [HEADS, row]


@pytest.mark.parametrize(
    ("rows", "cell", "flaw"),
    [
        (flawed(1, 310101199001010012), "B2", F.ID_SCIENTIFIC),
        (flawed(1, "3.10115E+17"), "B2", F.ID_SCIENTIFIC),
        (flawed(1, "310101199001010013"), "B2", F.ID_WRONG),
        (flawed(1, "310101199002300012"), "B2", F.ID_WRONG),
        (flawed(1, "31010119900101"), "B2", F.ID_WRONG),
        (flawed(0, ""), "A2", F.NO_NAME),
        (flawed(4, "3月"), "E2", F.NO_YEAR),
        (flawed(4, "上季度"), "E2", F.BAD_MONTH),
        (flawed(4, 2026.1), "E2", F.BAD_MONTH),
        (flawed(4, 46082), "E2", F.BAD_MONTH),
        (flawed(4, "2026-12"), "E2", F.MONTH_AHEAD),
        (flawed(5, -800), "F2", F.NEGATIVE),
        (flawed(5, "八千"), "F2", F.BAD_AMOUNT),
        (flawed(5, 1234.565), "F2", F.NOT_WHOLE_FEN),
        (flawed(5, "0.001"), "F2", F.NOT_WHOLE_FEN),
        (flawed(5, 80_000_000), "F2", F.TOO_LARGE),
        (flawed(5, "1e400"), "F2", F.TOO_LARGE),
        (flawed(6, 9000), "G2", F.PAID_TOO_MUCH),
        (flawed(7, 7999.99), "H2", F.SUMS_DIFFER),
        ([HEADS, ("王测试", FIRST, "", "", "2026-03", "", "", "")], "", F.NO_AMOUNT),
        ([HEADS, usual_row(1), usual_row(1)], "E3", F.SAME_LINE),
        ([HEADS, usual_row(1), ("他人", *usual_row(1, "2026-04")[1:])], "B3", F.ID_OTHER_NAME),
        ([HEADS, usual_row(1), ("合计", "", "", "", "", 8000.01, "", "")], "F3", F.TOTAL_DIFFERS),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_cell(
    rows: Sequence[Row], cell: str, flaw: RosterFlaw
) -> None:
    (problem,) = read(xlsx_roster(rows)).refused
    assert (problem.line, problem.cell, problem.flaw) == (len(rows), cell, flaw)
    assert len(problem.about) <= LONGEST_ABOUT


def test_a_merged_amount_cannot_be_told_apart() -> None:
    rows = [HEADS, usual_row(1), (*usual_row(2)[:5], "", "", "")]
    problems = read(xlsx_roster(rows, merged=["F2:F3"])).refused
    assert [(one.cell, one.flaw) for one in problems] == [
        ("F2", F.MERGED_AMOUNT),
        ("", F.NO_AMOUNT),
    ]


def test_a_formula_gives_its_value_or_is_refused_with_its_cell() -> None:
    content = workbook([HEADS, usual_row(1)])
    assert b"<v>8000</v>" in _sheet(content)
    with_value = _changed(content, b"<v>8000</v>", b"<f>4000*2</f><v>8000</v>")
    assert lines(read(roster_of("a.xlsx", with_value))) == [(1, "2026-03", 800_000, 0)]
    without = _changed(content, b"<v>8000</v>", b"<f>4000*2</f><v></v>")
    problems = read(roster_of("a.xlsx", without)).refused
    assert ("F2", F.NO_VALUE) in [(one.cell, one.flaw) for one in problems]


def test_an_error_of_the_sheet_is_no_empty_month() -> None:
    wide = workbook([["姓名", "身份证号", "2026年2月", "2026年3月"], ["王测试", "", 7000, 8000]])
    whole = _sheet(wide)
    place = re.search(rb'<c r="D2"[^>]*><v>8000</v></c>', whole)
    assert place is not None
    failed = b'<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    problems = read(roster_of("a.xlsx", _changed(wide, place[0], failed))).refused
    assert [(one.cell, one.flaw) for one in problems] == [("D2", F.NO_VALUE)]


@pytest.mark.parametrize("amount", [1e308, 99_999_999_999_999.0])
def test_an_amount_past_all_reason_is_refused_and_not_dropped(amount: float) -> None:
    heads = ["姓名", "身份证号", "2026年2月", "2026年3月"]
    problems = read(roster_of("a.xlsx", workbook([heads, ["王测试", "", amount, 8000]]))).refused
    assert [one.flaw for one in problems] == [F.TOO_LARGE]


def _sheet(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return packed.read("xl/worksheets/sheet1.xml")


def _changed(content: bytes, old: bytes, new: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as packed, zipfile.ZipFile(written, "w") as out:
        for one in packed.namelist():
            data = packed.read(one)
            out.writestr(one, data.replace(old, new) if "sheet1" in one else data)
    return written.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "roster_empty"),
        (b" \r\n \r\n", "roster_empty"),
        (workbook([]), "roster_empty"),
        (OLE + "EncryptedPackage".encode("utf-16-le") + bytes(600), "roster_password"),
        (OLE + bytes(600), "roster_not_a_table"),
        (b"PK\x03\x04 and nothing behind it", "roster_not_a_table"),
        (b"<html><table><tr><td>1</td></tr></table>", "roster_web_page"),
        (b"\x00\x01\x02\xff", "roster_not_a_table"),
        (("姓名,月份\n" + "王测试,2026-03\n" * 200_000).encode(), "roster_too_many_rows"),
        ((",".join(map(str, range(150)))).encode(), "roster_too_many_columns"),
    ],
)
def test_what_is_no_roster_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(RosterUnreadableError) as refused:
        roster_of("名册.xlsx", content)
    assert refused.value.reason == reason


def test_a_table_without_names_is_no_roster() -> None:
    with pytest.raises(RosterUnreadableError) as refused:
        heads_of(csv_roster([("甲", "乙"), (1, 2)]))
    assert refused.value.reason == "roster_no_names"


# What is known already


def test_a_worker_who_is_known_keeps_his_place_and_a_known_line_is_refused() -> None:
    worker = LedgerWorker(7, "测试1", invented_id(1), "", "", "", False, "", "")
    known = KnownLedger({worker.key: worker}, frozenset({(7, "2026-03", "wage")}))
    file = csv_roster([HEADS, usual_row(1), usual_row(1, "2026-04"), usual_row(2)])
    found = read_rows(file, heads_of(file).recognised(), known, "2026-11")
    assert [(one.line, one.flaw) for one in found.refused] == [(2, F.KNOWN_LINE)]
    assert found.lines == (
        LedgerLine(7, "2026-04", "wage", 800_000, 0),
        LedgerLine(8, "2026-03", "wage", 800_000, 0),
    )


def one_fits(number: str) -> bool:
    try:
        read_id_number(number)
    except IdNumberError:
        return False
    return True


def test_ten_thousand_numbers_are_checked_as_one_is() -> None:
    ids = IdNumbers()
    for number in range(400):
        good = invented_id(number * 37)
        wrong = good[:-1] + ("0" if good[-1] != "0" else "1")
        other = f"99{good[2:]}"
        leap = f"{good[:6]}19{number % 100:02}0229{good[14:]}"
        for one in (good, wrong, other, leap):
            assert ids.fits(one) == one_fits(one)
    assert ids.fits("H12345678")
    assert MOST_ROWS >= 10_000

"""What does importing a roster cost, against reading the file and writing its rows only?"""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.registration import connected
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import Pair, collector_off, seconds_of
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.ledger_import import RosterChoice, import_roster
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.roster_file import read_roster

CASES = 50_000
ROWS = 10_000
_FEW_ROWS = 500
"""Enough to see that both sides give the same answer, on a small database."""
_CLERK = Actor("测试员", Role.CLERK, 18, 86)
_HEADS = (
    *("序号", "姓名", "身份证号", "联系电话", "班组", "工种", "月份"),
    *("应发工资(元)", "已发工资(元)", "欠发工资(元)", "开户行", "银行卡号"),
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_TABLES = ("arrears_worker", "arrears_line")


def measure(bench: Bench) -> Iterator[Finding]:
    """Import a roster and write its rows once more by hand, in turn, in one file."""
    rows = ROWS if bench.cases >= CASES else _FEW_ROWS
    path = bench.databases.copy_of(bench.smaller(CASES), "roster")
    roster = path.with_name("roster.xlsx")
    roster.write_bytes(_roster(rows))
    own, bare_s = [], []
    with opened(str(path), today=TODAY) as ctx, closing(connected(path)) as bare:
        for number in range(-1, bench.rounds):
            ours, theirs = _case(ctx), _case(ctx)
            with collector_off():
                seconds = seconds_of(partial(_import, ctx, ours, roster, rows))
            twins = {table: _twins(bare, table, ours, theirs) for table in _TABLES}
            with collector_off():
                bare_seconds = seconds_of(partial(_bare, bare, roster, twins))
            if number >= 0:  # the first turn warms both up
                own.append(seconds)
                bare_s.append(bare_seconds)
            _check(bare, ours, theirs)
    pair = Pair(tuple(own), tuple(bare_s))
    detail = f"bare python-calamine and the same rows by bare sqlite3; {pair.times}"
    yield Finding(f"importing a roster of {rows:,} rows", pair.slower, 2, detail=detail)


def _case(ctx: Context) -> CaseId:
    employer = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试量具有限公司")
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name="王测试")
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        TODAY,
        _CLERK.office_id or 0,
        _CLERK.staff_id,
        cause="追索劳动报酬",
        applicants=(worker,),
        respondents=(employer,),
    )
    return register_case(ctx, _CLERK, registration).case_id


def _import(ctx: Context, case_id: CaseId, roster: Path, rows: int) -> None:
    report = import_roster(ctx, _CLERK, case_id, read_roster(roster), RosterChoice())
    same("rows of the roster", len(report.read.lines) if report.recorded else 0, rows)


def _bare(
    bare: sqlite3.Connection, roster: Path, rows: dict[str, list[tuple[object, ...]]]
) -> None:
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_path(roster).get_sheet_by_index(0)
    same("rows of the sheet", len(sheet.to_python(skip_empty_area=False)), _of(rows) + 1)
    bare.execute("BEGIN IMMEDIATE")
    for table, values in rows.items():
        marks = ", ".join("?" * len(values[0]))
        bare.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
    bare.execute("COMMIT")


def _of(rows: dict[str, list[tuple[object, ...]]]) -> int:
    return len(rows["arrears_line"])


def _twins(
    bare: sqlite3.Connection, table: str, ours: CaseId, theirs: CaseId
) -> list[tuple[object, ...]]:
    found = bare.execute(f"SELECT * FROM {table} WHERE case_id = ?", (ours,))
    return [(theirs, *row[1:]) for row in found]


def _check(bare: sqlite3.Connection, ours: CaseId, theirs: CaseId) -> None:
    """Both sides must have left the same rows behind."""
    for table in _TABLES:
        counted = [
            bare.execute(f"SELECT count(*) FROM {table} WHERE case_id = ?", (one,)).fetchone()
            for one in (ours, theirs)
        ]
        same(f"rows of {table}", *counted)


def _roster(rows: int) -> bytes:
    """Return a workbook of invented workers, one row each."""
    import xlsxwriter

    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet("名册")
    sheet.write_row(0, 0, _HEADS)
    for number in range(rows):
        due, paid = 500_000 + number * 37 % 900_000, number * 53 % 400_000
        row = (
            *(number + 1, f"测试{number}", _id_number(number), f"138{number:08}"),
            *(f"{number % 40}班", "木工", f"2025年{number % 9 + 1}月"),
            *(due / 100, paid / 100, (due - paid) / 100),
            *("测试银行嘉定支行", f"6217001{number:012}"),
        )
        sheet.write_row(number + 1, 0, row)
    book.close()
    return written.getvalue()


def _id_number(number: int) -> str:
    head = f"310101{1960 + number % 40}{number // 40 % 12 + 1:02}{number // 480 % 28 + 1:02}"
    head = f"{head}{number % 1000:03}"
    summed = sum(int(one) * weight for one, weight in zip(head, _WEIGHTS, strict=True))
    return head + "10X98765432"[summed % 11]

"""The sheet of external matters and disputes on the spot as a spreadsheet."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from db.queries.dispute_figures import MatterCount
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.external import RESULTS
from disputes_app.domain.dossiers.on_site import PAYERS
from disputes_app.domain.money import to_yuan
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.dispute_figures import DisputeSheet

Cell = str | int | Decimal
HEAD = (
    "类别", "街镇", "新收", "涉及人数", "涉及金额(元)", "办结", "办结人数", "支付金额(元)",
    "期末在办", "其中逾期",
)  # fmt: skip
_WIDTH, _TITLE_WIDTH = 14, 24
_NOWHERE = "未填街镇"


def dispute_workbook(actor: Actor, sheet: DisputeSheet, made_on: date) -> bytes:
    """Return the sheet as an xlsx file: by town, who paid, what callers said, the indicators.

    Raises:
        NotAllowedError: the role may not issue papers.
    """
    from xlsxwriter import Workbook

    actor.require(Right.ISSUE_PAPER)
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    for name, head, rows in _pages(sheet, made_on):
        page = book.add_worksheet(name)
        page.write_row(0, 0, head, bold)
        for place, cells in enumerate(rows, start=1):
            for column, cell in enumerate(cells):
                page.write(place, column, cell, money if isinstance(cell, Decimal) else None)
        page.set_column(0, 0, _TITLE_WIDTH)
        page.set_column(1, len(head) - 1, _WIDTH)
        page.freeze_panes(1, 0)
    book.close()
    return buffer.getvalue()


def _pages(
    sheet: DisputeSheet, made_on: date
) -> Iterator[tuple[str, tuple[str, ...], tuple[tuple[Cell, ...], ...]]]:
    towns = tuple(_row(one, one.town or _NOWHERE) for one in sheet.towns)
    totals = tuple(_row(one, "合计") for one in sheet.totals.values())
    yield "分街镇", HEAD, (*towns, *totals)
    yield "汇总", ("事项", "数值"), tuple(_summary(sheet, made_on))


def _row(one: MatterCount, town: str) -> tuple[Cell, ...]:
    return (
        SPECS[one.type].name.zh,
        town,
        one.came,
        one.came_people,
        to_yuan(one.came_fen),
        one.ended,
        one.ended_people,
        to_yuan(one.paid_fen),
        one.in_hand,
        one.late,
    )


def _summary(sheet: DisputeSheet, made_on: date) -> Iterator[tuple[Cell, Cell]]:
    yield "期间", f"{sheet.first.isoformat()}至{sheet.last.isoformat()}"
    yield "化解拖欠工资纠纷(件)", sheet.settled.resolved
    yield "涉及人数", sheet.settled.workers
    yield "涉及金额(元)", to_yuan(sheet.settled.owed_fen)
    yield "其中转案件办结(件)", sheet.settled.in_cases
    yield "群体性事件(件)", sheet.settled.group_incidents
    yield "付款承诺已过未付(件)", sheet.promises_passed
    for choice in PAYERS:
        yield f"支付：{choice.zh}(元)", to_yuan(sheet.paid_fen.get(choice.value, 0))
    for choice in RESULTS:
        yield f"回访：{choice.zh}(件)", sheet.asked.get(choice.value, 0)
    yield "期末在办(件)", sum(one.in_hand for one in sheet.totals.values())
    yield "制表日期", made_on.isoformat()

"""Which letters are to be written out today, as a table that spreadsheets read and fill?

The empty columns are those that ``import_mail`` asks for, so the table comes back filled in.
A protected person is not in it.
"""

from __future__ import annotations

import csv
import io

from disputes_app.domain.cases import CaseId
from disputes_app.domain.service_list import ServiceCursor, ServiceFilter, ServiceStatus
from disputes_app.domain.service_papers import paper_name
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.service import unserved_page
from disputes_app.services.service_address import addresses_of_cases

HEADS = ("案号", "文书", "受送达人", "地址", "电话", "单号", "交寄日期")
_FORMULA = ("=", "+", "-", "@")


def mail_list(ctx: Context, actor: Actor, wanted: ServiceFilter) -> tuple[bytes, int]:
    """Return the table (UTF-8 with its mark) and how many letters are in it."""
    actor.require(Right.ISSUE_PAPER)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADS)
    letters = 0
    after: ServiceCursor | None = None
    asked = ServiceFilter(ServiceStatus.NEEDED, wanted.line, wanted.handler_id)
    while True:
        page = unserved_page(ctx, asked, after)
        with ctx.database.read() as conn:
            told = addresses_of_cases(conn, sorted({CaseId(row.case_id) for row in page.rows}))
        for row in page.rows:
            to = told[CaseId(row.case_id)].get(row.task.party)
            if row.party_name and to is not None:
                name = paper_name(row.task.paper, row.task.name)
                cells = (row.number, name, row.party_name, to.address, to.phone, "", "")
                writer.writerow([_text(one) for one in cells])
                letters += 1
        after = page.after
        if after is None:
            return out.getvalue().encode("utf-8-sig"), letters


def _text(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

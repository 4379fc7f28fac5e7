"""The daily and weekly sheets of a campaign: as facts, as a PDF, as a spreadsheet."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

from db.queries import dossiers as dossier_queries
from db.queries import draws as queries
from disputes_app.domain.campaign_sheet import CampaignSheet, sheet_of
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.inspection_log import read_campaign_log
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context


def campaign_sheet(ctx: Context, dossier_id: DossierId, first: date, last: date) -> CampaignSheet:
    """Return what was done in a period (both days inclusive), and how it stood at its end."""
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        row = dossier_queries.dossier_record(conn, dossier_id)
        events = [one.event for one in dossier_queries.dossier_log(conn, dossier_id)]
        state = fold_dossier(DossierType.CAMPAIGN, events, law, as_of=last)
        cases = queries.cases_standing(conn, state.cases)
    log = read_campaign_log(live_steps(DossierType.CAMPAIGN, events))
    return sheet_of((row.number, row.title), log, (first, last), cases)


def render_campaign_sheet(
    ctx: Context, actor: Actor, sheet: CampaignSheet, *, invariant: bool = False
) -> bytes:
    """Return the sheet as a PDF.

    Raises:
        NotAllowedError: the role may not issue papers.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.campaign_sheet import render_sheet
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    return render_sheet(
        sheet,
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def campaign_workbook(actor: Actor, sheet: CampaignSheet) -> bytes:
    """Return the sheet as an xlsx file: the figures by day, and every visit.

    Raises:
        NotAllowedError: the role may not issue papers.
    """
    from xlsxwriter import Workbook

    from disputes_app.documents.reports.campaign_sheet import figure_table, visit_table

    actor.require(Right.ISSUE_PAPER)
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    for name, (head, rows) in (("日报", figure_table(sheet)), ("检查情况", visit_table(sheet))):
        page = book.add_worksheet(name)
        page.write_row(0, 0, head, bold)
        for place, cells in enumerate(rows, start=1):
            for column, cell in enumerate(cells):
                page.write(place, column, cell, money if isinstance(cell, Decimal) else None)
        page.set_column(0, len(head) - 1, 16)
        page.freeze_panes(1, 0)
    book.close()
    return buffer.getvalue()

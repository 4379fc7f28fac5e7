"""How does a report become a file: a PDF or a spreadsheet?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from disputes_app.documents.reports.period_sections import ministry_report, whole_report
from disputes_app.documents.reports.report_model import Report
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.report_period import ReportPeriod
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.period_report import ministry_facts, period_report
from disputes_app.services.progress import Progress

PDF, XLSX = ".pdf", ".xlsx"


@dataclass(eq=False)
class ReportFileError(DomainError):
    """A report is written as .pdf or .xlsx; ``name`` ends otherwise."""

    name: str


def file_type(name: str) -> str:
    """Return ``.pdf`` or ``.xlsx``, by the end of a file's name; raise ReportFileError."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in {PDF, XLSX}:
        raise ReportFileError(PurePath(name).name)
    return suffix


def render_period_report(
    ctx: Context,
    actor: Actor,
    period: ReportPeriod,
    suffix: str,
    progress: Progress | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the report of a period as a file.

    Raises:
        NotAllowedError: the role may not issue papers, or not see all figures.
        ReportPeriodError, NothingToReportError: there is no report of such a period.
        ReportFileError: ``suffix`` is neither ``.pdf`` nor ``.xlsx``.
    """
    actor.require(Right.ISSUE_PAPER)
    actor.require(Right.SEE_ALL_FIGURES)
    file_type(f"report{suffix}")
    report = whole_report(period_report(ctx, period, progress), bureau_name(ctx))
    return _file(report, suffix, invariant=invariant)


def render_ministry_table(
    ctx: Context,
    actor: Actor,
    line: Line,
    period: ReportPeriod,
    suffix: str,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the ministry's mediation or arbitration table; raises as above."""
    actor.require(Right.ISSUE_PAPER)
    actor.require(Right.SEE_ALL_FIGURES)
    file_type(f"report{suffix}")
    facts = ministry_facts(ctx, period)
    report = ministry_report(
        facts, line, bureau_name(ctx), ctx.today().isoformat(), demonstration=ctx.demonstration
    )
    return _file(report, suffix, invariant=invariant)


def _file(report: Report, suffix: str, *, invariant: bool) -> bytes:
    if suffix == XLSX:
        from disputes_app.services.report_workbook import report_workbook

        return report_workbook(report)
    from disputes_app.documents.reports.report_paper import render_report

    return render_report(report, invariant=invariant)

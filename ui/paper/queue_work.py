"""How do papers of the queue go to a printer, one job each, beside the window?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from disputes_app.domain.errors import DomainError
from disputes_app.domain.print_jobs import PrinterGoneError, PrintJob
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.paper_batch import bundle
from disputes_app.services.paper_files import save_pdf
from disputes_app.services.paper_issue import open_paper
from disputes_app.services.print_queue import may_print, note_failed, note_sent
from disputes_app.services.progress import Cancelled, Progress
from ui.errors import explain
from ui.paper.printer_choice import check_printer
from ui.paper.printing import print_pdf


@dataclass(frozen=True, slots=True)
class PrintRun:
    """What became of the papers that were to be printed.

    Attributes:
        problem: why it ended early; None where it did not.
        stopped: whether somebody stopped it; what was not sent still waits.
    """

    sent: int
    failed: int
    printer: str
    problem: Exception | None = None
    stopped: bool = False


def print_jobs(
    ctx: Context, actor: Actor, printer: QPrinter, jobs: Sequence[PrintJob], progress: Progress
) -> PrintRun:
    """Print papers of the queue in their order, each with its copies; note what became of each.

    A paper that cannot be printed does not hold up the next; a printer that does not answer ends
    the run, and the rest waits.  Runs off the GUI thread, while nobody else uses the printer.
    """
    name = printer.outputFileName() or printer.printerName()
    if printer.outputFileName():
        return _to_file(ctx, actor, Path(name), jobs, progress)
    sent = failed = 0
    try:
        for done, job in enumerate(jobs):
            progress.step(done, len(jobs), f"{job.number or job.case_number} {job.name}")
            if not may_print(ctx, job):
                continue
            check_printer(printer)
            if _printed(ctx, actor, printer, job):
                sent += 1
            else:
                failed += 1
    except Cancelled:
        return PrintRun(sent, failed, name, stopped=True)
    except PrinterGoneError as error:
        return PrintRun(sent, failed, name, error)
    return PrintRun(sent, failed, name)


def _printed(ctx: Context, actor: Actor, printer: QPrinter, job: PrintJob) -> bool:
    """Print one paper and note it; raise PrinterGoneError where the printer took nothing."""
    name = printer.printerName()
    try:
        pdf = open_paper(ctx, actor, job.paper_id)
    except DomainError as error:
        note_failed(ctx, actor, [job.id], name, explain(error).sentence)
        return False
    if not print_pdf(printer, pdf, copies=job.copies):
        gone = PrinterGoneError(name)
        note_failed(ctx, actor, [job.id], name, explain(gone).title)
        raise gone
    note_sent(ctx, actor, [job.id], name)
    return True


def _to_file(
    ctx: Context, actor: Actor, file: Path, jobs: Sequence[PrintJob], progress: Progress
) -> PrintRun:
    """Bind the papers into one file instead of printing them."""
    save_pdf(file, bundle(ctx, actor, [one.paper_id for one in jobs], progress))
    sent = note_sent(ctx, actor, [one.id for one in jobs], file.name)
    return PrintRun(sent, 0, str(file))

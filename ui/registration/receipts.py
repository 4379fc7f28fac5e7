"""What is done with the receipt of a case just written down, as this machine is set?"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from disputes_app.domain.cases import CaseId
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import issue_paper
from disputes_app.services.registration import Registration
from ui.desk import Desk, PaperFocus
from ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

RECEIPT = "common.receipt"
SETTING = "registration/receipt"


class ReceiptWay(enum.StrEnum):
    """What follows when a case has been written down."""

    SHOW = "show"
    PRINT = "print"
    NOTHING = "nothing"


def stored_way(settings: Callable[[], QSettings] = QSettings) -> ReceiptWay:
    """Return what this machine is set to; at first the receipt is shown."""
    stored = settings().value(SETTING)
    return ReceiptWay(stored) if stored in set(ReceiptWay) else ReceiptWay.SHOW


def store_way(way: ReceiptWay, settings: Callable[[], QSettings] = QSettings) -> None:
    """Remember it on this machine."""
    settings().setValue(SETTING, way.value)


class Receipts(QObject):
    """Shows the receipt in the case, or sends it to the default printer without asking.

    Signals:
        told: a tone and the sentence about what became of a receipt that was to be printed.
    """

    told = Signal(object, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def follow(self, change: CaseChanged, registration: Registration, *, and_next: bool) -> None:
        """Do what is set; where nobody applied there is no receipt."""
        has_receipt = bool(registration.applicants or registration.reporter)
        way = stored_way() if has_receipt else ReceiptWay.NOTHING
        if way is ReceiptWay.PRINT:
            self._print(CaseId(change.case_id))
        elif not and_next:
            focus = PaperFocus(RECEIPT) if way is ReceiptWay.SHOW else None
            title = change.number or change.receipt_number
            self._desk.open_case(change.case_id, title, focus)

    def _print(self, case_id: CaseId) -> None:
        from ui.paper import printing

        printer = printing.default_printer()
        if printer is None:
            self.told.emit(
                Tone.WARNING,
                self.tr(
                    "回执没有打印：本机没有默认打印机。请在系统里设好默认打印机，"
                    "或者打开案件，在“文书”里打印。"
                ),
            )
            return
        context, actor = self._desk.context, self._desk.actor
        task = self._desk.writes.start(
            lambda _progress: issue_paper(context, actor, case_id, RECEIPT)
        )
        task.succeeded.connect(lambda issued: self._draw(printer, issued.pdf))
        task.failed.connect(self._on_failed)

    def _draw(self, printer: QPrinter, pdf: bytes) -> None:
        from ui.paper import printing

        dpi = printer.resolution()
        task = self._desk.reads.start(
            lambda _progress: printing.page_images(pdf, dpi), label=self.tr("正在准备打印")
        )
        task.succeeded.connect(lambda images: self._on_drawn(printer, images))
        task.failed.connect(self._on_failed)

    def _on_drawn(self, printer: QPrinter, images: list[QImage]) -> None:
        from ui.paper.printing import print_images

        if not print_images(printer, images):
            self.told.emit(
                Tone.WARNING,
                self.tr("回执没有打印：打印机没有应答。请检查打印机，或者打开案件后再打印。"),
            )
            return
        name = printer.printerName()
        self.told.emit(Tone.SUCCESS, self.tr("回执已送打印机 {name}。").format(name=name))

    def _on_failed(self, error: Exception) -> None:
        from ui.errors import explain

        told = explain(error)
        self.told.emit(Tone.WARNING, self.tr("回执没有打印：{why}").format(why=told.sentence))

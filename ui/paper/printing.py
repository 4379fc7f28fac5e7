"""How does a PDF come out of a printer?

The pages are drawn as images beside the window, at the resolution of the printer, one after the
other, and painted onto its sheets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from disputes_app.services.progress import Progress

POINTS_AN_INCH = 72
MOST_DPI = 300
"""More shows nothing on A4 and fills the memory."""


def a4_printer(info: QPrinterInfo | None = None) -> QPrinter:
    """Return a printer set to A4 with the margins that the paper itself brings."""
    mode = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(mode) if info is None else QPrinter(info, mode)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    return printer


def default_printer() -> QPrinter | None:
    """Return the default printer of this machine, set to A4; None where there is none."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else a4_printer(info)


def page_images(pdf: bytes, dpi: int) -> list[QImage]:
    """Draw every page of ``pdf`` at ``dpi`` dots an inch.  Runs on any thread."""
    with _opened(pdf) as document:
        return [_page_image(document, page, dpi) for page in range(document.pageCount())]


def wanted_pages(printer: QPrinter, count: int) -> range:
    """Return the pages chosen in the print dialog, of ``count``, counted from 0."""
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first, last = printer.fromPage() or 1, printer.toPage() or count
        return range(max(1, first) - 1, min(last, count))
    return range(count)


def print_images(printer: QPrinter, images: Sequence[QImage]) -> bool:
    """Paint the images onto sheets, one each; False where the printer does not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, number in enumerate(wanted_pages(printer, len(images))):
        if place:
            printer.newPage()
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        painter.drawImage(sheet, images[number])
    return painter.end()


def print_pdf(
    printer: QPrinter, pdf: bytes, *, copies: int = 1, progress: Progress | None = None
) -> bool:
    """Print one paper, a page in memory at a time; False where the printer does not take it.

    Runs on any thread, while nobody else uses the printer.  What the print dialog chose holds:
    pages, both sides; copies that the printer does not make itself are drawn again.

    Raises:
        Cancelled: it was stopped; what was not sent yet is not printed.
    """
    itself = printer.supportsMultipleCopies()
    printer.setCopyCount(copies if itself else 1)
    with _opened(pdf) as document:
        _fit(printer, document)
        painter = QPainter()
        if not painter.begin(printer):
            return False
        done = False
        try:
            done = _painted(painter, printer, document, 1 if itself else copies, progress)
        finally:
            if not done:
                printer.abort()
            ended = painter.end()
    return done and ended


def _fit(printer: QPrinter, document: QPdfDocument) -> None:
    """Ask the printer for sheets of another size where the pages are none of A4, as envelopes."""
    size = document.pagePointSize(0)
    a4 = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
    if document.pageCount() and abs(size.width() - a4.width()) > 1:
        page = QPageSize(size, QPageSize.Unit.Point)
        portrait = QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(page, portrait, QMarginsF(0, 0, 0, 0)))


def _painted(
    painter: QPainter,
    printer: QPrinter,
    document: QPdfDocument,
    times: int,
    progress: Progress | None,
) -> bool:
    wanted = wanted_pages(printer, document.pageCount())
    leaves_back = printer.duplex() is not QPrinter.DuplexMode.DuplexNone and len(wanted) % 2
    first = True
    for turn in range(times):
        if turn and leaves_back and not printer.newPage():
            return False
        for done, number in enumerate(wanted):
            if progress is not None:
                progress.step(turn * len(wanted) + done, times * len(wanted))
            if not first and not printer.newPage():
                return False
            first = False
            image = _page_image(document, number, printer.resolution())
            painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    return True


def _page_image(document: QPdfDocument, page: int, dpi: int) -> QImage:
    scale = min(dpi, MOST_DPI) / POINTS_AN_INCH
    size = document.pagePointSize(page)
    return document.render(page, QSize(round(size.width() * scale), round(size.height() * scale)))


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    held = QByteArray(pdf)
    buffer = QBuffer()
    buffer.setData(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()

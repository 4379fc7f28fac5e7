"""How does a PDF come out of a printer?

The pages are drawn as images beside the window, at the resolution of the printer, and painted
onto its sheets when they are ready.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

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
    held = QByteArray(pdf)
    buffer = QBuffer()
    buffer.setData(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    scale = min(dpi, MOST_DPI) / POINTS_AN_INCH
    images = []
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        pixels = QSize(round(size.width() * scale), round(size.height() * scale))
        images.append(document.render(page, pixels))
    document.close()
    return images


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

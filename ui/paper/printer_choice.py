"""Which printer does this PC print papers on, and how?  Remembered from one paper to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from disputes_app.domain.print_jobs import PrinterGoneError
from ui.paper import printing

PRINTER_SETTING = "printing/printer"
DUPLEX_SETTING = "printing/duplex"
Chosen = Callable[[QPrinter], None]


def remembered_printer(copies: int = 1) -> QPrinter:
    """Return a printer set to A4: the one chosen last where there still is one."""
    name = str(QSettings().value(PRINTER_SETTING, ""))
    printer = printing.a4_printer()
    if name and not QPrinterInfo.printerInfo(name).isNull():
        printer.setPrinterName(name)
    printer.setCopyCount(max(1, copies))
    duplex = str(QSettings().value(DUPLEX_SETTING, ""))
    modes = {mode.name: mode for mode in QPrinter.DuplexMode}
    if duplex in modes:
        printer.setDuplex(modes[duplex])
    return printer


def remember(printer: QPrinter) -> None:
    """Choose this printer next time; a file is no printer."""
    if not printer.outputFileName():
        QSettings().setValue(PRINTER_SETTING, printer.printerName())
    QSettings().setValue(DUPLEX_SETTING, printer.duplex().name)


def check_printer(printer: QPrinter) -> None:
    """Raise PrinterGoneError where a printer is not there any more; a file always is."""
    name = printer.printerName()
    if not printer.outputFileName() and (not name or QPrinterInfo.printerInfo(name).isNull()):
        default = QCoreApplication.translate("papers", "默认打印机")
        raise PrinterGoneError(name or default)


def ask_for_printer(parent: QWidget, then: Chosen, copies: int = 1, pages: int = 0) -> None:
    """Let the user choose printer, copies, sides and, of ``pages``, which; or a file."""
    printer = remembered_printer(copies)
    dialog = QPrintDialog(printer, parent)
    option = QPrintDialog.PrintDialogOption
    dialog.setOption(option.PrintToFile, on=True)
    dialog.setOption(option.PrintPageRange, on=pages > 1)
    if pages > 1:
        dialog.setMinMax(1, pages)
    dialog.accepted.connect(lambda: _accept(printer, then))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)  # QPrintDialog's own open() wants a slot by name


def _accept(printer: QPrinter, then: Chosen) -> None:
    remember(printer)
    then(printer)

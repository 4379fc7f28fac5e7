"""Pages on sheets: copies, a range, both sides, another size; without a real printer."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from disputes_app.documents.envelopes import letters_pdf
from disputes_app.domain.envelopes import (
    Addressee,
    Cover,
    EnvelopeSize,
    LabelLayout,
    Letter,
    Sender,
)
from disputes_app.services.progress import Cancelled, Progress
from ui.paper.printing import a4_printer, print_pdf

LETTER = Letter(Addressee("王测试", "嘉定区城中路1号"), Sender("仲裁委"))
SHEETS, PAGES = LabelLayout.TWO_BY_FIVE, 3


def pdf(cover: Cover = SHEETS, pages: int = PAGES) -> bytes:
    count = pages * (cover.places if isinstance(cover, LabelLayout) else 1)
    return letters_pdf([LETTER] * count, cover)


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    assert qapp is not None
    made = a4_printer()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    made.setResolution(72)
    return made


def printed(printer: QPrinter) -> list[tuple[float, float]]:
    with pypdfium2.PdfDocument(printer.outputFileName()) as document:
        return [page.get_size() for page in document]


def test_copies_and_a_range_come_out(printer: QPrinter) -> None:
    assert print_pdf(printer, pdf(), copies=2)
    assert len(printed(printer)) == 2 * PAGES
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pdf(printer, pdf())
    assert len(printed(printer)) == 2


def test_a_copy_never_begins_on_the_back_of_another(printer: QPrinter) -> None:
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    is_kept = printer.duplex() is QPrinter.DuplexMode.DuplexLongSide
    assert print_pdf(printer, pdf(), copies=2)
    assert len(printed(printer)) == 2 * PAGES + is_kept


def test_an_envelope_asks_for_its_own_size(printer: QPrinter) -> None:
    assert print_pdf(printer, pdf(EnvelopeSize.DL, 1))
    wide, high = printed(printer)[0]
    assert (round(wide), round(high)) == (624, 312)


def test_stopping_is_no_failure(printer: QPrinter) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        print_pdf(printer, pdf(), progress=progress)

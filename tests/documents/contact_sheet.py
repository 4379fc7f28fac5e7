"""Every paper as PDF and picture, and all of them on a few sheets: ``make forms``.

python -m tests.documents.contact_sheet build/forms
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL.Image import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import Typeface, installed_fonts
from tests.documents.all_samples import SamplePaper, every_paper

COLUMNS, ROWS = 4, 3
SHEET = "contact-sheet.pdf"
_SCALE = 1.0
_MARGIN, _CAPTION, _LEADING = 24.0, 7.0, 9.0
_THUMB_WIDTH = 130.0
_THUMB_HEIGHT = _THUMB_WIDTH * A4[1] / A4[0]
_CELL = ((A4[0] - 2 * _MARGIN) / COLUMNS, (A4[1] - 2 * _MARGIN) / ROWS)


def first_page(pdf: bytes, scale: float = _SCALE) -> Image:
    """Return the first page of a PDF as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    picture: Image = document[0].render(scale=scale).to_pil()
    document.close()
    return picture


def contact_sheet(papers: Sequence[tuple[SamplePaper, Image]]) -> bytes:
    """Return sheets of A4 with twelve first pages each, with the id and the name of each."""
    book, target = installed_fonts(), BytesIO()
    book.require(paper.name + paper.id for paper, _picture in papers)
    face = book.typeface(Role.SONG)
    canvas = Canvas(target, pagesize=A4, invariant=True)
    canvas.setTitle("Contact sheet of all forms")
    for place, (paper, picture) in enumerate(papers):
        on_page = place % (COLUMNS * ROWS)
        if place and not on_page:
            canvas.showPage()
        row, column = divmod(on_page, COLUMNS)
        left, top = _MARGIN + column * _CELL[0], A4[1] - _MARGIN - row * _CELL[1]
        bottom = top - _THUMB_HEIGHT
        canvas.drawImage(ImageReader(picture), left, bottom, _THUMB_WIDTH, _THUMB_HEIGHT)
        canvas.setLineWidth(0.4)
        canvas.rect(left, bottom, _THUMB_WIDTH, _THUMB_HEIGHT)
        for line, text in enumerate((*_wrapped(paper.name, face), *_wrapped(paper.id, face))):
            _write(canvas, face, left, bottom - (line + 1) * _LEADING, text)
    canvas.save()
    return target.getvalue()


def _wrapped(text: str, face: Typeface) -> list[str]:
    """Part a caption into lines as wide as a thumbnail."""
    lines = [""]
    for character in text:
        if face.width(lines[-1] + character) * _CAPTION > _THUMB_WIDTH:
            lines.append("")
        lines[-1] += character
    return lines


def _write(canvas: Canvas, face: Typeface, left: float, base: float, text: str) -> None:
    for font, run in face.runs(text):
        canvas.setFont(font, _CAPTION)
        canvas.drawString(left, base, run)
        left += canvas.stringWidth(run, font, _CAPTION)


def write_all(folder: Path) -> int:
    """Write the PDF and the first page of every form, and the contact sheet; return how many."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    papers = []
    for paper in sorted(every_paper(), key=lambda one: one.id):
        picture = first_page(paper.pdf)
        (folder / f"{paper.id}.pdf").write_bytes(paper.pdf)
        picture.save(folder / f"{paper.id}.png")
        papers.append((paper, picture))
    (folder / SHEET).write_bytes(contact_sheet(papers))
    return len(papers)


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "build/forms")
    count = write_all(target)
    sys.stdout.write(f"{target} holds {count} forms; all of them: {target / SHEET}\n")

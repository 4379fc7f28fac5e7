"""What does the layout of a one-page notice cost, against only drawing its text?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from benchmarks.findings import Bench, Finding, same
from benchmarks.timing import paired
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, Contact, PaperParty

NOTICE = "arbitration.acceptance_notice"
COMMISSION = "上海市嘉定区劳动人事争议仲裁委员会"
FACTS = CasePaper(
    line=Line.ARBITRATION,
    office_name=COMMISSION,
    seal_name=COMMISSION,
    number="嘉劳人仲（2026）办字第1234号",
    cause="追索劳动报酬",
    applicants=(PaperParty("测试甲", is_person=True),),
    respondents=(PaperParty("上海测试机械制造有限公司", is_person=False),),
    received_on=date(2026, 6, 22),
    accepted_on=date(2026, 6, 24),
    issued_on=date(2026, 6, 24),
    evidence_due_on=date(2026, 7, 8),
    contact=Contact(address="上海市嘉定区测试路100号", phone="021-00000000"),
)
_THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """A text of one line in one font, and where it stands."""

    x: float
    y: float
    text: str
    font_name: str
    size: float
    tracking: float


def measure(bench: Bench) -> Iterator[Finding]:
    """Render the notice, and draw its stretches of text straight on a canvas."""
    from disputes_app.documents.render import render_form

    def ours() -> bytes:
        return render_form(NOTICE, FACTS, invariant=True).pdf

    stretches = stretches_of_notice()

    def reference() -> bytes:
        return drawn(stretches)

    pdf = ours()
    same("one page", (render_form(NOTICE, FACTS).pages, len(page_texts(pdf))), (1, 1))
    same("the text of the notice", letters(pdf), letters(reference()))
    pair = paired(ours, reference, rounds=bench.rounds, warm_up=3)
    detail = f"the same text drawn straight on a reportlab canvas; {pair.times}"
    yield Finding("one-page notice to PDF, warm", pair.slower, 1.5, detail=detail)
    yield Finding("the same, its size", len(pdf) / _THOUSAND, 100, unit="kB")


def stretches_of_notice() -> list[Stretch]:
    """Return every text of the notice with its place, under fonts that reportlab itself loads."""
    from disputes_app.documents.fonts import installed_fonts
    from disputes_app.documents.form import form
    from disputes_app.documents.layout import pages
    from disputes_app.documents.page import BASELINE, HEAD_MARGIN, PAGE_HEIGHT, text_left

    (page,) = pages(form(NOTICE).story(FACTS), installed_fonts())
    left, top = text_left(1), PAGE_HEIGHT - HEAD_MARGIN
    found = []
    for row in page.rows:
        height = row.height(page.pitch)
        for mark in row.marks:
            x, y = left + mark.x, top - (height - mark.size) / 2 - BASELINE * mark.size
            for font_name, piece in mark.typeface.runs(mark.text):
                own = plain_font(font_name)
                found.append(Stretch(x, y, piece, own, mark.size, mark.tracking))
                x += mark.typeface.width(piece) * mark.size + mark.tracking * len(piece)
        top -= height
    return found


def plain_font(font_name: str) -> str:
    """Register the file of a font once more as reportlab's own kind; return its name there."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"plain-{font_name}"
    if name not in pdfmetrics.getRegisteredFontNames():
        font = pdfmetrics.getFont(font_name)
        pdfmetrics.registerFont(TTFont(name, font.face.filename, subfontIndex=font.index))
    return name


def drawn(stretches: list[Stretch]) -> bytes:
    """Draw texts on one page and return the PDF."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=1)
    for one in stretches:
        canvas.setFont(one.font_name, one.size)
        canvas.drawString(one.x, one.y, one.text, charSpace=one.tracking)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def letters(pdf: bytes) -> str:
    """Return every letter of the text, sorted; the page number is drawn by the layout only."""
    text = "".join(page_texts(pdf)).replace("— 1 —", "")
    return "".join(sorted(one for one in text if not one.isspace()))

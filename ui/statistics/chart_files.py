"""How does a chart leave the program as PNG, SVG or PDF, and its table as a spreadsheet?

Everything is drawn beside the window: in light colours, with title and notes, whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from disputes_app.services.handing_on import whole_file
from disputes_app.services.sheet_file import Cell, xlsx_bytes
from ui.tokens import LIGHT, Colours, TypeSize

MARGIN, TITLE_HEIGHT, NOTE_GAP = 24.0, 34.0, 10.0
PIXELS_A_POINT = 2
RESOLUTION, POINTS_AN_INCH = 96, 72
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
PICTURES = (".png", ".svg", ".pdf")
SHEET = ".xlsx"
PAPER = replace(LIGHT, window=LIGHT.surface)
"""The colours on paper: what stands on the ground of the window stands on white."""


class Drawing(Protocol):
    """Something that can be drawn in a size of its own."""

    @property
    def size(self) -> QSizeF:
        """The room it needs."""
        ...

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw it from the upper left corner."""
        ...


@dataclass(frozen=True)
class ChartFile:
    """What can be written: a chart, if there is one, its table, and what stands under both."""

    title: str
    name: str
    drawing: Drawing | None
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...]

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings on offer, the usual one first."""
        return (SHEET,) if self.drawing is None else (*PICTURES, SHEET)


@runtime_checkable
class Exportable(Protocol):
    """A panel of the page that has something to write to a file."""

    def offered(self) -> ChartFile | None:
        """Return what is shown; None where there is nothing yet."""
        ...


def write_chart(file: ChartFile, target: Path) -> Path:
    """Write a file by the ending of its name, the usual one where it has none; return where.

    Raises:
        TargetRefusedError: it could not be written; nothing is left behind.
    """
    if target.suffix.lower() not in file.endings:
        target = target.with_name(target.name + file.endings[0])
    content = chart_bytes(file, target.suffix.lower())
    with whole_file(target) as draft:
        draft.write_bytes(content)
    return target


def chart_bytes(file: ChartFile, ending: str) -> bytes:
    """Return the file as one of its endings asks for."""
    drawing = file.drawing
    match ending:
        case ".png" if drawing is not None:
            return _png(file, drawing)
        case ".svg" if drawing is not None:
            return _svg(file, drawing)
        case ".pdf" if drawing is not None:
            return _pdf(file, drawing)
        case _:
            notes: Sequence[tuple[Cell, ...]] = [(note,) for note in file.notes]
            return xlsx_bytes(file.title, file.head, (*file.rows, ("",), *notes))


def page_size(file: ChartFile, drawing: Drawing) -> QSize:
    """Return the room of the whole page: title, chart, notes."""
    size = drawing.size
    notes = _notes_box(file, drawing, 0).height()
    height = MARGIN * 2 + TITLE_HEIGHT + size.height() + NOTE_GAP + notes
    return QSize(round(size.width() + MARGIN * 2), round(height))


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _notes_box(file: ChartFile, drawing: Drawing, top: float) -> QRectF:
    metrics = QFontMetricsF(_font(TypeSize.SMALL))
    room = QRectF(MARGIN, top, drawing.size.width(), 10_000)
    return metrics.boundingRect(room, WRAPPED, "\n".join(file.notes))


def _paint(file: ChartFile, drawing: Drawing, painter: QPainter) -> None:
    size = page_size(file, drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(LIGHT.surface))
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(_font(TypeSize.HEADING, bold=True))
    wide = drawing.size.width()
    title = QRectF(MARGIN, MARGIN, wide, TITLE_HEIGHT)
    painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, file.title)
    top = MARGIN + TITLE_HEIGHT
    painter.save()
    painter.translate(MARGIN, top)
    painter.setFont(_font(TypeSize.SMALL))
    drawing.draw(painter, PAPER)
    painter.restore()
    painter.setFont(_font(TypeSize.SMALL))
    painter.setPen(QColor(LIGHT.muted))
    box = _notes_box(file, drawing, top + drawing.size.height() + NOTE_GAP)
    painter.drawText(box.adjusted(0, 0, 2, 2), WRAPPED, "\n".join(file.notes))


def _png(file: ChartFile, drawing: Drawing) -> bytes:
    image = QImage(page_size(file, drawing) * PIXELS_A_POINT, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PIXELS_A_POINT)
    painter = QPainter(image)
    _paint(file, drawing, painter)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return _content(buffer)


def _svg(file: ChartFile, drawing: Drawing) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(RESOLUTION)
    size = page_size(file, drawing)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(file.title)
    painter = QPainter(generator)
    _paint(file, drawing, painter)
    painter.end()
    return _content(buffer)


def _pdf(file: ChartFile, drawing: Drawing) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(file.title)
    points = QSizeF(page_size(file, drawing)) * (POINTS_AN_INCH / RESOLUTION)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    _paint(file, drawing, painter)
    painter.end()
    return _content(buffer)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _content(buffer: QBuffer) -> bytes:
    buffer.close()
    return bytes(buffer.data().data())

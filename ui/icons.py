"""How does a drawn icon come on the screen in the colour of its surroundings?"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.resource_files import resource_file

SIZES = (16, 20, 24)
"""Logical sizes that are drawn beforehand; Qt scales from the nearest."""
DENSITIES = (1.0, 1.5, 2.0)


def icon(name: str, colour: str, *, chosen: str | None = None) -> QIcon:
    """Return the icon ``name`` from ``resources/icons`` in ``colour`` (``#rrggbb``).

    Args:
        name: the file's name without ``.svg``.
        colour: what ``currentColor`` in the drawing becomes.
        chosen: the colour while its button is checked; the same where not given.
    """
    drawing = resource_file("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    _add(made, drawing, colour, QIcon.State.Off)
    if chosen is not None:
        _add(made, drawing, chosen, QIcon.State.On)
    return made


def _add(made: QIcon, drawing: str, colour: str, state: QIcon.State) -> None:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    for size in SIZES:
        for density in DENSITIES:
            made.addPixmap(_drawn(renderer, size, density), QIcon.Mode.Normal, state)


def _drawn(renderer: QSvgRenderer, size: int, density: float) -> QPixmap:
    pixels = round(size * density)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap

"""What was chosen, dropped or pasted to be added, before any of it is read?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.file_sources import BytesSource, FileSource, Source
from ui.attachments.reading import png_of


@dataclass(frozen=True, slots=True)
class Picked:
    """A file or a picture: its name, and what makes a source of it off the GUI thread."""

    name: str
    source: Callable[[], Source]


def picked_files(paths: list[Path]) -> list[Picked]:
    """Return files by their paths."""
    return [_file(path) for path in paths]


def picked_from(data: QMimeData | None, now: datetime) -> list[Picked]:
    """Return the files, else the picture, that a drop or the clipboard holds; nothing else."""
    if data is None:
        return []
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return picked_files(paths)
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return []
    stamp = f"{now.astimezone(SHANGHAI):%Y%m%d_%H%M%S}"
    name = QCoreApplication.translate("attachments", "粘贴的图片_{stamp}.png").format(stamp=stamp)
    return [Picked(name, lambda: BytesSource(name, png_of(image)))]


def _file(path: Path) -> Picked:
    return Picked(path.name, lambda: FileSource(path))

"""What does the tab of files read, and what of a file can be shown, before anything is drawn?"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from disputes_app.domain.attachments import MEGABYTE, Attachment
from disputes_app.domain.cases import CaseId
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.attachments import Content, attachments_of
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError

MOST_SHOWN = 64 * MEGABYTE
"""A larger file is not loaded to be looked at here."""
MOST_PIXELS = 2_400
"""The longer side of a picture in memory; more shows nothing on a screen."""
MOST_CHARACTERS = 200_000
ENCODINGS = ("utf-8-sig", "gb18030")
TEXT_TYPES = ("text/plain", "text/csv", "application/json")


@dataclass(frozen=True, slots=True)
class AttachmentsFile:
    """The files of a case, and why their contents cannot be reached now; None where they can."""

    rows: tuple[Attachment, ...]
    trouble: ServiceError | None
    most_megabytes: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A file ready to be drawn: one of pages, picture and text is there, or nothing can be.

    Attributes:
        pictures: how many pictures the file has; the first is shown.
    """

    attachment: Attachment
    pdf: bytes = b""
    picture: QImage | None = None
    text: str | None = None
    pictures: int = 1


def read_attachments(ctx: Context, case_id: CaseId) -> AttachmentsFile:
    """Return the files of a case as lists show them."""
    rows = attachments_of(ctx, case_id)
    settings = store_settings(ctx)
    trouble: ServiceError | None = None
    if rows or settings.folder is None:
        try:
            open_store(settings)
        except ServiceError as error:
            trouble = error
    return AttachmentsFile(rows, trouble, settings.most_megabytes)


def can_be_shown(attachment: Attachment) -> bool:
    """Say whether it is worth reading a file to show it here."""
    kind = attachment.media_type
    is_known = kind in {"application/pdf", *TEXT_TYPES} or kind.startswith("image/")
    return is_known and attachment.size <= MOST_SHOWN


def shown(content: Content) -> Shown:
    """Return a file ready to be drawn.  Runs on any thread."""
    attachment, data = content.attachment, content.data
    if not can_be_shown(attachment):
        return Shown(attachment)
    if attachment.media_type == "application/pdf":
        return Shown(attachment, pdf=data)
    if attachment.media_type in TEXT_TYPES:
        return Shown(attachment, text=_text(data))
    picture, count = _picture(data)
    return Shown(attachment, picture=picture, pictures=count)


def png_of(picture: QImage) -> bytes:
    """Return a picture as a PNG file.  Runs on any thread."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stubs want bytes, Qt text
    return bytes(held.data())


def _text(data: bytes) -> str | None:
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)[:MOST_CHARACTERS]
        except UnicodeDecodeError:
            continue
    return None


def _picture(data: bytes) -> tuple[QImage | None, int]:
    """Return the first picture, upright and not larger than needed, and how many there are."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > MOST_PIXELS:
        most = QSize(MOST_PIXELS, MOST_PIXELS)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    count = max(1, reader.imageCount())
    image = reader.read()
    return (None if image.isNull() else image), count

"""A field for a time of day: when a period of hours begins, when it was met."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtWidgets import QWidget

from ui.fields.line_field import LineField, Read, Refused
from ui.fields.text_fields import plain

WIDTH = 96
_SHAPE = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")


class TimeField(LineField[str]):
    """Takes ``9:30``, ``0930``, ``9.30``, ``14``; its value is ``09:30``."""

    def __init__(self, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(required=required, parent=parent)
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText("09:30")

    def read(self, text: str) -> Read[str] | Refused:
        """Return the time as ``09:30``, or why the text is none."""
        found = _SHAPE.fullmatch("".join(plain(text).split()))
        try:
            moment = time(int(found[1]), int(found[2] or 0)) if found is not None else None
        except ValueError:
            moment = None
        if moment is None:
            return Refused(self.tr("请输入时刻，例如 9:30。"))
        written = f"{moment:%H:%M}"
        return Read(written, written)

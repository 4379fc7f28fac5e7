"""A field for a whole number: days added, people involved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.fields.line_field import LineField, Read, Refused
from ui.fields.text_fields import plain

WIDTH = 96
MOST = 9_999_999


class WholeNumberField(LineField[int]):
    """Digits, full-width ones too; nothing below ``least``, inclusive."""

    def __init__(
        self, *, required: bool = False, least: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(required=required, parent=parent)
        self._least = least
        self.setFixedWidth(WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self, text: str) -> Read[int] | Refused:
        """Return the number, or why the text is none."""
        typed = plain(text).replace(",", "")
        if not (typed.isascii() and typed.isdigit()):
            return Refused(self.tr("请输入整数，例如 15。"))
        number = int(typed)
        if number < self._least:
            return Refused(self.tr("不能小于 {least}。").format(least=self._least))
        if number > MOST:
            return Refused(self.tr("不能大于 {most}。").format(most=MOST))
        return Read(number, str(number))

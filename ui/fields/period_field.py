"""A field for the time that a claim is about."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from disputes_app.domain.typed_periods import Period, read_period
from ui.fields.line_field import LineField, Read, Refused

WIDTH = 184


class PeriodField(LineField[Period]):
    """Takes 202603-202608, 0301-0831, 2026, a single day; shows both days."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self.setMinimumWidth(WIDTH)
        self.setPlaceholderText("202603-202608")

    def read(self, text: str) -> Read[Period] | Refused:
        """Return the time, or what to type."""
        found = read_period(text, self._today)
        if found is None:
            return Refused(
                self.tr("看不懂这个期间，请这样填：202603-202608，或 20260301-20260831。")
            )
        return Read(found, str(found))

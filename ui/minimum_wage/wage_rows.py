"""The minimum wages as rows of words: from when, a month, twelve months, an hour, source, mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.money import to_fen
from ui.badges import Badge
from ui.settings_page.keyed_table import KeyedRow
from ui.tokens import Tone
from ui.wording import code_text, day_text, money_text


def wage_rows(rows: Sequence[MinimumWage]) -> list[KeyedRow]:
    """Return the rows, the newest first; the key of each is the ordinal of its day."""
    return [_row(one) for one in reversed(rows)]


def wage_badge(row: MinimumWage) -> Badge:
    """Return 原文已核, or 依据待核 where the text is not on file."""
    if row.verified:
        return Badge(QCoreApplication.translate("wages", "原文已核"), Tone.SUCCESS)
    return Badge(QCoreApplication.translate("wages", "依据待核"), Tone.WARNING)


def _row(row: MinimumWage) -> KeyedRow:
    cells = (
        day_text(row.in_force_from),
        money_text(to_fen(row.monthly)),
        money_text(to_fen(row.twelve_months)),
        money_text(None if row.hourly is None else to_fen(row.hourly)),
        row.source,
        code_text(row.mark),
    )
    return KeyedRow(row.in_force_from.toordinal(), cells, wage_badge(row))

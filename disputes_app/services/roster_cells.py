"""What does one cell of a roster say: a text, an amount in fen, a month, a number of a person?

A spreadsheet keeps amounts as binary fractions: 1234.1 is not quite 1234.1.  What lies within a
millionth of a fen is that fen; anything else that is no whole fen is refused, never rounded.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from disputes_app.domain.roster import RosterFlaw, month_of
from disputes_app.services.roster_file import Cell

NEAR = 1e-6
"""So near to a whole fen is it; above that, what a binary fraction of its size can hold."""
_PRECISION = 5e-16
_MOST_PLAIN = 1e10
_LEAST_LOST = 1e15
"""A number of this size has more digits than a spreadsheet keeps."""
Flawed = tuple[RosterFlaw, str]


def cell_text(value: Cell) -> str:
    """Return a cell as text, without blanks around it and doubled ones within."""
    if type(value) is str:
        return " ".join(value.split()) if " " in value or not value.isalnum() else value
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer() and abs(value) < _LEAST_LOST:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def narrow(text: str) -> str:
    """Return a text with full-width digits and signs as usual ones, without blanks."""
    if text.isascii():
        return text if text.isalnum() else "".join(text.split())
    return "".join(unicodedata.normalize("NFKC", text).split())


def name_text(value: Cell) -> str:
    """Return a name: blanks between Chinese characters only fill the column (王　五)."""
    text = cell_text(value)
    return "".join(text.split()) if not text.isascii() else text


def digits_text(value: Cell) -> str | None:
    """Return a long number as its digits; None where the spreadsheet has lost some of them."""
    if isinstance(value, float):
        return None if abs(value) >= _LEAST_LOST else cell_text(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    text = narrow(cell_text(value)).removeprefix("'")
    is_number = "+" in text and "E" in text.upper()
    return None if is_number else text


def amount_fen(value: Cell) -> int | Flawed | None:
    """Return an amount in fen, what is wrong with it, or None for an empty cell."""
    if type(value) is float:
        fen = value * 100
        if fen >= _LEAST_LOST:
            return RosterFlaw.TOO_LARGE, repr(value)
        whole = round(fen) if fen > -_LEAST_LOST else -1
        if abs(fen - whole) > max(NEAR, abs(fen) * _PRECISION):
            return RosterFlaw.NOT_WHOLE_FEN, repr(value)
        return whole if whole >= 0 else (RosterFlaw.NEGATIVE, repr(value))
    if type(value) is str:
        return _amount_text(value) if value else None
    if type(value) is int:
        return value * 100 if value >= 0 else (RosterFlaw.NEGATIVE, str(value))
    return RosterFlaw.BAD_AMOUNT, cell_text(value)


def amounts_fen(values: Iterable[Cell]) -> list[int | Flawed | None]:
    """Return what ``amount_fen`` says of each; the plain numbers of a spreadsheet are fast."""
    return [
        whole
        if type(value) is float
        and 0 <= (fen := value * 100) < _MOST_PLAIN
        and -NEAR <= fen - (whole := round(fen)) <= NEAR
        else amount_fen(value)
        for value in values
    ]


def _amount_text(text: str) -> int | Flawed | None:
    plain = narrow(text).removesuffix("元").lstrip("¥￥").replace(",", "")
    if plain in {"", "-", "—", "/", "\\", "无"}:
        return None
    try:
        fen = Decimal(plain) * 100
    except InvalidOperation:
        return RosterFlaw.BAD_AMOUNT, text
    if not fen.is_finite():
        return RosterFlaw.BAD_AMOUNT, text
    if fen < 0:
        return RosterFlaw.NEGATIVE, text
    if fen != fen.to_integral_value():
        return RosterFlaw.NOT_WHOLE_FEN, text
    return int(fen)


def month_cell(value: Cell, year: int | None) -> str | None:
    """Return the month that a cell names, also one that is a day."""
    if isinstance(value, datetime | date):
        return f"{value.year:04}-{value.month:02}"
    if isinstance(value, float) and not value.is_integer():
        return None  # 2026.1 may have been 2026.10
    return month_of(cell_text(value), year)


def flag_cell(value: Cell) -> bool | None:
    """Return yes or no; None for what is neither.  An empty cell is no."""
    text = narrow(cell_text(value)).lower()
    if text in {"", "否", "不是", "n", "no", "0", "×"}:
        return False
    return True if text in {"是", "y", "yes", "1", "√", "农民工"} else None


def column_letters(at: int) -> str:
    """Return what a spreadsheet calls a column (0: A)."""
    letters = ""
    at += 1
    while at:
        at, left = divmod(at - 1, 26)
        letters = chr(65 + left) + letters
    return letters

"""How does money pass between people (yuan) and the database (integer fen)?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from disputes_app.domain.errors import DomainError

_MOST_FEN = 10**15


@dataclass(eq=False)
class AmountError(DomainError):
    """Not an amount of money: more than two decimals, negative, or far too large."""

    text: str


def to_fen(yuan: Decimal) -> int:
    """Return whole fen.  Nothing is rounded: more than two decimals are refused."""
    if not yuan.is_finite():
        raise AmountError(str(yuan))
    fen = yuan * 100
    if fen != fen.to_integral_value() or not 0 <= fen < _MOST_FEN:
        raise AmountError(str(yuan))
    return int(fen)


def to_yuan(fen: int) -> Decimal:
    """Return yuan with exactly two decimals."""
    return Decimal(fen).scaleb(-2).quantize(Decimal("0.01"))


def yuan_text(fen: int) -> str:
    """Write fen as yuan with thousands separators, for screens and papers."""
    return f"{to_yuan(fen):,}"

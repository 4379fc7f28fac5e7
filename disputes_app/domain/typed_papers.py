"""How does what a person types for a paper become a value that the paper prints?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from disputes_app.domain import rich_text
from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label
from disputes_app.domain.money import AmountError, to_fen, yuan_text
from disputes_app.domain.paper_entries import Money, PaperValue

LONGEST = {"text": 500, "long_text": 100_000, "rich_text": rich_text.LONGEST}
"""In characters; the facts and reasons of an award are the longest."""
_DAY = re.compile(r"(\d{4})\s*[-年/.]?\s*(\d{1,2})\s*[-月/.]?\s*(\d{1,2})\s*日?")
_NOT_A_NUMBER = str.maketrans("", "", ",，元¥￥ 　")


@dataclass(eq=False)
class TypedValueError(DomainError):
    """What was typed does not fit its field.

    ``problem`` is ``typed_date``, ``typed_amount``, ``typed_choice`` or ``typed_too_long``.
    """

    label: Label
    text: str
    problem: str


@dataclass(eq=False)
class UnknownTypedFieldError(DomainError):
    """The form asks for no field of this name; ``known`` are those it asks for."""

    name: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedState:
    """A field that somebody fills when a paper is made, and what stands in it.

    Attributes:
        text: as it was typed, or as the form proposes it.
        own: whether somebody typed it.
        problem: why it cannot be printed; empty where it can.
    """

    name: str
    label: Label
    type: str
    required: bool
    choices: tuple[str, ...] = ()
    text: str = ""
    own: bool = False
    problem: str = ""

    @property
    def missing(self) -> bool:
        """Whether the paper cannot do without it and nothing stands in it."""
        return self.required and not self.text.strip()


_LAST_DAY = re.compile("截止|期限|届满|最迟|之前|日前")


def is_last_day(label: Label) -> bool:
    """Say whether a field names a day by which something has to be done, by its label."""
    return bool(_LAST_DAY.search(label.zh))


def typed_value(type_: str, label: Label, text: str, choices: tuple[str, ...] = ()) -> PaperValue:
    """Read what was typed; nothing is None.

    Raises:
        TypedValueError: it does not fit the field.
    """
    given = text.strip()
    if not given:
        return None
    if type_ == "date":
        return _day(label, given)
    if type_ == "amount":
        return _sum(label, given)
    if type_ == "choice" and given not in choices:
        raise TypedValueError(label, given, "typed_choice")
    if len(given) > LONGEST.get(type_, LONGEST["text"]):
        raise TypedValueError(label, given[:20], "typed_too_long")
    return given


def _day(label: Label, text: str) -> date:
    found = _DAY.fullmatch(text)
    try:
        if found is not None:
            return date(*map(int, found.groups()))
    except ValueError:
        pass
    raise TypedValueError(label, text, "typed_date")


def _sum(label: Label, text: str) -> Money:
    try:
        return Money(to_fen(Decimal(text.translate(_NOT_A_NUMBER))))
    except (InvalidOperation, AmountError):
        raise TypedValueError(label, text, "typed_amount") from None


def as_typed(value: PaperValue) -> str:
    """Write a value as somebody would type it."""
    if value is None:
        return ""
    if isinstance(value, Money):
        return yuan_text(value.fen).replace(",", "")
    return value.isoformat() if isinstance(value, date) else str(value)

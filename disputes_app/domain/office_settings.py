"""What holds where the law leaves the bureau a choice that moves no date, and what may it be?

A setting without a value was left open by the law and has not been entered: then nothing is
filled in and nothing warned of.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from disputes_app.domain.cases import Source
from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label
from disputes_app.domain.money import AmountError, to_fen
from disputes_app.domain.numbering import Series, number_pattern
from disputes_app.domain.setting_kinds import OfficeSetting, SettingType, Value
from disputes_app.domain.setting_table import REPLIES_BY_SOURCE, SETTINGS, pattern_key

LONGEST_LINE = 60
"""Characters of a name or an address; two lines of a paper."""


@dataclass(eq=False)
class SettingUnknownError(DomainError):
    """There is no setting of this key; ``close_matches`` look like it, best first."""

    key: str
    close_matches: tuple[str, ...]


@dataclass(eq=False)
class SettingRangeError(DomainError):
    """The value lies outside what is allowed; both as people read them, without the unit."""

    setting: Label
    given: str
    allowed: str


@dataclass(eq=False)
class SettingValueError(DomainError):
    """What was given is no value of this setting's type."""

    setting: Label
    given: str
    type: SettingType


@dataclass(frozen=True, slots=True)
class SettingState:
    """A setting with the value that holds; ``set_by`` is None while nobody has set it."""

    setting: OfficeSetting
    value: Value | None
    set_at: datetime | None = None
    set_by: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether the bureau has set it."""
        return self.set_by is not None


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """Every setting with the value that holds at the time of reading, in the order of the table."""

    states: tuple[SettingState, ...] = ()
    _by_key: Mapping[str, SettingState] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = {one.setting.key: one for one in self.states}
        found = {key: known.get(key) or SettingState(one, one.default)
                 for key, one in SETTINGS.items()}  # fmt: skip
        object.__setattr__(self, "states", tuple(found.values()))
        object.__setattr__(self, "_by_key", MappingProxyType(found))

    def __getitem__(self, key: str) -> SettingState:
        return self._by_key[key]

    def number(self, key: str) -> int | None:
        """Return the number that holds; None where none was entered."""
        value = self[key].value
        return value if isinstance(value, int) else None

    def text(self, key: str) -> str:
        """Return the words that hold; empty where none were entered."""
        value = self[key].value
        return value if isinstance(value, str) else ""

    def series(self, series: Series) -> Series:
        """Return a run of numbers as the bureau writes it now."""
        return series.written_as(str(self[pattern_key(series)].value))

    def reply_days(self, source: Source) -> int | None:
        """Return the days to answer what came from ``source``; None where none are set."""
        key = REPLIES_BY_SOURCE.get(source)
        return None if key is None else self.number(key)


def setting_of(key: str) -> OfficeSetting:
    """Return a setting by its key; raise SettingUnknownError."""
    found = SETTINGS.get(key)
    if found is None:
        close = difflib.get_close_matches(key, SETTINGS, n=3, cutoff=0.4)
        raise SettingUnknownError(key, tuple(close))
    return found


def read_value(setting: OfficeSetting, text: str) -> Value:
    """Return what a text means for a setting: yuan, a number, a pattern.

    Raises:
        SettingValueError, NumberPatternError, SettingRangeError: it does not fit.
    """
    typed = text.strip()
    if setting.type.is_text:
        return checked(setting, typed)
    plain = typed.replace(",", "")
    if setting.type is SettingType.MONEY:
        try:
            return checked(setting, to_fen(Decimal(plain)))
        except (InvalidOperation, AmountError) as error:
            raise _no_value(setting, text) from error
    if not (plain.isascii() and plain.isdigit()):
        raise _no_value(setting, text)
    return checked(setting, int(plain))


def checked(setting: OfficeSetting, value: Value) -> Value:
    """Return the value as it is kept, once it is known to be allowed.

    Raises:
        As :func:`read_value`.
    """
    if setting.type is SettingType.PATTERN:
        return number_pattern(str(value))
    if setting.type is SettingType.TEXT:
        return _line(setting, str(value))
    if not isinstance(value, int) or isinstance(value, bool):
        raise _no_value(setting, str(value))
    too_small = setting.least is not None and value < setting.least
    if too_small or (setting.most is not None and value > setting.most):
        raise SettingRangeError(_label(setting), value_text(setting, value), range_text(setting))
    return value


def _line(setting: OfficeSetting, text: str) -> str:
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_LINE or not words.isprintable():
        raise _no_value(setting, text)
    return words


def value_text(setting: OfficeSetting, value: Value | None) -> str:
    """Return a value without its unit, the same in both languages: 5000, 10; empty for none."""
    if value is None:
        return ""
    if setting.type is SettingType.MONEY:
        yuan = Decimal(int(value)) / 100
        return f"{yuan:,.2f}".removesuffix(".00")
    return str(value)


def range_text(setting: OfficeSetting) -> str:
    """Return the allowed range, both ends inclusive: 5,000–20,000, ≥1; empty where there is none.

    The same in both languages, without the unit.
    """
    least, most = (value_text(setting, end) for end in (setting.least, setting.most))
    if least and most:
        return f"{least}–{most}"
    return f"≥{least}" if least else ""


def _no_value(setting: OfficeSetting, given: str) -> SettingValueError:
    return SettingValueError(_label(setting), given, setting.type)


def _label(setting: OfficeSetting) -> Label:
    return Label(setting.zh, setting.en)

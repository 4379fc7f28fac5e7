"""How is a frozen value of many fields made without paying for the lock at every field?

A frozen dataclass stores each field past its own lock, one slow call a field.  Some values are
made by the hundred thousand whenever logs are read (entries, spans, rows); these are filled while
they are unlocked, and are as frozen as any other once they are made.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

V = TypeVar("V")


def quickly_made(frozen: type[V]) -> type[V]:
    """Let a frozen dataclass with slots be made quickly; for classes that nobody derives from.

    Stands above ``@dataclass(frozen=True, slots=True)``.  Every field is given or has a plain
    default.
    """
    given: tuple[Field[Any], ...] = fields(frozen)  # type: ignore[arg-type]  # it is one
    names = [one.name for one in given]
    # The same slots without the lock: a value can be taken for one while it is filled.
    unlocked = type(f"_Unlocked{frozen.__name__}", (), {"__slots__": tuple(names)})
    known = {
        "_take_for": object.__dict__["__class__"].__set__,
        "_unlocked": unlocked,
        "_frozen": frozen,
        **{f"_default_{one.name}": one.default for one in given},
    }
    lines = [
        f"def __init__(self, {', '.join(map(_parameter, given))}):",
        " _take_for(self, _unlocked)",
        *(f" self.{name} = {name}" for name in names),
        " self.__class__ = _frozen",
    ]
    exec("\n".join(lines), known)  # noqa: S102 - our own words, as the dataclass itself does it
    known["__init__"].__qualname__ = f"{frozen.__qualname__}.__init__"
    frozen.__init__ = known["__init__"]  # type: ignore[method-assign]  # what this is for
    return frozen


def _parameter(one: Field[Any]) -> str:
    if one.default_factory is not MISSING or not one.init or one.kw_only:
        raise TypeError(f"{one.name}: only fields that are given or have a plain default")
    return one.name if one.default is MISSING else f"{one.name}=_default_{one.name}"

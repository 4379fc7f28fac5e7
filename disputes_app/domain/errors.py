"""Which refusals can the facts of a case cause?  Every one is a ``DomainError`` with data.

An error carries data, never a sentence: the window, the command line and the papers each
put the class into the user's words.  Each subclass is a ``@dataclass(eq=False)`` whose
fields are the data, and lives in the module that raises it.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any


@dataclasses.dataclass(eq=False)
class DomainError(Exception):
    """The facts do not allow what was asked.

    The fields cannot be changed after the error was made; only what the interpreter
    itself sets on an exception (its traceback, cause and notes) can.
    """

    @property
    def code(self) -> str:
        """The stable name of this kind of refusal: the class name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__.removesuffix("Error")).lower()

    def data(self) -> dict[str, Any]:
        """Return the fields by name, in the order in which the class declares them."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    def __reduce__(self) -> tuple[type[DomainError], tuple[Any, ...]]:
        """Copy and pickle by the fields, however the error was constructed."""
        return type(self), tuple(self.data().values())

    def __setattr__(self, name: str, value: object) -> None:
        if name in self.__dict__ and name in type(self).__dataclass_fields__:
            raise dataclasses.FrozenInstanceError(name)
        super().__setattr__(name, value)

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.data().items())
        return f"{self.code}({shown})"

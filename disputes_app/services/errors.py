"""Which refusals come from the world rather than from the case?  All are ``ServiceError``s.

The disk is full, the file belongs to a newer program, somebody else changed the case: nothing
in the facts of the case is wrong, and trying again, or asking the administrator, can help.
Like ``DomainError`` they carry data, never a sentence.  Each subclass is a
``@dataclass(eq=False)`` whose fields are the data; its words for the window stand in
``ui/error_texts.py``.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any


@dataclasses.dataclass(eq=False)
class ServiceError(Exception):
    """The world outside the case does not allow what was asked."""

    @property
    def code(self) -> str:
        """The stable name of this kind of refusal: the class name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__.removesuffix("Error")).lower()

    def data(self) -> dict[str, Any]:
        """Return the fields by name, in the order in which the class declares them."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.data().items())
        return f"{self.code}({shown})"

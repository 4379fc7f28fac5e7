"""What is a version of a form that the office wrote itself?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from disputes_app.domain.errors import DomainError


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version, as it was saved.

    Attributes:
        text: the whole file; empty where the original was restored.
        version: digest of the text, as papers name it; that of the original where restored.
        note: why it was changed.
    """

    form_id: str
    text: str
    version: str
    note: str
    saved_by: str
    saved_at: datetime

    @property
    def is_original(self) -> bool:
        """Whether the form of the program holds from here on."""
        return not self.text


@dataclass(eq=False)
class FormUnchangedError(DomainError):
    """The text is the one that holds already."""

    form_id: str

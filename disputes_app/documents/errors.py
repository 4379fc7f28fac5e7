"""Why could a paper not be made?  Each refusal carries the data, the screens the words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label


@dataclass(eq=False)
class MissingGlyphError(DomainError):
    """No installed TrueType font has these characters, so the paper cannot show them."""

    characters: tuple[str, ...]

    @property
    def named(self) -> tuple[str, ...]:
        """Each character with its code, as it can be told to a user: ``𬭎 (U+2CB4E)``."""
        return tuple(map(_named, self.characters))


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    visible = unicodedata.category(character) not in {"Cc", "Cf", "Cn", "Co", "Cs", "Mn"}
    return f"{character} ({code})" if visible else code


@dataclass(eq=False)
class NoChineseFontError(DomainError):
    """This machine has no TrueType font with Chinese characters.

    Attributes:
        packages: the Debian packages that bring them.
    """

    packages: tuple[str, ...]


@dataclass(eq=False)
class UnknownFormError(DomainError):
    """There is no form of this id."""

    form_id: str


@dataclass(eq=False)
class FormNotAllowedError(DomainError):
    """The law does not allow this paper in this case now."""

    form_id: str
    reason: Label


@dataclass(eq=False)
class MissingFieldsError(DomainError):
    """The paper needs facts that the case does not have yet."""

    form_id: str
    fields: tuple[Label, ...]

"""What is one row of the words for refusals?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorText:
    """The Chinese words for one class of refusals; English is in the ``.ts`` file."""

    title: str
    text: str
    advice: str

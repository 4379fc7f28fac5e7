"""What does a refusal say to the user: a title, what is so, and what to do?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorText:
    """The Chinese words for one class of refusals; English is in the ``.ts`` file."""

    title: str
    text: str
    advice: str

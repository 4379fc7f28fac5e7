"""What is a thing called, in both languages?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """What people call a thing, in Chinese and in English."""

    zh: str
    en: str

"""What is a thing called, in both languages?"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """What people call a thing, in Chinese and in English."""

    zh: str
    en: str


_HOW_TO_FILL = re.compile(
    r"\s*[(（][^()（）]*(?:不填|不选|每行|填写|blank|left out|left empty|a line each|not needed)"
    r"[^()（）]*[)）]"
)


def said(label: str) -> str:
    """Return a label without what it tells whoever fills in its field: 归档号(不填则按序编号)."""
    return _HOW_TO_FILL.sub("", label)

"""What was handed in?  A list written a paper a line, read into name, kind, copies and pages.

What a clerk types at the counter: ``劳动合同 复印件 2份 5页``.  Only the name is needed; a paper
of which nothing else is said is one copy.  The receipt names each paper, its pages and copies,
whether it is an original, and the day, as 民事诉讼法 (2023) 69 asks of courts; the statutes of
mediation, arbitration and inspection say nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_COPIES = re.compile(r"^(\d{1,4})(?:份|件|套)$")
_PAGES = re.compile(r"^(?:共)?(\d{1,5})页$")
_KINDS = {
    "原件": "原件",
    "原": "原件",
    "复印件": "复印件",
    "复": "复印件",
    "复印": "复印件",
    "副本": "副本",
    "原件及复印件": "原件及复印件",
}
_BETWEEN = re.compile(r"[\s,，;；|]+")


@dataclass(frozen=True, slots=True)
class Material:
    """One paper handed in.

    Attributes:
        kind: 原件, 复印件, 副本 or 原件及复印件; empty where it was not said.
        copies: from 1.
        pages: None where they were not counted.
    """

    name: str
    kind: str = ""
    copies: int = 1
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class MaterialReceipt:
    """What one party handed in on one day, and who took it."""

    party: str
    on: date
    items: tuple[Material, ...]
    received_by: str = ""

    @property
    def pages(self) -> int:
        """How many pages, as far as they were counted."""
        return sum(one.pages or 0 for one in self.items)


def materials(text: str) -> tuple[Material, ...]:
    """Return the papers of a list, one a line; empty lines are none."""
    return tuple(_material(line) for line in text.splitlines() if line.strip())


def _material(line: str) -> Material:
    name: list[str] = []
    kind, copies, pages = "", 1, None
    for word in _BETWEEN.split(line.strip()):
        if found := _COPIES.match(word):
            copies = max(1, int(found[1]))
        elif found := _PAGES.match(word):
            pages = int(found[1])
        elif word in _KINDS and name:
            kind = _KINDS[word]
        elif word:
            name.append(word)
    return Material(" ".join(name) or line.strip(), kind, copies, pages)

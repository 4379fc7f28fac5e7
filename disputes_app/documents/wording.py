"""How do official papers write dates, names and numbers?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from disputes_app.domain.papers import PaperParty

_BRACKETED_YEAR = re.compile(r"[(（\[【［〔]\s*([0-9]{4})\s*[)）\]】］〕]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_SPACES = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f]")
_WIDE_SPACE = "\u3000"

PROVISIONAL = "（如遇国家调整节假日安排，以调整后为准）"


def day_in_words(day: date) -> str:
    """Write a day with Arabic digits and without leading zeros: 2026年1月5日."""
    return f"{day.year}年{day.month}月{day.day}日"


def document_number(number: str) -> str:
    """Put the year of a document number into 六角括号, as GB/T 9704 (7.2.5) asks."""
    return _BRACKETED_YEAR.sub(r"〔\1〕", number)


def names(parties: Iterable[PaperParty]) -> str:
    """Join the names of one side: 甲、乙、丙."""
    return "、".join(party.name for party in parties)


def dispute(cause: str) -> str:
    """Call a cause a dispute: 追索劳动报酬 is 追索劳动报酬争议, what is one already stays."""
    return cause if cause.endswith(("争议", "纠纷")) else f"{cause}争议"


def form_of_address(parties: Sequence[PaperParty]) -> str:
    """Return 你 for a person, 你单位 for an organisation, 你们 for several parties."""
    if len(parties) > 1:
        return "你们"
    return "你单位" if parties and not parties[0].is_person else "你"


def plain(text: str) -> str:
    """Return typed or pasted text as it can be set: no invisible marks, one kind of space."""
    if text.isascii() and text.isprintable():
        return text
    unseen = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _SPACES.sub(" ", unseen).replace(_WIDE_SPACE, "  ")

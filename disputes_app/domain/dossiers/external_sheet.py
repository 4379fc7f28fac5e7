"""Which facts of an external matter does the pasted text of a hotline sheet give?

Nobody's name or number is taken over: who called stands in the case that may follow from the
matter, apart where they are protected (design 4.9).
"""

from __future__ import annotations

import re
from datetime import date

from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.hotline_sheet import HotlineSheet

_CHANNELS = {"12345": "hotline_12345", "12333": "hotline_12333"}
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")
_WORKING_DAYS = re.compile(r"(\d{1,3})\s*个?工作日")
_LONGEST_TITLE = 40
_HIDDEN = "×"


def facts_of_sheet(sheet: HotlineSheet) -> Facts:
    """Return the facts for the first entry of a matter; what the sheet does not say is left out."""
    content = _anonymous(sheet, sheet.content)
    title = _anonymous(sheet, sheet.title) or content
    found: dict[str, FactValue] = {
        "channel": _CHANNELS.get(sheet.hotline, ""),
        "reference": sheet.number,
        "title": " ".join(title.split())[:_LONGEST_TITLE],
        "content": content,
        "employer": sheet.employer,
        **_reply(sheet.reply),
    }
    return {name: value for name, value in found.items() if value}


def _anonymous(sheet: HotlineSheet, text: str) -> str:
    """Return a text of the sheet without the caller's name and numbers, protected or not."""
    for own in (sheet.id_number, sheet.phone, sheet.caller):
        if len(own) > 1:
            text = text.replace(own, _HIDDEN)
    return sheet.without_caller(text)


def _reply(words: str) -> dict[str, FactValue]:
    """Return the day, or the working days from receipt, that the sheet names."""
    days = _WORKING_DAYS.search(words)
    if days is not None:
        return {"reply_days": int(days[1])}
    day = _DAY.search(words)
    if day is None:
        return {}
    try:
        return {"reply_by": date(int(day[1]), int(day[2]), int(day[3])).isoformat()}
    except ValueError:
        return {}

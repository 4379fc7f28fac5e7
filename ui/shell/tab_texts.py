"""What do the tabs say, so that ten open cases can be told apart?

Numbers of one office all begin alike (嘉劳人仲（2026）…), so a tab says only what differs; the
header and the tip say the whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"[^（〔(]*(?P<year>[（〔(]\d{4}[）〕)])(?P<own>.+)")


def tab_texts(titles: Sequence[str]) -> tuple[str, ...]:
    """Return a text for each title, in their order.

    It is the end of a number, with its year where another title would read the same; any other
    title stays as it is.

    >>> tab_texts(["嘉劳人仲（2026）办字第12号", "张三"])
    ('办字第12号', '张三')
    """
    numbers = [_NUMBER.fullmatch(title) for title in titles]
    short = [
        title if number is None else number["own"]
        for title, number in zip(titles, numbers, strict=True)
    ]
    alike = Counter(short)
    return tuple(
        text if number is None or alike[text] == 1 else number["year"] + number["own"]
        for text, number in zip(short, numbers, strict=True)
    )

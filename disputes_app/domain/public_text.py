"""Which numbers must not stand in what everybody may read?

身份证号, telephone and account numbers, whoever typed them into a reason or a decision
(失信联合惩戒名单管理暂行办法 4: 个人隐私依法保密; 个人信息保护法 28).  They are covered, not left
out, so that a reader sees that something stood there.  Days and sums of money are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

COVER = "＊"
_WIDE = str.maketrans("０１２３４５６７８９ＸｘＡＢ－", "0123456789XxAB-")
_IDENTITY = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])")
_SHORT_IDENTITY = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{14}(?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)")
_LANDLINE = re.compile(r"(?<!\d)(?:0\d{2,3}[- ])?[2-8]\d{6,7}(?!\d)(?=[^元.,，\d]|$)")
_ACCOUNT = re.compile(
    r"(?<![0-9A-Za-z])(?:\d{12,30}|\d{4}(?: \d{4}){2,4}(?: \d{1,3})?)(?![0-9A-Za-z])"
)
_PATTERNS = (_IDENTITY, _SHORT_IDENTITY, _MOBILE, _ACCOUNT)


def private_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text tells a number of a person, as begin and end."""
    narrow = text.translate(_WIDE)
    found = {match.span() for pattern in _PATTERNS for match in pattern.finditer(narrow)}
    found.update(_telephones(narrow))
    return tuple(sorted(found))


def covered(text: str) -> str:
    """Return a text with every number of a person covered, as long as it was."""
    letters = list(text)
    for first, last in private_spans(text):
        letters[first:last] = COVER * (last - first)
    return "".join(letters)


def is_private(texts: Iterable[str]) -> bool:
    """Say whether any of these texts tells a number of a person."""
    return any(private_spans(text) for text in texts)


def _telephones(text: str) -> Iterator[tuple[int, int]]:
    """Yield seven or eight digits that are said to be a telephone number."""
    for match in _LANDLINE.finditer(text):
        before = text[max(0, match.start() - 6) : match.start()]
        has_area = match.group().startswith("0")
        if has_area or any(word in before for word in ("电话", "座机", "手机", "联系", "传真")):
            yield match.span()

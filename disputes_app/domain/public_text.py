"""Which numbers must not stand in what everybody may read?

身份证号, telephone and account numbers, whoever typed them
(失信联合惩戒名单管理暂行办法 4: 个人隐私依法保密; 个人信息保护法 28; 公布办法: no privacy).  A
publication that has one is refused; in the public list they are covered, not left out, so that a
reader sees that something stood there.  Days and sums of money are left alone.

Only patterns; who is named is asked by ``services.publication_screen``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

ID_NUMBER, PHONE, ACCOUNT = "public_id_number", "public_phone", "public_account"
NAME, ADDRESS = "public_name", "public_address"
COVER = "＊"

_DAY = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])")
_BETWEEN = re.compile(r"(?<=[0-9])[ \t\-\u2010-\u2015_·]{1,3}(?=[0-9Xx])")
_SUM = r"(?!(?:,?[0-9])*(?:\.[0-9]+)?[万亿]?元)"
_ID = re.compile(r"(?<![0-9A-Za-z])([1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z])")
_ACCOUNT = re.compile(r"(?<![0-9A-Za-z])([0-9]{12,30})(?![0-9A-Za-z])")
_PATTERNS = (
    (ID_NUMBER, _ID),
    (PHONE, re.compile(r"(?<![0-9])((?:(?:00)?86)?1[0-9]{10})(?![0-9])")),
    (PHONE, re.compile(r"(?<![0-9])(0(?:10|2[0-9]|[3-9][0-9]{2})\)?[0-9]{7,8})(?![0-9])")),
    (
        PHONE,
        re.compile(
            r"(?:电话|手机|座机|联系|微信|传真|tel|phone)[^0-9\n]{0,6}" + _SUM + r"([0-9]{7,})",
            re.IGNORECASE,
        ),
    ),
    (
        ACCOUNT,
        re.compile(r"(?:账号|帐号|卡号|账户|帐户)[^0-9\n]{0,8}" + _SUM + r"([0-9]{6,})"),
    ),
    (ACCOUNT, _ACCOUNT),
)
"""On the text without what parts the digits of one number; the group is the number."""


def private_data(texts: Iterable[str], public: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what kinds of private data the texts have, as codes; empty for none.

    Args:
        public: what may stand there, such as the credit code of the employer.
    """
    known = tuple(filter(None, public))
    found = {code for text in texts for code, _first, _last in _numbers(text, known)}
    return tuple(code for code in (ID_NUMBER, PHONE, ACCOUNT) if code in found)


def covered(text: str) -> str:
    """Return a text with every number of a person covered, as long as it was."""
    letters = list(text)
    while spans := private_spans("".join(letters)):
        for first, last in spans:
            letters[first:last] = COVER * (last - first)
    return "".join(letters)


def private_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text tells a number of a person, as begin and end."""
    return tuple(sorted({(first, last) for _code, first, last in _numbers(text)}))


def _numbers(text: str, public: Iterable[str] = ()) -> Iterator[tuple[str, int, int]]:
    """Yield of every number its kind, and where it begins and ends in the text."""
    plain = _narrow(text)
    for allowed in public:
        plain = plain.replace(_narrow(allowed), "\n" * len(allowed))
    plain = _DAY.sub(lambda match: "\n" * len(match.group()), plain)
    gaps = {n for match in _BETWEEN.finditer(plain) for n in range(*match.span())}
    places = [n for n in range(len(plain)) if n not in gaps]
    joined = "".join(plain[n] for n in places)
    for code, pattern in _PATTERNS:
        for match in pattern.finditer(joined):
            first, last = places[match.start(1)], places[match.end(1) - 1] + 1
            if pattern is _ACCOUNT and _is_other(match, parted=last - first > len(match.group(1))):
                continue
            yield code, first, last


def _is_other(match: re.Match[str], *, parted: bool) -> bool:
    """Say whether so many digits are no account: a 身份证号, or the sums of a range in yuan."""
    is_range = parted and match.string[match.end() :].startswith(("元", "万元"))
    return is_range or _ID.fullmatch(match.group(1)) is not None


def _narrow(text: str) -> str:
    """Return a text with wide digits and letters narrow, each in its place."""
    found = (unicodedata.normalize("NFKC", one) for one in text)
    return "".join(new if len(new) == 1 else old for old, new in zip(text, found, strict=True))

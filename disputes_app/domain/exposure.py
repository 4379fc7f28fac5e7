"""Does a text tell who a protected person is (举报人, or a complainant who asked for it)?

监察条例 9: who reports stays confidential.  A name counts however it is spaced, a telephone and an
identity number whatever stands between their digits, an address without its punctuation.  What is
found is told by its kind only, never by its words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass

NAME, PHONE = "exposes_name", "exposes_phone"
ID_NUMBER, ADDRESS = "exposes_id_number", "exposes_address"

NAMELESS = frozenset({"匿名", "不愿透露", "无", "未提供", "不详"})
"""Stand where a name would stand if one had been given."""
_LEAST_NAME, _LEAST_DIGITS, _LEAST_ADDRESS = 2, 7, 6
_LOCAL = 8
"""Digits of a telephone in Shanghai without its area code."""
_AREA = re.compile(r"^0\d{9,}$")
_COUNTRY = re.compile(r"^(?:0086|86)(?=1\d{10}$)")
_ADDRESS_LINE = re.compile(r"(?:地址|住址|住所)[：:](?P<address>[^\n，。；]+)")
_NO_SIGN = re.compile(r"[\W_]+")
_BETWEEN_NAMES = re.compile(r"[\s·・•\u200b-\u200f\ufeff]+")


@dataclass(frozen=True, slots=True)
class Secret:
    """What nobody may read of one protected person, as it is compared; parts may be empty."""

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    id_numbers: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def secret_of(
    name: str, phone: str | None = None, id_number: str | None = None, statement: str | None = None
) -> Secret:
    """Return what is to be kept of a person, as entered; a name that is none is not kept."""
    own = _name_key(name)
    known = len(own) >= _LEAST_NAME and own not in NAMELESS
    number = _plain(id_number or "")
    said = (_plain(one["address"]) for one in _ADDRESS_LINE.finditer(statement or ""))
    return Secret(
        (own,) if known else (),
        _phone_keys(phone or ""),
        (number,) if len(number) >= _LEAST_DIGITS else (),
        tuple(one for one in said if len(one) >= _LEAST_ADDRESS),
    )


def exposed(
    secrets: Iterable[Secret], texts: Iterable[str], public: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return what the texts tell of protected persons, as codes, each once; empty for nothing.

    Args:
        secrets: of everybody who is protected.
        texts: what would be read by others.
        public: what may be read anyway, such as the employer's name, telephone and address; a
            secret that is the same, or a name that is only a part of it, tells nothing.
    """
    known = tuple(secrets)
    if not known:
        return ()
    shown = [unicodedata.normalize("NFKC", one) for one in texts if one]
    plain = [_plain(one) for one in shown]
    known_anyway = tuple(public)
    loose = [_without(one, known_anyway).casefold() for one in shown]
    tight = [_BETWEEN_NAMES.sub("", one) for one in loose]
    open_ = {_plain(one) for one in known_anyway}
    found = {
        NAME: any(
            _has_word(one, loose) if one.isascii() else any(one in text for text in tight)
            for s in known
            for one in s.names
        ),
        PHONE: _is_in(plain, (one for s in known for one in s.phones if one not in open_)),
        ID_NUMBER: _is_in(plain, (one for s in known for one in s.id_numbers)),
        ADDRESS: _is_in(plain, (one for s in known for one in s.addresses if one not in open_)),
    }
    return tuple(code for code, is_there in found.items() if is_there)


def texts_in(value: object) -> list[str]:
    """Return every text within a frozen value, however deep it lies."""
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return [text for one in fields(value) for text in texts_in(getattr(value, one.name))]
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts_in(one)]
    if isinstance(value, list | tuple | set | frozenset):
        return [text for one in value for text in texts_in(one)]
    return []


def _is_in(texts: Sequence[str], secrets: Iterable[str]) -> bool:
    return any(one in text for one in secrets for text in texts)


def _has_word(name: str, texts: Iterable[str]) -> bool:
    """Say whether a text has a name in letters, as whole words."""
    words = r"\W*".join(map(re.escape, name.split()))
    return any(re.search(rf"(?<!\w){words}(?!\w)", text) is not None for text in texts)


def _name_key(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return folded if folded.isascii() else _BETWEEN_NAMES.sub("", folded)


def _plain(text: str) -> str:
    """Return only letters, signs and digits: 138-0000 0000 is 13800000000."""
    return _NO_SIGN.sub("", unicodedata.normalize("NFKC", text).casefold())


def _phone_keys(text: str) -> tuple[str, ...]:
    found = []
    for one in re.split(r"[,;，；、/]|\s{2,}", text):
        digits = _COUNTRY.sub("", "".join(sign for sign in _plain(one) if sign.isdecimal()))
        if len(digits) >= _LEAST_DIGITS:
            found.append(digits[-_LOCAL:] if _AREA.match(digits) else digits)
    return tuple(found)


def _without(text: str, public: Iterable[str]) -> str:
    """Return the text without what may be read anyway, so that a part of it is no hit."""
    for one in public:
        if one:
            text = text.replace(unicodedata.normalize("NFKC", one), "\n")
    return text

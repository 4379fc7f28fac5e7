"""Do the sums of a text say in words what they say in digits?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_WORDS = "零〇壹贰叁肆伍陆柒捌玖拾佰仟一二三四五六七八九十百千两万亿元圆角分整正"
_DIGITS = r"[¥￥]?\s*([\d,，]+(?:\.\d+)?)\s*元?"
_BIG = r"大写\s*[:：]?\s*"
_WORDS_FIRST = re.compile(
    rf"人民币\s*(?:[（(]大写[）)]\s*[:：]?|{_BIG})?\s*([{_WORDS}]+)\s*[（(]\s*{_DIGITS}\s*[）)]"
)
_DIGITS_FIRST = re.compile(
    rf"{_DIGITS}\s*[（(]\s*(?:{_BIG})?(?:人民币\s*)?(?:{_BIG})?([{_WORDS}]+)\s*[）)]"
)
_PARTS = re.compile(
    r"(?:(?P<yuan>[^元圆角分整正]+)[元圆])?[零〇]?(?:(?P<jiao>.)角)?[零〇]?(?:(?P<fen>.)分)?[整正]?"
)


@dataclass(frozen=True, slots=True)
class UnlikeAmount:
    """A sum whose words and digits differ; ``text`` is the whole pair as it stands."""

    text: str
    words: str
    digits: str


def unlike_amounts(text: str) -> Iterator[UnlikeAmount]:
    """Yield every sum of a text whose words, read again, are not its digits."""
    for found in _WORDS_FIRST.finditer(text):
        words, digits = found.groups()
        if _differ(words, digits):
            yield UnlikeAmount(found.group(), words, digits)
    for found in _DIGITS_FIRST.finditer(text):
        digits, words = found.groups()
        if _is_sum(words) and _differ(words, digits):
            yield UnlikeAmount(found.group(), words, digits)


def _is_sum(words: str) -> bool:
    return any(unit in words for unit in "元圆角分")


def _differ(words: str, digits: str) -> bool:
    return amount_in_words(words) != _in_digits(digits)


def _in_digits(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace(",", "").replace("，", ""))
    except InvalidOperation:
        return None


def amount_in_words(text: str) -> Decimal | None:
    """Return the sum that words say, read by cn2an; None where they say none."""
    found = _PARTS.fullmatch(text)
    if not text or found is None or not any(found.groupdict().values()):
        return None
    parts = [_number(found[name]) for name in ("yuan", "jiao", "fen")]
    if any(one is None for one in parts):
        return None
    yuan, jiao, fen = (Decimal(one or 0) for one in parts)
    return yuan + jiao / 10 + fen / 100


def _number(text: str | None) -> int | None:
    import cn2an

    if not text:
        return 0
    try:
        return int(cn2an.cn2an(text, "smart"))
    except (ValueError, TypeError):
        return None

"""Under which words is a case found: pairs of characters, pinyin initials, number parts?

Written when a case is saved, so that a search is an index look-up.  Chinese text
has no spaces: every pair of neighbouring characters (bigram) is a word, and so
are the initials of a name's pinyin.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_LATIN = re.compile(r"[0-9a-z]+")
SHORTEST = 2
SHORTEST_PHONE = 7
_LOCAL = 8
_WITH_COUNTRY = 13
_BETWEEN_NUMBERS = re.compile(r"[/、,，;；]")
_DIGIT = re.compile(r"\d", re.ASCII)


def normalise(text: str) -> str:
    """Fold width and case: full-width digits and letters become plain small ones."""
    return unicodedata.normalize("NFKC", text).lower()


def bigrams(run: str) -> list[str]:
    """Return the neighbouring pairs of a run of characters; a lone character stays itself."""
    if len(run) < SHORTEST:
        return [run]
    return [run[i : i + 2] for i in range(len(run) - 1)]


def tokens(texts: Iterable[str]) -> str:
    """Return the words of these texts, once each, joined by spaces."""
    words: dict[str, None] = {}
    for text in texts:
        words.update(_words(text))
    return " ".join(words)


def name_keys(names: str) -> str:
    """Return the words of many names, one a line, once each and sorted, without initials.

    Ten thousand names hold every pair of initials, which would tell nothing any more.
    """
    plain = normalise(names)
    runs = _HAN.findall(plain)
    words = dict.fromkeys([run[place : place + 2] for run in runs for place in range(len(run) - 1)])
    words.update(dict.fromkeys([run for run in runs if len(run) < SHORTEST]))
    for run in _LATIN.findall(plain):
        words.update(_latin_words(run))
    return " ".join(sorted(words))


@lru_cache(maxsize=16_384)
def _words(text: str) -> dict[str, None]:
    """Return the words of one text, in order; not to be changed."""
    words: dict[str, None] = {}
    plain = normalise(text)
    for run in _HAN.findall(plain):
        words.update(_han_words(run))
    for run in _LATIN.findall(plain):
        words.update(_latin_words(run))
    return words


@lru_cache(maxsize=65_536)
def _han_words(run: str) -> dict[str, None]:
    """Return the pairs of a run and of its initials, in order; not to be changed."""
    return dict.fromkeys((*bigrams(run), *bigrams(pinyin_initials(run))))


@lru_cache(maxsize=65_536)
def _latin_words(run: str) -> dict[str, None]:
    """Return a run of digits and letters and its pairs, in order; not to be changed."""
    return dict.fromkeys((run, *bigrams(run)))


def phone_keys(phone: str) -> list[str]:
    """Return the telephone numbers written in a field, digits only; too short ones are none.

    A number with its area code is found without it too.
    """
    found = []
    for part in _BETWEEN_NUMBERS.split(normalise(phone)):
        digits = "".join(_DIGIT.findall(part)).removeprefix("0086")
        if len(digits) == _WITH_COUNTRY and digits.startswith("86"):
            digits = digits[2:]
        if len(digits) < SHORTEST_PHONE:
            continue
        found.append(digits)
        if digits.startswith("0") and len(digits) > _LOCAL + 1:
            found.append(digits[-_LOCAL:])
    return found


def query_words(text: str) -> tuple[str, ...]:
    """Return the words that all must be there; empty below two characters."""
    plain = normalise(text).strip()
    words: dict[str, None] = {}
    for run in _HAN.findall(plain):
        if len(run) >= SHORTEST:
            words.update(dict.fromkeys(bigrams(run)))
    for run in _LATIN.findall(plain):
        if len(run) >= SHORTEST:
            words.update(dict.fromkeys(bigrams(run)))
    return tuple(words)


@lru_cache(maxsize=65_536)
def _initial(character: str) -> str:
    from pypinyin import Style, pinyin

    syllables = pinyin(character, style=Style.FIRST_LETTER, errors=lambda _rest: "")
    return str(syllables[0][0])[:1] if syllables else ""


def pinyin_initials(text: str) -> str:
    """Return the first letters of the pinyin of every Chinese character."""
    return "".join(_initial(character) for character in text)


@lru_cache(maxsize=65_536)
def _syllable(character: str) -> str:
    from pypinyin import Style, pinyin

    syllables = pinyin(character, style=Style.NORMAL, errors=lambda rest: rest)
    return str(syllables[0][0]) if syllables else character


def pinyin_key(text: str) -> str:
    """Return the key under which a name is sorted: its pinyin, then other characters as is."""
    return " ".join(_syllable(character) for character in normalise(text))[:200]

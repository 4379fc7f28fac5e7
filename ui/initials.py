"""By which letters can a Chinese word be typed?  The first letters of its syllables.

The 3,755 common characters of GB 2312 stand in the order of their pinyin, so the code alone
tells the letter, and no dictionary is loaded.  A character outside them has no letter; one with
several readings has that of the standard's order, but for a few words of the office.
"""

from __future__ import annotations

from bisect import bisect_right

_FIRST_CODES = (
    (0xB0A1, "a"), (0xB0C5, "b"), (0xB2C1, "c"), (0xB4EE, "d"), (0xB6EA, "e"), (0xB7A2, "f"),
    (0xB8C1, "g"), (0xB9FE, "h"), (0xBBF7, "j"), (0xBFA6, "k"), (0xC0AC, "l"), (0xC2E8, "m"),
    (0xC4C3, "n"), (0xC5B6, "o"), (0xC5BE, "p"), (0xC6DA, "q"), (0xC8BB, "r"), (0xC8F6, "s"),
    (0xCBFA, "t"), (0xCDDA, "w"), (0xCEF4, "x"), (0xD1B9, "y"), (0xD4D1, "z"),
)  # fmt: skip
_LAST_CODE = 0xD7F9
_READ_OTHERWISE = (("调解", "tj"), ("调裁", "tc"), ("调整", "tz"), ("重新", "cx"), ("重复", "cf"))
"""Words of the office whose first character has another reading there than by itself."""
_CODES = tuple(code for code, _ in _FIRST_CODES)


def initials(text: str) -> str:
    """Return ``gzt`` for 工作台; letters and digits stay, everything else is left out."""
    for word, letters in _READ_OTHERWISE:
        text = text.replace(word, letters)
    return "".join(_letter(character) for character in text)


def _letter(character: str) -> str:
    if character.isascii():
        return character.lower() if character.isalnum() else ""
    try:
        code = int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    if not _CODES[0] <= code <= _LAST_CODE:
        return ""
    return _FIRST_CODES[bisect_right(_CODES, code) - 1][1]


def matches(typed: str, text: str) -> bool:
    """Say whether ``typed`` stands in ``text`` or in its first letters, without regard to case."""
    wanted = typed.strip().lower()
    return wanted in text.lower() or (wanted.isascii() and wanted in initials(text))

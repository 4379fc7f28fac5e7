"""Which marks may a long text of a paper have, and what is left of what somebody pasted?"""

from __future__ import annotations

import re
import unicodedata

BOLD = "**"
HEADS = ("##", "###")
"""The marks before a heading: in 黑体, and one below it in 楷体."""

LONGEST = 200_000
"""Characters; about 250 pages."""

_BREAKS = re.compile("\r\n|[\r\u2028\u2029\u0085\x0b\x0c]")
_SPACES = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK = re.compile(r"\n{2,}")


def cleaned(text: str) -> str:
    """Return pasted text as paragraphs of visible characters, none of them empty.

    Invisible marks (soft hyphens, directions, objects of a word processor) go; every kind of
    space becomes one; a paper sets its own indents.
    """
    unified = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    seen = "".join(one for one in unified if one == "\n" or not _is_unseen(one))
    lines = (line.strip() for line in seen.split("\n"))
    return _BLANK.sub("\n", "\n".join(lines)).strip("\n")


def _is_unseen(character: str) -> bool:
    return character == "\ufffc" or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Cn"}

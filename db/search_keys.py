"""How is a text cut into the keys that both full-text indexes hold alike?"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"(?:[^\w\s]|_)+")
"""Everything that is neither letter, digit nor space; the runs are split at spaces."""


def search_keys(text: str) -> list[str]:
    """Return the letters and digits of a text in runs, in lower case; signs separate them."""
    return _SIGNS.sub(" ", text.lower()).split()


def stored_keys(tokens: str) -> str:
    """Return keys as they are stored: each once, space-joined."""
    return " ".join(dict.fromkeys(search_keys(tokens)))

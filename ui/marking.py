"""How is a text in a table marked for translation, without Qt and without translating it yet?"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate
    """Return ``text`` as it stands; lupdate collects it under ``context`` by this name."""
    return text

"""How many pages has a PDF, as far as that can be read without a library?

Page objects stand in the file itself or in compressed object streams (PDF 1.5).  An encrypted file,
or one that cannot be read like this, has no count: somebody counts by hand.
"""

from __future__ import annotations

import re
import zlib

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_STREAM = re.compile(rb"/Type\s*/ObjStm.*?stream\r?\n", re.DOTALL)
_LONGEST_HEAD = 2_000
_MOST_BYTES = 64 * 1024 * 1024


def pdf_pages(content: bytes) -> int | None:
    """Return the number of pages of a PDF, None where it cannot be told."""
    if not content.startswith(b"%PDF-") or b"/Encrypt" in content:
        return None
    count = len(_PAGE.findall(content))
    for found in _STREAM.finditer(content):
        if found.end() - found.start() > _LONGEST_HEAD:
            continue
        opened = _opened(content[found.end() :])
        if opened is None:
            return None
        count += len(_PAGE.findall(opened))
    return count or None


def _opened(packed: bytes) -> bytes | None:
    """Return what a compressed stream at the beginning of ``packed`` holds."""
    try:
        return zlib.decompressobj().decompress(packed, _MOST_BYTES)
    except zlib.error:
        return None

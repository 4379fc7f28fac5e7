"""How does a font get into a PDF: small, and so that its text can be copied out?

reportlab embeds the used glyphs of a TrueType font.  Two things are done better here:
the subset does not carry the font's 20 kB of names in every paper, nor is the whole
outline table copied to take a few glyphs from it; and the map back to Unicode is right
beyond U+FFFF, where many rare characters of names live.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

_NO_NAMES = b"\x00\x00\x00\x00\x00\x06"
_ENTRIES_PER_BLOCK = 100


class EmbeddedFont(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A TrueType font whose used glyphs travel with the paper; ``index`` in a collection."""

    def __init__(self, name: str, path: Path, index: int) -> None:
        super().__init__(name, str(path), subfontIndex=index, shapable=False)
        self.index = index
        self.face.get_table = _LeanTables(self.face)

    # Override of reportlab's TTFont

    def addObjects(self, doc: Any) -> None:  # noqa: N802, ANN401 - reportlab's name and untyped document
        state = self.state[doc]
        subsets, internal_name = state.subsets, state.internalName
        super().addObjects(doc)
        objects = doc.idToObject
        for n, subset in enumerate(subsets):
            font = objects["BasicFonts"].dict[f"{internal_name}+{n}"]
            objects[font.ToUnicode.name].content = to_unicode_map(font.BaseFont, subset)


def to_unicode_map(font_name: str, codes: Sequence[int]) -> str:
    """Return the character map (ISO 32000-1, 9.10.3) from byte codes to UTF-16.

    Args:
        font_name: name of the subset in the PDF.
        codes: Unicode code points; the place of each is its byte code.
    """
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    entries = [
        f"<{byte:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for byte, code in enumerate(codes)
        if code
    ]
    for start in range(0, len(entries), _ENTRIES_PER_BLOCK):
        block = entries[start : start + _ENTRIES_PER_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


class _LeanTables:
    """Hands the subsetter the tables of a face without what a PDF does not need."""

    def __init__(self, face: Any) -> None:  # noqa: ANN401 - reportlab ships no types
        self._whole = face.get_table
        self._outlines = _Slices(face)

    def __call__(self, tag: str) -> bytes | _Slices:
        if tag == "glyf":
            return self._outlines
        if tag == "name":
            return _NO_NAMES
        table: bytes = self._whole(tag)
        return table


class _Slices:
    """The outline table, read a slice at a time instead of copied whole."""

    def __init__(self, face: Any) -> None:  # noqa: ANN401 - reportlab ships no types
        self._start: int = face.get_table_pos("glyf")[0]
        self._data: bytes = face._ttf_data  # noqa: SLF001 - the bytes that get_table slices

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]

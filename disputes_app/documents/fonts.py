"""Which face draws a character in a given role of type, and how wide is it?

A :class:`FontBook` maps the roles of GB/T 9704 to the fonts of this machine.  A character
that the face of its role lacks is drawn with any other installed TrueType font that has
it; one that none has is refused by name, never printed as an empty box.

Faces are loaded when a role is first used and registered with reportlab once.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from zlib import crc32

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError

from disputes_app.documents.embedding import EmbeddedFont
from disputes_app.documents.errors import MissingGlyphError, NoChineseFontError
from disputes_app.documents.font_files import (
    CANDIDATES,
    DEBIAN_PACKAGES,
    Candidate,
    Role,
    by_usefulness,
    font_files,
    font_folders,
)
from disputes_app.documents.sfnt import FontFace, read_face

_EVERYDAY = "中国劳动争议仲裁委员会"
_STAND_INS = (Role.FANG_SONG, Role.SONG, Role.KAI, Role.HEI)
_UNITS_PER_EM = 1000
_PRIVATE_USE = "Co"


class Typeface(dict[str, float]):
    """The face of one role: maps a character to its width in em, and knows who draws it.

    Attributes:
        font_name: name registered with reportlab.
        embolden: strokes are to be drawn thicker.
        borrowed: characters drawn by another font, with the name of that font.
    """

    def __init__(self, book: FontBook, font: EmbeddedFont, *, embolden: bool) -> None:
        super().__init__()
        self.font_name: str = font.fontName
        self.embolden = embolden
        self.borrowed: dict[str, str] = {}
        self._book = book
        self._font = font

    def width(self, text: str) -> float:
        """Return the set width of ``text`` in em."""
        return sum(map(self.__getitem__, text))

    def runs(self, text: str) -> list[tuple[str, str]]:
        """Split ``text`` into pieces of one font each: (registered font name, piece)."""
        borrowed = self.borrowed
        if not borrowed or borrowed.keys().isdisjoint(text):
            return [(self.font_name, text)]
        pieces: list[tuple[str, str]] = []
        for character in text:
            name = borrowed.get(character, self.font_name)
            if pieces and pieces[-1][0] == name:
                pieces[-1] = (name, pieces[-1][1] + character)
            else:
                pieces.append((name, character))
        return pieces

    # Override of dict

    def __missing__(self, character: str) -> float:
        font = self._book.font_for(character, self._font)
        if font is not self._font:
            self.borrowed[character] = font.fontName
        width: float = font.face.getCharWidth(ord(character)) / _UNITS_PER_EM
        self[character] = width
        return width


class FontBook:
    """The fonts of one machine.

    Args:
        files: font files by lower-case name.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files
        self._lock = threading.RLock()
        self._typefaces: dict[Role, Typeface] = {}
        self._fonts: dict[tuple[Path, int], EmbeddedFont] = {}
        self._faces: dict[Path, FontFace | None] = {}
        self._known: set[str] = set()

    def typeface(self, role: Role) -> Typeface:
        """Return the face that plays ``role``.

        Raises:
            NoChineseFontError: no installed TrueType font has Chinese characters.
        """
        found = self._typefaces.get(role)
        if found is None:
            with self._lock:
                found = self._typefaces.setdefault(role, self._cast(role))
        return found

    def require(self, texts: Iterable[str]) -> None:
        """Make sure that every character of ``texts`` can be drawn.

        Raises:
            MissingGlyphError: names all that cannot, in the order in which they stand.
            NoChineseFontError: no installed TrueType font has Chinese characters.
        """
        seen = "".join(texts)
        if self._known.issuperset(seen):
            return
        song = self.typeface(Role.FANG_SONG)
        new = [character for character in dict.fromkeys(seen) if character not in self._known]
        missing = [character for character in new if not self._can_draw(character, song)]
        if missing:
            raise MissingGlyphError(tuple(missing))
        self._known.update(new)

    def font_for(self, character: str, preferred: EmbeddedFont) -> EmbeddedFont:
        """Return ``preferred`` where it has the character, else another font that has.

        Raises:
            MissingGlyphError: no font has it.
        """
        if character == " " or _draws(preferred, character):
            return preferred
        with self._lock:
            for path in by_usefulness(self._files):
                face = self._face(path)
                if face is not None and face.has(character):
                    font = self._font(path)
                    if font is not None and _draws(font, character):
                        return font
        raise MissingGlyphError((character,))

    def _can_draw(self, character: str, typeface: Typeface) -> bool:
        try:
            typeface[character]
        except MissingGlyphError:
            return False
        return True

    def _cast(self, role: Role) -> Typeface:
        for candidate in self._candidates(role):
            path = self._files.get(candidate.file_name)
            if path is not None and self._is_chinese(path):
                font = self._font(path)
                if font is not None:
                    return Typeface(self, font, embolden=candidate.embolden)
        for path in by_usefulness(self._files):
            if self._is_chinese(path):
                font = self._font(path)
                if font is not None:
                    return Typeface(self, font, embolden=role is Role.TITLE_SONG)
        raise NoChineseFontError(DEBIAN_PACKAGES)

    def _candidates(self, role: Role) -> Iterable[Candidate]:
        yield from CANDIDATES[role]
        for other in _STAND_INS:
            yield from CANDIDATES[other]

    def _is_chinese(self, path: Path) -> bool:
        face = self._face(path)
        return face is not None and all(map(face.has, _EVERYDAY))

    def _face(self, path: Path) -> FontFace | None:
        if path not in self._faces:
            self._faces[path] = read_face(path)
        return self._faces[path]

    def _font(self, path: Path, index: int = 0) -> EmbeddedFont | None:
        """Load and register one font; None where reportlab cannot use the file."""
        key = (path, index)
        font = self._fonts.get(key)
        if font is None:
            try:
                font = EmbeddedFont(_registered_name(path, index), path, index)
            except TTFError:
                self._faces[path] = None
                return None
            pdfmetrics.registerFont(font)
            # Where a font of the same PostScript name is registered, reportlab draws with that.
            font = pdfmetrics.getFont(font.fontName)
            self._fonts[key] = font
        return font


@cache
def installed_fonts() -> FontBook:
    """Return the book of the fonts installed on this machine, read once."""
    return FontBook(font_files(font_folders()))


def _registered_name(path: Path, index: int) -> str:
    """Name a font so that two files never share a name, the same in every process."""
    stem = re.sub("[^0-9A-Za-z]", "", path.stem) or "font"
    return f"{stem}-{index}-{crc32(str(path).encode()):08x}"


def _draws(font: EmbeddedFont, character: str) -> bool:
    """Say whether ``font`` has a visible outline; private-use characters mean nothing."""
    code = ord(character)
    glyph = font.face.charToGlyph.get(code)
    if not glyph or unicodedata.category(character) == _PRIVATE_USE:
        return False
    places = font.face.glyphPos
    return bool(places[glyph + 1] > places[glyph])

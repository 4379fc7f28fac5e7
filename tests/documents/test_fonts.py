from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from disputes_app.documents.embedding import to_unicode_map
from disputes_app.documents.errors import MissingGlyphError, NoChineseFontError
from disputes_app.documents.font_files import DEBIAN_PACKAGES, Role, font_files, font_folders
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.sfnt import read_face

PRIVATE_USE = "\ue123"
RARE = "𠀡"
"""U+20021: the Debian fonts of paper have it in UMing and UKai, not in Zen Hei."""

FILES = font_files(font_folders())


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_face_with_everyday_characters(role: Role) -> None:
    face = installed_fonts().typeface(role)
    everyday = "嘉定区劳动人事争议〔〕—"
    assert face.width(everyday) == 12.0
    assert face.borrowed.keys().isdisjoint(everyday)


def test_roles_differ_where_the_machine_can_tell_them_apart() -> None:
    book = installed_fonts()
    names = {book.typeface(role).font_name for role in (Role.FANG_SONG, Role.HEI, Role.KAI)}
    assert len(names) == 3


def test_a_font_is_loaded_once() -> None:
    book = installed_fonts()
    assert book.typeface(Role.HEI) is book.typeface(Role.HEI)
    assert installed_fonts() is book


def test_character_that_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        installed_fonts().require(["张", f"三{PRIVATE_USE}", "李\U0003fffd四\x07"])
    assert caught.value.characters == (PRIVATE_USE, "\U0003fffd", "\x07")
    assert caught.value.named == ("U+E123", "U+3FFFD", "U+0007")


def test_visible_character_is_named_with_its_code() -> None:
    assert MissingGlyphError(("𬭎",)).named == ("𬭎 (U+2CB4E)",)


def test_character_of_another_font_is_borrowed() -> None:
    face = installed_fonts().typeface(Role.HEI)
    assert face.width(f"王{RARE}") == 2.0
    runs = face.runs(f"王{RARE}明")
    assert [piece for _, piece in runs] == ["王", RARE, "明"]
    assert runs[0][0] == runs[2][0] == face.font_name != runs[1][0]


def test_machine_without_chinese_fonts_names_the_packages(tmp_path: Path) -> None:
    with pytest.raises(NoChineseFontError) as caught:
        FontBook({}).typeface(Role.FANG_SONG)
    assert caught.value.packages == DEBIAN_PACKAGES
    latin = {name: path for name, path in FILES.items() if name == "dejavusans.ttf"}
    broken = tmp_path / "simfang.ttf"
    broken.write_bytes(b"\x00\x01\x00\x00 no font at all")
    with pytest.raises(NoChineseFontError):
        FontBook({**latin, "simfang.ttf": broken}).typeface(Role.FANG_SONG)


def test_one_chinese_font_plays_every_role() -> None:
    book = FontBook({"uming.ttc": FILES["uming.ttc"]})
    faces = [book.typeface(role) for role in Role]
    assert len({face.font_name for face in faces}) == 1
    assert [face.embolden for face in faces] == [True, False, False, False, False]


@pytest.mark.parametrize("name", ["uming.ttc", "ukai.ttc", "wqy-zenhei.ttc"])
def test_character_map_is_read_as_reportlab_reads_it(name: str) -> None:
    face = read_face(FILES[name])
    assert face is not None
    known = TTFontFace(str(FILES[name]))
    for code in (*range(0x20, 0x7F), *range(0x4E00, 0x9FA5, 97), 0x20021, 0x2CB4E, 0xE123):
        glyph = known.charToGlyph.get(code, 0)
        drawn = bool(glyph) and known.glyphPos[glyph + 1] > known.glyphPos[glyph]
        assert face.has(chr(code)) == drawn, hex(code)


def test_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    empty = tmp_path / "empty.ttf"
    empty.write_bytes(b"")
    cut = tmp_path / "cut.ttf"
    cut.write_bytes(FILES["dejavusans.ttf"].read_bytes()[:300])
    assert read_face(empty) is None
    assert read_face(cut) is None
    assert read_face(tmp_path / "absent.ttf") is None
    assert read_face(FILES["uming.ttc"], index=99) is None


def test_unicode_map_goes_beyond_the_first_plane() -> None:
    entries = to_unicode_map("Test", [0, ord("中"), ord(RARE)])
    assert "<01> <4E2D>" in entries
    assert "<02> <D840DC21>" in entries


def test_unicode_map_comes_in_blocks_of_at_most_a_hundred() -> None:
    entries = to_unicode_map("Test", range(0x4E00, 0x4E00 + 250))
    assert [line for line in entries.splitlines() if line.endswith("beginbfchar")] == [
        "100 beginbfchar",
        "100 beginbfchar",
        "50 beginbfchar",
    ]

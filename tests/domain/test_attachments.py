from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.attachments import BlankFileNameError, in_megabytes, size_text
from disputes_app.domain.file_names import (
    EXECUTABLE_TYPE,
    LONGEST_NAME_BYTES,
    UNKNOWN_TYPE,
    clean_name,
    is_executable,
    media_type_of,
    numbered_name,
    renamed,
)

FORBIDDEN = set('<>:"/\\|?*')

NAMES = [
    pytest.param("工资条.pdf", "工资条.pdf", id="plain"),
    pytest.param("/home/w/工资条.pdf", "工资条.pdf", id="path-of-linux"),
    pytest.param(r"C:\扫描\审批表.tif", "审批表.tif", id="path-of-windows"),
    pytest.param("2026:01?*.pdf", "2026_01__.pdf", id="signs-windows-refuses"),
    pytest.param("a\x00b\nc.txt", "a b c.txt", id="control-characters"),
    pytest.param("工资\u202etxt.exe", "工资 txt.exe", id="direction-mark-that-hides-the-ending"),
    pytest.param("  a   b .pdf. . ", "a b .pdf", id="blanks-and-dots-at-the-end"),
    pytest.param("CON", "_CON", id="device"),
    pytest.param("nul.txt", "_nul.txt", id="device-with-ending"),
    pytest.param("com1.tar.gz", "_com1.tar.gz", id="device-with-two-endings"),
    pytest.param("console.txt", "console.txt", id="no-device"),
    pytest.param(".gitignore", ".gitignore", id="only-an-ending"),
    pytest.param("e\u0301.pdf", "é.pdf", id="composed"),
    pytest.param("长" * 90 + ".PDF", "长" * 58 + ".PDF", id="long-keeps-its-ending"),
    pytest.param("a" * 300, "a" * 180, id="long-without-ending"),
    pytest.param("证" * 80 + "." + "b" * 40, "证" * 60, id="a-long-ending-is-none"),
]


@pytest.mark.parametrize(("given_name", "kept"), NAMES)
def test_a_name_is_cleaned(given_name: str, kept: str) -> None:
    assert clean_name(given_name) == kept


@pytest.mark.parametrize("blank", ["", " ", ".", "..", "/", "\\", "a/..", "\u202e", "___", "\n"])
def test_a_name_of_nothing_is_refused(blank: str) -> None:
    with pytest.raises(BlankFileNameError) as caught:
        clean_name(blank)
    assert caught.value.given == blank


@given(st.text(max_size=300))
def test_a_clean_name_is_one_on_every_system_and_stays_as_it_is(text: str) -> None:
    try:
        name = clean_name(text)
    except BlankFileNameError:
        return
    assert clean_name(name) == name
    assert not FORBIDDEN & set(name)
    assert len(name.encode()) <= LONGEST_NAME_BYTES
    assert name == name.strip()
    assert not name.endswith(".")
    assert name.isprintable()


RENAMED = [
    pytest.param("a.pdf", "", "a.pdf", id="no-new-name"),
    pytest.param("IMG_1.jpg", "现场照片", "现场照片.jpg", id="keeps-its-ending"),
    pytest.param("IMG_1.JPG", "现场照片", "现场照片.JPG", id="as-it-was-written"),
    pytest.param("IMG_1.JPG", "现场照片.jpg", "现场照片.jpg", id="has-its-ending"),
    pytest.param("a.exe", "工资条.pdf", "工资条.pdf.exe", id="a-program-cannot-hide"),
    pytest.param("scan", "工资条", "工资条", id="had-none"),
    pytest.param("a.pdf", "长" * 90, "长" * 58 + ".pdf", id="long"),
]


@pytest.mark.parametrize(("came_as", "name", "kept"), RENAMED)
def test_a_new_name_keeps_the_ending(came_as: str, name: str, kept: str) -> None:
    assert renamed(came_as, name) == kept


TYPES = [
    pytest.param("a.pdf", b"%PDF-1.7", "application/pdf", id="pdf"),
    pytest.param("a", b"%PDF-1.7", "application/pdf", id="pdf-without-ending"),
    pytest.param("a.jpg", b"\x89PNG\r\n\x1a\n", "image/png", id="content-before-ending"),
    pytest.param("a.jpg", b"\xff\xd8\xff\xe0", "image/jpeg", id="jpeg"),
    pytest.param("a.tif", b"II*\x00", "image/tiff", id="tiff"),
    pytest.param("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", id="webp"),
    pytest.param("a.avi", b"RIFF\x00\x00\x00\x00AVI LIST", UNKNOWN_TYPE, id="riff-of-another-kind"),
    pytest.param("a.TXT", b"hello", "text/plain", id="by-ending"),
    pytest.param("a.bmp", b"BM6", "image/bmp", id="bmp"),
    pytest.param("BMW.txt", b"BMW", "text/plain", id="text-that-begins-like-a-bmp"),
    pytest.param("a.pdf", b"MZ\x90\x00", EXECUTABLE_TYPE, id="program-called-pdf"),
    pytest.param("a.dat", b"\x7fELF\x02", EXECUTABLE_TYPE, id="program-of-linux"),
    pytest.param("a.txt", b"#!/bin/sh", EXECUTABLE_TYPE, id="script"),
    pytest.param("a.lnk", b"L\x00\x00\x00", EXECUTABLE_TYPE, id="shortcut"),
    pytest.param("a.bin2", b"????", UNKNOWN_TYPE, id="unknown"),
]


@pytest.mark.parametrize(("name", "head", "found"), TYPES)
def test_what_a_file_is(name: str, head: bytes, found: str) -> None:
    assert media_type_of(name, head) == found


@pytest.mark.parametrize(
    "ending", ["exe", "BAT", "cmd", "ps1", "js", "vbs", "msi", "sh", "scr", "lnk", "hta", "reg"]
)
def test_programs_are_known_by_their_ending(ending: str) -> None:
    assert is_executable(f"工资条.pdf.{ending}", UNKNOWN_TYPE)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "exe", "a.exe.txt", "a.jpg"])
def test_papers_and_pictures_are_no_programs(name: str) -> None:
    assert not is_executable(name, media_type_of(name, b""))


SIZES = [
    (0, "0 B"),
    (1023, "1023 B"),
    (1024, "1.0 KB"),
    (1536, "1.5 KB"),
    (1024 * 1024 - 1, "1024.0 KB"),
    (1024 * 1024, "1.0 MB"),
    (52_428_800, "50.0 MB"),
    (1_310_720, "1.3 MB"),
]


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_sizes_are_written_with_one_digit_behind_the_point(size: int, text: str) -> None:
    assert size_text(size) == text


def test_megabytes_are_rounded_up() -> None:
    assert [in_megabytes(size) for size in (1, 1024 * 1024, 1024 * 1024 + 1)] == [1, 1, 2]


def test_numbers_in_front_sort() -> None:
    assert numbered_name(3, 12, "a.pdf") == "03-a.pdf"
    assert numbered_name(3, 120, "a.pdf") == "003-a.pdf"

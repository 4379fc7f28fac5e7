"""Under which name is a file kept and handed on, and what is it by name and first bytes?

A name can come from any system: only what Windows, too, takes as one name of a file is kept.
"""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from disputes_app.domain.attachments import BlankFileNameError

LONGEST_NAME_BYTES = 180
"""In UTF-8; a file system allows 255, and a package puts a number in front."""
HEAD_BYTES = 16
"""So much of the beginning of a file tells what it is."""
LONGEST_ENDING = 16

UNKNOWN_TYPE = "application/octet-stream"
EXECUTABLE_TYPE = "application/x-executable"

_ENDINGS = (
    "ade adp apk appimage appref-ms application bat bash bin cmd com command cpl deb desktop dll "
    "exe gadget hta inf ins isp jar js jse lnk mde msc msi msp mst pif pl ps1 ps1xml psc1 py pyw "
    "rb reg rpm run scf scr sct sh shb sys url vb vbe vbs vxd workflow ws wsc wsf wsh xll"
)
EXECUTABLE_ENDINGS = frozenset(_ENDINGS.split())
"""Endings under which some system starts a program, or what a program then does."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"MZ", EXECUTABLE_TYPE),
    (b"\x7fELF", EXECUTABLE_TYPE),
    (b"\xca\xfe\xba\xbe", EXECUTABLE_TYPE),
    (b"\xcf\xfa\xed\xfe", EXECUTABLE_TYPE),
    (b"#!", EXECUTABLE_TYPE),
)
_BY_ENDING = MappingProxyType(
    {
        "pdf": "application/pdf",
        "txt": "text/plain",
        "log": "text/plain",
        "md": "text/plain",
        "csv": "text/csv",
        "json": "application/json",
        "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "wps": "application/vnd.ms-works",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ofd": "application/ofd",
        "zip": "application/zip",
        "rar": "application/vnd.rar",
        "mp3": "audio/mpeg",
        "m4a": "audio/mp4",
        "amr": "audio/amr",
        "wav": "audio/wav",
        "mp4": "video/mp4",
        "bmp": "image/bmp",
    }
)
_WEBP = (b"RIFF", b"WEBP")


def clean_name(given: str) -> str:
    """Return the name of a file without path, invisible marks and what Windows refuses.

    Raises:
        BlankFileNameError: nothing is left.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", given).strip("/\\"))[-1]
    seen = "".join(one if unicodedata.category(one)[0] != "C" else " " for one in last)
    plain = " ".join(_FORBIDDEN.sub("_", seen).split()).rstrip(". ")
    if not plain.strip("._ "):
        raise BlankFileNameError(given)
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    return _shortened(plain, LONGEST_NAME_BYTES)


def renamed(came_as: str, name: str) -> str:
    """Return a clean name for a file that is called ``name`` now; it keeps its ending.

    Raises:
        BlankFileNameError: nothing is left.
    """
    former = clean_name(came_as)
    if not name.strip():
        return former
    ending = ending_of(former)
    clean = clean_name(name)
    if not ending or ending_of(clean) == ending:
        return clean
    return clean_name(f"{clean}.{former[-len(ending) :]}")


def ending_of(name: str) -> str:
    """Return what follows the last dot, in small letters; empty where there is none."""
    before, dot, ending = name.rpartition(".")
    return ending.lower() if dot and before else ""


def is_executable(name: str, media_type: str) -> bool:
    """Say whether opening the file would start a program."""
    return media_type == EXECUTABLE_TYPE or ending_of(name) in EXECUTABLE_ENDINGS


def media_type_of(name: str, head: bytes) -> str:
    """Return what a file is, by its first bytes, else by its ending."""
    if (head[:4], head[8:12]) == _WEBP:
        return "image/webp"
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    ending = ending_of(name)
    if ending in EXECUTABLE_ENDINGS:
        return EXECUTABLE_TYPE
    return _BY_ENDING.get(ending, UNKNOWN_TYPE)


def numbered_name(number: int, count: int, name: str) -> str:
    """Return a name with its number in front, padded so that ``count`` of them sort."""
    return f"{number:0{max(2, len(str(count)))}}-{name}"


def _shortened(name: str, most_bytes: int) -> str:
    """Cut the middle of a long name; its ending stays."""
    if len(name.encode()) <= most_bytes:
        return name
    ending = ending_of(name)
    tail = f".{name[-len(ending) :]}" if 0 < len(ending.encode()) <= LONGEST_ENDING else ""
    stem = name.removesuffix(tail).encode()[: most_bytes - len(tail.encode())]
    return stem.decode(errors="ignore").rstrip() + tail

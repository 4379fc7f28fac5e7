"""Where are the fonts of this machine, and which file plays which role of type?

GB/T 9704-2012 asks for 小标宋, 仿宋, 黑体, 楷体 and 宋体.  Windows and the Linux desktops
made for Chinese offices bring them; on Debian the freely licensed faces that come
nearest stand in.  Files are found by name, in any folder that holds fonts.
"""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

DEBIAN_PACKAGES = ("fonts-arphic-uming", "fonts-arphic-ukai", "fonts-wqy-zenhei")
_FONT_SUFFIXES = frozenset({".ttf", ".ttc"})


class Role(enum.Enum):
    """What a face is for, named as GB/T 9704 names it."""

    TITLE_SONG = "小标宋"
    FANG_SONG = "仿宋"
    HEI = "黑体"
    KAI = "楷体"
    SONG = "宋体"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A font file that can play a role.

    Attributes:
        file_name: lower case, without folder.
        embolden: the strokes are too thin for the role and are drawn thicker.
    """

    file_name: str
    embolden: bool = False


def _plain(*names: str) -> tuple[Candidate, ...]:
    return tuple(map(Candidate, names))


_SONG = _plain(
    "simsun.ttc", "simsun.ttf", "fzssk.ttf", "fzssjw.ttf", "stsong.ttf", "uming.ttc", "uming.ttf"
)
CANDIDATES: Mapping[Role, tuple[Candidate, ...]] = {
    Role.TITLE_SONG: (
        *_plain(
            "fzxbsjw.ttf",
            "fzxbsk.ttf",
            "fzxbsjw--gb1-0.ttf",
            "方正小标宋_gbk.ttf",
            "方正小标宋简体.ttf",
            "方正小标宋简.ttf",
            "stzhongs.ttf",
        ),
        *(Candidate(song.file_name, embolden=True) for song in _SONG),
    ),
    Role.FANG_SONG: (
        *_plain("simfang.ttf", "仿宋_gb2312.ttf", "fangsong_gb2312.ttf", "fzfsk.ttf", "fzfsjw.ttf"),
        *_plain("fzfsjw--gb1-0.ttf", "stfangso.ttf", "uming.ttc", "uming.ttf"),
    ),
    Role.HEI: _plain(
        "simhei.ttf",
        "fzhtk.ttf",
        "fzhtjw.ttf",
        "fzhtjw--gb1-0.ttf",
        "wqy-zenhei.ttc",
        "wqy-zenhei.ttf",
        "wqy-microhei.ttc",
        "msyh.ttc",
        "stxihei.ttf",
    ),
    Role.KAI: _plain(
        "simkai.ttf",
        "楷体_gb2312.ttf",
        "fzktk.ttf",
        "fzktjw.ttf",
        "fzktjw--gb1-0.ttf",
        "stkaiti.ttf",
        "ukai.ttc",
        "ukai.ttf",
    ),
    Role.SONG: _SONG,
}
RARE_CHARACTER_FONTS = (
    "simsunb.ttf",
    "simsunextg.ttf",
    "hanamina.ttf",
    "hanaminb.ttf",
    "hanaminc.ttf",
    "plangothicp1-regular.ttf",
    "plangothicp2-regular.ttf",
    "babelstonehan.ttf",
    "uming.ttc",
    "ukai.ttc",
    "wqy-zenhei.ttc",
    "msyh.ttc",
    "simsun.ttc",
)


def font_folders() -> tuple[Path, ...]:
    """Return the folders where this system keeps fonts; some may not exist."""
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local"))
        return (windows / "Fonts", local / "Microsoft/Windows/Fonts")
    data = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share"))
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path("/opt/kingsoft/wps-office/office6/fonts"),
        data / "fonts",
        Path.home() / ".fonts",
    )


def font_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return every font file below ``folders`` by lower-case name; the first one found wins."""
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, children, names in os.walk(folder):
            children.sort()
            for name in sorted(names):
                if os.path.splitext(name)[1].lower() in _FONT_SUFFIXES:  # noqa: PTH122 - os.walk gives text; a Path a file is slow
                    found.setdefault(name.lower(), Path(parent, name))
    return found


def by_usefulness(files: Mapping[str, Path]) -> tuple[Path, ...]:
    """Order files for the search for one rare character: likely ones first, then by name."""
    likely = [files[name] for name in RARE_CHARACTER_FONTS if name in files]
    others = [path for name, path in sorted(files.items()) if name not in RARE_CHARACTER_FONTS]
    return (*likely, *others)

"""Can Chinese be typed here?  Through which input method plug-in, where the system names one?

Qt's wheel for Linux has no plug-in for fcitx.  Where the system asks for fcitx alone, Chinese
could not be typed at all; but fcitx also serves programs that speak to ibus, so ibus is used.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import Path

import PySide6

FALLBACK = "ibus"
_SUFFIX = "platforminputcontextplugin"


def use_fallback(environ: MutableMapping[str, str]) -> None:
    """Ask for ibus in ``environ`` where only fcitx is asked for; before Qt's application is made.

    Does nothing on systems other than Linux, and nothing where a plug-in for fcitx is installed.
    """
    if sys.platform != "linux":
        return
    wanted = fallback_for(environ, installed_plugins(_folders(environ)))
    if wanted is not None:
        environ["QT_IM_MODULE"] = wanted
        environ["QT_IM_MODULES"] = wanted


def fallback_for(environ: Mapping[str, str], plugins: Iterable[str]) -> str | None:
    """Return ``ibus`` if everything asked for is fcitx and has no plug-in, else None."""
    asked = _asked(environ)
    available = set(plugins)
    if not asked or not all(name.startswith("fcitx") for name in asked):
        return None
    if any(plugin.startswith("fcitx") for plugin in available):
        return None
    return FALLBACK if FALLBACK in available else None


def installed_plugins(folders: Iterable[Path]) -> list[str]:
    """Return the names of the input method plug-ins in ``folders`` (ibus, compose, …)."""
    return [
        file.stem.removeprefix("lib").removesuffix(_SUFFIX)
        for folder in folders
        for file in sorted((folder / "platforminputcontexts").glob("lib*.so"))
    ]


def _asked(environ: Mapping[str, str]) -> list[str]:
    named = environ.get("QT_IM_MODULES") or environ.get("QT_IM_MODULE") or ""
    if not named:
        named = environ.get("XMODIFIERS", "").removeprefix("@im=")
    return [name for name in named.replace(",", ";").split(";") if name]


def _folders(environ: Mapping[str, str]) -> list[Path]:
    own = Path(PySide6.__file__).parent / "Qt" / "plugins"
    extra = environ.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    return [own, *(Path(folder) for folder in extra if folder)]

"""Which libraries and fonts of the system are missing, and how they come.

Libraries are judged by what the dynamic linker cannot find for Qt's own files, not by the
names of installed packages: those differ between releases and distributions.  Fonts are
judged by their files.  Debian and its descendants (Ubuntu, Kylin, UOS) install with apt,
as root or through a sudo that asks for nothing; elsewhere the one line to run is printed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from build_tools.places import IS_LINUX, StepError, child_environment, site_packages

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package for each library that the Qt files below ask for."""

ESSENTIAL = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6PdfWidgets.so.6",
    "lib/libQt6Charts.so.6",
    "plugins/platforms/libqoffscreen.so",
)
"""Without these nothing can be drawn, not even in memory."""

ON_A_SCREEN = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/xcbglintegrations/*.so",
    "plugins/wayland-*-client/*.so",
    "plugins/platforminputcontexts/*.so",
    "plugins/platformthemes/libqxdgdesktopportal.so",
    "plugins/printsupport/*.so",
    "plugins/imageformats/*.so",
    "plugins/iconengines/*.so",
)

FONTS = {
    "NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
    "uming.ttc": "fonts-arphic-uming",
    "ukai.ttc": "fonts-arphic-ukai",
    "wqy-zenhei.ttc": "fonts-wqy-zenhei",
}
"""One file by which a font package is known: Noto for the screen, the others for paper."""

PROGRAMS = {"xvfb-run": "xvfb", "Xvfb": "xvfb", "xauth": "xauth"}
"""What shows a real X11 window where there is no display; for the checks only."""

_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def provide(*, for_checks: bool) -> None:
    """Install the system packages that are missing, or print the line that does.

    Args:
        for_checks: also what only ``make test`` needs.

    Raises:
        StepError: a library without which nothing can be drawn is missing and stays so.
    """
    if not IS_LINUX:
        return
    wanted = missing_packages(for_checks=for_checks)
    if wanted:
        _apt_install(wanted)
        still = libraries_not_found((*ESSENTIAL, *ON_A_SCREEN))
        if still:
            print(f"Qt does not find {', '.join(still)}.", flush=True)
    without = libraries_not_found(ESSENTIAL)
    if without:
        raise StepError(f"Qt cannot start without {', '.join(without)}.")


def missing_packages(*, for_checks: bool) -> list[str]:
    """Return Debian's names of what is missing, sorted."""
    libraries = libraries_not_found((*ESSENTIAL, *ON_A_SCREEN))
    # What is not in the table is needed by a library that is, and comes with its package.
    packages = {LIBRARIES[name] for name in libraries if name in LIBRARIES}
    files = _font_files()
    packages |= {package for file, package in FONTS.items() if file not in files}
    if for_checks:
        packages |= {package for name, package in PROGRAMS.items() if shutil.which(name) is None}
    return sorted(packages)


def libraries_not_found(patterns: Iterable[str]) -> list[str]:
    """Return the libraries that the dynamic linker misses for some Qt files, sorted.

    Args:
        patterns: files below PySide6's Qt folder, with ``*`` where several match.
    """
    qt = site_packages() / "PySide6" / "Qt"
    files = [str(file) for pattern in patterns for file in sorted(qt.glob(pattern))]
    if not files or shutil.which("ldd") is None:
        return []
    answer = subprocess.run(
        ["ldd", *files], check=False, capture_output=True, text=True, env=child_environment()
    )
    return not_found(answer.stdout)


def not_found(ldd_output: str) -> list[str]:
    """Return the names that ``ldd`` reports as missing, sorted, each once."""
    return sorted({match.group(1) for match in _NOT_FOUND.finditer(ldd_output)})


def _font_files() -> set[str]:
    data_home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    folders = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        data_home / "fonts",
        Path.home() / ".fonts",
    )
    return {file.name for folder in folders for file in folder.rglob("*.tt[cf]")}


def _apt_install(packages: list[str]) -> None:
    """Install the packages where that is allowed, else say how; never stops by itself."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    become_root = _way_to_root()
    if become_root is None:
        print(f"\nMissing system packages.  Please run:\n\n    sudo {line}\n", flush=True)
        return
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    apt += ["-q", "-o", "DPkg::Lock::Timeout=120"]
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*apt, *arguments],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=child_environment(),
        )
        if done.returncode != 0:
            print(done.stdout)
            print(f"apt-get {arguments[0]} failed (see above).  By hand:\n\n    sudo {line}\n")


def _way_to_root() -> list[str] | None:
    """Return the prefix that makes a command run as root; None where there is no way."""
    if shutil.which("apt-get") is None or os.environ.get("DISPUTES_NO_APT"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if asked.returncode == 0 else None

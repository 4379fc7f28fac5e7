"""Does a file lie on a network share, where SQLite's locks cannot be trusted?"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "afs",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.sshfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
    }
)
DriveType = Callable[[str], int]
"""Windows' GetDriveType: the root of a drive to its kind."""

_WINDOWS_REMOTE_DRIVE = 4
_MOUNTS = Path("/proc/self/mounts")


def network_file_system(path: Path) -> str | None:
    """Return the kind of network file system that holds ``path``, None for a local disk."""
    if sys.platform == "win32":
        return windows_share(PureWindowsPath(path), _drive_type)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    kind = mounted_as(path.resolve(), mounts)
    return kind if kind in _NETWORK_FILE_SYSTEMS else None


def mounted_as(path: Path, mounts: str) -> str | None:
    """Return the file system of the innermost mount above ``path``.

    Args:
        path: absolute, without symbolic links.
        mounts: the text of ``/proc/self/mounts``.
    """
    best: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:  # noqa: PLR2004 - device, mount point, kind
            continue
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t"))
        depth = len(point.parts)
        if path.is_relative_to(point) and (best is None or depth >= best[0]):
            best = depth, fields[2]
    return None if best is None else best[1]


def windows_share(path: PureWindowsPath, drive_type: DriveType) -> str | None:
    r"""Return ``unc`` for ``\\server\share``, ``mapped`` for a mapped drive, None otherwise."""
    if path.drive.startswith("\\\\"):
        return "unc"
    if path.drive and drive_type(path.drive + "\\") == _WINDOWS_REMOTE_DRIVE:
        return "mapped"
    return None


def _drive_type(root: str) -> int:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    return int(kernel.GetDriveTypeW(root))

"""Does another window already have this database file open?

The lock is the operating system's, on a file beside the database, so it goes with the
process however that ends.  Reports and commands do not need it; only a window does.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from db.errors import FolderNotWritableError, WindowOpenError

_PID_WIDTH = 12
_LOCKED_BYTE = 1 << 20
"""Windows locks a byte far behind the text, so that others can still read the process id."""


class WindowLock:
    """Held for as long as the window is open."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let another window open the file.  Harmless when called again."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def hold_window_lock(database: Path) -> WindowLock:
    """Take the lock of a database file.

    Raises:
        WindowOpenError: another window holds it.
        FolderNotWritableError: the lock file cannot be made.
    """
    path = database.with_name(database.name + ".window")
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise FolderNotWritableError(path) from error
    try:
        _lock(descriptor)
    except OSError as error:
        pid = _read_pid(descriptor)
        os.close(descriptor)
        raise WindowOpenError(database, pid) from error
    os.ftruncate(descriptor, 0)
    os.write(descriptor, str(os.getpid()).encode())
    return WindowLock(path, descriptor)


def _read_pid(descriptor: int) -> int:
    with contextlib.suppress(OSError, ValueError):
        return int(os.read(descriptor, _PID_WIDTH))
    return 0


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""Where does the content of a file come from, and is it still the same when it was read?"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

from disputes_app.domain.attachments import NotAPlainFileError
from disputes_app.services.errors import ServiceError

_CLOSED = frozenset({errno.EACCES, errno.EPERM})


@dataclass(eq=False)
class SourceGoneError(ServiceError):
    """The file was moved, deleted or unplugged before it was read to its end."""

    name: str


@dataclass(eq=False)
class SourceChangedError(ServiceError):
    """Somebody wrote to the file while it was read: what was read is neither state of it."""

    name: str


@dataclass(eq=False)
class SourceClosedError(ServiceError):
    """The file may not be read by this user, or another program holds it."""

    name: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a source without reading it; equal as long as nobody wrote to it."""

    size: int
    mark: tuple[int, ...] = ()


class Source(Protocol):
    """Something that can be read once from its beginning."""

    @property
    def name(self) -> str:
        """What it is called where it lies."""
        ...

    def look(self) -> Seen:
        """Return its size and state now; raise where it is not there or no plain file."""
        ...

    def open(self) -> BinaryIO:
        """Return it open for reading; the caller closes it.  ``OSError`` where it cannot be."""
        ...


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file on this machine, or on a share that it reaches."""

    path: Path

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.name

    def look(self) -> Seen:
        """Return size and state.

        Raises:
            NotAPlainFileError: a symbolic link, a folder, a device.
            SourceGoneError, SourceClosedError: it is not there, or out of reach.
        """
        with reading(self.name):
            found = self.path.lstat()
        problem = _problem(found.st_mode)
        if problem:
            raise NotAPlainFileError(self.name, problem)
        return Seen(found.st_size, (found.st_dev, found.st_ino, found.st_mtime_ns))

    def open(self) -> BinaryIO:
        """Open it; a symbolic link put in its place meanwhile is not followed."""
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        return os.fdopen(os.open(self.path, flags), "rb")


@dataclass(frozen=True, slots=True)
class BytesSource:
    """A content held in memory, such as a picture from the clipboard."""

    name: str
    content: bytes

    def look(self) -> Seen:
        """Return its size."""
        return Seen(len(self.content))

    def open(self) -> BinaryIO:
        """Return it as a stream."""
        return BytesIO(self.content)


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Raise what the system says about reading a file as a refusal that names it."""
    try:
        yield
    except OSError as error:
        if error.errno in _CLOSED:
            raise SourceClosedError(name) from error
        raise SourceGoneError(name) from error


def _problem(mode: int) -> str:
    """Return why this is no plain file; empty where it is one."""
    if stat.S_ISLNK(mode):
        return "is_symlink"
    if stat.S_ISDIR(mode):
        return "is_folder"
    return "" if stat.S_ISREG(mode) else "is_device"
